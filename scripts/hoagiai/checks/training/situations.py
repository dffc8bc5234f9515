"""Laws of situations: each says that it is invented, asks a question and has a worked answer.

No real case is told in a lesson: mediators keep the parties' matters private (khoản 3 Điều 4
Luật Hòa giải ở cơ sở).
"""

from collections.abc import Iterator

from hoagiai.checks.training.telling import is_english, lesson_texts
from hoagiai.diagnostics import Code, Diagnostic
from hoagiai.model.lesson import LessonText, PartKind, Situation
from hoagiai.model.page import SourceLine
from hoagiai.model.site import Site


def situations_say_that_they_are_invented(site: Site) -> Iterator[Diagnostic]:
    """The opening and the situation of a lesson begin by saying that the case is invented."""
    for text in lesson_texts(site):
        remark = "*Invented situation.*" if is_english(text) else "*Tình huống giả định.*"
        for situation in text.situations:
            if not situation.says_invented:
                yield _wrong(
                    situation,
                    "tình huống chưa nói là đặt ra để học",
                    f"viết dòng đầu tiên dưới tiêu đề: {remark}",
                )


def situations_are_told_and_asked(site: Site) -> Iterator[Diagnostic]:
    """Every situation tells a case; that of the opening ends in a question."""
    for text in lesson_texts(site):
        for situation in text.situations:
            if not _says(situation.case):
                yield _wrong(situation, "tình huống chưa kể gì", "kể chuyện, dùng tên như “ông A”, “bà B”")
            elif situation.part is PartKind.OPENING and not any("?" in line.text for line in situation.case):
                yield _wrong(
                    situation, "phần mở đầu chưa có câu hỏi", "kết thúc bằng một câu hỏi cho người học"
                )


def situations_have_a_worked_answer(site: Site) -> Iterator[Diagnostic]:
    """Every situation has a question, and below it a worked answer."""
    for text in lesson_texts(site):
        for situation in text.situations:
            if situation.part is PartKind.SITUATION:
                yield from _unanswered(situation, text)


def _unanswered(situation: Situation, text: LessonText) -> Iterator[Diagnostic]:
    titles = ("Question", "Worked answer") if is_english(text) else ("Câu hỏi", "Lời giải")
    for section, title, anchor in (
        (situation.question, titles[0], "th-cau-hoi"),
        (situation.answer, titles[1], "th-loi-giai"),
    ):
        named = title.lower()
        if section is None and not is_english(text):
            yield _wrong(situation, f"tình huống thiếu {named}", f"thêm ### {title} {{#{anchor}}}")
        elif section is not None and not _says(section.lines):
            yield Diagnostic(
                Code.SITUATION_WRONG,
                section.location,
                f"mục “{section.title}” của tình huống chưa có chữ nào",
                hint=f"viết {named}",
            )
    if situation.question and situation.answer:
        question, answer = situation.question.location, situation.answer.location
        if answer.path == question.path and answer.line < question.line:
            yield Diagnostic(
                Code.SITUATION_WRONG, answer, "lời giải đứng trước câu hỏi", hint="đổi chỗ hai mục"
            )


def _says(lines: tuple[SourceLine, ...]) -> bool:
    return any(line.text.strip() for line in lines)


def _wrong(situation: Situation, message: str, hint: str) -> Diagnostic:
    return Diagnostic(Code.SITUATION_WRONG, situation.location, message, hint=hint)


SITUATION_LAWS = (
    situations_say_that_they_are_invented,
    situations_are_told_and_asked,
    situations_have_a_worked_answer,
)
