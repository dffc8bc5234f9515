"""Laws of documents among each other: what is named is known, and both sides say the same."""

from collections.abc import Iterator
from difflib import get_close_matches

from hoagiai.diagnostics import Code, Diagnostic, Location
from hoagiai.model.legal import DocumentId, LegalDocument, Relations
from hoagiai.model.site import Site

_NEAR_ENOUGH = 0.8
_ANSWERS = {
    "sua_doi": "bi_sua_doi",
    "bi_sua_doi": "sua_doi",
    "thay_the": "bi_thay_the",
    "bi_thay_the": "thay_the",
    "huong_dan": "duoc_huong_dan",
    "duoc_huong_dan": "huong_dan",
}
"""What the other document must say: one that repeals has no key of its own for it."""


def related_documents_are_known(site: Site) -> Iterator[Diagnostic]:
    """Every document that another one names has a page or stands in the register of others."""
    for document in site.documents.values():
        for key, other in named_by(document):
            if not is_known(site, other):
                yield unknown_document(site, _place(document, key, other), key, other)


def relations_are_mutual(site: Site) -> Iterator[Diagnostic]:
    """Of two documents with pages each says what the other says; none is related to itself."""
    for document in site.documents.values():
        for key, name in named_by(document):
            other = site.documents.get(name)
            answer = _ANSWERS.get(key)
            place = _place(document, key, name)
            if name == document.id:
                yield _one_sided(place, f"{key}: văn bản không thể ghi chính nó", "bỏ mã này")
            elif other is not None and answer and (answer, document.id) not in set(named_by(other)):
                path = other.page.path
                yield _one_sided(
                    place,
                    f"{key} ghi “{name}” nhưng {path} không ghi {answer}: {document.id}",
                    f"thêm vào {path}: {answer}: [{document.id}]",
                )


def named_by(document: LegalDocument) -> Iterator[tuple[str, DocumentId]]:
    """Yield each document that ``document`` names, with the key that names it."""
    for key, others in _by_key(document.relations):
        for other in others:
            yield key, other
    for end in document.partial_ends:
        if end.by is not None:
            yield "het_mot_phan", end.by


def _by_key(relations: Relations) -> Iterator[tuple[str, tuple[DocumentId, ...]]]:
    yield "sua_doi", relations.amends
    yield "bi_sua_doi", relations.amended_by
    yield "thay_the", relations.replaces
    yield "bi_thay_the", relations.replaced_by
    yield "bi_bai_bo_boi", relations.repealed_by
    yield "huong_dan", relations.guides
    yield "duoc_huong_dan", relations.guided_by


def is_known(site: Site, name: str) -> bool:
    """Tell whether a document has a page, however broken, or stands in the register of others."""
    return name in site.documents or name in site.unpaged or f"docs/van-ban/{name}.md" in site.files


def unknown_document(site: Site, place: Location, key: str, name: str) -> Diagnostic:
    """Return the finding about a document that ``key`` names and nobody knows."""
    near = get_close_matches(name, [*site.documents, *site.unpaged], n=1, cutoff=_NEAR_ENOUGH)
    return Diagnostic(
        Code.DOCUMENT_UNKNOWN,
        place,
        f"{key}: không có văn bản “{name}”",
        hint=f"có phải “{near[0]}”?"
        if near
        else f"thêm docs/van-ban/{name}.md, hoặc ghi vào plans/_danh-ba/van-ban-khac.yml kèm lý do",
    )


def _place(document: LegalDocument, key: str, name: str) -> Location:
    whole = document.locations.get(key, Location(document.page.path))
    return document.locations.get(f"{key}/{name}", whole)


def _one_sided(place: Location, message: str, hint: str) -> Diagnostic:
    return Diagnostic(Code.RELATION_ONE_SIDED, place, message, hint=hint)


RELATION_LAWS = (related_documents_are_known, relations_are_mutual)
"""Every law of this noun."""
