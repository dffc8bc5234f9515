"""Values that only heads of lessons and programmes have."""

import re
from datetime import time

from hoagiai.model.lesson import Audience, LessonId
from hoagiai.parse.heads import ID, WrongValueError, text_of
from hoagiai.parse.legal.values import member_of
from hoagiai.source.yaml_nodes import Node, Sequence

_LESSON = re.compile(rf"{ID.pattern}/{ID.pattern}")
_SERVED = re.compile(rf"{ID.pattern}(?:/{ID.pattern})*/(?:muc-tieu-[1-9]\d?|{ID.pattern}#[a-z0-9-]+)")
_NUMBER = re.compile(r"[1-9]\d{0,2}")
_CLOCK = re.compile(r"(\d{1,2})[:h](\d{2})")
_HOURS, _MINUTES = 24, 60


def number_of(node: Node) -> int:
    """Return a number of minutes."""
    text = text_of(node)
    if not _NUMBER.fullmatch(text):
        raise WrongValueError(f"“{text}” không phải số phút", "viết bằng chữ số, ví dụ 30")
    return int(text)


def clock_of(node: Node) -> time:
    """Return a time of day: ``08:00``, ``13h30``."""
    text = text_of(node)
    found = _CLOCK.fullmatch(text)
    if found is None or int(found[1]) >= _HOURS or int(found[2]) >= _MINUTES:
        raise WrongValueError(f"“{text}” không phải giờ trong ngày", "viết 08:00 hoặc 13:30")
    return time(int(found[1]), int(found[2]))


def audience_of(node: Node) -> tuple[Audience, ...]:
    """Return one audience or a list of them."""
    return tuple(member_of(Audience, item) for item in items_of(node))


def lessons_of(node: Node) -> tuple[LessonId, ...]:
    """Return ids of lessons, ``nen-tang/la-gi``; empty lists are allowed."""
    return tuple(lesson_of(item) for item in items_of(node))


def lesson_of(node: Node) -> LessonId:
    """Return the id of one lesson."""
    text = text_of(node)
    if not _LESSON.fullmatch(text):
        raise WrongValueError(f"“{text}” không phải mã bài học", "viết chuyên đề/bài, ví dụ nen-tang/la-gi")
    return LessonId(text)


def names_of(node: Node) -> tuple[str, ...]:
    """Return names of files without their folder and ending: ``la-gi``."""
    for text in (names := tuple(text_of(item) for item in items_of(node))):
        if not ID.fullmatch(text):
            raise WrongValueError(
                f"“{text}” không phải tên tệp của bài", "viết tên tệp không có thư mục, không có .md: la-gi"
            )
    return names


def served_of(node: Node) -> tuple[str, ...]:
    """Return ids of targets, tasks and duties."""
    for text in (ids := tuple(text_of(item) for item in items_of(node))):
        if not _SERVED.fullmatch(text):
            raise WrongValueError(
                f"“{text}” không phải mã mục tiêu hay nhiệm vụ",
                "viết qd-315-2024/muc-tieu-2 hoặc lai-chau/tp-lai-chau/2024-hoa-giai#nv-4",
            )
    return ids


def items_of(node: Node) -> tuple[Node, ...]:
    """Return the items of a list; a single value is a list of one."""
    return node.items if isinstance(node, Sequence) else (node,)
