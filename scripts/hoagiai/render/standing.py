"""Tình trạng: where a plan stands on a day, and what is due."""

from dataclasses import dataclass
from datetime import date
from enum import Enum

from hoagiai.model.period import Period, PeriodKind
from hoagiai.model.plan import Plan, Task
from hoagiai.model.site import Site
from hoagiai.render.dates import quarter_end
from hoagiai.render.succession import ended_on, first_day
from hoagiai.render.words import Words


class Standing(Enum):
    """Where a plan stands; only a running one has tasks that are due."""

    RUNNING = "running"
    UPCOMING = "upcoming"
    OVER = "over"
    ISSUER_ENDED = "issuer_ended"
    REPLACED = "replaced"


@dataclass(frozen=True, slots=True)
class DueWork:
    """The tasks of a running plan whose time ends in this quarter, and those under way beyond it."""

    due: tuple[Task, ...] = ()
    underway: tuple[Task, ...] = ()


def standing(site: Site, plan: Plan, today: date) -> Standing:
    """Return where ``plan`` stands on ``today``."""
    issuer = site.agencies.get(plan.head.issuer)
    if plan.head.replaced_by:
        return Standing.REPLACED
    if issuer is not None and ended_on(issuer.last_day, today):
        return Standing.ISSUER_ENDED
    if today < begins_on(site, plan):
        return Standing.UPCOMING
    return Standing.OVER if plan.head.period.end < today else Standing.RUNNING


def begins_on(site: Site, plan: Plan) -> date:
    """Return the first day of a plan: of its period, and not before there is a body to issue it."""
    issuer, start = site.agencies.get(plan.head.issuer), plan.head.period.start
    first = first_day(site, issuer) if issuer is not None else None
    return max((day for day in (start, first) if day is not None), default=date.min)


def standing_label(words: Words, state: Standing) -> str:
    """Return how a page says where a plan stands."""
    return {
        Standing.RUNNING: words.standing_running,
        Standing.UPCOMING: words.standing_upcoming,
        Standing.OVER: words.standing_over,
        Standing.ISSUER_ENDED: words.standing_issuer_ended,
        Standing.REPLACED: words.standing_replaced,
    }[state]


def due_work(site: Site, plan: Plan, today: date) -> DueWork:
    """Return what is due in the quarter of ``today`` and what is under way; empty unless running."""
    if standing(site, plan, today) is not Standing.RUNNING:
        return DueWork()
    due = tuple(task for task in plan.tasks if any(_due(period, today) for period in task.periods))
    found = {task.id for task in due}
    underway = tuple(
        task
        for task in plan.tasks
        if task.id not in found and any(_underway(period, today) for period in task.periods)
    )
    return DueWork(due, underway)


def _due(period: Period, today: date) -> bool:
    """A time ends in what is left of this quarter; what goes on all the time never falls due."""
    if period.kind is PeriodKind.ONGOING:
        return False
    last = quarter_end(today)
    return any(today <= span.end <= last for span in period.spans)


def _underway(period: Period, today: date) -> bool:
    return any(span.start is not None and span.start <= today <= span.end for span in period.spans)
