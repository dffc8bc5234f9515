"""Tin thay đổi pháp luật: an Atom feed (RFC 4287) of what began, ended and was checked."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from urllib.parse import urlsplit
from xml.etree import ElementTree as ET

from hoagiai.model.legal import LegalDocument
from hoagiai.model.site import Site
from hoagiai.render.address import LAWS, article_address, document_address, in_language, law_feed_address
from hoagiai.render.force import force_text
from hoagiai.render.legal.changes import Change, ChangeKind, changes
from hoagiai.render.legal.naming import document_subject, document_title
from hoagiai.render.legal.status import article_name
from hoagiai.render.phrase import capitalised
from hoagiai.render.words import LANGUAGES, LEGAL, LegalWords

_ATOM = "http://www.w3.org/2005/Atom"
_MOST = 100
"""A reader of feeds asks often; what is older stands on the pages."""
_MIDNIGHT = "T00:00:00+07:00"
_TAGGED_IN = "2026"
"""Part of a tag URI (RFC 4151): a year in which whoever publishes held the host. Never changed."""
_NO_HOST = "hoagiai"


def law_feed(site: Site, language: str, today: date, site_url: str) -> bytes:
    """Return the feed in one language; ``site_url`` has no final slash.

    The ids of entries depend on what is told and on the host, not on the day of the build.
    """
    news = changes(site.documents, today)[:_MOST]
    writer = _Writer(site, language, today, site_url)
    feed = writer.feed(news[0].day if news else today, news)
    ET.indent(feed)
    return bytes(ET.tostring(feed, encoding="utf-8", xml_declaration=True)) + b"\n"


@dataclass(frozen=True, slots=True)
class _Writer:
    """Writes the elements of one feed."""

    site: Site
    language: str
    today: date
    site_url: str

    def feed(self, updated: date, news: Iterable[Change]) -> ET.Element:
        feed = ET.Element("feed", {"xmlns": _ATOM, "xml:lang": self.language})
        _text(feed, "id", self._tag(law_feed_address(self.language)))
        _text(feed, "title", self._words.feed_title)
        _text(feed, "subtitle", self._words.feed_subtitle)
        _text(feed, "updated", f"{updated.isoformat()}{_MIDNIGHT}")
        ET.SubElement(feed, "link", {"rel": "self", "href": self._url(law_feed_address(self.language))})
        ET.SubElement(
            feed,
            "link",
            {"rel": "alternate", "type": "text/html", "href": self._url(in_language(LAWS, self.language))},
        )
        _text(ET.SubElement(feed, "author"), "name", LANGUAGES[self.language].site_title)
        for change in news:
            self._entry(feed, change)
        return feed

    def _entry(self, feed: ET.Element, change: Change) -> None:
        document = self.site.documents[change.document]
        entry = ET.SubElement(feed, "entry")
        _text(entry, "id", self._tag(in_language(f"{LAWS}{change.id}", self.language)))
        _text(entry, "title", self._title(change, document))
        _text(entry, "updated", f"{change.day.isoformat()}{_MIDNIGHT}")
        address = in_language(_address(change), self.language)
        ET.SubElement(entry, "link", {"rel": "alternate", "type": "text/html", "href": self._url(address)})
        ET.SubElement(entry, "category", {"term": change.kind.value})
        _text(entry, "summary", self._summary(document))

    def _title(self, change: Change, document: LegalDocument) -> str:
        words = self._words
        pattern = {
            ChangeKind.STARTS: words.feed_starts,
            ChangeKind.ENDS: words.feed_ends,
            ChangeKind.ARTICLE_ENDS: words.feed_article_ends,
            ChangeKind.CHECKED: words.feed_checked,
        }[change.kind]
        article = article_name(words, change.article) if change.article else ""
        return pattern.format(title=document_title(document, self.language).text, article=article)

    def _summary(self, document: LegalDocument) -> str:
        """What the document is about, and how it stands on the day of the build."""
        subject = document_subject(document, self.language).text
        state = capitalised(force_text(document, self.today, self.language))
        return f"{subject}. {state}." if subject else f"{state}."

    @property
    def _words(self) -> LegalWords:
        return LEGAL[self.language]

    def _url(self, address: str) -> str:
        return self.site_url + address

    def _tag(self, address: str) -> str:
        host = urlsplit(self.site_url).hostname or _NO_HOST
        return f"tag:{host},{_TAGGED_IN}:{address}"


def _address(change: Change) -> str:
    if change.article:
        return article_address(change.document, change.article)
    return document_address(change.document)


def _text(parent: ET.Element, name: str, text: str) -> None:
    ET.SubElement(parent, name).text = text
