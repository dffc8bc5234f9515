"""Words of a printed text with their places, and what stands between them."""

import re
import unicodedata
from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from hoagiai.text import fold, nfc

# Combining marks count as letters: a text may not be in form C.
_WORD = re.compile(r"(?:[^\W_]|[\u0300-\u036f])+")
AND = "va"
"""The folded “và”: part of many official names, and the last separator of a list."""


# A tuple: made for every word of every text that may name a body, it costs a third of a dataclass.
class Word(NamedTuple):
    """One word: as printed, lower-cased with its marks, folded without them, and its offsets."""

    text: str
    lower: str
    key: str
    start: int
    end: int

    @property
    def capital(self) -> bool:
        """True where the word is printed with a capital first letter."""
        return self.text[:1].isupper()


def read_words(text: str) -> tuple[Word, ...]:
    """Return the words of ``text`` in order; punctuation is what lies between their offsets."""
    return tuple(
        Word(match[0], *_forms(match[0]), match.start(), match.end()) for match in _WORD.finditer(text)
    )


@lru_cache(maxsize=1 << 13)
def _forms(word: str) -> tuple[str, str]:
    """Return a word lower-cased and folded; a language has few thousand of them."""
    return nfc(word).lower(), fold(word)


@lru_cache(maxsize=1 << 13)
def spelling(word: str) -> str:
    """Return the letters, then the marks in order: “hoà” and “hòa”, “qúy” and “quý” become one."""
    decomposed = unicodedata.normalize("NFD", word.casefold())
    letters = "".join(char for char in decomposed if not unicodedata.combining(char))
    return letters + "".join(sorted(char for char in decomposed if unicodedata.combining(char)))


def gap(text: str, words: Sequence[Word], index: int) -> str:
    """Return what is printed between word ``index`` and the word before it (or the start)."""
    before = words[index - 1].end if index else 0
    return text[before : words[index].start]


def starts_with(words: Sequence[Word], index: int, phrases: "Phrases") -> int:
    """Return how many words from ``index`` make the longest of ``phrases``; 0 for none."""
    for length in phrases.lengths.get(words[index].lower, ()) if index < len(words) else ():
        if tuple(word.lower for word in words[index : index + length]) in phrases.all:
            return length
    return 0


class Phrases:
    """A closed set of phrases, found by their first word."""

    def __init__(self, *lines: str) -> None:
        """Take phrases from ``lines``, separated by commas."""
        phrases = (phrase.strip() for line in lines for phrase in line.split(","))
        self.all = frozenset(tuple(phrase.split(" ")) for phrase in phrases if phrase)
        lengths: dict[str, set[int]] = {}
        for phrase in self.all:
            lengths.setdefault(phrase[0], set()).add(len(phrase))
        self.lengths = {first: tuple(sorted(found, reverse=True)) for first, found in lengths.items()}

    def __contains__(self, word: str) -> bool:
        """Tell whether ``word`` alone is one of the phrases."""
        return (word,) in self.all
