"""Dàn bài: modules and lessons as the index and the module pages list them."""

from typing import NamedTuple

from hoagiai.model.lesson import Lesson, Module
from hoagiai.render.edition import Edition
from hoagiai.render.phrase import Link, Phrase
from hoagiai.render.training.naming import lesson_link, lessons_of, minutes_in_all, module_link
from hoagiai.render.words.lessons import LESSON_WORDS

_HOUR = 60


class LessonLine(NamedTuple):
    """A lesson in a list: where it leads, how long it takes, and by which code its progress is kept."""

    link: Link
    code: str
    minutes: str
    description: Phrase
    questions: int
    objectives: tuple[Phrase, ...]


class ModuleLine(NamedTuple):
    """A module with its lessons."""

    link: Link
    anchor: str
    description: Phrase
    counted: str
    time: str
    lessons: tuple[LessonLine, ...]


def lesson_line(edition: Edition, source: str, lesson: Lesson) -> LessonLine:
    """Return ``lesson`` as the list on the page at ``source`` names it."""
    text = lesson.text_in(edition.language)
    words, language = LESSON_WORDS[edition.language], text.page.language
    return LessonLine(
        link=lesson_link(edition, source, lesson.id),
        code=lesson.short_code,
        minutes=words.minutes.format(n=lesson.minutes) if lesson.minutes else "",
        description=Phrase(text.description, language),
        questions=len(text.questions),
        objectives=tuple(Phrase(one, language) for one in text.objectives),
    )


def module_line(edition: Edition, source: str, module: Module) -> ModuleLine:
    """Return ``module`` as the list on the page at ``source`` names it."""
    lessons = lessons_of(edition.site, module)
    told = module.english if edition.language == "en" and module.english else module
    return ModuleLine(
        link=module_link(edition, source, module),
        anchor=module.id,
        description=Phrase(told.description, told.page.language),
        counted=edition.count(len(lessons), LESSON_WORDS[edition.language].count_lessons),
        time=time_text(edition, minutes_in_all(lessons)),
        lessons=tuple(lesson_line(edition, source, lesson) for lesson in lessons),
    )


def time_text(edition: Edition, minutes: int) -> str:
    """Return a length of time: “45 phút”, “2 giờ 25 phút”."""
    words = LESSON_WORDS[edition.language]
    hours, rest = divmod(minutes, _HOUR)
    if not hours:
        return words.minutes.format(n=rest)
    return words.hours_minutes.format(h=hours, m=rest) if rest else words.hours.format(h=hours)
