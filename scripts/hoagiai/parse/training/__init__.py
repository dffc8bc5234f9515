"""Tập huấn: lessons, modules and programmes of ``training/``."""

from hoagiai.parse.training.lesson import parse_lesson, parse_lesson_english
from hoagiai.parse.training.module import parse_module, parse_module_english
from hoagiai.parse.training.paths import (
    PROGRAMMES,
    is_lesson,
    is_module,
    is_training,
    lesson_id,
    module_id,
)
from hoagiai.parse.training.programme import parse_training_programme

__all__ = [
    "PROGRAMMES",
    "is_lesson",
    "is_module",
    "is_training",
    "lesson_id",
    "module_id",
    "parse_lesson",
    "parse_lesson_english",
    "parse_module",
    "parse_module_english",
    "parse_training_programme",
]
