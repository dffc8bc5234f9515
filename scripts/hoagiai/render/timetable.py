"""Theo thời gian: tasks laid out by year and quarter."""

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from hoagiai.model.period import Span
from hoagiai.model.plan import Task
from hoagiai.render.dates import quarter_number
from hoagiai.render.edition import Edition
from hoagiai.render.phrase import Link, Phrase, shortened

_SHORT_TITLE = 60
_QUARTERS = (1, 2, 3, 4)
_MOST = 100
"""More tasks than this are counted, not named."""
WHOLE_YEAR = 0
"""The slot of a time longer than two quarters: to name it in each of four would say it four times."""
_LONGEST_NAMED = 2


class Slot(NamedTuple):
    """A quarter of a year (0: the year as a whole) and the tasks in it, only counted where they are many."""

    quarter: int
    tasks: tuple[Link, ...]
    counted: str


class YearTable(NamedTuple):
    """One year and its slots that hold anything."""

    year: int
    href: str
    slots: tuple[Slot, ...]


def slots_of(span: Span) -> Iterator[tuple[int, int]]:
    """Yield the (year, quarter) that a time belongs to; quarter 0 where it fills most of a year."""
    start = span.start or span.end
    for year in range(start.year, span.end.year + 1):
        first = quarter_number(start) if year == start.year else 1
        last = quarter_number(span.end) if year == span.end.year else 4
        if last - first >= _LONGEST_NAMED:
            yield year, WHOLE_YEAR
        else:
            yield from ((year, quarter) for quarter in range(first, last + 1))


def tasks_by_slot(tasks: Iterable[Task]) -> dict[int, dict[int, list[Task]]]:
    """Return the tasks of each year and, in it, of each quarter, in their order, none twice."""
    years: dict[int, dict[int, list[Task]]] = {}
    for task in tasks:
        held = {slot: None for period in task.periods for span in period.spans for slot in slots_of(span)}
        for year, quarter in held:
            years.setdefault(year, {}).setdefault(quarter, []).append(task)
    return years


def timetable(edition: Edition, source: str, tasks: Sequence[Task]) -> tuple[YearTable, ...]:
    """Return every year of ``tasks`` as short links from the page at ``source``."""
    years, named = tasks_by_slot(tasks), len(tasks) <= _MOST
    return tuple(
        YearTable(
            year,
            edition.year_href(source, year),
            tuple(
                Slot(
                    quarter,
                    _links(edition, source, years[year][quarter], named=named),
                    edition.count(len(years[year][quarter]), edition.words.count_tasks),
                )
                for quarter in (*_QUARTERS, WHOLE_YEAR)
                if quarter in years[year]
            ),
        )
        for year in sorted(years)
    )


def _links(edition: Edition, source: str, tasks: Sequence[Task], *, named: bool) -> tuple[Link, ...]:
    return tuple(task_link(edition, source, task) for task in tasks) if named else ()


def task_link(edition: Edition, source: str, task: Task) -> Link:
    """Return a task by the start of its title."""
    title = edition.task_title(task)
    home = edition.plan_link(source, task.plan).href or ""
    return Link(Phrase(shortened(title.text, _SHORT_TITLE), title.language), f"{home}#{task.anchor}")
