"""Trang mục văn bản: every document by kind, with how it stands; what has ended stands apart."""

from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from hoagiai.model.legal import Certainty, DocumentKind, Force, LegalDocument, UnpagedDocument
from hoagiai.render.address import LAW_CALENDAR, LAWS, law_feed_address
from hoagiai.render.edition import Edition, Front
from hoagiai.render.force import seen_text
from hoagiai.render.legal.card import seen_label
from hoagiai.render.legal.naming import document_link, document_subject, unpaged_title
from hoagiai.render.legal.status import status
from hoagiai.render.phrase import Link, Phrase
from hoagiai.render.staged import StagedPage
from hoagiai.render.words import LEGAL

_ENDED, _CITED_ONLY = "het-hieu-luc", "chi-dan-chieu"
_FORMS = ("csv", "xlsx", "json")


class DocumentEntry(NamedTuple):
    """A document in the index."""

    link: Link
    subject: Phrase | None
    label: str
    seen: str | None
    """The day of the last check, where the label does not say it."""


class DocumentGroup(NamedTuple):
    """The documents of one kind, or those that have ended, or those never found."""

    anchor: str
    heading: str
    gone: bool
    entries: tuple[DocumentEntry, ...]


class UnpagedEntry(NamedTuple):
    """A document that is cited and has no page: what it is called, and why it has none."""

    name: Phrase
    reason: Phrase


def render_law_index(edition: Edition) -> StagedPage:
    """Return ``/van-ban/``."""
    words = LEGAL[edition.language]
    feed = edition.file_link(LAWS, law_feed_address(edition.language))
    page = edition.page(
        LAWS,
        "muc-van-ban.html.j2",
        Front(words.laws, words.description),
        law=words,
        groups=tuple(_groups(edition)),
        unpaged=tuple(_unpaged(edition, document) for document in edition.site.unpaged.values()),
        feed=feed,
        calendar=edition.file_link(LAWS, LAW_CALENDAR),
        data=tuple((form.upper(), edition.file_link(LAWS, f"/api/laws.{form}")) for form in _FORMS),
    )
    return page.telling({"tin": feed, "tin_ten": words.feed_title})


def _groups(edition: Edition) -> Iterator[DocumentGroup]:
    """Yield the groups that have a document, each with the newest first."""
    words = LEGAL[edition.language]
    headings = {kind.value: words.kinds[kind] for kind in DocumentKind}
    headings |= {_ENDED: words.ended_group, _CITED_ONLY: words.cited_only_group}
    found: dict[str, list[LegalDocument]] = {anchor: [] for anchor in headings}
    for document in edition.site.documents.values():
        found[_place(document, edition.today)].append(document)
    for anchor, documents in found.items():
        if documents:
            entries = tuple(_entry(edition, one) for one in sorted(documents, key=_newest_first))
            yield DocumentGroup(anchor, headings[anchor], anchor == _ENDED, entries)


def _place(document: LegalDocument, today: date) -> str:
    if document.review.certainty is Certainty.CITED_ONLY:
        return _CITED_ONLY
    return _ENDED if document.force_on(today) is Force.ENDED else document.kind.value


def _newest_first(document: LegalDocument) -> tuple[int, str]:
    day = document.issued.last_day if document.issued else document.first_day
    return (-(day or date.min).toordinal(), document.id)


def _entry(edition: Edition, document: LegalDocument) -> DocumentEntry:
    link = document_link(edition, LAWS, document.id)
    subject = document_subject(document, edition.language)
    label = status(edition, LAWS, document).label
    seen = seen_text(document.review.reached, edition.language)
    return DocumentEntry(
        link,
        None if subject.text in link.phrase.text else subject,
        label,
        None if seen in label else f"{seen_label(edition, document)}: {seen}",
    )


def _unpaged(edition: Edition, document: UnpagedDocument) -> UnpagedEntry:
    reason = edition.english_or(document.reason, document.reason_en)
    return UnpagedEntry(unpaged_title(document, edition.language), reason)
