"""Lessons as they are read: nothing lost, nothing too odd."""

from datetime import date
from pathlib import Path

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from hoagiai.diagnostics import Location
from hoagiai.model.lesson import Audience, Lesson, LessonEnglish, LessonText, PartKind
from hoagiai.model.page import SourceLine
from hoagiai.parse.training import is_lesson, is_module, parse_lesson, parse_lesson_english, parse_module
from hoagiai.parse.training.body import read_parts
from hoagiai.parse.training.keys import LESSON_KEYS
from hoagiai.parse.training.points import read_points
from hoagiai.source.front_matter import SplitFile, split_file
from hoagiai.source.yaml_nodes import Mapping as Head
from hoagiai.source.yaml_nodes import read_yaml

BASE = Path(__file__).parents[3] / "cases" / "_nen"
PATH, ENGLISH = "training/nen-tang/la-gi.md", "training/nen-tang/la-gi.en.md"
CASES = yaml.safe_load((Path(__file__).parent / "quizzes.yml").read_text(encoding="utf-8"))

LINES = st.one_of(
    st.sampled_from(
        [
            *(BASE / "bai-hoc.txt").read_text(encoding="utf-8").splitlines()[18:],
            "## Mở đầu (999 phút) {#mo-dau}",
            "##",
            "### {#}",
            "```",
            "~~~",
            "    - [x] thụt vào",
            "- [x]",
            "\t- Đúng: thụt bằng tab",
        ]
    ),
    st.text(max_size=30),
)


def _split(name: str, path: str) -> SplitFile:
    return split_file(path, tuple((BASE / name).read_text(encoding="utf-8").splitlines()))


def _lesson() -> Lesson:
    parted = _split("bai-hoc.txt", PATH)
    assert parted.head is not None
    lesson, findings = parse_lesson(PATH, parted.head, parted.body)
    assert findings == ()
    return lesson


def _english() -> LessonEnglish:
    parted = _split("bai-hoc-tieng-anh.txt", ENGLISH)
    assert parted.head is not None
    english, findings = parse_lesson_english(ENGLISH, parted.head, parted.body)
    assert findings == ()
    return english


def _typed(lines: list[str]) -> tuple[SourceLine, ...]:
    return tuple(SourceLine(text, Location(PATH, number)) for number, text in enumerate(lines, 1))


def _words(lines: tuple[SourceLine, ...]) -> list[str]:
    return [line.text for line in lines if line.text]


def test_the_head_of_a_lesson_is_read_whole() -> None:
    lesson = _lesson()
    assert (lesson.id, lesson.module, lesson.short_code) == ("nen-tang/la-gi", "nen-tang", "b01")
    assert (lesson.minutes, lesson.audience) == (30, (Audience.MEDIATOR,))
    assert (len(lesson.objectives), len(lesson.key_points)) == (2, 3)
    assert lesson.serves == ("qd-315-2024/muc-tieu-2",)
    assert [basis.target for basis in lesson.articles] == ["luat-35-2013#dieu-2"]
    assert lesson.page.reviewed == date(2026, 11, 22)
    assert lesson.place_of("dieu_luat") == Location(PATH, 16, 12)
    assert lesson.text_in("en") is lesson


@pytest.mark.parametrize("text", [_lesson(), _english()], ids=["vi", "en"])
def test_a_lesson_is_read_alike_in_both_languages(text: LessonText) -> None:
    assert [part.kind for part in text.parts] == list(PartKind)
    assert [part.minutes for part in text.parts] == [5, 12, 6, 4, 3, None, None]
    assert [part.title for part in text.parts] == [
        kind.english if text.page.language == "en" else kind.vietnamese for kind in PartKind
    ]
    opening, case = text.situations
    assert (opening.part, opening.says_invented, opening.answer) == (PartKind.OPENING, True, None)
    assert (case.part, case.says_invented) == (PartKind.SITUATION, True)
    assert case.question is not None
    assert case.answer is not None
    assert len(_words(case.case)) == len(_words(case.question.lines)) == len(_words(case.answer.lines)) == 1
    assert [question.number for question in text.questions] == [1, 2, 3]
    assert [[choice.right for choice in question.choices].index(True) for question in text.questions] == [
        1,
        0,
        2,
    ]
    assert all(choice.explanation for question in text.questions for choice in question.choices)


def test_anchors_are_the_same_in_both_languages() -> None:
    assert _lesson().anchors == _english().anchors


def test_a_heading_is_told_at_its_title_without_minutes_and_anchor() -> None:
    part = _lesson().part(PartKind.EXPLANATION)
    assert part is not None
    assert part.location == Location(PATH, 25, 4)
    (section,) = part.sections
    assert (section.title, section.anchor) == ("Một người giúp, hai bên quyết", "gt-1")
    assert section.location == Location(PATH, 27, 5)


@pytest.mark.parametrize("case", CASES, ids=[case["ten"] for case in CASES])
def test_questions_are_read_as_typed(case: dict[str, object]) -> None:
    lines = _typed(["## Trắc nghiệm {#trac-nghiem}", *str(case["viet"]).splitlines()])
    lesson, _ = parse_lesson(PATH, Head((), Location(PATH)), lines)
    read = [
        {
            "so": question.number,
            "hoi": question.text,
            "boi_canh": [line.text for line in question.setting],
            "chon": [[choice.text, choice.right, choice.explanation] for choice in question.choices],
            "khong_hieu": [line.text for line in question.unread],
        }
        for question in lesson.questions
    ]
    assert read == case["doc"]


@given(st.lists(LINES, max_size=60))
def test_no_line_of_a_lesson_is_lost(texts: list[str]) -> None:
    lines = _typed(texts)
    lead, parts = read_parts(lines)
    kept = list(lead)
    for part in parts:
        heading = lines[part.location.line - 1]
        kept += [heading, *part.lines]
        below = [line for one in part.sections for line in (lines[one.location.line - 1], *one.lines)]
        assert (*part.opening, *below) == part.lines
    assert tuple(kept) == lines


@given(st.lists(LINES, max_size=60))
def test_no_line_of_a_quiz_is_lost(texts: list[str]) -> None:
    lesson, _ = parse_lesson(
        PATH, Head((), Location(PATH)), _typed(["## Trắc nghiệm {#trac-nghiem}", *texts])
    )
    quizzes = [part for part in lesson.parts if part.kind is PartKind.QUIZ]
    typed = "".join(line.text for part in quizzes for one in part.sections for line in one.lines)
    read = "".join(
        piece
        for question in lesson.questions
        for piece in (
            *(line.text for line in (*question.setting, *question.unread)),
            *(f"{choice.text}{choice.explanation}" for choice in question.choices),
        )
    )
    # The marks of choices and of list items, and blanks, are all that is not kept.
    assert sorted(_letters(read)) == sorted(_letters(typed))


@given(
    st.lists(
        st.one_of(LINES, st.sampled_from(["- một ý", "2) hai", "**Câu dẫn.** Lời nói.", ""])), max_size=40
    )
)
def test_no_word_of_an_explanation_is_lost(texts: list[str]) -> None:
    points = read_points(_typed(texts))
    read = "".join(f"{point.lead}{point.notes}{''.join(point.items)}" for point in points)
    # The numbers of lists are their marks.
    assert sorted(filter(str.isalpha, read)) == sorted(filter(str.isalpha, "".join(texts)))


def test_an_explanation_is_read_point_by_point() -> None:
    lines = (
        "**Ba căn cứ.** Một là đủ\n(Điều 16):\n\n- một bên\n  yêu cầu;\n- tổ phân công.\n\n**Được từ chối.**"
    )
    first, second = read_points(_typed(lines.splitlines()))
    assert (first.lead, first.notes) == ("Ba căn cứ.", "Một là đủ\n(Điều 16):")
    assert first.items == ("một bên yêu cầu;", "tổ phân công.")
    assert (second.lead, second.notes, second.items) == ("Được từ chối.", "", ())
    assert second.location.line == 8


def _letters(text: str) -> str:
    return "".join(sign for sign in text if sign.isalnum() and sign not in "xX")


@given(
    st.dictionaries(
        st.sampled_from([*LESSON_KEYS, "la"]), st.one_of(st.text(max_size=8), st.lists(st.text()))
    )
)
def test_no_head_is_too_odd(head: dict[str, object]) -> None:
    node, _ = read_yaml(yaml.safe_dump(head, allow_unicode=True), PATH)
    if isinstance(node, Head):
        parse_lesson(PATH, node, ())
        parse_lesson_english(ENGLISH, node, ())
        parse_module("training/nen-tang/index.md", node, ())


@pytest.mark.parametrize(
    ("path", "lesson", "module"),
    [
        (PATH, True, False),
        (ENGLISH, True, False),
        ("training/nen-tang/index.md", False, True),
        ("training/nen-tang/index.en.md", False, True),
        ("training/index.md", False, False),
        ("training/_chuong-trinh/index.md", False, False),
        ("training/nen-tang/sau/la-gi.md", False, False),
        ("docs/nen-tang/la-gi.md", False, False),
        ("training/nen-tang/la-gi.yml", False, False),
    ],
)
def test_paths_tell_what_a_file_is(path: str, *, lesson: bool, module: bool) -> None:
    assert (is_lesson(path), is_module(path)) == (lesson, module)
