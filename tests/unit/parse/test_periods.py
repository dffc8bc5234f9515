"""Printed times are read rule by rule, whatever else is typed crashes nothing and loses no word."""

import re
import sys
from pathlib import Path
from types import FrameType
from typing import Any

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from corpus.printed_times import Meant, Row, as_meant, load_rows, plan_of
from hoagiai.model.period import Span
from hoagiai.parse.periods import (
    ReadPeriod,
    find_deadlines,
    find_times,
    parse_column,
    parse_led,
    parse_periods,
)
from hoagiai.parse.periods.parts import ImpossibleTimeError, Part, Unit
from hoagiai.parse.periods.phrases import canonical

TABLE = Path(__file__).with_name("periods.yml")
RULES: dict[str, list[Any]] = yaml.safe_load(TABLE.read_text(encoding="utf-8"))
PLANS = [plan_of("2024"), plan_of("2024–2030")]
PIECES = [*RULES["pieces"], "\n", "\n+ ", "\n- "]
PRINTED = st.lists(st.sampled_from(PIECES), max_size=25).flatmap(
    lambda pieces: st.sampled_from(["", " "]).map(lambda gap: gap.join(pieces))
)
LETTER = re.compile(r"\w")


@pytest.mark.parametrize("row", load_rows(TABLE, "times"), ids=lambda row: row.value[:50] or "rỗng")
def test_times_are_read_by_the_rules(row: Row) -> None:
    assert row.read == row.expected


@pytest.mark.parametrize("row", RULES["limits"], ids=lambda row: row["text"][:50])
def test_limits_in_running_text(row: dict[str, Any]) -> None:
    found = find_deadlines(row["text"], plan_of(str(row["plan"])))
    assert [as_meant(one) for one in found] == [
        Meant(None, one["text"], one["means"]) for one in row["means"]
    ]
    assert all(row["text"][one.offset :].startswith(one.period.text) for one in found)


@pytest.mark.parametrize("row", RULES["said"], ids=lambda row: row["text"][:50])
def test_times_that_a_sentence_about_work_says(row: dict[str, Any]) -> None:
    found = find_times(row["text"], plan_of(str(row["plan"])))
    assert [(one.period.text, as_meant(one).means) for one in found] == [
        (one["text"], one["means"]) for one in row["means"]
    ]
    assert all(row["text"][one.offset :].startswith(one.period.text) for one in found)


@pytest.mark.parametrize("row", RULES["led"], ids=lambda row: f"{row['word']} {row['value']}")
def test_a_label_leads_its_time(row: dict[str, Any]) -> None:
    (found,) = parse_led(row["value"], plan_of(str(row["plan"])), row["word"])
    assert as_meant(found).means == row["means"]
    assert (found.period.text, found.offset) == (row["value"], 0)


def read_one(value: str) -> ReadPeriod:
    (read,) = parse_periods(value, PLANS[0])
    return read


@pytest.mark.parametrize(
    ("title", "value", "days"),
    [
        ("Tháng", "3", ["2024-03-01..2024-03-31"]),
        ("Tháng", "5, 10", ["2024-05-01..2024-05-31", "2024-10-01..2024-10-31"]),
        ("Thời gian (tháng)", "4 - 6", ["2024-04-01..2024-06-30"]),
        ("Quý", "I, III", ["2024-01-01..2024-03-31", "2024-07-01..2024-09-30"]),
        ("Tháng", "Quý II", ["2024-04-01..2024-06-30"]),
        ("Tháng", "13", []),
        ("Thời gian", "3", []),
    ],
)
def test_a_column_of_months_or_quarters_lends_its_unit(title: str, value: str, days: list[str]) -> None:
    (read,) = parse_column(value, PLANS[0], title)
    assert [f"{span.start}..{span.end}" for span in read.period.spans] == days
    assert read.period.text == value
    assert (read.problem is None) == bool(days)


@pytest.mark.parametrize(
    ("value", "problem"),
    [
        ("Quý V/2025", "không đọc được thời gian “Quý V/2025”: một năm chỉ có bốn quý, từ I đến IV"),
        ("31/02/2025.", "không đọc được thời gian “31/02/2025”: tháng 2/2025 không có ngày 31"),
        ("abc", "không đọc được thời gian “abc”"),
    ],
)
def test_a_problem_names_the_value_and_why(value: str, problem: str) -> None:
    read = read_one(value)
    assert read.problem == problem
    assert read.hint == "viết “Quý II/2025”, “15/6/2025” hoặc “01/2025 – 6/2025”"


def test_what_is_unresolved_on_purpose_is_no_problem() -> None:
    read = read_one("Theo yêu cầu")
    assert read.problem is None
    assert read.hint is None


def test_a_label_is_given_to_periods_that_print_none() -> None:
    labels = [read.period.label for read in parse_periods("Quý I; tổng kết: tháng 12", PLANS[0], "Tiến độ")]
    assert labels == ["Tiến độ", "tổng kết"]


def test_an_offset_is_where_the_text_starts() -> None:
    value = "+ Sơ kết:  Năm 2026.\n+ Tổng kết: Năm 2030."
    offsets = [read.offset for read in parse_periods(value, PLANS[1])]
    assert [value[offset : offset + 8] for offset in offsets] == ["Năm 2026", "Năm 2030"]


def test_a_part_without_its_year_has_no_days() -> None:
    with pytest.raises(ImpossibleTimeError, match="không rõ năm nào"):
        Part(Unit.MONTH, 6).days()


@pytest.mark.parametrize(
    ("word", "known_as"),
    [("QUÍ", "quý"), ("Qúy", "quý"), ("quy", "quý"), ("Hàng", "hằng"), ("quỹ", "quỹ"), ("sau", "sau")],
)
def test_words_are_known_by_one_spelling(word: str, known_as: str) -> None:
    assert canonical(word) == known_as


@pytest.mark.parametrize("plan", PLANS, ids=["một năm", "nhiều năm"])
@given(value=st.one_of(PRINTED, st.text(max_size=60)))
@settings(max_examples=250, deadline=None)
def test_no_word_is_lost_and_nothing_crashes(plan: Span, value: str) -> None:
    periods = parse_periods(value, plan)
    shown = " ".join(f"{read.period.label or ''} {read.period.text}" for read in periods)
    left = iter(LETTER.findall(shown))
    assert all(any(letter == other for other in left) for letter in LETTER.findall(value))
    for read in periods:
        assert LETTER.search(read.period.text)
        assert (read.problem is None) == (read.hint is None)
        assert value[read.offset :].split()[:1] == read.period.text.split()[:1] or " " not in read.period.text
        assert all(span.start is None or span.start <= span.end for span in read.period.spans)


@given(text=st.one_of(PRINTED, st.text(max_size=60)))
@settings(max_examples=150, deadline=None)
def test_running_text_crashes_nothing(text: str) -> None:
    offsets = [read.offset for read in find_deadlines(text, PLANS[1])]
    assert offsets == sorted(offsets)


@pytest.mark.parametrize(
    "piece",
    [
        "15/6, ",
        "quý I; ",
        "hằng năm, ",
        "luật ",
        "theo ",
        "từ tháng 3 đến ",
        "(",
        "1-",
        "thường xuyên, ",
        "a: ",
    ],
)
def test_reading_is_linear(piece: str) -> None:
    def calls(times: int) -> int:
        counted = 0

        def count(frame: FrameType, event: str, arg: object) -> None:
            del frame, arg
            nonlocal counted
            counted += event in {"call", "c_call"}

        sys.setprofile(count)
        try:
            parse_periods(piece * times, PLANS[0])
        finally:
            sys.setprofile(None)
        return counted

    calls(10)
    # Eight times the text: quadratic reading would take 64 times the steps.
    assert calls(1600) < 12 * calls(200) + 1000
