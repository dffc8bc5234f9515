"""Tin đăng tải: what was posted, newest first, as Atom (RFC 4287) and as JSON Feed 1.1."""

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from urllib.parse import urlsplit
from xml.etree import ElementTree as ET

from hoagiai.model.site import Site
from hoagiai.render.address import LOG, in_language, log_feed_address
from hoagiai.render.phrase import capitalised
from hoagiai.render.posting.materials import Posting, postings
from hoagiai.render.posting.naming import audience_of, served_by, title_of
from hoagiai.render.staged import StagedFile
from hoagiai.render.words import LANGUAGES
from hoagiai.render.words.posting import POSTING_WORDS, PostingWords

_ATOM = "http://www.w3.org/2005/Atom"
_JSON_FEED = "https://jsonfeed.org/version/1.1"
_MOST = 50
"""A reader of feeds asks often; what is older stands on the pages."""
_MIDNIGHT = "T00:00:00+07:00"
_TAGGED_IN = "2026"
"""Part of a tag URI (RFC 4151): a year in which whoever publishes held the host. Never changed."""
_NO_HOST = "hoagiai"
_BEFORE_ALL = date(1970, 1, 1)
"""The day of a feed that has nothing to tell: it must name one."""


def log_feeds(site: Site, site_url: str) -> Iterator[StagedFile]:
    """Yield both feeds in both languages; ``site_url`` has no final slash.

    They depend on what was posted and on the host, not on the day of the build.
    """
    news = tuple(one for one in postings(site) if one.posted is not None)[:_MOST]
    for language in LANGUAGES:
        writer = _Writer(site, language, site_url)
        entries = tuple(writer.entry(one, one.posted) for one in news if one.posted is not None)
        for kind, content in (("xml", writer.atom(entries)), ("json", writer.json_feed(entries))):
            yield StagedFile(log_feed_address(language, kind).removeprefix("/"), content)


@dataclass(frozen=True, slots=True)
class _Entry:
    """One material as a feed tells it."""

    id: str
    url: str
    title: str
    language: str
    kind: str
    summary: str
    posted: date
    changed: date


@dataclass(frozen=True, slots=True)
class _Writer:
    """Writes the feeds of one language."""

    site: Site
    language: str
    site_url: str

    def entry(self, posting: Posting, posted: date) -> _Entry:
        title = title_of(self.site, posting, self.language)
        address = in_language(posting.address, self.language)
        return _Entry(
            id=self._tag(address),
            url=self.site_url + address,
            title=title.text,
            language=title.language,
            kind=self._words.kinds[posting.material],
            summary=self._summary(posting),
            posted=posted,
            changed=max(posted, posting.changed or posted),
        )

    def atom(self, entries: Sequence[_Entry]) -> bytes:
        feed = ET.Element("feed", {"xmlns": _ATOM, "xml:lang": self.language})
        here = log_feed_address(self.language, "xml")
        _text(feed, "id", self._tag(here))
        _text(feed, "title", self._title)
        _text(feed, "subtitle", self._words.description)
        _text(feed, "updated", _moment(max((one.changed for one in entries), default=_BEFORE_ALL)))
        ET.SubElement(feed, "link", {"rel": "self", "href": self.site_url + here})
        page = {"rel": "alternate", "type": "text/html", "href": self._page}
        ET.SubElement(feed, "link", page)
        _text(ET.SubElement(feed, "author"), "name", LANGUAGES[self.language].site_title)
        for one in entries:
            _atom_entry(feed, one)
        ET.indent(feed)
        return bytes(ET.tostring(feed, encoding="utf-8", xml_declaration=True)) + b"\n"

    def json_feed(self, entries: Sequence[_Entry]) -> bytes:
        feed = {
            "version": _JSON_FEED,
            "title": self._title,
            "description": self._words.description,
            "home_page_url": self._page,
            "feed_url": self.site_url + log_feed_address(self.language, "json"),
            "language": self.language,
            "authors": [{"name": LANGUAGES[self.language].site_title}],
            "items": [
                {
                    "id": one.id,
                    "url": one.url,
                    "title": one.title,
                    "content_text": one.summary,
                    "date_published": _moment(one.posted),
                    "date_modified": _moment(one.changed),
                    "tags": [one.kind],
                    "language": one.language,
                }
                for one in entries
            ],
        }
        return json.dumps(feed, ensure_ascii=False, indent=1).encode() + b"\n"

    def _summary(self, posting: Posting) -> str:
        """The kind, for whom, what it serves."""
        words = self._words
        kind = capitalised(words.kinds[posting.material])
        told = [f"{kind}. {words.for_whom}: {audience_of(posting, self.language)}."]
        served = "; ".join(one.name for one in served_by(self.site, posting, self.language))
        return " ".join([*told, *([f"{words.serves}: {served}."] if served else [])])

    @property
    def _words(self) -> PostingWords:
        return POSTING_WORDS[self.language]

    @property
    def _title(self) -> str:
        return f"{LANGUAGES[self.language].site_title}: {self._words.title}"

    @property
    def _page(self) -> str:
        return self.site_url + in_language(LOG, self.language)

    def _tag(self, address: str) -> str:
        host = urlsplit(self.site_url).hostname or _NO_HOST
        return f"tag:{host},{_TAGGED_IN}:{address}"


def _atom_entry(feed: ET.Element, one: _Entry) -> None:
    entry = ET.SubElement(feed, "entry", {"xml:lang": one.language})
    _text(entry, "id", one.id)
    _text(entry, "title", one.title)
    _text(entry, "published", _moment(one.posted))
    _text(entry, "updated", _moment(one.changed))
    ET.SubElement(entry, "link", {"rel": "alternate", "type": "text/html", "href": one.url})
    ET.SubElement(entry, "category", {"term": one.kind})
    _text(entry, "summary", one.summary)


def _moment(day: date) -> str:
    return f"{day.isoformat()}{_MIDNIGHT}"


def _text(parent: ET.Element, name: str, text: str) -> None:
    ET.SubElement(parent, name).text = text
