"""Chương trình tập huấn: their pages, and the sheets to be printed for a day in class."""

import json
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import NamedTuple

from hoagiai.model.lesson import LessonId
from hoagiai.model.timetable import TrainingProgramme
from hoagiai.render.address import TRAINING_DAYS, relative, training_calendar_address, training_day_address
from hoagiai.render.classroom.handout import HandoutView, handout_view
from hoagiai.render.classroom.programme_calendar import programme_calendar
from hoagiai.render.classroom.programme_view import ProgrammeView, programme_view
from hoagiai.render.classroom.room import Room
from hoagiai.render.edition import Front
from hoagiai.render.staged import StagedPage

_PRINT_SET, _ATTENDANCE, _FEEDBACK = "in", "diem-danh", "phan-hoi"
_HANDBOOK, _HANDBOOK_ADDRESS = "docs/bien-tap/them-bai-hoc.md", "/bien-tap/them-bai-hoc/#chuong-trinh"
_ROWS = 40
"""People on an attendance list: two pages of A4."""


class _Sheet(NamedTuple):
    """A page of a programme that is printed."""

    name: str
    template: str
    title: str


class PrintSet(NamedTuple):
    """All that is to be printed for one day of a programme, as a page leads there."""

    href: str
    heading: str
    """Which day; empty where there is one."""
    what: str


class AnyDay(NamedTuple):
    """The calendar of a programme without a date: a script moves it to the day that a trainer chooses."""

    held: str
    """The day it stands on, as ISO writes it."""
    lines: str
    """Its lines, as JSON."""
    name: str
    """Of the file."""


def render_programme_index(room: Room) -> StagedPage:
    """Return ``/tap-huan/chuong-trinh/``: every programme, and how to make one of one's own."""
    words, site = room.words, room.edition.site
    has_handbook = any(page.path == _HANDBOOK for page in site.pages)
    programmes = (programme_view(room, one, TRAINING_DAYS) for one in site.training.values())
    return room.page(
        TRAINING_DAYS,
        "chuong-trinh-muc.html.j2",
        Front(words.programmes, words.programmes_description),
        p=words,
        programmes=tuple(sorted(programmes, key=lambda programme: programme.minutes)),
        handbook=relative(TRAINING_DAYS, _HANDBOOK_ADDRESS) if has_handbook else None,
    )


def sheets_of(programme: TrainingProgramme) -> tuple[str, ...]:
    """Return the sheets of a programme, as their addresses name them: a set for each day, two lists."""
    return (*_set_names(programme), _ATTENDANCE, _FEEDBACK)


def render_programme_pages(room: Room, programme: TrainingProgramme) -> Iterator[StagedPage]:
    """Yield the page of a programme, what is printed for each day, its attendance list, its feedback."""
    yield _programme_page(room, programme)
    for day in range(len(programme.lessons_by_day)):
        yield _set_page(room, programme, day)
    title, words = _title(room, programme), room.words
    for sheet in (
        _Sheet(_ATTENDANCE, "diem-danh.html.j2", f"{words.attendance_title}: {title}"),
        _Sheet(_FEEDBACK, "phan-hoi.html.j2", f"{words.feedback_title}: {title}"),
    ):
        here = training_day_address(programme.id, sheet.name)
        yield _sheet_page(room, programme, sheet, programme_view(room, programme, here))


def _programme_page(room: Room, programme: TrainingProgramme) -> StagedPage:
    here, words, edition = training_day_address(programme.id), room.words, room.edition
    view = programme_view(room, programme, here)
    calendar = edition.file_link(here, training_calendar_address(programme.id))
    description = words.description.format(title=view.title.text, lessons=view.counted, minutes=view.whole)
    front = Front(view.title.text, description, programme.path)
    made = room.page(
        here,
        "chuong-trinh.html.j2",
        front,
        p=words,
        programme=view,
        sets=tuple(_sets(room, programme, view, here)),
        sheets={
            name: relative(here, training_day_address(programme.id, name))
            for name in (_ATTENDANCE, _FEEDBACK)
        },
        calendar=calendar if programme.first_day else None,
        any_day=None if programme.first_day or not view.days else _any_day(room, programme),
        no_day=words.no_day.format(path=programme.path, example=edition.today.isoformat()),
    )
    return made.telling({"trang_tren": words.programmes})


def _any_day(room: Room, programme: TrainingProgramme) -> AnyDay:
    edition = room.edition
    held = replace(programme, first_day=edition.today)
    text = programme_calendar(edition.site, held, edition.today, edition.site_url).decode()
    return AnyDay(
        edition.today.isoformat(), json.dumps(text.split("\r\n"), ensure_ascii=False), f"{programme.id}.ics"
    )


def _set_page(room: Room, programme: TrainingProgramme, day: int) -> StagedPage:
    """Return everything that is to be printed for one day; sheets of feedback belong to the last."""
    name = _set_names(programme)[day]
    here = training_day_address(programme.id, name)
    view = programme_view(room, programme, here)
    sets = tuple(_sets(room, programme, view, here))
    heading = f" – {sets[day].heading}" if sets[day].heading else ""
    sheet = _Sheet(
        name, "chuong-trinh-in.html.j2", room.words.print_title.format(title=view.title.text) + heading
    )
    return _sheet_page(
        room,
        programme,
        sheet,
        view._replace(days=view.days[day : day + 1]),
        handouts=tuple(_handouts(room, programme.lessons_by_day[day], here)),
        heading=sets[day].heading,
        others=(*sets[:day], *sets[day + 1 :]),
        is_last=day == len(sets) - 1,
    )


def _sheet_page(
    room: Room, programme: TrainingProgramme, sheet: _Sheet, view: ProgrammeView, **values: object
) -> StagedPage:
    title = view.title.text
    description = room.words.description.format(title=title, lessons=view.counted, minutes=view.whole)
    made = room.page(
        training_day_address(programme.id, sheet.name),
        sheet.template,
        Front(sheet.title, description, programme.path),
        p=room.words,
        programme=view,
        rows=_ROWS,
        **values,
    )
    # Blank sheets say nothing that anybody searches for.
    return made.telling({"trang_tren": title, "robots": "noindex"})


def _set_names(programme: TrainingProgramme) -> tuple[str, ...]:
    days = range(1, len(programme.lessons_by_day) + 1)
    return tuple(_PRINT_SET if day == 1 else f"{_PRINT_SET}-{day}" for day in days)


def _sets(room: Room, programme: TrainingProgramme, view: ProgrammeView, here: str) -> Iterator[PrintSet]:
    """Yield the ways from the page at ``here`` to what is printed for each day."""
    words, names = room.words, _set_names(programme)
    for day, (name, lessons) in enumerate(zip(names, programme.lessons_by_day, strict=True)):
        # Without a timetable the days have no names of their own.
        known = view.days[day].heading if day < len(view.days) else words.day.format(n=day + 1)
        what = words.print_all_what if day == len(names) - 1 else words.print_day_what
        counted = room.edition.count(len(lessons), words.count_lessons)
        yield PrintSet(
            relative(here, training_day_address(programme.id, name)),
            known if len(names) > 1 else "",
            what.format(lessons=counted),
        )


def _handouts(room: Room, lessons: Sequence[LessonId], here: str) -> Iterator[HandoutView]:
    known = room.edition.site.lessons
    for lesson in lessons:
        if lesson in known:
            yield handout_view(room, known[lesson], here)


def _title(room: Room, programme: TrainingProgramme) -> str:
    return room.edition.english_or(programme.title, programme.title_en).text
