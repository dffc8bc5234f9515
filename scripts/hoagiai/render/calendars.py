"""Lịch: the calendars of plans and bodies, and of everything, as files for a phone.

Which days make an event is the rule of ``events``. What would fall after the last day of the
plan's issuer, after the day on which another plan replaced it, or in a body's own calendar after
that body's last day, is left out; what was before stays, as a fact.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date

from hoagiai.model.agency import Agency, AgencyGroup
from hoagiai.model.plan import Duty, Plan, PlanId, Task
from hoagiai.model.site import AgencyWork, Site
from hoagiai.render.data.documents import Dataset
from hoagiai.render.data.plans import plan_name
from hoagiai.render.events import work_events
from hoagiai.render.ical import Event, calendar_bytes, event_text
from hoagiai.render.succession import group_end


@dataclass(frozen=True, slots=True)
class Entry:
    """An event and its text, made once for every calendar that holds it."""

    event: Event
    text: bytes


@dataclass(frozen=True, slots=True)
class Diary:
    """The events of every task and duty, by its id; ``stamp`` is the day they were written."""

    entries: Mapping[str, tuple[Entry, ...]]
    stamp: date

    def texts(self, works: Iterable[Task | Duty], last_day: date | None = None) -> list[bytes]:
        """Return the events of ``works`` up to ``last_day``, by day, each once, as text."""
        wanted = dict.fromkeys(work.id for work in works)
        found = (entry for work in wanted for entry in self.entries.get(work, ()))
        kept = [entry for entry in (self._until(entry, last_day) for entry in found) if entry]
        return [entry.text for entry in sorted(kept, key=lambda entry: entry.event.first)]

    def _until(self, entry: Entry, last_day: date | None) -> Entry | None:
        event = within(entry.event, last_day)
        if event is None or event is entry.event:
            return entry if event else None
        return Entry(event, event_text(event, self.stamp))


def make_diary(site: Site, today: date, site_url: str) -> Diary:
    """Return the events of everything that the plans of ``site`` ask for.

    ``site_url`` leads every address; its host makes the ids of events the site's own.
    """
    entries: dict[str, tuple[Entry, ...]] = {}
    for plan in site.plans.values():
        last_day = _last_day(site, plan)
        works: tuple[Task | Duty, ...] = (*plan.tasks, *plan.duties)
        for work in works:
            events = (within(event, last_day) for event in work_events(plan, work, site_url))
            entries[work.id] = tuple(Entry(event, event_text(event, today)) for event in events if event)
    return Diary(entries, today)


def plan_calendar(diary: Diary, plan: Plan) -> bytes:
    """Return the calendar of one plan: its tasks and duties."""
    return calendar_bytes(
        plan_name(plan.head.number, plan.head.title), diary.texts((*plan.tasks, *plan.duties))
    )


def body_calendar(diary: Diary, site: Site, body: Agency | AgencyGroup) -> bytes:
    """Return the calendar of a body: what it leads, joins and is charged with, also through groups."""
    last_day = body.last_day if isinstance(body, Agency) else group_end(site, body).day
    works = _works(site.work.get(body.id, AgencyWork()))
    return calendar_bytes(f"Hòa giải ở cơ sở – {body.name}", diary.texts(works, last_day))


def dataset_calendar(diary: Diary, site: Site, dataset: Dataset) -> bytes:
    """Return the calendar of all tasks, or of all duties."""
    works: tuple[Task, ...] | tuple[Duty, ...] = site.duties if dataset is Dataset.DUTIES else site.tasks
    return calendar_bytes(f"Hòa giải ở cơ sở – {dataset.heading}", diary.texts(works))


def within(event: Event, last_day: date | None) -> Event | None:
    """Return an event as far as ``last_day``, itself if it ends by then, None if it begins later."""
    if last_day is None:
        return event
    if event.first > last_day:
        return None
    if event.repeat is not None and event.repeat.until > last_day:
        event = replace(event, repeat=replace(event.repeat, until=last_day))
    return replace(event, last=last_day) if event.last > last_day else event


def _last_day(site: Site, plan: Plan) -> date | None:
    """Return the day after which nothing of a plan is to be done any more, if there is one."""
    issuer = site.agencies.get(plan.head.issuer)
    ends = [issuer.last_day] if issuer is not None and issuer.last_day is not None else []
    replacing = (site.plans.get(PlanId(one)) for one in plan.head.replaced_by)
    ends.extend(one.head.issued.last_day for one in replacing if one is not None)
    return min(ends, default=None)


def _works(work: AgencyWork) -> Iterator[Task | Duty]:
    yield from (*work.leads, *work.cooperates)
    yield from work.duties
    for group in work.via.values():
        yield from _works(group)
