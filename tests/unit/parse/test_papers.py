"""Papers in every style of numbering and labelling seen in real plans."""

import re
import sys
from pathlib import Path

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from hoagiai.diagnostics import Location
from hoagiai.model.page import SourceLine
from hoagiai.model.plan import Block, BlockKind
from hoagiai.parse.labels import LabelKind
from hoagiai.parse.paper.drafts import PaperDraft, TaskDraft
from hoagiai.parse.paper.paper import read_paper

CASES = yaml.safe_load((Path(__file__).parent / "papers.yml").read_text(encoding="utf-8"))
BODY = re.compile(r"(?:Đề nghị |Giao )?(?:Phòng|Sở|UBND|Ủy ban|Công an|Công chức|Văn phòng|Các )")


def read(text: str) -> PaperDraft:
    lines = (SourceLine(line, Location("plans/a.md", n)) for n, line in enumerate(text.split("\n"), 1))
    return read_paper(tuple(lines), lambda line: BODY.match(line) is not None)


def shown(task: TaskDraft) -> str:
    kinds = (LabelKind.LEAD, LabelKind.COOPERATING, LabelKind.TIME)
    values = ("⏎".join("⏎".join(s.text.split("\n")) for s in task.of_kind(kind)) for kind in kinds)
    return "|".join((task.number, task.title, *values))


def spaceless(row: str) -> str:
    return re.sub(r"\s*\|\s*", "|", row.strip())


@pytest.mark.parametrize("case", CASES, ids=[case["name"] for case in CASES])
def test_tasks_are_read_as_printed(case: dict[str, list[str] | str]) -> None:
    draft = read(str(case["paper"]))
    assert [shown(task) for task in draft.tasks] == [spaceless(row) for row in case["tasks"]]
    if "anchors" in case:
        assert [task.anchor for task in draft.tasks] == case["anchors"]


def words(text: str) -> list[str]:
    return re.findall(r"\w+", text.replace("_", " "))


def words_of(block: Block) -> list[str]:
    texts = [cell.text for row in block.rows for cell in row.cells]
    return words(" ".join((block.mark or "", block.text, *texts)))


LINE_STARTS = st.sampled_from(
    ["", "1. ", "**2.** ", "a) ", "đ) ", "- ", "+ ", "* ", "II. ", "**III. ", "1.1. ", "# ", "(1) ", "  - ",
     "- Cơ quan chủ trì: ", "Thời gian:", "| a | b |", "|---|---|", "Điều 1. ", "> ", "**", "```", "```x ",
     "---", "Nơi nhận:", "1\\. ", "\\- ", "\\* ", "**1\\.** ", "II\\. ", "\u00a0- ", "\uf0b7\t", "\u00ad1.\t",
     "o\t", "a/ ", "1- ", "Nhiệm vụ 1: ", "Phần thứ hai", "PHẦN I.", "    - ", "\t- ", "| 1 | x\\|y | |",
     "~~~", "---  ----", "| 1 | 2 | 3 |", "TT\tNội dung\tChủ trì", "1\t2\t3", "Thứ nhất, ", "Một là, ",
     "- Giao Sở Tư pháp ", "1. Việc (Sở Tư pháp chủ trì; ", "Công an xã; ", "Bước 1: "]
)  # fmt: skip
LINES = st.builds(str.__add__, LINE_STARTS, st.text("aăđ Xy1.2)(*:;-+|_<>`\\#&é\t\u00a0", max_size=20))
GRID_LINES = st.sampled_from(["+---+---+", "+===+===+", "| a | b |", "| 1 |", "|   +---+", "chữ", ""])


@given(st.lists(LINES, max_size=15))
def test_no_word_is_lost_and_nothing_crashes(lines: list[str]) -> None:
    text = "\n".join(lines)
    printed = [word for block in read(text).blocks for word in words_of(block)]
    assert printed == words(text)


@given(st.lists(GRID_LINES, max_size=12))
def test_no_word_of_a_drawn_table_is_lost(lines: list[str]) -> None:
    """Cells are read one after another, so that only the order of their lines changes."""
    text = "\n".join(lines)
    printed = [word for block in read(text).blocks for word in words_of(block)]
    assert sorted(printed) == sorted(words(text))


@given(st.text(max_size=300))
def test_any_text_is_read(text: str) -> None:
    assert all(block.kind in BlockKind for block in read(text).blocks)


@given(st.lists(LINES, max_size=15))
def test_anchors_are_unique(lines: list[str]) -> None:
    blocks = read("\n".join(lines)).blocks
    anchors = [a for b in blocks for a in (b.anchor, *(row.anchor for row in b.rows)) if a]
    assert len(anchors) == len(set(anchors))


def test_no_nesting_is_too_deep() -> None:
    steps = "\n".join(f"{'  ' * depth}- x\n{'   ' * depth}1. y" for depth in range(2000))
    assert read(steps).blocks


LONG_SHAPES = {
    "nhiệm vụ": ["1. Tập huấn", "- Cơ quan chủ trì: Phòng Tư pháp", "- Thời gian: Quý I", ""],
    "một đoạn dài": ["dòng chữ của một đoạn, nội dung sau: và cứ thế"],
    "nhãn nối nhãn": ["Chủ trì: Phòng Tư pháp; phối hợp: UBND xã"],
    "gạch đầu dòng dưới nhãn trống": ["- Công an xã"],
    "hàng của bảng": ["| 1 | Việc | Sở Tư pháp | Quý I |"],
    "số trùng": ["1. Việc (Cơ quan chủ trì: UBND xã)"],
    "đề mục": ["## Tiêu đề"],
    "giao việc": ["- Giao Sở Tư pháp tổ chức tập huấn"],
    "ngoặc ở cuối": ["1. Tập huấn (Sở Tư pháp chủ trì; trước ngày 15/6/2026)"],
    "danh sách tiếp ở đoạn sau": ["", "Sở Tư pháp; Công an xã"],
    "ngoặc lồng nhau": ["1. (((((((((( a)"],
    "hàng cách bằng tab": ["1\tTập huấn\tSở Tư pháp\tQuý I"],
}
OPENINGS = {
    "gạch đầu dòng dưới nhãn trống": ["1. Tập huấn", "- Cơ quan chủ trì:"],
    "danh sách tiếp ở đoạn sau": ["1. Tập huấn", "- Cơ quan phối hợp: UBND xã"],
    "giao việc": ["1. Tập huấn"],
    "hàng cách bằng tab": ["TT\tNội dung\tChủ trì\tThời gian"],
    "hàng của bảng": ["| TT | Nội dung | Chủ trì | Thời gian |", "|---|---|---|---|"],
}


def steps_to_read(lines: list[str]) -> int:
    """Return how many calls reading takes."""
    count = 0

    def tick(*_: object) -> None:
        nonlocal count
        count += 1

    text = "\n".join(lines)
    before = sys.getprofile()
    sys.setprofile(tick)
    try:
        read(text)
    finally:
        sys.setprofile(before)
    return count


@pytest.mark.parametrize("shape", LONG_SHAPES)
def test_work_grows_with_the_length_of_the_paper(shape: str) -> None:
    opening, lines = OPENINGS.get(shape, []), LONG_SHAPES[shape]
    short, long = (steps_to_read([*opening, *(lines * (count // len(lines)))]) for count in (400, 1600))
    assert long < 4.6 * short
