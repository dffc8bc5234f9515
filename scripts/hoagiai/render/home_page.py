"""Trang chủ: what stands under the hand-written words: what is due, what has ended, what is new."""

from hoagiai.model.plan import Task
from hoagiai.render.address import HOME
from hoagiai.render.dates import quarter_number, quarter_text
from hoagiai.render.edition import Edition
from hoagiai.render.ending import Ending, agency_ending
from hoagiai.render.listing import newest_first, plan_entries
from hoagiai.render.rows import task_items
from hoagiai.render.standing import Standing, due_work, standing
from hoagiai.render.trail import section_link

_MOST_DUE = 12
_MOST_ENDED = 6
_NEWEST = 6


def home_records(edition: Edition) -> str:
    """Return the part of the home page that is made from records, as one block of HTML."""
    due = _due(edition)
    endings = _ended_issuers(edition)
    return edition.press.page(
        "trang-chu.html.j2",
        quarter=quarter_text(edition.today.year, quarter_number(edition.today), edition.words),
        due=task_items(edition, HOME, due[:_MOST_DUE]),
        calendar=section_link(edition, HOME, "/thoi-gian/"),
        more_due=len(due) > _MOST_DUE,
        ended_issuers=endings[:_MOST_ENDED],
        newest=plan_entries(edition, HOME, newest_first(edition.site.plans.values())[:_NEWEST]),
        plans=section_link(edition, HOME, "/ke-hoach/"),
    )


def _due(edition: Edition) -> tuple[Task, ...]:
    """The tasks due in this quarter, over all running plans."""
    site, today = edition.site, edition.today
    return tuple(task for plan in site.plans.values() for task in due_work(site, plan, today).due)


def _ended_issuers(edition: Edition) -> tuple[Ending, ...]:
    """The issuers that ended and whose successors have no plan here."""
    issuers = {
        plan.head.issuer: None
        for plan in edition.site.plans.values()
        if standing(edition.site, plan, edition.today) is Standing.ISSUER_ENDED
    }
    endings = (agency_ending(edition, HOME, issuer) for issuer in issuers)
    return tuple(ending for ending in endings if ending is not None and not ending.new_plans)
