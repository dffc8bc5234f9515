"""The register of localities as a map: up, down, by name, what came before."""

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
        self._named: dict[str, list[Locality]] = {}
        self._initials: dict[str, list[Locality]] = {}
        self._predecessors: dict[LocalityId, list[Locality]] = {}
        self._full_names: dict[str, int] = {}
        for unit in registers.localities.values():
            self._children.setdefault(unit.parent, []).append(unit)
            self._named.setdefault(fold(unit.name), []).append(unit)
            if unit.level is Level.PROVINCE:
                self._initials.setdefault(_initials(unit.name), []).append(unit)
            self._full_names[unit.full_name] = self._full_names.get(unit.full_name, 0) + 1
            for successor in unit.successors:
                self._predecessors.setdefault(successor, []).append(unit)

    def unit(self, locality: LocalityId) -> Locality | None:
        """Return a unit by its id."""
        return self.registers.localities.get(locality)

    def chain(self, locality: LocalityId) -> tuple[Locality, ...]:
        """Return the unit and those above it, up to its province."""
        found: list[Locality] = []
        unit = self.unit(locality)
        # A register may be wrong: a unit above itself must not hang the road.
        while unit is not None and unit not in found:
            found.append(unit)
            unit = self.unit(unit.parent)
        return tuple(found)

    def named(self, name: str) -> tuple[Locality, ...]:
        """Return the units called so, whatever their kind; provinces by their initials too (“HN”)."""
        return tuple(self._named.get(fold(name), ()) or self._initials.get(name, ()))

    def predecessors(self, locality: LocalityId) -> tuple[Locality, ...]:
        """Return the units that handed over to this one."""
        return tuple(self._predecessors.get(locality, ()))

    def below(self, locality: LocalityId, tier: Level, day: date) -> Iterator[Locality]:
        """Yield the units of ``tier`` under ``locality`` that live on ``day``, in the register's order."""
        yield from self._below(locality, tier, day, TIERS.index(Level.CENTRAL))

    def _below(self, locality: LocalityId, tier: Level, day: date, depth: int) -> Iterator[Locality]:
        for unit in self._children.get(locality, ()):
            # Each step goes to a lower tier, so a wrong register cannot lead in circles.
            if not unit.lives_on(day) or TIERS.index(unit.level) <= depth:
                continue
            if unit.level is tier:
                yield unit
            else:
                yield from self._below(unit.id, tier, day, TIERS.index(unit.level))

    def shares_name(self, unit: Locality) -> bool:
        """Tell whether another unit of the register has the same kind and name."""
        return self._full_names.get(unit.full_name, 0) > 1

    def tier(self, locality: LocalityId) -> Level | None:
        """Return the tier of a locality, the country included."""
        if locality == COUNTRY:
            return Level.CENTRAL
        unit = self.unit(locality)
        return unit.level if unit else None


def _initials(name: str) -> str:
    return "".join(word[0] for word in name.split()).upper()
