"""``sitemap.xml`` and ``robots.txt``: every page in its own language, with its translation if it has one."""

from collections.abc import Iterable
from urllib.parse import quote
from xml.sax.saxutils import escape, quoteattr

from hoagiai.publish.languages import DEFAULT, address_of
from hoagiai.render.staged import StagedPage

_HEAD = (
    '<?xml version="1.0" encoding="UTF-8"?>\n'
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n'
)


def sitemap(pages: Iterable[StagedPage], site_url: str) -> str:
    """Return the sitemap of ``pages``.

    A page whose text is that of another language (``ban_goc``) is not listed, nor is one that asks robots
    to stay away, nor a tool such as the search. ``hreflang`` joins pages that were written in both
    languages. ``lastmod`` is the date in the page's head (``ngay``), left out if it has none: the day of
    the build says nothing.
    """
    listed = {page.path: page for page in pages if page.is_listed}
    entries = (_entry(page, listed, site_url) for page in listed.values())
    return f"{_HEAD}{''.join(entries)}</urlset>\n"


def robots(site_url: str) -> str:
    """Return ``robots.txt``: all may be read, and here is the list."""
    return f"User-agent: *\nAllow: /\nSitemap: {site_url}sitemap.xml\n"


def _entry(page: StagedPage, listed: dict[str, StagedPage], site_url: str) -> str:
    """Return the entry of one page."""
    inner = page.path.partition("/")[2]
    both = [path for path in (f"vi/{inner}", f"en/{inner}") if path in listed]
    links = "".join(_alternate(path.partition("/")[0], path, site_url) for path in both if len(both) > 1)
    if links:
        links += _alternate("x-default", f"{DEFAULT}/{inner}", site_url)
    changed = page.front.get("ngay", "")
    lastmod = f"<lastmod>{escape(changed)}</lastmod>" if changed else ""
    return f"<url><loc>{escape(_absolute(page.path, site_url))}</loc>{lastmod}{links}</url>\n"


def _alternate(language: str, path: str, site_url: str) -> str:
    """Return the link to one language of a page."""
    href = quoteattr(_absolute(path, site_url))
    return f'<xhtml:link rel="alternate" hreflang="{language}" href={href}/>'


def _absolute(path: str, site_url: str) -> str:
    """Return the public address of the page staged at ``path``."""
    return f"{site_url}{quote(address_of(path))}"
