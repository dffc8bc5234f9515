"""Trang kế hoạch: what a plan says, at a glance and in full."""

from typing import NamedTuple

from hoagiai.model.legal import Citer, CiterKind
from hoagiai.model.plan import Plan
from hoagiai.render.address import plan_address
from hoagiai.render.chart import scale
from hoagiai.render.dates import issued_text, quarter_name, quarter_number, quarter_text, years_text
from hoagiai.render.edition import Edition, Front
from hoagiai.render.ending import agency_beginning, agency_ending
from hoagiai.render.freshness import stale_remark
from hoagiai.render.legal.dead_citations import dead_citations_remark
from hoagiai.render.legal.naming import document_link
from hoagiai.render.matrix import matrix
from hoagiai.render.phrase import shortened
from hoagiai.render.rows import duty_row, task_items, task_row
from hoagiai.render.staged import StagedPage
from hoagiai.render.standing import begins_on, due_work, standing, standing_label
from hoagiai.render.trail import place_trail, section_link
from hoagiai.render.training.serving import helped_work
from hoagiai.render.words.lessons import LESSON_WORDS

_TITLE_LIMIT = 90
_LONG = 30
"""So many blocks and a list of contents helps."""


class Download(NamedTuple):
    """A file made from the plan."""

    label: str
    href: str


def render_plan_page(edition: Edition, plan: Plan, official: str) -> StagedPage:
    """Return the page of ``plan`` in one language; ``official`` is its text, the same in both."""
    address = plan_address(plan.id)
    on = scale(plan.head.period)
    return edition.page(
        address,
        "ke-hoach.html.j2",
        _front(edition, plan),
        plan=plan,
        heading=edition.plan_title(plan),
        rows=tuple(task_row(edition, address, task, on) for task in plan.tasks),
        duties=tuple(duty_row(edition, address, duty) for duty in plan.duties),
        downloads=_downloads(edition, plan),
        helped=helped_work(edition, plan),
        lesson=LESSON_WORDS[edition.language],
        long=len(plan.blocks) >= _LONG,
        official=official,
        **_facts(edition, plan, address),
        **_state(edition, plan, address),
        **_grid(edition, plan, address),
    )


def _front(edition: Edition, plan: Plan) -> Front:
    issuer = edition.agency_link("/", plan.head.issuer).phrase.text
    description = edition.words.plan_description.format(
        issuer=issuer,
        period=years_text(plan.head.period),
        tasks=edition.count(len(plan.tasks), edition.words.count_tasks),
    )
    title = shortened(edition.plan_title(plan).text, _TITLE_LIMIT)
    return Front(f"{title} – {issuer}", description, plan.path)


def _facts(edition: Edition, plan: Plan, address: str) -> dict[str, object]:
    """What the head of the plan says."""
    head = plan.head
    return {
        "issuer": edition.agency_link(address, head.issuer),
        "locality": edition.locality_link(address, plan.locality),
        "issued": issued_text(head.issued, edition.words),
        "years": years_text(head.period),
        "bases": tuple(document_link(edition, address, base) for base in head.legal_bases),
        "replaces": tuple(edition.plan_link(address, old) for old in head.replaces),
        "crumbs": (
            section_link(edition, address, "/ke-hoach/"),
            *place_trail(edition, address, plan.locality),
        ),
        "replaced_by": tuple(edition.plan_link(address, new) for new in head.replaced_by),
    }


def _state(edition: Edition, plan: Plan, address: str) -> dict[str, object]:
    """Where the plan stands today."""
    work = due_work(edition.site, plan, edition.today)
    state = standing(edition.site, plan, edition.today)
    issuer = edition.site.agencies.get(plan.head.issuer)
    return {
        "standing": state.value,
        "standing_label": standing_label(edition.words, state),
        "ending": agency_ending(edition, address, plan.head.issuer),
        "beginning": agency_beginning(edition, issuer) if issuer else None,
        "begins": begins_on(edition.site, plan),
        "due": task_items(edition, address, work.due),
        "underway": len(work.underway),
        "quarter": quarter_text(edition.today.year, quarter_number(edition.today), edition.words),
        "dead": dead_citations_remark(edition, Citer(CiterKind.PLAN, plan.id)),
        "stale": stale_remark(edition, plan.head.reviewed, plan.head.review_months),
    }


def _grid(edition: Edition, plan: Plan, address: str) -> dict[str, object]:
    """The matrix and the scale of the chart."""
    grid = matrix(plan)
    return {
        "columns": tuple(edition.column_link(address, ref) for ref in grid.columns),
        "parts": tuple(parts for _, parts in grid.rows),
        "scale": scale(plan.head.period),
        "quarters": tuple(quarter_name(number, edition.words, short=True) for number in range(1, 5)),
    }


def _downloads(edition: Edition, plan: Plan) -> tuple[Download, ...]:
    words = edition.words
    labels = {
        "xlsx": words.download_xlsx,
        "csv": words.download_csv,
        "ics": words.download_ics,
        "json": words.download_json,
    }
    return tuple(
        Download(label, edition.file_link(plan_address(plan.id), f"/api/ke-hoach/{plan.id}.{kind}"))
        for kind, label in labels.items()
    )
