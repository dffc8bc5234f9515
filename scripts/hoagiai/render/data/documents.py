"""The JSON documents of ``/api/``: their frame, their bytes, their schemas."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, fields
from datetime import date
from enum import StrEnum
from typing import Annotated, TypeAlias

from pydantic import Field, TypeAdapter
from pydantic.json_schema import GenerateJsonSchema
from pydantic_core import to_json

from hoagiai.render.data.law_records import LawRecord
from hoagiai.render.data.lesson_records import LessonRecord
from hoagiai.render.data.lookup import LookupDocument
from hoagiai.render.data.receipt import BuildDocument
from hoagiai.render.data.records import (
    AgencyRecord,
    DutyRecord,
    LocalityRecord,
    PlanRecord,
    Record,
    TaskRecord,
)
from hoagiai.render.data.targets import TargetsDocument

_DIALECT = "https://json-schema.org/draft/2020-12/schema"
_SCHEMA = Field(description="Địa chỉ của lược đồ mô tả tệp này")


class Dataset(StrEnum):
    """The datasets, by the name that the command, the addresses and the JSON key share."""

    TASKS = "tasks"
    DUTIES = "duties"
    AGENCIES = "agencies"
    PLANS = "plans"
    LAWS = "laws"
    LESSONS = "lessons"
    LOCALITIES = "localities"

    @property
    def heading(self) -> str:
        """What the dataset holds, for people."""
        return _HEADINGS[self]


_HEADINGS = {
    Dataset.TASKS: "Nhiệm vụ",
    Dataset.DUTIES: "Trách nhiệm",
    Dataset.AGENCIES: "Cơ quan",
    Dataset.PLANS: "Kế hoạch",
    Dataset.LAWS: "Văn bản",
    Dataset.LESSONS: "Bài học",
    Dataset.LOCALITIES: "Địa bàn",
}


@dataclass(frozen=True, slots=True)
class TasksDocument(Record):
    """Every task."""

    schema: Annotated[str, _SCHEMA]
    tasks: tuple[TaskRecord, ...]


@dataclass(frozen=True, slots=True)
class DutiesDocument(Record):
    """Every duty."""

    schema: Annotated[str, _SCHEMA]
    duties: tuple[DutyRecord, ...]


@dataclass(frozen=True, slots=True)
class AgenciesDocument(Record):
    """Every agency and group."""

    schema: Annotated[str, _SCHEMA]
    agencies: tuple[AgencyRecord, ...]


@dataclass(frozen=True, slots=True)
class PlansDocument(Record):
    """Every plan."""

    schema: Annotated[str, _SCHEMA]
    plans: tuple[PlanRecord, ...]


@dataclass(frozen=True, slots=True)
class LawsDocument(Record):
    """Every legal document that has a page."""

    schema: Annotated[str, _SCHEMA]
    laws: tuple[LawRecord, ...]


@dataclass(frozen=True, slots=True)
class LessonsDocument(Record):
    """Every lesson."""

    schema: Annotated[str, _SCHEMA]
    lessons: Annotated[tuple[LessonRecord, ...], Field(description="Các bài học theo thứ tự học")]


@dataclass(frozen=True, slots=True)
class LocalitiesDocument(Record):
    """Every locality of the register."""

    schema: Annotated[str, _SCHEMA]
    localities: Annotated[
        tuple[LocalityRecord, ...],
        Field(
            description="Đơn vị hành chính cả nước theo danh mục tại ngày 01/7/2025, và các đơn vị đã hết "
            "tồn tại từ ngày đó; thay đổi ngày 30/4/2026 chưa có ở đây"
        ),
    ]


@dataclass(frozen=True, slots=True)
class PlanDocument(Record):
    """One plan with all its tasks and duties."""

    schema: Annotated[str, _SCHEMA]
    plan: PlanRecord
    tasks: tuple[TaskRecord, ...]
    duties: tuple[DutyRecord, ...]


@dataclass(frozen=True, slots=True)
class FileRecord(Record):
    """One published form of a dataset."""

    format: Annotated[str, Field(description="Dạng tệp: json, csv, xlsx, ics")]
    url: Annotated[str, Field(description="Địa chỉ trong trang, nối sau địa chỉ gốc")]


@dataclass(frozen=True, slots=True)
class DatasetRecord(Record):
    """One dataset as the index lists it."""

    name: Annotated[str, Field(description="Tên bộ dữ liệu, cũng là khóa trong tệp JSON")]
    title: Annotated[str, Field(description="Bộ dữ liệu có gì")]
    records: Annotated[int, Field(ge=0, description="Số bản ghi")]
    schema: Annotated[str, _SCHEMA]
    files: Annotated[tuple[FileRecord, ...], Field(description="Các dạng tệp để tải")]


@dataclass(frozen=True, slots=True)
class IndexDocument(Record):
    """What ``/api/`` offers."""

    schema: Annotated[str, _SCHEMA]
    site: Annotated[str, Field(description="Địa chỉ gốc của trang, đứng trước mọi url")]
    updated: Annotated[date, Field(description="Ngày dựng trang")]
    license: Annotated[str, Field(description="Giấy phép của dữ liệu")]
    datasets: Annotated[tuple[DatasetRecord, ...], Field(description="Các bộ dữ liệu")]


Document: TypeAlias = (
    TasksDocument
    | DutiesDocument
    | AgenciesDocument
    | PlansDocument
    | LawsDocument
    | LessonsDocument
    | LocalitiesDocument
    | PlanDocument
    | TargetsDocument
    | LookupDocument
    | IndexDocument
    | BuildDocument
)
_KINDS: Mapping[str, type[Document]] = {
    Dataset.TASKS.value: TasksDocument,
    Dataset.DUTIES.value: DutiesDocument,
    Dataset.AGENCIES.value: AgenciesDocument,
    Dataset.PLANS.value: PlansDocument,
    Dataset.LAWS.value: LawsDocument,
    Dataset.LESSONS.value: LessonsDocument,
    Dataset.LOCALITIES.value: LocalitiesDocument,
    "plan": PlanDocument,
    "targets": TargetsDocument,
    "lookup": LookupDocument,
    "index": IndexDocument,
    "build": BuildDocument,
}
SCHEMA_NAMES = tuple(_KINDS)
"""The documents that have a schema, by the name of its file."""


def schema_address(name: str) -> str:
    """Return where the schema of a document is published."""
    return f"/api/schema/{name}.json"


def dump(document: Document) -> bytes:
    """Return a document as UTF-8 JSON, Vietnamese unescaped, keys in the order of its records.

    Each record of a list stands on a line of its own, so that versions can be compared by line.
    """
    members = ((field.name, getattr(document, field.name)) for field in fields(document))
    return b"{" + b",\n ".join(to_json(name) + b": " + _member(value) for name, value in members) + b"}\n"


def _member(value: object) -> bytes:
    if not isinstance(value, tuple):
        return to_json(value)
    return b"[" + b",".join(b"\n  " + to_json(record) for record in value) + b"]"


def dump_schema(name: str, site_url: str) -> bytes:
    """Return the JSON Schema (draft 2020-12) of the document ``name``.

    Raises:
        KeyError: If no document has that name.
    """
    made = TypeAdapter(_KINDS[name]).json_schema(mode="serialization", schema_generator=_PlainSchema)
    # Docstrings of classes are notes to maintainers, in English; readers have the fields' descriptions.
    for part in (made, *made.get("$defs", {}).values()):
        part.pop("description", None)
    head = {"$schema": _DIALECT, "$id": f"{site_url.rstrip('/')}{schema_address(name)}"}
    return json.dumps(head | made, ensure_ascii=False, indent=1).encode() + b"\n"


class _PlainSchema(GenerateJsonSchema):
    """Schemas without the titles that only repeat a key."""

    def field_title_should_be_set(self, schema: object) -> bool:
        """Tell that no field needs a title of its own."""
        del schema
        return False
