"""Plans as records."""

from hoagiai.diagnostics import Location
from hoagiai.model.period import PartialDate
from hoagiai.model.plan import Plan
from hoagiai.render.address import plan_address
from hoagiai.render.data.records import PlanRecord, SlipRecord, SpanRecord
from hoagiai.render.data.work import source_record


def plan_record(plan: Plan) -> PlanRecord:
    """Return a plan as published, its tasks and duties by id."""
    head = plan.head
    return PlanRecord(
        id=plan.id,
        number=head.number,
        title=head.title,
        title_en=plan.english.title if plan.english else None,
        date=partial_date(head.issued),
        issuer=head.issuer,
        locality=plan.locality,
        period=SpanRecord(head.period.start, head.period.end),
        legal_bases=head.legal_bases,
        replaces=head.replaces,
        replaced_by=head.replaced_by,
        reviewed=head.reviewed,
        tasks=tuple(task.id for task in plan.tasks),
        duties=tuple(duty.id for duty in plan.duties),
        accepted=tuple(SlipRecord(slip.code.value, slip.reason) for slip in plan.slips),
        url=plan_address(plan.id),
        origin=head.source,
        source=source_record(Location(plan.path)),
    )


def partial_date(issued: PartialDate) -> str:
    """Return a date as far as the paper fills it in: ``2024``, ``2024-01`` or ``2024-01-10``."""
    known = [part for part in (issued.month, issued.day) if part is not None]
    return "-".join([f"{issued.year:04}", *(f"{part:02}" for part in known)])


def plan_name(number: str, title: str) -> str:
    """Return how a plan is spoken of: “Kế hoạch số …/KH-UBND: <trích yếu>”."""
    return f"Kế hoạch số {number}: {title}"
