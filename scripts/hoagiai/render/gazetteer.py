"""Những gì có ở mỗi nơi: plans, bodies and units of every place, and lists of them by who lives."""

from collections.abc import Iterable, Mapping
from datetime import date
from typing import NamedTuple

from hoagiai.model.agency import AgencyId
from hoagiai.model.locality import Life, Locality, LocalityId
from hoagiai.model.plan import Plan
from hoagiai.model.site import Site
from hoagiai.render.edition import Edition
from hoagiai.render.phrase import Link, Phrase, capitalised
from hoagiai.render.succession import (
    ALWAYS,
    Days,
    agencies_by_locality,
    plans_by_locality,
    predecessors,
    units_before,
    units_within,
)
from hoagiai.text import sort_key

_LISTS = {Life.LIVING: "living", Life.ENDED: "ended", Life.NOT_YET: "coming"}


class Gazetteer(NamedTuple):
    """What stands in each place: its plans, its bodies, the units within it, those it was made of."""

    plans: Mapping[LocalityId, tuple[Plan, ...]]
    bodies: Mapping[LocalityId, tuple[AgencyId, ...]]
    within: Mapping[LocalityId, tuple[Locality, ...]]
    before: Mapping[LocalityId, tuple[Locality, ...]]
    took_over: Mapping[AgencyId, tuple[AgencyId, ...]]


class Sorted(NamedTuple):
    """Links to what exists, to what does not any more, and to what does not yet."""

    living: tuple[Link, ...] = ()
    ended: tuple[Link, ...] = ()
    coming: tuple[Link, ...] = ()
    unsettled: tuple[Link, ...] = ()
    """Bodies of which only the place is known to have ended."""

    @property
    def several(self) -> bool:
        """Tell whether the list falls into parts that need headings."""
        return bool(self.ended or self.coming or self.unsettled)


class Part(NamedTuple):
    """A unit within another, and where its land lies since it ended."""

    place: Link
    successors: tuple[Link, ...]
    stays: bool
    """True for a commune that outlived its district."""


class Parts(NamedTuple):
    """The units within a place: those that exist, those to come, those that ended."""

    living: tuple[Part, ...]
    coming: tuple[Part, ...]
    ended: tuple[Part, ...]


def open_gazetteer(site: Site) -> Gazetteer:
    """Return what stands in each place of ``site``."""
    return Gazetteer(
        plans_by_locality(site),
        agencies_by_locality(site),
        units_within(site),
        units_before(site),
        predecessors(site),
    )


def sorted_bodies(edition: Edition, source: str, bodies: Iterable[AgencyId]) -> Sorted:
    """Return links to bodies by whether they exist; a group does as long as any member does."""
    known = ((edition.agency_link(source, body).bare, edition.days.get(body, ALWAYS)) for body in bodies)
    return sort_by_life(known, edition.today)


def sort_by_life(bodies: Iterable[tuple[Link, Days]], today: date) -> Sorted:
    """Return links to bodies with their days by whether they exist, in the order given."""
    lists: dict[str, list[Link]] = {}
    for link, days in bodies:
        life = days.life(today)
        kind = "unsettled" if days.of_place and life is Life.ENDED else _LISTS[life]
        lists.setdefault(kind, []).append(link)
    return Sorted(**{kind: tuple(links) for kind, links in lists.items()})


def parts_of(edition: Edition, source: str, place: Locality, gazetteer: Gazetteer) -> Parts:
    """Return the units within a place, by name, each by its bare name where it shares the province."""
    lists: dict[Life, list[Part]] = {life: [] for life in Life}
    for unit in sorted(gazetteer.within.get(place.id, ()), key=_order):
        life, elsewhere = unit.life_on(edition.today), unit.parent_on(edition.today) != place.id
        if elsewhere and unit.parent == place.id:
            continue
        heirs = unit.successors if life is Life.ENDED else ()
        to = tuple(_near(edition, source, heir, place.id).bare for heir in heirs)
        part = Part(_near(edition, source, unit.id, place.id).bare, to, elsewhere)
        lists[Life.ENDED if elsewhere else life].append(part)
    return Parts(tuple(lists[Life.LIVING]), tuple(lists[Life.NOT_YET]), tuple(lists[Life.ENDED]))


def _order(unit: Locality) -> tuple[object, ...]:
    return (unit.level.value != "huyen", sort_key(unit.kind.vietnamese), sort_key(unit.name), unit.id)


def bare_place(edition: Edition, source: str, unit: Locality) -> Link:
    """Return a place by its own name, for where what it stands in is said around it."""
    name = capitalised(edition.locality_name(unit).text)
    return edition.locality_link(source, unit.id)._replace(phrase=Phrase(name, edition.language))


def _near(edition: Edition, source: str, unit: LocalityId, place: LocalityId) -> Link:
    """Return a unit without the places above it, if they are those of the page's place."""
    known = edition.site.registers.localities.get(unit)
    if known is None or unit.partition("/")[0] != place.partition("/")[0]:
        return edition.locality_link(source, unit)
    return bare_place(edition, source, known)
