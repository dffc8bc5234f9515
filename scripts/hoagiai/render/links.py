"""Links: from the path of a source file to the page it becomes."""

import posixpath
import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from urllib.parse import unquote

from hoagiai.model.site import Site
from hoagiai.render.address import HOME, TRAINING, form_address, plan_address, relative
from hoagiai.render.citing import CitationBook, open_citation_book

_SCHEME = re.compile(r"[a-zA-Z][a-zA-Z0-9+.-]*:|//")
_OUTSIDE = ("http://", "https://", "mailto:", "tel:")
_DOCS = "docs/"
_LESSONS = "training/"
_ASSETS = "docs/assets/"


@dataclass(frozen=True, slots=True)
class Target:
    """Where a link of a source leads: exactly one of the first three is set."""

    address: str | None = None
    """Of a page."""
    asset: str | None = None
    """Of a file that is published as it is, from the top of the site."""
    source: str | None = None
    """The path of a file that is not published."""
    anchor: str = ""
    """With its ``#``."""
    english: bool = False
    """True where the English file of a page was named."""


@dataclass(frozen=True, slots=True)
class LinkBook:
    """The address of every source file that becomes a page, and the documents that texts cite."""

    addresses: Mapping[str, str]
    citations: CitationBook

    def target(self, source: str, href: str) -> Target | None:
        """Return where ``href``, written in the file ``source``, leads.

        None: it stays as it is (another site, or a place on the same page).
        """
        if _SCHEME.match(href) or href.startswith("#") or not href:
            return None
        path, mark, anchor = href.partition("#")
        whole = posixpath.normpath(posixpath.join(posixpath.dirname(source), unquote(path)))
        if whole in self.addresses:
            english = whole.endswith(".en.md")
            return Target(address=self.addresses[whole], anchor=mark + anchor, english=english)
        if whole.startswith(_ASSETS):
            return Target(asset=whole.removeprefix(_DOCS))
        return Target(source=whole, anchor=mark + anchor)

    def html_target(self, source: str, address: str, href: str) -> str | None:
        """Return what an HTML link on the page at ``address`` must say; None for no link at all."""
        target = self.target(source, href)
        if target is None:
            return href if href.startswith(("#", *_OUTSIDE)) else None
        if target.address is None:
            return None
        return relative(address, target.address + target.anchor)


def open_link_book(site: Site, today: date) -> LinkBook:
    """Return the addresses of pages, plans and forms of ``site``, and its citations as of ``today``."""
    pages = {page.path: page_address(page.path) for page in site.pages}
    plans = {plan.path: plan_address(plan.id) for plan in site.plans.values()}
    forms = {form.path: form_address(form.id) for form in site.forms.values()}
    return LinkBook(pages | plans | forms, open_citation_book(site, today))


def page_address(path: str) -> str:
    """Return where a hand-written page is published: ``docs/bien-tap/index.md`` at ``/bien-tap/``.

    Lessons and modules (``training/nen-tang/la-gi.md``) stand below ``/tap-huan/``. Both languages of a
    page have the same address; the English one is led by ``/en``.
    """
    top = TRAINING if path.startswith(_LESSONS) else HOME
    stem = path.removeprefix(_DOCS).removeprefix(_LESSONS).removesuffix(".md").removesuffix(".en").lower()
    folder = stem.removesuffix("index") if posixpath.basename(stem) == "index" else f"{stem}/"
    return top + folder
