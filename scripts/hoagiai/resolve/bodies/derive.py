"""The bodies and groups that a site needs: those named, members of groups, and who carries on."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from hoagiai.model.agency import Agency, AgencyGroup, AgencyId, AgencyType, AgencyTypeId, Existence
from hoagiai.model.locality import Level, Locality, LocalityId
from hoagiai.resolve.bodies.atlas import TIERS, Atlas, is_above
from hoagiai.resolve.bodies.naming import agency_name, agency_name_en, group_name, group_name_en
from hoagiai.resolve.bodies.resolver import EVERY_LEVEL, exists

_ENDS: dict[str, Level | None] = {
    f"-{EVERY_LEVEL}": None,
    **{f"-cap-{level.value}": level for level in Level},
}
_PAGED = (Level.DISTRICT, Level.COMMUNE)
"""The members of a group within such a place have pages; a whole province would bring a hundred."""


def derive(
    atlas: Atlas, named: Iterable[tuple[AgencyId, date]]
) -> tuple[Mapping[AgencyId, Agency], Mapping[AgencyId, AgencyGroup]]:
    """Return every body and every group that ``named`` needs, by id, in order of id.

    ``named`` pairs each id with the day of the plan that names it. A group's members are those
    that lived on that day; of a group named on several days, those of any of them, so that no
    plan loses a member. Members of a group within a district are bodies of their own; those of a
    whole province or the country only if something else needs them, else they are the group's
    ``unpaged``. Successors of bodies are there too, to the last. Ids of unknown types or places
    are left out.
    """
    maker = _Maker(atlas)
    for agency, day in dict.fromkeys(named):
        maker.take(agency, day)
    return dict(sorted(maker.agencies.items())), dict(sorted(maker.named_groups()))


@dataclass(frozen=True, slots=True)
class _GroupKey:
    """What the id of a group says."""

    kind: AgencyType
    locality: LocalityId
    level: Level | None


class _Maker:
    """Collects bodies; each is made once."""

    def __init__(self, atlas: Atlas) -> None:
        self._atlas = atlas
        self._types = atlas.registers.types
        self._groups: dict[AgencyId, tuple[_GroupKey, dict[LocalityId, Locality]]] = {}
        self.agencies: dict[AgencyId, Agency] = {}

    def take(self, agency: AgencyId, day: date) -> None:
        key = self._group_key(agency)
        if key is None:
            self._make(agency)
        else:
            self._gather(agency, key, day)

    def _group_key(self, agency: AgencyId) -> _GroupKey | None:
        locality, _, name = agency.rpartition("/")
        for end, level in _ENDS.items():
            kind = self._types.get(AgencyTypeId(name.removesuffix(end)))
            if name.endswith(end) and kind and self._atlas.tier(LocalityId(locality)):
                return _GroupKey(kind, LocalityId(locality), level)
        return None

    # Groups -------------------------------------------------------------------------------------

    def _gather(self, group: AgencyId, key: _GroupKey, day: date) -> None:
        _, places = self._groups.setdefault(group, (key, {}))
        places |= {unit.id: unit for unit in self._members(key, day)}
        if self._atlas.tier(key.locality) in _PAGED:
            for place in places:
                self._make(_body(place, key.kind))

    def _members(self, key: _GroupKey, day: date) -> Iterable[Locality]:
        own = self._atlas.unit(key.locality)
        if key.level is None and own and exists(key.kind, own.level, day):
            yield own
        base = self._atlas.tier(key.locality) or Level.CENTRAL
        for tier in TIERS if key.level is None else (key.level,):
            if is_above(base, tier) and exists(key.kind, tier, day):
                yield from self._atlas.below(key.locality, tier, day)

    def named_groups(self) -> Iterable[tuple[AgencyId, AgencyGroup]]:
        """Yield every group, told with the bodies that are known once all are."""
        for group, (key, places) in self._groups.items():
            yield group, self._group(group, key, [places[place] for place in sorted(places)])

    def _group(self, group: AgencyId, key: _GroupKey, places: list[Locality]) -> AgencyGroup:
        members = tuple(_body(unit.id, key.kind) for unit in places)
        others = (self._agency(member) for member in members if member not in self.agencies)
        return AgencyGroup(
            id=group,
            type=key.kind.id,
            locality=key.locality,
            level=key.level or self._atlas.tier(key.locality) or Level.CENTRAL,
            name=group_name(key.kind, key.locality, places, key.level, self._atlas),
            name_en=group_name_en(key.kind, key.locality, places, key.level, self._atlas),
            members=members,
            unpaged=tuple(body for body in others if body is not None),
        )

    # Bodies -------------------------------------------------------------------------------------

    def _make(self, agency: AgencyId) -> None:
        if agency in self.agencies:
            return
        made = self._agency(agency)
        if made is None:
            return
        self.agencies[agency] = made
        for successor in made.successors:
            self._make(successor)

    def _agency(self, agency: AgencyId) -> Agency | None:
        place, _, name = agency.rpartition("/")
        kind, locality = self._types.get(AgencyTypeId(name)), LocalityId(place)
        level = self._atlas.tier(locality)
        existence = kind.levels.get(level) if kind and level else None
        if kind is None or level is None or existence is None:
            return None
        unit = self._atlas.unit(locality)
        end = _end(kind, existence, unit)
        return Agency(
            id=agency,
            type=kind.id,
            locality=locality,
            level=level,
            name=agency_name(kind, unit, self._atlas),
            name_en=agency_name_en(kind, unit, self._atlas),
            last_day=end.day,
            ended_by=end.document,
            successors=tuple(self._successors(existence, unit, end.day)) if end.day and unit else (),
            only_place_ended=end.of_place,
            inferred=existence.inferred,
            note=existence.note,
            note_en=existence.note_en,
        )

    def _successors(self, existence: Existence, unit: Locality, last: date) -> Iterable[AgencyId]:
        level = existence.successor_level or unit.level
        for heir in self._heirs(unit, level, last + timedelta(days=1)):
            kind = self._types.get(existence.successor_in(heir.kind) or AgencyTypeId(""))
            if kind is not None and level in kind.levels:
                yield _body(heir.id, kind)

    def _heirs(self, unit: Locality, level: Level, day: date) -> Iterable[Locality]:
        """Return the units of ``level`` where the work of a body of ``unit`` goes on from ``day``."""
        if is_above(level, unit.level):
            above = (over for over in self._atlas.chain(unit.id) if over.level is level)
            found = [heir for over in above for heir in self._atlas.heirs(over, day)]
        elif level is not unit.level and unit.lives_on(day):
            found = list(self._atlas.below(unit.id, level, day))
        else:
            found = list(self._atlas.heirs(unit, day))
        return (heir for heir in found if heir.level is level)


def _body(place: LocalityId, kind: AgencyType) -> AgencyId:
    return AgencyId(f"{place}/{kind.id}")


@dataclass(frozen=True, slots=True)
class _End:
    """The last day of a body and the document that ended it, both None while it lives."""

    day: date | None
    document: str | None
    of_place: bool = False
    """True if only the place is known to have ended."""


def _end(kind: AgencyType, existence: Existence, unit: Locality | None) -> _End:
    """Return the end of a body: of its type or of its place, whichever came first.

    The document that ended a place is lent to organs of its government alone: of an association, a
    Party body or a border post in that place it says nothing.
    """
    last = unit.last_day if unit else None
    document = unit.ended_by if unit and kind.ends_with_place else None
    if existence.last_day is None or (last is not None and last < existence.last_day):
        return _End(last, document, of_place=last is not None and not kind.ends_with_place)
    lent = document if last == existence.last_day else None
    return _End(existence.last_day, existence.ended_by or lent)
