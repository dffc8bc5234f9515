"""The registers: what is read of them, what is wrong with them and where, and the real ones."""

from pathlib import Path

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from hoagiai.diagnostics import Diagnostic
from hoagiai.model.agency import AgencyTypeId
from hoagiai.model.locality import Level, LocalityId
from hoagiai.model.site import Registers
from hoagiai.parse.registers import parse_registers
from hoagiai.source.yaml_nodes import read_yaml

CASES = yaml.safe_load((Path(__file__).parent / "registers.yml").read_text(encoding="utf-8"))
REGISTERS = Path(__file__).parents[3] / "plans" / "_danh-ba"
KEYS = st.sampled_from(
    ["ten", "cap", "loai", "thuoc", "tu", "den", "ke_tiep", "xa", "tinh", "a", "a/xa-a", "ma_gso"]
)
TREES = st.recursive(
    st.sampled_from(["A", "xa", "tinh", "2025-06-30", "2025-13-40", "", "viet-nam", "a"]),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(KEYS, inner, max_size=5),
    max_leaves=25,
)


def _parse(types: str, localities: str) -> tuple[Registers, tuple[Diagnostic, ...]]:
    return parse_registers(read_yaml(types, "co-quan.yml")[0], read_yaml(localities, "dia-ban.yml")[0])


def _line(finding: Diagnostic) -> str:
    place = finding.location
    return f"{place.line}:{place.column} [{finding.code.value}] {finding.message} | {finding.hint}"


@pytest.mark.parametrize("case", CASES, ids=[case["ten"] for case in CASES])
def test_faults_are_told_where_they_stand(case: dict[str, str]) -> None:
    _, findings = _parse(case.get("co_quan", ""), case.get("dia_ban", ""))
    assert sorted(_line(finding) for finding in findings) == sorted(case["loi"])


@given(TREES, TREES)
def test_no_tree_is_too_odd(types: object, localities: object) -> None:
    _parse(yaml.safe_dump(types), yaml.safe_dump(localities))


def test_the_real_registers_are_read_without_a_finding() -> None:
    registers, findings = _parse(
        (REGISTERS / "co-quan.yml").read_text(encoding="utf-8"),
        (REGISTERS / "dia-ban.yml").read_text(encoding="utf-8"),
    )
    assert not findings
    office = registers.types[AgencyTypeId("phong-tu-phap")].levels[Level.DISTRICT]
    assert (office.ended_by, office.successor, office.successor_level) == (
        "nd-150-2025",
        "van-phong-hdnd-ubnd",
        Level.COMMUNE,
    )
    city = registers.localities[LocalityId("lai-chau/tp-lai-chau")]
    assert city.successors == ("lai-chau/phuong-doan-ket", "lai-chau/phuong-tan-phong")


def test_nothing_gives_empty_registers() -> None:
    assert parse_registers(None, None) == (Registers({}, {}), ())
