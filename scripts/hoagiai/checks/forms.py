"""Laws of forms: what the law wants has its place on the sheet, and what they name is told."""

from collections.abc import Iterator
from difflib import get_close_matches

from hoagiai.checks.relations import is_known, unknown_document
from hoagiai.diagnostics import Code, Diagnostic, Location
from hoagiai.model.form import Form
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


def _bases(site: Site) -> Iterator[tuple[str, LegalBasis]]:
    """Yield every article that a form names, with the key that names it."""
    for form in site.forms.values():
        for demand in form.demands:
            if demand.basis is not None:
                yield "dieu", demand.basis
        for basis in form.bases:
            yield "doc_them", basis


FORM_LAWS = (demanded_contents_have_room, articles_of_forms_are_told)
