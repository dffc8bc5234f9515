from datetime import date

import pytest

from hoagiai.model.period import Every, PartialDate, Period, PeriodKind, Span
from hoagiai.render.dates import (
    counted,
    day_text,
    figure,
    issued_text,
    months_later,
    quarter_end,
    quarter_text,
    years_text,
)
from hoagiai.render.periods import span_text, when
from hoagiai.render.words import LANGUAGES

VI, EN = LANGUAGES["vi"], LANGUAGES["en"]


@pytest.mark.parametrize(
    ("day", "vietnamese", "english"),
    [
        (date(2025, 7, 1), "01/7/2025", "1 July 2025"),
        (date(2025, 6, 30), "30/6/2025", "30 June 2025"),
        (date(2024, 1, 10), "10/01/2024", "10 January 2024"),
        (date(2024, 2, 9), "09/02/2024", "9 February 2024"),
        (date(2026, 12, 31), "31/12/2026", "31 December 2026"),
    ],
)
def test_days(day: date, vietnamese: str, english: str) -> None:
    assert day_text(day, "vi") == vietnamese
    assert day_text(day, "en") == english


@pytest.mark.parametrize(
    ("issued", "vietnamese", "english"),
    [
        (
            PartialDate(2024),
            "năm 2024 (bản gốc để trống ngày, tháng)",
            "2024 (day and month are blank in the original)",
        ),
        (
            PartialDate(2024, 1),
            "tháng 01 năm 2024 (bản gốc để trống ngày)",
            "January 2024 (the day is blank in the original)",
        ),
        (PartialDate(2024, 6, 3), "03/6/2024", "3 June 2024"),
    ],
)
def test_issued(issued: PartialDate, vietnamese: str, english: str) -> None:
    assert issued_text(issued, VI) == vietnamese
    assert issued_text(issued, EN) == english


def test_figures() -> None:
    assert (figure(1539, "vi"), figure(1539, "en"), figure(87, "vi")) == ("1.539", "1,539", "87")
    assert counted(1, EN.count_tasks, "en") == "1 task"
    assert counted(2, EN.count_agencies, "en") == "2 agencies"
    assert counted(1200, VI.count_tasks, "vi") == "1.200 nhiệm vụ"


@pytest.mark.parametrize(
    ("start", "months", "later"),
    [
        (date(2026, 1, 31), 1, date(2026, 2, 28)),
        (date(2026, 11, 22), 6, date(2027, 5, 22)),
        (date(2024, 2, 29), 12, date(2025, 2, 28)),
        (date(9999, 6, 1), 12, date.max),
    ],
)
def test_months_later(start: date, months: int, later: date) -> None:
    assert months_later(start, months) == later


def test_quarters() -> None:
    assert quarter_end(date(2026, 11, 22)) == date(2026, 12, 31)
    assert quarter_end(date(2026, 2, 1)) == date(2026, 3, 31)
    assert quarter_text(2026, 4, VI) == "quý IV năm 2026"
    assert quarter_text(2026, 4, EN) == "Q4 2026"


def test_years() -> None:
    assert years_text(Span(date(2024, 1, 1), date(2024, 12, 31))) == "2024"
    assert years_text(Span(date(2024, 1, 1), date(2030, 12, 31))) == "2024–2030"


def _span(start: str | None, end: str) -> Span:
    return Span(date.fromisoformat(start) if start else None, date.fromisoformat(end))


@pytest.mark.parametrize(
    ("start", "end", "english"),
    [
        ("2024-01-01", "2024-12-31", "2024"),
        ("2024-01-01", "2026-12-31", "2024–2026"),
        ("2024-04-01", "2024-06-30", "Q2 2024"),
        ("2024-02-01", "2024-02-29", "February 2024"),
        ("2024-03-05", "2024-04-01", "5 March 2024 – 1 April 2024"),
        (None, "2024-01-29", "by 29 January 2024"),
    ],
)
def test_spans_in_english(start: str | None, end: str, english: str) -> None:
    assert span_text(_span(start, end), EN) == english


@pytest.mark.parametrize(
    ("kind", "every", "spans", "english"),
    [
        (
            PeriodKind.SPAN,
            None,
            [("2024-04-01", "2024-06-30"), ("2024-10-01", "2024-12-31")],
            "Q2 2024, Q4 2024",
        ),
        (PeriodKind.RECURRING, Every.YEAR, [("2024-01-01", "2030-12-31")], "every year"),
        (PeriodKind.RECURRING, Every.QUARTER, [("2024-01-01", "2024-12-31")], "every quarter"),
        (
            PeriodKind.RECURRING,
            Every.YEAR,
            [("2024-01-01", "2024-03-31"), ("2025-01-01", "2025-03-31")],
            "Q1 every year",
        ),
        (
            PeriodKind.RECURRING,
            Every.YEAR,
            [(None, "2024-06-30"), (None, "2025-06-30")],
            "by 30 June every year",
        ),
        (PeriodKind.ONGOING, None, [("2024-01-01", "2024-12-31")], "throughout the period of the plan"),
        (PeriodKind.DEADLINE, None, [(None, "2024-01-29")], "by 29 January 2024"),
    ],
)
def test_periods_in_english(
    kind: PeriodKind, every: Every | None, spans: list[tuple[str | None, str]], english: str
) -> None:
    period = Period("Sơ kết", "như in", kind, every, tuple(_span(*span) for span in spans))
    assert when(period, EN).text == (english, "en")
    assert when(period, EN).label == ("Sơ kết", "vi")
    assert when(period, VI).text == ("như in", "vi")


def test_what_was_not_understood_stays_vietnamese() -> None:
    assert when(Period(None, "Khi có yêu cầu", PeriodKind.UNRESOLVED), EN).text == ("Khi có yêu cầu", "vi")
