"""Dẫn chiếu trên trang viết tay: where Markdown links are put into the lines of a page."""

import posixpath
from collections.abc import Iterator, Sequence
from html import escape
from typing import NamedTuple

from hoagiai.model.page import SourceLine
from hoagiai.render.address import staged_path
from hoagiai.render.citing import CitationBook, Cited
from hoagiai.source.passages import Passage, passages

_NOT_IN_TITLES = str.maketrans({'"': "”", "|": "/", "\\": "/"})


class Change(NamedTuple):
    """Characters of a line to be replaced."""

    start: int
    end: int
    text: str


def citation_links(
    lines: Sequence[SourceLine], book: CitationBook, address: str, language: str
) -> Iterator[tuple[int, Change]]:
    """Yield what is to be put in for each citation on the page at ``address``, with its line's index.

    A link leads to the staged file of the document in the same language, so that the engine checks it.
    """
    if not book.by_passage:
        return
    for passage in passages(lines):
        for cited in book.cited_in(passage.location, address, language):
            way = _staged_way(cited.address, address, language)
            if way is not None:
                yield from _link(passage, cited, way)


def _staged_way(target: str, address: str, language: str) -> str | None:
    """Return the way to a document as the engine wants it; None where it would lead to the page itself."""
    path, mark, anchor = target.partition("#")
    if path == address:
        return f"#{anchor}" if anchor else None
    here = posixpath.dirname(staged_path(address, language))
    return f"{posixpath.relpath(staged_path(path, language), here)}{mark}{anchor}"


def _link(passage: Passage, cited: Cited, way: str) -> Iterator[tuple[int, Change]]:
    """Yield the two ends of a link around a citation."""
    index, start = passage.place(cited.citation.start)
    yield index, Change(start, start, "[")
    # The place of the last character: behind it may lie the next line.
    index, last = passage.place(cited.citation.end - 1)
    title = escape(cited.title.translate(_NOT_IN_TITLES), quote=False)
    note = f' <small class="dan-chieu__het">({escape(cited.note)})</small>' if cited.note else ""
    yield index, Change(last + 1, last + 1, f']({way} "{title}"){{ .dan-chieu }}{note}')
