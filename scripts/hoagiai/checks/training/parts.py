"""Laws of the parts of a lesson: all there, each once, in order, every heading with its anchor."""

import re
from collections.abc import Iterator
from itertools import pairwise

from hoagiai.checks.training.telling import called, end_of, is_english, lesson_texts
from hoagiai.diagnostics import Code, Diagnostic, Location
from hoagiai.model.lesson import LessonText, Part, PartKind
from hoagiai.model.site import Site
from hoagiai.text import fold

HINTS = "bt-goi-y"
"""The anchor of the section of an exercise that helps."""
LONGEST_LEAD = 14
"""So many words of a lead fit on a slide that the last row can read."""
_ORDER = {kind: place for place, kind in enumerate(PartKind)}
_ANCHOR = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")


def lessons_have_their_parts(site: Site) -> Iterator[Diagnostic]:
    """Every lesson has the seven parts, each once, in order, and no other.

    The English has those of the Vietnamese, which is a law of its own.
    """
    for lesson in site.lessons.values():
        yield from _missing(lesson)
        yield from _doubled(lesson)
        yield from _disordered(lesson)
    for text in lesson_texts(site):
        for part in text.parts:
            if part.kind is None and not (is_english(text) and part.anchor):
                yield _stranger(part, text)


def _missing(text: LessonText) -> Iterator[Diagnostic]:
    for kind in PartKind:
        if text.part(kind) is None and not any(_is_meant(part, kind) for part in text.parts):
            later = (part for part in text.parts if part.kind and _ORDER[part.kind] > _ORDER[kind])
            place = next((part.location for part in later), end_of(text))
            title = called(kind, text)
            yield _wrong(place, f"bài thiếu phần “{title}”", f"thêm ở đây: ## {title} {{#{kind.value}}}")


def _stranger(part: Part, text: LessonText) -> Diagnostic:
    meant = next((kind for kind in PartKind if _is_meant(part, kind)), None)
    said = f"ghi neo “{part.anchor}”" if part.anchor else "chưa có neo"
    if meant is not None:
        return _wrong(
            part.location, f"phần “{part.title}” {said}", f"kết thúc tiêu đề bằng {{#{meant.value}}}"
        )
    parts = ", ".join(f"{called(kind, text)} {{#{kind.value}}}" for kind in PartKind)
    return _wrong(
        part.location,
        f"bài học không có phần “{part.title}”" + (f" (neo “{part.anchor}”)" if part.anchor else ""),
        f"đưa vào một phần khác dưới tiêu đề ###; các phần của bài: {parts}",
    )


def _is_meant(part: Part, kind: PartKind) -> bool:
    """Tell whether a part of no kind is called as those of ``kind`` are."""
    titles = {fold(kind.vietnamese), fold(kind.english)}
    return part.kind is None and fold(part.title) in titles


def _doubled(text: LessonText) -> Iterator[Diagnostic]:
    first: dict[PartKind, Part] = {}
    for part in text.parts:
        if part.kind is not None and first.setdefault(part.kind, part) is not part:
            line = first[part.kind].location.line
            yield _wrong(part.location, f"phần “{part.title}” đã có ở dòng {line}", "gộp hai phần làm một")


def _disordered(text: LessonText) -> Iterator[Diagnostic]:
    known = [(part, part.kind) for part in text.parts if part.kind is not None]
    for (before, kind_before), (part, kind) in pairwise(known):
        if _ORDER[kind] < _ORDER[kind_before]:
            order = " → ".join(called(one, text) for one in PartKind)
            yield _wrong(
                part.location, f"phần “{part.title}” đứng sau phần “{before.title}”", f"thứ tự: {order}"
            )


def headings_of_lessons_have_anchors(site: Site) -> Iterator[Diagnostic]:
    """Every section of a lesson has an anchor of its own, that links and slides keep for ever."""
    for text in lesson_texts(site):
        # A part without an anchor is told as no part of a lesson.
        seen: dict[str, Location] = {part.anchor: part.location for part in text.parts if part.anchor}
        for section in (section for part in text.parts for section in part.sections):
            first = seen.setdefault(section.anchor, section.location)
            if not _ANCHOR.fullmatch(section.anchor):
                said = f"ghi neo “{section.anchor}”" if section.anchor else "chưa có neo"
                yield _wrong(
                    section.location,
                    f"tiêu đề “{section.title}” {said}",
                    "kết thúc tiêu đề bằng neo riêng, chữ thường không dấu: {#gt-1}",
                )
            elif first is not section.location:
                yield _wrong(
                    section.location,
                    f"neo “{section.anchor}” đã dùng ở dòng {first.line}",
                    "đặt neo khác cho một trong hai",
                )


def exercises_have_hints(site: Site) -> Iterator[Diagnostic]:
    """Every exercise ends with hints."""
    for text in lesson_texts(site):
        part = text.part(PartKind.EXERCISE)
        hints = part.section(HINTS) if part is not None else None
        if hints is not None and not any(line.text.strip() for line in hints.lines):
            yield _wrong(
                hints.location, f"mục “{hints.title}” chưa có chữ nào", "viết điều người học cần soát"
            )
        if part is not None and hints is None and not is_english(text):
            yield _wrong(
                part.location, f"phần “{part.title}” thiếu gợi ý", f"thêm ở cuối phần: ### Gợi ý {{#{HINTS}}}"
            )


def parts_say_something(site: Site) -> Iterator[Diagnostic]:
    """No part of a lesson is empty."""
    for text in lesson_texts(site):
        for part in text.parts:
            if part.kind is not None and not any(line.text.strip() for line in part.lines):
                yield _wrong(part.location, f"phần “{part.title}” chưa có chữ nào", "viết phần này")


def points_are_led_by_a_short_sentence(site: Site) -> Iterator[Diagnostic]:
    """Every paragraph of an explanation begins with a bold sentence short enough for a slide."""
    for text in lesson_texts(site):
        part = text.part(PartKind.EXPLANATION)
        for point in (point for section in part.sections for point in section.points) if part else ():
            count = len(point.lead.split())
            if 0 < count <= LONGEST_LEAD:
                continue
            what = f"câu in đậm dài {count} tiếng" if count else "đoạn giải thích không mở bằng câu in đậm"
            hint = (
                f"mở đoạn bằng một câu in đậm, nhiều nhất {LONGEST_LEAD} tiếng: **Hai bên tự quyết định.** …"
            )
            yield Diagnostic(Code.LEAD_WRONG, point.location, what, hint=hint)


def _wrong(place: Location, message: str, hint: str) -> Diagnostic:
    return Diagnostic(Code.PART_WRONG, place, message, hint=hint)


PART_LAWS = (
    lessons_have_their_parts,
    headings_of_lessons_have_anchors,
    exercises_have_hints,
    parts_say_something,
    points_are_led_by_a_short_sentence,
)
