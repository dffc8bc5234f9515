"""Laws of citations that depend on the day: current content cites nothing that has ended.

An older paper cited what was in force on its day: its page says so beside the citation, and
there is no finding. Nor is there one where a head says that a document is cited as history. A page
that was written before a document ended is to be looked at again: that is a warning.
"""

from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from hoagiai.checks.outlived import open_outlived
from hoagiai.diagnostics import Code, Diagnostic, Location
from hoagiai.model.legal import Citer, CiterKind, DocumentId, LegalDocument
from hoagiai.model.plan import Plan, PlanId
from hoagiai.model.site import Site
from hoagiai.resolve.written_links import written_links
from hoagiai.text import vietnamese_day


class _Mention(NamedTuple):
    """A document named in words, or led to by a link that an author wrote."""

    citer: Citer
    document: DocumentId
    articles: tuple[str | None, ...]
    text: str
    location: Location


def current_content_cites_nothing_dead(site: Site, today: date) -> Iterator[Diagnostic]:
    """No page, lesson or plan in force cites a document, or an article, that has ended by ``today``."""
    histories = {page.path: page.cites_as_history for page in site.pages}
    outlived = open_outlived(site)
    for mention in _mentions(site):
        document = site.documents.get(mention.document)
        end = _end(mention, document) if document else None
        if document is None or end is None or end >= today:
            continue
        if not _is_history(site, mention, histories, end, today):
            code = outlived.code(mention.location.path, document, end)
            yield _dead(site, code, mention.text, mention.location, (document, end))


def _mentions(site: Site) -> Iterator[_Mention]:
    for citation in site.citations:
        yield _Mention(citation.citer, citation.document, citation.articles, citation.text, citation.location)
    for link in written_links(site):
        yield _Mention(link.citer, link.document, (link.article,), link.target, link.location)


def legal_bases_are_alive(site: Site, today: date) -> Iterator[Diagnostic]:
    """No plan of a living body gives as its basis what had ended before the plan."""
    for plan in site.plans.values():
        for base in plan.head.legal_bases:
            document = site.documents.get(DocumentId(base))
            end = document.last_day if document else None
            if document and end and end < today and not _may_cite(site, plan, document.id, end, today):
                whole = plan.head.locations.get("can_cu", Location(plan.path))
                place = plan.head.locations.get(f"can_cu/{base}", whole)
                yield _dead(site, Code.CITES_DEAD, f"can_cu: {base}", place, (document, end))


def _end(mention: _Mention, document: LegalDocument) -> date | None:
    """Return the last day of what is cited: of the article, if it ended before its document."""
    ends = [end.last_day for end in document.partial_ends if end.article in mention.articles]
    return min((day for day in (*ends, document.last_day) if day is not None), default=None)


def _is_history(
    site: Site, mention: _Mention, histories: dict[str, tuple[str, ...]], end: date, today: date
) -> bool:
    citer = mention.citer
    if citer.kind is CiterKind.PLAN:
        plan = site.plans.get(PlanId(citer.id))
        return plan is None or _may_cite(site, plan, mention.document, end, today)
    if mention.document in histories.get(mention.location.path, histories.get(citer.id, ())):
        return True
    return citer.kind is CiterKind.DOCUMENT and _is_told(site, DocumentId(citer.id), mention.document, today)


def _may_cite(site: Site, plan: Plan, cited: DocumentId, end: date, today: date) -> bool:
    """Tell whether a plan may cite what ended: it is older, its issuer ended too, or its head says so."""
    issuer = site.agencies.get(plan.head.issuer)
    ended = issuer is not None and issuer.last_day is not None and issuer.last_day < today
    said = cited in plan.head.cites_as_history
    return ended or said or plan.head.issued.first_day <= end


def _is_told(site: Site, citer: DocumentId, cited: DocumentId, today: date) -> bool:
    """Tell whether a document's page may cite what ended: it ended itself, or it is related to it."""
    document = site.documents.get(citer)
    if document is None or cited == citer:
        return True
    ended = document.last_day is not None and document.last_day < today
    relations = document.relations
    return ended or cited in (*relations.replaces, *relations.replaced_by, *relations.repealed_by)


def _dead(
    site: Site, code: Code, text: str, place: Location, ended: tuple[LegalDocument, date]
) -> Diagnostic:
    document, end = ended
    part = "" if end == document.last_day else "một điều của "
    named = "" if text == document.title else f" dẫn {part}{document.title},"
    return Diagnostic(
        code,
        place,
        f"“{text}”{named} chỉ có hiệu lực đến hết ngày {vietnamese_day(end)}",
        hint=f"{_instead(site, place, document)} thì ghi ở đầu tệp: dan_chieu_lich_su: [{document.id}]",
    )


def _instead(site: Site, place: Location, document: LegalDocument) -> str:
    """Return what to do, up to when it is right to cite what ended: a signed paper is never changed."""
    if place.path.startswith("plans/"):
        return "bản đã ký dẫn như vậy"
    others = (*document.relations.replaced_by, *document.relations.repealed_by)
    names = (site.documents[other].title if other in site.documents else other for other in others)
    cite = f"dẫn {' hoặc '.join(names)} thay cho nó" if others else "bỏ chỗ dẫn này"
    return f"{cite}; cố ý nhắc chuyện cũ"


CITATION_LAWS = (current_content_cites_nothing_dead, legal_bases_are_alive)
"""Every law of this noun; all of them depend on the day."""
