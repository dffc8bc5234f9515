"""What one task, duty, agency, plan or place is in the published data.

The order of the attributes is the order of the keys. The descriptions are published in the
JSON Schemas, where people read them, and so are Vietnamese.
"""

from dataclasses import dataclass
from datetime import date
from typing import Annotated, ClassVar, Literal, TypeAlias

from pydantic import ConfigDict, Field

from hoagiai.model.agency import RefKind
from hoagiai.model.period import Every, PeriodKind

Day: TypeAlias = date
PARTIAL_DATE = r"^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$"
"""A date as far as it is known."""


class Record:
    """What every record shares: a schema that allows no key but its own."""

    __slots__ = ()
    __pydantic_config__: ClassVar[ConfigDict] = ConfigDict(extra="forbid")


@dataclass(frozen=True, slots=True)
class SourceRecord(Record):
    """Where a record was read."""

    path: Annotated[str, Field(description="Tệp nguồn, tính từ gốc kho mã")]
    line: Annotated[int, Field(ge=1, description="Dòng của số thứ tự trong tệp nguồn")]


@dataclass(frozen=True, slots=True)
class RefRecord(Record):
    """A printed name of a body and the body it names."""

    agency: Annotated[str | None, Field(description="Mã cơ quan; null nếu không chỉ rõ cơ quan nào")]
    kind: Annotated[
        RefKind,
        Field(description="Cơ quan, nhóm cơ quan, gọi chung không chỉ rõ, hoặc tên không có trong danh bạ"),
    ]
    text: Annotated[str, Field(description="Tên như bản gốc ghi")]
    label: Annotated[str, Field(description="Nhãn như bản gốc ghi")]


@dataclass(frozen=True, slots=True)
class SpanRecord(Record):
    """Days from start to end, both included."""

    start: Annotated[Day | None, Field(description="Ngày đầu; null nếu chỉ có hạn cuối")]
    end: Annotated[Day, Field(description="Ngày cuối, tính cả ngày này")]


@dataclass(frozen=True, slots=True)
class PeriodRecord(Record):
    """A printed time and what it means."""

    label: Annotated[str | None, Field(description="Nhãn riêng như bản gốc ghi (Sơ kết, Tổng kết…)")]
    text: Annotated[str, Field(description="Thời gian như bản gốc ghi")]
    kind: Annotated[
        PeriodKind,
        Field(description="Khoảng thời gian, hạn cuối, định kỳ, thường xuyên, hoặc không ấn định ngày"),
    ]
    every: Annotated[Every | None, Field(description="Nhịp lặp lại của thời gian định kỳ")]
    spans: Annotated[tuple[SpanRecord, ...], Field(description="Những ngày mà thời gian ấy chỉ")]


@dataclass(frozen=True, slots=True)
class FieldRecord(Record):
    """A labelled line of a task that is neither agency nor time."""

    label: Annotated[str, Field(description="Nhãn như bản gốc ghi")]
    text: Annotated[str, Field(description="Nội dung như bản gốc ghi")]


@dataclass(frozen=True, slots=True)
class TaskRecord(Record):
    """One task."""

    id: Annotated[str, Field(description="Mã nhiệm vụ: mã kế hoạch, dấu #, neo trên trang")]
    plan: Annotated[str, Field(description="Mã kế hoạch")]
    number: Annotated[str, Field(description="Số thứ tự như bản gốc ghi")]
    title: Annotated[str, Field(description="Toàn bộ tên nhiệm vụ như bản gốc ghi, bỏ dấu chấm cuối")]
    url: Annotated[str, Field(description="Địa chỉ trong trang, nối sau địa chỉ gốc")]
    lead: Annotated[tuple[RefRecord, ...], Field(description="Cơ quan chủ trì, tham mưu, thực hiện")]
    cooperating: Annotated[tuple[RefRecord, ...], Field(description="Cơ quan phối hợp")]
    periods: Annotated[tuple[PeriodRecord, ...], Field(description="Thời gian thực hiện")]
    fields: Annotated[tuple[FieldRecord, ...], Field(description="Các dòng có nhãn khác")]
    laws: Annotated[tuple[str, ...], Field(description="Mã văn bản, điều luật được dẫn")]
    lessons: Annotated[tuple[str, ...], Field(description="Mã bài học phục vụ nhiệm vụ")]
    source: Annotated[SourceRecord, Field(description="Nơi ghi trong tệp nguồn")]


@dataclass(frozen=True, slots=True)
class DutyRecord(Record):
    """One duty of the part “Tổ chức thực hiện”."""

    id: Annotated[str, Field(description="Mã trách nhiệm: mã kế hoạch, dấu #, neo trên trang")]
    plan: Annotated[str, Field(description="Mã kế hoạch")]
    number: Annotated[str, Field(description="Số thứ tự như bản gốc ghi")]
    agencies: Annotated[tuple[RefRecord, ...], Field(description="Cơ quan được giao")]
    text: Annotated[str, Field(description="Toàn bộ lời văn như bản gốc ghi, không kèm số thứ tự")]
    periods: Annotated[tuple[PeriodRecord, ...], Field(description="Thời gian có trong lời văn")]
    deadline: Annotated[Day | None, Field(description="Hạn cuối đầu tiên có ngày cụ thể")]
    laws: Annotated[tuple[str, ...], Field(description="Mã văn bản, điều luật được dẫn")]
    url: Annotated[str, Field(description="Địa chỉ trong trang, nối sau địa chỉ gốc")]
    source: Annotated[SourceRecord, Field(description="Nơi ghi trong tệp nguồn")]


@dataclass(frozen=True, slots=True)
class CountsRecord(Record):
    """How much work one body is given by name, not through its groups."""

    leads: Annotated[int, Field(ge=0, description="Số nhiệm vụ chủ trì")]
    cooperates: Annotated[int, Field(ge=0, description="Số nhiệm vụ phối hợp")]
    duties: Annotated[int, Field(ge=0, description="Số trách nhiệm được giao")]


@dataclass(frozen=True, slots=True)
class MemberRecord(Record):
    """A member of a group that has no record of its own."""

    id: Annotated[str, Field(description="Mã cơ quan")]
    name: Annotated[str, Field(description="Tên đầy đủ kèm địa bàn")]
    last_day: Annotated[Day | None, Field(description="Ngày cuối cùng còn hoạt động; null nếu chưa kết thúc")]


@dataclass(frozen=True, slots=True)
class AgencyRecord(Record):
    """One body, or one group of bodies."""

    id: Annotated[str, Field(description="Mã cơ quan: mã địa bàn và loại cơ quan")]
    kind: Annotated[Literal["agency", "group"], Field(description="Cơ quan hay nhóm cơ quan")]
    name: Annotated[str, Field(description="Tên đầy đủ kèm địa bàn")]
    name_en: Annotated[str, Field(description="Tên tiếng Anh")]
    type: Annotated[str, Field(description="Mã loại cơ quan trong danh bạ")]
    locality: Annotated[str, Field(description="Mã địa bàn; viet-nam với cơ quan trung ương")]
    level: Annotated[str, Field(description="Cấp: trung-uong, tinh, huyen, xa")]
    first_day: Annotated[Day | None, Field(description="Ngày đầu hoạt động; null nếu không rõ")]
    last_day: Annotated[Day | None, Field(description="Ngày cuối cùng còn hoạt động; null nếu chưa kết thúc")]
    place_last_day: Annotated[
        Day | None,
        Field(
            description=(
                "Ngày cuối của đơn vị hành chính, khi chỉ biết đơn vị ấy đã hết mà chưa rõ cơ quan ra sao; "
                "nếu không thì null"
            )
        ),
    ]
    ended_by: Annotated[str | None, Field(description="Mã văn bản chấm dứt hoạt động")]
    successors: Annotated[tuple[str, ...], Field(description="Mã các cơ quan kế tục")]
    successors_inferred: Annotated[
        bool, Field(description="true nếu cơ quan kế tục chỉ là suy ra, chưa có văn bản xác nhận")
    ]
    members: Annotated[tuple[str, ...], Field(description="Mã các cơ quan trong nhóm")]
    unpaged_members: Annotated[
        tuple[MemberRecord, ...],
        Field(description="Những cơ quan trong nhóm không được nêu riêng ở đâu, nên không có bản ghi riêng"),
    ]
    groups: Annotated[tuple[str, ...], Field(description="Mã các nhóm mà cơ quan được giao việc qua đó")]
    url: Annotated[str, Field(description="Địa chỉ trong trang, nối sau địa chỉ gốc")]
    calendar: Annotated[str, Field(description="Địa chỉ tệp lịch trong trang")]
    counts: Annotated[CountsRecord, Field(description="Số việc được giao đích danh")]
    leads: Annotated[tuple[str, ...], Field(description="Mã các nhiệm vụ chủ trì")]
    cooperates: Annotated[tuple[str, ...], Field(description="Mã các nhiệm vụ phối hợp")]
    duties: Annotated[tuple[str, ...], Field(description="Mã các trách nhiệm được giao")]


@dataclass(frozen=True, slots=True)
class SlipRecord(Record):
    """A slip of the original that its editors accepted by name."""

    code: Annotated[str, Field(description="Mã cảnh báo")]
    reason: Annotated[str, Field(description="Lý do chấp nhận")]


@dataclass(frozen=True, slots=True)
class PlanRecord(Record):
    """One plan."""

    id: Annotated[str, Field(description="Mã kế hoạch")]
    number: Annotated[str, Field(description="Số, ký hiệu như bản gốc ghi")]
    title: Annotated[str, Field(description="Trích yếu")]
    title_en: Annotated[str | None, Field(description="Trích yếu bằng tiếng Anh, nếu có")]
    date: Annotated[
        str,
        Field(pattern=PARTIAL_DATE, description="Ngày ban hành; chỗ bản gốc bỏ trống thì không có"),
    ]
    issuer: Annotated[str, Field(description="Mã cơ quan ban hành")]
    locality: Annotated[str, Field(description="Mã địa bàn")]
    period: Annotated[SpanRecord, Field(description="Giai đoạn của kế hoạch")]
    legal_bases: Annotated[tuple[str, ...], Field(description="Mã các văn bản làm căn cứ")]
    replaces: Annotated[tuple[str, ...], Field(description="Mã các kế hoạch bị kế hoạch này thay thế")]
    replaced_by: Annotated[tuple[str, ...], Field(description="Mã các kế hoạch thay thế kế hoạch này")]
    reviewed: Annotated[Day | None, Field(description="Ngày rà soát gần nhất")]
    tasks: Annotated[tuple[str, ...], Field(description="Mã các nhiệm vụ, theo thứ tự")]
    duties: Annotated[tuple[str, ...], Field(description="Mã các trách nhiệm, theo thứ tự")]
    accepted: Annotated[
        tuple[SlipRecord, ...],
        Field(description="Chỗ khác thường của bản gốc đã được ghi nhận"),
    ]
    url: Annotated[str, Field(description="Địa chỉ trong trang, nối sau địa chỉ gốc")]
    origin: Annotated[str, Field(description="Bản gốc lấy từ đâu")]
    source: Annotated[SourceRecord, Field(description="Tệp nguồn")]


@dataclass(frozen=True, slots=True)
class LocalityRecord(Record):
    """One administrative unit of the register."""

    id: Annotated[str, Field(description="Mã địa bàn")]
    name: Annotated[str, Field(description="Tên riêng")]
    full_name: Annotated[str, Field(description="Tên kèm loại đơn vị")]
    kind: Annotated[str, Field(description="Loại đơn vị hành chính")]
    level: Annotated[str, Field(description="Cấp: tinh, huyen, xa")]
    parent: Annotated[str, Field(description="Mã đơn vị cấp trên trực tiếp vào thời của nó")]
    former_parent: Annotated[
        str | None,
        Field(description="Mã huyện của xã, phường được giữ nguyên, đến hết ngày 30/6/2025"),
    ]
    gso_code: Annotated[str | None, Field(description="Mã của cơ quan thống kê; chỉ dùng được kèm ngày")]
    first_day: Annotated[Day | None, Field(description="Ngày thành lập; null nếu không rõ")]
    last_day: Annotated[Day | None, Field(description="Ngày cuối cùng tồn tại; null nếu chưa kết thúc")]
    ended_by: Annotated[str | None, Field(description="Mã văn bản chấm dứt")]
    successors: Annotated[
        tuple[str, ...],
        Field(description="Mã các đơn vị nay có địa bàn này; nhiều mã là bị chia cho nhiều đơn vị"),
    ]
    note: Annotated[str | None, Field(description="Điều cần biết thêm")]
    url: Annotated[str | None, Field(description="Địa chỉ trong trang; null nếu địa bàn chưa có trang")]
