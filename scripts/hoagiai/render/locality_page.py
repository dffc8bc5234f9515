"""Trang địa bàn: one place, its plans and bodies, what came before it and after it."""

from collections.abc import Mapping
from typing import NamedTuple

from hoagiai.model.agency import AgencyId
from hoagiai.model.locality import Locality, LocalityId
from hoagiai.model.plan import Plan
from hoagiai.render.address import locality_address
from hoagiai.render.dates import day_after
from hoagiai.render.edition import Edition, Front
from hoagiai.render.ending import ended_by
from hoagiai.render.listing import PlanEntry, plan_entries
from hoagiai.render.phrase import Link, capitalised
from hoagiai.render.staged import StagedPage
from hoagiai.render.succession import ended_on
from hoagiai.render.trail import place_trail, section_link


class Gazetteer(NamedTuple):
    """What stands in each place: its plans, its bodies, the units within it, those it was made of."""

    plans: Mapping[LocalityId, tuple[Plan, ...]]
    bodies: Mapping[LocalityId, tuple[AgencyId, ...]]
    within: Mapping[LocalityId, tuple[LocalityId, ...]]
    before: Mapping[LocalityId, tuple[LocalityId, ...]]


class Sorted(NamedTuple):
    """Links to what lives and to what does not."""

    living: tuple[Link, ...]
    ended: tuple[Link, ...]


def render_locality_page(edition: Edition, place: Locality, gazetteer: Gazetteer) -> StagedPage:
    """Return the page of one place."""
    address = locality_address(place.id)
    name = capitalised(edition.full_place(place))
    plans: tuple[PlanEntry, ...] = plan_entries(edition, address, gazetteer.plans.get(place.id, ()))
    return edition.page(
        address,
        "dia-ban.html.j2",
        Front(name, edition.words.locality_description.format(name=name), place.location.path),
        place=place,
        name=name,
        crumbs=(section_link(edition, address, "/dia-ban/"), *place_trail(edition, address, place.parent)),
        kind=edition.words.kinds[place.kind],
        ending=_ending(edition, place, name),
        ended_next=day_after(place.last_day) if place.last_day else None,
        successors=tuple(edition.locality_link(address, after) for after in place.successors),
        before=tuple(edition.locality_link(address, old) for old in gazetteer.before.get(place.id, ())),
        within=_units(edition, address, gazetteer.within.get(place.id, ())),
        bodies=sorted_bodies(edition, address, gazetteer.bodies.get(place.id, ())),
        plans=plans,
    )


def sorted_bodies(edition: Edition, source: str, bodies: tuple[AgencyId, ...]) -> Sorted:
    """Return links to bodies, those that ended apart; a group lives as long as any member does."""
    ended = {body for body in bodies if _body_ended(edition, body)}
    return Sorted(
        tuple(edition.agency_link(source, body) for body in bodies if body not in ended),
        tuple(edition.agency_link(source, body) for body in bodies if body in ended),
    )


def _body_ended(edition: Edition, body: AgencyId) -> bool:
    group = edition.site.groups.get(body)
    if group is not None:
        return bool(group.members) and all(_body_ended(edition, member) for member in group.members)
    agency = edition.site.agencies.get(body)
    return agency is not None and ended_on(agency.last_day, edition.today)


def _units(edition: Edition, source: str, units: tuple[LocalityId, ...]) -> Sorted:
    register = edition.site.registers.localities
    ended = {unit for unit in units if ended_on(register[unit].last_day, edition.today)}
    return Sorted(
        tuple(edition.locality_link(source, unit) for unit in units if unit not in ended),
        tuple(edition.locality_link(source, unit) for unit in units if unit in ended),
    )


def _ending(edition: Edition, place: Locality, name: str) -> str | None:
    if place.last_day is None or not ended_on(place.last_day, edition.today):
        return None
    return edition.words.place_ended.format(
        name=name,
        last=edition.day(place.last_day),
        next=edition.day(day_after(place.last_day)),
        by=ended_by(edition, place.ended_by),
    )
