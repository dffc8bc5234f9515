"""An index read back, as the browser does, and small entries to make one of."""

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from hoagiai.search.abbreviations import NONE, Abbreviations
from hoagiai.search.entry import Entry, Kind
from hoagiai.search.index import index_files
from hoagiai.search.postings import Part
from hoagiai.search.words import reader_of

SIGNS = "".join(chr(code) for code in range(0x23, 0x7F) if chr(code) != "\\")


def entry(
    title: str, text: str = "", kind: Kind = Kind.GUIDE, page: str = "", **more: str | int | tuple[int, ...]
) -> Entry:
    plain = Entry(kind, page or f"{kind}/{len(title)}-{title[:3]}/", "", title, "", text)
    return replace(plain, **more)


@dataclass(frozen=True)
class Index:
    """The files of an index with its root."""

    root: Mapping[str, Any]
    files: Mapping[str, str]

    def read(self, path: str) -> list[Any]:
        return json.loads(self.files[self.root["folder"] + path])

    @property
    def asked(self) -> dict[str, str]:
        """What is fetched with the first query."""
        return json.loads(self.files[self.root["folder"] + "asked.json"])

    @property
    def terms(self) -> dict[str, list[list[Any]]]:
        shards = [path for path in self.files if path.startswith(f"{self.root['folder']}t/")]
        return {term: value for path in shards for term, value in json.loads(self.files[path]).items()}

    @property
    def shown(self) -> list[list[Any]]:
        firsts = rising(self.asked["chunks"])
        return [one for number in range(len(firsts)) for one in self.read(f"c/{number}.json")]

    def found(self, term: str) -> dict[str, int]:
        """The weight of a term in each entry, by address."""
        return {
            self.shown[number][0]: weight
            for _, codes, *rest in self.terms.get(term, [])
            for number, weight in [
                *postings(codes),
                *(postings(self.read(f"r/{rest[1]}.json")) if rest else []),
            ]
        }


def made(
    entries: Iterable[Entry], language: str = "vi", short: Abbreviations = NONE, parts: int = 1
) -> Index:
    """The index of some entries, read in so many parts."""
    all_, read = list(entries), [Part() for _ in range(parts)]
    for number, one in enumerate(all_):
        read[number * parts // len(all_)].add(one, reader_of(language), short)
    files = {file.path: file.text for file in index_files(language, read, short)}
    return Index(json.loads(files[f"{language}.json"]), files)


def postings(codes: str) -> list[tuple[int, int]]:
    """Numbers with their weights, as codes.js reads them."""
    found, number, led, weight = [], -1, 0, 16
    for sign in map(SIGNS.index, codes):
        if sign == 90:
            weight, number = weight - 1, -1
        elif sign >= 64:
            led = led * 26 + sign - 64
        else:
            number, led = number + led * 64 + sign + 1, 0
            found.append((number, weight))
    return found


def rising(codes: str) -> Sequence[int]:
    return [number for number, _ in postings(codes)]
