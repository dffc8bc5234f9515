"""Names, groups and successors where every unit of the country is known."""

from datetime import date
from functools import cache
from pathlib import Path

import pytest
import yaml

from hoagiai.model.agency import Agency, AgencyGroup, AgencyId
from hoagiai.model.locality import LocalityId
from hoagiai.parse.bodies.lexicon import Lexicon
from hoagiai.parse.bodies.reader import BodyReader
from hoagiai.parse.registers import parse_registers
from hoagiai.resolve.bodies.atlas import Atlas
from hoagiai.resolve.bodies.derive import derive
from hoagiai.resolve.bodies.resolver import BodyResolver, Resolution
from hoagiai.source.yaml_nodes import Node, read_yaml

REGISTERS = Path(__file__).parents[3] / "plans" / "_danh-ba"
SPEAKERS = yaml.safe_load((Path(__file__).parent / "whole_country.yml").read_text(encoding="utf-8"))
CASES = [(who["noi"], who["ngay"], *case) for who in SPEAKERS for case in who["ten"].items()]
IN_2024, IN_2026 = date(2024, 1, 31), date(2026, 1, 31)
CITY = "lai-chau/tp-lai-chau"


def _node(name: str) -> Node | None:
    return read_yaml((REGISTERS / name).read_text(encoding="utf-8"), name)[0]


@cache
def _atlas() -> Atlas:
    gazette = (REGISTERS / "dia-ban-ca-nuoc.csv").read_text(encoding="utf-8").splitlines()
    registers, findings = parse_registers(_node("co-quan.yml"), _node("dia-ban.yml"), gazette)
    assert findings == ()
    return Atlas(registers)


def _said(found: Resolution) -> str:
    parts = [found.kind.value, found.agency or "", f"[{found.place}]" if found.place else ""]
    parts.append("(không tồn tại vào ngày ấy)" if found.not_living else "")
    return " ".join(part for part in parts if part)


def _derived(*named: tuple[str, date]) -> tuple[dict[str, Agency], dict[str, AgencyGroup]]:
    agencies, groups = derive(_atlas(), [(AgencyId(agency), day) for agency, day in named])
    return dict(agencies), dict(groups)


@pytest.mark.parametrize(("speaker", "day", "name", "expected"), CASES)
def test_a_name_is_what_its_speaker_means(speaker: str, day: date, name: str, expected: str) -> None:
    resolver = BodyResolver(_atlas(), BodyReader(Lexicon(_atlas().registers)), LocalityId(speaker), day)
    assert _said(resolver.resolve(name)) == expected


@pytest.mark.parametrize(
    ("group", "day", "members"),
    [
        ("lai-chau/ubnd-cap-xa", IN_2026, 38),
        ("lai-chau/ubnd-cap-xa", IN_2024, 106),
        ("lai-chau/ubnd-cap-huyen", IN_2024, 8),
        ("lai-chau/ubnd-cap-huyen", IN_2026, 0),
        ("tay-ninh/ubnd-cap-xa", IN_2026, 96),
        ("viet-nam/ubnd-cap-tinh", IN_2024, 63),
        ("viet-nam/ubnd-cap-tinh", IN_2026, 34),
    ],
)
def test_the_members_of_a_province_are_named_and_have_no_page_for_it(
    group: str, day: date, members: int
) -> None:
    agencies, groups = _derived((group, day))
    found = groups[group]
    assert len(found.members) == members
    assert [body.id for body in found.unpaged] == list(found.members)
    assert not agencies


def test_a_member_that_something_else_names_has_its_page() -> None:
    agencies, groups = _derived(("lai-chau/ubnd-cap-xa", IN_2026), ("lai-chau/xa-mu-ca/ubnd", IN_2026))
    assert list(agencies) == ["lai-chau/xa-mu-ca/ubnd"]
    assert len(groups["lai-chau/ubnd-cap-xa"].unpaged) == 37


def test_the_members_within_a_district_have_pages() -> None:
    agencies, groups = _derived((f"{CITY}/ubnd-cap-xa", IN_2024))
    assert groups[f"{CITY}/ubnd-cap-xa"].unpaged == ()
    assert len(groups[f"{CITY}/ubnd-cap-xa"].members) == 7
    assert set(groups[f"{CITY}/ubnd-cap-xa"].members) < set(agencies)


def test_a_commune_that_was_left_as_it_was_is_within_its_district_until_the_tier_ended() -> None:
    _, groups = _derived(("lai-chau/huyen-muong-te/ubnd-cap-xa", date(2025, 6, 30)))
    assert "lai-chau/xa-mu-ca/ubnd" in groups["lai-chau/huyen-muong-te/ubnd-cap-xa"].members
    agencies, _ = _derived(("lai-chau/xa-mu-ca/ubnd", IN_2024))
    assert agencies["lai-chau/xa-mu-ca/ubnd"].last_day is None


def test_the_successor_depends_on_the_kind_of_unit() -> None:
    wards, _ = _derived((f"{CITY}/phong-tai-chinh-ke-hoach", IN_2024))
    communes, _ = _derived(("tay-ninh/huyen-tan-bien/phong-tai-chinh-ke-hoach", IN_2024))
    assert wards[f"{CITY}/phong-tai-chinh-ke-hoach"].successors == (
        "lai-chau/phuong-doan-ket/phong-kinh-te-ha-tang-do-thi",
        "lai-chau/phuong-tan-phong/phong-kinh-te-ha-tang-do-thi",
    )
    heirs = communes["tay-ninh/huyen-tan-bien/phong-tai-chinh-ke-hoach"].successors
    assert len(heirs) == 6
    assert all(heir.endswith("/phong-kinh-te") for heir in heirs)


def test_a_body_that_ended_before_its_place_hands_over_to_those_of_its_day_and_they_to_theirs() -> None:
    agencies, _ = _derived((f"{CITY}/cong-an", IN_2024))
    first = agencies[f"{CITY}/cong-an"]
    assert first.last_day == date(2025, 2, 28)
    assert len(first.successors) == 7
    assert {heir for body in first.successors for heir in agencies[body].successors} == {
        "lai-chau/phuong-doan-ket/cong-an",
        "lai-chau/phuong-tan-phong/cong-an",
    }


def test_what_a_merged_province_did_is_done_by_the_one_it_joined() -> None:
    agencies, _ = _derived(("long-an/ubnd", IN_2024), ("long-an/tp-tan-an/tand", IN_2024))
    assert agencies["long-an/ubnd"].successors == ("tay-ninh/ubnd",)
    assert agencies["long-an/ubnd"].ended_by == "nq-202-2025"
    assert agencies["long-an/tp-tan-an/tand"].successors == ("tay-ninh/tand-khu-vuc",)


def test_names_that_repeat_are_told_with_their_province() -> None:
    bodies = (
        "tay-ninh/xa-tan-lap--huyen-tan-bien",
        "tay-ninh/tt-tan-bien",
        "an-giang/huyen-chau-thanh",
        "lai-chau/xa-san-thang",
        "lai-chau/tp-lai-chau",
    )
    agencies, groups = _derived(
        *((f"{place}/hoi-nong-dan", IN_2024) for place in bodies), (f"{bodies[2]}/ubnd-cap-xa", IN_2024)
    )
    assert [agencies[f"{place}/hoi-nong-dan"].name for place in bodies] == [
        "Hội Nông dân xã Tân Lập, huyện Tân Biên, tỉnh Tây Ninh",
        "Hội Nông dân thị trấn Tân Biên, tỉnh Tây Ninh",
        "Hội Nông dân huyện Châu Thành, tỉnh An Giang",
        "Hội Nông dân xã San Thàng",
        "Hội Nông dân thành phố Lai Châu",
    ]
    assert groups[f"{bodies[2]}/ubnd-cap-xa"].name == (
        "Ủy ban nhân dân các xã, thị trấn thuộc huyện Châu Thành, tỉnh An Giang"
    )
