"""Abbreviations: which short forms stand for which words, made from the names that bodies and texts have."""

import re
from collections.abc import Container, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache

from hoagiai.search.words import tokens, vietnamese
from hoagiai.text import nfc

# Letters alone, all of them capitals: “UBND”, “CHQS”, “HGƠCS”.
_CAPITALS = re.compile(r"[^\W\d_]+")
_SHORTEST = 3


@dataclass(frozen=True, slots=True, eq=False)
class Abbreviations:
    """Short forms and what they stand for."""

    meant: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """The words of each, all folded: ``ubnd`` stands for ``uy``, ``ban``, ``nhan``, ``dan``."""

    def of(self, words: Sequence[str], pairs: Container[str]) -> list[str]:
        """Return the short forms of what stands whole in a text, of which the pairs are known too."""
        likely = [name for name, meant in self.meant.items() if f"{meant[0]} {meant[1]}" in pairs]
        if not likely:
            return []
        line = f" {' '.join(words)} "
        return [name for name in likely if f" {' '.join(self.meant[name])} " in line]


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
    spelled = [tuple(vietnamese(token).folded for token in tokens(name)) for name in names]
    shorts = {
        vietnamese(run.lower()).folded
        for name in names
        for run in _CAPITALS.findall(nfc(name))
        if len(run) >= _SHORTEST and run.isupper()
    }
    return frozenset(
        (short, words) for short in shorts for name in spelled for words in _standing(short, name)
    )


def _standing(short: str, name: tuple[str, ...]) -> list[tuple[str, ...]]:
    """Return the run of words in ``name`` that begin with the letters of ``short``, if there is one."""
    initials = "".join(word[0] for word in name)
    at = initials.find(short)
    return [name[at : at + len(short)]] if at >= 0 else []
