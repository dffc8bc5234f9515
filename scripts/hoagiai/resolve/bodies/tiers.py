"""Which tiers of government the words of a printed place mean."""

from hoagiai.model.locality import Level, LocalityKind
from hoagiai.parse.bodies.places import Place
from hoagiai.resolve.bodies.atlas import TIERS, is_above


def some_below(place: Place, own: Level | None) -> bool:
    """“UBND cấp xã được kiểm tra”, said by a province: those of a tier that other words tell."""
    capped = [unit for unit in place.units if unit.capped and not unit.name]
    tiers = {tier for unit in capped for tier in tiers_of(unit.kinds)}
    return bool(tiers) and own is not None and all(is_above(own, tier) for tier in tiers)


def tiers_of(kinds: frozenset[LocalityKind]) -> tuple[Level, ...]:
    """Return the tiers that a level word may mean when no unit of its very kind speaks."""
    tiers = {kind.level for kind in kinds}
    # “thành phố” is taken for a province only where a city is one.
    if tiers == {Level.PROVINCE, Level.DISTRICT}:
        tiers = {Level.DISTRICT}
    return tuple(tier for tier in TIERS if tier in tiers)


def listed_tier(kinds: frozenset[LocalityKind]) -> Level | None:
    """Return the tier that a list of kinds means, None if it spans several."""
    tiers = {kind.level for kind in kinds - {LocalityKind.CITY, LocalityKind.CENTRAL_CITY}}
    if not tiers and kinds:
        return Level.DISTRICT
    return tiers.pop() if len(tiers) == 1 else None
