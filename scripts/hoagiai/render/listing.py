"""Danh sách kế hoạch: plans as indexes list them, each with where it stands."""

from collections.abc import Iterable
from typing import NamedTuple

from hoagiai.model.plan import Plan
from hoagiai.render.dates import years_text
from hoagiai.render.edition import Edition
from hoagiai.render.phrase import Link
from hoagiai.render.standing import standing, standing_label


class PlanEntry(NamedTuple):
    """A plan in a list."""

    plan: Link
    issuer: Link
    years: str
    tasks: str
    standing: str
    label: str


def plan_entries(edition: Edition, source: str, plans: Iterable[Plan]) -> tuple[PlanEntry, ...]:
    """Return ``plans`` as a list on the page at ``source`` shows them."""
    return tuple(_entry(edition, source, plan) for plan in plans)


def newest_first(plans: Iterable[Plan]) -> tuple[Plan, ...]:
    """Return ``plans`` by the latest day that their date can mean, the newest first."""
    return tuple(sorted(plans, key=lambda plan: (plan.head.issued.last_day, plan.id), reverse=True))


def _entry(edition: Edition, source: str, plan: Plan) -> PlanEntry:
    state = standing(edition.site, plan, edition.today)
    return PlanEntry(
        edition.plan_link(source, plan.id),
        edition.agency_link(source, plan.head.issuer),
        years_text(plan.head.period),
        edition.count(len(plan.tasks), edition.words.count_tasks),
        state.value,
        standing_label(edition.words, state),
    )
