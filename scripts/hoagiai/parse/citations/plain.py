"""A text as patterns look at it: no marks, no capitals, every position that of a printed character."""

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache

_UNSEEN = re.compile("[\u00ad\u0300-\u036f\u200b-\u200d\u2060\ufeff]")
_LETTERS = {"đ": "d", "Đ": "d", "ð": "d", "Ð": "d", "Ɖ": "d", "ɖ": "d"}
_APOSTROPHES = frozenset("'’‘`")
_MINUS = "\N{MINUS SIGN}"
_LOW_QUOTE = "\N{DOUBLE LOW-9 QUOTATION MARK}"


@dataclass(frozen=True, slots=True)
class Plain:
    """A printed text and its folded form, character beside character."""

    printed: str
    text: str
    """Lower case, no marks, đ as d, one kind of space, dash and quotation mark."""
    offsets: tuple[int, ...] | None
    """Where each character of ``text``, and its end, stand in ``printed``; None if at the same place."""

    def start(self, position: int) -> int:
        """Return where the character at a position of ``text`` is printed."""
        return position if self.offsets is None else self.offsets[position]

    def end(self, position: int) -> int:
        """Return where what ends before a position of ``text`` ends in print."""
        if self.offsets is None:
            return position
        return self.offsets[position - 1] + 1 if position else 0

    def slice(self, start: int, end: int) -> str:
        """Return the printed words between two positions of ``text``."""
        return self.printed[self.start(start) : self.end(end)]


def as_plain(printed: str) -> Plain:
    """Return ``printed`` with its folded form; soft hyphens and what else is not seen are left out."""
    if not _UNSEEN.search(printed):
        return Plain(printed, "".join(map(_folded, printed)), None)
    kept = [i for i, char in enumerate(printed) if not _UNSEEN.match(char)]
    text = "".join(_folded(printed[i]) for i in kept)
    return Plain(printed, text, (*kept, len(printed)))


@lru_cache(maxsize=1 << 12)
def _folded(char: str) -> str:
    """Return the one character that stands for ``char``."""
    if char in _LETTERS:
        return _LETTERS[char]
    if char.isspace():
        return " "
    if char in _APOSTROPHES:
        return "'"
    category = unicodedata.category(char)
    if category == "Pd" or char == _MINUS:
        return "-"
    if category in {"Pi", "Pf"} or char == _LOW_QUOTE:
        return '"'
    base = unicodedata.normalize("NFD", char)[0].casefold()
    return base if len(base) == 1 else char
