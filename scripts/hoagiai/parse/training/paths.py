"""Where training stands in the tree: the folder is the module, the file the lesson."""

import re

from hoagiai.model.lesson import LessonId, ModuleId

TRAINING = "training/"
PROGRAMMES = f"{TRAINING}_chuong-trinh/"
"""The folder of the programmes of training days."""
ENGLISH = ".en.md"

_PATH = re.compile(rf"{TRAINING}(?P<module>[^/_][^/]*)/(?P<name>[^/]+?)(?:\.en)?\.md")
_INDEX = "index"


def is_training(path: str) -> bool:
    """Tell whether a Markdown file is a lesson's or a module's."""
    return _PATH.fullmatch(path) is not None


def is_module(path: str) -> bool:
    """Tell whether a Markdown file is a module's page."""
    found = _PATH.fullmatch(path)
    return found is not None and found["name"] == _INDEX


def is_lesson(path: str) -> bool:
    """Tell whether a Markdown file is a lesson."""
    return is_training(path) and not is_module(path)


def lesson_id(path: str) -> LessonId:
    """Return the id of the lesson at ``path``, in either language: ``nen-tang/la-gi``."""
    return LessonId(path.removeprefix(TRAINING).removesuffix(".md").removesuffix(".en"))


def module_id(path: str) -> ModuleId:
    """Return the module that a file of ``training/`` belongs to: ``nen-tang``."""
    return ModuleId(path.removeprefix(TRAINING).partition("/")[0])
