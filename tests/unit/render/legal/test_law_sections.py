"""Blocks are set at the end of their articles, and not one word of the page is lost."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hoagiai.render.legal.sections import with_blocks

PAGE = """Đầu trang.

## Chương I {#chuong-1}

### Điều 1 {#dieu-1}

Một.

#### Ghi chú {#ghi-chu}

Thêm.

### Điều 2. Tên {#dieu-2 .lop}
Hai.
## Hết {#het}
"""
LINES = st.sampled_from(
    [
        "",
        "Một câu.",
        "- một mục",
        "    thụt vào",
        "```",
        "~~~",
        "### Điều 1. Tên {#dieu-1}",
        "#### Nhỏ {#nho}",
        "## Chương {#chuong-1}",
        "### Không neo",
        "#không phải tiêu đề",
        "<div>",
        "| a | b |",
    ]
)


def blocks(*anchors: str) -> dict[str, str]:
    return {anchor: f"<div>{anchor}</div>" for anchor in anchors}


def test_a_block_stands_before_the_next_heading_of_its_level_or_above() -> None:
    text = with_blocks(PAGE, blocks("dieu-1", "dieu-2"))
    assert text == PAGE.replace("Thêm.\n\n### Điều 2", "Thêm.\n\n\n<div>dieu-1</div>\n\n### Điều 2").replace(
        "Hai.\n## Hết", "Hai.\n\n<div>dieu-2</div>\n\n## Hết"
    )


def test_the_last_part_runs_to_the_end() -> None:
    assert with_blocks(PAGE, blocks("het")).endswith("## Hết {#het}\n\n\n<div>het</div>\n")


def test_inner_parts_come_before_the_ones_they_stand_in() -> None:
    text = with_blocks("### Điều 1 {#dieu-1}\n#### A {#a}\nx", blocks("dieu-1", "a"))
    assert text.index("<div>a</div>") < text.index("<div>dieu-1</div>")


@pytest.mark.parametrize("fence", ["```", "~~~"])
def test_a_heading_in_code_is_no_heading(fence: str) -> None:
    page = f"{fence}\n### Điều 1 {{#dieu-1}}\n{fence}\n"
    assert with_blocks(page, blocks("dieu-1")) == page


@given(st.lists(LINES))
def test_nothing_is_lost_and_nothing_is_changed(lines: list[str]) -> None:
    page = "\n".join(lines)
    marks = {anchor: f"<!-- {anchor} -->" for anchor in ("dieu-1", "nho", "chuong-1")}
    text = with_blocks(page, marks)
    assert text.count("\n") - page.count("\n") == 3 * sum(text.count(mark) for mark in marks.values())
    left = iter(text.split("\n"))
    assert all(line in left for line in lines)


@given(st.text())
def test_any_text_goes_through(text: str) -> None:
    assert with_blocks(text, {}) == text
