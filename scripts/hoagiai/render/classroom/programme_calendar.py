"""Lịch của một chương trình: what is on at which hour, as a calendar for a phone."""

from collections.abc import Iterator
from datetime import date, datetime, time, timedelta, timezone
from urllib.parse import urlsplit

from hoagiai.model.site import Site
from hoagiai.model.timetable import Slot, SlotKind, TimetableError, TrainingProgramme, timetable
from hoagiai.render.address import lesson_address, training_calendar_address, training_day_address
from hoagiai.render.classroom.programme_view import day_of_slot
from hoagiai.render.ical import Appointment, appointment_text, calendar_bytes
from hoagiai.render.staged import StagedFile

# Việt Nam has one time the whole year; a named zone would need a database that not every machine has.
_HERE = timezone(timedelta(hours=7))


def programme_calendars(site: Site, today: date, site_url: str) -> Iterator[StagedFile]:
    """Yield the calendar of every programme that has a first day; breaks are not in it."""
    for programme in site.training.values():
        if programme.first_day is not None:
            path = training_calendar_address(programme.id).lstrip("/")
            yield StagedFile(path, programme_calendar(site, programme, today, site_url))


def programme_calendar(site: Site, programme: TrainingProgramme, today: date, site_url: str) -> bytes:
    """Return the calendar of a programme; without a first day it is empty."""
    appointments = _appointments(site, programme, site_url.rstrip("/"))
    return calendar_bytes(programme.title, (appointment_text(one, today) for one in appointments))


def _appointments(site: Site, programme: TrainingProgramme, site_url: str) -> Iterator[Appointment]:
    try:
        slots = timetable(programme, site.lessons)
    except TimetableError:
        return
    for number, slot in enumerate(slots, start=1):
        day = day_of_slot(programme, slot.day)
        if slot.kind is not SlotKind.BREAK and day is not None:
            yield Appointment(
                uid=f"chuong-trinh/{programme.id}/{number}@{urlsplit(site_url).hostname or 'hoagiai'}",
                start=_moment(day, slot.start),
                end=_moment(day, slot.end),
                summary=_summary(site, slot),
                description=programme.title,
                url=_url(site, programme, slot, site_url),
                place=programme.venue or "",
            )


def _moment(day: date, clock: time) -> datetime:
    return datetime.combine(day, clock, _HERE)


def _summary(site: Site, slot: Slot) -> str:
    lesson = site.lessons.get(slot.lesson) if slot.lesson is not None else None
    return lesson.title if lesson is not None else slot.title or slot.lesson or ""


def _url(site: Site, programme: TrainingProgramme, slot: Slot, site_url: str) -> str:
    known = slot.lesson is not None and slot.lesson in site.lessons
    return site_url + (lesson_address(slot.lesson or "") if known else training_day_address(programme.id))
