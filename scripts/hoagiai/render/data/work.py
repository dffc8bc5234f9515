"""Tasks and duties as records."""

from collections.abc import Iterable

from hoagiai.diagnostics import Location
from hoagiai.model.agency import AgencyRef
from hoagiai.model.legal import Citer, CiterKind
from hoagiai.model.period import Period
from hoagiai.model.plan import Duty, Task
from hoagiai.model.site import Site
from hoagiai.render.address import plan_address
from hoagiai.render.data.records import (
    DutyRecord,
    FieldRecord,
    PeriodRecord,
    RefRecord,
    SourceRecord,
    SpanRecord,
    TaskRecord,
)


def task_record(task: Task, site: Site) -> TaskRecord:
    """Return a task as published."""
    return TaskRecord(
        id=task.id,
        plan=task.plan,
        number=task.number,
        title=task.title,
        url=work_address(task),
        lead=_refs(task.lead),
        cooperating=_refs(task.cooperating),
        periods=_periods(task.periods),
        fields=tuple(FieldRecord(field.label, field.text) for field in task.fields),
        laws=_laws(task, site),
        lessons=site.lessons_serving.get(task.id, ()),
        source=source_record(task.location),
    )


def duty_record(duty: Duty, site: Site) -> DutyRecord:
    """Return a duty as published."""
    return DutyRecord(
        id=duty.id,
        plan=duty.plan,
        number=duty.number,
        agencies=_refs(duty.agencies),
        text=duty.text,
        periods=_periods(duty.periods),
        deadline=duty.deadline,
        laws=_laws(duty, site),
        url=work_address(duty),
        source=source_record(duty.location),
    )


def work_address(work: Task | Duty) -> str:
    """Return the place of a task or duty on its plan's page."""
    return f"{plan_address(work.plan)}#{work.anchor}"


def _laws(work: Task | Duty, site: Site) -> tuple[str, ...]:
    """Return what a task or duty cites, in the order of first citation."""
    return site.laws_of(Citer(CiterKind.PLAN, work.plan, work.anchor))


def source_record(location: Location) -> SourceRecord:
    """Return the file and line of a place."""
    return SourceRecord(location.path, location.line)


def _refs(refs: Iterable[AgencyRef]) -> tuple[RefRecord, ...]:
    return tuple(RefRecord(ref.agency, ref.kind, ref.text, ref.label) for ref in refs)


def _periods(periods: Iterable[Period]) -> tuple[PeriodRecord, ...]:
    return tuple(_period(period) for period in periods)


def _period(period: Period) -> PeriodRecord:
    spans = tuple(SpanRecord(span.start, span.end) for span in period.spans)
    return PeriodRecord(period.label, period.text, period.kind, period.every, spans)
