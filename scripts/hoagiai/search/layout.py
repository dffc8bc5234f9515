"""The index as files: a root, shards of terms, chunks of what results show."""

import hashlib
import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import NamedTuple

from hoagiai.search.codes import rising_code
from hoagiai.search.entry import Entry, Kind
from hoagiai.search.postings import Coded

# Aims, in characters before compression: of a shard about 2 kB, of a chunk about 1 kB pass the wire.
_SHARD, _CHUNK = 4_000, 2_500
_LONGEST_TEXT = 2_400
_FORMAT = "1"
_JSON = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"))


class File(NamedTuple):
    """One file of the index, its path below the folder of its version."""

    path: str
    text: str


def as_json(value: object) -> str:
    """Return a value as JSON without blanks, its letters as they are."""
    return _JSON.encode(value)


@dataclass(frozen=True, slots=True)
class Shards:
    """The terms in order, cut into files, and the first term of each."""

    files: tuple[File, ...]
    firsts: tuple[str, ...]


def term_shards(terms: Mapping[str, Sequence[tuple[str, Coded]]]) -> Shards:
    """Return shards of terms, each term with its postings by spelling.

    A spelling's value is ``[spelling, postings]``, and if more entries than those have it
    ``[spelling, postings, how many, number of the file of the rest]``.
    """
    rests: list[File] = []
    files: list[File] = []
    firsts: list[str] = []
    held: dict[str, object] = {}
    size = 0
    # As JavaScript compares: by halves of code points beyond the first plane.
    for term in sorted(terms, key=lambda term: term.encode("utf-16-be")):
        value = [_spelling(spelling, one, rests) for spelling, one in terms[term]]
        if not held:
            firsts.append(term)
        held[term] = value
        size += sum(len(one.best) + len(spelling) + len(term) for spelling, one in terms[term])
        if size >= _SHARD:
            files.append(File(f"t/{len(files)}.json", as_json(held)))
            held, size = {}, 0
    if held:
        files.append(File(f"t/{len(files)}.json", as_json(held)))
    return Shards((*files, *rests), tuple(firsts))


def _spelling(spelling: str, one: Coded, rests: list[File]) -> list[object]:
    if not one.rest:
        return [spelling, one.best]
    rests.append(File(f"r/{len(rests)}.json", as_json(one.rest)))
    return [spelling, one.best, one.found, len(rests) - 1]


@dataclass(frozen=True, slots=True)
class Chunks:
    """What results show, a few entries to a file, and the number of each file's first entry."""

    files: tuple[File, ...]
    firsts: tuple[int, ...]


def show_chunks(entries: Sequence[Entry]) -> Chunks:
    """Return chunks; an entry is ``[url, title, context, text, ended, locality, years]``."""
    files: list[File] = []
    firsts: list[int] = []
    held: list[str] = []
    size = 0
    for number, entry in enumerate(entries):
        if not held:
            firsts.append(number)
        held.append(as_json(_shown(entry)))
        size += len(held[-1])
        if size >= _CHUNK:
            files.append(File(f"c/{len(files)}.json", f"[{','.join(held)}]"))
            held, size = [], 0
    if held:
        files.append(File(f"c/{len(files)}.json", f"[{','.join(held)}]"))
    return Chunks(tuple(files), tuple(firsts))


def _shown(entry: Entry) -> list[object]:
    return [
        entry.url,
        entry.title,
        entry.context,
        entry.text[:_LONGEST_TEXT],
        int(entry.ended),
        entry.locality,
        list(entry.years),
    ]


def kinds_of(entries: Sequence[Entry]) -> list[list[object]]:
    """Return each kind there is with the number of its first entry, in order."""
    return _runs(entry.kind.value for entry in entries)


def standings_of(entries: Sequence[Entry]) -> list[list[object]]:
    """Return every run of entries of one standing: the standing and the number of its first entry."""
    return _runs(entry.standing for entry in entries)


def _runs(values: Iterable[object]) -> list[list[object]]:
    runs: list[list[object]] = []
    for number, value in enumerate(values):
        if not runs or runs[-1][0] != value:
            runs.append([value, number])
    return runs


def page_starts(entries: Sequence[Entry]) -> str:
    """Return the numbers of the entries with which another page begins, as text."""
    starts: list[int] = []
    for _, run in groupby(enumerate(entries), key=lambda pair: (pair[1].kind, pair[1].page)):
        starts.append(next(run)[0])
    return rising_code(starts)


def in_order(entries: Iterable[Entry]) -> list[Entry]:
    """Return entries as they are numbered: by kind, the best standing first, those of a page together."""
    kinds = {kind: rank for rank, kind in enumerate(Kind)}
    return sorted(entries, key=lambda entry: (kinds[entry.kind], -entry.standing, entry.page))


def version_of(files: Iterable[File], root: Mapping[str, object]) -> str:
    """Return the version of an index: another one for any other content."""
    digest = hashlib.sha256(_FORMAT.encode())
    for file in files:
        digest.update(f"{file.path}\0{len(file.text)}\0".encode())
        digest.update(file.text.encode())
    digest.update(as_json(root).encode())
    return digest.hexdigest()[:12]


def versioned(files: Sequence[File], version: str, language: str) -> Iterator[File]:
    """Yield files with their paths below ``tim/``."""
    for file in files:
        yield File(f"{language}/{version}/{file.path}", file.text)
