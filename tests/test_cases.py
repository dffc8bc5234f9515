"""Every law by example: virtual files in, the whole report out."""

from pathlib import Path
from typing import Any

import pytest
import yaml

from hoagiai.diagnostics import Code
from hoagiai.pipeline import run
from hoagiai.report import text_report
from trees import TODAY, write_tree

CASES = Path(__file__).parent / "cases"
FILES = sorted(CASES.glob("*.yml"))


def _load(file: Path) -> list[dict[str, Any]]:
    found = yaml.safe_load(file.read_text(encoding="utf-8"))
    assert isinstance(found, list)
    return found


ALL = [pytest.param(case, id=f"{file.stem}: {case['name']}") for file in FILES for case in _load(file)]


@pytest.mark.parametrize("case", ALL)
def test_case(case: dict[str, Any], tmp_path: Path) -> None:
    write_tree(tmp_path, case["files"], raw=case.get("nguyên văn", False))
    assert text_report(run(tmp_path, case.get("hôm nay", TODAY)).diagnostics) == case["expect"]


def test_the_base_alone_is_in_order(tmp_path: Path) -> None:
    write_tree(tmp_path, {})
    assert text_report(run(tmp_path, TODAY).diagnostics) == ""


@pytest.mark.parametrize("code", list(Code), ids=lambda code: code.value)
def test_every_code_has_a_case_that_speaks_and_one_that_is_silent(code: Code) -> None:
    expected = [case["expect"] for case in _load(CASES / f"{code.value}.yml")]
    assert any(f"[{code.value}]" in report for report in expected)
    assert any(f"[{code.value}]" not in report for report in expected)
