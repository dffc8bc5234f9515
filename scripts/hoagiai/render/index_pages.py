"""Trang mục: the front pages of plans and of bodies."""

from collections.abc import Mapping
from typing import NamedTuple, TypeVar

from hoagiai.model.locality import COUNTRY, LocalityId
from hoagiai.render.edition import Edition, Front
from hoagiai.render.gazetteer import Gazetteer, Sorted, sorted_bodies
from hoagiai.render.listing import PlanEntry, newest_first, plan_entries
from hoagiai.render.phrase import Link
from hoagiai.render.staged import StagedPage
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
            return (sort_key(""), False, False, sort_key(entry[0]), entry[0])
        there = place.lives_on(edition.today)
        return (sort_key(top.name), place.id != top.id, not there, sort_key(place.name), place.id)

    return sorted(places.items(), key=key)
