"""Who a printed name is depends on who speaks and when; bodies that end name who carries on."""

from datetime import date
from functools import cache
from pathlib import Path

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

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
SPEAKERS = yaml.safe_load((Path(__file__).parent / "bodies.yml").read_text(encoding="utf-8"))
CITY, WARD_2025 = "lai-chau/tp-lai-chau", "lai-chau/phuong-tan-phong"
IN_2024, IN_2026 = date(2024, 1, 31), date(2026, 1, 31)
CASES = [(who["noi"], who["ngay"], *case) for who in SPEAKERS for case in who["ten"].items()]


def _node(name: str) -> Node | None:
    return read_yaml((REGISTERS / name).read_text(encoding="utf-8"), name)[0]


@cache
def _atlas() -> Atlas:
    return Atlas(parse_registers(_node("co-quan.yml"), _node("dia-ban.yml"))[0])


@cache
def _resolver(speaker: str, day: date) -> BodyResolver:
    return BodyResolver(_atlas(), BodyReader(Lexicon(_atlas().registers)), LocalityId(speaker), day)


def _said(found: Resolution) -> str:
    parts = [found.kind.value, found.agency or ""]
    parts.append(f"({found.nearest})" if found.nearest else "")
    parts.append(f"[{found.place}]" if found.place else "")
    parts.append("(không tồn tại vào ngày ấy)" if found.not_living else "")
    return " ".join(part for part in parts if part)


@pytest.mark.parametrize(("speaker", "day", "name", "expected"), CASES)
def test_a_name_is_what_its_speaker_means(speaker: str, day: date, name: str, expected: str) -> None:
    found = _said(_resolver(speaker, day).resolve(name))
    assert found == expected or found.startswith(f"{expected} (Phòng")


@given(
    st.text(max_size=40)
    | st.lists(
        st.sampled_from(
            ["UBND", "các", "xã", "phường", ",", "Tân", "Biên", "cấp", "từ", "đến", "Sở", "huyện"]
        )
    ).map(" ".join)
)
def test_no_text_is_too_odd(text: str) -> None:
    _resolver(CITY, IN_2024).resolve(text)


def _derived(*named: tuple[str, date]) -> tuple[dict[str, Agency], dict[str, AgencyGroup]]:
    agencies, groups = derive(_atlas(), [(AgencyId(agency), day) for agency, day in named])
    return dict(agencies), dict(groups)


def test_an_ended_body_says_since_when_by_what_and_who_carries_on() -> None:
    agencies, _ = _derived((f"{CITY}/phong-tu-phap", IN_2024))
    body = agencies[f"{CITY}/phong-tu-phap"]
    assert (body.name, body.name_en) == (
        "Phòng Tư pháp thành phố Lai Châu",
        "Justice Division of Lai Châu City",
    )
    assert (body.last_day, body.ended_by) == (date(2025, 6, 30), "nd-150-2025")
    assert body.successors == (
        "lai-chau/phuong-doan-ket/van-phong-hdnd-ubnd",
        "lai-chau/phuong-tan-phong/van-phong-hdnd-ubnd",
    )
    assert set(agencies) == {body.id, *body.successors}


def test_a_body_ends_with_its_place() -> None:
    agencies, _ = _derived(("tay-ninh/tt-tan-bien/ubnd", IN_2024))
    body = agencies["tay-ninh/tt-tan-bien/ubnd"]
    assert (body.last_day, body.ended_by) == (date(2025, 6, 30), "nq-1682-2025")
    assert body.successors == ("tay-ninh/xa-tan-bien/ubnd",)
    assert agencies["tay-ninh/xa-tan-bien/ubnd"].last_day is None


@pytest.mark.parametrize(
    ("body", "successors", "inferred"),
    [
        ("tay-ninh/tt-tan-bien/don-vi-bien-phong", (), False),
        ("tay-ninh/tt-tan-bien/mttq", ("tay-ninh/xa-tan-bien/mttq",), False),
        ("tay-ninh/tt-tan-bien/cong-an", ("tay-ninh/xa-tan-bien/cong-an",), True),
        ("tay-ninh/tt-tan-bien/to-hoa-giai", (), False),
        ("tay-ninh/huyen-tan-bien/hoi-luat-gia", (), False),
        (f"{CITY}/ban-dan-van", (), False),
    ],
)
def test_that_a_place_ended_is_not_said_of_bodies_outside_its_government(
    body: str, successors: tuple[str, ...], *, inferred: bool
) -> None:
    made = _derived((body, IN_2024))[0][body]
    assert made.only_place_ended
    assert made.ended_by is None
    assert (made.last_day, made.successors, made.inferred) == (date(2025, 6, 30), successors, inferred)


@pytest.mark.parametrize(
    ("body", "document"),
    [
        (f"{CITY}/ubnd", "luat-72-2025"),
        (f"{CITY}/phong-giao-duc-dao-tao", "luat-72-2025"),
        (f"{CITY}/phong-tu-phap", "nd-150-2025"),
        (f"{CITY}/mttq", None),
        (f"{CITY}/cong-an", None),
        ("tay-ninh/tt-tan-bien/thuong-truc-hdnd", "nq-1682-2025"),
    ],
)
def test_a_body_that_ended_has_the_document_that_ended_it_or_none(body: str, document: str | None) -> None:
    made = _derived((body, IN_2024))[0][body]
    assert (made.only_place_ended, made.ended_by) == (False, document)


@pytest.mark.parametrize(
    ("body", "name"),
    [
        (f"{CITY}/ban-dan-van", "Ban Dân vận Thành ủy Lai Châu"),
        (f"{CITY}/van-phong-cap-uy", "Văn phòng Thành ủy Lai Châu"),
        (f"{CITY}/thanh-uy", "Thành ủy Lai Châu"),
        ("tay-ninh/huyen-tan-bien/ban-dan-van", "Ban Dân vận Huyện ủy Tân Biên"),
        ("lai-chau/ban-tuyen-giao-dan-van", "Ban Tuyên giáo và Dân vận Tỉnh ủy Lai Châu"),
        (
            "lai-chau/phuong-doan-ket/ban-xay-dung-dang",
            "Ban Xây dựng Đảng Đảng ủy phường Đoàn Kết, tỉnh Lai Châu",
        ),
        (f"{CITY}/phong-tu-phap", "Phòng Tư pháp thành phố Lai Châu"),
    ],
)
def test_an_organ_of_a_party_committee_is_named_by_it(body: str, name: str) -> None:
    assert _derived((body, IN_2024))[0][body].name == name


def test_a_successor_that_no_source_names_is_not_invented() -> None:
    agencies, _ = _derived(("tay-ninh/tt-tan-bien/cong-chuc-tai-chinh-ke-toan", IN_2024))
    assert agencies["tay-ninh/tt-tan-bien/cong-chuc-tai-chinh-ke-toan"].successors == ()


def test_a_type_may_end_before_its_place() -> None:
    agencies, _ = _derived((f"{CITY}/cong-an", IN_2024))
    assert agencies[f"{CITY}/cong-an"].last_day == date(2025, 2, 28)


def test_a_court_goes_up_to_the_province() -> None:
    agencies, _ = _derived((f"{CITY}/tand", IN_2024))
    assert agencies[f"{CITY}/tand"].successors == ("lai-chau/tand-khu-vuc",)


def test_a_group_has_the_members_of_its_day() -> None:
    _, groups = _derived((f"{CITY}/ubnd-cap-xa", IN_2024))
    group = groups[f"{CITY}/ubnd-cap-xa"]
    assert group.name == "Ủy ban nhân dân các xã, phường thuộc thành phố Lai Châu"
    assert group.name_en == "People's Committee of each commune and ward of Lai Châu City"
    assert len(group.members) == 7
    assert f"{WARD_2025}/ubnd" not in group.members


def test_a_group_named_on_two_days_keeps_the_members_of_both() -> None:
    agencies, groups = _derived(("lai-chau/ubnd-cap-xa", IN_2024), ("lai-chau/ubnd-cap-xa", IN_2026))
    group = groups[AgencyId("lai-chau/ubnd-cap-xa")]
    assert len(group.members) == 9
    assert not agencies
    assert [body.id for body in group.unpaged] == list(group.members)


def test_a_group_of_all_levels_has_its_head_too() -> None:
    _, groups = _derived((f"{CITY}/mttq-cac-cap", IN_2024))
    assert f"{CITY}/mttq" in groups[f"{CITY}/mttq-cac-cap"].members
    assert len(groups[f"{CITY}/mttq-cac-cap"].members) == 8


def test_namesakes_are_told_apart_by_their_parents() -> None:
    agencies, _ = _derived((f"{WARD_2025}--tp-lai-chau/ubnd", IN_2024))
    assert [body.name for body in agencies.values()] == [
        "Ủy ban nhân dân phường Tân Phong, thành phố Lai Châu, tỉnh Lai Châu",
        "Ủy ban nhân dân phường Tân Phong, tỉnh Lai Châu",
    ]


def test_names_that_hold_their_kind_do_not_say_it_twice() -> None:
    agencies, _ = _derived(
        ("lai-chau/tinh-uy", IN_2024), (f"{CITY}/thanh-uy", IN_2024), ("viet-nam/bo-tu-phap", IN_2024)
    )
    assert [body.name for body in agencies.values()] == [
        "Tỉnh ủy Lai Châu",
        "Thành ủy Lai Châu",
        "Bộ Tư pháp",
    ]


def test_ids_of_nothing_known_are_left_out() -> None:
    assert _derived(("lai-chau/khong-co", IN_2024), ("khong-co/ubnd", IN_2024), ("ubnd", IN_2024)) == ({}, {})
