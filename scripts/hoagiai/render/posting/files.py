"""Tệp của nhật ký: the feeds, and the statements as DOCX and CSV."""

from collections.abc import Iterator

from hoagiai.model.site import Site
from hoagiai.render.posting.feeds import log_feeds
from hoagiai.render.posting.statement_files import statement_files
from hoagiai.render.staged import StagedFile


def posting_files(site: Site, site_url: str) -> Iterator[StagedFile]:
    """Yield the feeds of the log and the files of its statements, in both languages."""
    base = site_url.rstrip("/")
    yield from log_feeds(site, base)
    yield from statement_files(site, base)
