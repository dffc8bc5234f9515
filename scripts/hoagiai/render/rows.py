"""Dòng: tasks and duties as tables and lists show them."""

from collections.abc import Iterable
from dataclasses import dataclass

from hoagiai.model.plan import Duty, PlanId, Task
from hoagiai.render.chart import Bar, Scale, bars
from hoagiai.render.edition import Edition, Link, Phrase, shortened
from hoagiai.render.periods import When, when
from hoagiai.render.standing import Standing, standing, standing_label

_SHORT_TITLE = 70
_DUTY_TEXT = 160


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
    """The items of one plan, under its title; where it stands, unless it is running."""

    plan: Link
    items: tuple[Item, ...]
    label: str | None


def task_row(edition: Edition, source: str, task: Task, on: Scale) -> TaskRow:
    """Return ``task`` as its plan's page shows it."""
    title = edition.task_title(task)
    return TaskRow(
        task.number,
        task.anchor,
        title,
        Phrase(shortened(title.text, _SHORT_TITLE), title.language),
        tuple(edition.ref_link(source, ref) for ref in task.lead),
        tuple(edition.ref_link(source, ref) for ref in task.cooperating),
        tuple(when(period, edition.words) for period in task.periods),
        bars(task, on),
    )


def duty_row(edition: Edition, source: str, duty: Duty) -> DutyRow:
    """Return ``duty`` as its plan's page shows it."""
    return DutyRow(
        duty.number,
        duty.anchor,
        tuple(edition.ref_link(source, ref) for ref in duty.agencies),
        Phrase(shortened(_without_agency(duty), _DUTY_TEXT), "vi"),
        edition.day(duty.deadline) if duty.deadline else None,
    )


def task_items(edition: Edition, source: str, tasks: Iterable[Task]) -> tuple[PlanItems, ...]:
    """Return tasks under the titles of their plans, so that no title is repeated."""
    return _by_plan(edition, source, [(task, edition.task_title(task)) for task in tasks])


def duty_items(edition: Edition, source: str, duties: Iterable[Duty]) -> tuple[PlanItems, ...]:
    """Return duties under the titles of their plans."""
    said = [(duty, Phrase(shortened(_without_agency(duty), _DUTY_TEXT), "vi")) for duty in duties]
    return _by_plan(edition, source, said)


def _by_plan(
    edition: Edition, source: str, work: Iterable[tuple[Task | Duty, Phrase]]
) -> tuple[PlanItems, ...]:
    groups: dict[PlanId, list[Item]] = {}
    for piece, title in work:
        home = edition.plan_link(source, piece.plan).href or ""
        item = Item(piece.number, f"{home}#{piece.anchor}", title, _times(edition, piece))
        groups.setdefault(piece.plan, []).append(item)
    return tuple(
        PlanItems(edition.plan_link(source, plan), tuple(items), _label(edition, plan))
        for plan, items in groups.items()
    )


def _label(edition: Edition, plan: PlanId) -> str | None:
    state = standing(edition.site, edition.site.plans[plan], edition.today)
    return None if state is Standing.RUNNING else standing_label(edition.words, state)


def _times(edition: Edition, piece: Task | Duty) -> tuple[When, ...]:
    return tuple(when(period, edition.words) for period in piece.periods)


def _without_agency(duty: Duty) -> str:
    """What a duty says after the one body that it opens with, which stands beside it already."""
    if len(duty.agencies) != 1:
        return duty.text
    rest = duty.text.removeprefix(duty.agencies[0].text).lstrip(" .;:-–")
    return rest or duty.text
