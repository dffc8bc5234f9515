"""Laws of short codes: printed on paper and read out, so each is one lesson's for ever."""

import re
from collections.abc import Iterator

from hoagiai.diagnostics import Code, Diagnostic
from hoagiai.model.lesson import Lesson
from hoagiai.model.site import Site

_CODE = re.compile(r"[a-z]\d{2,3}")
_ADDRESS = "/b/{}/"


def short_codes_are_well_formed(site: Site) -> Iterator[Diagnostic]:
    """A short code is a letter and two or three digits: quickly read out, quickly typed on a phone."""
    for lesson in site.lessons.values():
        if lesson.short_code and not _CODE.fullmatch(lesson.short_code):
            yield _wrong(
                lesson,
                f"“{lesson.short_code}” không phải mã ngắn",
                f"một chữ thường và hai hoặc ba chữ số; mã còn trống: {free_short_code(site)}",
            )


def short_codes_are_unique(site: Site) -> Iterator[Diagnostic]:
    """No two lessons have one short code."""
    first: dict[str, Lesson] = {}
    for lesson in site.lessons.values():
        other = first.setdefault(lesson.short_code, lesson)
        if lesson.short_code and other is not lesson:
            place = other.place_of("ma_ngan")
            yield _wrong(
                lesson,
                f"“{lesson.short_code}” đã là mã của bài {other.id} ({place.path}:{place.line})",
                f"bài mới lấy mã mới: {free_short_code(site)}",
            )


def short_codes_are_not_used_again(site: Site) -> Iterator[Diagnostic]:
    """A short code whose address has moved on is no new lesson's: printed papers still bear it."""
    moved = {entry.address: entry for entry in site.ledger if entry.moved_to is not None}
    for lesson in site.lessons.values():
        entry = moved.get(_ADDRESS.format(lesson.short_code))
        if entry is not None:
            yield _wrong(
                lesson,
                f"“{lesson.short_code}” là mã của một bài đã dời tới {entry.moved_to} "
                f"({entry.location.path}:{entry.location.line})",
                f"bài mới lấy mã mới: {free_short_code(site)}",
            )


def free_short_code(site: Site) -> str:
    """Return a code that no lesson has and none ever had."""
    taken = {lesson.short_code for lesson in site.lessons.values()}
    kept = {entry.address for entry in site.ledger}
    codes = (f"b{number:02d}" for number in range(1, 1000))
    return next(code for code in codes if code not in taken and _ADDRESS.format(code) not in kept)


def _wrong(lesson: Lesson, message: str, hint: str) -> Diagnostic:
    return Diagnostic(Code.SHORT_CODE_WRONG, lesson.place_of("ma_ngan"), f"ma_ngan: {message}", hint=hint)


SHORT_CODE_LAWS = (
    short_codes_are_well_formed,
    short_codes_are_unique,
    short_codes_are_not_used_again,
)
