"""Words as the search compares them; ``overrides/assets/js/tim/words.js`` does the same in the browser.

Both sides are held together by one table, ``tests/search/words.yml``.
"""

import re
import unicodedata
from collections.abc import Callable
from functools import lru_cache
from itertools import chain
from typing import NamedTuple

from hoagiai.text import nfc

# A syllable or a number; “15/2014/NĐ-CP” is four of them.
_TOKEN = re.compile(r"[^\W\d_]+|\d+")
_TONES = {"\u0301": "1", "\u0300": "2", "\u0309": "3", "\u0303": "4", "\u0323": "5"}
_MARKED = re.compile("[\u0300-\u036f]+")
# Vietnamese spelling allows both “kỹ” and “kĩ”, “quý” and “quí”: after these letters one is the other.
_Y_FOR_I = re.compile(r"^(qu|[hklmst])y$")
_SHORTEST_PLURAL = 4


class Word(NamedTuple):
    """A token by what it is compared: ``folded`` without any mark, ``spelling`` with all of them.

    ``spelling`` has the tone as a digit behind the letters (“hòa” and “hoà” are both ``hoa2``), so that
    the place of the tone mark makes no difference.
    """

    folded: str
    spelling: str


Reader = Callable[[str], tuple[Word, ...]]
"""Makes what stands between two blanks words, as one language does."""


def words_of(text: str, read: Reader) -> list[Word]:
    """Return the words of ``text`` in order."""
    return list(chain.from_iterable(map(read, text.split())))


def tokens(text: str) -> list[str]:
    """Return the syllables and numbers of ``text`` in order, in lower case."""
    return _TOKEN.findall(nfc(text).lower())


# However long texts are, what stands in them between two blanks is mostly one of a few thousand syllables.
@lru_cache(maxsize=1 << 16)
def vietnamese(written: str) -> tuple[Word, ...]:
    """Return the words in a piece of a Vietnamese text."""
    return tuple(map(_vietnamese_word, tokens(written)))


def _vietnamese_word(token: str) -> Word:
    if token.isascii():
        bare = _Y_FOR_I.sub(r"\1i", token)
        return Word(bare, bare)
    signs = unicodedata.normalize("NFD", token)
    tone = next((_TONES[sign] for sign in reversed(signs) if sign in _TONES), "")
    letters = unicodedata.normalize("NFC", "".join(sign for sign in signs if sign not in _TONES))
    spelling = _Y_FOR_I.sub(r"\1i", letters) + tone
    return Word(unmarked(spelling), spelling)


def unmarked(spelling: str) -> str:
    """Return a spelling without its tone and every other mark."""
    letters = spelling if spelling.isdigit() else spelling.rstrip("12345")
    bare = _MARKED.sub("", unicodedata.normalize("NFD", letters)) if not letters.isascii() else letters
    return bare.replace("đ", "d")


@lru_cache(maxsize=1 << 16)
def english(written: str) -> tuple[Word, ...]:
    """Return the words in a piece of an English text: of a plural its singular."""
    return tuple(map(_english_word, tokens(written)))


def _english_word(token: str) -> Word:
    word = _vietnamese_word(token) if not token.isascii() else Word(token, token)
    if len(word.folded) < _SHORTEST_PLURAL or not word.spelling.isascii() or not word.folded.isalpha():
        return word
    return Word(singular(word.folded), singular(word.folded))


def singular(word: str) -> str:
    """Return a plain English word without the ending of its plural."""
    if word.endswith("ies"):
        return f"{word[:-3]}y"
    if word.endswith("s") and not word.endswith(("ss", "us", "is")):
        return word[:-1]
    return word


def reader_of(language: str) -> Reader:
    """Return how the words of a language are read."""
    return vietnamese if language == "vi" else english
