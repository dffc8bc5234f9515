"""Bài học phục vụ việc gì, nhìn từ phía việc ấy: the lessons for a target, a task or a duty."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from hoagiai.model.lesson import LessonId, Module
from hoagiai.model.plan import Duty, Plan, Task
from hoagiai.render.address import plan_address
from hoagiai.render.edition import Edition
from hoagiai.render.phrase import Link, Phrase, shortened
from hoagiai.render.training.naming import lesson_link, lessons_of, module_link
from hoagiai.render.words.lessons import LESSON_WORDS

_TITLE = 160
_WHOLE = 2
"""So many lessons and more make a module that is named as a whole."""


class Helped(NamedTuple):
    """A task or a duty on its plan's page, and the lessons that serve it."""

    number: str
    anchor: str
    title: Phrase
    lessons: tuple[Link, ...]


def helped_work(edition: Edition, plan: Plan) -> tuple[Helped, ...]:
    """Return the tasks and duties of ``plan`` that lessons serve, with links from the plan's page."""
    work: Sequence[Task | Duty] = (*plan.tasks, *plan.duties)
    return tuple(
        Helped(one.number, one.anchor, _title(edition, one), serving(edition, plan_address(plan.id), one.id))
        for one in work
        if one.id in edition.site.lessons_serving
    )


def serving(edition: Edition, source: str, served: str) -> tuple[Link, ...]:
    """Return the lessons that serve a target, task or duty, linked from the page at ``source``.

    A module of which every lesson serves it is named as a whole.
    """
    lessons = frozenset(edition.site.lessons_serving.get(served, ()))
    modules = edition.site.modules.values()
    told = [link for module in modules for link in _of_module(edition, source, module, lessons)]
    known = {one.id for module in modules for one in lessons_of(edition.site, module)}
    loose = (lesson for lesson in edition.site.lessons_serving.get(served, ()) if lesson not in known)
    return (*told, *(lesson_link(edition, source, lesson) for lesson in loose))


def _of_module(edition: Edition, source: str, module: Module, lessons: frozenset[LessonId]) -> Iterator[Link]:
    own = [lesson.id for lesson in lessons_of(edition.site, module)]
    if len(own) >= _WHOLE and lessons.issuperset(own):
        words, whole = LESSON_WORDS[edition.language], module_link(edition, source, module)
        counted = edition.count(len(own), words.count_lessons)
        name = words.whole_module.format(module=whole.phrase.text, lessons=counted)
        yield Link(Phrase(name, edition.language), whole.href)
        return
    yield from (lesson_link(edition, source, lesson) for lesson in own if lesson in lessons)


def _title(edition: Edition, work: Task | Duty) -> Phrase:
    title = edition.task_title(work) if isinstance(work, Task) else Phrase(work.text, "vi")
    return title._replace(text=shortened(title.text, _TITLE))
