"""Laws of training days: their lessons exist, and their items fit into a day."""

from collections.abc import Iterator

from hoagiai.checks.training.order import unknown_lesson
from hoagiai.diagnostics import Code, Diagnostic
from hoagiai.model.site import Site
from hoagiai.model.timetable import TimetableError, TrainingProgramme, timetable


def lessons_of_programmes_exist(site: Site) -> Iterator[Diagnostic]:
    """Every lesson of a programme is one."""
    for programme in site.training.values():
        for item in programme.items:
            if item.lesson is not None and item.lesson not in site.lessons:
                yield unknown_lesson(site, item.location, "bai", item.lesson)


def programmes_make_a_timetable(site: Site) -> Iterator[Diagnostic]:
    """The items of a programme follow each other within their days, and teach something."""
    for programme in site.training.values():
        try:
            timetable(programme, site.lessons)
        except TimetableError as wrong:
            yield Diagnostic(
                Code.TIMETABLE_WRONG,
                wrong.location,
                f"bai: {wrong}",
                hint="bớt mục, bắt đầu sớm hơn, hoặc sang ngày mới bằng {hom_sau: 08:00}",
            )
        yield from _without_lessons(programme)


def _without_lessons(programme: TrainingProgramme) -> Iterator[Diagnostic]:
    if not programme.lessons:
        yield Diagnostic(
            Code.TIMETABLE_WRONG,
            programme.locations["bai"],
            "bai: chương trình chưa có bài học nào",
            hint="ví dụ: bai: [nen-tang/la-gi, {nghi: 15}, nen-tang/pham-vi]",
        )


DAY_OF_TRAINING_LAWS = (
    lessons_of_programmes_exist,
    programmes_make_a_timetable,
)
