"""Tình trạng hiệu lực: how a document stands on the day of the build, in sentences.

That it was replaced, that it was repealed, that its period ended, and that no copy of it was ever
found are four different things. Nothing is said to be in force beyond the day of the last check.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from hoagiai.model.legal import Certainty, DocumentId, DocumentKind, Ending, Force, LegalDocument, PartialEnd
from hoagiai.model.plan import PlanId
from hoagiai.render.dates import day_after, months_later
from hoagiai.render.edition import Edition
from hoagiai.render.force import checked_later, force_text, seen_text
from hoagiai.render.legal.backlinks import RestingKind
from hoagiai.render.legal.naming import document_links
from hoagiai.render.phrase import Link, Phrase, capitalised
from hoagiai.render.words import LEGAL, LegalWords

_STALE_MONTHS = 6
_STANDING = frozenset({Force.IN_FORCE, Force.PARTLY})
_IN_PLANS = frozenset({RestingKind.PLAN, RestingKind.TASK, RestingKind.DUTY})


class Sentence(NamedTuple):
    """A sentence without its full stop, and the links it ends with."""

    text: str
    links: tuple[Link, ...] = ()


@dataclass(frozen=True, slots=True)
class Status:
    """How a document stands: in a few words for lists, in sentences for its page."""

    force: Force
    label: str
    sentences: tuple[Sentence, ...]

    @property
    def gone(self) -> bool:
        """Tell whether the document has ended."""
        return self.force is Force.ENDED


def status(edition: Edition, source: str, document: LegalDocument) -> Status:
    """Return how ``document`` stands, with links from the page at ``source``."""
    words = LEGAL[edition.language]
    force = document.force_on(edition.today)
    label = capitalised(force_text(document, edition.today, edition.language))
    if _never_found(document, force):
        label = words.cited_only_label
    elif force in _STANDING and amendments(edition, document)[0]:
        label = words.amended_label.format(label=label)
    teller = _Teller(edition, source, document, words)
    return Status(force, label, tuple(teller.sentences(force)))


def stale_check(edition: Edition, document: LegalDocument) -> str | None:
    """Return the sentence for a document whose last check is older than six months, else None.

    What has ended stays ended, and what was never found cannot be checked.
    """
    reached = document.review.reached
    force = document.force_on(edition.today)
    fresh = edition.today < months_later(reached.last_day, _STALE_MONTHS)
    if fresh or force is Force.ENDED or _never_found(document, force):
        return None
    return LEGAL[edition.language].stale.format(seen=seen_text(reached, edition.language))


def amendments(
    edition: Edition, document: LegalDocument
) -> tuple[tuple[DocumentId, ...], tuple[DocumentId, ...]]:
    """Return the documents that amend one: those in force by the day of the build, those to come."""
    amending = edition.backlinks.roles[document.id]["amended_by"]
    known = {other: edition.site.documents.get(other) for other in amending}
    coming = {other for other, one in known.items() if one and one.force_on(edition.today) is Force.NOT_YET}
    return (
        tuple(other for other in amending if other not in coming),
        tuple(other for other in amending if other in coming),
    )


def ended_article(edition: Edition, source: str, end: PartialEnd) -> Sentence:
    """Return that an article ends: “Điều 29 hết hiệu lực từ ngày 01/7/2025 theo …”."""
    words = LEGAL[edition.language]
    by = document_links(edition, source, (end.by,)) if end.by else ()
    pattern = words.article_ended_by if by else words.article_ended
    article, after = article_name(words, end.article), edition.day(day_after(end.last_day))
    return Sentence(pattern.format(article=article, next=after), by)


def article_name(words: LegalWords, anchor: str) -> str:
    """Return “Điều 7” for ``dieu-7``."""
    return words.article.format(number=anchor.removeprefix("dieu-"))


def _never_found(document: LegalDocument, force: Force) -> bool:
    return document.review.certainty is Certainty.CITED_ONLY and force is not Force.ENDED


@dataclass(frozen=True, slots=True)
class _Teller:
    """Tells of one document on one page."""

    edition: Edition
    source: str
    document: LegalDocument
    words: LegalWords

    def sentences(self, force: Force) -> Iterator[Sentence]:
        if self.document.review.certainty is Certainty.CITED_ONLY:
            yield Sentence(self.words.cited_only, tuple(self._citing_plans()))
        match force:
            case Force.ENDED:
                yield from self._ended()
            case Force.UNKNOWN:
                yield from self._unknown()
            case Force.NOT_YET:
                yield self._not_yet()
            case _:
                yield from self._standing(force)

    def _standing(self, force: Force) -> Iterator[Sentence]:
        words = self.words
        pattern = words.partly if force is Force.PARTLY else words.in_force
        if checked_later(self.document, self.edition.today):
            pattern = words.partly_then if force is Force.PARTLY else words.in_force_then
        seen = seen_text(self.document.review.reached, self.edition.language)
        yield Sentence(pattern.format(seen=seen))
        done, to_come = amendments(self.edition, self.document)
        if done:
            yield Sentence(words.amended, document_links(self.edition, self.source, done))
        if to_come:
            yield Sentence(words.will_be_amended, document_links(self.edition, self.source, to_come))
        for end in self.document.partial_ends:
            yield ended_article(self.edition, self.source, end)
        if self.document.last_day is not None:
            yield from self._will_end(self.document.last_day)

    def _not_yet(self) -> Sentence:
        first = self.document.first_day
        if first is None:
            return Sentence(self.words.not_yet_issued)
        return Sentence(self.words.not_yet.format(first=self.edition.day(first)))

    def _ended(self) -> Iterator[Sentence]:
        last = self.document.last_day
        if last is None:
            return
        replaced, repealed = self._links("replaced_by"), self._links("repealed_by")
        match self.document.ending:
            case Ending.REPLACED if replaced:
                yield Sentence(self._dated(self.words.replaced, last), replaced)
            case Ending.REPEALED if repealed:
                yield Sentence(self._dated(self.words.repealed_by, last), repealed)
            case Ending.REPEALED:
                yield Sentence(self._dated(self.words.repealed, last))
            case Ending.EXPIRED:
                yield Sentence(self._dated(self.words.expired, last))
                yield from self._followed(replaced)
            case _:
                yield Sentence(self._dated(self.words.ended, last))

    def _followed(self, by: tuple[Link, ...]) -> Iterator[Sentence]:
        if by:
            yield Sentence(self.words.followed_by, by)

    def _will_end(self, last: date) -> Iterator[Sentence]:
        replaced, repealed = self._links("replaced_by"), self._links("repealed_by")
        match self.document.ending:
            case Ending.REPLACED if replaced:
                yield Sentence(self._dated(self.words.will_be_replaced, last), replaced)
            case Ending.REPEALED if repealed:
                yield Sentence(self._dated(self.words.will_be_repealed, last), repealed)
            case Ending.EXPIRED:
                yield Sentence(self._dated(self.words.will_expire, last))
            case _:
                yield Sentence(self._dated(self.words.will_end, last))

    def _dated(self, pattern: str, last: date) -> str:
        return pattern.format(last=self.edition.day(last), next=self.edition.day(day_after(last)))

    def _links(self, role: str) -> tuple[Link, ...]:
        roles = self.edition.backlinks.roles[self.document.id]
        return document_links(self.edition, self.source, roles[role])

    def _unknown(self) -> Iterator[Sentence]:
        # That nobody has seen it is the reason, and has been said.
        if self.document.review.certainty is Certainty.CITED_ONLY:
            return
        reason = Phrase(self.words.unknown_start, self.edition.language)
        if self.document.unknown_because is not None:
            english = self.document.english.reason if self.document.english else None
            phrase = self.edition.english_or(self.document.unknown_because, english)
            reason = phrase._replace(text=phrase.text.rstrip(" ."))
        yield Sentence(self.words.unknown, (Link(reason, None),))

    def _citing_plans(self) -> Iterator[Link]:
        """The plans by which the document is known; where none is here, the words of its review."""
        resting = self.edition.backlinks.of(self.document.id)
        plans = dict.fromkeys(
            PlanId(one.link.id.partition("#")[0]) for one in resting if one.link.kind in _IN_PLANS
        )
        english = self.document.english.source if self.document.english else None
        told = self.edition.english_or(self.document.review.source, english)
        named = [self._plan_named(self.edition.plan_link(self.source, plan)) for plan in plans]
        yield from named or [Link(told, None)]

    def _plan_named(self, plan: Link) -> Link:
        """Return “Kế hoạch “…””, in the language of the plan's title, its own quotes within ours."""
        text, language = plan.phrase
        words = LEGAL[language]
        said = text.casefold().startswith(f"{words.kinds[DocumentKind.PLAN].casefold()} ")
        pattern = words.plan_titled if said else words.plan_named
        title = text.replace("“", "‘").replace("”", "’")
        return plan._replace(phrase=Phrase(pattern.format(title=title), language))
