"""iCalendar text (RFC 5545): all-day events and appointments as content lines, escaped and folded.

Written here because a calendar library takes ten times as long for each event, and a site of a
thousand plans has tens of thousands of them; tests read every file back with the library.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime

_FOLD_AT = 75
# The bytes of UTF-8 that begin no letter: a line is not cut before one of them.
_INSIDE_LETTER = range(0x80, 0xC0)
_CONTROL = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff]")
_LINE_END = re.compile("\r\n|[\r\u2028\u2029]")
_ESCAPED = (("\\", "\\\\"), (";", "\\;"), (",", "\\,"), ("\n", "\\n"))
# 9:00 on the third day before the event's last one: an all-day event ends at the midnight after it.
_ALARM = (
    "BEGIN:VALARM\r\nACTION:DISPLAY\r\nDESCRIPTION:Sắp đến hạn\r\n"
    "TRIGGER;RELATED=END:-P3DT15H\r\nEND:VALARM\r\n"
)


@dataclass(frozen=True, slots=True)
class Repeat:
    """How an event comes back, and the last day on which it may."""

    rule: str
    """``FREQ=MONTHLY;INTERVAL=3``."""
    until: date


@dataclass(frozen=True, slots=True)
class Event:
    """An all-day event from ``first`` to ``last``, both included."""

    uid: str
    first: date
    last: date
    summary: str
    description: str
    url: str
    repeat: Repeat | None = None


@dataclass(frozen=True, slots=True)
class Appointment:
    """An event with its hours, ``start`` and ``end`` being moments of a known time zone."""

    uid: str
    start: datetime
    end: datetime
    summary: str
    description: str
    url: str
    place: str


def calendar_bytes(name: str, events: Iterable[bytes]) -> bytes:
    """Return a calendar named ``name`` that holds ``events`` (each as :func:`event_text` gives it)."""
    head = (
        "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//hoagiai//Lich nhiem vu//VI\r\nCALSCALE:GREGORIAN\r\n"
        "METHOD:PUBLISH\r\nREFRESH-INTERVAL;VALUE=DURATION:P1D\r\nX-PUBLISHED-TTL:P1D\r\n"
        + _line("NAME", _text(name))
        + _line("X-WR-CALNAME", _text(name))
    )
    return b"".join((head.encode(), *events, b"END:VCALENDAR\r\n"))


def event_text(event: Event, stamp: date) -> bytes:
    """Return an event as content lines in UTF-8; ``stamp`` is the day on which the file is made.

    The event leaves its days free for other appointments, and reminds three days before it ends.
    """
    return "".join(
        (
            "BEGIN:VEVENT\r\n",
            _line("UID", _text(event.uid)),
            f"DTSTAMP:{_day(stamp)}T000000Z\r\n",
            f"DTSTART;VALUE=DATE:{_day(event.first)}\r\n",
            _end_line(event.last),
            f"RRULE:{event.repeat.rule};UNTIL={_day(event.repeat.until)}\r\n" if event.repeat else "",
            _line("SUMMARY", _text(event.summary)),
            _line("DESCRIPTION", _text(event.description)),
            _line("URL", _CONTROL.sub("", event.url)),
            "TRANSP:TRANSPARENT\r\n",
            _ALARM,
            "END:VEVENT\r\n",
        )
    ).encode()


def appointment_text(appointment: Appointment, stamp: date) -> bytes:
    """Return an appointment as content lines in UTF-8, its hours in universal time.

    So no time zone has to be described; a calendar shows them in its own.
    """
    return "".join(
        (
            "BEGIN:VEVENT\r\n",
            _line("UID", _text(appointment.uid)),
            f"DTSTAMP:{_day(stamp)}T000000Z\r\n",
            f"DTSTART:{_moment(appointment.start)}\r\n",
            f"DTEND:{_moment(appointment.end)}\r\n",
            _line("SUMMARY", _text(appointment.summary)),
            _line("DESCRIPTION", _text(appointment.description)),
            _line("LOCATION", _text(appointment.place)) if appointment.place else "",
            _line("URL", _CONTROL.sub("", appointment.url)),
            "END:VEVENT\r\n",
        )
    ).encode()


def _moment(moment: datetime) -> str:
    return f"{moment.astimezone(UTC):%Y%m%dT%H%M%SZ}"


def _end_line(last: date) -> str:
    """Return the first day after the event; nothing follows the last day that calendars know."""
    return f"DTEND;VALUE=DATE:{_day(last + date.resolution)}\r\n" if last < date.max else ""


def _day(day: date) -> str:
    return day.isoformat().replace("-", "")


def _text(text: str) -> str:
    lines = _LINE_END.sub("\n", text)
    for sign, escaped in _ESCAPED:
        lines = lines.replace(sign, escaped)
    return _CONTROL.sub("", lines)


def _line(name: str, value: str) -> str:
    """Return a content line, cut into pieces of at most 75 octets between letters."""
    whole = f"{name}:{value}"
    line = whole.encode()
    if len(line) <= _FOLD_AT:
        return f"{whole}\r\n"
    pieces = []
    room = _FOLD_AT
    while len(line) > room:
        cut = room
        while line[cut] in _INSIDE_LETTER:
            cut -= 1
        pieces.append(line[:cut])
        line, room = line[cut:], _FOLD_AT - 1
    return b"\r\n ".join((*pieces, line)).decode() + "\r\n"
