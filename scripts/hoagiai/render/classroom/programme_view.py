"""A programme of training days as its pages tell it; the timetable is computed, never typed."""

from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from itertools import groupby
from typing import NamedTuple

from hoagiai.model.timetable import Slot, SlotKind, TimetableError, TrainingProgramme, timetable
from hoagiai.render.address import relative, training_day_address
from hoagiai.render.classroom.room import Room
from hoagiai.render.phrase import Link, Phrase
from hoagiai.render.words import ClassroomWords

_HOUR = 60


class SlotView(NamedTuple):
    """One line of the timetable."""

    start: str
    end: str
    minutes: int
    what: Link
    kind: SlotKind
    tools: tuple[Link, ...] = ()
    """What a trainer takes into the room for a lesson."""


class DayView(NamedTuple):
    """One day of a programme."""

    heading: str
    """Empty where there is one day without a date."""
    date: str | None
    slots: tuple[SlotView, ...]


class ProgrammeView(NamedTuple):
    """A programme as its pages tell it."""

    title: Phrase
    description: Phrase | None
    href: str
    days: tuple[DayView, ...]
    failure: str | None
    """Why there is no timetable."""
    lessons: tuple[Link, ...]
    """Each lesson once, in the order of the programme."""
    counted: str
    """“6 bài”."""
    minutes: int
    """From the start of each day to its end."""
    whole: str
    """The same in words: “3 giờ 45 phút”."""
    total: str
    venue: str | None
    first_day: str | None

    @property
    def blank_days(self) -> tuple[DayView, ...]:
        """The days, or one without a date where there is no timetable: lists are needed all the same."""
        return self.days or (DayView("", None, ()),)


def programme_view(room: Room, programme: TrainingProgramme, source: str) -> ProgrammeView:
    """Return ``programme`` as the page at ``source`` tells it."""
    edition, words = room.edition, room.words
    slots, failure = _slots(room, programme)
    lessons = tuple(dict.fromkeys(programme.lessons))
    counted = edition.count(len(lessons), words.count_lessons)
    minutes = sum(slot.minutes for slot in slots)
    whole = length_text(minutes, words)
    learning = sum(slot.minutes for slot in slots if slot.kind is SlotKind.LESSON)
    said = programme.description
    return ProgrammeView(
        title=edition.english_or(programme.title, programme.title_en),
        description=edition.english_or(said, programme.description_en) if said else None,
        href=relative(source, training_day_address(programme.id)),
        days=tuple(_days(room, programme, slots, source)),
        failure=words.not_fitting.format(why=failure) if failure else None,
        lessons=tuple(room.lesson_link(source, lesson) for lesson in lessons),
        counted=counted,
        minutes=minutes,
        whole=whole,
        total=words.total.format(
            lessons=counted, learning=edition.count(learning, words.count_minutes), whole=whole
        ),
        venue=programme.venue,
        first_day=edition.day(programme.first_day) if programme.first_day else None,
    )


def day_of_slot(programme: TrainingProgramme, day: int) -> date | None:
    """Return the date of a day of a programme, 1 being the first; days follow each other."""
    return programme.first_day + timedelta(days=day - 1) if programme.first_day else None


def _slots(room: Room, programme: TrainingProgramme) -> tuple[tuple[Slot, ...], str | None]:
    """Return the timetable, or why there is none; the laws tell editors where to mend it."""
    try:
        return timetable(programme, room.edition.site.lessons), None
    except TimetableError as error:
        return (), str(error)


def length_text(minutes: int, words: ClassroomWords) -> str:
    """Return a length of hours as people say it: “3 giờ 45 phút”, “7 giờ”."""
    hours, rest = divmod(minutes, _HOUR)
    pattern = words.hours_minutes if rest else words.hours
    return pattern.format(hours=hours, minutes=rest)


def _days(room: Room, programme: TrainingProgramme, slots: Sequence[Slot], source: str) -> Iterator[DayView]:
    edition, words = room.edition, room.words
    several = len({slot.day for slot in slots}) > 1
    for number, found in groupby(slots, key=lambda slot: slot.day):
        day = day_of_slot(programme, number)
        date_text = edition.day(day) if day else None
        heading = words.day.format(n=number) if several else ""
        if several and date_text:
            heading = words.dated_day.format(n=number, date=date_text)
        yield DayView(heading, date_text, tuple(_slot(room, slot, source) for slot in found))


def _slot(room: Room, slot: Slot, source: str) -> SlotView:
    return SlotView(
        f"{slot.start:%H:%M}",
        f"{slot.end:%H:%M}",
        slot.minutes,
        _what(room, slot, source),
        slot.kind,
        room.tools(source, slot.lesson),
    )


def _what(room: Room, slot: Slot, source: str) -> Link:
    if slot.lesson is not None:
        return room.lesson_link(source, slot.lesson)
    if slot.title is None:
        return Link(Phrase(room.words.pause, room.edition.language), None)
    return Link(room.edition.english_or(slot.title, slot.title_en), None)
