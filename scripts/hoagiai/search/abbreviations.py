"""Abbreviations: which short forms stand for which words, made from the names that bodies and texts have."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property, lru_cache

from hoagiai.search.words import vietnamese, words_of
from hoagiai.text import nfc

# Letters alone, all of them capitals: “UBND”, “CHQS”, “HGƠCS”.
_CAPITALS = re.compile(r"[^\W\d_]+")
_SHORTEST = 3


@dataclass(frozen=True, eq=False)
class Abbreviations:
    """Short forms and what they stand for."""

    meant: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """The words of each, all folded: ``ubnd`` stands for ``uy``, ``ban``, ``nhan``, ``dan``."""

    def of(self, words: Sequence[str], pairs: Iterable[str]) -> list[str]:
        """Return the short forms of what stands whole in a text of such words and pairs of words."""
        begun = self._beginning.keys() & pairs
        if not begun:
            return []
        line = f" {' '.join(words)} "
        likely = (short for pair in begun for short in self._beginning[pair])
        return [short for short in likely if f" {' '.join(self.meant[short])} " in line]

    @cached_property
    def _beginning(self) -> Mapping[str, list[str]]:
        """The short forms by the first two words that they stand for."""
        found: dict[str, list[str]] = {}
        for short, words in self.meant.items():
            found.setdefault(" ".join(words[:2]), []).append(short)
        return found


NONE = Abbreviations()


def abbreviations(names: Iterable[tuple[str, ...]]) -> Abbreviations:
    """Return the abbreviations in lists of names, where each list names one thing.

    An abbreviation is a run of capitals whose letters begin, in order, words of a longer name of the same
    thing. Two things may share one; then what comes first in the alphabet stands, so that each build gives
    the same.
    """
    found: dict[str, tuple[str, ...]] = {}
    for short, words in sorted({pair for one in set(names) for pair in _pairs(one)}):
        found.setdefault(short, words)
    return Abbreviations(found)


@lru_cache(maxsize=1 << 12)
def _pairs(names: tuple[str, ...]) -> frozenset[tuple[str, tuple[str, ...]]]:
    """Return every abbreviation in one list of names with what it stands for."""
    spelled = [tuple(word.folded for word in words_of(name, vietnamese)) for name in names]
    shorts = {
        word.folded
        for name in names
        for run in _CAPITALS.findall(nfc(name))
        if len(run) >= _SHORTEST and run.isupper()
        for word in vietnamese(run)
    }
    return frozenset(
        (short, words) for short in shorts for name in spelled for words in _standing(short, name)
    )


def _standing(short: str, name: tuple[str, ...]) -> list[tuple[str, ...]]:
    """Return the run of words in ``name`` that begin with the letters of ``short``, if there is one."""
    initials = "".join(word[0] for word in name)
    at = initials.find(short)
    return [name[at : at + len(short)]] if at >= 0 else []
