"""Dữ liệu có cấu trúc: a document as schema.org ``Legislation`` (JSON-LD), for search engines.

No key is written for what is not known. Guidance is ``legislationEnsuresImplementationOf``, a link
of legal meaning; ``legislationApplies`` is by its definition one without.
"""

import json
from collections.abc import Iterable, Iterator, Mapping

from hoagiai.model.legal import DocumentId, Force, LegalDocument
from hoagiai.model.site import Site
from hoagiai.render.address import document_address, relative
from hoagiai.render.data.plans import partial_date
from hoagiai.render.edition import Edition
from hoagiai.render.legal.card import is_portal
from hoagiai.render.legal.naming import document_subject, document_title
from hoagiai.render.words import LEGAL

_FORCES = {
    Force.IN_FORCE: "https://schema.org/InForce",
    Force.PARTLY: "https://schema.org/PartiallyInForce",
    Force.ENDED: "https://schema.org/NotInForce",
    Force.NOT_YET: "https://schema.org/NotInForce",
}
_RELATIONS = {
    "legislationChanges": ("amends",),
    "legislationRepeals": ("replaces", "repeals"),
    "legislationEnsuresImplementationOf": ("guides",),
}
# JSON inside a page: none of these signs may end the script that holds it, or begin markup.
_ESCAPES = {"<": "\\u003c", ">": "\\u003e", "&": "\\u0026"}


def linked_data(edition: Edition, document: LegalDocument) -> str:
    """Return the JSON-LD of ``document``, safe inside a ``script`` element."""
    facts = {"@context": "https://schema.org", "@type": "Legislation"} | dict(_facts(edition, document))
    return escaped_json(facts)


def escaped_json(value: object) -> str:
    """Return ``value`` as JSON that no HTML parser takes for markup."""
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    for sign, escape in _ESCAPES.items():
        text = text.replace(sign, escape)
    return text


def _facts(edition: Edition, document: LegalDocument) -> Iterator[tuple[str, object]]:
    words = LEGAL[edition.language]
    yield "@id", "./"
    yield "url", "./"
    if document.number_known:
        yield "legislationIdentifier", document.number
    title = document_title(document, edition.language).text
    yield "name", title
    subject = document_subject(document, edition.language).text
    if subject and subject not in title:
        yield "alternateName", subject
    yield "legislationType", words.kinds[document.kind]
    yield "inLanguage", "vi"
    if document.issued is not None:
        yield "legislationDate", partial_date(document.issued)
    yield from _force(document, document.force_on(edition.today))
    if document.issuer:
        yield "legislationPassedBy", {"@type": "Organization", "name": document.issuer}
    if document.official_address and not is_portal(document.official_address):
        yield "sameAs", document.official_address
    yield from _relations(edition, document)


def _force(document: LegalDocument, force: Force) -> Iterator[tuple[str, object]]:
    known = _FORCES.get(force)
    if known:
        yield "legislationLegalForce", known
    # An open end is said only where the document is known to stand.
    last = document.last_day.isoformat() if document.last_day else ".." if known else None
    if document.first_day is not None and last is not None:
        yield "temporalCoverage", f"{document.first_day.isoformat()}/{last}"
    if document.last_day is not None:
        # Of many that ended the first day could not be checked, so that there is no span to tell.
        yield "expires", document.last_day.isoformat()


def _relations(edition: Edition, document: LegalDocument) -> Iterator[tuple[str, object]]:
    roles = edition.backlinks.roles[document.id]
    for key, names in _RELATIONS.items():
        others = dict.fromkeys(other for name in names for other in roles[name])
        related = [dict(part) for part in _parts(edition.site, document, others, edition.language)]
        if related:
            yield key, related


def _parts(
    site: Site, document: LegalDocument, others: Iterable[DocumentId], language: str
) -> Iterator[Mapping[str, str]]:
    for other in others:
        known, unpaged = site.documents.get(other), site.unpaged.get(other)
        if known is not None:
            way = relative(document_address(document.id), document_address(known.id))
            name = document_title(known, language).text
            yield _part(known.number, name) | {"@id": way, "url": way}
        elif unpaged is not None and unpaged.number is not None:
            yield _part(unpaged.number, unpaged.names[0] if unpaged.names else "")


def _part(number: str, name: str) -> dict[str, str]:
    facts = {"@type": "Legislation", "legislationIdentifier": number}
    return facts | ({"name": name} if name else {})
