"""Trang mục: the front pages of the four sections made from records."""

from collections.abc import Iterable, Mapping
from typing import NamedTuple, TypeVar

from hoagiai.model.locality import COUNTRY, Locality, LocalityId
from hoagiai.render.address import locality_address, relative
from hoagiai.render.edition import Edition, Front
from hoagiai.render.listing import PlanEntry, newest_first, plan_entries
from hoagiai.render.locality_page import Gazetteer, Sorted, sorted_bodies
from hoagiai.render.phrase import Link, Phrase, capitalised
from hoagiai.render.staged import StagedPage
from hoagiai.render.succession import ended_on
from hoagiai.text import sort_key

T = TypeVar("T")

_MOST = 200
"""An index of more entries than this leads to the pages of places instead of naming each."""
_NEWEST = 20


class PlacePlans(NamedTuple):
    """The plans of a place: named one by one, or counted where there are too many in all."""

    place: Link
    plans: tuple[PlanEntry, ...]
    counted: str


class PlaceBodies(NamedTuple):
    """The bodies of a place: named, or counted."""

    place: Link
    bodies: Sorted
    counted: str


class PlaceNode(NamedTuple):
    """A place, whether it lives, and the places within it."""

    place: Link
    ended: bool
    within: tuple["PlaceNode", ...]


def render_plan_index(edition: Edition, gazetteer: Gazetteer) -> StagedPage:
    """Return ``/ke-hoach/``: every plan under its place; beyond a length, places and the newest."""
    address, words = "/ke-hoach/", edition.words
    named = len(edition.site.plans) <= _MOST
    newest = () if named else newest_first(edition.site.plans.values())[:_NEWEST]
    return edition.page(
        address,
        "muc-ke-hoach.html.j2",
        Front(words.plans, words.plans_intro),
        places=tuple(
            PlacePlans(
                edition.locality_link(address, place),
                plan_entries(edition, address, newest_first(plans)) if named else (),
                edition.count(len(plans), words.count_plans),
            )
            for place, plans in _by_name(edition, gazetteer.plans)
        ),
        newest=plan_entries(edition, address, newest),
    )


def render_agency_index(edition: Edition, gazetteer: Gazetteer) -> StagedPage:
    """Return ``/co-quan/``: every body under its place; beyond a length, places only."""
    address, words = "/co-quan/", edition.words
    named = len(edition.site.agencies) + len(edition.site.groups) <= _MOST
    return edition.page(
        address,
        "muc-co-quan.html.j2",
        Front(words.agencies, words.agencies_intro),
        places=tuple(
            PlaceBodies(
                _place_link(edition, address, place),
                sorted_bodies(edition, address, bodies if named or place == COUNTRY else ()),
                edition.count(len(bodies), words.count_agencies),
            )
            for place, bodies in _by_name(edition, gazetteer.bodies)
        ),
    )


def render_locality_index(edition: Edition, gazetteer: Gazetteer) -> StagedPage:
    """Return ``/dia-ban/``: every place that has a page, within the one above it."""
    address, words = "/dia-ban/", edition.words
    register = edition.site.registers.localities
    tops = tuple(place for place in register if place in edition.places and _is_top(edition, place))
    return edition.page(
        address,
        "muc-dia-ban.html.j2",
        Front(words.localities, words.localities_intro),
        places=_nodes(edition, gazetteer, tops, frozenset()),
    )


def _is_top(edition: Edition, place: LocalityId) -> bool:
    return edition.site.registers.localities[place].parent not in edition.places


def _nodes(
    edition: Edition, gazetteer: Gazetteer, places: Iterable[LocalityId], above: frozenset[LocalityId]
) -> tuple[PlaceNode, ...]:
    register = edition.site.registers.localities
    return tuple(
        PlaceNode(
            _bare_link(edition, register[place]),
            ended_on(register[place].last_day, edition.today),
            _nodes(edition, gazetteer, gazetteer.within.get(place, ()), above | {place}),
        )
        for place in places
        if place not in above
    )


def _bare_link(edition: Edition, place: Locality) -> Link:
    """A place by its own name: what it stands in is above it in the tree."""
    name = capitalised(edition.locality_name(place).text)
    return Link(Phrase(name, edition.language), relative("/dia-ban/", locality_address(place.id)))


def _place_link(edition: Edition, source: str, place: LocalityId) -> Link:
    if place == COUNTRY:
        return Link(edition.country, None)
    return edition.locality_link(source, place)


def _by_name(edition: Edition, places: Mapping[LocalityId, T]) -> list[tuple[LocalityId, T]]:
    """Return places province by province in the order of the alphabet, in each the living ones first."""
    register = edition.site.registers.localities

    def key(entry: tuple[LocalityId, T]) -> tuple[object, ...]:
        place, top = register.get(entry[0]), register.get(LocalityId(entry[0].partition("/")[0]))
        if place is None or top is None:
            return (sort_key(""), False, False, sort_key(entry[0]))
        ended = ended_on(place.last_day, edition.today)
        return (sort_key(top.name), place.id != top.id, ended, sort_key(place.name))

    return sorted(places.items(), key=key)
