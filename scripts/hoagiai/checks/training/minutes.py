"""Laws of time and length: the minutes of the parts are the lesson's, and what is to be kept is short."""

from collections.abc import Iterator

from hoagiai.diagnostics import Code, Diagnostic, Location
from hoagiai.model.lesson import Lesson, PartKind
from hoagiai.model.site import Site

SHORTEST, LONGEST = 20, 45
_OBJECTIVES = (2, 4)
_KEY_POINTS = (3, 6)


def lessons_last_twenty_to_forty_five_minutes(site: Site) -> Iterator[Diagnostic]:
    """A lesson fits into an evening's attention: 20 to 45 minutes."""
    for lesson in site.lessons.values():
        if lesson.minutes is not None and not SHORTEST <= lesson.minutes <= LONGEST:
            yield Diagnostic(
                Code.MINUTES_WRONG,
                lesson.place_of("thoi_luong"),
                f"thoi_luong: {lesson.minutes} phút ngoài khoảng {SHORTEST}–{LONGEST}",
                hint="chia làm hai bài" if lesson.minutes > LONGEST else "gộp với một bài khác",
            )


def parts_say_their_minutes(site: Site) -> Iterator[Diagnostic]:
    """Every part done in class says how long it takes; the trainer's notes take no time in class."""
    for lesson in site.lessons.values():
        for part in lesson.parts:
            if part.kind is None:
                continue
            if part.kind.in_class and not part.minutes:
                yield Diagnostic(
                    Code.MINUTES_WRONG,
                    part.location,
                    f"phần “{part.title}” chưa ghi số phút",
                    hint=f"ví dụ: ## {part.title} (5 phút) {{#{part.anchor}}}",
                )
            elif part.kind is PartKind.NOTES and part.minutes is not None:
                yield Diagnostic(
                    Code.MINUTES_WRONG,
                    part.location,
                    f"phần “{part.title}” không dạy trên lớp nên không ghi số phút",
                    hint=f"viết ## {part.title} {{#{part.anchor}}}",
                )


def minutes_add_up(site: Site) -> Iterator[Diagnostic]:
    """The minutes of the parts add up to those of the lesson."""
    for lesson in site.lessons.values():
        minutes = [part.minutes for part in lesson.parts if part.minutes is not None]
        if lesson.minutes is None or not minutes or sum(minutes) == lesson.minutes:
            continue
        yield Diagnostic(
            Code.MINUTES_WRONG,
            lesson.place_of("thoi_luong"),
            f"thoi_luong: {lesson.minutes}, mà các phần cộng lại {sum(minutes)} phút "
            f"({' + '.join(map(str, minutes))})",
            hint=f"ghi thoi_luong: {sum(minutes)}, hoặc sửa số phút ở tiêu đề các phần",
        )


def what_is_kept_is_short(site: Site) -> Iterator[Diagnostic]:
    """A lesson has two to four objectives and three to six points to keep."""
    for lesson in site.lessons.values():
        yield from _counted(lesson, "muc_tieu", len(lesson.objectives), _OBJECTIVES)
        yield from _counted(lesson, "diem_chinh", len(lesson.key_points), _KEY_POINTS)


def _counted(lesson: Lesson, key: str, count: int, allowed: tuple[int, int]) -> Iterator[Diagnostic]:
    fewest, most = allowed
    if count and not fewest <= count <= most:
        place: Location = lesson.place_of(key)
        hint = "thêm mục" if count < fewest else "gộp hoặc bớt mục: người học chỉ mang về được chừng ấy"
        yield Diagnostic(Code.VALUE_WRONG, place, f"{key}: có {count} mục, cần {fewest}–{most}", hint=hint)


MINUTE_LAWS = (
    lessons_last_twenty_to_forty_five_minutes,
    parts_say_their_minutes,
    minutes_add_up,
    what_is_kept_is_short,
)
