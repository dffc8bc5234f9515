"""Việc → events: which days of a printed time stand in a calendar.

What an official wants of a calendar is to be reminded, not to have every day covered by a bar:

- A deadline is a one-day event, “Hạn: …”.
- A time of up to a quarter is one event over its days.
- A longer one is two one-day events, “Bắt đầu: …” and “Hạn: …”.
- “Hằng quý”, “Hằng tháng”, “Hằng năm” without a part of it are a one-day event that comes back at
  the beginning of each quarter, month or year (and one where a unit has already begun); a named
  part of each year is an event a year.
- “Thường xuyên” and times that wait for something make no event: there is no day to remind of.

The number in an event's id counts the marks of a task or duty in the order of its printed times.
"""

from collections.abc import Iterable, Iterator
from datetime import date
from typing import NamedTuple
from urllib.parse import urlsplit

from hoagiai.model.agency import AgencyRef
from hoagiai.model.period import Every, Period, PeriodKind, Span
from hoagiai.model.plan import Duty, Plan, Task
from hoagiai.render.data.plans import plan_name
from hoagiai.render.data.work import work_address
from hoagiai.render.ical import Event, Repeat
from hoagiai.render.phrase import shortened

_ONE_EVENT = 92
"""Days of the longest quarter."""
_SUMMARY_LIMIT = 120
_TITLE_LIMIT = 600


class _Rhythm(NamedTuple):
    """A unit of time that comes back: its word, its months, its rule.

    A span of at least ``days`` is no named part of one unit: the whole unit is meant.
    """

    word: str
    months: int
    days: int
    rule: str


_RHYTHMS = {
    Every.YEAR: _Rhythm("Hằng năm", 12, 365, "FREQ=YEARLY"),
    Every.QUARTER: _Rhythm("Hằng quý", 3, 93, "FREQ=MONTHLY;INTERVAL=3"),
    Every.MONTH: _Rhythm("Hằng tháng", 1, 32, "FREQ=MONTHLY"),
}
_NO_EVENT = {PeriodKind.ONGOING, PeriodKind.UNRESOLVED}


class _Mark(NamedTuple):
    """What stands in the calendar for a time: a word before the title, days, a repetition."""

    word: str | None
    first: date
    last: date
    repeat: Repeat | None = None


def work_events(plan: Plan, work: Task | Duty, site_url: str) -> Iterator[Event]:
    """Yield the events of a task or duty of ``plan``.

    ``site_url`` leads the address of each; its host makes their ids the site's own.
    """
    url = site_url.rstrip("/") + work_address(work)
    host = urlsplit(site_url).hostname or "hoagiai"
    title = work.title if isinstance(work, Task) else work.text
    marks = (mark for period in work.periods for mark in _marks(period))
    for number, mark in enumerate(marks, start=1):
        whole = f"{mark.word}: {title}" if mark.word else title
        summary = shortened(whole, _SUMMARY_LIMIT)
        # A title that the summary had to cut stands in the description.
        kept = () if summary == whole else (shortened(title, _TITLE_LIMIT),)
        words = (_heading(plan, work), *kept, *_by_label(_refs(work)), _times(work.periods), url)
        uid = f"{work.id}/{number}@{host}"
        yield Event(uid, mark.first, mark.last, summary, "\n".join(words), url, mark.repeat)


def _marks(period: Period) -> Iterator[_Mark]:
    if period.kind in _NO_EVENT:
        return
    rhythm = _RHYTHMS[period.every] if period.every else None
    for span in period.spans:
        yield from _span_marks(span, rhythm)


def _span_marks(span: Span, rhythm: _Rhythm | None) -> Iterator[_Mark]:
    if span.start is None:
        yield _Mark("Hạn", span.end, span.end)
        return
    days = (span.end - span.start).days + 1
    if rhythm is not None and days >= rhythm.days:
        yield from _repeated(span.start, span.end, rhythm)
    elif days <= _ONE_EVENT:
        yield _Mark(None, span.start, span.end)
    else:
        yield _Mark("Bắt đầu", span.start, span.start)
        yield _Mark("Hạn", span.end, span.end)


def _repeated(start: date, end: date, rhythm: _Rhythm) -> Iterator[_Mark]:
    """Yield a mark that comes back with each unit, before it one for a unit already begun."""
    months = start.year * 12 + start.month - 1 + (start.day > 1)
    year, month = divmod(-(-months // rhythm.months) * rhythm.months, 12)
    if (year, month + 1, 1) > (start.year, start.month, start.day):
        yield _Mark(rhythm.word, start, start)
    if (year, month + 1, 1) <= (end.year, end.month, end.day):
        first = date(year, month + 1, 1)
        yield _Mark(rhythm.word, first, first, Repeat(rhythm.rule, end))


def _heading(plan: Plan, work: Task | Duty) -> str:
    kind = "Nhiệm vụ" if isinstance(work, Task) else "Trách nhiệm"
    return f"{kind} {work.number}, {plan_name(plan.head.number, plan.head.title)}"


def _refs(work: Task | Duty) -> tuple[AgencyRef, ...]:
    return (*work.lead, *work.cooperating) if isinstance(work, Task) else work.agencies


def _times(periods: Iterable[Period]) -> str:
    times = (f"{time.label}: {time.text}" if time.label else time.text for time in periods)
    return f"Thời gian: {'; '.join(times)}"


def _by_label(refs: Iterable[AgencyRef]) -> list[str]:
    """Return a line for each printed label with the names that stand under it."""
    named: dict[str, list[str]] = {}
    for ref in refs:
        named.setdefault(ref.label or "Cơ quan", []).append(ref.text)
    return [f"{label}: {'; '.join(names)}" for label, names in named.items()]
