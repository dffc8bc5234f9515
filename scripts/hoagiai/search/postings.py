"""Postings: in which entries each term is found, gathered part by part and joined in the end."""

from array import array
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from functools import partial

from hoagiai.search.abbreviations import Abbreviations
from hoagiai.search.codes import postings_code
from hoagiai.search.entry import Entry
from hoagiai.search.terms import STEPS, terms_of
from hoagiai.search.words import Reader

BEST = 2048
"""So many of a term's entries lie beside it; the rest, for a word, in a file of their own."""
_ENTRY_BITS = 24
_ENTRY = (1 << _ENTRY_BITS) - 1

Packed = dict[str, "array[int]"]
"""Terms with their postings, each one number: lack of weight above, entry below."""


def _packed() -> Packed:
    return defaultdict(partial(array, "I"))


@dataclass(slots=True)
class Part:
    """Some entries and by what they are found, as one process reads them; entries count from 0."""

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
        postings = [(STEPS - weight) << _ENTRY_BITS | number for weight in range(STEPS + 1)]
        for packed, terms in ((self.words, found.words), (self.pairs, found.pairs)):
            for term, weight in terms.items():
                packed[term].append(postings[weight])


@dataclass(frozen=True, slots=True)
class Coded:
    """The postings of one term as text: the best of them, how many in all, the rest."""

    best: str
    count: int
    rest: str


def joined(parts: Sequence[Packed], numbers: Sequence[Sequence[int]]) -> Packed:
    """Return the postings of all parts, where ``numbers`` says which number a part's entries have now."""
    whole: Packed = {}
    for part, now in zip(parts, numbers, strict=True):
        for term, postings in part.items():
            moved = array("I", [(one & ~_ENTRY) | now[one & _ENTRY] for one in postings])
            if term in whole:
                whole[term].extend(moved)
            else:
                whole[term] = moved
    return whole


def coded(postings: Iterable[int]) -> Coded:
    """Return the postings of one term, the weightiest first, as text."""
    ordered = sorted(postings)
    pairs = [(STEPS - (one >> _ENTRY_BITS), one & _ENTRY) for one in ordered]
    return Coded(postings_code(pairs[:BEST]), len(pairs), postings_code(pairs[BEST:]))


def listed(entries: Iterable[int]) -> Coded:
    """Return the entries of a filter, none weightier than another, as text."""
    pairs = [(STEPS, entry) for entry in sorted(entries)]
    return Coded(postings_code(pairs), len(pairs), "")
