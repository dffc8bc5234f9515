"""Tên văn bản: how a page calls a legal document, and the link that goes with it."""

from hoagiai.model.legal import DocumentId, DocumentKind, LegalDocument, UnpagedDocument
from hoagiai.render.address import document_address, relative
from hoagiai.render.documents import document_name
from hoagiai.render.edition import Edition
from hoagiai.render.phrase import Link, Phrase
from hoagiai.render.words import LEGAL

_BY_NAME = frozenset({DocumentKind.LAW, DocumentKind.CODE})


def document_title(document: LegalDocument, language: str) -> Phrase:
    """Return how a text cites a document: “Nghị định số 15/2014/NĐ-CP”, a law by its name.

    English has “Decree No. 15/2014/NĐ-CP”; a law whose English name is not written is “Law No. …”.
    """
    if language == "vi":
        return Phrase(document.title, "vi")
    words = LEGAL[language]
    if document.kind in _BY_NAME and document.english is not None:
        if not document.number_known:
            return Phrase(document.english.name, language)
        named = words.titled_by_name.format(name=document.english.name, number=document.number)
        return Phrase(named, language)
    kind = words.kinds[document.kind]
    return Phrase(words.titled_by_kind.format(kind=kind, number=document.number), language)


def document_subject(document: LegalDocument, language: str) -> Phrase:
    """Return its name: of a law the law's, else what it is about (trích yếu)."""
    if language == "en" and document.english is not None:
        return Phrase(document.english.name, "en")
    return Phrase(document.name, "vi")


def unpaged_title(document: UnpagedDocument, language: str) -> Phrase:
    """Return the full name of a document without a page, its number, or both."""
    name, said_in = (document.names[0] if document.names else ""), "vi"
    if language == "en" and document.name_en is not None:
        name, said_in = document.name_en, "en"
    if document.number is None or document.number in name:
        return Phrase(name or document.id, said_in)
    return Phrase(f"{name} ({document.number})" if name else document.number, said_in)


def document_link(edition: Edition, source: str, document: str) -> Link:
    """Return the title of a document, linked from the page at ``source`` if it has a page.

    ``document`` is an id as registers and plans write it; one that is known nowhere is called by
    what its id says.
    """
    known = edition.site.documents.get(DocumentId(document))
    if known is not None:
        way = relative(source, document_address(known.id))
        return Link(document_title(known, edition.language), way)
    unpaged = edition.site.unpaged.get(DocumentId(document))
    if unpaged is not None:
        return Link(unpaged_title(unpaged, edition.language), None)
    return Link(document_name(document, edition.language), None)


def document_links(edition: Edition, source: str, documents: tuple[DocumentId, ...]) -> tuple[Link, ...]:
    """Return several documents as :func:`document_link` gives each."""
    return tuple(document_link(edition, source, document) for document in documents)
