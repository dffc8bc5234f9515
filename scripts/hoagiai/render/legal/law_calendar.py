"""Lịch văn bản: the first and the last day of every document, as a calendar for a phone."""

from collections.abc import Iterator
from datetime import date
from urllib.parse import urlsplit

from hoagiai.model.legal import LegalDocument
from hoagiai.model.site import Site
from hoagiai.render.address import article_address, document_address
from hoagiai.render.ical import Event, calendar_bytes, event_text
from hoagiai.render.phrase import shortened

_NAME = "Hòa giải ở cơ sở – Văn bản"
_LONGEST = 120


def law_calendar(site: Site, today: date, site_url: str) -> bytes:
    """Return the days of all documents in their order; ``site_url`` has no final slash."""
    host = urlsplit(site_url).hostname or "hoagiai"
    found = (event for document in site.documents.values() for event in _events(document, site_url, host))
    ordered = sorted(found, key=lambda event: (event.first, event.uid))
    return calendar_bytes(_NAME, (event_text(event, today) for event in ordered))


def _events(document: LegalDocument, site_url: str, host: str) -> Iterator[Event]:
    url = site_url + document_address(document.id)
    if document.first_day is not None:
        yield _event(document, document.first_day, "Có hiệu lực", f"{document.id}/tu@{host}", url)
    if document.last_day is not None:
        yield _event(document, document.last_day, "Ngày cuối có hiệu lực", f"{document.id}/den@{host}", url)
    for end in document.partial_ends:
        number = end.article.removeprefix("dieu-")
        uid = f"{document.id}/{end.article}/den@{host}"
        way = site_url + article_address(document.id, end.article)
        yield _event(document, end.last_day, f"Ngày cuối Điều {number} có hiệu lực", uid, way)


def _event(document: LegalDocument, day: date, word: str, uid: str, url: str) -> Event:
    summary = shortened(f"{word}: {document.title}", _LONGEST)
    description = "\n".join(part for part in (document.name, url) if part)
    return Event(uid, day, day, summary, description, url)
