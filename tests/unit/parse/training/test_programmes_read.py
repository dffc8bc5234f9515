"""Programmes of training days: what is read of them, and the timetables they make."""

from contextlib import suppress
from datetime import date
from itertools import pairwise
from pathlib import Path

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from hoagiai.model.lesson import Lesson, LessonId
from hoagiai.model.timetable import Slot, SlotKind, TimetableError, TrainingProgramme, timetable
from hoagiai.parse.training import parse_lesson, parse_training_programme
from hoagiai.parse.training.keys import PROGRAMME_KEYS
from hoagiai.source.yaml_nodes import Mapping, read_yaml

CASES = yaml.safe_load((Path(__file__).parent / "timetables.yml").read_text(encoding="utf-8"))
PATH = "training/_chuong-trinh/thu.yml"
KINDS = {SlotKind.LESSON: "bài", SlotKind.BREAK: "nghỉ", SlotKind.ACTIVITY: "việc"}
MINUTES = {"a/b": 30, "a/c": 40}
ITEMS = st.recursive(
    st.sampled_from(["a/b", "nen-tang/la-gi", "08:00", "25:00", "15", "0", "", "Nghỉ"]),
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.dictionaries(
            st.sampled_from(["nghi", "nghi_den", "viec", "phut", "hom_sau", "ten", "la", *PROGRAMME_KEYS]),
            inner,
            max_size=6,
        )
    ),
    max_leaves=20,
)


def _lesson(name: str, minutes: int) -> Lesson:
    path = f"training/{name}.md"
    head, _ = read_yaml(f"thoi_luong: {minutes}", path)
    assert isinstance(head, Mapping)
    return parse_lesson(path, head, ())[0]


LESSONS = {LessonId(name): _lesson(name, minutes) for name, minutes in MINUTES.items()}


def _read(text: str) -> TrainingProgramme:
    programme, findings = parse_training_programme(PATH, read_yaml(text, PATH)[0])
    assert findings == ()
    assert programme is not None
    return programme


def _line(slot: Slot) -> str:
    what = slot.lesson or f"{slot.title} ({slot.title_en})" if slot.title or slot.lesson else ""
    return f"{slot.day} {slot.start:%H:%M}–{slot.end:%H:%M} {KINDS[slot.kind]} {what}".rstrip()


@pytest.mark.parametrize("case", CASES, ids=[case["ten"] for case in CASES])
def test_the_timetable_is_computed(case: dict[str, str]) -> None:
    assert [_line(slot) for slot in timetable(_read(case["viet"]), LESSONS)] == case["lich"]


def test_slots_say_how_long_they_take() -> None:
    slots = timetable(_read(CASES[1]["viet"]), LESSONS)
    assert [slot.minutes for slot in slots] == [10, 30, 320, 40, 30]


def test_a_programme_is_read_whole() -> None:
    programme = _read(
        "tieu_de: Một\ntieu_de_tieng_anh: One\nmo_ta: Một câu.\nmo_ta_tieng_anh: A sentence.\n"
        "bat_dau: 08:00\nngay: 2026-12-05\ndia_diem: Nhà văn hóa\nbai: [a/b, {nghi: 5}]\n"
    )
    assert (programme.id, programme.first_day, programme.venue) == ("thu", date(2026, 12, 5), "Nhà văn hóa")
    assert (programme.title_en, programme.description_en) == ("One", "A sentence.")
    assert programme.lessons == ("a/b",)


@pytest.mark.parametrize("node", ["", "- a", "chữ"])
def test_what_is_no_programme_is_none(node: str) -> None:
    programme, findings = parse_training_programme(PATH, read_yaml(node, PATH)[0])
    assert programme is None
    assert len(findings) == (node != "")


@given(ITEMS)
def test_no_programme_is_too_odd(tree: object) -> None:
    programme, _ = parse_training_programme(
        PATH, read_yaml(yaml.safe_dump(tree, allow_unicode=True), PATH)[0]
    )
    if programme is not None:
        _try(programme)


@given(st.lists(ITEMS, max_size=6))
def test_no_item_is_too_odd(items: list[object]) -> None:
    typed = {"tieu_de": "Thử", "bat_dau": "08:00", "bai": items}
    programme, _ = parse_training_programme(
        PATH, read_yaml(yaml.safe_dump(typed, allow_unicode=True), PATH)[0]
    )
    if programme is not None:
        _try(programme)


def _try(programme: TrainingProgramme) -> None:
    slots: tuple[Slot, ...] = ()
    with suppress(TimetableError):
        slots = timetable(programme, LESSONS)
    for before, after in pairwise(slots):
        assert (before.day, before.end) <= (after.day, after.start)
