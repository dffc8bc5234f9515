"""The register of targets: what is read of it, what is wrong with it and where, and the real one."""

from datetime import date
from pathlib import Path

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from hoagiai.diagnostics import Diagnostic
from hoagiai.model.period import PartialDate
from hoagiai.model.programme import Comparison, Evidence, Target
from hoagiai.parse.legal.targets import PROGRAMME_KEYS, TARGET_KEYS, parse_targets
from hoagiai.source.yaml_nodes import read_yaml

CASES = yaml.safe_load((Path(__file__).parent / "targets.yml").read_text(encoding="utf-8"))
REGISTER = Path(__file__).parents[3] / "plans" / "_danh-ba" / "chi-tieu.yml"
NUMBERS = range(1, 10)
KEYS = st.sampled_from(
    [*PROGRAMME_KEYS, *TARGET_KEYS, "qd-315-2024", "qd-315-2024/muc-tieu-1", "so", "ngay", "tu", "ket_qua"]
)
TREES = st.recursive(
    st.sampled_from(["A b", "it-nhat", "85,95", "2025-06-30", "2024–2030", "", "hai-nguon", "luat-35-2013"]),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(KEYS, inner, max_size=5),
    max_leaves=25,
)


def _parse(text: str) -> tuple[tuple[Target, ...], tuple[Diagnostic, ...]]:
    return parse_targets(read_yaml(text, "chi-tieu.yml")[0])


def _line(finding: Diagnostic) -> str:
    place = finding.location
    return f"{place.line}:{place.column} [{finding.code.value}] {finding.message} | {finding.hint}"


@pytest.fixture(scope="module")
def real() -> tuple[Target, ...]:
    targets, findings = _parse(REGISTER.read_text(encoding="utf-8"))
    assert not findings
    return targets


@pytest.mark.parametrize("case", CASES, ids=[case["ten"] for case in CASES])
def test_faults_are_told_where_they_stand(case: dict[str, str]) -> None:
    _, findings = _parse(case["chi_tieu"])
    assert sorted(map(_line, findings)) == sorted(case["loi"])


@given(TREES)
def test_no_tree_is_too_odd(tree: object) -> None:
    parse_targets(read_yaml(yaml.safe_dump(tree, allow_unicode=True), "chi-tieu.yml")[0])


def test_the_real_register_has_nine_targets_in_order(real: tuple[Target, ...]) -> None:
    assert [target.number for target in real] == list(NUMBERS)
    (programme,) = {target.programme.document for target in real}
    assert programme == "qd-315-2024"
    assert [(span.start, span.end) for span in real[0].programme.phases] == [
        (date(2024, 1, 1), date(2026, 12, 31)),
        (date(2027, 1, 1), date(2030, 12, 31)),
    ]


def test_the_numbers_of_the_real_targets_are_those_of_the_decision(real: tuple[Target, ...]) -> None:
    numbers = {
        target.number: [(one.quantity.comparison, one.quantity.value) for one in target.amounts]
        for target in real
    }
    one_trainer = (Comparison.AT_LEAST, "01")
    assert numbers == {
        1: [],
        2: [],
        3: [one_trainer, one_trainer],
        4: [(Comparison.ALL, "100")],
        5: [(Comparison.ALL, "100")],
        6: [(Comparison.AT_LEAST, "10")],
        7: [(Comparison.ALL, "100")],
        8: [(Comparison.AT_LEAST, "85"), (Comparison.MORE_THAN, "90")],
        9: [],
    }
    assert [target.number for target in real if target.due == date(2030, 12, 31)] == [8, 9]


def test_the_ninth_target_says_that_it_could_not_be_verified(real: tuple[Target, ...]) -> None:
    ninth = real[-1]
    assert ninth.evidence is Evidence.UNVERIFIED
    assert not ninth.words
    assert [target.number for target in real if target.evidence is Evidence.ONE_SOURCE] == [2]


def test_official_figures_are_kept_as_published(real: tuple[Target, ...]) -> None:
    success = real[7]
    (national,) = success.amounts[0].results
    assert (national.quantity.value, national.last) == ("85,95", PartialDate(2024))
    assert not success.amounts[1].results
    assert [figure.quantity.value for figure in success.figures] == ["80,6", "84", "94,42"]
    assert all(figure.evidence is Evidence.ONE_SOURCE for target in real for figure in target.figures)
