"""The labelled queries: what is typed, and which addresses should come first."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

import yaml

Half = Literal["tune", "held"]
HALVES: tuple[Half, Half] = ("tune", "held")


@dataclass(frozen=True, slots=True)
class Address:
    """A right answer: a page, ``*`` standing for one part of its path, and a place on it if one is meant."""

    page: str
    anchor: str | None

    @classmethod
    def parse(cls, text: str) -> "Address":
        """Return the address that ``/page/`` or ``/page/#place`` names."""
        page, _, anchor = text.partition("#")
        return cls(page, anchor or None)

    def is_page_of(self, found: str) -> bool:
        """Return whether ``found`` lies on this page."""
        pattern = "[^/]+".join(re.escape(part) for part in self.page.split("*"))
        return re.fullmatch(pattern, found.partition("#")[0]) is not None

    def is_met_by(self, found: str) -> bool:
        """Return whether ``found`` is this very place, or any place of a page meant as a whole."""
        return self.is_page_of(found) and self.anchor in {None, found.partition("#")[2]}


@dataclass(frozen=True, slots=True)
class Query:
    """What is typed; each address of ``top`` is a right first answer, ``why`` says why if several are."""

    text: str
    kind: str
    language: str
    half: Half
    top: tuple[Address, ...]
    why: str | None


@dataclass(frozen=True, slots=True)
class LabelledSet:
    """All queries, and the kinds with what each one tries, in the order of the file."""

    queries: tuple[Query, ...]
    kinds: Mapping[str, str]


def read_labels(path: Path) -> LabelledSet:
    """Return the set that the file holds.

    Raises:
        KeyError: If a query names a need that the file does not have, or neither a need nor an address.
    """
    content = yaml.safe_load(path.read_text(encoding="utf-8"))
    kinds, needs = content["kinds"], content["needs"]
    queries = tuple(query for name, kind in kinds.items() for query in _queries(name, kind, needs))
    return LabelledSet(queries, {name: kind["what"] for name, kind in kinds.items()})


def _queries(name: str, kind: Mapping[str, Any], needs: Mapping[str, Any]) -> Iterator[Query]:
    for index, entry in enumerate(kind["queries"]):
        need: Mapping[str, Any] = needs[entry["need"]] if "need" in entry else {"top": [entry["top"]]}
        top = tuple(Address.parse(address) for address in need["top"])
        yield Query(entry["q"], name, kind.get("language", "vi"), HALVES[index % 2], top, need.get("why"))
