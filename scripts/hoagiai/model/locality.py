"""Địa bàn: administrative units, living and ended."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import NewType

from hoagiai.diagnostics import Location

LocalityId = NewType("LocalityId", str)
"""``lai-chau`` or ``lai-chau/tp-lai-chau``: the province, then kind and name."""

COUNTRY = LocalityId("viet-nam")
"""The place of central bodies; not a row of the register."""


class Level(StrEnum):
    """The tiers of government, highest first; the district tier ended on 30/6/2025."""

    CENTRAL = "trung-uong"
    PROVINCE = "tinh"
    DISTRICT = "huyen"
    COMMUNE = "xa"


class LocalityKind(StrEnum):
    """The kinds of unit: value as registers write it (also the id's prefix below a province)."""

    PROVINCE = "tinh"
    CENTRAL_CITY = "thanh-pho"
    CITY = "tp"
    TOWN = "tx"
    DISTRICT = "huyen"
    URBAN_DISTRICT = "quan"
    TOWNSHIP = "tt"
    COMMUNE = "xa"
    WARD = "phuong"
    SPECIAL_ZONE = "dac-khu"

    @property
    def level(self) -> Level:
        """The tier that units of this kind belong to."""
        return _LEVELS[self]

    @property
    def vietnamese(self) -> str:
        """The word before the name: “thị trấn” in “thị trấn Tân Biên”."""
        return _WORDS[self]


_LEVELS = {
    LocalityKind.PROVINCE: Level.PROVINCE,
    LocalityKind.CENTRAL_CITY: Level.PROVINCE,
    LocalityKind.CITY: Level.DISTRICT,
    LocalityKind.TOWN: Level.DISTRICT,
    LocalityKind.DISTRICT: Level.DISTRICT,
    LocalityKind.URBAN_DISTRICT: Level.DISTRICT,
    LocalityKind.TOWNSHIP: Level.COMMUNE,
    LocalityKind.COMMUNE: Level.COMMUNE,
    LocalityKind.WARD: Level.COMMUNE,
    LocalityKind.SPECIAL_ZONE: Level.COMMUNE,
}
_WORDS = {
    LocalityKind.PROVINCE: "tỉnh",
    LocalityKind.CENTRAL_CITY: "thành phố",
    LocalityKind.CITY: "thành phố",
    LocalityKind.TOWN: "thị xã",
    LocalityKind.DISTRICT: "huyện",
    LocalityKind.URBAN_DISTRICT: "quận",
    LocalityKind.TOWNSHIP: "thị trấn",
    LocalityKind.COMMUNE: "xã",
    LocalityKind.WARD: "phường",
    LocalityKind.SPECIAL_ZONE: "đặc khu",
}


@dataclass(frozen=True, slots=True)
class Locality:
    """One unit of the register; ``first_day`` and ``last_day`` are None where not known or living."""

    id: LocalityId
    name: str
    """The bare name: “Tân Biên”."""
    kind: LocalityKind
    parent: LocalityId
    """The unit directly above it in its own time; ``viet-nam`` for provinces."""
    gso_code: str | None
    first_day: date | None
    last_day: date | None
    ended_by: str | None
    """Id of the document that ended it (as in ``/van-ban/``)."""
    successors: tuple[LocalityId, ...]
    location: Location

    @property
    def level(self) -> Level:
        """The unit's tier."""
        return self.kind.level

    @property
    def full_name(self) -> str:
        """Kind and name: “thị trấn Tân Biên”."""
        return f"{self.kind.vietnamese} {self.name}"

    def lives_on(self, day: date) -> bool:
        """Tell whether the unit exists on ``day``."""
        began = self.first_day is None or self.first_day <= day
        return began and (self.last_day is None or day <= self.last_day)
