"""Places where a list of bodies may break, and pieces trimmed to what was printed as a name."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum

from hoagiai.parse.bodies.words import AND, Word, read_words

# Remarks in parentheses belong to the name before them and never break it.
_REMARK = re.compile(r"\([^()]*\)|\[[^\[\]]*\]")
_HARD = re.compile(r";|\||\n\s*\n|<br\s*/?>\s*[-+•]|\n\s*[-+•]\s")
_LINE = re.compile(r"\n|<br\s*/?>")
_SENTENCE = re.compile(r"[.][)*_\s]*\s")
_DASH = re.compile(r"\s[-–—]\s|/")
_EDGE_LEFT = " \t\r\n\u00a0-–—+•*_,;:.…/&|"
_EDGE_RIGHT = " \t\r\n\u00a0-–—+•*_,;:.…/&|"
_ABBREVIATION = 3


class Break(Enum):
    """How strongly two words are kept apart."""

    NONE = 0
    JUXTAPOSED = 1
    DASH = 2
    LINE = 3
    COMMA = 4
    HARD = 5


@dataclass(frozen=True, slots=True)
class Line:
    """A text as the words that are not in remarks, and the break printed before each of them."""

    text: str
    words: tuple[Word, ...]
    breaks: tuple[Break, ...]


def read_line(text: str) -> Line:
    """Return the words of ``text`` outside remarks; a separating “và” is part of the break."""
    visible = _REMARK.sub(lambda remark: " " * len(remark[0]), text)
    words = read_words(visible)
    return Line(visible, words, tuple(_break(visible, words, index) for index in range(len(words))))


def _break(text: str, words: Sequence[Word], index: int) -> Break:
    if not index:
        return Break.NONE
    before = words[index - 1]
    between = text[before.end : words[index].start]
    if _HARD.search(between) or _is_sentence_end(between, before, words[index]):
        return Break.HARD
    if "," in between or before.key == AND:
        return Break.COMMA
    if _LINE.search(between):
        return Break.LINE
    if _DASH.search(between):
        return Break.DASH
    return Break.NONE if between.strip() else Break.JUXTAPOSED


def _is_sentence_end(between: str, before: Word, after: Word) -> bool:
    if not _SENTENCE.match(between) or not after.capital:
        return False
    return not (before.text.isupper() and len(before.text) <= _ABBREVIATION)


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of the text: its first and last word, and what is printed of it."""

    text: str
    offset: int


def cut(text: str, start: int, end: int) -> Piece | None:
    """Return ``text[start:end]`` trimmed of separators and final full stops, None if nothing is left."""
    while start < end and text[start] in _EDGE_LEFT:
        start += 1
    while start < end and text[end - 1] in _EDGE_RIGHT:
        end -= 1
    return Piece(text[start:end], start) if start < end else None
