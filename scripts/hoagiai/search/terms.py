"""What an entry is found by: its words, pairs of words and abbreviations, each with its weight there."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from hoagiai.search.abbreviations import Abbreviations
from hoagiai.search.entry import Entry
from hoagiai.search.words import Reader, Word, tokens

STEPS = 16
"""So many steps of weight: 1 the least, 16 the most."""
# How much a word counts by where it stands; a title of few words says more with each.
_TITLE, _NAMES, _CONTEXT, _TEXT = 5.0, 4.0, 1.2, 1.0
# Where more of the same word says little more (k of BM25), and how much length tells against a text (b).
_ENOUGH = 3.0
_LENGTH_TELLS = 0.6
_COMMON_TEXT, _COMMON_TITLE = 120, 9


@dataclass(frozen=True, slots=True)
class Found:
    """By what one entry is found, each with its weight from 1 to :data:`STEPS`.

    ``words`` by their spelling, ``pairs`` of adjacent words folded (``hoa giai``).
    """

    words: dict[str, int]
    pairs: dict[str, int]


def terms_of(entry: Entry, read: Reader, short: Abbreviations) -> Found:
    """Return by what ``entry`` is found; what has an abbreviation is found by that too."""
    words: dict[str, float] = {}
    pairs: dict[str, float] = {}
    for text, weight, usual in (
        (entry.title, _TITLE, _COMMON_TITLE),
        (entry.context, _CONTEXT, _COMMON_TEXT),
        (entry.text, _TEXT, _COMMON_TEXT),
    ):
        _add(words, pairs, _Field([read(token) for token in tokens(text)], weight, usual), short)
    for name in entry.names:
        _raise(words, pairs, _Field([read(token) for token in tokens(name)], _NAMES, _COMMON_TITLE), short)
    return Found(_stepped(words), _stepped(pairs))


@dataclass(frozen=True, slots=True)
class _Field:
    """The words of one field, what each of them counts, and how many words are usual."""

    words: Sequence[Word]
    weight: float
    usual: int


def _add(words: dict[str, float], pairs: dict[str, float], field: _Field, short: Abbreviations) -> None:
    """Add what a field says to the weights so far."""
    length = 1 - _LENGTH_TELLS + _LENGTH_TELLS * len(field.words) / field.usual
    each = field.weight / length
    folded = [word.folded for word in field.words]
    counted = Counter(map(" ".join, pairwise(folded)))
    for spelling, times in Counter(word.spelling for word in field.words).items():
        words[spelling] = words.get(spelling, 0.0) + times * each
    for pair, times in counted.items():
        pairs[pair] = pairs.get(pair, 0.0) + times * each
    for name in _shortened(folded, counted.keys(), short):
        words[name] = words.get(name, 0.0) + each


def _raise(words: dict[str, float], pairs: dict[str, float], field: _Field, short: Abbreviations) -> None:
    """Raise the weights so far to what another name says: many names do not make a thing weightier."""
    own: tuple[dict[str, float], dict[str, float]] = ({}, {})
    _add(*own, field, short)
    for weights, named in zip((words, pairs), own, strict=True):
        for term, weight in named.items():
            weights[term] = max(weights.get(term, 0.0), weight)


def _shortened(folded: list[str], pairs: Iterable[str], short: Abbreviations) -> list[str]:
    """Return the abbreviations of which the whole words stand in a text."""
    here = set(pairs)
    likely = [name for name, words in short.items() if f"{words[0]} {words[1]}" in here]
    if not likely:
        return []
    line = f" {' '.join(folded)} "
    return [name for name in likely if f" {' '.join(short[name])} " in line]


def _stepped(weights: dict[str, float]) -> dict[str, int]:
    """Return weights as steps: ever more of a word adds ever less."""
    return {term: 1 + int((STEPS - 1) * weight / (weight + _ENOUGH)) for term, weight in weights.items()}
