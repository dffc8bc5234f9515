"""Which body a printed name is, as said by one plan on its day.

Explicit words of place decide; else the nearest level at which the type exists, from the plan's
locality upward. Names are read as of the plan's day; a body that had ended by then, or had not
begun, is still found, and said not to be living.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date

from hoagiai.model.agency import AgencyId, AgencyType, Existence, RefKind
from hoagiai.model.locality import (
    COUNTRY,
    LAST_DISTRICT_DAY,
    Level,
    Locality,
    LocalityId,
)
from hoagiai.parse.bodies.name import BodyName
from hoagiai.parse.bodies.places import Place, Unit
from hoagiai.parse.bodies.reader import BodyReader
from hoagiai.resolve.bodies.atlas import TIERS, Atlas, is_above
from hoagiai.resolve.bodies.tiers import listed_tier, some_below, tiers_of
from hoagiai.text import fold

EVERY_LEVEL = "cac-cap"
"""End of the id of a group that spans tiers: “từ thành phố đến xã, phường”."""


@dataclass(frozen=True, slots=True)
class Resolution:
    """What a printed name turned out to be."""

    kind: RefKind
    agency: AgencyId | None = None
    nearest: str | None = None
    """Of an unknown name: the registered name that it may mean."""
    not_living: bool = False
    """True if the body does not exist on the plan's day."""
    place: str | None = None
    """Of an unknown body of a known type: the named place that the register does not have."""


_OF_VILLAGES = frozenset(
    {"ban-cong-tac-mat-tran", "chi-bo", "to-cong-nghe-so-cong-dong", "to-hoa-giai", "truong-thon"}
)
"""Types of which a commune has many, one a village: named together they are no one body."""
_UNSPECIFIED = Resolution(RefKind.UNSPECIFIED)


@dataclass(frozen=True, slots=True)
class _Found:
    """A body that a name may be: a type in a unit."""

    locality: LocalityId
    kind: AgencyType
    living: bool

    @property
    def resolution(self) -> Resolution:
        body = AgencyId(f"{self.locality}/{self.kind.id}")
        return Resolution(RefKind.AGENCY, body, not_living=not self.living)


def exists(kind: AgencyType, tier: Level, day: date) -> bool:
    """Tell whether bodies of this type exist at a tier on ``day``, and the tier itself does."""
    tier_lives = tier is not Level.DISTRICT or day <= LAST_DISTRICT_DAY
    return tier_lives and tier in kind.levels and covers(kind.levels[tier], day)


def covers(existence: Existence, day: date) -> bool:
    """Tell whether ``day`` lies between the days that are known of bodies of a type at a tier."""
    began = existence.first_day is None or existence.first_day <= day
    return began and (existence.last_day is None or day <= existence.last_day)


def _without_village(types: list[AgencyType], place: Place) -> Place:
    """“Trưởng bản Pha”: the village's name tells no unit; its bodies are taken together in their commune."""
    if not place.named or any(kind.id not in _OF_VILLAGES for kind in types):
        return place
    return replace(place, units=tuple(unit for unit in place.units if unit.kinds))


class BodyResolver:
    """Reads names as one plan means them; each name once."""

    def __init__(self, atlas: Atlas, names: BodyReader, plan_locality: LocalityId, day: date) -> None:
        """Take who speaks (``plan_locality``) and when (``day``)."""
        self._atlas = atlas
        self._names = names
        self._day = day
        self._locality = plan_locality
        self._chain = atlas.chain(plan_locality, day)
        self._known: dict[str, Resolution] = {}

    def resolve(self, text: str) -> Resolution:
        """Return what ``text`` (one name, as split; ``Excerpt.reading``) is."""
        if text not in self._known:
            self._known[text] = self._resolve(text)
        return self._known[text]

    def _resolve(self, text: str) -> Resolution:
        name = self._names.name(text)
        types = [self._atlas.registers.types[kind] for kind in name.types]
        if name.generic or any(kind.unspecified for kind in types):
            return _UNSPECIFIED
        if not types:
            return self._unknown(name, text)
        return self._where(types, name) or self._unknown(name, text)

    def _unknown(self, name: BodyName, text: str) -> Resolution:
        nearest = self._names.nearest(text)
        if nearest is None and name.core:
            nearest = self._names.nearest(name.core)
        place = next((unit.name for unit in name.place.units if unit.name), None)
        return Resolution(RefKind.UNKNOWN, nearest=nearest, place=place)

    def _where(self, types: list[AgencyType], name: BodyName) -> Resolution | None:
        place = _without_village(types, name.place)
        if place.every:
            return self._group(types, self._base_of_every(place), None)
        if place.named:
            return self._at_named(types, place)
        units = place.units or ((name.level_in_name,) if name.level_in_name else ())
        if len(units) > 1 or (place.plural and units):
            return _UNSPECIFIED if place.rest else self._all_of(types, units)
        if self._are_some(types, name):
            return _UNSPECIFIED
        if place.rest:
            return None
        return self._at_level(types, units[0]) if units else self._without_place(types, place)

    def _are_some(self, types: list[AgencyType], name: BodyName) -> bool:
        """Tell whether several bodies below who speaks are meant, and not all: no one of them is named."""
        own, place = self._atlas.tier(self._locality), name.place
        if place.rest:
            # “Các tổ hòa giải được chọn” are told by other words.
            told = name.plural and not any(word[:1].isupper() for word in place.rest)
            return told or some_below(place, own)
        several = not place.units and (name.plural or place.plural)
        return several and own is Level.COMMUNE and all(kind.id in _OF_VILLAGES for kind in types)

    def _without_place(self, types: list[AgencyType], place: Place) -> Resolution | None:
        if place.same or place.upper:
            chain = self._chain[1 if place.upper else 0 :]
            return self._pick(self._in(chain[:1], types))
        living = self._pick(self._upward(types), living=True) or self._downward(types, living=True)
        ended = self._pick(self._upward(types)) or self._former(types)
        return living or ended or self._downward(types, living=False)

    # Candidates ---------------------------------------------------------------------------------

    def _in(self, units: Iterable[Locality], types: list[AgencyType]) -> Iterator[_Found]:
        for unit in units:
            for kind in types:
                existence = kind.levels.get(unit.level)
                if existence is not None:
                    living = covers(existence, self._day) and unit.lives_on(self._day)
                    yield _Found(unit.id, kind, living)

    def _upward(self, types: list[AgencyType]) -> Iterator[_Found]:
        yield from self._in(self._chain, types)
        for kind in types:
            existence = kind.levels.get(Level.CENTRAL)
            if existence is not None:
                yield _Found(COUNTRY, kind, covers(existence, self._day))

    def _pick(self, found: Iterable[_Found], *, living: bool = False) -> Resolution | None:
        """Return the first body, living ones before others (only them if ``living``)."""
        bodies = list(found)
        alive = next((body for body in bodies if body.living), None)
        if alive is not None or living:
            return alive.resolution if alive else None
        return bodies[0].resolution if bodies else None

    def _downward(self, types: list[AgencyType], *, living: bool) -> Resolution | None:
        """A body that exists only below the plan's level: all of them (“Ban công tác Mặt trận”)."""
        own = self._atlas.tier(self._locality)
        for tier in TIERS:
            if own is not None and is_above(own, tier) and self._has(types, tier, living=living):
                return self._group(types, self._locality, tier)
        return None

    def _has(self, types: list[AgencyType], tier: Level, *, living: bool) -> bool:
        return any(tier in kind.levels and (not living or exists(kind, tier, self._day)) for kind in types)

    def _former(self, types: list[AgencyType]) -> Resolution | None:
        """A body of the district tier, named by a commune after that tier ended."""
        district = self._atlas.former_district(self._locality)
        return self._pick(self._in([district], types)) if district else None

    # Places -------------------------------------------------------------------------------------

    def _at_level(self, types: list[AgencyType], unit: Unit) -> Resolution | None:
        """“thị trấn”, “thành phố”, “cấp xã”: the unit of that kind among those that speak."""
        of_kind = [one for one in self._chain if one.kind in unit.kinds]
        tiers = tiers_of(unit.kinds)
        slipped = [one for one in self._chain if one.level in tiers]
        if of_kind or slipped:
            return self._pick(self._in(of_kind or slipped, types))
        if self._is_below_own(tiers):
            return self._group(types, self._locality, tiers[0])
        return self._former(types)

    def _is_below_own(self, tiers: tuple[Level, ...]) -> bool:
        own = self._atlas.tier(self._locality)
        return own is not None and is_above(own, tiers[0])

    def _all_of(self, types: list[AgencyType], units: tuple[Unit, ...]) -> Resolution | None:
        """“các xã, phường”: every body of that tier below the nearest unit above it."""
        kinds = frozenset(kind for unit in units for kind in unit.kinds)
        tier = listed_tier(kinds)
        if tier is None:
            return self._group(types, self._locality, None)
        if tier is Level.PROVINCE:
            return self._group(types, COUNTRY, tier)
        base = next((unit.id for unit in self._chain if is_above(unit.level, tier)), None)
        return self._group(types, base, tier) if base else None

    def _base_of_every(self, place: Place) -> LocalityId:
        """“từ thành phố đến xã, phường”: the unit that the first word means; else who speaks."""
        first = place.units[0] if place.units else None
        above = [unit.id for unit in self._chain if first and unit.kind in first.kinds]
        return above[0] if above else self._locality

    def _group(self, types: list[AgencyType], base: LocalityId, tier: Level | None) -> Resolution | None:
        fitting = [kind for kind in types if tier is None or tier in kind.levels]
        if not fitting or self._atlas.tier(base) is None:
            return None
        kind = next((k for k in fitting if tier is None or exists(k, tier, self._day)), fitting[0])
        end = EVERY_LEVEL if tier is None else f"cap-{tier.value}"
        living = tier is None or exists(kind, tier, self._day)
        group = AgencyId(f"{base}/{kind.id}-{end}")
        return Resolution(RefKind.GROUP, group, not_living=not living)

    def _at_named(self, types: list[AgencyType], place: Place) -> Resolution | None:
        first = next(unit for unit in place.units if unit.name)
        above = [unit for unit in place.units[place.units.index(first) + 1 :] if unit.name]
        if place.rest:
            # “UBND các tỉnh vùng đồng bằng sông Hồng” are some of them, told by other words.
            return _UNSPECIFIED if place.plural and first is not place.units[0] else None
        if first is not place.units[0]:
            return self._below_named(types, first, place.units)
        units = self._units_called(first, above)
        return self._pick_near(list(self._in(units, types)))

    def _below_named(
        self, types: list[AgencyType], named: Unit, units: tuple[Unit, ...]
    ) -> Resolution | None:
        """“UBND các xã, phường thuộc thành phố Lai Châu”."""
        listed = frozenset(kind for unit in units if not unit.name for kind in unit.kinds)
        bases = self._units_called(named, [])
        tier = listed_tier(listed)
        if not listed or tier is None or not bases:
            return None
        return self._group(types, self._nearest_unit(bases).id, tier)

    def _units_called(self, unit: Unit, above: list[Unit]) -> list[Locality]:
        called = [
            one for one in self._atlas.named(unit.name or "") if not unit.kinds or one.kind in unit.kinds
        ]
        for higher in above:
            called = [one for one in called if self._lies_in(one, higher)]
        return called

    def _lies_in(self, unit: Locality, higher: Unit) -> bool:
        wanted = fold(higher.name or "")
        over = self._atlas.chain(unit.id, self._day)[1:]
        return any(fold(o.name) == wanted and (not higher.kinds or o.kind in higher.kinds) for o in over)

    def _pick_near(self, found: list[_Found]) -> Resolution | None:
        """Of several units of one name: living before ended, then the nearest to who speaks."""
        alive = [body for body in found if body.living] or found
        near = sorted(alive, key=lambda body: self._distance(body.locality))
        ties = [b for b in near if self._distance(b.locality) == self._distance(near[0].locality)]
        # Two units equally near, neither told apart by its district: not to be guessed.
        return near[0].resolution if near and len({b.locality for b in ties}) == 1 else None

    def _nearest_unit(self, units: list[Locality]) -> Locality:
        return min(units, key=lambda unit: (not unit.lives_on(self._day), self._distance(unit.id)))

    def _distance(self, locality: LocalityId) -> int:
        """Return 0 for who speaks, then those above, then those sharing an ever higher unit."""
        chain = [unit.id for unit in self._chain]
        over = [unit.id for unit in self._atlas.chain(locality, self._day)]
        if locality in chain:
            return chain.index(locality)
        shared = next((index for index, unit in enumerate(chain) if unit in over), len(chain))
        return len(TIERS) + shared
