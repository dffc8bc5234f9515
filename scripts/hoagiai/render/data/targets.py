"""Targets of the programme as records, with the work that serves each."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Annotated, TypeAlias

from pydantic import Field

from hoagiai.model.plan import Task
from hoagiai.model.programme import Amount, Comparison, Evidence, Figure, Note, Programme, Quantity, Target
from hoagiai.model.site import Site
from hoagiai.render.address import PROGRAMME
from hoagiai.render.data.plans import partial_date
from hoagiai.render.data.records import Record, SourceRecord, SpanRecord
from hoagiai.render.programme import Served, Service

Day: TypeAlias = date
_PARTIAL_DATE = r"^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$"


@dataclass(frozen=True, slots=True)
class QuantityRecord(Record):
    """A number with its unit."""

    comparison: Annotated[
        Comparison | None,
        Field(description="it-nhat: ít nhất; tren: hơn; du: tất cả; null: đúng số đã đếm"),
    ]
    value: Annotated[float, Field(description="Con số")]
    unit: Annotated[str, Field(description="Đơn vị")]
    unit_en: Annotated[str, Field(description="Đơn vị bằng tiếng Anh")]
    scope: Annotated[str | None, Field(description="Nơi được tính; null nếu không nêu")]
    scope_en: Annotated[str | None, Field(description="Nơi được tính, bằng tiếng Anh")]


@dataclass(frozen=True, slots=True)
class FigureRecord(Record):
    """A published number."""

    quantity: Annotated[QuantityRecord, Field(description="Con số đúng như nguồn đã công bố")]
    start: Annotated[
        str | None, Field(pattern=_PARTIAL_DATE, description="Ngày, tháng hoặc năm bắt đầu tính, nếu có")
    ]
    end: Annotated[str, Field(pattern=_PARTIAL_DATE, description="Tính đến hết ngày, tháng hoặc năm nào")]
    origin: Annotated[str, Field(description="Nguồn công bố")]
    origin_url: Annotated[str | None, Field(description="Địa chỉ của nguồn, nếu biết")]
    certainty: Annotated[Evidence, Field(description="Độ chắc chắn")]
    note: Annotated[str | None, Field(description="Ghi chú")]


@dataclass(frozen=True, slots=True)
class AmountRecord(Record):
    """A number that is to be reached."""

    quantity: Annotated[QuantityRecord, Field(description="Con số phải đạt")]
    results: Annotated[tuple[FigureRecord, ...], Field(description="Số liệu đã công bố đo con số ấy")]


@dataclass(frozen=True, slots=True)
class NoteRecord(Record):
    """A remark."""

    text: Annotated[str, Field(description="Lưu ý")]
    text_en: Annotated[str, Field(description="Lưu ý bằng tiếng Anh")]
    since: Annotated[Day | None, Field(description="Ngày điều ấy bắt đầu đúng; null nếu luôn đúng")]


@dataclass(frozen=True, slots=True)
class ServedRecord(Record):
    """A task or a duty that serves a target."""

    id: Annotated[str, Field(description="Mã nhiệm vụ hoặc trách nhiệm")]
    wording: Annotated[str, Field(description="Cụm từ nhờ đó nhận ra")]
    passage: Annotated[str, Field(description="Đoạn văn có cụm từ ấy, như bản gốc ghi")]


@dataclass(frozen=True, slots=True)
class TargetRecord(Record):
    """One target."""

    id: Annotated[str, Field(description="Mã mục tiêu: mã quyết định, gạch chéo, số")]
    number: Annotated[int, Field(ge=1, description="Số do trang này đặt để dễ gọi")]
    name: Annotated[str, Field(description="Tên ngắn")]
    name_en: Annotated[str, Field(description="Tên ngắn bằng tiếng Anh")]
    text: Annotated[str, Field(description="Nội dung, viết bằng lời của trang này")]
    text_en: Annotated[str, Field(description="Nội dung bằng tiếng Anh")]
    amounts: Annotated[tuple[AmountRecord, ...], Field(description="Các con số phải đạt")]
    due: Annotated[Day | None, Field(description="Ngày cuối phải đạt; null nếu không biết mốc riêng")]
    certainty: Annotated[Evidence, Field(description="Độ chắc chắn của mục tiêu")]
    figures: Annotated[
        tuple[FigureRecord, ...], Field(description="Số liệu liên quan, không đo thẳng mục tiêu")
    ]
    notes: Annotated[tuple[NoteRecord, ...], Field(description="Lưu ý")]
    laws: Annotated[tuple[str, ...], Field(description="Mã văn bản, điều luật cần tới")]
    tasks: Annotated[tuple[ServedRecord, ...], Field(description="Nhiệm vụ phục vụ mục tiêu")]
    duties: Annotated[tuple[ServedRecord, ...], Field(description="Trách nhiệm phục vụ mục tiêu")]
    url: Annotated[str, Field(description="Địa chỉ trong trang, nối sau địa chỉ gốc")]
    source: Annotated[SourceRecord, Field(description="Nơi ghi trong danh bạ chỉ tiêu")]


@dataclass(frozen=True, slots=True)
class ProgrammeRecord(Record):
    """The programme."""

    document: Annotated[str, Field(description="Mã quyết định phê duyệt")]
    name: Annotated[str, Field(description="Tên")]
    name_en: Annotated[str, Field(description="Tên tiếng Anh")]
    phases: Annotated[tuple[SpanRecord, ...], Field(description="Các giai đoạn")]
    notes: Annotated[tuple[NoteRecord, ...], Field(description="Lưu ý")]
    plans: Annotated[tuple[str, ...], Field(description="Mã các kế hoạch ở đây thực hiện đề án")]


@dataclass(frozen=True, slots=True)
class TargetsDocument(Record):
    """The programme and every target."""

    schema: Annotated[str, Field(description="Địa chỉ của lược đồ mô tả tệp này")]
    programme: Annotated[ProgrammeRecord | None, Field(description="Đề án; null nếu chưa có mục tiêu nào")]
    targets: tuple[TargetRecord, ...]


def targets_document(site: Site, service: Service, schema: str) -> TargetsDocument:
    """Return the document published as ``/api/targets.json``: the targets of ``site`` and what serves them.

    ``schema`` is the address of its schema.
    """
    programme = _programme(site.targets[0].programme, service.plans) if site.targets else None
    records = tuple(_target(target, service.by_target[target.id]) for target in site.targets)
    return TargetsDocument(schema, programme, records)


def _programme(programme: Programme, plans: Sequence[str]) -> ProgrammeRecord:
    return ProgrammeRecord(
        document=programme.document,
        name=programme.name,
        name_en=programme.name_en,
        phases=tuple(SpanRecord(span.start, span.end) for span in programme.phases),
        notes=_notes(programme.notes),
        plans=tuple(plans),
    )


def _target(target: Target, served: Sequence[Served]) -> TargetRecord:
    return TargetRecord(
        id=target.id,
        number=target.number,
        name=target.name,
        name_en=target.name_en,
        text=target.text,
        text_en=target.text_en,
        amounts=tuple(_amount(amount) for amount in target.amounts),
        due=target.due,
        certainty=target.evidence,
        figures=tuple(_figure(figure) for figure in target.figures),
        notes=_notes(target.notes),
        laws=tuple(basis.target for basis in target.bases),
        tasks=_served([one for one in served if isinstance(one.item, Task)]),
        duties=_served([one for one in served if not isinstance(one.item, Task)]),
        url=f"{PROGRAMME}#{target.anchor}",
        source=SourceRecord(target.location.path, target.location.line),
    )


def _served(served: Sequence[Served]) -> tuple[ServedRecord, ...]:
    return tuple(ServedRecord(one.item.id, one.hit.wording, one.hit.passage) for one in served if one.hit)


def _amount(amount: Amount) -> AmountRecord:
    return AmountRecord(_quantity(amount.quantity), tuple(_figure(figure) for figure in amount.results))


def _figure(figure: Figure) -> FigureRecord:
    return FigureRecord(
        quantity=_quantity(figure.quantity),
        start=partial_date(figure.first) if figure.first else None,
        end=partial_date(figure.last),
        origin=figure.source,
        origin_url=figure.address,
        certainty=figure.evidence,
        note=figure.note,
    )


def _quantity(quantity: Quantity) -> QuantityRecord:
    # “87.396” and “85,95”: Vietnamese sets thousands apart by dots and has a decimal comma.
    value = float(quantity.value.replace(".", "").replace(",", "."))
    return QuantityRecord(
        comparison=quantity.comparison,
        value=int(value) if value.is_integer() else value,
        unit=quantity.unit,
        unit_en=quantity.unit_en,
        scope=quantity.scope or None,
        scope_en=quantity.scope_en or None,
    )


def _notes(notes: Sequence[Note]) -> tuple[NoteRecord, ...]:
    return tuple(NoteRecord(note.text, note.text_en, note.first_day) for note in notes)
