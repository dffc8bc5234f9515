"""Laws of the registers: order, and no name or code twice. What single values say is held at parse."""

from collections.abc import Callable, Iterable, Iterator
from itertools import pairwise

from hoagiai.diagnostics import Code, Diagnostic, Location
from hoagiai.model.agency import AgencyType
from hoagiai.model.locality import Level, Locality
from hoagiai.model.site import Site
from hoagiai.text import fold


def agency_types_are_sorted(site: Site) -> Iterator[Diagnostic]:
    """The entries of ``co-quan.yml`` stand in the order of their ids."""
    yield from _sorted(site.registers.types.values())


def localities_are_sorted(site: Site) -> Iterator[Diagnostic]:
    """The entries of ``dia-ban.yml`` stand in the order of their ids."""
    yield from _sorted(sorted(_written(site), key=lambda unit: unit.location))


def _written(site: Site) -> Iterator[Locality]:
    """Yield the units that an editor wrote: those of ``dia-ban.yml``."""
    for unit in site.registers.localities.values():
        if unit.location.path.endswith(".yml"):
            yield unit


def _sorted(entries: Iterable[AgencyType | Locality]) -> Iterator[Diagnostic]:
    for before, entry in pairwise(entries):
        if entry.id < before.id:
            yield Diagnostic(
                Code.REGISTER_UNSORTED,
                entry.location,
                f"“{entry.id}” đứng sau “{before.id}” (dòng {before.location.line})",
                hint="xếp các mục theo mã, chữ cái a–z không dấu",
            )


def agency_names_are_unique(site: Site) -> Iterator[Diagnostic]:
    """A name stands once in a type, and belongs to one type of a tier, whatever its marks and capitals."""
    seen: dict[tuple[str, Level | None], AgencyType] = {}
    for kind in site.registers.types.values():
        yield from _names_once(kind)
        for name in dict.fromkeys(fold(name) for name in kind.names):
            yield from _other_types(kind, name, seen)


def _names_once(kind: AgencyType) -> Iterator[Diagnostic]:
    seen: set[str] = set()
    for name in kind.names:
        if fold(name) in seen:
            yield _doubled(kind.location, f"“{kind.id}” ghi tên “{name}” hai lần", kind.location)
        seen.add(fold(name))


def _other_types(
    kind: AgencyType, name: str, seen: dict[tuple[str, Level | None], AgencyType]
) -> Iterator[Diagnostic]:
    for tier in kind.levels or (None,):
        other = seen.setdefault((name, tier), kind)
        if other is not kind:
            yield _doubled(
                kind.location,
                f"tên “{_printed(kind, name)}” vừa của “{other.id}” vừa của “{kind.id}”",
                other.location,
            )
            return


def _printed(kind: AgencyType, folded: str) -> str:
    return next(name for name in kind.names if fold(name) == folded)


def localities_are_unique(site: Site) -> Iterator[Diagnostic]:
    """Of the written units of one time, no two share kind, name and parent, and no two share a code.

    The list of the whole country is made by a script, and held against the same law where it is made.
    """
    units = tuple(_written(site))
    yield from _apart(units, lambda unit: (unit.full_name, unit.parent), "tên")
    yield from _apart((unit for unit in units if unit.gso_code), lambda unit: (unit.gso_code,), "mã ma_gso")


def _apart(
    units: Iterable[Locality], key: Callable[[Locality], tuple[str | None, ...]], what: str
) -> Iterator[Diagnostic]:
    groups: dict[tuple[str | None, ...], list[Locality]] = {}
    for unit in units:
        others = groups.setdefault(key(unit), [])
        other = next((one for one in others if _overlap(one, unit)), None)
        if other is not None:
            yield _doubled(
                unit.location, f"“{other.id}” và “{unit.id}” cùng {what} trong cùng thời gian", other.location
            )
        others.append(unit)


def _overlap(one: Locality, other: Locality) -> bool:
    """Tell whether two units live at the same time, as far as their days are known."""
    ended = one.last_day and other.first_day and one.last_day < other.first_day
    ended = ended or (other.last_day and one.first_day and other.last_day < one.first_day)
    return not ended


def _doubled(place: Location, message: str, other: Location) -> Diagnostic:
    hint = f"ghi ở hai nơi: dòng {place.line} và dòng {other.line}; giữ một" if other != place else "giữ một"
    return Diagnostic(Code.REGISTER_DOUBLED, place, message, hint=hint)


REGISTER_LAWS = (
    agency_types_are_sorted,
    localities_are_sorted,
    agency_names_are_unique,
    localities_are_unique,
)
"""Every law of this noun."""
