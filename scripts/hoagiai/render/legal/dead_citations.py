"""Dẫn văn bản không còn hiệu lực: what a text says at its top when it cites such a document.

In a plan that is over it is history: the plan cites what was valid when it was signed.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from typing import NamedTuple

from hoagiai.model.legal import Citation, Citer, CiterKind, DocumentId, Ending, Force, LegalDocument
from hoagiai.model.plan import Plan, PlanId
from hoagiai.render.address import document_address, plan_address
from hoagiai.render.edition import Edition
from hoagiai.render.force import force_text
from hoagiai.render.legal.backlinks import text_id
from hoagiai.render.legal.naming import document_link, document_links
from hoagiai.render.legal.status import article_name, ended_article
from hoagiai.render.links import page_address
from hoagiai.render.phrase import Link, Phrase
from hoagiai.render.standing import Standing, standing
from hoagiai.render.words import LEGAL

DEAD = frozenset({Force.ENDED, Force.NOT_YET})
"""What current content may not stand on."""
_SUCCESSION = ("replaces", "replaced_by", "repeals", "repealed_by")
"""What a document says of these is how they ended; what it guides or amends must be in force."""
_OVER = frozenset({Standing.OVER, Standing.ISSUER_ENDED, Standing.REPLACED})


class DeadCitation(NamedTuple):
    """A cited document that is not in force: how it stands, what is valid instead, where it is cited."""

    document: Link
    state: str
    lead: str
    """What leads the documents to look at instead."""
    instead: tuple[Link, ...]
    places: tuple[Link, ...]


def dead_citations_remark(edition: Edition, citer: Citer) -> str:
    """Return the remark of a text that cites documents not in force today, as HTML; else nothing.

    With an anchor, of that part of the text. What a text cites as history (``dan_chieu_lich_su``),
    and what is a relation between two documents, is no matter for a remark.
    """
    seeker = _Seeker(edition, citer)
    lines = tuple(seeker.lines())
    if not lines:
        return ""
    return edition.press.page(
        "dan-chieu-het.html.j2",
        intro=seeker.intro(),
        history=seeker.is_history,
        lines=lines,
        law=LEGAL[edition.language],
    )


def instead_of(edition: Edition, document: LegalDocument) -> tuple[str, tuple[DocumentId, ...]]:
    """Return which documents to look at now, and what leads them.

    What replaced a document, what repealed it and what followed it are three different things.
    """
    words, roles = LEGAL[edition.language], edition.backlinks.roles[document.id]
    if document.force_on(edition.today) is not Force.ENDED:
        return "", ()
    if document.ending is Ending.REPEALED:
        return words.dead_repealed, roles["repealed_by"]
    expired = document.ending is Ending.EXPIRED
    return (words.dead_followed if expired else words.dead_replaced), roles["replaced_by"]


@dataclass(frozen=True, slots=True)
class _Seeker:
    """Looks through what one text cites."""

    edition: Edition
    citer: Citer

    def lines(self) -> Iterator[DeadCitation]:
        for document, citations in self._cited():
            if document.force_on(self.edition.today) in DEAD:
                yield self._line(document, self._state(document), citations)
            else:
                yield from self._ended_articles(document, citations)

    def intro(self) -> str:
        words = LEGAL[self.edition.language]
        if self._plan is not None:
            return words.dead_in_old_plan if self.is_history else words.dead_in_plan
        return words.dead_in_article if self.citer.anchor else words.dead_on_page

    @property
    def is_history(self) -> bool:
        plan = self._plan
        return plan is not None and standing(self.edition.site, plan, self.edition.today) in _OVER

    @property
    def _plan(self) -> Plan | None:
        is_plan = self.citer.kind is CiterKind.PLAN
        return self.edition.site.plans.get(PlanId(self.citer.id)) if is_plan else None

    def _cited(self) -> Iterator[tuple[LegalDocument, list[Citation]]]:
        """What the text cites, in its order; of a plan first what its head calls its bases."""
        documents = self.edition.site.documents
        found: dict[DocumentId, list[Citation]] = {}
        if self._plan is not None and self.citer.anchor is None:
            found |= {DocumentId(base): [] for base in self._plan.head.legal_bases}
        for citation in self.edition.backlinks.cited_by(self.citer):
            found.setdefault(citation.document, []).append(citation)
        for document in self._led_to():
            found.setdefault(document, [])
        said = self._said()
        return ((documents[one], found[one]) for one in found if one in documents and one not in said)

    def _led_to(self) -> tuple[DocumentId, ...]:
        """The documents that the text as a whole leads to by links of its own."""
        led_to = self.edition.backlinks.led_to.get((self.citer.kind, text_id(self.citer)), ())
        return () if self.citer.anchor else led_to

    def _said(self) -> frozenset[str]:
        """The documents that the text names knowing how they stand."""
        if self.citer.kind is CiterKind.DOCUMENT:
            return self._said_by_document(DocumentId(self.citer.id))
        pages = (page for page in self.edition.site.pages if page.path == self.citer.id)
        return frozenset(document for page in pages for document in page.cites_as_history)

    def _said_by_document(self, document: DocumentId) -> frozenset[str]:
        known = self.edition.site.documents.get(document)
        if known is None:
            return frozenset()
        # What has ended itself is history as a whole; what is to come speaks of its own time.
        if known.force_on(self.edition.today) in DEAD:
            return frozenset(self.edition.site.documents)
        roles = self.edition.backlinks.roles[document]
        related = (other for role in _SUCCESSION for other in roles[role])
        return frozenset((document, *related, *known.page.cites_as_history))

    def _state(self, document: LegalDocument) -> str:
        words = LEGAL[self.edition.language]
        state = force_text(document, self.edition.today, self.edition.language)
        if self._plan is None or document.force_on(self.edition.today) is not Force.ENDED:
            return state
        then = document.force_on(self._plan.head.issued.last_day)
        if then is Force.ENDED:
            return words.dead_before_issue.format(state=state)
        stood_then = then in {Force.IN_FORCE, Force.PARTLY}
        return words.dead_after_issue.format(state=state) if stood_then else state

    def _line(self, document: LegalDocument, state: str, citations: Iterable[Citation]) -> DeadCitation:
        lead, instead = instead_of(self.edition, document)
        return DeadCitation(
            document_link(self.edition, self._source, document.id),
            state,
            lead,
            document_links(self.edition, self._source, instead),
            self._places(citations),
        )

    def _ended_articles(
        self, document: LegalDocument, citations: Iterable[Citation]
    ) -> Iterator[DeadCitation]:
        for end in document.partial_ends:
            citing = [citation for citation in citations if end.article in citation.articles]
            if citing and end.last_day < self.edition.today:
                state = ended_article(self.edition, self._source, replace(end, by=None)).text
                yield self._line(document, state, citing)

    def _places(self, citations: Iterable[Citation]) -> tuple[Link, ...]:
        """Where on the page it is cited; within one part there is no need to say."""
        if self.citer.anchor is not None:
            return ()
        anchors = dict.fromkeys(citation.citer.anchor for citation in citations)
        return tuple(Link(self._place(anchor), f"#{anchor}") for anchor in anchors if anchor)

    def _place(self, anchor: str) -> Phrase:
        language = self.edition.language
        words = LEGAL[language]
        if self._plan is None:
            return Phrase(article_name(words, anchor), language)
        for kind, works in (("task", self._plan.tasks), ("duty", self._plan.duties)):
            number = next((work.number for work in works if work.anchor == anchor), None)
            if number is not None:
                return Phrase(f"{words.one[kind].lower()} {number}", language)
        return Phrase(anchor, "vi")

    @property
    def _source(self) -> str:
        match self.citer.kind:
            case CiterKind.PLAN:
                return plan_address(PlanId(self.citer.id))
            case CiterKind.DOCUMENT:
                return document_address(DocumentId(self.citer.id))
            case CiterKind.PAGE:
                return page_address(self.citer.id)
            case CiterKind.LESSON:
                return page_address(f"training/{self.citer.id}.md")
