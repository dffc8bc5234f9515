"""The data of the lookup: small, and every former unit leads to where its land lies today."""

import gzip
import json
from collections.abc import Iterator, Mapping
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

import jsonschema

import samples
from hoagiai.model.locality import Level, Locality, LocalityId
from hoagiai.model.site import Registers
from hoagiai.parse.registers import parse_registers
from hoagiai.render.data.documents import dump, dump_schema, schema_address
from hoagiai.render.data.lookup import lookup_document
from hoagiai.render.pages import render_pages

LIST = Path(__file__).parents[3] / "plans/_danh-ba/dia-ban-ca-nuoc.csv"
MOST_BYTES = 200_000


@cache
def registers() -> Registers:
    return parse_registers(None, None, LIST.read_text(encoding="utf-8").splitlines())[0]


@cache
def published() -> bytes:
    document = lookup_document(samples.country_site(registers()), schema_address("lookup"))
    assert document is not None
    return dump(document)


@cache
def data() -> Mapping[str, Any]:
    found: Mapping[str, Any] = json.loads(published())
    return found


def living() -> list[tuple[str, str, str]]:
    """Return the communes of today by their numbers: kind, name, province."""
    return [(unit[0], unit[1], row["name"]) for row in data()["living"] for unit in row["units"]]


def former() -> Iterator[tuple[tuple[str, str, str, str], list[int], bool]]:
    """Yield each former commune: kind, name, district, province; where its land is; whether unchanged."""
    for province in data()["former"]:
        for district in province["districts"]:
            for kind, name, became, *_ in district["units"]:
                unit = (kind, name, district["name"], province["name"])
                yield unit, became if isinstance(became, list) else [became], isinstance(became, int)


def named(unit: Locality) -> tuple[str, str, str]:
    province = registers().localities[LocalityId(unit.id.partition("/")[0])]
    return unit.kind.value, unit.name, province.name


def test_it_fits_its_schema_and_a_phone() -> None:
    jsonschema.validate(data(), json.loads(dump_schema("lookup", "https://hoa-giai.example/")))
    assert data()["as_of"] == "2025-07-01"
    assert len(gzip.compress(published())) <= MOST_BYTES


def test_every_commune_of_both_days_is_there() -> None:
    assert len(data()["living"]) == 34
    assert len(data()["former"]) == 63
    assert len(living()) == 3321
    assert sum(1 for _ in former()) == 10_035


def test_each_leads_to_the_units_that_the_register_names() -> None:
    units = registers().localities
    wanted = {}
    for unit in units.values():
        if unit.level is not Level.COMMUNE or not unit.lives_on(date(2025, 6, 30)):
            continue
        district = units[unit.parent_on(date(2025, 6, 30))]
        heirs = (unit.id,) if unit.last_day is None else unit.successors
        key = (unit.kind.value, unit.name, district.name, units[district.parent].name)
        wanted[key] = ({named(units[heir]) for heir in heirs}, unit.last_day is None)
    found = {unit: ({living()[number] for number in heirs}, same) for unit, heirs, same in former()}
    assert found == wanted


def test_the_islands_without_communes_lead_on_too() -> None:
    islands = [row for province in data()["former"] for row in province["districts"] if not row["units"]]
    assert {living()[number][0] for row in islands for number in row["heirs"]} == {"dac-khu"}
    assert len(islands) == 5


def test_the_page_of_places_offers_it_and_counts_without_a_script() -> None:
    site = samples.country_site(registers())
    page = {page.path: page.body for page in render_pages(site, date(2026, 11, 22))}["vi/dia-ban/index.md"]
    assert 'data-src="../api/lookup.json"' in page
    assert "<noscript>" in page
    assert 'href="../api/localities.csv"' in page
    assert "<td>687</td><td>2.621</td><td>13</td><td>10.035</td>" in page
    assert "Danh mục tại ngày 01/7/2025" in page
    assert "697 phường, 2.611 xã, 13 đặc khu" in page
    assert page.count("<tr>") == 36


def test_before_its_day_the_list_says_that_it_does_not_apply_yet() -> None:
    site = samples.country_site(registers())
    page = {page.path: page.body for page in render_pages(site, date(2024, 6, 1))}["vi/dia-ban/index.md"]
    assert "vào ngày dựng trang (01/6/2024) chưa áp dụng" in page
    assert "2.611" not in page


def test_without_the_list_there_is_no_lookup() -> None:
    assert lookup_document(samples.site(), schema_address("lookup")) is None
    page = {page.path: page.body for page in render_pages(samples.site(), date(2026, 11, 22))}
    assert "lookup.json" not in page["vi/dia-ban/index.md"]
