"""Kết thúc, bắt đầu: what a page says of what is no more, or not yet: neither is shown as current."""

from dataclasses import dataclass
from datetime import date

from hoagiai.model.agency import Agency, AgencyGroup, AgencyId
from hoagiai.model.locality import Life, Locality
from hoagiai.render.dates import day_after
from hoagiai.render.edition import Edition
from hoagiai.render.legal.naming import document_link
from hoagiai.render.phrase import Link, Phrase, capitalised
from hoagiai.render.succession import Days, ended_on, group_end, group_members, living_successors
from hoagiai.render.words import PLACES


@dataclass(frozen=True, slots=True)
class Ending:
    """The end of a body in a sentence, then who carries on, since when, and with which plans.

    Where only the place is known to have ended, the sentence is the place's: nothing is said of
    the body that the register does not know.
    """

    sentence: str
    by: Link | None
    """The document that ended it."""
    note: Phrase | None
    """What else is known of it since."""
    carried_on: str
    successors: tuple[Link, ...]
    inferred: str | None
    """That the successors are inferred."""
    not_known: str
    """What is said where there are no successors."""
    new_plans: tuple[Link, ...]
    had_plans: bool
    """True for a body that issued plans here: only of its successors are plans awaited."""
    unsure: str | None
    """What is not known of who carries on."""
    historical: str
    """What a plan of this body is, since its end."""
    history: str
    """Whose time the work below the sentence is of."""


@dataclass(frozen=True, slots=True)
class Change:
    """The end of a place or a group: the sentence, the document, how it went on, and where to."""

    sentence: str
    by: Link | None
    went: str
    successors: tuple[Link, ...]


def agency_ending(edition: Edition, source: str, agency: AgencyId) -> Ending | None:
    """Return how a body ended, with links from the page at ``source``; None while it lives."""
    body = edition.site.agencies.get(agency)
    if body is None or body.last_day is None or not ended_on(body.last_day, edition.today):
        return None
    words, next_day = PLACES[edition.language], day_after(body.last_day)
    heirs = living_successors(edition.site, agency, edition.today)
    last, after = edition.day(body.last_day), edition.day(next_day)
    pattern = edition.words.place_ended if body.only_place_ended else edition.words.ended
    historical = words.historical_place if body.only_place_ended else words.historical
    note = edition.english_or(body.note, body.note_en) if body.note else None
    return Ending(
        sentence=pattern.format(name=_whose_end(edition, body), last=last, next=after),
        by=_by(edition, source, body.ended_by),
        note=note,
        carried_on=_carried_on(edition, heirs, next_day),
        successors=tuple(edition.agency_link(source, heir) for heir in heirs),
        inferred=words.inferred if body.inferred and heirs else None,
        not_known=_not_known(edition, body),
        new_plans=tuple(
            edition.plan_link(source, plan) for heir in heirs for plan in edition.issued.get(heir, ())
        ),
        had_plans=agency in edition.issued,
        unsure=_unsure(edition, heirs),
        historical=historical.format(next=after),
        history=words.history_place if body.only_place_ended else edition.words.ended_history,
    )


def _not_known(edition: Edition, body: Agency) -> str:
    """Return what is said where nobody is known to carry on: that even the body's end is not known."""
    if body.only_place_ended and body.note is None:
        return PLACES[edition.language].not_known_now.format(name=edition.agency_name(body).text)
    return edition.words.ended_no_successor


def _whose_end(edition: Edition, body: Agency) -> str:
    """Return the name of the body, or of its place where that alone is known to have ended."""
    place = edition.site.registers.localities.get(body.locality)
    if body.only_place_ended and place is not None:
        return capitalised(edition.full_place(place))
    return capitalised(edition.agency_name(body).text)


def group_ending(edition: Edition, source: str, group: AgencyGroup) -> Change | None:
    """Return how a group ended with the last of its members; None while any of them lives."""
    days = edition.days[group.id]
    if days.last is None or not ended_on(days.last, edition.today):
        return None
    words, next_day = PLACES[edition.language], day_after(days.last)
    last, after = edition.day(days.last), edition.day(next_day)
    members = group_members(edition.site, group)
    # Of members without a page the successors have none either: part of a list would mislead.
    heirs = dict.fromkeys(
        heir
        for member in (() if group.unpaged else members)
        for heir in living_successors(edition.site, member.id, edition.today)
    )
    pattern = words.group_place_ended if days.of_place else words.group_ended
    return Change(
        pattern.format(last=last, next=after),
        _by(edition, source, group_end(edition.site, group).document),
        words.group_carried_on,
        tuple(edition.agency_link(source, heir) for heir in heirs),
    )


def place_ending(edition: Edition, source: str, place: Locality, name: str) -> Change | None:
    """Return how a place ended and where its land lies since; None while it lives."""
    if place.last_day is None or not ended_on(place.last_day, edition.today):
        return None
    words, after = PLACES[edition.language], edition.day(day_after(place.last_day))
    last = edition.day(place.last_day)
    went = words.split_among if len(place.successors) > 1 else edition.words.place_successors
    return Change(
        edition.words.place_ended.format(name=name, last=last, next=after),
        _by(edition, source, place.ended_by),
        went.format(next=after),
        tuple(edition.locality_link(source, heir) for heir in place.successors),
    )


def agency_beginning(edition: Edition, body: Agency | AgencyGroup) -> str | None:
    """Return that a body does not exist yet, and from when it does; None once it does."""
    pattern = PLACES[edition.language].agency_begins
    return _beginning(edition, pattern, edition.agency_name(body).text, edition.days[body.id].first)


def place_beginning(edition: Edition, place: Locality, name: str) -> str | None:
    """Return that a place does not exist yet, and from when it does; None once it does."""
    return _beginning(edition, PLACES[edition.language].place_begins, name, place.first_day)


def described(edition: Edition, days: Days) -> str:
    """Return what a description must open with: nothing for what exists today."""
    words, life = PLACES[edition.language], days.life(edition.today)
    if life is Life.ENDED and days.last is not None:
        pattern = words.described_place_ended if days.of_place else words.described_ended
        return pattern.format(next=edition.day(day_after(days.last)))
    if life is Life.NOT_YET and days.first is not None:
        return words.described_coming.format(first=edition.day(days.first))
    return ""


def _beginning(edition: Edition, pattern: str, name: str, first: date | None) -> str | None:
    if first is None or first <= edition.today:
        return None
    return pattern.format(name=capitalised(name), first=edition.day(first), today=edition.day(edition.today))


def _by(edition: Edition, source: str, document: str | None) -> Link | None:
    return document_link(edition, source, document) if document else None


def _carried_on(edition: Edition, heirs: tuple[AgencyId, ...], next_day: date) -> str:
    """Return since when the work is carried on: not since a day on which the heirs did not exist."""
    begun = (edition.days[heir].first for heir in heirs)
    if any(first is not None and first > next_day for first in begun):
        return PLACES[edition.language].carried_on_now
    return edition.words.ended_carried_on.format(next=edition.day(next_day))


def _unsure(edition: Edition, heirs: tuple[AgencyId, ...]) -> str | None:
    types = (edition.site.registers.types.get(edition.site.agencies[heir].type) for heir in heirs)
    divided = any(kind is not None and kind.divided for kind in types)
    return PLACES[edition.language].unsure_which if divided else None
