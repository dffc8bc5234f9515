"""Thirty localities that exist nowhere: fifteen cities that ended in 2025, fifteen living wards."""

from collections.abc import Iterator
from dataclasses import dataclass

from hoagiai.text import slug

# Number words after a made-up name: no unit of the country is called so.
_NUMBERS = (
    "Một",
    "Hai",
    "Ba",
    "Bốn",
    "Năm",
    "Sáu",
    "Bảy",
    "Tám",
    "Chín",
    "Mười",
    "Mười Một",
    "Mười Hai",
    "Mười Ba",
    "Mười Bốn",
    "Mười Lăm",
)
_CITIES_OF_A_PROVINCE = 3


@dataclass(frozen=True, slots=True)
class Unit:
    """One row of the register of localities."""

    id: str
    kind: str
    name: str
    parent: str
    successors: tuple[str, ...] = ()

    @property
    def ended(self) -> bool:
        """Whether the unit ended with the district level, on 30/6/2025."""
        return bool(self.successors)


@dataclass(frozen=True, slots=True)
class Pair:
    """A city that ended, with its commune, and the ward that carries on."""

    province: Unit
    city: Unit
    commune: Unit
    ward: Unit

    @property
    def units(self) -> tuple[Unit, ...]:
        """Every unit but the province."""
        return (self.city, self.commune, self.ward)


def made_up_pairs() -> tuple[Pair, ...]:
    """Return fifteen pairs, three to a province."""
    return tuple(_pairs())


def _pairs() -> Iterator[Pair]:
    for rank, number in enumerate(_NUMBERS):
        province_name = f"Giả Định {_NUMBERS[rank // _CITIES_OF_A_PROVINCE]}"
        province = Unit(slug(province_name), "tinh", province_name, "viet-nam")
        ward = _unit(province, "phuong", f"Thử {number}", province.id)
        city = _unit(province, "tp", f"Mẫu {number}", province.id, ward.id)
        # One commune a city: with more, the bodies of communes outnumber those of the plans.
        commune = _unit(province, "phuong", f"{city.name} Đông", city.id, ward.id)
        yield Pair(province, city, commune, ward)


def _unit(province: Unit, kind: str, name: str, parent: str, *successors: str) -> Unit:
    return Unit(f"{province.id}/{kind}-{slug(name)}", kind, name, parent, successors)
