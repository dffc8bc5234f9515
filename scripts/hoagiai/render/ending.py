"""Kết thúc: what a page says of a body or a place that is no more, never shown as current."""

from dataclasses import dataclass

from hoagiai.model.agency import AgencyId
from hoagiai.render.dates import day_after
from hoagiai.render.documents import document_name
from hoagiai.render.edition import Edition
from hoagiai.render.phrase import Link, capitalised
from hoagiai.render.succession import ended_on, living_successors


@dataclass(frozen=True, slots=True)
class Ending:
    """The end of a body in a sentence, then who carries on, since when, and with which plans."""

    sentence: str
    carried_on: str
    successors: tuple[Link, ...]
    new_plans: tuple[Link, ...]


def agency_ending(edition: Edition, source: str, agency: AgencyId) -> Ending | None:
    """Return how a body ended, with links from the page at ``source``; None while it lives."""
    body = edition.site.agencies.get(agency)
    if body is None or body.last_day is None or not ended_on(body.last_day, edition.today):
        return None
    heirs = living_successors(edition.site, agency, edition.today)
    after = edition.day(day_after(body.last_day))
    return Ending(
        edition.words.ended.format(
            name=capitalised(edition.agency_name(body).text),
            last=edition.day(body.last_day),
            next=after,
            by=ended_by(edition, body.ended_by),
        ),
        edition.words.ended_carried_on.format(next=after),
        tuple(edition.agency_link(source, heir) for heir in heirs),
        tuple(edition.plan_link(source, plan) for heir in heirs for plan in edition.issued.get(heir, ())),
    )


def ended_by(edition: Edition, document: str | None) -> str:
    """Return the document that ended something, in brackets, or nothing."""
    if document is None:
        return ""
    name = document_name(document, edition.language).text
    return edition.words.ended_by.format(document=name)
