"""What laws of lessons share: the texts of all lessons, and how a part is called in them."""

from collections.abc import Iterator

from hoagiai.diagnostics import Location
from hoagiai.model.lesson import LessonText, PartKind
from hoagiai.model.site import Site


def lesson_texts(site: Site) -> Iterator[LessonText]:
    """Yield what each lesson says, in Vietnamese and, where there is an English file, in English."""
    for lesson in site.lessons.values():
        yield lesson
        if lesson.english is not None:
            yield lesson.english


def is_english(text: LessonText) -> bool:
    """Tell whether a text is a lesson's English."""
    return text.page.language == "en"


def called(kind: PartKind, text: LessonText) -> str:
    """Return the title of a part in the language of a text."""
    return kind.english if is_english(text) else kind.vietnamese


def end_of(text: LessonText) -> Location:
    """Return the last line of a text: where what is missing at its end would stand."""
    return text.page.lines[-1].location if text.page.lines else Location(text.page.path)
