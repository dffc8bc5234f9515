"""A lesson: the head of its file, and what its body says."""

from dataclasses import replace
from typing import NamedTuple

from hoagiai.diagnostics import Diagnostic
from hoagiai.model.lesson import Lesson, LessonEnglish, Part, PartKind, Question, Situation
from hoagiai.model.page import Page, SourceLine
from hoagiai.parse.heads import HeadReader, day_of, id_of, ids_of, months_of, text_of
from hoagiai.parse.legal.target_values import bases_of
from hoagiai.parse.legal.values import words_of
from hoagiai.parse.training.body import read_parts
from hoagiai.parse.training.keys import LESSON_ENGLISH_KEYS, LESSON_KEYS
from hoagiai.parse.training.paths import lesson_id, module_id
from hoagiai.parse.training.quiz import read_questions
from hoagiai.parse.training.situations import read_situations
from hoagiai.parse.training.values import audience_of, lessons_of, number_of, served_of
from hoagiai.source.yaml_nodes import Mapping as Head


def parse_lesson(
    path: str, head: Head, lines: tuple[SourceLine, ...]
) -> tuple[Lesson, tuple[Diagnostic, ...]]:
    """Return the lesson that the file at ``path`` tells, and what is wrong with its head.

    Whatever the head lacks is empty; what the body lacks is for the laws to say.
    """
    reader = HeadReader(head, LESSON_KEYS)
    body = _read_body(lines)
    posted = reader.take("dang_tu", day_of, None)
    page = replace(training_page(path, reader, lines), posted=posted)
    lesson = Lesson(
        title=page.title,
        description=page.description,
        objectives=reader.take("muc_tieu", words_of, ()),
        key_points=reader.take("diem_chinh", words_of, ()),
        lead=body.lead,
        parts=body.parts,
        situations=body.situations,
        questions=body.questions,
        page=page,
        id=lesson_id(path),
        module=module_id(path),
        short_code=reader.take("ma_ngan", text_of, ""),
        minutes=reader.take("thoi_luong", number_of, None),
        audience=reader.take("doi_tuong", audience_of, ()),
        prerequisites=reader.take("can_hoc_truoc", lessons_of, ()),
        serves=reader.take("phuc_vu", served_of, ()),
        articles=reader.take("dieu_luat", bases_of, ()),
        english=None,
        locations=page.locations,
    )
    return lesson, tuple(reader.findings)


def parse_lesson_english(
    path: str, head: Head, lines: tuple[SourceLine, ...]
) -> tuple[LessonEnglish, tuple[Diagnostic, ...]]:
    """Return the English of a lesson, and what is wrong with its head."""
    reader = HeadReader(head, LESSON_ENGLISH_KEYS)
    body = _read_body(lines)
    page = english_page(path, reader, lines)
    english = LessonEnglish(
        title=page.title,
        description=page.description,
        objectives=reader.take("muc_tieu", words_of, ()),
        key_points=reader.take("diem_chinh", words_of, ()),
        lead=body.lead,
        parts=body.parts,
        situations=body.situations,
        questions=body.questions,
        page=page,
    )
    return english, tuple(reader.findings)


def training_page(path: str, reader: HeadReader, lines: tuple[SourceLine, ...]) -> Page:
    """Return the Vietnamese page of a lesson or a module, as every law of texts looks at it."""
    return replace(
        english_page(path, reader, lines),
        language="vi",
        reviewed=reader.take("ra_soat", day_of, None),
        review_months=reader.take("ra_soat_lai_sau", months_of, None),
        default_document=reader.take("dan_chieu_mac_dinh", id_of, None),
        cites_as_history=reader.take("dan_chieu_lich_su", ids_of, ()),
    )


def english_page(path: str, reader: HeadReader, lines: tuple[SourceLine, ...]) -> Page:
    """Return the English page of a lesson or a module: what it does not say is its original's."""
    return Page(
        path=path,
        language="en",
        title=reader.take("tieu_de", text_of, ""),
        description=reader.take("mo_ta", text_of, ""),
        reviewed=None,
        review_months=None,
        lines=lines,
        locations=reader.locations,
    )


class _Body(NamedTuple):
    """What the lines of a lesson say."""

    lead: tuple[SourceLine, ...]
    parts: tuple[Part, ...]
    situations: tuple[Situation, ...]
    questions: tuple[Question, ...]


def _read_body(lines: tuple[SourceLine, ...]) -> _Body:
    lead, parts = read_parts(lines)
    quizzes = (part for part in parts if part.kind is PartKind.QUIZ)
    questions = tuple(question for quiz in quizzes for question in read_questions(quiz))
    return _Body(lead, parts, tuple(read_situations(parts)), questions)
