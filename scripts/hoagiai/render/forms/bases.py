"""Căn cứ của mẫu giấy tờ: the articles that forms and the list of forms rest on."""

from collections.abc import Iterator

from hoagiai.diagnostics import Location
from hoagiai.model.form import Form
from hoagiai.model.legal import DocumentId
from hoagiai.model.programme import LegalBasis
from hoagiai.model.site import Site

REGISTER = LegalBasis(DocumentId("luat-35-2013"), "dieu-28", Location("docs/van-ban/luat-35-2013.md"))
"""Who sets the form of the register (Sổ theo dõi), which is none of ours."""


def form_bases(form: Form) -> Iterator[LegalBasis]:
    """Yield what sets the contents of a form, then what is to be read beside it."""
    yield from (demand.basis for demand in form.demands if demand.basis is not None)
    yield from form.bases


def told_article(site: Site, basis: LegalBasis) -> str | None:
    """Return the anchor of the article that is meant, None where no page of ``site`` tells it."""
    document = site.documents.get(basis.document)
    told = {article.anchor for article in document.articles} if document else set()
    return basis.article if basis.article in told else None
