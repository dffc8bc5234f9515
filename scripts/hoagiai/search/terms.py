"""What an entry is found by: its words, pairs of words and abbreviations, each with its weight there."""

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from hoagiai.search.abbreviations import Abbreviations
from hoagiai.search.entry import Entry
from hoagiai.search.words import Reader, Word, tokens

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
    named, said = _Weights(), _Weights()
    wholes: set[str] = set()
    for text, place in ((entry.title, _TITLE), *((name, _NAME) for name in entry.names)):
        words = [read(token) for token in tokens(text)]
        # Many names do not make a thing weightier.
        named.raise_to(_Field(words, place), short)
        wholes.add(_whole(words))
    wholes |= {_whole([read(token) for token in tokens(part)]) for part in _parts_of(entry.title)}
    for text, place in ((entry.text, _TEXT), (entry.context, _CONTEXT)):
        said.add(_Field([read(token) for token in tokens(text)], place), short)
    wholes = {whole for whole in wholes if whole and whole.count(" ") < _LONGEST_WHOLE}
    return Found(_stepped(named.words, said.words), _stepped(named.pairs, said.pairs), frozenset(wholes))


def _whole(words: Sequence[Word]) -> str:
    return " ".join(word.folded for word in words[: _LONGEST_WHOLE + 1])


def _parts_of(title: str) -> list[str]:
    """Return what a title is called by too: what stands before its first stop, and what after that."""
    stop = _STOP.search(title)
    return [title[: stop.start()], title[stop.end() :]] if stop else []


@dataclass(frozen=True, slots=True)
class _Field:
    """The words of one field, and what they count there."""

    words: Sequence[Word]
    place: _Place


@dataclass(frozen=True, slots=True)
class _Weights:
    """What words, by their spelling, and pairs count so far."""

    words: dict[str, float] = field(default_factory=dict)
    pairs: dict[str, float] = field(default_factory=dict)

    def add(self, spoken: _Field, short: Abbreviations) -> None:
        """Add what a field says."""
        each = spoken.place.each(len(spoken.words))
        folded = [word.folded for word in spoken.words]
        counted = Counter(map(" ".join, pairwise(folded)))
        _sum(self.words, Counter([word.spelling for word in spoken.words]), each)
        _sum(self.pairs, counted, each)
        for name in _shortened(folded, counted.keys(), short):
            self.words[name] = self.words.get(name, 0.0) + each

    def raise_to(self, spoken: _Field, short: Abbreviations) -> None:
        """Raise to what a field says; once is enough in a name."""
        own, opening = _Weights(), _Weights()
        own.add(spoken, short)
        opening.add(_Field(spoken.words[:_OPENING], spoken.place), short)
        each = spoken.place.each(len(spoken.words))
        for weights, terms, first in (
            (self.words, own.words, opening.words),
            (self.pairs, own.pairs, opening.pairs),
        ):
            for term in terms:
                weight = each * _OPENS if term in first else each
                weights[term] = max(weights.get(term, 0.0), weight)


def _sum(weights: dict[str, float], counted: Counter[str], each: float) -> None:
    """Add to the weights so far; most terms come from the text, which is added first."""
    if not weights:
        weights.update({term: times * each for term, times in counted.items()})
        return
    for term, times in counted.items():
        weights[term] = weights.get(term, 0.0) + times * each


def _shortened(folded: list[str], pairs: Iterable[str], short: Abbreviations) -> list[str]:
    """Return the abbreviations of which the whole words stand in a text."""
    here = set(pairs)
    likely = [name for name, words in short.items() if f"{words[0]} {words[1]}" in here]
    if not likely:
        return []
    line = f" {' '.join(folded)} "
    return [name for name in likely if f" {' '.join(short[name])} " in line]


def _stepped(named: dict[str, float], said: dict[str, float]) -> dict[str, int]:
    """Return weights as steps: ever more of a word adds ever less, and the names count by themselves."""
    # Most words of a text come once or twice: few weights, many terms.
    known = {weight: _step(0.0, weight) for weight in set(said.values())}
    steps = {term: known[weight] for term, weight in said.items()}
    for term, weight in named.items():
        steps[term] = _step(weight, said.get(term, 0.0))
    return steps


def _step(named: float, said: float) -> int:
    share = _SHARE_OF_NAMES * named / (named + _ENOUGH_NAMED)
    return 1 + int((STEPS - 1) * (share + (1 - _SHARE_OF_NAMES) * said / (said + _ENOUGH_SAID)))
