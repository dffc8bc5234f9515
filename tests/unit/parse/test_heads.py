"""Values of front matter: twenty bad dates, not one."""

from datetime import date

import pytest

from hoagiai.diagnostics import Location
from hoagiai.model.period import PartialDate, Span
from hoagiai.parse.heads import WrongValueError, day_of, months_of, partial_date_of, years_of
from hoagiai.source.yaml_nodes import Scalar


def scalar(text: str) -> Scalar:
    return Scalar(text, Location("a.md"))


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("2024", PartialDate(2024)),
        ("2024-01", PartialDate(2024, 1)),
        ("2024-02-29", PartialDate(2024, 2, 29)),
    ],
)
def test_what_is_blank_in_the_paper_stays_blank(text: str, value: PartialDate) -> None:
    assert partial_date_of(scalar(text)) == value


@pytest.mark.parametrize(
    ("partial", "last"),
    [
        (PartialDate(2024), date(2024, 12, 31)),
        (PartialDate(2024, 1), date(2024, 1, 31)),
        (PartialDate(2024, 2), date(2024, 2, 29)),
        (PartialDate(2024, 12), date(2024, 12, 31)),
        (PartialDate(2024, 6, 5), date(2024, 6, 5)),
    ],
)
def test_names_are_resolved_as_of_the_last_day_it_can_mean(partial: PartialDate, last: date) -> None:
    assert partial.last_day == last


@pytest.mark.parametrize(
    "text",
    ["", "24", "2024-1", "2024-13", "2024-02-30", "2023-02-29", "10/01/2024", "2024/01/10", "tháng 1", "0000",
     "2024-01-10T00:00", "2024–01", "năm 2024", "2024-00", "2024-01-00", "-2024", "20240110", "2024-01-32"],
)  # fmt: skip
def test_no_date(text: str) -> None:
    with pytest.raises(WrongValueError):
        partial_date_of(scalar(text))


def test_a_whole_day_needs_its_day() -> None:
    assert day_of(scalar("2026-11-22")) == date(2026, 11, 22)
    with pytest.raises(WrongValueError, match="thiếu"):
        day_of(scalar("2026-11"))


@pytest.mark.parametrize("text", ["2024–2030", "2024-2030", "2024 - 2030", "2024 — 2030"])
def test_years_span_whole_years(text: str) -> None:
    assert years_of(scalar(text)) == Span(date(2024, 1, 1), date(2030, 12, 31))


@pytest.mark.parametrize(
    "text", ["2030–2024", "24–30", "2024 đến 2030", "2024–", "năm 2024", "1024–2030", "2024–2930"]
)
def test_no_years(text: str) -> None:
    with pytest.raises(WrongValueError):
        years_of(scalar(text))


def test_months() -> None:
    assert months_of(scalar("6 tháng")) == 6
    assert months_of(scalar("1 năm")) == 12
    for text in ("0 tháng", "sáu tháng", "6", "6 tuần"):
        with pytest.raises(WrongValueError):
            months_of(scalar(text))
