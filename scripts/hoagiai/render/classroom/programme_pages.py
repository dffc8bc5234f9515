"""Chương trình tập huấn: their pages, and the sheets to be printed for a day in class."""

import json
from collections.abc import Iterator
from dataclasses import replace
from typing import NamedTuple

from hoagiai.model.timetable import TrainingProgramme
from hoagiai.render.address import TRAINING_DAYS, relative, training_calendar_address, training_day_address
from hoagiai.render.classroom.handout import HandoutView, handout_view
from hoagiai.render.classroom.programme_calendar import programme_calendar
from hoagiai.render.classroom.programme_view import programme_view
from hoagiai.render.classroom.room import Room
from hoagiai.render.edition import Front
from hoagiai.render.staged import StagedPage

PRINT_ALL, ATTENDANCE, FEEDBACK = SHEETS = ("in", "diem-danh", "phan-hoi")
"""The sheets of a programme, as their addresses name them."""
_HANDBOOK, _HANDBOOK_ADDRESS = "docs/bien-tap/them-bai-hoc.md", "/bien-tap/them-bai-hoc/#chuong-trinh"
_ROWS = 40
"""People on an attendance list: two pages of A4."""


class _Sheet(NamedTuple):
    """A page of a programme that is printed."""

    name: str
    template: str
    title: str


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


def render_programme_pages(room: Room, programme: TrainingProgramme) -> Iterator[StagedPage]:
    """Yield the page of a programme, its attendance list, its feedback sheet, and all to be printed."""
    yield _programme_page(room, programme)
    title, words = _title(room, programme), room.words
    all_title = words.print_title.format(title=title)
    for sheet in (
        _Sheet(PRINT_ALL, "chuong-trinh-in.html.j2", all_title),
        _Sheet(ATTENDANCE, "diem-danh.html.j2", f"{words.attendance_title}: {title}"),
        _Sheet(FEEDBACK, "phan-hoi.html.j2", f"{words.feedback_title}: {title}"),
    ):
        yield _sheet_page(room, programme, sheet)


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
        sheets={name: relative(here, training_day_address(programme.id, name)) for name in SHEETS},
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


def _sheet_page(room: Room, programme: TrainingProgramme, sheet: _Sheet) -> StagedPage:
    here = training_day_address(programme.id, sheet.name)
    view = programme_view(room, programme, here)
    title = view.title.text
    description = room.words.description.format(title=title, lessons=view.counted, minutes=view.whole)
    made = room.page(
        here,
        sheet.template,
        Front(sheet.title, description, programme.path),
        p=room.words,
        programme=view,
        handouts=tuple(_handouts(room, programme, here)) if sheet.name == PRINT_ALL else (),
        rows=_ROWS,
    )
    # Blank sheets say nothing that anybody searches for.
    return made.telling({"trang_tren": title, "robots": "noindex"})


def _handouts(room: Room, programme: TrainingProgramme, here: str) -> Iterator[HandoutView]:
    lessons = room.edition.site.lessons
    for lesson in dict.fromkeys(programme.lessons):
        if lesson in lessons:
            yield handout_view(room, lessons[lesson], here)


def _title(room: Room, programme: TrainingProgramme) -> str:
    return room.edition.english_or(programme.title, programme.title_en).text
