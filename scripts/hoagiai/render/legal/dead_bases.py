"""Căn cứ không còn hiệu lực: what a page says at its top when it rests on a document that is not in force.

Of pages that name their documents in data, as forms and targets do, and not in words of a text.
"""

from collections.abc import Iterable, Iterator

from hoagiai.model.legal import DocumentId
from hoagiai.render.edition import Edition
from hoagiai.render.force import force_text
from hoagiai.render.legal.dead_citations import DEAD, DeadCitation, instead_of
from hoagiai.render.legal.naming import document_link, document_links
from hoagiai.render.words import LEGAL


def dead_bases_remark(edition: Edition, source: str, rests_on: Iterable[DocumentId]) -> str:
    """Return the remark of the page at ``source`` on what it rests on that is not in force; else nothing."""
    lines = tuple(_lines(edition, source, rests_on))
    if not lines:
        return ""
    words = LEGAL[edition.language]
    return edition.press.page(
        "dan-chieu-het.html.j2", intro=words.dead_on_page, history=False, lines=lines, law=words
    )


def _lines(edition: Edition, source: str, rests_on: Iterable[DocumentId]) -> Iterator[DeadCitation]:
    documents = edition.site.documents
    for name in dict.fromkeys(rests_on):
        document = documents.get(name)
        if document is not None and document.force_on(edition.today) in DEAD:
            lead, instead = instead_of(edition, document)
            yield DeadCitation(
                document_link(edition, source, name),
                force_text(document, edition.today, edition.language),
                lead,
                document_links(edition, source, instead),
                (),
            )
