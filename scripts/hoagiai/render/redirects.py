"""Addresses that moved: at each old one a page that leads on, in both languages."""

from collections.abc import Iterable, Iterator
from html import escape

from hoagiai.model.site import LedgerEntry
from hoagiai.render.address import in_language, relative
from hoagiai.render.staged import StagedFile
from hoagiai.render.words import LANGUAGES

_PAGE = """\
<!doctype html>
<html lang="{language}">
<meta charset="utf-8">
<meta name="robots" content="noindex">
<meta http-equiv="refresh" content="0; url={way}">
<title>{title}</title>
<body data-search-skip>
<p><a href="{way}">{title}</a></p>
"""


def render_redirects(ledger: Iterable[LedgerEntry]) -> Iterator[StagedFile]:
    """Yield a page at the old address of every page that the ledger says has moved.

    An anchor that moved is on a page that stands, so there is nothing to lead on from.
    """
    for entry in ledger:
        if entry.moved_to is not None and entry.address.endswith("/"):
            for language, words in LANGUAGES.items():
                yield leading_page(entry.address, entry.moved_to, language, words.moved)


def leading_page(old: str, new: str, language: str, title: str) -> StagedFile:
    """Return the file at ``old`` that leads on to ``new``, both addresses without their language."""
    source, target = in_language(old, language), in_language(new, language)
    page = _PAGE.format(language=language, way=escape(relative(source, target)), title=escape(title))
    return StagedFile(f"{source.lstrip('/')}index.html", page.encode())
