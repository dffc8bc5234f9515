"""Plan drafts → plans: names and times resolved as of each plan's day."""

from hoagiai.diagnostics import Diagnostic
from hoagiai.model.plan import Plan, PlanEnglish
from hoagiai.parse.bodies.reader import BodyReader
from hoagiai.parse.plan import PlanDraft
from hoagiai.resolve.bodies.atlas import Atlas
from hoagiai.resolve.bodies.resolver import BodyResolver
from hoagiai.resolve.tasks import TaskResolver


def resolve_plan(
    draft: PlanDraft, english: PlanEnglish | None, atlas: Atlas, names: BodyReader
) -> tuple[Plan, tuple[Diagnostic, ...]]:
    """Return a plan with its agencies and times resolved, and what could not be read."""
    bodies = BodyResolver(atlas, names, draft.locality, draft.head.issued.last_day)
    tasks = TaskResolver(draft.id, draft.head.period, names, bodies)
    plan = Plan(
        id=draft.id,
        path=draft.path,
        locality=draft.locality,
        head=draft.head,
        blocks=draft.paper.blocks,
        tasks=tuple(tasks.task(task) for task in draft.paper.tasks),
        duties=tuple(tasks.duty(duty) for duty in draft.paper.duties),
        english=english,
        lines=draft.lines,
    )
    return plan, tuple(tasks.findings)
