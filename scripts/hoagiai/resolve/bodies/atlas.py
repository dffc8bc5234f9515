"""The register of localities as a map: up, down, by name, what came before."""

from collections import Counter
from collections.abc import Iterator
from datetime import date

from hoagiai.model.locality import COUNTRY, Level, Locality, LocalityId
from hoagiai.model.site import Registers
from hoagiai.text import fold

TIERS = tuple(Level)
"""The tiers of government, highest first."""


def is_above(tier: Level, other: Level) -> bool:
    """Tell whether ``tier`` is a higher tier than ``other``."""
    return TIERS.index(tier) < TIERS.index(other)


class Atlas:
    """Built once from the registers; every question is answered without a walk through all units."""

    def __init__(self, registers: Registers) -> None:
        """Index the units of ``registers``."""
        self.registers = registers
        self._children: dict[LocalityId, list[Locality]] = {}
        """By every parent that a unit ever had."""
        self._named: dict[str, list[Locality]] = {}
        self._initials: dict[str, list[Locality]] = {}
        self._predecessors: dict[LocalityId, list[Locality]] = {}
        self._full_names: Counter[tuple[str, str]] = Counter()
        self._provinces: dict[str, set[str]] = {}
        for unit in registers.localities.values():
            self._children.setdefault(unit.parent, []).append(unit)
            if unit.former_parent is not None:
                self._children.setdefault(unit.former_parent, []).append(unit)
            self._named.setdefault(fold(unit.name), []).append(unit)
            if unit.level is Level.PROVINCE:
                self._initials.setdefault(_initials(unit.name), []).append(unit)
            province = _province(unit)
            self._full_names[province, unit.full_name] += 1
            self._provinces.setdefault(unit.name, set()).add(province)
            for successor in unit.successors:
                self._predecessors.setdefault(successor, []).append(unit)

    def unit(self, locality: LocalityId) -> Locality | None:
        """Return a unit by its id."""
        return self.registers.localities.get(locality)

    def chain(self, locality: LocalityId, day: date = date.max) -> tuple[Locality, ...]:
        """Return the unit and those above it on ``day`` (else: in the end), up to its province."""
        found: list[Locality] = []
        unit = self.unit(locality)
        # A register may be wrong: a unit above itself must not hang the road.
        while unit is not None and unit not in found:
            found.append(unit)
            unit = self.unit(unit.parent_on(day))
        return tuple(found)

    def named(self, name: str) -> tuple[Locality, ...]:
        """Return the units called so, whatever their kind; provinces by their initials too (“HN”)."""
        return tuple(self._named.get(fold(name), ()) or self._initials.get(name, ()))

    def predecessors(self, locality: LocalityId) -> tuple[Locality, ...]:
        """Return the units that handed over to this one."""
        return tuple(self._predecessors.get(locality, ()))

    def heirs(self, unit: Locality, day: date) -> tuple[Locality, ...]:
        """Return ``unit`` if it lives on ``day``, else the units where its land lies by then."""
        if unit.lives_on(day):
            return (unit,)
        return tuple(heir for heir in map(self.unit, unit.successors) if heir is not None)

    def former_district(self, locality: LocalityId) -> Locality | None:
        """Return the district that most of this commune was in, None if no one district was."""
        own, before = self.unit(locality), self._predecessors.get(locality, ())
        parents = [unit.parent for unit in before if unit.level is Level.COMMUNE]
        if own is not None and own.former_parent is not None:
            parents = [own.former_parent]
        # A register may know the district alone, not its communes.
        parents = parents or [unit.id for unit in before if unit.level is Level.DISTRICT]
        ranked = Counter(parents).most_common(2)
        if not ranked or (len(ranked) > 1 and ranked[0][1] == ranked[1][1]):
            return None
        district = self.unit(ranked[0][0])
        return district if district and district.level is Level.DISTRICT else None

    def below(self, locality: LocalityId, tier: Level, day: date) -> Iterator[Locality]:
        """Yield the units of ``tier`` under ``locality`` that live on ``day``, in the register's order."""
        yield from self._below(locality, tier, day, TIERS.index(Level.CENTRAL))

    def _below(self, locality: LocalityId, tier: Level, day: date, depth: int) -> Iterator[Locality]:
        for unit in self._children.get(locality, ()):
            # Each step goes to a lower tier, so a wrong register cannot lead in circles.
            here = unit.lives_on(day) and unit.parent_on(day) == locality
            if not here or TIERS.index(unit.level) <= depth:
                continue
            if unit.level is tier:
                yield unit
            else:
                yield from self._below(unit.id, tier, day, TIERS.index(unit.level))

    def told_apart_by(self, unit: Locality) -> tuple[Locality, ...]:
        """Return the units that must be named after one that has a namesake.

        All of those above it where its province has, or had, another of its kind and name; only the
        province where another province has a place called so; else none.
        """
        above = self.chain(unit.id)[1:]
        if self._full_names[_province(unit), unit.full_name] > 1:
            return above
        return above[-1:] if len(self._provinces.get(unit.name, ())) > 1 else ()

    def tier(self, locality: LocalityId) -> Level | None:
        """Return the tier of a locality, the country included."""
        if locality == COUNTRY:
            return Level.CENTRAL
        unit = self.unit(locality)
        return unit.level if unit else None


def _province(unit: Locality) -> str:
    return unit.id.partition("/")[0]


def _initials(name: str) -> str:
    return "".join(word[0] for word in name.split()).upper()
