"""Trang mục địa bàn: the places named here, every unit of the country by name, and how many there are."""

import json
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping
from datetime import date
from typing import NamedTuple

from hoagiai.model.locality import Level, Life, Locality, LocalityId, LocalityKind
from hoagiai.render.address import LOOKUP
from hoagiai.render.dates import figure
from hoagiai.render.edition import Edition, Front
from hoagiai.render.gazetteer import bare_place
from hoagiai.render.phrase import Link, Phrase
from hoagiai.render.staged import StagedPage
from hoagiai.render.words import PLACES
from hoagiai.text import sort_key

_ADDRESS = "/dia-ban/"
_LIST = "/api/localities.csv"
_COUNTED = (LocalityKind.WARD, LocalityKind.COMMUNE, LocalityKind.SPECIAL_ZONE)
_CHANGED = date(2026, 4, 30)
"""Since this day there are other numbers of communes and wards (Nghị quyết 30/2026/QH16 and others)."""


class PlaceNode(NamedTuple):
    """A place, whether it ended, from when it will be, and the places within it."""

    place: Link
    ended: bool
    coming: str | None
    within: tuple["PlaceNode", ...]


class ProvinceRow(NamedTuple):
    """A province and its figures: wards, communes, special zones, and the communes before."""

    place: Link
    figures: tuple[str, ...]


def render_locality_index(edition: Edition) -> StagedPage:
    """Return ``/dia-ban/``: the lookup, the places that have a page, the figures of the whole country."""
    words = edition.words
    return edition.page(
        _ADDRESS,
        "muc-dia-ban.html.j2",
        Front(words.localities, words.localities_intro),
        places=_Tree(edition).nodes(),
        **_whole_list(edition),
    )


class _Tree:
    """The places that have a page, each under the one it stands in today, or stood in last."""

    def __init__(self, edition: Edition) -> None:
        self._edition = edition
        register = edition.site.registers.localities
        self._within: defaultdict[LocalityId | None, list[Locality]] = defaultdict(list)
        for place in sorted((register[one] for one in edition.places), key=self._order):
            parent = place.parent_on(edition.today)
            self._within[parent if parent in edition.places else None].append(place)

    def nodes(self) -> tuple[PlaceNode, ...]:
        return self._below(None, frozenset())

    def _order(self, place: Locality) -> tuple[object, ...]:
        return (place.life_on(self._edition.today) is Life.ENDED, sort_key(place.name), place.id)

    def _below(self, parent: LocalityId | None, above: frozenset[LocalityId]) -> tuple[PlaceNode, ...]:
        return tuple(self._node(one, above) for one in self._within.get(parent, ()) if one.id not in above)

    def _node(self, place: Locality, above: frozenset[LocalityId]) -> PlaceNode:
        life, link = place.life_on(self._edition.today), bare_place(self._edition, _ADDRESS, place)
        within = self._below(place.id, above | {place.id})
        return PlaceNode(link.bare, life is Life.ENDED, link.note if life is Life.NOT_YET else None, within)


def _whole_list(edition: Edition) -> dict[str, object]:
    """The lookup and the figures, where there is a list of the whole country."""
    day = edition.site.registers.as_of
    if day is None:
        return {"lookup": None}
    words, totals = PLACES[edition.language], _totals(edition.site.registers.localities, day)
    return {
        "lookup": _lookup(edition),
        "list_file": edition.file_link(_ADDRESS, _LIST),
        "rows": tuple(_rows(edition, totals)),
        "total": _figures(edition, sum(totals.values(), Counter())),
        "not_yet": words.whole_list_not_yet.format(today=edition.day(edition.today))
        if edition.today < day
        else None,
        "changed": edition.today >= _CHANGED,
    }


def _totals(
    register: Mapping[LocalityId, Locality], day: date
) -> Mapping[LocalityId, Counter[LocalityKind | None]]:
    """Return how many communes of each kind every province has on ``day`` (None: how many it had before)."""
    totals: defaultdict[LocalityId, Counter[LocalityKind | None]] = defaultdict(Counter)
    for unit in register.values():
        if unit.level is not Level.COMMUNE:
            continue
        if unit.lives_on(day):
            totals[_province(unit.id)][unit.kind] += 1
        if unit.lives_on(day - date.resolution):
            heir = unit.id if unit.lives_on(day) else next(iter(unit.successors), unit.id)
            totals[_province(heir)][None] += 1
    return totals


def _province(unit: LocalityId) -> LocalityId:
    return LocalityId(unit.partition("/")[0])


def _rows(
    edition: Edition, totals: Mapping[LocalityId, Counter[LocalityKind | None]]
) -> Iterator[ProvinceRow]:
    register = edition.site.registers.localities
    provinces = sorted(
        (register[one] for one in totals if one in register), key=lambda one: sort_key(one.name)
    )
    for province in provinces:
        link = edition.locality_link(_ADDRESS, province.id).bare
        name = Phrase(province.name, edition.language)
        yield ProvinceRow(link._replace(phrase=name), _figures(edition, totals[province.id]))


def _figures(edition: Edition, counts: Counter[LocalityKind | None]) -> tuple[str, ...]:
    return tuple(figure(counts[kind], edition.language) for kind in (*_COUNTED, None))


def _lookup(edition: Edition) -> Mapping[str, str]:
    """What the script of the lookup needs: where the data is, and every word it says."""
    words, kinds = PLACES[edition.language], edition.words.kinds
    return {
        "src": edition.file_link(_ADDRESS, LOOKUP),
        "kinds": json.dumps({kind.value: word for kind, word in kinds.items()}, ensure_ascii=False),
        "place": edition.words.place,
        "busy": words.lookup_busy,
        "none": words.lookup_none,
        "one": words.lookup_one,
        "many": words.lookup_many,
        "more": words.lookup_more,
        "failed": words.lookup_failed,
        "ended": words.lookup_before,
        "began": words.lookup_since,
        "became": words.lookup_became,
        "split": words.lookup_split,
        "same": words.lookup_same,
        "made": words.lookup_made,
        "part": words.made_of_part,
    }
