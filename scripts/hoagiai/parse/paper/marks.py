"""Printed numbers and bullets at the start of a line, as NĐ 30/2020 (Phụ lục I) and habit have them.

Markdown's own lists are no help here: they renumber, turn “2.” after a list into a bullet and
merge “+” with “-”. What is printed is what counts.
"""

import re
from dataclasses import dataclass
from enum import IntEnum

from hoagiai.parse.paper.typed import INVISIBLE


class Rank(IntEnum):
    """How high a mark stands; a smaller number is nearer to the title."""

    PART = 0
    CAPITAL = 1
    ROMAN = 2
    ARTICLE = 3
    NUMBER = 4
    NAMED = 5
    LETTER = 6
    PAREN = 7
    BULLET = 8


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


_BLANK = rf"(?:[ \t{INVISIBLE}]|&nbsp;)*"
_LEAD = re.compile(
    rf"(?P<hash>(?:{_BLANK}>)*{_BLANK}(?:#{{1,6}}[ \t]+)?)"
    rf"(?P<emphasis>\*{{1,3}}(?![* ])|_{{1,3}}(?![_ ]))?{_BLANK}"
)
_BLANKS = re.compile(rf"^{_BLANK}")
_ROMAN = r"(?:X{1,3}(?:IX|IV|V?I{0,3})|IX|IV|V?I{1,3}|V)"
_SPACE = r"(?=[ \t*_]|$)"
_DASH = r"[ \t]?[-–—](?=[ \t]+[^\W\d])"
_COUNTED = ("nhất", "hai", "ba", "tư", "năm", "sáu", "bảy", "tám", "chín", "mười")
_COUNTED_SO = {word: str(place) for place, word in enumerate(_COUNTED, 1)} | {"một": "1", "bốn": "4"}
_STYLES = (
    (
        Rank.PART,
        re.compile(
            r"(?:Phần|PHẦN|Chương|CHƯƠNG)[ \t]+(?P<nth>(?i:thứ)[ \t]+)?"
            rf"(?P<parts>(?i:{'|'.join(_COUNTED)})|{_ROMAN}|\d{{1,2}}|[A-H])"
            rf"(?:[.:]|(?(nth){_SPACE}|(?=[ \t]*(?:[*_]|[-–—][ ]|$))))"
        ),
    ),
    (Rank.ROMAN, re.compile(rf"(?P<parts>{_ROMAN})(?:[.)](?!\d)|/{_SPACE}|{_DASH})")),
    (Rank.NUMBER, re.compile(rf"(?P<parts>(?:{_ROMAN}|[A-HĐ])(?:\.\d{{1,2}}){{1,3}})[.)]?{_SPACE}")),
    (Rank.CAPITAL, re.compile(rf"(?P<parts>[A-HĐ])[.)]{_SPACE}")),
    (
        Rank.NUMBER,
        re.compile(rf"(?P<parts>\d{{1,3}}(?:\.\d{{1,2}}){{1,3}})(?:[.)](?!\d)|(?P<bare>{_SPACE}))"),
    ),
    (Rank.NUMBER, re.compile(rf"(?P<parts>\d{{1,3}})(?:[.)](?!\d)|/(?=[ \t]+\D)|{_DASH})")),
    (
        Rank.NAMED,
        re.compile(
            r"(?i:nhiệm vụ|hoạt động|nội dung|công việc|bước|việc)[ \t]+(?i:(?:thứ|số)[ \t]+)?"
            rf"(?P<parts>\d{{1,2}})(?:[.:]{_SPACE}|(?=[ \t]+[-–—][ \t])|(?=[ \t*_]*$))"
        ),
    ),
    # “Thứ hai, ngày 05/10” is a Monday.
    (
        Rank.NAMED,
        re.compile(
            rf"Thứ[ \t]+(?P<parts>{'|'.join(_COUNTED)})(?:[ \t]+là)?[,:.]{_SPACE}"
            r"(?![ \t]*(?:ngày|\d))"
        ),
    ),
    (
        Rank.NAMED,
        re.compile(rf"(?P<parts>(?:Một|Hai|Ba|Bốn|Năm|Sáu|Bảy|Tám|Chín|Mười))[ \t]+là[,:]?{_SPACE}"),
    ),
    (Rank.ARTICLE, re.compile(rf"(?:Điều|ĐIỀU)[ \t]+(?P<parts>\d{{1,3}})[.:]{_SPACE}")),
    (Rank.LETTER, re.compile(rf"(?P<parts>[a-zđ])(?:\)|[./-]{_SPACE})")),
    (Rank.PAREN, re.compile(r"\((?P<parts>\d{1,2}|[a-zđ]|[ivx]{1,4})\)(?=[ \t*_]|$|[^\W\d])")),
    (Rank.BULLET, re.compile("(?P<parts>[-–—+•▪‣◦●·➢❖✓✔□■►→§\u2012\u2043](?![-–—+=])|[*](?=[ \t])|o(?=\t))")),
)
# “**3**. 100% các xã”: the closing emphasis stands between the number and its dot.
_SPLIT_DOT = re.compile(r"(?P<number>\w[\w.]{0,8})(?P<close>\*{1,3}|_{1,3})\\?(?P<dot>[.)])")
# Converters escape what Markdown would take for a list: “1\\. Tập huấn”, “\\- Cơ quan chủ trì”.
_HEAD = re.compile(r"[^\s*_]{1,16}|\\\*")
_ESCAPE = re.compile(r"\\(?=[-+*.()•–#>])")


def read_mark(line: str) -> MarkedLine | None:
    """Return the line parted at its mark, or None if it has none."""
    lead = _LEAD.match(line)
    if lead is None:
        return None
    emphasis = lead["emphasis"] or ""
    rest = _unescaped(line[lead.end() :])
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
            start = lead.end() + (line[lead.end()] == "\\")
            return MarkedLine(mark, start, text, emphasis[:2] in {"**", "__"}, "#" in lead["hash"])
    return None


def _unescaped(rest: str) -> str:
    head = _HEAD.match(rest)
    if head is None or "\\" not in head[0]:
        return rest
    return _ESCAPE.sub("", head[0]) + rest[head.end() :]


def starts_capital(text: str) -> bool:
    """Tell whether the first letter or digit of ``text`` is a capital letter."""
    first = next((char for char in text if char.isalnum()), "")
    return first.isupper()


def _parts(rank: Rank, printed: str) -> tuple[str, ...]:
    if rank is Rank.BULLET:
        return ()
    if printed.lower() in _COUNTED_SO:
        return (_COUNTED_SO[printed.lower()],)
    return tuple(printed.split("."))


def _text_after(rest: str, emphasis: str) -> str:
    """Return the text after a mark; emphasis opened before the mark is closed or opened anew."""
    text = _BLANKS.sub("", rest)
    if not emphasis:
        return text
    if text.startswith(emphasis):
        return _BLANKS.sub("", text[len(emphasis) :])
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
    if mark.rank is Rank.ROMAN or (mark.rank is Rank.PART and set(last) <= set(_ROMAN_VALUES)):
        return _roman_value(last)
    place = _VIETNAMESE_LETTERS.find(last.lower()) + 1
    return place or None


def _roman_value(numeral: str) -> int:
    values = [_ROMAN_VALUES[letter] for letter in numeral.upper()]
    following = [*values[1:], 0]
    return sum(-value if value < after else value for value, after in zip(values, following, strict=True))
