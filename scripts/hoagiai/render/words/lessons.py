"""Words of the pages that people learn on, in both languages."""

from collections.abc import Mapping
from types import MappingProxyType

from hoagiai.render.words.lesson_wording import LessonWords
from hoagiai.render.words.lessons_en import LESSONS_ENGLISH
from hoagiai.render.words.lessons_vi import LESSONS_VIETNAMESE

LESSON_WORDS: Mapping[str, LessonWords] = MappingProxyType({"vi": LESSONS_VIETNAMESE, "en": LESSONS_ENGLISH})
"""The words of the pages for learners, by language."""

__all__ = ["LESSON_WORDS", "LessonWords"]
