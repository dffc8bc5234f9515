"""Thời gian: what was printed about time, and what it means."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class PeriodKind(StrEnum):
    """How a printed time is to be understood."""

    SPAN = "span"
    DEADLINE = "deadline"
    RECURRING = "recurring"
    ONGOING = "ongoing"
    UNRESOLVED = "unresolved"


class Every(StrEnum):
    """How often a recurring time comes back."""

    YEAR = "year"
    QUARTER = "quarter"
    MONTH = "month"


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """Days from ``start`` to ``end``, both included; a deadline has no start."""

    start: date | None
    end: date


@dataclass(frozen=True, slots=True)
class Period:
    """One printed time with its own label, if it had one, and the days it means."""

    label: str | None
    text: str
    kind: PeriodKind
    every: Every | None = None
    spans: tuple[Span, ...] = ()

    @property
    def deadline(self) -> date | None:
        """The last day of a deadline; None for every other kind."""
        return self.spans[-1].end if self.kind is PeriodKind.DEADLINE and self.spans else None


@dataclass(frozen=True, slots=True)
class PartialDate:
    """A date as far as the paper fills it in: the day, or day and month, may be blank."""

    year: int
    month: int | None = None
    day: int | None = None

    @property
    def last_day(self) -> date:
        """The latest day it can mean: names are resolved as of this day."""
        if self.month is None:
            return date(self.year, 12, 31)
        if self.day is not None:
            return date(self.year, self.month, self.day)
        return date(self.year + self.month // 12, self.month % 12 + 1, 1) - date.resolution

    @property
    def first_day(self) -> date:
        """The earliest day it can mean."""
        return date(self.year, self.month or 1, self.day or 1)
