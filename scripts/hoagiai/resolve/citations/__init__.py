"""Dẫn chiếu: which documents the texts of a site cite, and what is wrong with what they print.

No wrong link: where it cannot be told which document is meant, there is none.
"""

from collections.abc import Sequence
from functools import partial

from hoagiai.beside import beside, parted
from hoagiai.diagnostics import Diagnostic
from hoagiai.model.legal import Citation
from hoagiai.model.site import Site
from hoagiai.resolve.citations.reader import TextReader, make_reader
from hoagiai.resolve.citations.shelf import Shelf
from hoagiai.resolve.citations.texts import Text, texts

__all__ = ["resolve_citations"]

_MANY = 500
"""So many texts are read in several processes; fewer are read sooner than these are made."""


def resolve_citations(site: Site) -> tuple[tuple[Citation, ...], tuple[Diagnostic, ...]]:
    """Return the citations of ``site.documents`` in all texts, text by text, and findings about them."""
    reader, papers = make_reader(Shelf(site)), tuple(texts(site))
    runs = parted(papers) if len(papers) >= _MANY else [papers]
    found = [one for read in beside([partial(_read, reader, run) for run in runs]) for one in read]
    return (
        tuple(one for one in found if isinstance(one, Citation)),
        tuple(one for one in found if isinstance(one, Diagnostic)),
    )


def _read(reader: TextReader, papers: Sequence[Text]) -> list[Citation | Diagnostic]:
    return [one for text in papers for one in reader.read(text)]
