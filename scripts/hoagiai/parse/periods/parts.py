"""Parts of the calendar as papers name them, with or without their year, and the days they mean."""

from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import Enum
from typing import Self

FIRST_YEAR, LAST_YEAR = 1945, 2199
UNCLEAR_YEAR = -1
"""Stands for a year that could be meant in two ways."""
_MONTHS = 12
_DAY = timedelta(days=1)


class ImpossibleTimeError(ValueError):
    """What was printed is no time: its words say why, in Vietnamese, for the editor."""


class Unit(Enum):
    """How large a part of the calendar is: the number of months it has, 0 for a day."""

    DAY = 0
    MONTH = 1
    QUARTER = 3
    MONTHS = 6
    YEAR = 12


class Edge(Enum):
    """“Đầu”, “cuối” and the rest: a place within a part that names no days of its own."""

    BEGINNING = "đầu"
    END = "cuối"
    ABOUT = "giữa"


@dataclass(frozen=True, slots=True)
class Part:
    """One named part of the calendar; what the paper leaves out is None.

    ``number`` is the month (of a day, too) or the quarter; of ``MONTHS`` how many months, counted
    from the start of the year or, negative, from its end (“6 tháng cuối năm”).
    """

    unit: Unit
    number: int | None = None
    day: int | None = None
    year: int | None = None
    edge: Edge | None = None
    offset: int = 0
    """1 where “năm sau” stands for the year."""
    month_of_quarter: int = 0
    """Of a day: 1 to 3 where it is one of a month of every quarter (“ngày 20 tháng cuối quý”)."""

    @property
    def vague(self) -> bool:
        """True where no exact days can be told (“cuối năm”, “đầu quý”)."""
        return self.edge is not None or (self.number is None and self.unit not in {Unit.YEAR, Unit.DAY})

    def in_year(self, year: int) -> Self:
        """Return the part with ``year`` where it names none."""
        return self if self.year is not None else replace(self, year=year + self.offset)

    def in_quarter(self, quarter: int) -> Self:
        """Return the day of a month of every quarter as that of one."""
        if not self.month_of_quarter:
            return self
        number = (_checked_quarter(quarter) - 1) * 3 + self.month_of_quarter
        return replace(self, number=number, month_of_quarter=0)

    def days(self) -> tuple[date, date]:
        """Return the first and the last day.

        Raises:
            ImpossibleTimeError: If the calendar has no such part, or its year or month is not known.
        """
        year = _checked_year(self.year)
        first, last = self._months()
        if self.unit is Unit.DAY:
            return (self._date(year, first),) * 2
        return date(year, first, 1), _last_day(year, last)

    def _months(self) -> tuple[int, int]:
        """Return the numbers of the first and last month of the part."""
        if self.unit is Unit.YEAR:
            return 1, _MONTHS
        if self.number is None:
            raise ImpossibleTimeError("không rõ tháng nào")
        if self.unit is Unit.QUARTER:
            return _checked_quarter(self.number) * 3 - 2, self.number * 3
        if self.unit is Unit.MONTHS:
            return _checked_half(self.number)
        return (_checked_month(self.number),) * 2

    def _date(self, year: int, month: int) -> date:
        """Return the day as a date."""
        try:
            return date(year, month, self.day or 0)
        except ValueError:
            raise ImpossibleTimeError(f"tháng {month}/{year} không có ngày {self.day}") from None


def _checked_year(year: int | None) -> int:
    """Return a year that a plan can mean."""
    if year is None:
        raise ImpossibleTimeError("không rõ năm nào")
    if year == UNCLEAR_YEAR:
        raise ImpossibleTimeError("không rõ năm đứng riêng là cả năm hay chỉ phần đã nêu của năm ấy")
    if not FIRST_YEAR <= year <= LAST_YEAR:
        raise ImpossibleTimeError("năm phải ghi đủ bốn chữ số")
    return year


def _checked_quarter(number: int) -> int:
    """Return the number of a quarter that exists."""
    if not 1 <= number <= _MONTHS // 3:
        raise ImpossibleTimeError("một năm chỉ có bốn quý, từ I đến IV")
    return number


def _checked_month(number: int) -> int:
    """Return the number of a month that exists."""
    if not 1 <= number <= _MONTHS:
        raise ImpossibleTimeError(f"không có tháng {number}")
    return number


def _checked_half(count: int) -> tuple[int, int]:
    """Return the first and last of the first (or, if negative, last) ``count`` months of a year."""
    if not 1 <= abs(count) <= _MONTHS:
        raise ImpossibleTimeError("một năm chỉ có 12 tháng")
    return (1, count) if count > 0 else (_MONTHS + count + 1, _MONTHS)


def _last_day(year: int, month: int) -> date:
    """Return the last day of a month: the day before the next one's first."""
    return date(year + month // _MONTHS, month % _MONTHS + 1, 1) - _DAY


@dataclass(frozen=True, slots=True)
class Stretch:
    """One part, or the time from one part to another; ``start`` and ``end`` are its tokens."""

    first: Part
    last: Part | None
    start: int
    end: int

    @property
    def parts(self) -> tuple[Part, ...]:
        """The one or two parts that it names."""
        return (self.first,) if self.last is None else (self.first, self.last)

    @property
    def is_day(self) -> bool:
        """True for a bare day."""
        return self.last is None and self.first.unit is Unit.DAY

    @property
    def vague(self) -> bool:
        """True where no exact days can be told; “từ đầu năm đến cuối năm” can be."""
        if self.last is None:
            return self.first.vague
        plain = replace(self, first=_without(self.first, Edge.BEGINNING), last=_without(self.last, Edge.END))
        return any(part.vague for part in plain.parts)

    @property
    def yearless(self) -> bool:
        """True where no year is named."""
        return all(part.year is None for part in self.parts)

    @property
    def quarterly(self) -> bool:
        """True where it comes back in every quarter."""
        return any(part.month_of_quarter for part in self.parts)

    def in_quarter(self, quarter: int) -> Self:
        """Return the days of every quarter as those of one."""
        last = self.last and self.last.in_quarter(quarter)
        return replace(self, first=self.first.in_quarter(quarter), last=last)

    def in_year(self, year: int) -> Self:
        """Return the stretch with ``year`` where it names none."""
        last = self.last and self.last.in_year(year)
        return replace(self, first=self.first.in_year(year), last=last)

    def days(self) -> tuple[date, date]:
        """Return the first and the last day.

        Raises:
            ImpossibleTimeError: If the calendar has no such part, or it ends before it starts.
        """
        start, end = self.first.days()[0], self.parts[-1].days()[1]
        if end < start:
            raise ImpossibleTimeError("ngày kết thúc đứng trước ngày bắt đầu")
        return start, end


def _without(part: Part, edge: Edge) -> Part:
    """Return the part without ``edge``: there it says nothing more than the whole part does."""
    return replace(part, edge=None) if part.edge is edge else part
