"""A legal document: the head of its page, and the articles that the page tells."""

from functools import partial
from typing import NamedTuple

from hoagiai.diagnostics import Diagnostic
from hoagiai.model.legal import (
    Article,
    Certainty,
    DocumentKind,
    Ending,
    LegalDocument,
    Relations,
    Review,
)
from hoagiai.model.page import Page, SourceLine
from hoagiai.parse.heads import HeadReader, day_of, partial_date_of, text_of
from hoagiai.parse.legal.articles import read_articles
from hoagiai.parse.legal.keys import DOCUMENT_KEYS
from hoagiai.parse.legal.paired import paired_keys
from hoagiai.parse.legal.paths import document_id
from hoagiai.parse.legal.values import (
    count_of,
    documents_of,
    member_of,
    partial_ends_of,
    unknown_of,
    words_of,
    yes_of,
)
from hoagiai.source.yaml_nodes import Mapping as Head


def parse_document(
    path: str, head: Head, lines: tuple[SourceLine, ...]
) -> tuple[LegalDocument | None, tuple[Diagnostic, ...]]:
    """Return the document that the file at ``path`` tells of, and what is wrong with the file.

    Without a number, a kind and the day of the last check nothing can be said of a document: then
    there is None, and the page stands for itself (``document_page``).
    """
    reader = HeadReader(head, DOCUMENT_KEYS)
    identity = _read_identity(reader)
    articles, findings = read_articles(lines)
    page = document_page(path, head, lines)
    document = _read_document(reader, identity, articles, page) if identity else None
    return document, (*reader.findings, *findings, *paired_keys(head))


class _Identity(NamedTuple):
    """Without these nothing can be said of a document."""

    number: str
    kind: DocumentKind
    review: Review


def _read_identity(reader: HeadReader) -> _Identity | None:
    number = reader.take("so_hieu", text_of, "")
    kind = reader.take("loai", partial(member_of, DocumentKind), None)
    review = _read_review(reader)
    return _Identity(number, kind, review) if number and kind and review else None


def _read_document(
    reader: HeadReader, identity: _Identity, articles: tuple[Article, ...], page: Page
) -> LegalDocument:
    return LegalDocument(
        id=document_id(page.path),
        number=identity.number,
        kind=identity.kind,
        name=reader.take("ten", text_of, ""),
        exact_name=not reader.take("ten_gan_dung", yes_of, default=False),
        other_names=reader.take("ten_goi", words_of, ()),
        issuer=reader.take("ban_hanh", text_of, ""),
        issued=reader.take("ngay_ban_hanh", partial_date_of, None),
        first_day=reader.take("hieu_luc_tu", day_of, None),
        last_day=reader.take("hieu_luc_den", day_of, None),
        ending=reader.take("het_vi", partial(member_of, Ending), None),
        partial_ends=reader.take("het_mot_phan", partial_ends_of, ()),
        relations=_read_relations(reader),
        article_count=reader.take("so_dieu", count_of, None),
        official_address=reader.take("nguon_chinh_thuc", text_of, ""),
        review=identity.review,
        unknown_because=_read_reason(reader),
        articles=articles,
        page=page,
        english=None,
        locations=reader.locations,
    )


def document_page(path: str, head: Head, lines: tuple[SourceLine, ...]) -> Page:
    """Return the page of a document, as every law of texts looks at it.

    Its title is what a text would cite it as; where that cannot be told, its name or its id.
    """
    reader = HeadReader(head, DOCUMENT_KEYS)
    kind = reader.take("loai", partial(member_of, DocumentKind), None)
    name, number = reader.take("ten", text_of, ""), reader.take("so_hieu", text_of, "")
    return Page(
        path=path,
        language="vi",
        title=_title(kind, name, number) or name or document_id(path),
        description=reader.take("mo_ta", text_of, ""),
        reviewed=None,
        review_months=None,
        lines=lines,
        default_document=document_id(path),
        cites_as_history=reader.take("dan_chieu_lich_su", documents_of, ()),
        posted=reader.take("dang_tu", day_of, None),
        locations=reader.locations,
    )


def _title(kind: DocumentKind | None, name: str, number: str) -> str:
    """Return the title of ``LegalDocument``, or nothing where its parts are not known."""
    if kind is None or not number:
        return ""
    called = name if kind in {DocumentKind.LAW, DocumentKind.CODE} else kind.vietnamese
    return f"{called} số {number}" if called else ""


def _read_review(reader: HeadReader) -> Review | None:
    reached = reader.take("kiem_tra", partial_date_of, None)
    source = reader.take("kiem_tra_nguon", text_of, "")
    certainty = reader.take("do_chac", partial(member_of, Certainty), Certainty.ONE_SOURCE)
    unsure = reader.take("chua_ro", words_of, ())
    return Review(reached, source, certainty, unsure) if reached else None


def _read_reason(reader: HeadReader) -> str | None:
    """Return why the status is not known; a reason alone (a finding) types no status."""
    unknown = reader.take("tinh_trang", unknown_of, default=False)
    reason = reader.take("ly_do", text_of, "")
    return reason if unknown else None


def _read_relations(reader: HeadReader) -> Relations:
    return Relations(
        amends=reader.take("sua_doi", documents_of, ()),
        amended_by=reader.take("bi_sua_doi", documents_of, ()),
        replaces=reader.take("thay_the", documents_of, ()),
        replaced_by=reader.take("bi_thay_the", documents_of, ()),
        repealed_by=reader.take("bi_bai_bo_boi", documents_of, ()),
        guides=reader.take("huong_dan", documents_of, ()),
        guided_by=reader.take("duoc_huong_dan", documents_of, ()),
    )
