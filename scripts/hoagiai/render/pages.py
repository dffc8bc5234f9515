"""Every page of the site, in both languages."""

from collections.abc import Callable, Iterable, Iterator
from datetime import date
from functools import partial

from hoagiai.model.agency import AgencyId
from hoagiai.model.plan import PlanId
from hoagiai.model.site import Site
from hoagiai.render.agency_page import Lineage, render_agency_page, render_group_page
from hoagiai.render.citing import open_citation_book
from hoagiai.render.edition import Edition
from hoagiai.render.index_pages import render_agency_index, render_locality_index, render_plan_index
from hoagiai.render.inline import InlineWriter
from hoagiai.render.links import LinkBook, open_link_book
from hoagiai.render.locality_page import Gazetteer, render_locality_page
from hoagiai.render.official import Ways, official_text
from hoagiai.render.own_pages import render_own_pages
from hoagiai.render.plan_page import render_plan_page
from hoagiai.render.press import open_press
from hoagiai.render.staged import StagedPage
from hoagiai.render.succession import (
    agencies_by_locality,
    plans_by_issuer,
    plans_by_locality,
    predecessors,
    shown_localities,
    units_before,
    units_within,
)
from hoagiai.render.words import LANGUAGES
from hoagiai.render.year_pages import render_calendar_index, render_year_page, years


def render_pages(site: Site, today: date) -> tuple[StagedPage, ...]:
    """Return every page of both languages, made from records or written by hand, as of ``today``."""
    return tuple(page for part in page_parts(site, today) for page in part())


def page_parts(site: Site, today: date) -> tuple[Callable[[], Iterable[StagedPage]], ...]:
    """Return the same pages in the same order as parts; each makes some of them, by itself."""
    book = open_link_book(site)
    texts = _official_texts(site, today, book)
    return tuple(part for edition in _editions(site, today) for part in _edition_parts(edition, book, texts))


def _editions(site: Site, today: date) -> tuple[Edition, ...]:
    places, issued = shown_localities(site), plans_by_issuer(site)
    return tuple(
        Edition(site, today, words, open_press(words), places, issued) for words in LANGUAGES.values()
    )


def _official_texts(site: Site, today: date, book: LinkBook) -> dict[PlanId, str]:
    """The text of each plan, made once: it is the same on the pages of both languages."""
    ways = Ways(InlineWriter(), book, open_citation_book(site, today))
    return {plan.id: official_text(site, plan, ways) for plan in site.plans.values()}


def _edition_parts(
    edition: Edition, book: LinkBook, texts: dict[PlanId, str]
) -> Iterator[Callable[[], Iterable[StagedPage]]]:
    yield partial(render_own_pages, edition, book)
    yield partial(_plan_pages, edition, texts)
    yield partial(_agency_pages, edition)
    yield partial(_place_pages, edition)
    yield partial(_calendar_pages, edition)


def _plan_pages(edition: Edition, texts: dict[PlanId, str]) -> Iterator[StagedPage]:
    for plan in edition.site.plans.values():
        yield render_plan_page(edition, plan, texts[plan.id])


def _agency_pages(edition: Edition) -> Iterator[StagedPage]:
    lineage = Lineage(predecessors(edition.site), _groups_by_member(edition.site))
    for agency in edition.site.agencies.values():
        yield render_agency_page(edition, agency, lineage)
    for group in edition.site.groups.values():
        yield render_group_page(edition, group)


def _place_pages(edition: Edition) -> Iterator[StagedPage]:
    gazetteer = _gazetteer(edition)
    yield render_plan_index(edition, gazetteer)
    yield render_agency_index(edition, gazetteer)
    yield render_locality_index(edition, gazetteer)
    for place in edition.site.registers.localities.values():
        if place.id in edition.places:
            yield render_locality_page(edition, place, gazetteer)


def _calendar_pages(edition: Edition) -> Iterator[StagedPage]:
    by_year = years(edition)
    yield render_calendar_index(edition, by_year)
    for year in by_year:
        yield render_year_page(edition, year, by_year)


def _groups_by_member(site: Site) -> dict[AgencyId, tuple[AgencyId, ...]]:
    groups: dict[AgencyId, tuple[AgencyId, ...]] = {}
    for group in site.groups.values():
        for member in group.members:
            groups[member] = (*groups.get(member, ()), group.id)
    return groups


def _gazetteer(edition: Edition) -> Gazetteer:
    site = edition.site
    shown = [
        site.registers.localities[place] for place in site.registers.localities if place in edition.places
    ]
    return Gazetteer(
        plans_by_locality(site), agencies_by_locality(site), units_within(shown), units_before(shown)
    )
