"""The training of a tree: each lesson and module with its English, in the order of learning."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import TypeVar

from hoagiai.diagnostics import Diagnostic
from hoagiai.model.lesson import Lesson, LessonEnglish, LessonId, Module, ModuleEnglish, ModuleId
from hoagiai.model.page import Page, SourceLine
from hoagiai.model.timetable import TrainingProgramme, TrainingProgrammeId
from hoagiai.parse.training import (
    PROGRAMMES,
    is_lesson,
    is_training,
    parse_lesson,
    parse_lesson_english,
    parse_module,
    parse_module_english,
    parse_training_programme,
)
from hoagiai.source.tree import Tree
from hoagiai.source.yaml_nodes import Mapping as Head

T = TypeVar("T")

_ENGLISH = ".en.md"
_NO_CODE = "\N{REPLACEMENT CHARACTER}"
"""Sorts behind every short code."""


@dataclass(frozen=True, slots=True)
class Training:
    """What a tree tells of training."""

    modules: Mapping[ModuleId, Module]
    lessons: Mapping[LessonId, Lesson]
    programmes: Mapping[TrainingProgrammeId, TrainingProgramme]
    pages: tuple[Page, ...]
    """The page of every file, also of an English one without its original."""
    findings: tuple[Diagnostic, ...]


def read_training(tree: Tree) -> Training:
    """Return the modules and lessons of ``tree`` in order, their pages, and what is wrong with files."""
    reading = _Reading()
    for file in tree.pages:
        if file.head is not None and is_training(file.path):
            reading.read(file.path, file.head, file.body)
    for path, node in tree.data.items():
        if path.startswith(PROGRAMMES):
            programme = reading.kept(parse_training_programme(path, node))
            if programme is not None:
                reading.programmes[programme.id] = programme
    lessons = {lesson.id: _lesson(lesson, reading) for lesson in reading.lessons}
    made = (_module(module, reading) for module in reading.modules)
    modules = sorted(made, key=lambda module: (_first_code(module, lessons), module.id))
    return Training(
        modules={module.id: module for module in modules},
        lessons={lesson: lessons[lesson] for lesson in _in_order(modules, lessons)},
        programmes=reading.programmes,
        pages=tuple(_pages(modules, lessons.values(), reading)),
        findings=tuple(reading.findings),
    )


def lessons_by_service(lessons: Iterable[Lesson]) -> Mapping[str, tuple[LessonId, ...]]:
    """Return the lessons that serve each target, task or duty, in the order of learning."""
    found: dict[str, dict[LessonId, None]] = {}
    for lesson in lessons:
        for served in lesson.serves:
            found.setdefault(served, {})[lesson.id] = None
    return {served: tuple(serving) for served, serving in found.items()}


@dataclass(slots=True)
class _Reading:
    """Reads the files one by one, keeping every finding."""

    lessons: list[Lesson] = field(default_factory=list)
    modules: list[Module] = field(default_factory=list)
    english: dict[str, LessonEnglish] = field(default_factory=dict)
    """English files by the path of their originals; so are those of modules."""
    modules_english: dict[str, ModuleEnglish] = field(default_factory=dict)
    programmes: dict[TrainingProgrammeId, TrainingProgramme] = field(default_factory=dict)
    findings: list[Diagnostic] = field(default_factory=list)

    def read(self, path: str, head: Head, lines: tuple[SourceLine, ...]) -> None:
        """Keep what a lesson's or a module's file tells."""
        original = path.removesuffix(_ENGLISH) + ".md"
        match is_lesson(path), path.endswith(_ENGLISH):
            case True, True:
                self.english[original] = self.kept(parse_lesson_english(path, head, lines))
            case True, _:
                self.lessons.append(self.kept(parse_lesson(path, head, lines)))
            case _, True:
                self.modules_english[original] = self.kept(parse_module_english(path, head, lines))
            case _:
                self.modules.append(self.kept(parse_module(path, head, lines)))

    def kept(self, read: tuple[T, tuple[Diagnostic, ...]]) -> T:
        """Return what was read, its findings kept."""
        self.findings.extend(read[1])
        return read[0]


def _lesson(lesson: Lesson, reading: _Reading) -> Lesson:
    """Return ``lesson`` with its English, which was looked at on the same day."""
    english = reading.english.pop(lesson.page.path, None)
    if english is None:
        return lesson
    return replace(lesson, english=replace(english, page=_reviewed_as(english.page, lesson.page)))


def _module(module: Module, reading: _Reading) -> Module:
    english = reading.modules_english.pop(module.page.path, None)
    if english is None:
        return module
    return replace(module, english=replace(english, page=_reviewed_as(english.page, module.page)))


def _reviewed_as(page: Page, original: Page) -> Page:
    return replace(page, reviewed=original.reviewed, review_months=original.review_months)


def _first_code(module: Module, lessons: Mapping[LessonId, Lesson]) -> str:
    codes = (lesson.short_code for lesson in lessons.values() if lesson.module == module.id)
    return min((code for code in codes if code), default=_NO_CODE)


def _in_order(modules: Iterable[Module], lessons: Mapping[LessonId, Lesson]) -> Iterator[LessonId]:
    """Yield every lesson once: as the modules list them, then those that none lists."""
    listed = dict.fromkeys(lesson for module in modules for lesson in module.lessons if lesson in lessons)
    yield from listed
    yield from (lesson for lesson in lessons if lesson not in listed)


def _pages(modules: Iterable[Module], lessons: Iterable[Lesson], reading: _Reading) -> Iterator[Page]:
    told: Iterable[Module | Lesson] = (*modules, *lessons)
    for one in told:
        yield one.page
        if one.english is not None:
            yield one.english.page
    yield from (english.page for english in reading.english.values())
    yield from (english.page for english in reading.modules_english.values())
