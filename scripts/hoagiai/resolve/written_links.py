"""Liên kết tay: pages that lead to a document by a link of their own, without citing it in words."""

import posixpath
from collections.abc import Iterator, Mapping
from typing import NamedTuple
from urllib.parse import unquote

from hoagiai.diagnostics import Location
from hoagiai.model.legal import Citer, DocumentId
from hoagiai.model.page import Page
from hoagiai.model.site import Site
from hoagiai.resolve.citations.texts import page_citer
from hoagiai.source.markup import Markup, read_markup

_FOLDER = "van-ban/"
"""Every way to a document's file names it, but for those within the folder."""


class WrittenLink(NamedTuple):
    """A link that an author wrote: from which text, to which document, to which article of it."""

    citer: Citer
    document: DocumentId
    article: str | None
    target: str
    """As written."""
    location: Location


def written_links(site: Site) -> Iterator[WrittenLink]:
    """Yield every link of the hand-written pages that leads to the page of a document."""
    paths = _paths(site)
    for page in site.pages:
        if page.path in paths or any(_FOLDER in line.text for line in page.lines):
            yield from _links(site, page, paths)


def _paths(site: Site) -> Mapping[str, DocumentId]:
    """The files of documents, in both languages."""
    paths = {document.page.path: document.id for document in site.documents.values()}
    english = (document for document in site.documents.values() if document.english is not None)
    return paths | {one.english.page.path: one.id for one in english if one.english}


def _links(site: Site, page: Page, paths: Mapping[str, DocumentId]) -> Iterator[WrittenLink]:
    citer = page_citer(site, page)
    for place, target in _targets(read_markup(page.lines)):
        path, _, anchor = target.partition("#")
        way = posixpath.join(posixpath.dirname(place.path), unquote(path))
        document = paths.get(posixpath.normpath(way))
        if document is not None and path:
            told = {article.anchor for article in site.documents[document].articles}
            yield WrittenLink(citer, document, anchor if anchor in told else None, target, place)


def _targets(markup: Markup) -> Iterator[tuple[Location, str]]:
    """Yield every target of a link with the place where it is written."""
    for link in markup.links:
        yield link.location, link.target
    for definition in markup.definitions:
        yield definition.location, definition.target
    for tag in markup.tags:
        href = tag.get("href")
        if href is not None:
            yield tag.location, href
