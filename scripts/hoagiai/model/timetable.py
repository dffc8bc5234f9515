"""Chương trình tập huấn: lessons and breaks of one day or more, and the timetable they make."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, time
from enum import StrEnum
from typing import NewType

from hoagiai.diagnostics import Location
from hoagiai.model.lesson import Lesson, LessonId

TrainingProgrammeId = NewType("TrainingProgrammeId", str)
"""The file name below ``training/_chuong-trinh/`` without its ending: ``nua-ngay``."""
_HOUR = 60
_DAY = 24 * _HOUR


class SlotKind(StrEnum):
    """What a slot of a timetable holds."""

    LESSON = "bai"
    BREAK = "nghi"
    ACTIVITY = "viec"


@dataclass(frozen=True, slots=True)
class Slot:
    """One line of a timetable."""

    kind: SlotKind
    day: int
    """1 on the first day."""
    start: time
    end: time
    title: str | None
    title_en: str | None
    """None: a lesson has its own title, a break without a name is just a break."""
    lesson: LessonId | None
    location: Location

    @property
    def minutes(self) -> int:
        """How long it takes."""
        return _minutes(self.end) - _minutes(self.start)


@dataclass(frozen=True, slots=True)
class Item:
    """One item of a programme as its file gives it."""

    kind: SlotKind
    minutes: int | None
    """None: as long as the lesson takes, or until ``until``."""
    until: time | None
    next_day: time | None
    """When the next day starts: then the item is no slot of its own."""
    lesson: LessonId | None
    title: str | None
    title_en: str | None
    location: Location


@dataclass(frozen=True, slots=True)
class TrainingProgramme:
    """Chương trình tập huấn: lessons and breaks of one day or more; the timetable is computed."""

    id: TrainingProgrammeId
    title: str
    title_en: str | None
    description: str | None
    description_en: str | None
    starts: time
    """When the first day starts."""
    first_day: date | None
    """None: a programme to be taken up on any day."""
    venue: str | None
    items: tuple[Item, ...]
    path: str
    locations: Mapping[str, Location]
    posted: date | None = None
    """The day on which it was first put online, where its file says (``dang_tu``)."""

    @property
    def lessons(self) -> tuple[LessonId, ...]:
        """The lessons in their order."""
        return tuple(item.lesson for item in self.items if item.lesson is not None)

    @property
    def lessons_by_day(self) -> tuple[tuple[LessonId, ...], ...]:
        """The lessons of each day, each on the day on which it comes first."""
        days: list[list[LessonId]] = [[]]
        known: set[LessonId] = set()
        for item in self.items:
            if item.next_day is not None:
                days.append([])
            if item.lesson is not None and item.lesson not in known:
                known.add(item.lesson)
                days[-1].append(item.lesson)
        return tuple(tuple(day) for day in days)


class TimetableError(Exception):
    """The items of a programme do not fit into its days; ``location`` is the first that does not."""

    def __init__(self, message: str, location: Location) -> None:
        super().__init__(message)
        self.location = location


def timetable(programme: TrainingProgramme, lessons: Mapping[LessonId, Lesson]) -> tuple[Slot, ...]:
    """Return when each item of a programme starts and ends; lessons that there are not take no time.

    Raises:
        TimetableError: If a day runs past midnight, or a break ends before it starts.
    """
    return tuple(_slots(programme, lessons))


def _slots(programme: TrainingProgramme, lessons: Mapping[LessonId, Lesson]) -> Iterator[Slot]:
    day, now = 1, _minutes(programme.starts)
    for item in programme.items:
        if item.next_day is not None:
            day, now = day + 1, _minutes(item.next_day)
            continue
        end = _minutes(item.until) if item.until is not None else now + _length(item, lessons)
        if item.until is not None and end <= now:
            message = f"đã {_hour(now)}, không nghỉ đến {_hour(end)} được"
            raise TimetableError(message, item.location)
        if end >= _DAY:
            raise TimetableError(f"mục này kéo sang ngày hôm sau (bắt đầu lúc {_hour(now)})", item.location)
        yield Slot(
            item.kind, day, _time(now), _time(end), item.title, item.title_en, item.lesson, item.location
        )
        now = end


def _length(item: Item, lessons: Mapping[LessonId, Lesson]) -> int:
    lesson = lessons.get(item.lesson) if item.lesson is not None else None
    return (lesson.minutes if lesson is not None else item.minutes) or 0


def _minutes(clock: time) -> int:
    return clock.hour * _HOUR + clock.minute


def _time(minutes: int) -> time:
    return time(*divmod(minutes, _HOUR))


def _hour(minutes: int) -> str:
    return f"{_time(minutes):%H:%M}"
