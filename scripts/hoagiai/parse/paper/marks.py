"""Printed numbers and bullets at the start of a line, as NĐ 30/2020 (Phụ lục I) and habit have them.

Markdown's own lists are no help here: they renumber, turn “2.” after a list into a bullet and
merge “+” with “-”. What is printed is what counts.
"""

import re
from dataclasses import dataclass
from enum import IntEnum


class Rank(IntEnum):
    """How high a mark stands; a smaller number is nearer to the title."""

    PART = 0
    CAPITAL = 1
    ROMAN = 2
    ARTICLE = 3
    NUMBER = 4
    LETTER = 5
    PAREN = 6
    BULLET = 7


@dataclass(frozen=True, slots=True)
class Mark:
    """A printed mark: as printed, its rank, and its number's parts (“9.1.” is ``("9", "1")``)."""

    printed: str
    rank: Rank
    parts: tuple[str, ...]

    @property
    def is_bullet(self) -> bool:
        """True for “-”, “+” and their like, which carry no number."""
        return self.rank is Rank.BULLET

    @property
    def is_section(self) -> bool:
        """True for marks that head a part of the paper rather than an item."""
        return self.rank <= Rank.ROMAN


@dataclass(frozen=True, slots=True)
class MarkedLine:
    """A line parted: its mark, where the mark starts (from 0), and the text after it."""

    mark: Mark
    start: int
    text: str
    strong: bool
    hashed: bool
    """True if the line was a Markdown heading."""


_LEAD = re.compile(
    r"(?P<hash>[ \t>]*#{1,6}[ \t]+|[ \t>]*)(?P<emphasis>\*{1,3}(?![* ])|_{1,3}(?![_ ]))?[ \t]*"
)
_ROMAN = r"(?:X{1,3}(?:IX|IV|V?I{0,3})|IX|IV|V?I{1,3}|V)"
_SPACE = r"(?=[ \t*_]|$)"
_STYLES = (
    (Rank.ROMAN, re.compile(rf"(?P<parts>{_ROMAN})(?:[.)](?!\d)|/{_SPACE})")),
    (Rank.NUMBER, re.compile(rf"(?P<parts>{_ROMAN}(?:\.\d{{1,2}}){{1,3}})[.)]?{_SPACE}")),
    (Rank.CAPITAL, re.compile(rf"(?P<parts>[A-HĐ])[.)]{_SPACE}")),
    (
        Rank.NUMBER,
        re.compile(rf"(?P<parts>\d{{1,3}}(?:\.\d{{1,2}}){{1,3}})(?:[.)](?!\d)|(?P<bare>{_SPACE}))"),
    ),
    (Rank.NUMBER, re.compile(r"(?P<parts>\d{1,3})(?:[.)](?!\d)|/(?=[ \t]+\D))")),
    (Rank.ARTICLE, re.compile(rf"(?:Điều|ĐIỀU)[ \t]+(?P<parts>\d{{1,3}})[.:]{_SPACE}")),
    (Rank.LETTER, re.compile(rf"(?P<parts>[a-zđ])(?:\)|\.{_SPACE})")),
    (Rank.PAREN, re.compile(r"\((?P<parts>\d{1,2}|[a-zđ]|[ivx]{1,4})\)(?=[ \t*_]|$|[^\W\d])")),
    (Rank.BULLET, re.compile("(?P<parts>[-–—+•▪‣◦●·\u2012](?![-–—+=])|[*](?=[ \t]))")),
)
# “**3**. 100% các xã”: the closing emphasis stands between the number and its dot.
_SPLIT_DOT = re.compile(r"(?P<number>\w[\w.]{0,8})(?P<close>\*{1,3}|_{1,3})(?P<dot>[.)])")


def read_mark(line: str) -> MarkedLine | None:
    """Return the line parted at its mark, or None if it has none."""
    lead = _LEAD.match(line)
    if lead is None:
        return None
    emphasis = lead["emphasis"] or ""
    rest = line[lead.end() :]
    if emphasis and (split := _SPLIT_DOT.match(rest)) and split["close"] == emphasis:
        rest = f"{split['number']}{split['dot']}{emphasis}{rest[split.end() :]}"
    for rank, style in _STYLES:
        found = style.match(rest)
        # “1.5 triệu” is a number of the sentence; “1.5 Tập huấn” heads an item.
        if found and (
            "bare" not in style.groupindex or found["bare"] is None or starts_capital(rest[found.end() :])
        ):
            mark = Mark(found[0].strip(), rank, _parts(rank, found["parts"]))
            text = _text_after(rest[found.end() :], emphasis)
            return MarkedLine(mark, lead.end(), text, emphasis[:2] in {"**", "__"}, "#" in lead["hash"])
    return None


def starts_capital(text: str) -> bool:
    """Tell whether the first letter or digit of ``text`` is a capital letter."""
    first = next((char for char in text if char.isalnum()), "")
    return first.isupper()


def _parts(rank: Rank, printed: str) -> tuple[str, ...]:
    return () if rank is Rank.BULLET else tuple(printed.split("."))


def _text_after(rest: str, emphasis: str) -> str:
    """Return the text after a mark; emphasis opened before the mark is closed or opened anew."""
    text = rest.lstrip(" \t")
    if not emphasis:
        return text
    if text.startswith(emphasis):
        return text[len(emphasis) :].lstrip(" \t")
    return emphasis + text


_VIETNAMESE_LETTERS = "abcdđeghiklmnopqrstuvxy"
_ROMAN_VALUES = {"I": 1, "V": 5, "X": 10}


def ordinal(mark: Mark) -> int | None:
    """Return the place of a mark among its siblings (“đ)” is 5, “IV.” is 4), None for bullets."""
    if mark.is_bullet or not mark.parts:
        return None
    last = mark.parts[-1]
    if last.isdigit():
        return int(last)
    if mark.rank is Rank.ROMAN:
        return _roman_value(last)
    place = _VIETNAMESE_LETTERS.find(last.lower()) + 1
    return place or None


def _roman_value(numeral: str) -> int:
    values = [_ROMAN_VALUES[letter] for letter in numeral.upper()]
    following = [*values[1:], 0]
    return sum(-value if value < after else value for value, after in zip(values, following, strict=True))
