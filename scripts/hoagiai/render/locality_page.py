"""Trang địa bàn: one place, its plans and bodies, what came before it and after it."""

from collections.abc import Iterator
from typing import NamedTuple

from hoagiai.model.agency import AgencyId
from hoagiai.model.locality import LAST_DISTRICT_DAY, Level, Locality
from hoagiai.model.plan import Plan
from hoagiai.render.address import locality_address
from hoagiai.render.dates import day_after
from hoagiai.render.edition import Edition, Front
from hoagiai.render.ending import described, place_beginning, place_ending
from hoagiai.render.gazetteer import Gazetteer, parts_of, sorted_bodies
from hoagiai.render.listing import PlanEntry, newest_first, plan_entries
from hoagiai.render.phrase import Link, capitalised
from hoagiai.render.staged import StagedPage
from hoagiai.render.succession import Days, ended_on
from hoagiai.render.trail import place_trail, section_link
from hoagiai.render.words import PLACES


class Origin(NamedTuple):
    """A unit that handed over land: all of it, or a part."""

    place: Link
    share: str


class Inheritance(NamedTuple):
    """A body here and those whose work it carries on."""

    body: Link
    before: tuple[Link, ...]
    inferred: str | None
    """That this is inferred."""


def render_locality_page(edition: Edition, place: Locality, gazetteer: Gazetteer) -> StagedPage:
    """Return the page of one place."""
    address = locality_address(place.id)
    name = capitalised(edition.full_place(place))
    plans: tuple[PlanEntry, ...] = plan_entries(edition, address, gazetteer.plans.get(place.id, ()))
    return edition.page(
        address,
        "dia-ban.html.j2",
        _front(edition, place, name),
        place=place,
        name=name,
        crumbs=(section_link(edition, address, "/dia-ban/"), *place_trail(edition, address, place.parent)),
        ending=place_ending(edition, address, place, name),
        beginning=place_beginning(edition, place, name),
        gso_code=_gso_code(edition, place),
        changed=edition.today > LAST_DISTRICT_DAY,
        note=edition.english_or(place.note, place.note_en) if place.note else None,
        parts=parts_of(edition, address, place, gazetteer),
        bodies=sorted_bodies(edition, address, gazetteer.bodies.get(place.id, ())),
        inherited=tuple(_inherited(edition, address, place, gazetteer)),
        plans=plans,
        former_plans=plan_entries(edition, address, newest_first(_former_plans(place, gazetteer))),
        **_lineage(edition, address, place, gazetteer),
    )


def _gso_code(edition: Edition, place: Locality) -> str | None:
    """Return the code with the day of the list that has it: codes change, and are used again."""
    words = PLACES[edition.language]
    if place.gso_code is None:
        return None
    if place.last_day is not None:
        return words.code_until.format(code=place.gso_code, last=edition.day(place.last_day))
    return words.code_of_list.format(code=place.gso_code)


def _front(edition: Edition, place: Locality, name: str) -> Front:
    said = described(edition, Days(place.first_day, place.last_day))
    description = said + edition.words.locality_description.format(name=name)
    return Front(name, description, place.location.path)


def _lineage(edition: Edition, address: str, place: Locality, gazetteer: Gazetteer) -> dict[str, object]:
    """Where the land of the place came from, and where it will go."""
    before = gazetteer.before.get(place.id, ())
    former = edition.locality_link(address, place.former_parent) if place.former_parent else None
    return {
        "former_parent": former,
        "origins": tuple(_origins(edition, address, place, before)),
        "around": tuple(
            edition.locality_link(address, unit.id).bare for unit in before if unit.level is not place.level
        ),
        "will_go": _will_go(edition, place),
        "successors": tuple(edition.locality_link(address, heir).bare for heir in place.successors),
    }


def _origins(
    edition: Edition, address: str, place: Locality, before: tuple[Locality, ...]
) -> Iterator[Origin]:
    words = PLACES[edition.language]
    for unit in before:
        if unit.level is place.level:
            share = words.made_of_part if len(unit.successors) > 1 else words.made_of_whole
            yield Origin(edition.locality_link(address, unit.id).bare, share)


def _will_go(edition: Edition, place: Locality) -> str | None:
    """Return the label of where the land goes after a last day that is still to come."""
    if place.last_day is None or ended_on(place.last_day, edition.today) or not place.successors:
        return None
    words = PLACES[edition.language]
    pattern = words.will_be_split if len(place.successors) > 1 else words.will_belong
    return pattern.format(next=edition.day(day_after(place.last_day)))


def _inherited(
    edition: Edition, address: str, place: Locality, gazetteer: Gazetteer
) -> Iterator[Inheritance]:
    """Yield the bodies of a place that carry on the work of others, once they do."""
    agencies, words = edition.site.agencies, PLACES[edition.language]
    for body in gazetteer.bodies.get(place.id, ()):
        before = [agencies[old] for old in gazetteer.took_over.get(body, ())]
        before = [old for old in before if ended_on(old.last_day, edition.today)]
        if before:
            links = tuple(edition.agency_link(address, old.id).bare for old in before)
            inferred = words.inferred if any(old.inferred for old in before) else None
            yield Inheritance(_by_type(edition, address, body), links, inferred)


def _by_type(edition: Edition, address: str, body: AgencyId) -> Link:
    """Return a body by the name of its type alone: the page is that of its place."""
    link, known = edition.agency_link(address, body).bare, edition.site.agencies.get(body)
    kind = edition.site.registers.types.get(known.type) if known else None
    return link._replace(phrase=edition.english_or(kind.name, kind.name_en)) if kind else link


def _former_plans(place: Locality, gazetteer: Gazetteer) -> Iterator[Plan]:
    """Yield the plans of the places that handed land over, if this is where people live now."""
    if place.level is Level.COMMUNE:
        for unit in gazetteer.before.get(place.id, ()):
            yield from gazetteer.plans.get(unit.id, ())
