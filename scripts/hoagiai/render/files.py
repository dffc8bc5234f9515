"""Dữ liệu mở: every file that is published as it is, and what ``hoagiai export`` gives."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from hoagiai.model.plan import PlanId
from hoagiai.model.site import Site
from hoagiai.render.address import LAW_CALENDAR, LOOKUP, calendar_address, law_feed_address
from hoagiai.render.calendars import Diary, body_calendar, dataset_calendar, make_diary, plan_calendar
from hoagiai.render.classroom.programme_calendar import programme_calendars
from hoagiai.render.data.collection import Data, PlanData, collect, dataset_document, plan_document
from hoagiai.render.data.documents import (
    SCHEMA_NAMES,
    Dataset,
    DatasetRecord,
    FileRecord,
    IndexDocument,
    dump,
    dump_schema,
    schema_address,
)
from hoagiai.render.data.lookup import lookup_document
from hoagiai.render.data.plans import plan_name
from hoagiai.render.data.sheets import dataset_table, duty_table, task_table
from hoagiai.render.legal.feed import law_feed
from hoagiai.render.legal.law_calendar import law_calendar
from hoagiai.render.staged import StagedFile
from hoagiai.render.tables import csv_bytes
from hoagiai.render.training.gift import quiz_files
from hoagiai.render.words import LANGUAGES
from hoagiai.render.workbook import WorkbookFrame, workbook_frame

_LICENCE = "https://creativecommons.org/licenses/by/4.0/deed.vi"


class FileFormat(StrEnum):
    """The forms in which data is given."""

    JSON = "json"
    CSV = "csv"
    XLSX = "xlsx"
    ICS = "ics"


class ExportUnknownError(LookupError):
    """A dataset that there is not, or a form in which it is not given; the message is for people."""


@dataclass(frozen=True, slots=True)
class Publication:
    """When and where files are published: the day of the build and the site's own address.

    The day stamps calendars and workbooks, so that the same content on the same day is the same
    bytes. Without an address, links are given as they are within the site.
    """

    today: date
    site_url: str


def render_files(site: Site, today: date, site_url: str) -> tuple[StagedFile, ...]:
    """Return the files of ``api/`` and ``lich/``, but those that are made with pages; none has a language."""
    return tuple(each_file(site, today, site_url))


def each_file(site: Site, today: date, site_url: str) -> Iterator[StagedFile]:
    """Yield the same files one by one, for those who need not hold all of them at once."""
    base = site_url.rstrip("/")
    material = _Material(site, collect(site, today), make_diary(site, today, base), Publication(today, base))
    yield from _dataset_files(material)
    yield from _law_feeds(material)
    yield from quiz_files(site, base)
    yield from _lookup_file(site)
    yield from _schema_files(base)
    yield from _plan_files(material)
    yield from _body_calendars(site, material.diary)
    yield from programme_calendars(site, today, site_url)


def formats(dataset: Dataset) -> tuple[FileFormat, ...]:
    """Return the forms in which a dataset is given: only tasks, duties and laws have a calendar."""
    dated = dataset in {Dataset.TASKS, Dataset.DUTIES, Dataset.LAWS}
    return tuple(form for form in FileFormat if dated or form is not FileFormat.ICS)


def export_json(site: Site, name: str, today: date) -> bytes:
    """Return a dataset as JSON, the same bytes that the site publishes as ``/api/<name>.json``.

    Raises:
        ExportUnknownError: If there is no such dataset.
    """
    return dump(dataset_document(_dataset(name), collect(site, today)))


def export(site: Site, name: str, file_format: str, publication: Publication) -> bytes:
    """Return a dataset in one of its forms, the same bytes that the site publishes.

    Raises:
        ExportUnknownError: If there is no such dataset, or it is not given in that form.
    """
    dataset = _dataset(name)
    form = _format(dataset, file_format)
    today, base = publication.today, publication.site_url.rstrip("/")
    # Only a calendar needs the events, and it needs nothing else.
    needed = form is FileFormat.ICS and dataset is not Dataset.LAWS
    diary = make_diary(site, today, base) if needed else Diary({}, today)
    material = _Material(site, collect(site, today), diary, Publication(today, base))
    return _dataset_bytes(dataset, form, material)


@dataclass(frozen=True, slots=True)
class _Material:
    """What files are made of."""

    site: Site
    data: Data
    diary: Diary
    publication: Publication


def _dataset(name: str) -> Dataset:
    if name in set(Dataset):
        return Dataset(name)
    raise ExportUnknownError(f"không có bộ dữ liệu “{name}”; có: {', '.join(Dataset)}")


def _format(dataset: Dataset, name: str) -> FileFormat:
    given = formats(dataset)
    if name in given:
        return FileFormat(name)
    raise ExportUnknownError(f"bộ dữ liệu “{dataset}” không có dạng “{name}”; có: {', '.join(given)}")


def _dataset_bytes(dataset: Dataset, form: FileFormat, material: _Material) -> bytes:
    publication = material.publication
    match form:
        case FileFormat.JSON:
            return dump(dataset_document(dataset, material.data))
        case FileFormat.ICS if dataset is Dataset.LAWS:
            return law_calendar(material.site, publication.today, publication.site_url)
        case FileFormat.ICS:
            return dataset_calendar(material.diary, material.site, dataset)
    table = dataset_table(dataset, material.data, publication.site_url)
    if form is FileFormat.CSV:
        return csv_bytes(table)
    return workbook_frame((table,), publication.today).fill((table,))


def dataset_address(dataset: Dataset, form: FileFormat) -> str:
    """Return where a dataset is published; the days of laws stand with the other calendars."""
    if dataset is Dataset.LAWS and form is FileFormat.ICS:
        return LAW_CALENDAR
    return f"/api/{dataset}.{form}"


def _plan_address(plan: PlanId, form: FileFormat) -> str:
    return f"/api/ke-hoach/{plan}.{form}"


def _dataset_files(material: _Material) -> Iterator[StagedFile]:
    for dataset in Dataset:
        for form in formats(dataset):
            content = _dataset_bytes(dataset, form, material)
            yield _file(dataset_address(dataset, form), content)
    yield _file("/api/index.json", dump(_index(material.data, material.publication)))


def _lookup_file(site: Site) -> Iterator[StagedFile]:
    document = lookup_document(site, schema_address("lookup"))
    if document is not None:
        yield _file(LOOKUP, dump(document))


def _index(data: Data, publication: Publication) -> IndexDocument:
    counts = {
        Dataset.TASKS: len(data.tasks),
        Dataset.DUTIES: len(data.duties),
        Dataset.AGENCIES: len(data.agencies),
        Dataset.PLANS: len(data.plans),
        Dataset.LAWS: len(data.laws),
        Dataset.LESSONS: len(data.lessons),
        Dataset.LOCALITIES: len(data.localities),
    }
    datasets = tuple(
        DatasetRecord(
            name=dataset,
            title=dataset.heading,
            records=counts[dataset],
            schema=schema_address(dataset),
            files=tuple(FileRecord(form, dataset_address(dataset, form)) for form in formats(dataset)),
        )
        for dataset in Dataset
    )
    return IndexDocument(schema_address("index"), publication.site_url, publication.today, _LICENCE, datasets)


def _law_feeds(material: _Material) -> Iterator[StagedFile]:
    today, site_url = material.publication.today, material.publication.site_url
    for language in LANGUAGES:
        yield _file(law_feed_address(language), law_feed(material.site, language, today, site_url))


def _schema_files(site_url: str) -> Iterator[StagedFile]:
    for name in SCHEMA_NAMES:
        yield _file(schema_address(name), dump_schema(name, site_url))


def _plan_files(material: _Material) -> Iterator[StagedFile]:
    site_url = material.publication.site_url
    frame = workbook_frame((task_table((), {}, ""), duty_table((), {}, "")), material.publication.today)
    for plan, plan_data in zip(material.site.plans.values(), material.data.by_plan, strict=True):
        contents = {
            FileFormat.JSON: dump(plan_document(plan_data)),
            **_plan_tables(plan_data, frame, site_url),
            FileFormat.ICS: plan_calendar(material.diary, plan),
        }
        yield from (_file(_plan_address(plan.id, form), content) for form, content in contents.items())


def _plan_tables(data: PlanData, frame: WorkbookFrame, site_url: str) -> Mapping[FileFormat, bytes]:
    """Return the CSV of a plan's tasks, and the XLSX of its tasks and duties."""
    names = {data.plan.id: plan_name(data.plan.number, data.plan.title)}
    tasks = task_table(data.tasks, names, site_url)
    duties = duty_table(data.duties, names, site_url)
    return {FileFormat.CSV: csv_bytes(tasks), FileFormat.XLSX: frame.fill((tasks, duties))}


def _body_calendars(site: Site, diary: Diary) -> Iterator[StagedFile]:
    for agency in site.agencies.values():
        yield _file(calendar_address(agency.id), body_calendar(diary, site, agency))
    for group in site.groups.values():
        yield _file(calendar_address(group.id), body_calendar(diary, site, group))


def _file(address: str, content: bytes) -> StagedFile:
    return StagedFile(address.removeprefix("/"), content)
