"""Dẫn chiếu: which documents the texts of a site cite, and what is wrong with what they print.

No wrong link: where it cannot be told which document is meant, there is none.
"""

from hoagiai.diagnostics import Diagnostic
from hoagiai.model.legal import Citation
from hoagiai.model.site import Site
from hoagiai.resolve.citations.reader import make_reader
from hoagiai.resolve.citations.shelf import Shelf
from hoagiai.resolve.citations.texts import texts

__all__ = ["resolve_citations"]


def resolve_citations(site: Site) -> tuple[tuple[Citation, ...], tuple[Diagnostic, ...]]:
    """Return the citations of ``site.documents`` in all texts, text by text, and findings about them."""
    reader = make_reader(Shelf(site))
    found = [one for text in texts(site) for one in reader.read(text)]
    return (
        tuple(one for one in found if isinstance(one, Citation)),
        tuple(one for one in found if isinstance(one, Diagnostic)),
    )
