"""Kế tục: which bodies and places ended, when, and who carries on."""

from collections.abc import Iterable, Mapping
from datetime import date

from hoagiai.model.agency import Agency, AgencyGroup, AgencyId
from hoagiai.model.locality import Locality, LocalityId
from hoagiai.model.plan import Plan, PlanId
from hoagiai.model.site import Site


def ended_on(last_day: date | None, today: date) -> bool:
    """Tell whether what has this last day is gone on ``today``."""
    return last_day is not None and last_day < today


def living_successors(site: Site, agency: AgencyId, today: date) -> tuple[AgencyId, ...]:
    """Return the bodies that carry on today, through any that ended in between."""
    found: dict[AgencyId, None] = {}
    seen = {agency}
    waiting = [agency]
    while waiting:
        body = site.agencies.get(waiting.pop(0))
        for successor in body.successors if body else ():
            if successor in seen:
                continue
            seen.add(successor)
            after = site.agencies.get(successor)
            if after is not None and ended_on(after.last_day, today):
                waiting.append(successor)
            else:
                found[successor] = None
    return tuple(found)


def predecessors(site: Site) -> Mapping[AgencyId, tuple[AgencyId, ...]]:
    """Return, for every body that took over, the bodies whose work it carries on."""
    before: dict[AgencyId, tuple[AgencyId, ...]] = {}
    for agency in site.agencies.values():
        for successor in agency.successors:
            before[successor] = (*before.get(successor, ()), agency.id)
    return before


def first_day(site: Site, agency: Agency) -> date | None:
    """Return the first day of a body: of its type at its tier or of its place, whichever is later."""
    kind = site.registers.types.get(agency.type)
    existence = kind.levels.get(agency.level) if kind else None
    place = site.registers.localities.get(agency.locality)
    known = (existence.first_day if existence else None, place.first_day if place else None)
    return max((day for day in known if day), default=None)


def bodies(site: Site) -> tuple[Agency | AgencyGroup, ...]:
    """Return every body, then every group."""
    return (*site.agencies.values(), *site.groups.values())


def plans_by_issuer(site: Site) -> Mapping[AgencyId, tuple[PlanId, ...]]:
    """Return the plans of every issuer, in order."""
    issued: dict[AgencyId, tuple[PlanId, ...]] = {}
    for plan in site.plans.values():
        issued[plan.head.issuer] = (*issued.get(plan.head.issuer, ()), plan.id)
    return issued


def plans_by_locality(site: Site) -> Mapping[LocalityId, tuple[Plan, ...]]:
    """Return the plans of every locality, in order."""
    local: dict[LocalityId, list[Plan]] = {}
    for plan in site.plans.values():
        local.setdefault(plan.locality, []).append(plan)
    return {place: tuple(plans) for place, plans in local.items()}


def agencies_by_locality(site: Site) -> Mapping[LocalityId, tuple[AgencyId, ...]]:
    """Return the bodies and groups of every locality, in order."""
    local: dict[LocalityId, list[AgencyId]] = {}
    for body in bodies(site):
        local.setdefault(body.locality, []).append(body.id)
    return {place: tuple(bodies) for place, bodies in local.items()}


def shown_localities(site: Site) -> frozenset[LocalityId]:
    """Return the places that have a page.

    They are those that a plan or an agency names, those that come before or after them, and the
    units above all of these.
    """
    register = site.registers.localities
    named = {plan.locality for plan in site.plans.values()}
    named |= {body.locality for body in bodies(site)}
    after = {successor for place in named if place in register for successor in register[place].successors}
    before = {place.id for place in register.values() if not named.isdisjoint(place.successors)}
    shown = {place for place in named | after | before if place in register}
    waiting = list(shown)
    while waiting:
        parent = register[waiting.pop()].parent
        if parent in register and parent not in shown:
            shown.add(parent)
            waiting.append(parent)
    return frozenset(shown)


def units_within(places: Iterable[Locality]) -> Mapping[LocalityId, tuple[LocalityId, ...]]:
    """Return the units that stand directly within each unit, in order."""
    within: dict[LocalityId, tuple[LocalityId, ...]] = {}
    for place in places:
        within[place.parent] = (*within.get(place.parent, ()), place.id)
    return within


def units_before(places: Iterable[Locality]) -> Mapping[LocalityId, tuple[LocalityId, ...]]:
    """Return the units that each unit was formed from, in order."""
    before: dict[LocalityId, tuple[LocalityId, ...]] = {}
    for place in places:
        for successor in place.successors:
            before[successor] = (*before.get(successor, ()), place.id)
    return before
