"""Findings as text, as annotations, as JSON."""

import json

import pytest

from hoagiai.diagnostics import Code, Diagnostic, Location
from hoagiai.report import FORMATS, summary

PLACE = Location("plans/t/a,b.md", 8, 20)
ERROR = Diagnostic(Code.AGENCY_UNKNOWN, PLACE, "danh bạ không có “Phòng Tư phát”", "có phải “Phòng Tư pháp”?")
WARNING = Diagnostic(Code.NUMBER_GAP, Location("plans/t/a.md", 9), "nhảy 100%: 2 → 4")


def test_text_is_one_line_and_a_hint() -> None:
    assert FORMATS["text"]((ERROR, WARNING)) == (
        "plans/t/a,b.md:8:20: [co-quan-khong-co] danh bạ không có “Phòng Tư phát”\n"
        "    gợi ý: có phải “Phòng Tư pháp”?\n"
        "plans/t/a.md:9:1: [so-nhay] nhảy 100%: 2 → 4\n"
    )


def test_text_shows_signs_that_would_steer_a_terminal() -> None:
    odd = Diagnostic(Code.VALUE_WRONG, Location("a\nb.md"), "“\x1b[31m” sai")
    assert FORMATS["text"]((odd,)) == "a\\nb.md:1:1: [gia-tri-sai] “\\x1b[31m” sai\n"


def test_github_escapes_what_it_takes_for_syntax() -> None:
    assert FORMATS["github"]((ERROR, WARNING)) == (
        "::error file=plans/t/a%2Cb.md,line=8,col=20,title=[co-quan-khong-co]::"
        "danh bạ không có “Phòng Tư phát”%0Agợi ý: có phải “Phòng Tư pháp”?\n"
        "::warning file=plans/t/a.md,line=9,col=1,title=[so-nhay]::nhảy 100%25: 2 → 4\n"
    )


def test_json_is_a_list_of_flat_objects() -> None:
    assert json.loads(FORMATS["json"]((ERROR, WARNING))) == [
        {
            "code": "co-quan-khong-co",
            "severity": "error",
            "path": "plans/t/a,b.md",
            "line": 8,
            "column": 20,
            "message": "danh bạ không có “Phòng Tư phát”",
            "hint": "có phải “Phòng Tư pháp”?",
        },
        {
            "code": "so-nhay",
            "severity": "warning",
            "path": "plans/t/a.md",
            "line": 9,
            "column": 1,
            "message": "nhảy 100%: 2 → 4",
            "hint": None,
        },
    ]


@pytest.mark.parametrize("name", ["text", "github"])
def test_no_finding_is_no_word(name: str) -> None:
    assert FORMATS[name](()) == ""


@pytest.mark.parametrize(
    ("findings", "words"),
    [
        ((), "không có lỗi, không có cảnh báo"),
        ((ERROR,), "1 lỗi"),
        ((WARNING, WARNING), "2 cảnh báo"),
        ((ERROR, ERROR, WARNING), "2 lỗi, 1 cảnh báo"),
    ],
)
def test_summary_counts_in_words(findings: tuple[Diagnostic, ...], words: str) -> None:
    assert summary(findings) == words
