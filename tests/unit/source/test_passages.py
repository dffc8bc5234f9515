"""Passages of Markdown: what may be read for citations, each character at its own place."""

import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from hoagiai.diagnostics import Location
from hoagiai.model.page import SourceLine
from hoagiai.source.passages import MASK, Passage, masked, passages

CASES = yaml.safe_load(Path(__file__).with_name("passages.yml").read_text(encoding="utf-8"))
PARTS = (
    *(
        "# A {#a}",
        "Luật",
        "- mục",
        "  tiếp",
        "> trích",
        "    lùi",
        "```",
        "| a | b |",
        "|---|---|",
        "",
        "!!! note",
    ),
    *(
        "<div>",
        "</div>",
        "<!--",
        "-->",
        "[x](y)",
        "**đậm",
        "hết**",
        "`mã",
        "[^1]: chân",
        ":   nghĩa",
        "1. số",
    ),
)
MARKDOWN = st.lists(st.sampled_from(PARTS), max_size=14)


def lines_of(text: str) -> tuple[SourceLine, ...]:
    return tuple(SourceLine(line, Location("docs/a.md", i)) for i, line in enumerate(text.split("\n"), 1))


def at(place: Location) -> str:
    return f"{place.line}:{place.column}"


@pytest.mark.parametrize("case", CASES, ids=[case["ten"] for case in CASES])
def test_passages(case: Mapping[str, Any]) -> None:
    found = passages(lines_of(case["md"].rstrip("\n")))
    assert [[at(one.location), one.text.replace(MASK, "¤")] for one in found] == case["co"]


def test_a_passage_knows_the_headings_above_it() -> None:
    blocks = (
        "Đầu",
        "## Chương {#chuong-1}",
        "### Điều 7 {#dieu-7}",
        "Bảy",
        "### Không tên",
        "Tám",
        "## Hai",
        "Chín",
    )
    text = "\n\n".join(blocks)
    found = {one.printed: (one.section, one.anchors) for one in passages(lines_of(text))}
    assert found == {
        "Đầu": (-1, ()),
        "Bảy": (4, ("chuong-1", "dieu-7")),
        "Tám": (8, ("chuong-1",)),
        "Chín": (12, ()),
    }


def test_lines_of_an_included_file_keep_their_own_places() -> None:
    lines = (
        SourceLine("- Luật", Location("CONTRIBUTING.md", 5)),
        SourceLine("  dài", Location("CONTRIBUTING.md", 6)),
        SourceLine("- Luật", Location("CONTRIBUTING.md", 5)),
    )
    first, second = passages(lines)
    assert (first.location, first.lines) == (Location("CONTRIBUTING.md", 5, 3), (0, 1))
    assert (second.location, second.lines) == (Location("CONTRIBUTING.md", 5, 3), (2,))


@given(MARKDOWN)
@settings(max_examples=300)
def test_every_character_of_a_passage_stands_where_it_says(parts: list[str]) -> None:
    lines = lines_of("\n".join(parts))
    for passage in passages(lines):
        assert len(passage.text) == len(passage.printed)
        assert read_back(passage, lines) == passage.printed


@given(st.text(alphabet="aĐ *_~`[]()<>{}!\\\n.:/#", max_size=60))
def test_masking_changes_no_length_and_no_line(text: str) -> None:
    found = masked(text)
    assert len(found) == len(text)
    assert [i for i, char in enumerate(found) if char == "\n"] == [
        i for i, char in enumerate(text) if char == "\n"
    ]
    kept = re.sub(rf"[{MASK} ]", "", found)
    assert all(char in text for char in kept)


def read_back(passage: Passage, lines: tuple[SourceLine, ...]) -> str:
    chars = []
    for offset, char in enumerate(passage.printed):
        index, column = passage.place(offset)
        chars.append("\n" if char == "\n" else lines[index].text[column])
    return "".join(chars)
