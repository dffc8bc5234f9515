"""Lessons as rows of a table, with Vietnamese headers."""

from collections.abc import Iterable

from hoagiai.model.lesson import Audience
from hoagiai.render.data.documents import Dataset
from hoagiai.render.data.lesson_records import LessonRecord
from hoagiai.render.tables import Column, Kind, Table, Value

_AUDIENCES = {
    Audience.MEDIATOR: "Hòa giải viên",
    Audience.TRAINER: "Tập huấn viên",
    Audience.JUSTICE_OFFICER: "Công chức tư pháp – hộ tịch",
    Audience.RESIDENT: "Người dân",
}
_COLUMNS = (
    Column("Mã ngắn", 8),
    Column("Bài học", 36),
    Column("Chuyên đề", 20),
    Column("Số phút", 8, Kind.COUNT),
    Column("Dành cho", 22),
    Column("Học xong làm được", 56),
    Column("Điều mang về", 56),
    Column("Số câu trắc nghiệm", 10, Kind.COUNT),
    Column("Xem lại lần cuối", 12, Kind.DATE),
    Column("Mục tiêu phục vụ", 30),
    Column("Nhiệm vụ phục vụ", 40, printed=False),
    Column("Điều luật", 40, printed=False),
    Column("Nên học trước", 30, printed=False),
    Column("Tên tiếng Anh", 40, printed=False),
    Column("Địa chỉ ngắn", 30, printed=False),
    Column("Địa chỉ", 40, printed=False),
    Column("Mã bài học", 30, printed=False),
    Column("Nguồn", 40, printed=False),
)


def lesson_table(lessons: Iterable[LessonRecord], site_url: str) -> Table:
    """Return lessons as rows; addresses are led by ``site_url``."""
    return Table(Dataset.LESSONS.heading, _COLUMNS, tuple(_row(lesson, site_url) for lesson in lessons))


def _row(lesson: LessonRecord, site_url: str) -> tuple[Value, ...]:
    return (
        lesson.short_code,
        lesson.title,
        lesson.module_title,
        lesson.minutes,
        "; ".join(_AUDIENCES[one] for one in lesson.audience),
        " ".join(lesson.objectives),
        " ".join(lesson.key_points),
        len(lesson.questions),
        lesson.reviewed,
        "; ".join(lesson.targets),
        "; ".join(lesson.tasks),
        "; ".join(lesson.articles),
        "; ".join(lesson.prerequisites),
        lesson.title_en,
        site_url + lesson.short_url,
        site_url + lesson.url,
        lesson.id,
        f"{lesson.source.path}:{lesson.source.line}",
    )
