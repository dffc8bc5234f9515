"""The laws of the register of targets: each spoken to by one mistake in a register that is right."""

from pathlib import Path

import pytest
import yaml

from hoagiai.pipeline import run
from hoagiai.report import text_report
from trees import TODAY, write_tree

TABLE = yaml.safe_load((Path(__file__).parent / "programme_targets.yml").read_text(encoding="utf-8"))
REGISTER = "plans/_danh-ba/chi-tieu.yml"


@pytest.mark.parametrize("case", TABLE["truong_hop"], ids=[case["ten"] for case in TABLE["truong_hop"]])
def test_one_mistake_is_told_where_it_stands(case: dict[str, str], tmp_path: Path) -> None:
    files = dict(TABLE["nen"])
    assert case["tu"] in files[REGISTER]
    files[REGISTER] = files[REGISTER].replace(case["tu"], case["thanh"])
    write_tree(tmp_path, files)
    assert text_report(run(tmp_path, TODAY).diagnostics) == case["loi"]
