"""Nơi dẫn: what rests on each document and on each of its articles.

One function makes them for every use: the document's page, its impact page, ``laws.json``, the
remarks on whatever cites a document that has ended.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

from hoagiai.model.legal import Citation, Citer, CiterKind, DocumentId
from hoagiai.model.plan import Plan, PlanId
from hoagiai.model.site import Site
from hoagiai.render.address import (
    FORMS,
    PROGRAMME,
    agency_address,
    document_address,
    form_address,
    locality_address,
    plan_address,
)
from hoagiai.render.forms.bases import REGISTER, form_bases, told_article
from hoagiai.render.legal.kinship import Roles, kinship
from hoagiai.render.links import page_address
from hoagiai.render.succession import shown_localities
from hoagiai.resolve.written_links import WrittenLink, written_links

_ENGLISH, _VIETNAMESE = ".en.md", ".md"
LIST_OF_FORMS = "mau"
"""The list of forms, among what rests on documents."""


class RestingKind(StrEnum):
    """What rests on a document, in the order in which it is shown."""

    PLAN = "plan"
    TASK = "task"
    DUTY = "duty"
    PAGE = "page"
    LESSON = "lesson"
    FORM = "form"
    DOCUMENT = "document"
    AGENCY = "agency"
    AGENCY_TYPE = "agency-type"
    LOCALITY = "locality"
    TARGET = "target"


@dataclass(frozen=True, slots=True)
class Backlink:
    """Something that rests on a document and must be looked at again if that changes."""

    kind: RestingKind
    id: str
    """Of a task or duty ``<plan id>#nv-4``; of an article of a document ``nd-15-2014#dieu-3``."""
    address: str | None
    """Where it is shown; None where the site shows it on no page of its own."""
    article: str | None
    """The anchor of the article that is cited; None: the document as a whole."""


class Resting(NamedTuple):
    """Something that rests on a document, and the articles of it that it cites."""

    link: Backlink
    articles: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Backlinks:
    """Everything that rests on documents, and the same seen from what cites them."""

    by_document: Mapping[DocumentId, tuple[Backlink, ...]]
    """Of every document, each once for each article it rests on, kind by kind."""
    by_citer: Mapping[tuple[CiterKind, str], tuple[Citation, ...]]
    """The citations of every text, in its order; both languages of a page are one text."""
    led_to: Mapping[tuple[CiterKind, str], tuple[DocumentId, ...]]
    """The documents that a text leads to by links of its own, without citing them in words."""
    roles: Mapping[DocumentId, Roles]
    """How every document stands to others."""

    def of(self, document: DocumentId) -> tuple[Resting, ...]:
        """Return what rests on a document, each once, with all the articles it cites."""
        once: dict[tuple[RestingKind, str], list[Backlink]] = {}
        for link in self.by_document.get(document, ()):
            once.setdefault((link.kind, link.id), []).append(link)
        return tuple(
            Resting(links[0], tuple(link.article for link in links if link.article))
            for links in once.values()
        )

    def by_kind(self, document: DocumentId) -> Mapping[RestingKind, tuple[Resting, ...]]:
        """Return the same kind by kind."""
        kinds: dict[RestingKind, list[Resting]] = {}
        for one in self.of(document):
            kinds.setdefault(one.link.kind, []).append(one)
        return {kind: tuple(resting) for kind, resting in kinds.items()}

    def of_articles(self, document: DocumentId) -> Mapping[str, tuple[Backlink, ...]]:
        """Return what cites each article of a document, by its anchor; uncited ones are left out."""
        found: dict[str, list[Backlink]] = {}
        for link in self.by_document.get(document, ()):
            if link.article:
                found.setdefault(link.article, []).append(link)
        return {article: tuple(links) for article, links in found.items()}

    def cited_by(self, citer: Citer) -> tuple[Citation, ...]:
        """Return what a text cites; with an anchor, what that part of it cites."""
        cited = self.by_citer.get((citer.kind, text_id(citer)), ())
        if citer.anchor is None:
            return cited
        return tuple(citation for citation in cited if citation.citer.anchor == citer.anchor)


def backlinks(site: Site) -> Backlinks:
    """Return everything that rests on the documents of ``site``, in the order of the site."""
    roles, written = kinship(site.documents), tuple(written_links(site))
    found: dict[DocumentId, dict[Backlink, None]] = {document: {} for document in site.documents}
    for document, link in _links(site, roles, written):
        if document in found:
            found[document][link] = None
    order = {kind: number for number, kind in enumerate(RestingKind)}
    ordered = {
        document: tuple(sorted(links, key=lambda link: order[link.kind])) for document, links in found.items()
    }
    return Backlinks(ordered, _by_citer(site), _led_to(written), roles)


def text_id(citer: Citer) -> str:
    """Return the id of the text that cites: an English page is its Vietnamese one."""
    if citer.kind is CiterKind.PAGE and citer.id.endswith(_ENGLISH):
        return citer.id.removesuffix(_ENGLISH) + _VIETNAMESE
    return citer.id


def _by_citer(site: Site) -> Mapping[tuple[CiterKind, str], tuple[Citation, ...]]:
    found: dict[tuple[CiterKind, str], list[Citation]] = {}
    for citation in site.citations:
        found.setdefault((citation.citer.kind, text_id(citation.citer)), []).append(citation)
    return {citer: tuple(citations) for citer, citations in found.items()}


def _led_to(written: Iterable[WrittenLink]) -> Mapping[tuple[CiterKind, str], tuple[DocumentId, ...]]:
    found: dict[tuple[CiterKind, str], dict[DocumentId, None]] = {}
    for link in written:
        found.setdefault((link.citer.kind, text_id(link.citer)), {})[link.document] = None
    return {citer: tuple(documents) for citer, documents in found.items()}


def _links(
    site: Site, roles: Mapping[DocumentId, Roles], written: Iterable[WrittenLink]
) -> Iterator[tuple[DocumentId, Backlink]]:
    for plan in site.plans.values():
        yield from _legal_bases(plan)
    work: dict[str, RestingKind] = dict.fromkeys((task.id for task in site.tasks), RestingKind.TASK)
    work.update(dict.fromkeys((duty.id for duty in site.duties), RestingKind.DUTY))
    for citer, document, article in _mentions(site, written):
        # A document that speaks of itself rests on nothing but itself.
        if citer != Citer(CiterKind.DOCUMENT, document, citer.anchor):
            yield document, _citing(citer, article, work)
    yield from _relatives(roles)
    yield from _forms(site)
    yield from _ended(site)
    yield from _targets(site)


def _legal_bases(plan: Plan) -> Iterator[tuple[DocumentId, Backlink]]:
    link = Backlink(RestingKind.PLAN, plan.id, plan_address(plan.id), None)
    for base in plan.head.legal_bases:
        yield DocumentId(base), link


def _mentions(site: Site, written: Iterable[WrittenLink]) -> Iterator[tuple[Citer, DocumentId, str | None]]:
    """Yield what texts cite, then what pages lead to by a link of their own."""
    for citation in site.citations:
        for article in citation.articles:
            yield citation.citer, citation.document, article
    for link in written:
        yield link.citer, link.document, link.article


def _citing(citer: Citer, article: str | None, work: Mapping[str, RestingKind]) -> Backlink:
    mark = f"#{citer.anchor}" if citer.anchor else ""
    match citer.kind:
        case CiterKind.PLAN:
            kind = work.get(citer.id + mark, RestingKind.PLAN)
            own = "" if kind is RestingKind.PLAN else mark
            return Backlink(kind, citer.id + own, plan_address(PlanId(citer.id)) + own, article)
        case CiterKind.PAGE:
            path = text_id(citer)
            return Backlink(RestingKind.PAGE, path, page_address(path), article)
        case CiterKind.LESSON:
            address = page_address(f"training/{citer.id}.md")
            return Backlink(RestingKind.LESSON, citer.id, address, article)
        case CiterKind.DOCUMENT:
            address = document_address(DocumentId(citer.id)) + mark
            return Backlink(RestingKind.DOCUMENT, citer.id + mark, address, article)


def _relatives(roles: Mapping[DocumentId, Roles]) -> Iterator[tuple[DocumentId, Backlink]]:
    """Documents that amend or guide one are to be read again when it changes."""
    for document, found in roles.items():
        for other in (*found["amended_by"], *found["guided_by"]):
            if other in roles:
                yield document, Backlink(RestingKind.DOCUMENT, other, document_address(other), None)


def _targets(site: Site) -> Iterator[tuple[DocumentId, Backlink]]:
    """Targets rest on the decision that sets them and on what those who work towards them need."""
    for target in site.targets:
        address = f"{PROGRAMME}#{target.anchor}"
        yield target.document, Backlink(RestingKind.TARGET, target.id, address, None)
        for basis in target.bases:
            yield basis.document, Backlink(RestingKind.TARGET, target.id, address, basis.article)


def _forms(site: Site) -> Iterator[tuple[DocumentId, Backlink]]:
    """Forms rest on what sets their contents; their list names who sets the one that is not there."""
    for form in site.forms.values():
        for basis in form_bases(form):
            article = told_article(site, basis)
            yield basis.document, Backlink(RestingKind.FORM, form.id, form_address(form.id), article)
    article = told_article(site, REGISTER)
    yield REGISTER.document, Backlink(RestingKind.FORM, LIST_OF_FORMS, FORMS, article)


def _ended(site: Site) -> Iterator[tuple[DocumentId, Backlink]]:
    """Bodies, types of bodies and places with a page that ended by a document."""
    shown = shown_localities(site)
    for agency in site.agencies.values():
        if agency.ended_by:
            link = Backlink(RestingKind.AGENCY, agency.id, agency_address(agency.id), None)
            yield DocumentId(agency.ended_by), link
    for kind in site.registers.types.values():
        for ended_by in dict.fromkeys(life.ended_by for life in kind.levels.values()):
            if ended_by:
                yield DocumentId(ended_by), Backlink(RestingKind.AGENCY_TYPE, kind.id, None, None)
    # A law of the whole country ended hundreds of places that nothing here names.
    for place in site.registers.localities.values():
        if place.ended_by and place.id in shown:
            address = locality_address(place.id)
            yield DocumentId(place.ended_by), Backlink(RestingKind.LOCALITY, place.id, address, None)
