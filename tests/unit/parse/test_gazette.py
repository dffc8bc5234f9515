"""The list of the whole country: what it says, that it hangs together, and what a broken one is told."""

import csv
import re
from collections import Counter, defaultdict
from functools import cache
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from hoagiai.model.locality import Level, LocalityId, LocalityKind
from hoagiai.parse.registers import parse_registers
from hoagiai.parse.registers.fields import Findings
from hoagiai.parse.registers.gazette import AS_OF, COLUMNS, read_gazette
from hoagiai.source.yaml_nodes import read_yaml
from hoagiai.text import slug

FOLDER = Path(__file__).parent
LIST = FOLDER.parents[2] / "plans/_danh-ba/dia-ban-ca-nuoc.csv"
SAID: dict[str, Any] = yaml.safe_load((FOLDER / "gazette.yml").read_text(encoding="utf-8"))
BOTH = SAID["hai_tep"]
COMMUNES = {kind.value for kind in LocalityKind if kind.level is Level.COMMUNE}
DISTRICTS = {kind.value for kind in LocalityKind if kind.level is Level.DISTRICT}
PROVINCES = {"tinh", "thanh-pho"}


def text() -> str:
    return LIST.read_text(encoding="utf-8")


@cache
def rows() -> dict[str, dict[str, str]]:
    lines = [line for line in text().splitlines() if not line.startswith("#")]
    found = list(csv.DictReader(lines))
    assert len(found) == len({row["ma"] for row in found})
    return {row["ma"]: row for row in found}


def living() -> list[dict[str, str]]:
    return [row for row in rows().values() if not row["den"]]


def ended() -> list[dict[str, str]]:
    return [row for row in rows().values() if row["den"]]


def plain(row: dict[str, str]) -> str:
    return f"{row['ma'].partition('/')[0]}/{row['loai']}-{slug(row['ten'])}"


@pytest.mark.parametrize("unit", SAID["don_vi"])
def test_it_agrees_with_what_is_known(unit: str) -> None:
    wanted = {key: str(value) for key, value in SAID["don_vi"][unit].items()}
    assert {key: rows()[unit][key] for key in wanted} == wanted


@pytest.mark.parametrize("unit", SAID["hinh_thanh_tu"])
def test_a_new_unit_is_formed_from_these(unit: str) -> None:
    before = [row["ma"] for row in ended() if unit in row["ke_tiep"].split() and row["loai"] in COMMUNES]
    assert before == SAID["hinh_thanh_tu"][unit]


def test_there_are_as_many_units_as_there_were_on_the_day() -> None:
    assert Counter(row["loai"] for row in living()) == {
        "thanh-pho": 6,
        "tinh": 28,
        "phuong": 687,
        "xa": 2621,
        "dac-khu": 13,
    }
    assert sum(row["loai"] in PROVINCES for row in ended()) == 63 - 34
    assert sum(row["loai"] in DISTRICTS for row in ended()) == 696
    unchanged = [row for row in living() if row["thuoc_truoc"]]
    assert sum(row["loai"] in COMMUNES for row in ended()) + len(unchanged) == 10_035


@pytest.mark.parametrize("province", SAID["so_luong"])
def test_a_province_has_as_many_communes(province: str) -> None:
    kinds = Counter(row["loai"] for row in living() if row["thuoc"] == province)
    assert kinds == SAID["so_luong"][province]


def test_it_says_what_it_is_and_from_where() -> None:
    head = text().partition("\nma,")[0]
    assert all(line.startswith("# ") for line in head.splitlines())
    for words in (
        "vietnamadminunits 1.0.4",
        "MIT",
        "tại ngày 01/7/2025",
        "scripts/danh_muc_dia_ban.py",
        "Thay đổi ngày 30/4/2026 chỉ biết số lượng (7 thành phố, 27 tỉnh; 697 phường, 2.611 xã, 13 đặc khu)",
    ):
        assert words in head


def test_it_is_sorted_and_every_unit_it_names_is_there() -> None:
    assert all(before < after for before, after in pairwise(rows()))
    for row in rows().values():
        for other in (*row["ke_tiep"].split(), *row["thuoc_truoc"].split()):
            assert other in rows()
        assert row["thuoc"] in rows() or row["thuoc"] == "viet-nam"


def test_every_unit_stands_under_one_of_its_own_time_and_hands_over_to_a_living_one() -> None:
    alive = {row["ma"] for row in living()}
    for row in rows().values():
        above = rows().get(row["thuoc"])
        assert above is None or not above["den"] or above["den"] == row["den"]
        assert set(row["ke_tiep"].split()) <= alive
        assert bool(row["den"]) == bool(row["ke_tiep"])
        assert row["loai"] not in DISTRICTS or above is not None


def test_living_units_have_plain_ids_but_for_those_that_differ_only_in_marks() -> None:
    namesakes: defaultdict[str, list[dict[str, str]]] = defaultdict(list)
    for row in living():
        if row["loai"] in COMMUNES:
            namesakes[plain(row)].append(row)
    pairs = [group for group in namesakes.values() if len(group) > 1]
    assert len(pairs) == 8
    for base, group in namesakes.items():
        wanted = {base} if len(group) == 1 else {f"{base}-{row['ma_gso']}" for row in group}
        assert {row["ma"] for row in group} == wanted


def test_ended_units_add_their_district_where_their_id_was_taken_or_shared() -> None:
    taken = {plain(row) for row in living() if row["loai"] in COMMUNES}
    shared = Counter(plain(row) for row in ended() if row["loai"] in COMMUNES)
    for row in ended():
        if row["loai"] not in COMMUNES:
            continue
        base, mark, district = row["ma"].partition("--")
        lone = shared[plain(row)] == 1 and plain(row) not in taken
        assert lone == (mark == "")
        assert re.sub(r"-\d{5}$", "", base) == plain(row)
        assert lone or f"{row['ma'].partition('/')[0]}/{district}" == row["thuoc"]


def test_the_document_is_said_only_where_it_is_known() -> None:
    said = defaultdict(set)
    for row in ended():
        said[row["loai"] if row["loai"] not in COMMUNES else row["ma"].partition("/")[0]].add(row["het_theo"])
    assert said.pop("lai-chau") == {"nq-1670-2025"}
    assert said.pop("tay-ninh") == said.pop("long-an") == {"nq-1682-2025"}
    for kind in DISTRICTS:
        assert said.pop(kind) == {"luat-72-2025"}
    assert said.pop("tinh") == {"nq-202-2025"}
    assert set.union(*said.values()) == {""}


def test_codes_were_reused_so_none_is_a_key_without_a_day() -> None:
    codes = Counter(row["ma_gso"] for row in rows().values() if row["loai"] in COMMUNES)
    assert codes["03388"] == codes["03408"] == codes["25486"] == 2
    for part in (living(), ended()):
        codes = Counter(row["ma_gso"] for row in part if row["loai"] in COMMUNES)
        assert max(codes.values()) == 1


def test_the_road_reads_every_row_of_it() -> None:
    findings = Findings()
    units = read_gazette(text().splitlines(), findings)
    assert findings.all == []
    assert set(units) == set(rows())
    unit = units[LocalityId("lai-chau/phuong-tan-phong")]
    assert (unit.full_name, unit.gso_code, unit.first_day) == ("phường Tân Phong", "03408", AS_OF)
    assert text().splitlines()[unit.location.line - 1].startswith(f"{unit.id},")


@pytest.mark.parametrize("case", SAID["tep_sai"], ids=[case["ten"] for case in SAID["tep_sai"]])
def test_a_broken_list_is_told_where_it_is_broken(case: dict[str, Any]) -> None:
    findings = Findings()
    units = read_gazette(case["tep"].splitlines(), findings)
    assert [f"{found.location.line} {found.message}" for found in findings.all] == case["loi"]
    assert list(units) == case["doc"]


@given(st.lists(st.text(alphabet='ab,"# x-20', max_size=30), max_size=6))
def test_no_list_is_too_odd(lines: list[str]) -> None:
    read_gazette([",".join(COLUMNS), *lines], Findings())
    read_gazette(lines, Findings())


def _joined(written: str) -> tuple[Any, list[str]]:
    registers, findings = parse_registers(
        None, read_yaml(written, "dia-ban.yml")[0], BOTH["danh_muc"].splitlines()
    )
    return registers, [f"{f.location.line}:{f.location.column} {f.message}" for f in findings]


def test_a_written_unit_adds_to_the_list_and_leaves_the_rest_to_it() -> None:
    registers, findings = _joined(BOTH["khop"])
    assert findings == []
    unit = registers.localities["a/xa-b"]
    assert (unit.note, unit.gso_code, unit.first_day) == ("Thêm một câu.", "25486", AS_OF)
    assert unit.location.path == "dia-ban.yml"
    assert list(registers.localities) == ["a", "a/xa-b", "a/huyen-h", "a/xa-moi"]
    assert registers.as_of == AS_OF


def test_what_contradicts_the_list_is_a_finding_at_its_value() -> None:
    registers, findings = _joined(BOTH["lech"])
    assert findings == BOTH["loi"]
    assert registers.localities["a/huyen-h"].gso_code == "706"
