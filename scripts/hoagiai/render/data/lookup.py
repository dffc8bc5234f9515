"""Tra cứu: what became of every unit of the country, small enough to be loaded by a phone."""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Annotated, TypeAlias

from pydantic import Field

from hoagiai.model.locality import COUNTRY, Level, Locality, LocalityId
from hoagiai.model.site import Site
from hoagiai.render.address import locality_address
from hoagiai.render.data.records import Record
from hoagiai.render.succession import shown_localities

LivingUnit: TypeAlias = tuple[str, str] | tuple[str, str, str]
FormerUnit: TypeAlias = tuple[str, str, tuple[int, ...] | int] | tuple[str, str, tuple[int, ...] | int, str]


@dataclass(frozen=True, slots=True)
class LivingProvince(Record):
    """A province of today and its communes."""

    kind: Annotated[str, Field(description="Loại: tinh hoặc thanh-pho")]
    name: Annotated[str, Field(description="Tên riêng")]
    url: Annotated[str | None, Field(description="Địa chỉ trong trang, nếu có trang")]
    units: Annotated[
        tuple[LivingUnit, ...],
        Field(description="Xã, phường, đặc khu: loại, tên riêng, và địa chỉ trong trang nếu có trang"),
    ]


@dataclass(frozen=True, slots=True)
class FormerDistrict(Record):
    """A district that ended, and its communes."""

    kind: Annotated[str, Field(description="Loại: tp, tx, huyen, quan")]
    name: Annotated[str, Field(description="Tên riêng")]
    url: Annotated[str | None, Field(description="Địa chỉ trong trang, nếu có trang")]
    heirs: Annotated[
        tuple[int, ...], Field(description="Số thứ tự (từ 0) của các xã, phường nay có địa bàn này")
    ]
    units: Annotated[
        tuple[FormerUnit, ...],
        Field(
            description="Xã, phường, thị trấn cũ: loại, tên riêng, số thứ tự của (các) đơn vị nay có địa bàn "
            "ấy (một số: giữ nguyên; danh sách nhiều số: bị chia), và địa chỉ trong trang nếu có trang"
        ),
    ]


@dataclass(frozen=True, slots=True)
class FormerProvince(Record):
    """A province as it was before, and its districts."""

    kind: Annotated[str, Field(description="Loại: tinh hoặc thanh-pho")]
    name: Annotated[str, Field(description="Tên riêng")]
    url: Annotated[str | None, Field(description="Địa chỉ trong trang, nếu có trang")]
    now: Annotated[int, Field(ge=0, description="Số thứ tự (từ 0) của tỉnh, thành phố nay có địa bàn ấy")]
    districts: tuple[FormerDistrict, ...]


@dataclass(frozen=True, slots=True)
class LookupDocument(Record):
    """Every unit of the country before and after the day of the list."""

    schema: Annotated[str, Field(description="Địa chỉ của lược đồ mô tả tệp này")]
    as_of: Annotated[date, Field(description="Danh mục tại ngày")]
    living: Annotated[
        tuple[LivingProvince, ...],
        Field(description="Tỉnh, thành phố có từ ngày ấy; xã, phường được đánh số liên tục qua các tỉnh"),
    ]
    former: Annotated[
        tuple[FormerProvince, ...], Field(description="Tỉnh, huyện, xã đến hết ngày trước ngày ấy")
    ]


def lookup_document(site: Site, schema: str) -> LookupDocument | None:
    """Return what the lookup is made of; None where the register does not tell of the whole country."""
    day = site.registers.as_of
    return _Lookup(site, day).document(schema) if day else None


class _Lookup:
    """Counts the living units through, so that a former one can name its heirs by number."""

    def __init__(self, site: Site, day: date) -> None:
        self._day = day
        self._shown = shown_localities(site)
        self._now = self._standing(site, day)
        self._then = self._standing(site, day - date.resolution)
        provinces = self._now[COUNTRY]
        self._province = {place.id: number for number, place in enumerate(provinces)}
        units = (unit for province in provinces for unit in self._now[province.id])
        self._unit = {unit.id: number for number, unit in enumerate(units)}

    def document(self, schema: str) -> LookupDocument:
        living = tuple(self._living(province) for province in self._now[COUNTRY])
        former = tuple(self._former(province) for province in self._then[COUNTRY])
        return LookupDocument(schema, self._day, living, former)

    def _standing(self, site: Site, day: date) -> Mapping[LocalityId, list[Locality]]:
        """Return the units of ``day`` under the one directly above them."""
        below: defaultdict[LocalityId, list[Locality]] = defaultdict(list)
        for place in site.registers.localities.values():
            if place.lives_on(day):
                below[place.parent_on(day)].append(place)
        return below

    def _living(self, province: Locality) -> LivingProvince:
        units = tuple(self._living_unit(unit) for unit in self._now[province.id])
        return LivingProvince(province.kind, province.name, self._url(province), units)

    def _living_unit(self, unit: Locality) -> LivingUnit:
        url = self._url(unit)
        return (unit.kind, unit.name, url) if url else (unit.kind, unit.name)

    def _former(self, province: Locality) -> FormerProvince:
        heir = province.id if province.id in self._province else next(iter(province.successors), province.id)
        districts = tuple(
            self._district(place) for place in self._then[province.id] if place.level is Level.DISTRICT
        )
        now = self._province.get(heir, 0)
        return FormerProvince(province.kind, province.name, self._url(province), now, districts)

    def _district(self, district: Locality) -> FormerDistrict:
        units = tuple(self._former_unit(unit) for unit in self._then[district.id])
        heirs = tuple(self._numbers(district))
        return FormerDistrict(district.kind, district.name, self._url(district), heirs, units)

    def _former_unit(self, unit: Locality) -> FormerUnit:
        stays, url = self._unit.get(unit.id), self._url(unit)
        became = tuple(self._numbers(unit)) if stays is None else stays
        return (unit.kind, unit.name, became, url) if url else (unit.kind, unit.name, became)

    def _numbers(self, unit: Locality) -> Iterator[int]:
        for heir in unit.successors:
            if heir in self._unit:
                yield self._unit[heir]

    def _url(self, place: Locality) -> str | None:
        return locality_address(place.id) if place.id in self._shown else None
