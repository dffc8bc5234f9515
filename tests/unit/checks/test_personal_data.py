"""Numbers that may be of a person, told from those of papers, money and offices."""

from pathlib import Path

import pytest
import yaml

from hoagiai.checks.personal_data import text_has_no_personal_data
from hoagiai.diagnostics import Diagnostic, Location
from hoagiai.model.page import Page, SourceLine
from hoagiai.model.site import Registers, Site

TABLE = yaml.safe_load(Path(__file__).with_name("personal_data.yml").read_text(encoding="utf-8"))


def found_in(text: str) -> list[Diagnostic]:
    line = SourceLine(text, Location("docs/a.md", 5))
    page = Page("docs/a.md", "vi", "", "", None, None, (line,))
    site = Site(Registers({}, {}), {}, {}, {}, {}, (page,), frozenset(), ())
    return list(text_has_no_personal_data(site))


@pytest.mark.parametrize(("text", "column"), TABLE["speaks"])
def test_number_of_a_person(text: str, column: int) -> None:
    assert [finding.location.column for finding in found_in(text)] == [column]


@pytest.mark.parametrize("text", TABLE["silent"])
def test_other_number(text: str) -> None:
    assert found_in(text) == []


def test_the_report_does_not_spread_the_number() -> None:
    (finding,) = found_in("gọi 0912345678")
    assert "0912345678" not in f"{finding.message}{finding.hint}"
