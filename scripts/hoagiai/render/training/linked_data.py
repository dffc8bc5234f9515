"""Dữ liệu có cấu trúc: a lesson as schema.org ``LearningResource``, a module as ``Course`` (JSON-LD)."""

from collections.abc import Iterator

from hoagiai.model.lesson import Audience, Lesson, Module
from hoagiai.render.address import lesson_address, module_address, relative
from hoagiai.render.edition import Edition
from hoagiai.render.legal.linked_data import escaped_json
from hoagiai.render.training.naming import lesson_title, lessons_of, minutes_in_all, module_title
from hoagiai.render.words import LANGUAGES
from hoagiai.render.words.lessons import LESSON_WORDS

_CONTEXT = "https://schema.org"
_LICENCE = "https://creativecommons.org/licenses/by/4.0/"


def lesson_data(edition: Edition, lesson: Lesson) -> str:
    """Return the JSON-LD of ``lesson`` on its own page, safe inside a ``script`` element."""
    return escaped_json({"@context": _CONTEXT} | dict(_lesson_facts(edition, lesson)))


def module_data(edition: Edition, module: Module) -> str:
    """Return the JSON-LD of ``module`` on its own page, safe inside a ``script`` element."""
    return escaped_json({"@context": _CONTEXT} | dict(_module_facts(edition, module)))


def _lesson_facts(edition: Edition, lesson: Lesson) -> Iterator[tuple[str, object]]:
    text, source = lesson.text_in(edition.language), lesson_address(lesson.id)
    yield from {"@type": "LearningResource", "@id": "./", "url": "./"}.items()
    yield "name", text.title
    yield "description", text.description
    yield "inLanguage", text.page.language
    yield "learningResourceType", ["lesson", "quiz"] if text.questions else "lesson"
    yield from _length(lesson.minutes or 0)
    yield "teaches", list(text.objectives)
    if lesson.audience:
        yield "audience", [_audience(edition, one) for one in lesson.audience]
    before = [relative(source, lesson_address(one)) for one in lesson.prerequisites]
    if before:
        yield "competencyRequired", [{"@type": "LearningResource", "@id": way} for way in before]
    module = edition.site.modules.get(lesson.module)
    if module is not None:
        way = relative(source, module_address(module.id))
        name = module_title(edition, module).text
        yield "isPartOf", {"@type": "Course", "@id": way, "url": way, "name": name}
    if lesson.page.reviewed is not None:
        yield "dateModified", lesson.page.reviewed.isoformat()
    yield from _open()


def _module_facts(edition: Edition, module: Module) -> Iterator[tuple[str, object]]:
    lessons, source = lessons_of(edition.site, module), module_address(module.id)
    told = module.english if edition.language == "en" and module.english else module
    yield from {"@type": "Course", "@id": "./", "url": "./"}.items()
    yield "name", told.title
    yield "description", told.description
    yield "inLanguage", told.page.language
    yield "provider", {"@type": "Organization", "name": LANGUAGES[edition.language].site_title}
    yield from _length(minutes_in_all(lessons))
    yield "hasPart", [_part(edition, lesson, source) for lesson in lessons]
    yield from _open()


def _part(edition: Edition, lesson: Lesson, source: str) -> dict[str, str]:
    way = relative(source, lesson_address(lesson.id))
    name = lesson_title(edition, lesson).text
    return {"@type": "LearningResource", "@id": way, "url": way, "name": name}


def _audience(edition: Edition, audience: Audience) -> dict[str, str]:
    name = LESSON_WORDS[edition.language].audiences[audience]
    return {"@type": "EducationalAudience", "educationalRole": name}


def _length(minutes: int) -> Iterator[tuple[str, object]]:
    if minutes:
        yield "timeRequired", f"PT{minutes}M"


def _open() -> Iterator[tuple[str, object]]:
    yield "isAccessibleForFree", True
    yield "license", _LICENCE
