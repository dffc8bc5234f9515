"""What an entry is found by: its words, pairs of words and abbreviations, each with its weight there."""

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from hoagiai.search.abbreviations import Abbreviations
from hoagiai.search.entry import Entry
from hoagiai.search.words import Reader, Word, words_of

STEPS = 16
"""So many steps of weight: 1 the least, 16 the most."""
_STOP = re.compile(r"[.:,(–] ?")
# What a title can count at most beside a text, and where more of each says little more (k of BM25).
_SHARE_OF_NAMES = 0.7
# What a title begins with it is about: its first words count more.
_OPENING, _OPENS = 3, 2.0
# A title of more words is not typed as a whole.
_LONGEST_WHOLE = 8
_ENOUGH_NAMED, _ENOUGH_SAID = 8.0, 3.0


@dataclass(frozen=True, slots=True)
class _Place:
    """How much a word counts where it stands, and how far length tells against it there (b of BM25)."""

    weight: float
    tells: float
    usual: int
    most: int = 1 << 16
    """What is longer tells no more against it."""

    def each(self, length: int) -> float:
        """Return what one word counts among so many."""
        return self.weight / (1 - self.tells + self.tells * min(length, self.most) / self.usual)


# A title of few words says more with each; a context is nobody's own.
_TITLE, _NAME = _Place(5.0, 0.9, 9, 16), _Place(4.0, 0.9, 9, 16)
_CONTEXT, _TEXT = _Place(0.8, 0.0, 1), _Place(1.0, 0.4, 120)


@dataclass(frozen=True, slots=True)
class Found:
    """By what one entry is found, each with its weight from 1 to :data:`STEPS`.

    ``words`` by their spelling, ``pairs`` of adjacent words folded (``hoa giai``), ``wholes`` the words of
    its title and of each of its names, folded.
    """

    words: dict[str, int]
    pairs: dict[str, int]
    wholes: frozenset[str]


def terms_of(entry: Entry, read: Reader, short: Abbreviations) -> Found:
    """Return by what ``entry`` is found; what has an abbreviation is found by that too."""
    title, names = words_of(entry.title, read), [words_of(name, read) for name in entry.names]
    named = _named(title, _TITLE, short)
    for name in names:
        # Many names do not make a thing weightier.
        named.raise_to(_named(name, _NAME, short))
    text, context = _said(words_of(entry.text, read), _TEXT, short), _context(entry.context, read, short)
    wholes = map(_whole, (title, *names, *(words_of(part, read) for part in _parts_of(entry.title))))
    return Found(
        _stepped(named.words, text.words, context.words),
        _stepped(named.pairs, text.pairs, context.pairs),
        frozenset(whole for whole in wholes if whole and whole.count(" ") < _LONGEST_WHOLE),
    )


def _whole(words: Sequence[Word]) -> str:
    return " ".join([word.folded for word in words[: _LONGEST_WHOLE + 1]])


def _parts_of(title: str) -> list[str]:
    """Return what a title is called by too: what stands before its first stop, and what after that."""
    stop = _STOP.search(title)
    return [title[: stop.start()], title[stop.end() :]] if stop else []


def _spoken(words: Sequence[Word], short: Abbreviations) -> tuple[list[str], list[str]]:
    """Return the terms that stand in words: their spellings with abbreviations, and their pairs."""
    folded = [word.folded for word in words]
    pairs = list(map(" ".join, pairwise(folded)))
    return [*[word.spelling for word in words], *short.of(folded, pairs)], pairs


@dataclass(frozen=True, slots=True)
class _Named:
    """What the words of names, by their spelling, and their pairs count; once is enough in a name."""

    words: dict[str, float]
    pairs: dict[str, float]

    def raise_to(self, other: "_Named") -> None:
        """Raise to what another name says."""
        _raise(self.words, other.words)
        _raise(self.pairs, other.pairs)


def _named(words: Sequence[Word], place: _Place, short: Abbreviations) -> _Named:
    """Return what a name of such words says at its place."""
    each = place.each(len(words))
    return _Named(
        *(
            dict.fromkeys(whole, each) | dict.fromkeys(opening, each * _OPENS)
            for whole, opening in zip(_spoken(words, short), _spoken(words[:_OPENING], short), strict=True)
        )
    )


def _raise(weights: dict[str, float], others: Mapping[str, float]) -> None:
    """Raise weights to those of others where these are higher."""
    for term, weight in others.items():
        if weight > weights.get(term, 0.0):
            weights[term] = weight


@dataclass(frozen=True, slots=True)
class _Counted:
    """How often each term comes in a text, what once counts, and its step if nothing else has the term."""

    often: Mapping[str, int]
    each: float
    alone: Mapping[str, int]


def _counted(terms: Iterable[str], each: float) -> _Counted:
    often = Counter(terms)
    # Most terms come once or twice.
    steps = {times: _step(0.0, times * each) for times in set(often.values())}
    return _Counted(often, each, {term: steps[times] for term, times in often.items()})


@dataclass(frozen=True, slots=True)
class _Said:
    """What a text says: its words by their spelling, and its pairs."""

    words: _Counted
    pairs: _Counted


def _said(words: Sequence[Word], place: _Place, short: Abbreviations) -> _Said:
    """Return what a text of such words says at its place."""
    each = place.each(len(words))
    spelled, pairs = _spoken(words, short)
    return _Said(_counted(spelled, each), _counted(pairs, each))


# All parts of a page share their context.
@lru_cache(maxsize=1)
def _context(text: str, read: Reader, short: Abbreviations) -> _Said:
    return _said(words_of(text, read), _CONTEXT, short)


def _stepped(named: Mapping[str, float], text: _Counted, context: _Counted) -> dict[str, int]:
    """Return weights as steps: ever more of a word adds ever less, and the names count by themselves."""
    steps = {**context.alone, **text.alone}
    for term in named.keys() | (text.often.keys() & context.often.keys()):
        said = text.often.get(term, 0) * text.each + context.often.get(term, 0) * context.each
        steps[term] = _step(named.get(term, 0.0), said)
    return steps


@lru_cache(maxsize=1 << 14)
def _step(named: float, said: float) -> int:
    share = _SHARE_OF_NAMES * named / (named + _ENOUGH_NAMED)
    return 1 + int((STEPS - 1) * (share + (1 - _SHARE_OF_NAMES) * said / (said + _ENOUGH_SAID)))
