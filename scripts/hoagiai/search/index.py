"""The index of one language: from the entries of its pages to the files that a browser reads."""

from collections import Counter
from collections.abc import Sequence
from itertools import groupby, pairwise
from math import log2, sqrt
from operator import itemgetter

from hoagiai.search.abbreviations import Abbreviations
from hoagiai.search.codes import rising_code
from hoagiai.search.entry import Entry, Kind
from hoagiai.search.layout import (
    File,
    as_json,
    in_order,
    kinds_of,
    page_starts,
    show_chunks,
    standings_of,
    term_shards,
    version_of,
    versioned,
)
from hoagiai.search.postings import BEST, Coded, Packed, Part, best_coded, coded, joined, listed
from hoagiai.search.words import reader_of, unmarked, words_of

Terms = dict[str, list[tuple[str, Coded]]]
"""Every term with its postings by spelling, the most frequent spelling first."""

_PAIRS_KNOWN = 3_000
"""So many frequent pairs are known whatever is asked: slips and glued words are seen by them."""
_RARE_PAIR = 2
_NEAR = 6
_MOST_PHRASES = 2
_PHRASES = (3, 4, 5)
"""An unknown run of so many letters may be the initials of a phrase of so many words."""
_COUNTS = "0123456789abcdefghijklmnopqrstuvwxyz"
_LEADING = frozenset({Kind.GUIDE, Kind.LESSON})


def index_files(language: str, parts: Sequence[Part], short: Abbreviations) -> list[File]:
    """Return the index of a language, paths below ``tim/``: the root is ``<language>.json``.

    All else lies in a folder named after the content, and may be kept by a browser for ever.
    """
    order = in_order(entry for part in parts for entry in part.entries)
    numbers = _numbers(order, parts)
    words = joined([part.words for part in parts], numbers)
    pairs = joined([part.pairs for part in parts], numbers)
    terms = (
        _terms(words, pairs) | _wholes(numbers, parts) | _initials(order, language, pairs) | _filters(order)
    )
    counts = _counts(words)
    shards, chunks = term_shards(terms), show_chunks(order)
    asked = {"pages": page_starts(order), "chunks": rising_code(chunks.firsts), **_together(pairs, counts)}
    files = [
        *shards.files,
        *chunks.files,
        File("asked.json", as_json(asked)),
        File("places.json", as_json(_places(order))),
    ]
    root: dict[str, object] = {
        "language": language,
        "count": len(order),
        "kinds": kinds_of(order),
        "standings": standings_of(order),
        "shards": "\n".join(shards.firsts),
        **_vocabulary(counts),
        "short": {name: " ".join(meant) for name, meant in sorted(short.meant.items())},
        "years": _years(order),
        "near": _near(order),
    }
    version = version_of(files, root)
    return [
        *versioned(files, version, language),
        File(f"{language}.json", as_json({"folder": f"{language}/{version}/", **root})),
    ]


def _numbers(order: Sequence[Entry], parts: Sequence[Part]) -> list[list[int]]:
    """Return for every part which number each of its entries has in the whole."""
    number = {id(entry): place for place, entry in enumerate(order)}
    return [[number[id(entry)] for entry in part.entries] for part in parts]


def _terms(words: Packed, pairs: Packed) -> Terms:
    """Return words under their folded form, and pairs that come more than once, all coded."""
    terms: Terms = {}
    for spelling, postings in words.items():
        terms.setdefault(unmarked(spelling), []).append((spelling, coded(postings)))
    for spellings in terms.values():
        spellings.sort(key=lambda pair: (-pair[1].found, pair[0]))
    for pair, postings in pairs.items():
        if len(postings) >= _RARE_PAIR:
            terms[pair] = [("", best_coded(postings))]
    return terms


def _wholes(numbers: Sequence[Sequence[int]], parts: Sequence[Part]) -> Terms:
    """Return the entries that are called so and no more, by ``=`` and all the words of the name."""
    held: dict[str, list[int]] = {}
    for part, now in zip(parts, numbers, strict=True):
        for number, wholes in zip(now, part.wholes, strict=True):
            for whole in wholes:
                held.setdefault(f"={whole}", []).append(number)
    return {name: [("", listed(sorted(entries)[:BEST]))] for name, entries in held.items()}


def _initials(order: Sequence[Entry], language: str, pairs: Packed) -> Terms:
    """Return by ``~`` and its letters the commonest phrases of titles whose words begin so: ``~hgv``."""
    read = reader_of(language)
    phrases = {
        phrase
        for title in {name for entry in order for name in (entry.title, *entry.names)}
        for phrase in _phrases([word.folded for word in words_of(title, read)])
    }

    def common(phrase: tuple[str, ...]) -> int:
        return min(len(pairs[f"{first} {second}"]) for first, second in pairwise(phrase))

    likeliest: Terms = {}
    for phrase in sorted(phrases, key=lambda phrase: (-common(phrase), phrase)):
        letters = "".join(word[0] for word in phrase)
        if letters.isalpha():
            likeliest.setdefault(f"~{letters}", []).append((" ".join(phrase), Coded("", 0)))
    return {name: found[:_MOST_PHRASES] for name, found in likeliest.items()}


def _phrases(words: list[str]) -> set[tuple[str, ...]]:
    return {tuple(words[at : at + size]) for size in _PHRASES for at in range(len(words) - size + 1)}


def _filters(order: Sequence[Entry]) -> Terms:
    """Return the entries of each year, and of each place with all that lies in it."""
    held: dict[str, list[int]] = {}
    for number, entry in enumerate(order):
        for year in entry.years:
            held.setdefault(f"@{year}", []).append(number)
        province, _, _ = entry.locality.partition("/")
        for place in {province, entry.locality} - {""}:
            held.setdefault(f"@{place}", []).append(number)
    return {name: [("", listed(entries))] for name, entries in held.items()}


def _counts(words: Packed) -> Counter[str]:
    """Return how often each word without marks is found."""
    counts: Counter[str] = Counter()
    for spelling, postings in words.items():
        counts[unmarked(spelling)] += len(postings)
    return counts


def _vocabulary(counts: Counter[str]) -> dict[str, str]:
    """Return the words without marks, each with how often it is found.

    A count is one sign: twice its binary logarithm.
    """
    known = sorted(word for word in counts if word.isalpha())
    return {"words": " ".join(known), "often": "".join(_count(counts[word]) for word in known)}


def _together(pairs: Packed, counts: Counter[str]) -> dict[str, str]:
    """Return the frequent pairs, a line for each first word, and how often each pair is found."""
    often = Counter({pair: len(found) for pair, found in pairs.items() if len(found) >= _RARE_PAIR})
    frequent = sorted(tuple(pair.split(" ")) for pair in _bound(often, counts)[:_PAIRS_KNOWN])
    lines = [
        " ".join((first, *(second for _, second in run)))
        for first, run in groupby(frequent, key=itemgetter(0))
    ]
    return {
        "pairs": "\n".join(lines),
        "together": "".join(_count(often[" ".join(pair)]) for pair in frequent),
    }


def _bound(often: Counter[str], counts: Counter[str]) -> list[str]:
    """Return the pairs of words, first those that come often and seldom one without the other."""

    def strength(pair: str) -> tuple[float, str]:
        first, _, second = pair.partition(" ")
        return -(often[pair] ** 2) / sqrt(counts[first] * counts[second]), pair

    return sorted((pair for pair in often if pair.replace(" ", "").isalpha()), key=strength)


def _count(number: int) -> str:
    return _COUNTS[min(len(_COUNTS) - 1, int(2 * log2(number)))]


def _years(order: Sequence[Entry]) -> list[list[int]]:
    """Return each year with how many entries are of it."""
    return [list(pair) for pair in sorted(Counter(year for entry in order for year in entry.years).items())]


def _places(order: Sequence[Entry]) -> list[list[object]]:
    """Return each place that something is of: its id, its name, how much."""
    names = {entry.locality: entry.title for entry in order if entry.kind is Kind.LOCALITY}
    counts = Counter(entry.locality for entry in order if entry.locality)
    return [[place, names.get(place, place), number] for place, number in sorted(counts.items())]


def _near(order: Sequence[Entry]) -> list[list[str]]:
    """Return the pages that lead on where nothing is found: title and address."""
    leading = [entry for entry in order if entry.kind in _LEADING and not entry.anchor]
    best = sorted(leading, key=lambda entry: -entry.standing)[:_NEAR]
    return [[entry.title, entry.url] for entry in best]
