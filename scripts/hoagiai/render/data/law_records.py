"""What one legal document is in the published data, and what rests on it."""

from dataclasses import dataclass
from typing import Annotated

from pydantic import Field

from hoagiai.model.legal import Certainty, DocumentKind, Ending, Force
from hoagiai.render.data.records import PARTIAL_DATE, Day, Record, SourceRecord
from hoagiai.render.legal.backlinks import RestingKind


@dataclass(frozen=True, slots=True)
class RelationsRecord(Record):
    """How a document stands to others, told from both sides."""

    amends: Annotated[tuple[str, ...], Field(description="Mã các văn bản mà văn bản này sửa đổi, bổ sung")]
    amended_by: Annotated[tuple[str, ...], Field(description="Mã các văn bản sửa đổi, bổ sung văn bản này")]
    replaces: Annotated[tuple[str, ...], Field(description="Mã các văn bản bị văn bản này thay thế")]
    replaced_by: Annotated[tuple[str, ...], Field(description="Mã các văn bản thay thế văn bản này")]
    repeals: Annotated[tuple[str, ...], Field(description="Mã các văn bản bị văn bản này bãi bỏ")]
    repealed_by: Annotated[tuple[str, ...], Field(description="Mã các văn bản bãi bỏ văn bản này")]
    guides: Annotated[tuple[str, ...], Field(description="Mã các văn bản được văn bản này hướng dẫn")]
    guided_by: Annotated[tuple[str, ...], Field(description="Mã các văn bản hướng dẫn văn bản này")]


@dataclass(frozen=True, slots=True)
class ArticleRecord(Record):
    """One article as its document's page tells it."""

    id: Annotated[str, Field(description="Mã điều: mã văn bản, dấu #, neo trên trang")]
    number: Annotated[str, Field(description="Số điều")]
    title: Annotated[str | None, Field(description="Tên điều; null nếu chưa thấy")]
    title_en: Annotated[str | None, Field(description="Tên điều bằng tiếng Anh, nếu có")]
    last_day: Annotated[
        Day | None, Field(description="Ngày cuối điều này có hiệu lực, nếu hết hiệu lực riêng")
    ]
    url: Annotated[str, Field(description="Địa chỉ trong trang, nối sau địa chỉ gốc")]


@dataclass(frozen=True, slots=True)
class CitedByRecord(Record):
    """Something that rests on the document or on one of its articles."""

    kind: Annotated[
        RestingKind,
        Field(
            description="Kế hoạch, nhiệm vụ, trách nhiệm, trang, bài học, mẫu giấy tờ, văn bản dẫn tới; "
            "cơ quan, loại cơ quan, địa bàn kết thúc theo văn bản; mục tiêu của đề án"
        ),
    ]
    id: Annotated[str, Field(description="Mã của nơi dẫn")]
    url: Annotated[str | None, Field(description="Địa chỉ trong trang; null nếu nơi ấy không có trang")]
    article: Annotated[str | None, Field(description="Neo của điều được dẫn; null nếu dẫn cả văn bản")]


@dataclass(frozen=True, slots=True)
class ImpactRecord(Record):
    """How many things rest on the document, each counted once."""

    plans: Annotated[int, Field(ge=0, description="Số kế hoạch")]
    tasks: Annotated[int, Field(ge=0, description="Số nhiệm vụ")]
    duties: Annotated[int, Field(ge=0, description="Số trách nhiệm")]
    pages: Annotated[int, Field(ge=0, description="Số trang")]
    lessons: Annotated[int, Field(ge=0, description="Số bài học")]
    forms: Annotated[int, Field(ge=0, description="Số mẫu giấy tờ, kể cả trang danh sách mẫu")]
    documents: Annotated[int, Field(ge=0, description="Số chỗ trong văn bản khác: văn bản, điều của văn bản")]
    agencies: Annotated[int, Field(ge=0, description="Số cơ quan kết thúc theo văn bản")]
    agency_types: Annotated[int, Field(ge=0, description="Số loại cơ quan kết thúc theo văn bản")]
    localities: Annotated[int, Field(ge=0, description="Số địa bàn kết thúc theo văn bản")]
    targets: Annotated[int, Field(ge=0, description="Số mục tiêu của đề án")]


@dataclass(frozen=True, slots=True)
class LawRecord(Record):
    """One legal document."""

    id: Annotated[str, Field(description="Mã văn bản")]
    number: Annotated[str, Field(description="Số, ký hiệu")]
    kind: Annotated[DocumentKind, Field(description="Loại văn bản")]
    name: Annotated[str, Field(description="Tên luật hoặc trích yếu")]
    name_en: Annotated[str | None, Field(description="Tên bằng tiếng Anh, nếu có")]
    name_exact: Annotated[bool, Field(description="false nếu tên chỉ ghi theo ý, chưa đối chiếu nguyên văn")]
    title: Annotated[str, Field(description="Cách gọi đầy đủ khi dẫn: loại, số, ký hiệu, tên")]
    issuer: Annotated[str, Field(description="Cơ quan ban hành")]
    issued: Annotated[
        str | None,
        Field(pattern=PARTIAL_DATE, description="Ngày ban hành, tới chỗ kiểm chứng được; null nếu chưa rõ"),
    ]
    in_force_from: Annotated[Day | None, Field(description="Ngày đầu có hiệu lực; null nếu chưa kiểm chứng")]
    in_force_to: Annotated[
        Day | None, Field(description="Ngày cuối có hiệu lực; null nếu chưa có hoặc chưa rõ")
    ]
    ending: Annotated[
        Ending | None, Field(description="Hết hiệu lực vì bị thay thế, bị bãi bỏ, hay hết thời hạn")
    ]
    force: Annotated[Force, Field(description="Hiệu lực vào ngày dựng trang, tính từ các ngày")]
    unknown_because: Annotated[str | None, Field(description="Vì sao chưa rõ hiệu lực, nếu được ghi")]
    last_checked: Annotated[
        str, Field(pattern=PARTIAL_DATE, description="Lần kiểm tra cuối: ngày mà các nguồn cho biết tới")
    ]
    checked_against: Annotated[str, Field(description="Đối chiếu với nguồn nào")]
    certainty: Annotated[Certainty, Field(description="Độ chắc: hai nguồn, một nguồn, chỉ qua dẫn chiếu")]
    unverified: Annotated[tuple[str, ...], Field(description="Những điều chưa kiểm chứng được")]
    official_address: Annotated[str, Field(description="Nơi có bản chính thức")]
    relations: Annotated[RelationsRecord, Field(description="Quan hệ với văn bản khác")]
    articles: Annotated[tuple[ArticleRecord, ...], Field(description="Các điều được kể trên trang")]
    cited_by: Annotated[tuple[CitedByRecord, ...], Field(description="Mọi nơi dựa vào văn bản")]
    impact: Annotated[ImpactRecord, Field(description="Số nơi phải xem lại khi văn bản thay đổi")]
    url: Annotated[str, Field(description="Địa chỉ trong trang, nối sau địa chỉ gốc")]
    impact_url: Annotated[str, Field(description="Trang kể mọi nơi phải xem lại")]
    source: Annotated[SourceRecord, Field(description="Tệp nguồn")]
