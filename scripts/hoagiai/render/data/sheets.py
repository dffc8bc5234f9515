"""Records as rows: the tables of CSV and XLSX, with Vietnamese headers."""

from collections.abc import Callable, Iterable, Mapping
from datetime import date

from hoagiai.render.data.collection import Data
from hoagiai.render.data.documents import Dataset
from hoagiai.render.data.law_sheet import law_table
from hoagiai.render.data.lesson_sheet import lesson_table
from hoagiai.render.data.plans import plan_name
from hoagiai.render.data.records import (
    AgencyRecord,
    DutyRecord,
    LocalityRecord,
    PeriodRecord,
    PlanRecord,
    RefRecord,
    SourceRecord,
    TaskRecord,
)
from hoagiai.render.tables import Column, Kind, Table, Value

_LEVELS = {"trung-uong": "Trung ương", "tinh": "Cấp tỉnh", "huyen": "Cấp huyện", "xa": "Cấp xã"}
_TASK_COLUMNS = (
    Column("TT", 6),
    Column("Nhiệm vụ", 48),
    Column("Chủ trì", 26),
    Column("Phối hợp", 30),
    Column("Thời gian", 20),
    Column("Từ ngày", 12, Kind.DATE),
    Column("Đến ngày", 12, Kind.DATE),
    Column("Nội dung khác", 28),
    Column("Kế hoạch", 40, printed=False),
    Column("Địa chỉ", 40, printed=False),
    Column("Mã nhiệm vụ", 40, printed=False),
    Column("Mã cơ quan chủ trì", 36, printed=False),
    Column("Mã cơ quan phối hợp", 36, printed=False),
    Column("Nguồn", 40, printed=False),
)
_DUTY_COLUMNS = (
    Column("TT", 6),
    Column("Cơ quan", 30),
    Column("Trách nhiệm", 90),
    Column("Thời gian", 20),
    Column("Thời hạn", 12, Kind.DATE),
    Column("Kế hoạch", 40, printed=False),
    Column("Địa chỉ", 40, printed=False),
    Column("Mã trách nhiệm", 40, printed=False),
    Column("Mã cơ quan", 36, printed=False),
    Column("Nguồn", 40, printed=False),
)
_AGENCY_COLUMNS = (
    Column("Cơ quan", 44),
    Column("Phân loại", 12),
    Column("Cấp", 12),
    Column("Chủ trì", 10, Kind.COUNT),
    Column("Phối hợp", 10, Kind.COUNT),
    Column("Trách nhiệm", 12, Kind.COUNT),
    Column("Hoạt động đến hết ngày", 14, Kind.DATE),
    Column("Cơ quan kế tục", 40),
    Column("Thành viên của nhóm", 40),
    Column("Tên tiếng Anh", 44, printed=False),
    Column("Chấm dứt theo văn bản", 30, printed=False),
    Column("Địa chỉ", 40, printed=False),
    Column("Mã cơ quan", 40, printed=False),
    Column("Mã địa bàn", 30, printed=False),
    Column("Chỉ biết đơn vị hành chính đến hết ngày", 14, Kind.DATE, printed=False),
)
_PLAN_COLUMNS = (
    Column("Số, ký hiệu", 18),
    Column("Trích yếu", 56),
    Column("Ngày ban hành", 14),
    Column("Cơ quan ban hành", 36),
    Column("Từ ngày", 12, Kind.DATE),
    Column("Đến ngày", 12, Kind.DATE),
    Column("Số nhiệm vụ", 10, Kind.COUNT),
    Column("Số trách nhiệm", 10, Kind.COUNT),
    Column("Bản gốc lấy từ", 40, printed=False),
    Column("Địa chỉ", 40, printed=False),
    Column("Mã kế hoạch", 40, printed=False),
    Column("Mã cơ quan ban hành", 36, printed=False),
    Column("Mã địa bàn", 30, printed=False),
    Column("Nguồn", 40, printed=False),
)
_LOCALITY_COLUMNS = (
    Column("Địa bàn", 32),
    Column("Cấp", 12),
    Column("Trực thuộc", 28),
    Column("Đến hết 30/6/2025 thuộc", 28),
    Column("Mã thống kê", 12),
    Column("Từ ngày", 12, Kind.DATE),
    Column("Đến hết ngày", 12, Kind.DATE),
    Column("Đơn vị kế tục", 40),
    Column("Chấm dứt theo văn bản", 30, printed=False),
    Column("Địa chỉ", 40, printed=False),
    Column("Mã địa bàn", 36, printed=False),
)


def dataset_table(dataset: Dataset, data: Data, site_url: str) -> Table:
    """Return the whole of a dataset as one table; addresses are led by ``site_url``."""
    return _TABLES[dataset](data, site_url)


def task_table(tasks: Iterable[TaskRecord], plans: Mapping[str, str], site_url: str) -> Table:
    """Return tasks as rows: names as printed, joined by “; ”; ``plans`` names each plan by id.

    “Từ ngày” and “Đến ngày” hold the first and last day of all its times; what lies between
    them is in the printed words and in the JSON.
    """
    rows = tuple(_task_row(task, plans, site_url) for task in tasks)
    return Table(Dataset.TASKS.heading, _TASK_COLUMNS, rows)


def duty_table(duties: Iterable[DutyRecord], plans: Mapping[str, str], site_url: str) -> Table:
    """Return duties as rows; ``plans`` names each plan by id."""
    rows = tuple(_duty_row(duty, plans, site_url) for duty in duties)
    return Table(Dataset.DUTIES.heading, _DUTY_COLUMNS, rows)


def _task_row(task: TaskRecord, plans: Mapping[str, str], site_url: str) -> tuple[Value, ...]:
    return (
        task.number,
        task.title,
        _texts(task.lead),
        _texts(task.cooperating),
        _times(task.periods),
        _first_day(task.periods),
        _last_day(task.periods),
        "; ".join(f"{field.label}: {field.text}" for field in task.fields),
        plans.get(task.plan, task.plan),
        site_url + task.url,
        task.id,
        _ids(task.lead),
        _ids(task.cooperating),
        _place(task.source),
    )


def _duty_row(duty: DutyRecord, plans: Mapping[str, str], site_url: str) -> tuple[Value, ...]:
    return (
        duty.number,
        _texts(duty.agencies),
        duty.text,
        _times(duty.periods),
        duty.deadline,
        plans.get(duty.plan, duty.plan),
        site_url + duty.url,
        duty.id,
        _ids(duty.agencies),
        _place(duty.source),
    )


def _agency_table(data: Data, site_url: str) -> Table:
    names = data.agency_names
    rows = tuple(_agency_row(agency, names, site_url) for agency in data.agencies)
    return Table(Dataset.AGENCIES.heading, _AGENCY_COLUMNS, rows)


def _agency_row(agency: AgencyRecord, names: Mapping[str, str], site_url: str) -> tuple[Value, ...]:
    return (
        agency.name,
        "Nhóm cơ quan" if agency.kind == "group" else "Cơ quan",
        _LEVELS[agency.level],
        agency.counts.leads,
        agency.counts.cooperates,
        agency.counts.duties,
        agency.last_day,
        _successors(agency, names),
        _named(agency.members, names),
        agency.name_en,
        agency.ended_by,
        site_url + agency.url,
        agency.id,
        agency.locality,
        agency.place_last_day,
    )


def _successors(agency: AgencyRecord, names: Mapping[str, str]) -> str | None:
    named = _named(agency.successors, names)
    return f"{named} (theo suy luận)" if named and agency.successors_inferred else named


def _plan_table(data: Data, site_url: str) -> Table:
    names = data.agency_names
    rows = tuple(_plan_row(plan, names, site_url) for plan in data.plans)
    return Table(Dataset.PLANS.heading, _PLAN_COLUMNS, rows)


def _plan_row(plan: PlanRecord, names: Mapping[str, str], site_url: str) -> tuple[Value, ...]:
    return (
        plan.number,
        plan.title,
        plan.date,
        names.get(plan.issuer, plan.issuer),
        plan.period.start,
        plan.period.end,
        len(plan.tasks),
        len(plan.duties),
        plan.origin,
        site_url + plan.url,
        plan.id,
        plan.issuer,
        plan.locality,
        _place(plan.source),
    )


def _locality_table(data: Data, site_url: str) -> Table:
    names = {"viet-nam": "Việt Nam"} | dict(data.locality_names)
    rows = tuple(_locality_row(place, names, site_url) for place in data.localities)
    return Table(Dataset.LOCALITIES.heading, _LOCALITY_COLUMNS, rows)


def _locality_row(place: LocalityRecord, names: Mapping[str, str], site_url: str) -> tuple[Value, ...]:
    return (
        place.full_name,
        _LEVELS[place.level],
        names.get(place.parent, place.parent),
        names.get(place.former_parent, place.former_parent) if place.former_parent else None,
        place.gso_code,
        place.first_day,
        place.last_day,
        _named(place.successors, names),
        place.ended_by,
        site_url + place.url if place.url else None,
        place.id,
    )


def _plan_names(plans: Iterable[PlanRecord]) -> Mapping[str, str]:
    return {plan.id: plan_name(plan.number, plan.title) for plan in plans}


def _texts(refs: Iterable[RefRecord]) -> str:
    return "; ".join(ref.text for ref in refs)


def _ids(refs: Iterable[RefRecord]) -> str:
    return "; ".join(ref.agency for ref in refs if ref.agency)


def _named(ids: Iterable[str], names: Mapping[str, str]) -> str:
    return "; ".join(names.get(one, one) for one in ids)


def _times(periods: Iterable[PeriodRecord]) -> str:
    return "; ".join(f"{time.label}: {time.text}" if time.label else time.text for time in periods)


def _first_day(periods: Iterable[PeriodRecord]) -> date | None:
    return min((span.start for time in periods for span in time.spans if span.start), default=None)


def _last_day(periods: Iterable[PeriodRecord]) -> date | None:
    return max((span.end for time in periods for span in time.spans), default=None)


def _place(source: SourceRecord) -> str:
    return f"{source.path}:{source.line}"


_TABLES: Mapping[Dataset, Callable[[Data, str], Table]] = {
    Dataset.TASKS: lambda data, url: task_table(data.tasks, _plan_names(data.plans), url),
    Dataset.DUTIES: lambda data, url: duty_table(data.duties, _plan_names(data.plans), url),
    Dataset.AGENCIES: _agency_table,
    Dataset.PLANS: _plan_table,
    Dataset.LAWS: lambda data, url: law_table(data.laws, url),
    Dataset.LESSONS: lambda data, url: lesson_table(data.lessons, url),
    Dataset.LOCALITIES: _locality_table,
}
