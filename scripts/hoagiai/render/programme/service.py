"""Việc phục vụ mục tiêu: which plans carry a programme out, and which of their items serve a target."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import NamedTuple

from hoagiai.model.legal import CiterKind
from hoagiai.model.plan import Duty, Plan, PlanId, Task
from hoagiai.model.programme import Programme, Target, TargetId
from hoagiai.model.site import Site
from hoagiai.render.programme.passages import passages_of, whole_text
from hoagiai.render.programme.wordings import Hit, first_hit, passages


class Served(NamedTuple):
    """A task or a duty that serves a target, with the wording that tells so and where it stands."""

    item: Task | Duty
    hit: Hit | None
    """None for one that serves no target."""


@dataclass(frozen=True, slots=True)
class Service:
    """What the plans of a site do for its programme."""

    plans: tuple[PlanId, ...]
    """Those that carry it out, in the order of the site."""
    by_target: Mapping[TargetId, tuple[Served, ...]]
    """In the order of plans, and of the paper in each; every target of the site has its line."""
    loose: tuple[Task, ...]
    """Tasks of those plans in which no wording of any target stands."""


def service_of(site: Site) -> Service:
    """Return which plans and items of ``site`` serve the targets it knows."""
    if not site.targets:
        return Service((), {}, ())
    plans = tuple(plans_carrying_out(site, site.targets[0].programme))
    served: dict[TargetId, list[Served]] = {target.id: [] for target in site.targets}
    loose: list[Task] = []
    for item, hits in (pair for plan in plans for pair in _found(plan, site.targets)):
        for target, hit in hits.items():
            served[target].append(Served(item, hit))
        if not hits and isinstance(item, Task):
            loose.append(item)
    return Service(
        plans=tuple(plan.id for plan in plans),
        by_target={target: tuple(items) for target, items in served.items()},
        loose=tuple(loose),
    )


def plans_carrying_out(site: Site, programme: Programme) -> Iterator[Plan]:
    """Yield the plans that name the programme: among their legal bases, by citing it, or in words."""
    citing = {
        citation.citer.id
        for citation in site.citations
        if citation.document == programme.document and citation.citer.kind is CiterKind.PLAN
    }
    for plan in site.plans.values():
        named = programme.document in plan.head.legal_bases or plan.id in citing
        if named or any(first_hit(programme.words, passages((one,))) for one in whole_text(plan)):
            yield plan


def _found(plan: Plan, targets: tuple[Target, ...]) -> Iterator[tuple[Task | Duty, Mapping[TargetId, Hit]]]:
    by_item = passages_of(plan)
    items: tuple[Task | Duty, ...] = (*plan.tasks, *plan.duties)
    for item in items:
        found = ((target.id, first_hit(target.words, by_item[item.anchor])) for target in targets)
        yield item, {target: hit for target, hit in found if hit is not None}
