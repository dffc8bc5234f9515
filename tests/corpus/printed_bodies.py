"""The table of printed names of bodies: what a reader takes them for, and what the road makes of them."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import cache
from pathlib import Path

import yaml

from hoagiai.model.locality import LocalityId
from hoagiai.model.site import Registers
from hoagiai.parse.bodies.lexicon import Lexicon
from hoagiai.parse.bodies.reader import BodyReader
from hoagiai.parse.bodies.roles import Role, split_roles
from hoagiai.parse.bodies.split import split_bodies
from hoagiai.parse.registers import parse_registers
from hoagiai.resolve.bodies.atlas import Atlas
from hoagiai.resolve.bodies.resolver import BodyResolver
from hoagiai.source.yaml_nodes import Mapping, read_yaml

TABLE = Path(__file__).parent / "agencies.yml"
REGISTER = Path(__file__).parents[2] / "plans" / "_danh-ba" / "co-quan.yml"
DAY = date(2026, 1, 31)


@dataclass(frozen=True, slots=True)
class Named:
    """One name: role, kind, id (None without one), printed text."""

    role: str
    kind: str
    agency: str | None
    text: str


@dataclass(frozen=True, slots=True)
class Row:
    """One printed list of bodies, its label, who speaks, and how a reader understands it."""

    text: str
    label: str
    speaker: LocalityId
    expected: tuple[Named, ...]


def read_rows() -> tuple[Row, ...]:
    """Return the rows of the table."""
    rows = yaml.safe_load(TABLE.read_text(encoding="utf-8"))["chuoi"]
    return tuple(
        Row(row["chu"], row["nhan"], LocalityId(row["noi"]), tuple(Named(*name) for name in row["doc"]))
        for row in rows
    )


@cache
def registers() -> Registers:
    """Return the real register of types over the localities of the table."""
    types, _ = read_yaml(REGISTER.read_text(encoding="utf-8"), "plans/_danh-ba/co-quan.yml")
    table, _ = read_yaml(TABLE.read_text(encoding="utf-8"), "agencies.yml")
    found, problems = parse_registers(types, table.get("dia_ban") if isinstance(table, Mapping) else None)
    assert not problems
    return found


@cache
def lexicon() -> Lexicon:
    """Return the names of the register."""
    return Lexicon(registers())


@cache
def resolver(speaker: LocalityId) -> BodyResolver:
    """Return the reader of names as ``speaker`` means them."""
    return BodyResolver(Atlas(registers()), BodyReader(lexicon()), speaker, DAY)


def read(row: Row) -> Iterator[Named]:
    """Yield the names of a row as the road reads them."""
    joins = "phối hợp" in row.label.lower() and "chủ trì" not in row.label.lower()
    for part in split_roles(row.text, Role.COOPERATING if joins else Role.LEAD):
        for excerpt in split_bodies(part.text, lexicon()):
            found = resolver(row.speaker).resolve(excerpt.reading)
            yield Named(part.role.value, found.kind.value, found.agency, excerpt.text)


def measure() -> Counter[str]:
    """Return how many strings and names there are, and how many of each are read as by a reader.

    ``strings`` and ``names`` with ``strings right``, ``names right``; of the names also each kind
    (``agency``, ``group``, ``unspecified``, ``unknown``) with its ``… right``.
    """
    counts: Counter[str] = Counter()
    for row in read_rows():
        found = tuple(read(row))
        counts["strings"] += 1
        counts["strings right"] += found == row.expected
        for name in row.expected:
            counts.update(("names", name.kind))
            counts.update((part, f"{part} right")[1] for part in ("names", name.kind) if name in found)
    return counts
