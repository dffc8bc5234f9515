"""Legal documents as rows of a table, with Vietnamese headers."""

from collections.abc import Iterable
from dataclasses import fields

from hoagiai.model.legal import Certainty, Ending, Force
from hoagiai.render.data.documents import Dataset
from hoagiai.render.data.law_records import LawRecord
from hoagiai.render.tables import Column, Kind, Table, Value

_FORCES = {
    Force.NOT_YET: "Chưa có hiệu lực",
    Force.IN_FORCE: "Còn hiệu lực khi kiểm tra lần cuối",
    Force.PARTLY: "Hết hiệu lực một phần",
    Force.ENDED: "Hết hiệu lực",
    Force.UNKNOWN: "Chưa rõ",
}
_ENDINGS = {
    Ending.REPLACED: "Bị thay thế",
    Ending.REPEALED: "Bị bãi bỏ",
    Ending.EXPIRED: "Hết thời hạn",
}
_CERTAINTIES = {
    Certainty.TWO_SOURCES: "Hai nguồn",
    Certainty.ONE_SOURCE: "Một nguồn",
    Certainty.CITED_ONLY: "Chỉ biết qua dẫn chiếu",
}
_COLUMNS = (
    Column("Số, ký hiệu", 20),
    Column("Loại", 14),
    Column("Tên, trích yếu", 56),
    Column("Cơ quan ban hành", 26),
    Column("Ngày ban hành", 12),
    Column("Có hiệu lực từ", 12, Kind.DATE),
    Column("Có hiệu lực đến hết", 12, Kind.DATE),
    Column("Tình trạng", 20),
    Column("Hết hiệu lực vì", 14),
    Column("Kiểm tra lần cuối", 12),
    Column("Độ chắc", 16),
    Column("Số nơi phải xem lại", 10, Kind.COUNT),
    Column("Chưa kiểm chứng được", 36),
    Column("Bản chính thức", 40, printed=False),
    Column("Được thay thế bởi", 30, printed=False),
    Column("Được sửa đổi bởi", 30, printed=False),
    Column("Đối chiếu với", 40, printed=False),
    Column("Tên tiếng Anh", 44, printed=False),
    Column("Địa chỉ", 40, printed=False),
    Column("Mã văn bản", 24, printed=False),
    Column("Nguồn", 40, printed=False),
)


def law_table(laws: Iterable[LawRecord], site_url: str) -> Table:
    """Return documents as rows; addresses are led by ``site_url``."""
    return Table(Dataset.LAWS.heading, _COLUMNS, tuple(_row(law, site_url) for law in laws))


def _row(law: LawRecord, site_url: str) -> tuple[Value, ...]:
    return (
        law.number,
        law.kind.vietnamese,
        law.name,
        law.issuer,
        law.issued,
        law.in_force_from,
        law.in_force_to,
        _FORCES[law.force],
        _ENDINGS[law.ending] if law.ending else None,
        law.last_checked,
        _CERTAINTIES[law.certainty],
        sum(getattr(law.impact, field.name) for field in fields(law.impact)),
        "; ".join(law.unverified),
        law.official_address,
        "; ".join((*law.relations.replaced_by, *law.relations.repealed_by)),
        "; ".join(law.relations.amended_by),
        law.checked_against,
        law.name_en,
        site_url + law.url,
        law.id,
        f"{law.source.path}:{law.source.line}",
    )
