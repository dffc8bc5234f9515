"""Dẫn chiếu thành liên kết: every citation found in a text leads to its document, saying how that stands."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from hoagiai.diagnostics import Location
from hoagiai.model.legal import Citation, DocumentId, Force, LegalDocument
from hoagiai.model.site import Site
from hoagiai.render.address import document_address, relative
from hoagiai.render.force import force_text
from hoagiai.render.inline import Way

_DEAD = frozenset({Force.ENDED, Force.NOT_YET})
_MARK = "dan-chieu:"
"""Leads the targets that ``cited`` writes; no scheme that a paper would use."""


@dataclass(frozen=True, slots=True)
class CitationBook:
    """The citations of all texts, by the passage they stand in, and how they are shown."""

    site: Site
    today: date
    by_passage: Mapping[Location, tuple[Citation, ...]]

    def ways(self, passage: Location, source: str, language: str) -> tuple[tuple[Citation, Way], ...]:
        """Return the citations of one passage, each with its link on the page at ``source``.

        ``source`` is an address without its language. A document that is not in force says so where
        it is first named in a passage, but not on its own page.
        """
        told: set[DocumentId] = {
            document for document in self.site.documents if document_address(document) == source
        }
        found: list[tuple[Citation, Way]] = []
        for citation in self.by_passage.get(passage, ()):
            found.append((citation, self._way(citation, source, language, told)))
            told.add(citation.document)
        return tuple(found)

    def _way(self, citation: Citation, source: str, language: str, told: set[DocumentId]) -> Way:
        document = self.site.documents[citation.document]
        state = force_text(document, self.today, language)
        target = document_address(document.id) + (f"#{citation.article}" if citation.article else "")
        says_so = document.id not in told and document.force_on(self.today) in _DEAD
        title = f"{_title(document, citation, language)}: {state}"
        return Way(relative(source, target), title, state if says_so else None)


def open_citation_book(site: Site, today: date) -> CitationBook:
    """Return the citations of ``site`` as they stand on ``today``."""
    found: dict[Location, dict[int, Citation]] = {}
    for citation in site.citations:
        # A text that two pages include is one passage, whose citations are found with each page.
        found.setdefault(citation.passage, {})[citation.start] = citation
    ordered = {place: tuple(some[start] for start in sorted(some)) for place, some in found.items()}
    return CitationBook(site, today, ordered)


def cited(text: str, citations: Iterable[Citation]) -> str:
    """Return inline Markdown with each citation as a link to ``dan-chieu:<its number>``."""
    pieces: list[str] = []
    last = 0
    for number, citation in enumerate(citations):
        words = text[citation.start : citation.end]
        pieces.append(f"{text[last : citation.start]}[{words}]({_MARK}{number})")
        last = citation.end
    return "".join((*pieces, text[last:]))


def cited_number(href: str) -> int | None:
    """Return which citation of its text a target of :func:`cited` stands for; None for any other link."""
    number = href.removeprefix(_MARK)
    return int(number) if href.startswith(_MARK) and number.isdecimal() else None


def _title(document: LegalDocument, citation: Citation, language: str) -> str:
    english = document.english if language == "en" else None
    name = f"{document.kind.vietnamese} {document.number}" if english is None else document.number
    title = f"{name}. {english.name if english else document.name}"
    articles = english.articles if english else document.articles
    article = next((one for one in articles if one.anchor == citation.article), None)
    if article is None or not article.title:
        return title
    word = "Article" if english else "Điều"
    return f"{word} {article.number}. {article.title} ({title})"
