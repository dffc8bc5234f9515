"""A printed time as tokens: words, numbers, signs, and document numbers, which are no dates."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from hoagiai.parse.periods.phrases import PhraseTable, canonical, phrase_at

_LONGEST_PHRASE = 6
_LONGEST_NUMBER = 9
_TOKEN = re.compile(
    # “15/2014/NĐ-CP”, “124/KH-UBND”, “/QĐ-TTg”: two capitals after a stroke, but not “6/NĂM 2025”.
    r"(?P<code>(?:[0-9]+(?:/[0-9]+)?)?/(?!(?i:năm|nam|tháng|thang|quý|quí|quy|ngày|ngay)\b)[A-ZĐ]{2}[\w-]*)"
    # “QII”, “QIV”: the letter and the number in one.
    r"|(?P<number>[0-9]+)|(?P<word>Q(?=(?:I{1,3}|IV)\b)|[^\W\d_]+)|(?P<sign>\S)"
)
_ROMAN = {"i": 1, "ii": 2, "iii": 3, "iv": 4, "v": 5, "vi": 6, "vii": 7, "viii": 8, "ix": 9, "x": 10}


# A tuple: made for every word of every text that may say when, it costs a third of a dataclass.
class Token(NamedTuple):
    """A piece of the text: ``word`` is its canonical word, or the sign or digits themselves."""

    text: str
    word: str
    start: int
    end: int
    kind: str
    """``code``, ``number``, ``word``, ``sign`` or ``end``."""
    breaks: bool
    """True where a new line begins with it."""

    @property
    def number(self) -> int | None:
        """The value of a run of digits; of one too long to mean anything, 10⁹."""
        if self.kind != "number":
            return None
        return int(self.text) if len(self.text) <= _LONGEST_NUMBER else 10**_LONGEST_NUMBER

    @property
    def ordinal(self) -> int | None:
        """The value of digits or of a Roman numeral up to X."""
        return self.number if self.kind == "number" else _ROMAN.get(self.text.casefold())


def tokenize(text: str, start: int = 0, end: int | None = None) -> tuple[Token, ...]:
    """Return the tokens of ``text`` (or of a stretch of it) in order; only white space is left out."""
    tokens: list[Token] = []
    last = start
    for match in _TOKEN.finditer(text, start, len(text) if end is None else end):
        kind = match.lastgroup or "sign"
        piece = match.group()
        word = canonical(piece) if kind == "word" else piece
        breaks = "\n" in text[last : match.start()]
        tokens.append(Token(piece, word, match.start(), match.end(), kind, breaks))
        last = match.end()
    return tuple(tokens)


class Cursor:
    """A place among tokens that readers move forward; past the last one stands an end token."""

    def __init__(self, tokens: Sequence[Token], at: int = 0) -> None:
        self.tokens = tokens
        self.at = at
        self._end = Token(
            "", "", tokens[-1].end if tokens else 0, tokens[-1].end if tokens else 0, "end", breaks=True
        )

    def peek(self, ahead: int = 0) -> Token:
        """Return the token ``ahead`` of the place (negative: behind it)."""
        index = self.at + ahead
        return self.tokens[index] if 0 <= index < len(self.tokens) else self._end

    def take(self, *words: str) -> bool:
        """Step over the next token if it is one of ``words``, and tell whether it was."""
        found = self.peek().word in words and self.peek().kind != "end"
        self.at += found
        return found

    def take_phrase(self, table: PhraseTable) -> bool:
        """Step over the longest phrase of ``table`` that stands next, and tell whether one did."""
        length = self.phrase(table)
        self.at += length
        return length > 0

    def phrase(self, table: PhraseTable) -> int:
        """Return how many tokens the phrase of ``table`` that stands next has; 0 if none does."""
        if self.peek().word not in table:
            return 0
        return phrase_at([token.word for token in self.tokens[self.at : self.at + _LONGEST_PHRASE]], table)

    def glued(self, ahead: int = 0) -> bool:
        """Tell whether nothing stands between the token ``ahead`` and the one before it."""
        return self.at + ahead > 0 and self.peek(ahead - 1).end == self.peek(ahead).start

    def closes(self) -> bool:
        """Tell whether a clause ends at the place: a full stop, “;”, “)”, a new line, or nothing more."""
        return (
            self.peek().kind == "end" or self.peek().breaks or self.peek().word in {";", ")"} or self.stops()
        )

    def stops(self, ahead: int = 0) -> bool:
        """Tell whether the token ``ahead`` is a full stop that ends a sentence."""
        after = self.peek(ahead + 1)
        return self.peek(ahead).word == "." and (after.kind == "end" or after.start > self.peek(ahead).end)
