"""Laws of what data rests on: no form and no target names a document that has ended."""

from collections.abc import Iterable, Iterator
from datetime import date

from hoagiai.checks.outlived import open_outlived
from hoagiai.diagnostics import Diagnostic
from hoagiai.model.programme import LegalBasis
from hoagiai.model.site import Site


def forms_rest_on_living_documents(site: Site, today: date) -> Iterator[Diagnostic]:
    """No form rests on a document that has ended: a paper is filled in today, not in the past."""
    for form in site.forms.values():
        demands = (demand.basis for demand in form.demands if demand.basis is not None)
        yield from _dead(site, today, (("dieu", demands), ("doc_them", form.bases)), "xem lại cả tờ mẫu")


def targets_rest_on_living_documents(site: Site, today: date) -> Iterator[Diagnostic]:
    """No target tells those who work towards it to read a document that has ended."""
    for target in site.targets:
        yield from _dead(site, today, (("van_ban", target.bases),), "xem lại cả mục tiêu")


def _dead(
    site: Site, today: date, named: Iterable[tuple[str, Iterable[LegalBasis]]], then: str
) -> Iterator[Diagnostic]:
    outlived = open_outlived(site)
    for key, basis in ((key, basis) for key, bases in named for basis in bases):
        document = site.documents.get(basis.document)
        if document is not None and document.last_day is not None and document.last_day < today:
            others = (*document.relations.replaced_by, *document.relations.repealed_by)
            instead = f"ghi {' hoặc '.join(others)} thay cho nó" if others else "bỏ chỗ này"
            yield Diagnostic(
                outlived.code(basis.location.path, document, document.last_day),
                basis.location,
                f"{key}: {document.title} đã hết hiệu lực",
                hint=f"{instead}, và {then}",
            )


LIVING_BASIS_LAWS = (forms_rest_on_living_documents, targets_rest_on_living_documents)
"""Every law of this noun; all of them depend on the day."""
