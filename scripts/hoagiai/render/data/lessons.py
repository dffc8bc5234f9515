"""Lessons as records."""

from collections.abc import Iterable

from hoagiai.diagnostics import Location
from hoagiai.model.legal import Citer, CiterKind
from hoagiai.model.lesson import Lesson, LessonText, Question
from hoagiai.model.site import Site
from hoagiai.render.address import lesson_address, short_address
from hoagiai.render.data.lesson_records import ChoiceRecord, LessonRecord, PartRecord, QuestionRecord
from hoagiai.render.data.work import source_record


def lesson_records(site: Site) -> tuple[LessonRecord, ...]:
    """Return every lesson, in the order of learning."""
    return tuple(_record(lesson, site) for lesson in site.lessons.values())


def _record(lesson: Lesson, site: Site) -> LessonRecord:
    module, english = site.modules.get(lesson.module), lesson.english
    return LessonRecord(
        id=lesson.id,
        module=lesson.module,
        module_title=module.title if module else lesson.module,
        module_title_en=module.english.title if module and module.english else None,
        short_code=lesson.short_code,
        title=lesson.title,
        title_en=english.title if english else None,
        description=lesson.description,
        description_en=english.description if english else None,
        minutes=lesson.minutes,
        audience=lesson.audience,
        prerequisites=lesson.prerequisites,
        objectives=lesson.objectives,
        objectives_en=english.objectives if english else (),
        key_points=lesson.key_points,
        key_points_en=english.key_points if english else (),
        targets=tuple(served for served in lesson.serves if "#" not in served),
        tasks=tuple(served for served in lesson.serves if "#" in served),
        articles=tuple(basis.target for basis in lesson.articles),
        laws=site.laws_of(Citer(CiterKind.LESSON, lesson.id)),
        reviewed=lesson.page.reviewed,
        parts=_parts(lesson),
        questions=_questions(lesson.questions),
        questions_en=_questions(english.questions) if english else (),
        url=lesson_address(lesson.id),
        short_url=short_address(lesson.short_code),
        source=source_record(Location(lesson.page.path)),
    )


def _parts(text: LessonText) -> tuple[PartRecord, ...]:
    return tuple(PartRecord(part.kind, part.title, part.minutes) for part in text.parts if part.kind)


def _questions(questions: Iterable[Question]) -> tuple[QuestionRecord, ...]:
    return tuple(
        QuestionRecord(
            question.anchor,
            question.text,
            tuple(ChoiceRecord(one.text, one.right, one.explanation) for one in question.choices),
        )
        for question in questions
    )
