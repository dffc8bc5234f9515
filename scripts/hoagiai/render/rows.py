"""Dòng: tasks and duties as tables and lists show them."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import TypeVar

from hoagiai.model.agency import AgencyRef
from hoagiai.model.plan import Duty, PlanId, Task
from hoagiai.render.chart import Bar, Scale, bars
from hoagiai.render.edition import Edition
from hoagiai.render.periods import When, when
from hoagiai.render.phrase import Link, Phrase, shortened
from hoagiai.render.standing import Standing, standing, standing_label

Piece = TypeVar("Piece", Task, Duty)

_SHORT_TITLE = 70
_DUTY_TEXT = 160
_MOST_TITLES = 100
"""A list of more items than this names each by its number only, under the title of its plan."""
_MOST_NUMBERS = 1000
"""And one of more than this counts them."""


@dataclass(frozen=True, slots=True)
class TaskRow:
    """A task on its plan's page."""

    number: str
    anchor: str
    title: Phrase
    short: Phrase
    lead: tuple[Link, ...]
    cooperating: tuple[Link, ...]
    times: tuple[When, ...]
    bars: tuple[Bar, ...]


@dataclass(frozen=True, slots=True)
class DutyRow:
    """A duty on its plan's page."""

    number: str
    anchor: str
    agencies: tuple[Link, ...]
    text: Phrase
    deadline: str | None


@dataclass(frozen=True, slots=True)
class Item:
    """A task or a duty on any other page: where it leads, what it says, when."""

    number: str
    href: str
    title: Phrase
    times: tuple[When, ...]


@dataclass(frozen=True, slots=True)
class PlanItems:
    """The items of one plan, under its title; where it stands, unless it is running.

    ``brief`` tells that the list they belong to is long: numbers only. ``counted`` is how many
    there are; a very long list has no more than that.
    """

    plan: Link
    items: tuple[Item, ...]
    label: str | None
    brief: bool
    counted: str


def task_row(edition: Edition, source: str, task: Task, on: Scale) -> TaskRow:
    """Return ``task`` as its plan's page shows it."""
    title = edition.task_title(task)
    return TaskRow(
        task.number,
        task.anchor,
        title,
        Phrase(shortened(title.text, _SHORT_TITLE), title.language),
        _bodies(edition, source, task.plan, task.lead),
        _bodies(edition, source, task.plan, task.cooperating),
        tuple(when(period, edition.words) for period in task.periods),
        bars(task, on),
    )


def duty_row(edition: Edition, source: str, duty: Duty) -> DutyRow:
    """Return ``duty`` as its plan's page shows it."""
    return DutyRow(
        duty.number,
        duty.anchor,
        _bodies(edition, source, duty.plan, duty.agencies),
        Phrase(shortened(_without_agency(duty), _DUTY_TEXT), "vi"),
        edition.day(duty.deadline) if duty.deadline else None,
    )


def _bodies(edition: Edition, source: str, plan: PlanId, refs: Iterable[AgencyRef]) -> tuple[Link, ...]:
    """Return bodies as printed; which of them ended, unless the whole plan is history."""
    links = (edition.ref_link(source, ref) for ref in refs)
    state = standing(edition.site, edition.site.plans[plan], edition.today)
    return tuple(link.bare if state is Standing.ISSUER_ENDED else link for link in links)


def task_items(edition: Edition, source: str, tasks: Sequence[Task]) -> tuple[PlanItems, ...]:
    """Return tasks under the titles of their plans, so that no title is repeated."""
    return _by_plan(edition, source, tasks, edition.task_title)


def duty_items(edition: Edition, source: str, duties: Sequence[Duty]) -> tuple[PlanItems, ...]:
    """Return duties under the titles of their plans."""
    return _by_plan(edition, source, duties, lambda duty: Phrase(shortened(duty.text, _DUTY_TEXT), "vi"))


def _by_plan(
    edition: Edition, source: str, work: Sequence[Piece], title: Callable[[Piece], Phrase]
) -> tuple[PlanItems, ...]:
    groups: dict[PlanId, list[Piece]] = {}
    for piece in work:
        groups.setdefault(piece.plan, []).append(piece)
    brief, named = len(work) > _MOST_TITLES, len(work) <= _MOST_NUMBERS
    return tuple(
        PlanItems(
            edition.plan_link(source, plan),
            tuple(_items(edition, source, pieces, title)) if named else (),
            _label(edition, plan),
            brief,
            edition.count(len(pieces), _noun(edition, pieces[0])),
        )
        for plan, pieces in groups.items()
    )


def _items(
    edition: Edition, source: str, pieces: Sequence[Piece], title: Callable[[Piece], Phrase]
) -> Iterator[Item]:
    home = edition.plan_link(source, pieces[0].plan).href or ""
    for piece in pieces:
        times = tuple(when(period, edition.words) for period in piece.periods)
        yield Item(piece.number, f"{home}#{piece.anchor}", title(piece), times)


def _noun(edition: Edition, piece: Task | Duty) -> tuple[str, str]:
    return edition.words.count_tasks if isinstance(piece, Task) else edition.words.count_duties


def _label(edition: Edition, plan: PlanId) -> str | None:
    state = standing(edition.site, edition.site.plans[plan], edition.today)
    return None if state is Standing.RUNNING else standing_label(edition.words, state)


def _without_agency(duty: Duty) -> str:
    """What a duty says after the one body that it opens with, which stands beside it already."""
    if len(duty.agencies) != 1:
        return duty.text
    rest = duty.text.removeprefix(duty.agencies[0].text).lstrip(" .;:-–")
    return rest or duty.text
