"""Địa bàn: administrative units, living and ended."""

from dataclasses import dataclass
from datetime import date
from enum import Enum, StrEnum
from typing import NewType

from hoagiai.diagnostics import Location

LocalityId = NewType("LocalityId", str)
"""``lai-chau`` or ``lai-chau/tp-lai-chau``: the province, then kind and name."""

COUNTRY = LocalityId("viet-nam")
"""The place of central bodies; not a row of the register."""

LAST_DISTRICT_DAY = date(2025, 6, 30)
"""From 1 July 2025 the country has no district tier (Luật 72/2025/QH15)."""


class Life(Enum):
    """Whether something exists on a day: a unit, a body."""

    NOT_YET = "not_yet"
    LIVING = "living"
    ENDED = "ended"


def life(first_day: date | None, last_day: date | None, day: date) -> Life:
    """Return whether what began and ended on these days exists on ``day``.

    None: the day is not known, or there is none.
    """
    if last_day is not None and last_day < day:
        return Life.ENDED
    return Life.NOT_YET if first_day is not None and day < first_day else Life.LIVING


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
    """Where its land lies since; several where it was split among them."""
    location: Location
    former_parent: LocalityId | None = None
    """The district it stood in until the tier ended, if it was not arranged anew."""
    note: str | None = None
    """What a reader should know of it besides."""
    note_en: str | None = None

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
        return self.life_on(day) is Life.LIVING

    def life_on(self, day: date) -> Life:
        """Return whether the unit exists on ``day``."""
        return life(self.first_day, self.last_day, day)

    def parent_on(self, day: date) -> LocalityId:
        """Return the unit directly above it on ``day``."""
        if self.former_parent is not None and day <= LAST_DISTRICT_DAY:
            return self.former_parent
        return self.parent
