"""Postings: in which entries each term is found, gathered part by part and joined in the end."""

from array import array
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from functools import partial
from typing import NamedTuple

from hoagiai.search.abbreviations import Abbreviations
from hoagiai.search.codes import ENTRY_BITS, postings_code, rising_code
from hoagiai.search.entry import Entry
from hoagiai.search.terms import STEPS, terms_of
from hoagiai.search.words import Reader

BEST = 2048
"""So many of a term's entries lie beside it; the rest, for a word, in a file of their own."""

Packed = dict[str, "array[int]"]
"""Terms with their postings, each one number."""


def _packed() -> Packed:
    return defaultdict(partial(array, "I"))


@dataclass(slots=True)
class Part:
    """Some entries and by what they are found, as one process reads them; entries count from 0.

    A posting is here the number of its entry times :data:`STEPS`, and its lack of weight.
    """

    entries: list[Entry] = field(default_factory=list)
    words: Packed = field(default_factory=_packed)
    pairs: Packed = field(default_factory=_packed)
    wholes: list[frozenset[str]] = field(default_factory=list)
    """For each entry the titles and names that it answers to as a whole."""

    def add(self, entry: Entry, read: Reader, short: Abbreviations) -> None:
        """Add one entry."""
        number = len(self.entries)
        self.entries.append(entry)
        found = terms_of(entry, read, short)
        self.wholes.append(found.wholes)
        least = (number + 1) * STEPS
        for packed, terms in ((self.words, found.words), (self.pairs, found.pairs)):
            for term, weight in terms.items():
                packed[term].append(least - weight)


def joined(parts: Sequence[Packed], numbers: Sequence[Sequence[int]]) -> Packed:
    """Return the postings of all parts, where ``numbers`` says which number a part's entries have now."""
    whole: Packed = {}
    for part, now in zip(parts, numbers, strict=True):
        moved = [lack << ENTRY_BITS | number for number in now for lack in range(STEPS)]
        for term, postings in part.items():
            found = array("I", map(moved.__getitem__, postings))
            if term in whole:
                whole[term].extend(found)
            else:
                whole[term] = found
    return whole


class Coded(NamedTuple):
    """The postings of one term as text: the best of them, how many in all, the rest."""

    best: str
    found: int
    rest: str = ""


def coded(postings: Iterable[int]) -> Coded:
    """Return all postings of one term, the weightiest first, as text."""
    ordered = sorted(postings)
    return Coded(postings_code(ordered[:BEST]), len(ordered), postings_code(ordered[BEST:]))


def best_coded(postings: Iterable[int]) -> Coded:
    """Return the best postings of one term as text, and how many it has in all."""
    ordered = sorted(postings)
    return Coded(postings_code(ordered[:BEST]), len(ordered))


def listed(entries: Iterable[int]) -> Coded:
    """Return the entries of a filter, none weightier than another, as text."""
    ordered = sorted(entries)
    return Coded(rising_code(ordered), len(ordered))
