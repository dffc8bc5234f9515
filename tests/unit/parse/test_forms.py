"""A form's file: what an editor may get wrong, told at its place, and what the paper holds."""

from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from hoagiai.diagnostics import Code, Location
from hoagiai.model.form import Bilingual, Form, Line, Manner, Rules, Signatures, Table, blank_pieces
from hoagiai.parse.training.forms import parse_form
from hoagiai.report import text_report
from hoagiai.source.yaml_nodes import read_yaml

PATH = "training/_mau/giay-moi.yml"
BASE = Path(__file__).parents[2] / "cases/_nen/mau.txt"
FAULTS = yaml.safe_load((Path(__file__).parent / "forms.yml").read_text(encoding="utf-8"))


def _read(text: str) -> tuple[Form | None, str]:
    node, broken = read_yaml(text, PATH)
    form, found = parse_form(PATH, node)
    return form, text_report(sorted((*broken, *found), key=lambda one: one.location))


@pytest.mark.parametrize("case", FAULTS, ids=lambda case: case["name"])
def test_what_is_wrong_is_told_at_its_place(case: dict[str, Any]) -> None:
    text = BASE.read_text(encoding="utf-8")
    for old, new in case["changes"].items():
        assert text.count(old) == 1, old
        text = text.replace(old, new)
    form, report = _read(text)
    assert report == case["expect"]
    assert form is not None, "the rest of the paper can still be shown"


def test_a_paper_is_read_whole() -> None:
    form, report = _read(BASE.read_text(encoding="utf-8"))
    assert report == ""
    assert form is not None
    assert (form.id, form.slug, form.order) == ("mau/giay-moi", "giay-moi", 1)
    assert form.name == Bilingual("Giấy mời hòa giải", "Invitation to a session")
    assert form.prescribed
    assert [content.words.text for demand in form.demands for content in demand.contents] == [
        "thông tin về các bên"
    ]
    kinds = [type(block) for part in form.parts for block in part.blocks]
    assert kinds == [Line, Rules, Line, Line, Line, Table, Signatures]
    assert [part.has_room for part in form.parts] == [True, False, True]


@pytest.mark.parametrize("text", ["", "chỉ một dòng", "- danh sách", "ten: Một tờ giấy"])
def test_what_is_no_form_makes_none(text: str) -> None:
    form, report = _read(text)
    assert form is None
    assert bool(report) == bool(text)


def test_each_required_key_is_asked_for() -> None:
    _, found = parse_form(PATH, read_yaml("thu_tu: 1", PATH)[0])
    missing = [one.message for one in found if one.code is Code.KEY_MISSING]
    for key in ("ten", "mo_ta", "dung_de", "nguoi_ghi", "loai", "phan"):
        assert f"thiếu khóa “{key}”" in missing


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Họ và tên: .....", (True, 0)),
        ("Năm sinh: ........ Nơi ở: .....", (True, 1)),
        ("ngày ...... tháng ...... năm ..........", (False, 3)),
        ("Chờ đã....", (False, 0)),
        ("Ba chấm ... không phải chỗ trống", (False, 0)),
        ("Không có gì để điền", (False, 0)),
    ],
)
def test_five_dots_at_the_end_run_to_the_margin(text: str, expected: tuple[bool, int]) -> None:
    line = Line(Bilingual(text, ""), Manner.PLAIN, Location(PATH))
    assert (line.runs_out, sum(piece.blank for piece in line.pieces)) == expected


@given(st.text(alphabet="aáb .:…ư", max_size=60))
def test_no_word_of_a_line_is_lost(text: str) -> None:
    assert "".join(piece.text for piece in blank_pieces(text)) == text


@given(st.text(max_size=200))
def test_no_text_makes_the_reader_fall(text: str) -> None:
    _read(text)


@given(
    st.recursive(
        st.sampled_from(["chu", "trong", "bang", "ky", "chon", "anh", "1", "có", "x: .....", ""]),
        lambda inner: (
            st.lists(inner, max_size=3)
            | st.dictionaries(st.sampled_from(["chu", "trong", "bang", "ky", "chon", "rong", "cot"]), inner)
        ),
        max_leaves=8,
    )
)
def test_no_value_makes_the_reader_fall(value: object) -> None:
    head = {"ten": "a", "loai": "b", "phan": [{"neo": "c", "dong": [value]}], "theo_luat": value}
    _read(yaml.safe_dump(head, allow_unicode=True))
