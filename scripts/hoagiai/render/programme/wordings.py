"""Cụm từ nhận biết: whether a wording of the register stands in a text, whatever its marks and signs."""

from collections.abc import Iterable
from functools import lru_cache
from typing import NamedTuple

from hoagiai.text import slug

_GAP = "…"


class Passage(NamedTuple):
    """A piece of a paper within which a wording must stand whole."""

    text: str
    folded: str
    """Words folded, signs as hyphens, a hyphen at both ends: borders of words are hyphens too."""


class Passages(NamedTuple):
    """The pieces of one item, by themselves and joined."""

    each: tuple[Passage, ...]
    together: str


class Hit(NamedTuple):
    """A wording and the passage in which it stands."""

    wording: str
    passage: str


def passage(text: str) -> Passage:
    """Return a text as it can be looked through."""
    return Passage(text, f"-{slug(text)}-")


def passages(texts: Iterable[str]) -> Passages:
    """Return texts as they can be looked through."""
    each = tuple(passage(text) for text in texts)
    return Passages(each, "".join(one.folded for one in each))


def first_hit(wordings: Iterable[str], passages: Passages) -> Hit | None:
    """Return the first of ``wordings`` that stands in one of ``passages``, None if none does.

    Neither marks nor capitals nor punctuation count; “…” stands for any words.
    """
    for wording in wordings:
        parts = _parts(wording)
        # Nearly every wording stands nowhere: one look tells so.
        if parts[0] in passages.together:
            found = next((one for one in passages.each if _stand_in(parts, one)), None)
            if found is not None:
                return Hit(wording, found.text)
    return None


def _stand_in(parts: tuple[str, ...], one: Passage) -> bool:
    start = 0
    for part in parts:
        found = one.folded.find(part, start)
        if found < 0:
            return False
        # The hyphen that ends one part may begin the next.
        start = found + len(part) - 1
    return True


@lru_cache(maxsize=1 << 10)
def _parts(wording: str) -> tuple[str, ...]:
    """The parts of a wording that its “…” sets apart."""
    return tuple(passage(part).folded for part in wording.split(_GAP))
