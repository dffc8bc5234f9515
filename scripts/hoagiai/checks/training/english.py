"""Laws of English lessons: the same headings, minutes, questions, choices and right ones."""

from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher

from hoagiai.checks.training.telling import end_of
from hoagiai.diagnostics import Code, Diagnostic, Location
from hoagiai.model.lesson import Lesson, LessonEnglish, Part, Question
from hoagiai.model.site import Site

_Headed = tuple[str, Location]
"""An anchor and the place of its heading."""


def english_has_the_same_headings(site: Site) -> Iterator[Diagnostic]:
    """The English of a lesson has the anchors of the Vietnamese, in the same order."""
    for lesson, english in _pairs(site):
        original, translated = _headings(lesson), _headings(english)
        matcher = SequenceMatcher(
            None, [anchor for anchor, _ in original], [anchor for anchor, _ in translated], autojunk=False
        )
        for kind, start, end, first, last in matcher.get_opcodes():
            if kind in {"insert", "replace"}:
                yield from _strange(translated[first:last], lesson)
            if kind in {"delete", "replace"}:
                place = translated[last][1] if last < len(translated) else end_of(english)
                yield from _untold(original[start:end], place, lesson)


def _headings(text: Lesson | LessonEnglish) -> list[_Headed]:
    return [
        heading
        for part in text.parts
        for heading in (
            (part.anchor, part.location),
            *((section.anchor, section.location) for section in part.sections),
        )
    ]


def _strange(headings: Sequence[_Headed], lesson: Lesson) -> Iterator[Diagnostic]:
    for anchor, place in headings:
        # A heading without an anchor is told by the laws of parts.
        if anchor:
            yield _loose(
                place,
                f"mục “{anchor}” không có ở chỗ này trong {lesson.page.path}",
                "để cùng các mục, cùng thứ tự với bản tiếng Việt",
            )


def _untold(headings: Sequence[_Headed], place: Location, lesson: Lesson) -> Iterator[Diagnostic]:
    for anchor, original in headings:
        if anchor:
            yield _loose(
                place,
                f"bản tiếng Anh thiếu ở đây mục “{anchor}” ({lesson.page.path}:{original.line})",
                f"dịch mục ấy, tiêu đề kết thúc bằng {{#{anchor}}}",
            )


def english_takes_the_same_minutes(site: Site) -> Iterator[Diagnostic]:
    """The parts of the English lesson take as long as those of the Vietnamese."""
    for lesson, english in _pairs(site):
        for part in english.parts:
            original = lesson.part(part.kind) if part.kind is not None else None
            if original is not None and original.minutes != part.minutes:
                yield _loose(
                    part.location,
                    f"phần “{part.title}” {_time(part)}, bản tiếng Việt {_time(original)}",
                    f"viết ({original.minutes} minutes)" if original.minutes else "bỏ số phút",
                )


def _time(part: Part) -> str:
    return f"ghi {part.minutes} phút" if part.minutes is not None else "không ghi số phút"


def english_quizzes_are_the_same(site: Site) -> Iterator[Diagnostic]:
    """Each question of the English lesson has as many choices, and the same one is right."""
    for lesson, english in _pairs(site):
        questions = {question.anchor: question for question in lesson.questions if question.anchor}
        for question in english.questions:
            original = questions.get(question.anchor)
            if original is None:
                continue
            if len(original.choices) != len(question.choices):
                yield _loose(
                    question.location,
                    f"câu “{question.anchor}” có {len(question.choices)} lựa chọn, "
                    f"bản tiếng Việt {len(original.choices)}",
                    "dịch đủ các lựa chọn, cùng thứ tự",
                )
            elif _right(original) != _right(question):
                yield _loose(
                    question.location,
                    f"câu “{question.anchor}” có đáp án {_told(question)}, bản tiếng Việt {_told(original)}",
                    "để các lựa chọn cùng thứ tự với bản tiếng Việt",
                )


def english_keeps_the_same_points(site: Site) -> Iterator[Diagnostic]:
    """The English head has as many objectives and key points as the Vietnamese."""
    for lesson, english in _pairs(site):
        for key, original, translated in (
            ("muc_tieu", lesson.objectives, english.objectives),
            ("diem_chinh", lesson.key_points, english.key_points),
        ):
            if original and translated and len(original) != len(translated):
                yield _loose(
                    english.page.locations.get(key, Location(english.page.path)),
                    f"{key} có {len(translated)} mục, bản tiếng Việt {len(original)}",
                    "dịch từng mục một",
                )


def _pairs(site: Site) -> Iterator[tuple[Lesson, LessonEnglish]]:
    for lesson in site.lessons.values():
        if lesson.english is not None:
            yield lesson, lesson.english


def _right(question: Question) -> list[int]:
    return [number for number, choice in enumerate(question.choices, 1) if choice.right]


def _told(question: Question) -> str:
    return ", ".join(f"thứ {number}" for number in _right(question)) or "nào cũng không đúng"


def _loose(place: Location, message: str, hint: str) -> Diagnostic:
    return Diagnostic(Code.TRANSLATION_LOOSE, place, message, hint=hint)


ENGLISH_LESSON_LAWS = (
    english_has_the_same_headings,
    english_takes_the_same_minutes,
    english_quizzes_are_the_same,
    english_keeps_the_same_points,
)
