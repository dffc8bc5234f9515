"""Full names of bodies and groups in both languages: type and place."""

from collections.abc import Iterable

from hoagiai.model.agency import AgencyType
from hoagiai.model.locality import Level, Locality, LocalityId, LocalityKind
from hoagiai.resolve.bodies.atlas import Atlas
from hoagiai.text import fold

_ENGLISH = {
    LocalityKind.PROVINCE: "Province",
    LocalityKind.CENTRAL_CITY: "City",
    LocalityKind.CITY: "City",
    LocalityKind.TOWN: "Town",
    LocalityKind.DISTRICT: "District",
    LocalityKind.URBAN_DISTRICT: "District",
    LocalityKind.TOWNSHIP: "Township",
    LocalityKind.COMMUNE: "Commune",
    LocalityKind.WARD: "Ward",
    LocalityKind.SPECIAL_ZONE: "Special Zone",
}
_COMMITTEES = {
    LocalityKind.PROVINCE: "Tỉnh ủy",
    LocalityKind.CENTRAL_CITY: "Thành ủy",
    LocalityKind.CITY: "Thành ủy",
    LocalityKind.TOWN: "Thị ủy",
    LocalityKind.DISTRICT: "Huyện ủy",
    LocalityKind.URBAN_DISTRICT: "Quận ủy",
}
"""The Party committees above the commune tier, by the kind of their unit."""
_USUAL = {
    Level.CENTRAL: (),
    Level.PROVINCE: (LocalityKind.PROVINCE, LocalityKind.CENTRAL_CITY),
    Level.DISTRICT: (LocalityKind.DISTRICT, LocalityKind.TOWN, LocalityKind.CITY),
    Level.COMMUNE: (LocalityKind.COMMUNE, LocalityKind.WARD),
}


def agency_name(kind: AgencyType, unit: Locality | None, atlas: Atlas) -> str:
    """Return “Phòng Tư pháp thành phố Lai Châu”; a unit that shares its name is told with its province.

    An organ of a Party committee is named by it: “Ban Dân vận Thành ủy Lai Châu”.
    """
    if unit is None:
        return kind.name
    if kind.name_pattern is not None:
        above = (over.full_name for over in atlas.told_apart_by(unit))
        return kind.name_pattern.format(cap_uy=", ".join((_committee(unit), *above)))
    first = fold(unit.full_name).partition(" ")[0]
    # “Tỉnh ủy Lai Châu”, not “Tỉnh ủy tỉnh Lai Châu”.
    place = unit.name if fold(kind.name).startswith(f"{first} ") else unit.full_name
    return f"{kind.name} {', '.join((place, *(over.full_name for over in atlas.told_apart_by(unit))))}"


def agency_name_en(kind: AgencyType, unit: Locality | None, atlas: Atlas) -> str:
    """Return “Justice Division of Lai Châu City”."""
    if unit is None:
        return kind.name_en
    return f"{kind.name_en} of {_place_en(unit, atlas)}"


def _committee(unit: Locality) -> str:
    """Return “Thành ủy Lai Châu”; of a commune “Đảng ủy phường Tân Phong”."""
    committee = _COMMITTEES.get(unit.kind)
    return f"{committee} {unit.name}" if committee else f"Đảng ủy {unit.full_name}"


def _place(unit: Locality, atlas: Atlas) -> str:
    return ", ".join(one.full_name for one in (unit, *atlas.told_apart_by(unit)))


def _place_en(unit: Locality, atlas: Atlas) -> str:
    return ", ".join(place_en(one) for one in (unit, *atlas.told_apart_by(unit)))


def place_en(unit: Locality) -> str:
    """Return “Lai Châu City”."""
    return f"{unit.name} {_ENGLISH[unit.kind]}"


def group_name(
    kind: AgencyType, locality: LocalityId, members: Iterable[Locality], level: Level | None, atlas: Atlas
) -> str:
    """Return “Ủy ban nhân dân các xã, phường thuộc thành phố Lai Châu”."""
    unit = atlas.unit(locality)
    if level is None:
        return f"{kind.name} các cấp của {_place(unit, atlas)}" if unit else f"{kind.name} các cấp"
    kinds = [each.vietnamese for each in _kinds(members, level)]
    each = ", ".join(dict.fromkeys(kinds))
    return f"{kind.name} các {each} thuộc {_place(unit, atlas)}" if unit else f"{kind.name} các {each}"


def group_name_en(
    kind: AgencyType, locality: LocalityId, members: Iterable[Locality], level: Level | None, atlas: Atlas
) -> str:
    """Return “People's Committee of each commune, ward of Lai Châu City”."""
    unit = atlas.unit(locality)
    where = f" of {_place_en(unit, atlas)}" if unit else ""
    if level is None:
        return f"{kind.name_en} at all levels{where}"
    return (
        f"{kind.name_en} of each {_either(_ENGLISH[each].lower() for each in _kinds(members, level))}{where}"
    )


def _kinds(members: Iterable[Locality], level: Level) -> list[LocalityKind]:
    """Return the kinds of unit among the members, in a fixed order; the usual ones without members."""
    present = {unit.kind for unit in members}
    order = (*_USUAL[level], *LocalityKind)
    found = [kind for kind in dict.fromkeys(order) if kind in present]
    return found or list(_USUAL[level])


def _either(words: Iterable[str]) -> str:
    *first, last = dict.fromkeys(words)
    return f"{', '.join(first)} and {last}" if first else last
