"""Laws of ``van-ban-khac.yml``: in order, no document twice, none that has a page."""

import re
from collections.abc import Iterator
from itertools import pairwise

from hoagiai.diagnostics import Code, Diagnostic, Location
from hoagiai.model.legal import LegalDocument, UnpagedDocument
from hoagiai.model.site import Site
from hoagiai.text import fold

_WITH_YEAR = re.compile(r"\d+/(?:19|20)\d\d/")


def unpaged_documents_are_sorted(site: Site) -> Iterator[Diagnostic]:
    """The entries stand in the order of their ids."""
    for before, entry in pairwise(site.unpaged.values()):
        if entry.id < before.id:
            yield Diagnostic(
                Code.REGISTER_UNSORTED,
                entry.location,
                f"“{entry.id}” đứng sau “{before.id}” (dòng {before.location.line})",
                hint="xếp các mục theo mã, chữ cái a–z không dấu",
            )


def unpaged_documents_are_unique(site: Site) -> Iterator[Diagnostic]:
    """No number and no name of one day stands in two entries; years repeat both."""
    seen: dict[tuple[str, object], UnpagedDocument] = {}
    for entry in site.unpaged.values():
        for words in dict.fromkeys((*_numbers(entry), *entry.names)):
            other = seen.setdefault((fold(words), entry.issued), entry)
            if other is not entry:
                yield _doubled(entry, f"“{words}” cũng ở mục “{other.id}”", other.location)
                break


def unpaged_documents_have_no_page(site: Site) -> Iterator[Diagnostic]:
    """What the register says has no page has none, under this id or under another."""
    paged = {fold(document.number): document for document in site.documents.values()}
    for entry in site.unpaged.values():
        document = site.documents.get(entry.id) or _same(entry, paged)
        if document is not None:
            yield _doubled(
                entry, f"“{entry.id}” đã có trang {document.page.path}", Location(document.page.path)
            )


def _same(entry: UnpagedDocument, paged: dict[str, LegalDocument]) -> LegalDocument | None:
    """Return the document with a page that has the same number, if it is surely the same one.

    Many bodies give the same number each year, so a number without a year needs the same day.
    """
    for number in _numbers(entry):
        document = paged.get(fold(number))
        dated = document is not None and entry.issued is not None and entry.issued == document.issued
        if dated or (_WITH_YEAR.match(number) and "/qh" in fold(number)):
            return document
    return None


def _numbers(entry: UnpagedDocument) -> tuple[str, ...]:
    return (entry.number,) if entry.number else ()


def _doubled(entry: UnpagedDocument, message: str, other: Location) -> Diagnostic:
    return Diagnostic(
        Code.REGISTER_DOUBLED,
        entry.location,
        message,
        hint=f"ghi ở hai nơi: dòng {entry.location.line} và {other.path}:{other.line}; giữ một",
    )


UNPAGED_LAWS = (
    unpaged_documents_are_sorted,
    unpaged_documents_are_unique,
    unpaged_documents_have_no_page,
)
"""Every law of this noun."""
