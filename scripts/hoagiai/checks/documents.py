"""Laws of legal documents: their ids, that none is told twice, their days."""

import re
from collections.abc import Iterator, Mapping, Sequence
from datetime import date, timedelta
from itertools import pairwise

from hoagiai.diagnostics import Code, Diagnostic, Location
from hoagiai.model.legal import DocumentKind, Ending, LegalDocument
from hoagiai.model.site import Site
from hoagiai.parse.legal import PREFIXES
from hoagiai.text import fold, vietnamese_day

_NAMED = frozenset({DocumentKind.CODE, DocumentKind.LAW, DocumentKind.ORDINANCE})
"""Kinds that may be called by name: ``luat-dat-dai-2024``."""
_SYMBOLS = {
    "NQLT": DocumentKind.JOINT_RESOLUTION,
    "TTLT": DocumentKind.JOINT_CIRCULAR,
    "NĐ": DocumentKind.DECREE,
    "QĐ": DocumentKind.DECISION,
    "TT": DocumentKind.CIRCULAR,
    "NQ": DocumentKind.RESOLUTION,
    "CT": DocumentKind.DIRECTIVE,
    "KH": DocumentKind.PLAN,
    "KL": DocumentKind.CONCLUSION,
    "HD": DocumentKind.GUIDANCE,
}
_NUMBER = re.compile(r"(?P<digits>\d+)(?:/(?P<year>(?:19|20)\d\d))?(?=[/-])")
_SYMBOL = re.compile(r"[/-]([A-ZĐ]+)")


def documents_are_named_by_their_number(site: Site) -> Iterator[Diagnostic]:
    """The id of a document is its kind, its number and its year; kind and number agree."""
    for document in site.documents.values():
        told = _kind_told_by(document.number)
        if told is not None and told is not document.kind:
            yield Diagnostic(
                Code.DOCUMENT_ID_UNFIT,
                _place(document, "loai"),
                f"số, ký hiệu “{document.number}” là của {told.vietnamese}, loai ghi “{document.kind.value}”",
                hint=f"sửa so_hieu, hoặc ghi loai: {told.value}",
            )
        elif not _fits(document):
            yield Diagnostic(
                Code.DOCUMENT_ID_UNFIT,
                Location(document.page.path),
                f"tên tệp “{document.id}” không hợp với {document.kind.vietnamese} “{document.number}”",
                hint=f"đặt tên tệp {_right(document)}.md",
            )


def _kind_told_by(number: str) -> DocumentKind | None:
    """Return the kind that the symbol behind the number tells: NĐ is a decree's."""
    symbol = _SYMBOL.search(number)
    return _SYMBOLS.get(symbol[1]) if symbol else None


def _fits(document: LegalDocument) -> bool:
    if document.kind is DocumentKind.CONSTITUTION:
        return re.fullmatch(r"hien-phap-\d{4}", document.id) is not None
    pattern = rf"{PREFIXES[document.kind]}-(?P<middle>[a-z0-9-]+?)-(?P<year>\d{{4}})(?:-[a-z][a-z-]*)?"
    found = re.fullmatch(pattern, document.id)
    number = _NUMBER.match(document.number)
    if found is None:
        return False
    issued = str(document.issued.year) if document.issued else found["year"]
    year = (number and number["year"]) or issued
    by_name = document.kind in _NAMED and not found["middle"][0].isdigit()
    by_number = number is not None and found["middle"] == number["digits"]
    return (by_name or by_number) and found["year"] == year


def _right(document: LegalDocument) -> str:
    number = _NUMBER.match(document.number)
    digits, year = (number["digits"], number["year"]) if number else ("<số>", None)
    year = year or (str(document.issued.year) if document.issued else "<năm>")
    if document.kind is DocumentKind.CONSTITUTION:
        return f"hien-phap-{document.issued.year if document.issued else '<năm>'}"
    shown = {DocumentKind.CODE: "bl…", DocumentKind.ORDINANCE: "pl"}
    prefix = shown.get(document.kind, PREFIXES[document.kind])
    return f"{prefix}-{digits}-{year}"


def documents_are_told_once(site: Site) -> Iterator[Diagnostic]:
    """No number of one issuer stands on two pages."""
    seen: dict[tuple[str, str, int | None], LegalDocument] = {}
    for document in site.documents.values():
        other = seen.setdefault(_identity(document), document)
        if other is not document:
            place = _place(other, "so_hieu")
            yield Diagnostic(
                Code.DOCUMENT_DOUBLED,
                _place(document, "so_hieu"),
                f"số, ký hiệu “{document.number}” cũng ở {place.path}:{place.line}",
                hint="giữ một tệp; khác văn bản thì sửa số, ký hiệu",
            )


def other_names_mean_one_document(site: Site) -> Iterator[Diagnostic]:
    """No other name of a document is also a name of another: a citation by it would mean either."""
    owners = _names(site)
    for document in site.documents.values():
        for name in document.other_names:
            others = [owner for owner in owners[fold(name)] if owner != document.id]
            if others:
                yield Diagnostic(
                    Code.DOCUMENT_DOUBLED,
                    _place(document, f"ten_goi/{name}"),
                    f"ten_goi: “{name}” cũng là tên của “{others[0]}”",
                    hint="bỏ tên này, hoặc thêm năm ban hành để không nhầm được",
                )


def _names(site: Site) -> Mapping[str, Sequence[str]]:
    """Return the ids of the documents that bear each name, names folded."""
    found: dict[str, list[str]] = {}
    for document in site.documents.values():
        for name in {fold(name) for name in (document.name, *document.other_names)}:
            found.setdefault(name, []).append(document.id)
    for entry in site.unpaged.values():
        for name in {fold(name) for name in entry.names}:
            found.setdefault(name, []).append(entry.id)
    return found


def _identity(document: LegalDocument) -> tuple[str, str, int | None]:
    """Return what tells a document from all others: numbers restart at every issuer and year."""
    number = _NUMBER.match(document.number)
    dated = number is not None and number["year"] is not None
    year = document.issued.year if document.issued and not dated else None
    return fold(document.number).replace(" ", ""), fold(document.issuer), year


def days_of_documents_are_in_order(site: Site) -> Iterator[Diagnostic]:
    """A document is issued, comes into force, ends: in this order, also each of its articles."""
    for document in site.documents.values():
        yield from _out_of_order(document)
        yield from _partial_ends_outside(document)


def _out_of_order(document: LegalDocument) -> Iterator[Diagnostic]:
    issued = document.issued.first_day if document.issued else None
    days = (
        ("ngay_ban_hanh", issued),
        ("hieu_luc_tu", document.first_day),
        ("hieu_luc_den", document.last_day),
    )
    known = [(key, day) for key, day in days if day is not None]
    for (before, earlier), (key, later) in pairwise(known):
        if later < earlier:
            yield _wrong_days(
                document,
                key,
                f"{key} ({vietnamese_day(later)}) đứng trước {before} ({vietnamese_day(earlier)})",
                "xem lại hai ngày này trên bản chính thức",
            )


def _partial_ends_outside(document: LegalDocument) -> Iterator[Diagnostic]:
    told = {article.anchor for article in document.articles}
    for end in document.partial_ends:
        key = f"het_mot_phan/{end.article}"
        if told and end.article not in told:
            yield _wrong_days(
                document,
                key,
                f"het_mot_phan: trang không có “{end.article}”",
                "viết neo của một điều trên trang",
            )
        first, last = document.first_day or date.min, document.last_day or date.max
        if not first <= end.last_day <= last:
            yield _wrong_days(
                document,
                key,
                f"het_mot_phan: {vietnamese_day(end.last_day)} nằm ngoài thời gian có hiệu lực của văn bản",
                "ghi ngày cuối cùng điều ấy còn hiệu lực",
            )


def ends_meet_the_beginnings_that_cause_them(site: Site) -> Iterator[Diagnostic]:
    """A document that is replaced or repealed ends on the day before the other comes into force."""
    for document in site.documents.values():
        if document.ending is Ending.EXPIRED:
            continue
        begins = dict(_beginnings(site, document))
        last_days = {day - timedelta(days=1): (key, other) for (key, other), day in begins.items()}
        if begins and document.last_day not in last_days:
            expected, (key, other) = min(last_days.items())
            yield _unmet(document, key, other, expected)


def _beginnings(site: Site, document: LegalDocument) -> Iterator[tuple[tuple[str, str], date]]:
    """Yield the first day of each document that ends this one, where it is known."""
    for key, others in (
        ("bi_thay_the", document.relations.replaced_by),
        ("bi_bai_bo_boi", document.relations.repealed_by),
    ):
        for other in others:
            found = site.documents.get(other)
            if found is not None and found.first_day is not None:
                yield (key, other), found.first_day


def _unmet(document: LegalDocument, key: str, other: str, expected: date) -> Diagnostic:
    said = vietnamese_day(document.last_day) if document.last_day else "chưa ghi"
    return _wrong_days(
        document,
        "hieu_luc_den" if document.last_day else f"{key}/{other}",
        f"{key} “{other}”, có hiệu lực từ {vietnamese_day(expected + timedelta(days=1))}, "
        f"nhưng hieu_luc_den {said}",
        f"ghi hieu_luc_den: {expected.isoformat()}, hoặc sửa hieu_luc_tu của {other}",
    )


def _wrong_days(document: LegalDocument, key: str, message: str, hint: str) -> Diagnostic:
    return Diagnostic(Code.DOCUMENT_DAYS_WRONG, _place(document, key), message, hint=hint)


def _place(document: LegalDocument, key: str) -> Location:
    """Return where the value of ``key`` stands; one text alone stands where a list of one would."""
    whole = document.locations.get(key.partition("/")[0], Location(document.page.path))
    return document.locations.get(key, whole)


DOCUMENT_LAWS = (
    documents_are_named_by_their_number,
    documents_are_told_once,
    other_names_mean_one_document,
    days_of_documents_are_in_order,
    ends_meet_the_beginnings_that_cause_them,
)
"""Every law of this noun."""
