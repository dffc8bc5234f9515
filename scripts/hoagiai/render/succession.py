"""Kế tục: which bodies and places ended, when, and who carries on."""

from collections import defaultdict
from collections.abc import Mapping
from datetime import date
from typing import NamedTuple

from hoagiai.model.agency import Agency, AgencyGroup, AgencyId
from hoagiai.model.locality import Life, Locality, LocalityId, life
from hoagiai.model.plan import Plan, PlanId
from hoagiai.model.site import Site


class End(NamedTuple):
    """The last day of a group and the document that ended it; both None while it lives."""

    day: date | None
    document: str | None
    of_place: bool = False
    """True if only the place is known to have ended, not the bodies in it."""


class Days(NamedTuple):
    """The first and the last day of something; None where not known, or still there."""

    first: date | None
    last: date | None
    of_place: bool = False
    """True if ``last`` is known of the place alone: what became of the body is not known."""

    def life(self, today: date) -> Life:
        """Return whether it exists on ``today``."""
        return life(self.first, self.last, today)


ALWAYS = Days(None, None)
"""The days of what has neither a first nor a last one that is known."""


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


def days_of_bodies(site: Site) -> Mapping[AgencyId, Days]:
    """Return the first and the last day of every body and every group."""
    known = {agency.id: days_of(site, agency) for agency in site.agencies.values()}
    return known | {group.id: _group_days(site, group) for group in site.groups.values()}


def days_of(site: Site, agency: Agency) -> Days:
    """Return the first and the last day of one body."""
    return Days(first_day(site, agency), agency.last_day, agency.only_place_ended)


def _group_days(site: Site, group: AgencyGroup) -> Days:
    """A group is there from the first day of the first of its members."""
    begun = [first_day(site, member) for member in group_members(site, group)]
    known = [day for day in begun if day is not None]
    end = group_end(site, group)
    return Days(min(known) if known and len(known) == len(begun) else None, end.day, end.of_place)


def group_end(site: Site, group: AgencyGroup) -> End:
    """Return when a group ended: with its locality, else with the last of its members."""
    members = group_members(site, group)
    locality = site.registers.localities.get(group.locality)
    if locality is not None and locality.last_day is not None:
        documents = {member.ended_by for member in members if member.last_day == locality.last_day}
        of_place = not members or any(member.only_place_ended for member in members)
        shared = documents.pop() if len(documents) == 1 and not of_place else None
        return End(locality.last_day, shared, of_place)
    ends = [end_of(member) for member in members if member.last_day is not None]
    if not members or len(ends) < len(members):
        return End(None, None)
    last = max(ends, key=lambda end: end.day or date.min)
    return End(last.day, None, of_place=True) if any(end.of_place for end in ends) else last


def end_of(agency: Agency) -> End:
    """Return when a body, or its place, ended."""
    return End(agency.last_day, agency.ended_by, agency.only_place_ended)


def group_members(site: Site, group: AgencyGroup) -> tuple[Agency, ...]:
    """Return the members of a group, those without a page too, in order of their ids."""
    named = {body.id: body for body in group.unpaged}
    found = (site.agencies.get(member) or named.get(member) for member in group.members)
    return tuple(member for member in found if member is not None)


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


def units_within(site: Site) -> Mapping[LocalityId, tuple[Locality, ...]]:
    """Return the units that stand or once stood directly within each unit, in order."""
    within: defaultdict[LocalityId, list[Locality]] = defaultdict(list)
    for place in site.registers.localities.values():
        within[place.parent].append(place)
        if place.former_parent is not None:
            within[place.former_parent].append(place)
    return {parent: tuple(units) for parent, units in within.items()}


def units_before(site: Site) -> Mapping[LocalityId, tuple[Locality, ...]]:
    """Return the units that handed land over to each unit, in order."""
    before: defaultdict[LocalityId, list[Locality]] = defaultdict(list)
    for place in site.registers.localities.values():
        for successor in place.successors:
            before[successor].append(place)
    return {successor: tuple(units) for successor, units in before.items()}
