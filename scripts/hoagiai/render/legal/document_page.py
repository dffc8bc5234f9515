"""Trang văn bản: what a document is, how it stands, its articles in plain words, and what cites them."""

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from hoagiai.model.legal import Citer, CiterKind, LegalDocument
from hoagiai.model.page import Page
from hoagiai.render.address import LAWS, document_address, impact_address, relative, staged_path
from hoagiai.render.dates import figure
from hoagiai.render.edition import Edition, Front
from hoagiai.render.handwritten import staged_markdown
from hoagiai.render.legal.card import document_card
from hoagiai.render.legal.citing_lines import CitingLine, CitingLines, citing_lines
from hoagiai.render.legal.dead_citations import dead_citations_remark
from hoagiai.render.legal.linked_data import linked_data
from hoagiai.render.legal.naming import document_subject, document_title
from hoagiai.render.legal.sections import with_blocks
from hoagiai.render.legal.status import Sentence, ended_article, stale_check, status
from hoagiai.render.links import LinkBook
from hoagiai.render.phrase import Link, Phrase, shortened
from hoagiai.render.staged import StagedPage
from hoagiai.render.words import LEGAL

_TITLE_LIMIT = 100
_MOST_BELOW_ARTICLE = 8
_MOST_AT_END = 12
"""So many of one kind are named; the impact page names them all."""
_OPEN = 4
"""So few stand open below their article; more are folded up."""


class CitingGroup(NamedTuple):
    """Things of one kind that rest on a document: the first of them, and how many in all."""

    heading: str
    number: str
    lines: tuple[CitingLine, ...]
    more: int


def render_document_pages(edition: Edition, book: LinkBook) -> Iterator[StagedPage]:
    """Yield the page of every document; in English a Vietnamese text stands in where there is none."""
    lines = citing_lines(edition)
    for document in edition.site.documents.values():
        yield _document_page(edition, document, book, lines)


def written_paths(edition: Edition) -> frozenset[str]:
    """Return the paths of the hand-written texts that these pages hold."""
    pages = (
        page
        for document in edition.site.documents.values()
        for page in (document.page, document.english.page if document.english else None)
    )
    return frozenset(page.path for page in pages if page is not None)


def citing_groups(edition: Edition, document: LegalDocument, lines: CitingLines) -> tuple[CitingGroup, ...]:
    """Return what rests on a document kind by kind, a few of each named with what they cite."""
    words, source = LEGAL[edition.language], document_address(document.id)
    return tuple(
        CitingGroup(
            words.group[kind],
            figure(len(all_), edition.language),
            tuple(lines.noted(source, one, document.id) for one in all_[:_MOST_AT_END]),
            max(0, len(all_) - _MOST_AT_END),
        )
        for kind, all_ in edition.backlinks.by_kind(document.id).items()
    )


def _document_page(
    edition: Edition, document: LegalDocument, book: LinkBook, lines: CitingLines
) -> StagedPage:
    address = document_address(document.id)
    page = _text(edition, document)
    markdown = staged_markdown(page, book, address, edition.language)
    below = {
        article.anchor: _below(edition, document, article.anchor, lines) for article in document.articles
    }
    parts = (
        _top(edition, document),
        with_blocks(markdown, {anchor: block for anchor, block in below.items() if block}),
        _end(edition, document, lines),
    )
    return StagedPage(
        staged_path(address, edition.language), _front(edition, document, page), "\n\n".join(parts)
    )


def _stands_in(edition: Edition, document: LegalDocument) -> bool:
    return edition.language == "en" and document.english is None


def _text(edition: Edition, document: LegalDocument) -> Page:
    """Return the text in this language, or the Vietnamese one in its place."""
    if edition.language == "en" and document.english is not None:
        return document.english.page
    return document.page


def _front(edition: Edition, document: LegalDocument, page: Page) -> Mapping[str, str]:
    title = document_title(document, edition.language).text
    subject = document_subject(document, edition.language).text
    whole = title if subject in title or not subject else f"{title}: {subject}"
    front = Front(shortened(whole, _TITLE_LIMIT), page.description, page.path).entries()
    if _stands_in(edition, document):
        return front | {"muc_luc": "cac-dieu", "ban_goc": document_address(document.id)}
    return front | {"muc_luc": "cac-dieu", "du_lieu": linked_data(edition, document)}


def _top(edition: Edition, document: LegalDocument) -> str:
    """Everything above the text: name, status, remarks, identity card."""
    address, words = document_address(document.id), LEGAL[edition.language]
    title = document_title(document, edition.language)
    subject = document_subject(document, edition.language)
    return edition.press.page(
        "van-ban.html.j2",
        law=words,
        stands_in=_stands_in(edition, document),
        crumbs=(Link(Phrase(words.laws, edition.language), relative(address, LAWS)),),
        title=title.text,
        subject=None if subject.text in title.text else subject,
        exact_name=document.exact_name,
        status=status(edition, address, document),
        remark=dead_citations_remark(edition, Citer(CiterKind.DOCUMENT, document.id)),
        stale=stale_check(edition, document),
        card=document_card(edition, address, document),
    )


def _below(edition: Edition, document: LegalDocument, anchor: str, lines: CitingLines) -> str:
    """What stands below an article: what in it has ended, and what cites it."""
    address = document_address(document.id)
    citing = edition.backlinks.of_articles(document.id).get(anchor, ())
    ended = _ended(edition, address, document, anchor)
    remark = dead_citations_remark(edition, Citer(CiterKind.DOCUMENT, document.id, anchor))
    if not (citing or ended or remark):
        return ""
    return edition.press.page(
        "van-ban-dieu.html.j2",
        law=LEGAL[edition.language],
        stands_in=_stands_in(edition, document),
        ended=ended,
        remark=remark,
        lines=tuple(lines.line(address, link) for link in citing[:_MOST_BELOW_ARTICLE]),
        more=max(0, len(citing) - _MOST_BELOW_ARTICLE),
        total=len(citing),
        open=len(citing) <= _OPEN,
        impact=relative(address, impact_address(document.id)),
    )


def _ended(edition: Edition, source: str, document: LegalDocument, anchor: str) -> Sentence | None:
    end = next((end for end in document.partial_ends if end.article == anchor), None)
    if end is None:
        return None
    return ended_article(edition, source, end)


def _end(edition: Edition, document: LegalDocument, lines: CitingLines) -> str:
    """What stands below the text: everything that rests on the document."""
    address = document_address(document.id)
    return edition.press.page(
        "van-ban-cuoi.html.j2",
        law=LEGAL[edition.language],
        stands_in=_stands_in(edition, document),
        groups=citing_groups(edition, document, lines),
        impact=relative(address, impact_address(document.id)),
    )
