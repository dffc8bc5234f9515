"""Laws of ids of documents in heads and registers: each names a document that is known."""

from collections.abc import Iterator, Mapping

from hoagiai.checks.relations import is_known, unknown_document
from hoagiai.diagnostics import Code, Diagnostic, Location
from hoagiai.model.legal import DocumentId, LegalDocument
from hoagiai.model.site import Site

_DEFAULT, _HISTORY = "dan_chieu_mac_dinh", "dan_chieu_lich_su"
_Named = tuple[str, str, Location]
"""Key, id of a document, place."""


def legal_bases_are_known(site: Site) -> Iterator[Diagnostic]:
    """Every document that a plan stands on is known; a tree without documents names them on trust."""
    for plan in site.plans.values() if _has_documents(site) else ():
        for base in plan.head.legal_bases:
            if not is_known(site, base):
                place = _place(plan.head.locations, "can_cu", base, plan.path)
                yield unknown_document(site, place, "can_cu", base)


def documents_that_ended_bodies_are_known(site: Site) -> Iterator[Diagnostic]:
    """Every document by which a body or a place ended is known (``het_theo``)."""
    places: dict[tuple[str, str], list[Location]] = {}
    for value in site.values:
        places.setdefault((value.location.path, value.text), []).append(value.location)
    for name, entry in _enders(site) if _has_documents(site) else ():
        if not is_known(site, name):
            below = (p for p in places.get((entry.path, name), ()) if p.line >= entry.line)
            yield unknown_document(site, min(below, default=entry), "het_theo", name)


def _enders(site: Site) -> Iterator[tuple[str, Location]]:
    """Yield each document that ended a body or a place, and the entry that says so.

    The list of the whole country says the same of many places in a row: one entry stands for all.
    """
    for kind in site.registers.types.values():
        for existence in kind.levels.values():
            if existence.ended_by is not None:
                yield existence.ended_by, kind.location
    listed: set[str] = set()
    for unit in site.registers.localities.values():
        generated = unit.location.path.endswith(".csv")
        if unit.ended_by is not None and not (generated and unit.ended_by in listed):
            yield unit.ended_by, unit.location
        if unit.ended_by is not None and generated:
            listed.add(unit.ended_by)


def bases_of_targets_are_known(site: Site) -> Iterator[Diagnostic]:
    """Every programme is the decision of a known document, every article that a target names is told."""
    programmes = {target.programme.document: target.programme for target in site.targets}
    for programme in programmes.values():
        if not is_known(site, programme.document):
            yield unknown_document(site, programme.location, "chi-tieu.yml", programme.document)
    for basis in (basis for target in site.targets for basis in target.bases):
        if not is_known(site, basis.document):
            yield unknown_document(site, basis.location, "van_ban", basis.document)
        elif basis.article and not _tells(site.documents.get(basis.document), basis.article):
            yield Diagnostic(
                Code.ANCHOR_MISSING,
                basis.location,
                f"van_ban: trang của {basis.document} không có “{basis.article}”",
                hint="bỏ phần sau dấu #, hoặc viết neo của một điều có trên trang",
            )


def _tells(document: LegalDocument | None, anchor: str) -> bool:
    return document is not None and any(article.anchor == anchor for article in document.articles)


def documents_that_heads_name_are_known(site: Site) -> Iterator[Diagnostic]:
    """What a head gives as default or as history is known."""
    for key, name, place in _named(site):
        if not is_known(site, name):
            yield unknown_document(site, place, key, name)


def history_is_past(site: Site) -> Iterator[Diagnostic]:
    """What a head says is cited as history has ended, or will on a day that is known."""
    for key, name, place in _named(site):
        if key != _HISTORY or not is_known(site, name):
            continue
        document = site.documents.get(DocumentId(name))
        if document is None or not (document.last_day or document.partial_ends):
            yield Diagnostic(
                Code.HISTORY_IDLE,
                place,
                f"{_HISTORY}: “{name}” không có ngày hết hiệu lực, nên mục này không nói gì",
                hint="bỏ mã này; văn bản đã hết hiệu lực thì ghi hieu_luc_den trên trang của nó",
            )


def _named(site: Site) -> Iterator[_Named]:
    """Yield what heads of pages and plans name; English pages inherit, so only what they say themselves."""
    for page in site.pages:
        if page.default_document is not None and _DEFAULT in page.locations:
            yield _DEFAULT, page.default_document, page.locations[_DEFAULT]
        if _HISTORY in page.locations:
            yield from _history(page.cites_as_history, page.locations, page.path)
    for plan in site.plans.values():
        yield from _history(plan.head.cites_as_history, plan.head.locations, plan.path)


def _history(names: tuple[str, ...], places: Mapping[str, Location], path: str) -> Iterator[_Named]:
    for name in names:
        yield _HISTORY, name, _place(places, _HISTORY, name, path)


def _has_documents(site: Site) -> bool:
    return bool(site.documents or site.unpaged)


def _place(places: Mapping[str, Location], key: str, name: str, path: str) -> Location:
    return places.get(f"{key}/{name}", places.get(key, Location(path)))


NAMED_DOCUMENT_LAWS = (
    legal_bases_are_known,
    documents_that_ended_bodies_are_known,
    bases_of_targets_are_known,
    documents_that_heads_name_are_known,
    history_is_past,
)
"""Every law of this noun."""
