"""Laws of forms: what the law wants has its place on the sheet, and what they rest on is alive."""

from collections.abc import Iterator
from datetime import date
from difflib import get_close_matches

from hoagiai.checks.relations import is_known, unknown_document
from hoagiai.diagnostics import Code, Diagnostic, Location
from hoagiai.model.form import Form
from hoagiai.model.legal import Force
from hoagiai.model.programme import LegalBasis
from hoagiai.model.site import Site


def demanded_contents_have_room(site: Site) -> Iterator[Diagnostic]:
    """Whatever the law wants to stand in a form has a part with room to write it."""
    for form in site.forms.values():
        for demand in form.demands:
            for content in demand.contents:
                for anchor, place in content.places:
                    yield from _lack(form, content.words.text, anchor, place)


def _lack(form: Form, wanted: str, anchor: str, place: Location) -> Iterator[Diagnostic]:
    part = form.part(anchor)
    if part is not None and part.has_room:
        return
    if part is not None:
        message = f"phần “{anchor}” không có chỗ để ghi “{wanted}”"
        hint = 'thêm chỗ chấm vào một dòng, ví dụ "Địa chỉ: .....", hoặc thêm {trong: 3}'
    else:
        message = f"tờ mẫu không có phần “{anchor}” để ghi “{wanted}”"
        anchors = [one.anchor for one in form.parts if one.anchor]
        near = get_close_matches(anchor, anchors, n=1)
        hint = f"có phải “{near[0]}”?" if near else f"các phần của tờ này: {', '.join(anchors)}"
    yield Diagnostic(Code.FORM_LACKS_ROOM, place, message, hint)


def articles_of_forms_are_told(site: Site) -> Iterator[Diagnostic]:
    """Every article that a form names is told on a page; without documents they go on trust."""
    if not (site.documents or site.unpaged):
        return
    for key, basis in _bases(site):
        document = site.documents.get(basis.document)
        anchors = {article.anchor for article in document.articles} if document else set()
        if not is_known(site, basis.document):
            yield unknown_document(site, basis.location, key, basis.document)
        elif document is not None and basis.article is not None and basis.article not in anchors:
            yield Diagnostic(
                Code.ANCHOR_MISSING,
                basis.location,
                f"{key}: trang của {basis.document} không có “{basis.article}”",
                hint="viết neo của một điều có trên trang ấy, hoặc viết thêm điều vào trang",
            )


def forms_rest_on_living_documents(site: Site, today: date) -> Iterator[Diagnostic]:
    """No form rests on a document that has ended: a paper is filled in today, not in the past."""
    for key, basis in _bases(site):
        document = site.documents.get(basis.document)
        if document is not None and document.force_on(today) is Force.ENDED:
            others = (*document.relations.replaced_by, *document.relations.repealed_by)
            instead = f"ghi {' hoặc '.join(others)} thay cho nó" if others else "bỏ chỗ này"
            yield Diagnostic(
                Code.CITES_DEAD,
                basis.location,
                f"{key}: {document.title} đã hết hiệu lực",
                hint=f"{instead}, và xem lại cả tờ mẫu",
            )


def _bases(site: Site) -> Iterator[tuple[str, LegalBasis]]:
    """Yield every article that a form names, with the key that names it."""
    for form in site.forms.values():
        for demand in form.demands:
            if demand.basis is not None:
                yield "dieu", demand.basis
        for basis in form.bases:
            yield "doc_them", basis


FORM_LAWS = (demanded_contents_have_room, articles_of_forms_are_told)
FORM_DAY_LAWS = (forms_rest_on_living_documents,)
"""Those that depend on the day of the build."""
