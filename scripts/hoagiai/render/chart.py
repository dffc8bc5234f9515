"""Biểu đồ thời gian: the months of each task as bars that need no script and no style of their own."""

from dataclasses import dataclass
from datetime import date

from hoagiai.model.period import Span
from hoagiai.model.plan import Task

_MONTHS = 12
_YEARS_BY_QUARTER = 2
_DEADLINE_WIDTH = 0.35


@dataclass(frozen=True, slots=True)
class Scale:
    """The years that a chart spans, in months from its left edge."""

    first: int
    last: int

    @property
    def years(self) -> tuple[int, ...]:
        """Every year of the chart."""
        return tuple(range(self.first, self.last + 1))

    @property
    def months(self) -> int:
        """The width of the chart."""
        return _MONTHS * len(self.years)

    @property
    def by_quarter(self) -> bool:
        """Tell whether there is room to name each quarter."""
        return len(self.years) <= _YEARS_BY_QUARTER

    @property
    def lines(self) -> tuple[int, ...]:
        """Where the upright lines between quarters or years stand."""
        step = _MONTHS // 4 if self.by_quarter else _MONTHS
        return tuple(range(step, self.months, step))

    def place(self, day: date) -> int:
        """Return the month of ``day``, held inside the chart."""
        month = (day.year - self.first) * _MONTHS + day.month - 1
        return max(0, min(month, self.months - 1))

    def holds(self, span: Span) -> bool:
        """Tell whether any day of ``span`` lies on the chart."""
        return (span.start or span.end).year <= self.last and span.end.year >= self.first


@dataclass(frozen=True, slots=True)
class Bar:
    """A bar from ``x``, ``width`` months long; a deadline is a mark at the end of its month."""

    x: float
    width: float
    deadline: bool


def scale(period: Span) -> Scale:
    """Return the scale of a plan's period."""
    return Scale((period.start or period.end).year, period.end.year)


def bars(task: Task, on: Scale) -> tuple[Bar, ...]:
    """Return the bars of a task, in order, none twice."""
    spans = {span: None for period in task.periods for span in period.spans if on.holds(span)}
    return tuple(dict.fromkeys(_bar(span, on) for span in spans))


def _bar(span: Span, on: Scale) -> Bar:
    if span.start is None:
        return Bar(on.place(span.end) + 1 - _DEADLINE_WIDTH, _DEADLINE_WIDTH, deadline=True)
    x = on.place(span.start)
    return Bar(x, on.place(span.end) + 1 - x, deadline=False)
