"""The front matter of a plan: the facts of the paper (keys as the editors' handbook lists them)."""

from collections.abc import Mapping

from hoagiai.diagnostics import Code, Diagnostic, Severity
from hoagiai.model.agency import AgencyId
from hoagiai.model.period import PartialDate, Span
from hoagiai.model.plan import Acceptance, PlanHead, PlanId
from hoagiai.parse.heads import (
    HeadReader,
    Key,
    WrongValueError,
    day_of,
    id_of,
    ids_of,
    months_of,
    partial_date_of,
    text_of,
    years_of,
)
from hoagiai.source.yaml_nodes import Mapping as Head
from hoagiai.source.yaml_nodes import Node

PLAN_KEYS: Mapping[str, Key] = {
    "so_hieu": Key(required=True, example="12/KH-UBND"),
    "trich_yeu": Key(required=True, example="Triển khai thực hiện công tác hòa giải ở cơ sở năm 2026"),
    "ngay": Key(required=True, example="2026-01-10"),
    "ban_hanh": Key(required=True, example="lai-chau/phuong-doan-ket/ubnd"),
    "giai_doan": Key(required=True, example="2024–2030"),
    "nguon": Key(required=True, example="bản chụp Kế hoạch có dấu của UBND phường"),
    "can_cu": Key(required=False, example="[luat-35-2013, nd-15-2014]"),
    "dan_chieu_lich_su": Key(required=False, example="[luat-83-2015]"),
    "thay_the": Key(required=False, example="lai-chau/phuong-doan-ket/2025-hoa-giai"),
    "bi_thay_the": Key(required=False, example="lai-chau/phuong-doan-ket/2027-hoa-giai"),
    "dang_tu": Key(required=False, example="2026-11-22"),
    "ra_soat": Key(required=False, example="2026-11-22"),
    "ra_soat_lai_sau": Key(required=False, example="6 tháng"),
    "chap_nhan": Key(required=False, example="{so-nhay: bản gốc nhảy từ phần II sang phần V}"),
}


def parse_plan_head(head: Head) -> tuple[PlanHead | None, tuple[Diagnostic, ...]]:
    """Return the facts of a plan, or None where its date or period cannot be told."""
    reader = HeadReader(head, PLAN_KEYS)
    issued = reader.take("ngay", partial_date_of, None)
    period = reader.take("giai_doan", years_of, None)
    accepted = reader.take("chap_nhan", _acceptances, ())
    facts = _facts(reader, issued, period, accepted) if issued and period else None
    return facts, tuple(reader.findings)


def _facts(
    reader: HeadReader, issued: PartialDate, period: Span, accepted: tuple[Acceptance, ...]
) -> PlanHead:
    return PlanHead(
        number=reader.take("so_hieu", text_of, ""),
        title=reader.take("trich_yeu", text_of, ""),
        issued=issued,
        issuer=AgencyId(reader.take("ban_hanh", id_of, "")),
        period=period,
        source=reader.take("nguon", text_of, ""),
        legal_bases=reader.take("can_cu", ids_of, ()),
        replaces=tuple(PlanId(plan) for plan in reader.take("thay_the", ids_of, ())),
        replaced_by=tuple(PlanId(plan) for plan in reader.take("bi_thay_the", ids_of, ())),
        reviewed=reader.take("ra_soat", day_of, None),
        review_months=reader.take("ra_soat_lai_sau", months_of, None),
        accepted=accepted,
        locations=reader.locations,
        cites_as_history=reader.take("dan_chieu_lich_su", ids_of, ()),
        posted=reader.take("dang_tu", day_of, None),
    )


def _acceptances(node: Node) -> tuple[Acceptance, ...]:
    if not isinstance(node, Head):
        raise WrongValueError("phải là các dòng “mã: lý do”", "viết dưới chap_nhan, thụt vào: so-nhay: lý do")
    return tuple(
        Acceptance(_warning(key.text), text_of(reason), key.location) for key, reason in node.entries
    )


def _warning(slug: str) -> Code:
    code = Code.of(slug)
    if code is None:
        raise WrongValueError(f"không có mã “{slug}”", _warnings())
    if code.severity is Severity.ERROR:
        raise WrongValueError(f"“{slug}” là lỗi, không chấp nhận được", _warnings())
    return code


def _warnings() -> str:
    accepted = (code.value for code in Code if code.severity is Severity.WARNING)
    return f"các mã chấp nhận được: {', '.join(accepted)}"
