"""Trang thời gian: the tasks of all plans by year and quarter."""

from collections import Counter
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from hoagiai.model.plan import Task
from hoagiai.render.address import year_address
from hoagiai.render.dates import quarter_name
from hoagiai.render.edition import Edition, Front
from hoagiai.render.phrase import Link
from hoagiai.render.rows import PlanItems, task_items
from hoagiai.render.staged import StagedPage
from hoagiai.render.timetable import WHOLE_YEAR, tasks_by_slot
from hoagiai.render.trail import section_link

_MOST = 200
"""A year of more tasks than this is listed by place, which names each plan on its own page."""

Years = Mapping[int, Mapping[int, Sequence[Task]]]
"""The tasks of each year, of each quarter in it (0: of the whole year)."""


class PlaceCount(NamedTuple):
    """How many tasks a place has in a quarter."""

    place: Link
    tasks: str


class Quarter(NamedTuple):
    """A quarter of a year: its tasks under their plans, or counted by place."""

    name: str
    anchor: str
    plans: tuple[PlanItems, ...]
    places: tuple[PlaceCount, ...]
    tasks: str


class YearCount(NamedTuple):
    """A year and how many tasks it has."""

    year: int
    href: str
    tasks: str


def years(edition: Edition) -> Years:
    """Return all tasks of the site by year and quarter."""
    return tasks_by_slot(edition.site.tasks)


def render_calendar_index(edition: Edition, by_year: Years) -> StagedPage:
    """Return ``/thoi-gian/``: every year in which a plan has work."""
    words = edition.words
    return edition.page(
        "/thoi-gian/",
        "muc-thoi-gian.html.j2",
        Front(words.calendar, words.calendar_intro),
        this_year=edition.today.year,
        years=tuple(
            YearCount(
                year,
                edition.year_href("/thoi-gian/", year),
                edition.count(
                    len({task.id for slot in by_year[year].values() for task in slot}), words.count_tasks
                ),
            )
            for year in sorted(by_year)
        ),
    )


def render_year_page(edition: Edition, year: int, by_year: Years) -> StagedPage:
    """Return ``/thoi-gian/<year>/``: its quarters, then what takes the whole year."""
    address, words = year_address(year), edition.words
    slots = by_year[year]
    named = sum(map(len, slots.values())) <= _MOST
    ordered = sorted(by_year)
    return edition.page(
        address,
        "nam.html.j2",
        Front(words.year_named.format(year=year), words.year_description.format(year=year)),
        crumbs=(section_link(edition, address, "/thoi-gian/"),),
        named=named,
        quarters=tuple(
            _quarter(edition, address, number, slots[number], named=named)
            for number in (1, 2, 3, 4, WHOLE_YEAR)
            if number in slots
        ),
        years=tuple((other, edition.year_href(address, other), other == year) for other in ordered),
    )


def _quarter(edition: Edition, address: str, number: int, tasks: Sequence[Task], *, named: bool) -> Quarter:
    words = edition.words
    return Quarter(
        quarter_name(number, words) if number else words.whole_year,
        f"quy-{number}" if number else "ca-nam",
        task_items(edition, address, tasks) if named else (),
        () if named else _by_place(edition, address, tasks),
        edition.count(len(tasks), words.count_tasks),
    )


def _by_place(edition: Edition, address: str, tasks: Sequence[Task]) -> tuple[PlaceCount, ...]:
    counts = Counter(edition.site.plans[task.plan].locality for task in tasks)
    return tuple(
        PlaceCount(edition.locality_link(address, place), edition.count(number, edition.words.count_tasks))
        for place, number in counts.items()
    )
