"""The names that the register knows, ready for the longest match in a printed text."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from difflib import get_close_matches

from hoagiai.model.agency import AgencyType, AgencyTypeId
from hoagiai.model.locality import Level
from hoagiai.model.site import Registers
from hoagiai.parse.bodies.words import AND, Word, read_words, spelling
from hoagiai.text import fold

# A name never runs over these; over commas, dashes, “&” and line breaks it does
# (“Sở Văn hóa, Thể thao và Du lịch”, “Tư pháp – hộ tịch”).
_WALL = re.compile(r"[;:()\[\]|]|[.]\s")
_SHORT = 2
_SHORT_FORMS = {"Trung tâm": "TT", "Văn phòng": "VP"}
_NEAR, _NEARER = 0.84, 0.9
_BRIEF = 9
"""In a name this short one letter more makes another name."""


@dataclass(frozen=True, slots=True)
class Match:
    """The words ``[start, end)`` that are a registered name, and the types so called."""

    start: int
    end: int
    types: tuple[AgencyTypeId, ...]


class Lexicon:
    """Folded names to types; built once, asked for every printed name."""

    def __init__(self, registers: Registers) -> None:
        """Index every name of every type of ``registers``."""
        self._types: dict[tuple[str, ...], tuple[AgencyTypeId, ...]] = {}
        self._lengths: dict[str, tuple[int, ...]] = {}
        self._printed: dict[str, str] = {}
        self._shouted: set[tuple[str, ...]] = set()
        self._spelled: dict[tuple[str, ...], tuple[tuple[tuple[str, ...], AgencyTypeId], ...]] = {}
        self._levels = {kind.id: frozenset(kind.levels) for kind in registers.types.values()}
        for kind in registers.types.values():
            for name in kind.names:
                for spelled in _shortened(name):
                    self._add(kind, spelled)

    def _add(self, kind: AgencyType, name: str) -> None:
        words = [word for word in read_words(name) if word.key != AND]
        key = tuple(word.key for word in words)
        if not key:
            return
        spelled = tuple(spelling(word.text) for word in words)
        self._spelled[key] = (*self._spelled.get(key, ()), (spelled, kind.id))
        if kind.id not in self._types.get(key, ()):
            self._types[key] = (*self._types.get(key, ()), kind.id)
        lengths = {*self._lengths.get(key[0], ()), len(key)}
        self._lengths[key[0]] = tuple(sorted(lengths, reverse=True))
        self._printed.setdefault(fold(name), name)
        # Folded, “CA” is also the first word of “cá nhân”.
        if len(key) == 1 and name.isupper():
            self._shouted.add(key)

    def levels(self, kind: AgencyTypeId) -> frozenset[Level]:
        """Return the tiers at which bodies of the type exist or existed."""
        return self._levels.get(kind, frozenset())

    def match(self, text: str, words: Sequence[Word], start: int) -> Match | None:
        """Return the longest registered name that begins at word ``start``."""
        lengths = self._lengths.get(words[start].key)
        if lengths is None:
            return None
        run = _run(text, words, start, lengths[0])
        for length in lengths:
            key = tuple(words[index].key for index in run[:length])
            if length > len(run) or key not in self._types:
                continue
            end = run[length - 1] + 1
            types = self._spelled_so(key, [words[index] for index in run[:length]])
            if not types:
                continue
            if self._is_printed_so(key, words[start]) and not _is_two_names(text, words, start, end):
                return Match(start, end, types)
        return None

    def _is_printed_so(self, key: tuple[str, ...], first: Word) -> bool:
        if key in self._shouted:
            return first.text.isupper()
        return len(key) > 1 or first.capital

    def _spelled_so(self, key: tuple[str, ...], words: Sequence[Word]) -> tuple[AgencyTypeId, ...]:
        """Return the types whose names agree in the marks that are printed.

        “địa bàn tổ chức” names no “Ban Tổ chức”, and “Trưởng bản” is no “Trưởng Ban”.
        """
        printed = [None if word.text.isascii() else spelling(word.text) for word in words]
        agreeing = {
            kind
            for name, kind in self._spelled[key]
            if all(one is None or one == other for one, other in zip(printed, name, strict=True))
        }
        return tuple(kind for kind in self._types[key] if kind in agreeing)

    def nearest(self, printed: str) -> str | None:
        """Return the registered name that ``printed`` most likely means, if one is really near."""
        wanted = fold(printed)
        near_in_length = [name for name in self._printed if abs(len(name) - len(wanted)) <= _slack(wanted)]
        cutoff = _NEAR if len(wanted) > _BRIEF else _NEARER
        found = get_close_matches(wanted, near_in_length, n=1, cutoff=cutoff)
        return self._printed[found[0]] if found else None


def _shortened(name: str) -> tuple[str, ...]:
    """Return a name and what papers write for its first words: “TT Cung ứng dịch vụ công”."""
    long = next((words for words in _SHORT_FORMS if name.startswith(f"{words} ")), None)
    return (name, f"{_SHORT_FORMS[long]}{name.removeprefix(long)}") if long else (name,)


def _slack(wanted: str) -> int:
    return max(2, len(wanted) // 4)


def _is_two_names(text: str, words: Sequence[Word], start: int, end: int) -> bool:
    """“Hội Luật gia tỉnh, Đoàn Luật sư”: no “Tỉnh đoàn” over the comma."""
    return end - start == _SHORT and "," in text[words[start].end : words[end - 1].start]


def _run(text: str, words: Sequence[Word], start: int, longest: int) -> list[int]:
    """Return indexes of at most ``longest`` words from ``start``, “và” left out, up to a wall."""
    run = [start]
    for index in range(start + 1, len(words)):
        if len(run) == longest or _WALL.search(text, words[index - 1].end, words[index].start):
            break
        if words[index].key != AND:
            run.append(index)
    return run
