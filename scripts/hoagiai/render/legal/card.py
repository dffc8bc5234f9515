"""Thẻ văn bản: the facts of a document, each as far as it could be verified."""

from typing import NamedTuple
from urllib.parse import urlsplit

from hoagiai.model.legal import Certainty, LegalDocument
from hoagiai.model.period import PartialDate
from hoagiai.render.edition import Edition
from hoagiai.render.force import checked_later, seen_text
from hoagiai.render.legal.issuers import issuer_name
from hoagiai.render.legal.kinship import ROLES
from hoagiai.render.legal.naming import document_links, document_subject
from hoagiai.render.phrase import Link, Phrase
from hoagiai.render.words import LEGAL, LegalWords


class Relation(NamedTuple):
    """What a document does to others, or they to it."""

    label: str
    links: tuple[Link, ...]


class Card(NamedTuple):
    """The identity card; a day that could not be verified says so."""

    kind: str
    number: str
    subject: Phrase
    issuer: Phrase
    issued: str
    first_day: str
    last_day: str | None
    articles: str | None
    relations: tuple[Relation, ...]
    official: str
    official_address: str
    seen_label: str
    seen: str
    source: Phrase
    certainty: str
    unverified: tuple[Phrase, ...]


def document_card(edition: Edition, source: str, document: LegalDocument) -> Card:
    """Return the card of ``document`` with links from the page at ``source``."""
    words = LEGAL[edition.language]
    english = document.english
    return Card(
        kind=words.kinds[document.kind],
        subject=document_subject(document, edition.language),
        number=document.number if document.number_known else words.not_verified_day,
        issuer=issuer_name(edition, document.issuer),
        issued=_issued(document.issued, edition.language, words),
        first_day=edition.day(document.first_day) if document.first_day else words.not_verified_day,
        last_day=edition.day(document.last_day) if document.last_day else None,
        articles=_articles(edition, document, words),
        relations=tuple(_relations(edition, source, document, words)),
        official=_official(document.official_address, words),
        official_address=document.official_address,
        seen_label=seen_label(edition, document),
        seen=seen_text(document.review.reached, edition.language),
        source=edition.english_or(document.review.source, english.source if english else None),
        certainty=words.certainties[document.review.certainty],
        unverified=_unverified(edition, document),
    )


def seen_label(edition: Edition, document: LegalDocument) -> str:
    """Return what the day of a review is: of a document nobody has seen, that of the paper citing it.

    In a build of an earlier day than the check, the check is not called the last one.
    """
    words = LEGAL[edition.language]
    if document.review.certainty is Certainty.CITED_ONLY:
        return words.citing_paper
    return words.checked if checked_later(document, edition.today) else words.last_checked


def is_portal(address: str) -> bool:
    """Tell whether an address is the root of a portal, where a document has yet to be looked up."""
    parts = urlsplit(address)
    return parts.path in {"", "/"} and not parts.query


def _issued(issued: PartialDate | None, language: str, words: LegalWords) -> str:
    return seen_text(issued, language) if issued else words.not_verified_day


def _articles(edition: Edition, document: LegalDocument, words: LegalWords) -> str | None:
    """Return how many articles there are, and how many are told here if those are fewer."""
    told = len(document.articles)
    if document.article_count is None:
        return None
    all_ = edition.count(document.article_count, words.count_articles)
    if told in {0, document.article_count}:
        return all_
    return words.some_articles.format(all=all_, told=edition.count(told, words.count_articles))


def _relations(
    edition: Edition, source: str, document: LegalDocument, words: LegalWords
) -> tuple[Relation, ...]:
    roles = edition.backlinks.roles[document.id]
    return tuple(
        Relation(words.relations[role], document_links(edition, source, roles[role]))
        for role in ROLES
        if roles[role]
    )


def _official(address: str, words: LegalWords) -> str:
    pattern = words.official_portal if is_portal(address) else words.official_page
    return pattern.format(host=(urlsplit(address).hostname or "").removeprefix("www."))


def _unverified(edition: Edition, document: LegalDocument) -> tuple[Phrase, ...]:
    english = document.english.unsure if document.english else ()
    if edition.language == "en" and len(english) == len(document.review.unsure):
        return tuple(Phrase(text, "en") for text in english)
    return tuple(Phrase(text, "vi") for text in document.review.unsure)
