"""Dẫn chiếu thành liên kết: every citation found in a text leads to its document, saying how that stands."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from markupsafe import escape

from hoagiai.diagnostics import Location
from hoagiai.model.legal import Citation, DocumentId, Force, LegalDocument
from hoagiai.model.site import Site
from hoagiai.render.address import document_address, relative
from hoagiai.render.force import force_text
from hoagiai.render.inline import Way, opened, way_note

_DEAD = frozenset({Force.ENDED, Force.NOT_YET})
_MARK = "dan-chieu:"
"""Leads the targets that ``linked`` writes; no scheme that a paper would use."""


class Cited(NamedTuple):
    """One citation and how it is shown."""

    citation: Citation
    address: str
    """Of the document's page, or of the article on it."""
    title: str
    """What is cited, and whether that is in force."""
    note: str | None
    """What a reader must not miss, in words behind the link."""


@dataclass(frozen=True, slots=True)
class CitationBook:
    """The citations of all texts, by the passage they stand in, and how they are shown."""

    site: Site
    today: date
    by_passage: Mapping[Location, Mapping[int, Citation]]
    """By where each begins in its passage: a text that two pages include is one passage."""

    def cited_in(self, passage: Location, source: str, language: str) -> tuple[Cited, ...]:
        """Return the citations of one passage on the page at ``source``, in their order.

        ``source`` is an address without its language. A document that is not in force says so where
        it is first named in a passage, but not on its own page.
        """
        told: set[DocumentId] = set()
        found: list[Cited] = []
        for _, citation in sorted(self.by_passage.get(passage, {}).items()):
            known = citation.document in told or document_address(citation.document) == source
            found.append(self._cited(citation, language, known=known))
            told.add(citation.document)
        return tuple(found)

    def _cited(self, citation: Citation, language: str, *, known: bool) -> Cited:
        document = self.site.documents[citation.document]
        state = force_text(document, self.today, language)
        address = document_address(document.id) + (f"#{citation.article}" if citation.article else "")
        says_so = not known and document.force_on(self.today) in _DEAD
        title = f"{_title(document, citation, language)}: {state}"
        return Cited(citation, address, title, state if says_so else None)


def open_citation_book(site: Site, today: date) -> CitationBook:
    """Return the citations of ``site`` as they stand on ``today``."""
    found: dict[Location, dict[int, Citation]] = {}
    for citation in site.citations:
        found.setdefault(citation.passage, {})[citation.start] = citation
    return CitationBook(site, today, found)


def linked(text: str, found: Iterable[Cited]) -> str:
    """Return inline Markdown with each citation as a link to ``dan-chieu:<its number>``."""
    pieces: list[str] = []
    last = 0
    for number, (citation, *_) in enumerate(found):
        words = text[citation.start : citation.end]
        pieces.append(f"{text[last : citation.start]}[{words}]({_MARK}{number})")
        last = citation.end
    return "".join((*pieces, text[last:]))


def cited_html(text: str, found: Iterable[Cited], source: str) -> str:
    """Return plain text as HTML, each citation a link from the page at ``source``."""
    pieces: list[str] = []
    last = 0
    for cited in found:
        start, end = cited.citation.start, cited.citation.end
        way = Way(relative(source, cited.address), cited.title)
        link = f"{opened(way)}{escape(text[start:end])}</a>{way_note(cited.note)}"
        pieces += (str(escape(text[last:start])), link)
        last = end
    return "".join((*pieces, str(escape(text[last:]))))


def linked_citation(href: str, found: Sequence[Cited]) -> Cited | None:
    """Return the citation that a target of :func:`linked` stands for; None for any other link."""
    number = href.removeprefix(_MARK)
    if not href.startswith(_MARK) or not number.isdecimal() or int(number) >= len(found):
        return None
    return found[int(number)]


def _title(document: LegalDocument, citation: Citation, language: str) -> str:
    english = document.english if language == "en" else None
    number = document.number if english else f"{document.kind.vietnamese} {document.number}"
    name = english.name if english else document.name
    title = f"{number}. {name}" if document.number_known else name
    articles = english.articles if english else document.articles
    article = next((one for one in articles if one.anchor == citation.article), None)
    if article is None or not article.title:
        return title
    word = "Article" if english else "Điều"
    return f"{word} {article.number}. {article.title} ({title})"
