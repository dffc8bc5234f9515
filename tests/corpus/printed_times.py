"""Tables of printed times: what a row expects, and what the parser makes of it, in the same words."""

from collections import Counter
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import yaml

from hoagiai.model.period import PeriodKind, Span
from hoagiai.parse.periods import ReadPeriod, parse_periods

UNREADABLE = "unreadable"


@dataclass(frozen=True, slots=True)
class Meant:
    """One period: its label, its text, and its kind with days as the tables write them."""

    label: str | None
    text: str
    means: str


@dataclass(frozen=True, slots=True)
class Row:
    """One printed value in a plan, and the periods that a reader finds in it."""

    value: str
    plan: Span
    expected: tuple[Meant, ...]
    group: str

    @property
    def read(self) -> tuple[Meant, ...]:
        """What the parser finds."""
        return tuple(as_meant(found) for found in parse_periods(self.value, self.plan))


def load_rows(path: Path, part: str | None = None) -> tuple[Row, ...]:
    """Return the rows of a table, or of one part; a row with one meaning means its whole value."""
    table = yaml.safe_load(path.read_text(encoding="utf-8"))
    rows = table[part] if part else table
    return tuple(
        Row(row["value"], plan_of(str(row["plan"])), _expected(row), row.get("class", "")) for row in rows
    )


def plan_of(years: str) -> Span:
    """Return the days of “2026” or “2026–2030”."""
    first, _, last = years.partition("–")
    return Span(date(int(first), 1, 1), date(int(last or first), 12, 31))


def as_meant(found: ReadPeriod) -> Meant:
    """Return a period as the tables write it."""
    period = found.period
    every = [period.every.value] if period.every else []
    spans = [f"{span.start or ''}..{span.end}" for span in period.spans]
    kind = UNREADABLE if found.problem else period.kind.value
    return Meant(period.label, period.text, " ".join([kind, *every, *spans]))


def count_classes(rows: tuple[Row, ...]) -> Counter[str]:
    """Return how many rows are read as resolved, on purpose unresolved, reported, and wrong."""
    return Counter(row.group if row.read == row.expected else "wrong" for row in rows)


def class_of(row: Row) -> str:
    """Return the class that the expected periods of a row belong to."""
    kinds = {meant.means.split()[0] for meant in row.expected}
    if UNREADABLE in kinds:
        return "reported"
    return "on purpose" if kinds == {PeriodKind.UNRESOLVED.value} else "resolved"


def _expected(row: dict[str, object]) -> tuple[Meant, ...]:
    """Return the periods that a row writes down."""
    means = row["means"]
    if isinstance(means, list):
        return tuple(Meant(one.get("label"), one["text"], one["means"]) for one in means)
    text = " ".join(str(row["value"]).removeprefix("+ ").split()).rstrip(" .;")
    return (Meant(None, str(row.get("text", text)), str(means)),)
