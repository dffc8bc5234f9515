"""Tên bài, tên chuyên đề: how pages call lessons and modules, and the links that go with them."""

from collections.abc import Iterable

from hoagiai.model.lesson import Lesson, LessonId, Module
from hoagiai.model.site import Site
from hoagiai.render.address import lesson_address, module_address, relative
from hoagiai.render.edition import Edition
from hoagiai.render.phrase import Link, Phrase


def lesson_title(edition: Edition, lesson: Lesson) -> Phrase:
    """Return the title of a lesson; in Vietnamese where it has no English."""
    return edition.english_or(lesson.title, lesson.english.title if lesson.english else None)


def lesson_link(edition: Edition, source: str, lesson: str) -> Link:
    """Return the title of a lesson, linked from the page at ``source``; its id where there is none such."""
    known = edition.site.lessons.get(LessonId(lesson))
    if known is None:
        return Link(Phrase(lesson, "vi"), None)
    return Link(lesson_title(edition, known), relative(source, lesson_address(known.id)))


def module_title(edition: Edition, module: Module) -> Phrase:
    """Return the title of a module; in Vietnamese where it has no English."""
    return edition.english_or(module.title, module.english.title if module.english else None)


def module_link(edition: Edition, source: str, module: Module) -> Link:
    """Return the title of a module, linked from the page at ``source``."""
    return Link(module_title(edition, module), relative(source, module_address(module.id)))


def lessons_of(site: Site, module: Module) -> tuple[Lesson, ...]:
    """Return the lessons of a module that there are, in their order; those it does not list come last."""
    listed = (site.lessons[lesson] for lesson in module.lessons if lesson in site.lessons)
    others = (lesson for lesson in site.lessons.values() if lesson.module == module.id)
    return tuple({lesson.id: lesson for lesson in (*listed, *others)}.values())


def minutes_in_all(lessons: Iterable[Lesson]) -> int:
    """Return how long lessons take together."""
    return sum(lesson.minutes or 0 for lesson in lessons)


def lesson_paths(site: Site) -> frozenset[str]:
    """Return the paths of the texts that the pages of lessons and modules hold."""
    told: tuple[Lesson | Module, ...] = (*site.lessons.values(), *site.modules.values())
    pages = (page for one in told for page in (one.page, one.english.page if one.english else None))
    return frozenset(page.path for page in pages if page is not None)
