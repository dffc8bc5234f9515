"""Every page of the site, in both languages."""

from collections.abc import Callable, Iterable, Iterator
from datetime import date
from functools import partial

from hoagiai.model.agency import AgencyId
from hoagiai.model.plan import PlanId
from hoagiai.model.site import Site
from hoagiai.render.agency_page import Lineage, render_agency_page, render_group_page
from hoagiai.render.classroom import classroom_pages
from hoagiai.render.edition import Edition
from hoagiai.render.editions import open_editions
from hoagiai.render.forms.files import make_files
from hoagiai.render.forms.page import render_form_pages
from hoagiai.render.gazetteer import open_gazetteer
from hoagiai.render.index_pages import render_agency_index, render_plan_index
from hoagiai.render.inline import InlineWriter
from hoagiai.render.legal.document_page import render_document_pages
from hoagiai.render.legal.impact_page import render_impact_pages
from hoagiai.render.legal.index_page import render_law_index
from hoagiai.render.links import LinkBook, open_link_book
from hoagiai.render.locality_index import render_locality_index
from hoagiai.render.locality_page import render_locality_page
from hoagiai.render.official import official_text
from hoagiai.render.own_pages import render_own_pages
from hoagiai.render.plan_page import render_plan_page
from hoagiai.render.posting.log_page import render_log_pages
from hoagiai.render.programme import render_programme_page
from hoagiai.render.searching import searching_fronts
from hoagiai.render.sharing import joined_fronts, sharing_fronts, with_fronts
from hoagiai.render.staged import StagedPage
from hoagiai.render.succession import (
    predecessors,
)
from hoagiai.render.training.index_page import render_training_index
from hoagiai.render.training.lesson_page import render_lesson_pages
from hoagiai.render.training.module_page import render_module_pages
from hoagiai.render.year_pages import render_calendar_index, render_year_page, years


def render_pages(site: Site, today: date, site_url: str = "") -> tuple[StagedPage, ...]:
    """Return every page of both languages, made from records or written by hand, as of ``today``."""
    return tuple(page for part in page_parts(site, today, site_url) for page in part())


def page_parts(site: Site, today: date, site_url: str = "") -> tuple[Callable[[], Iterable[StagedPage]], ...]:
    """Return the same pages in the same order as parts; each makes some of them, by itself."""
    book = open_link_book(site, today)
    texts = _official_texts(site, book)
    editions = open_editions(site, today, site_url)
    parts = [part for edition in editions for part in _edition_parts(edition, book, texts)]
    parts.append(partial(_form_pages, editions))
    fronts = joined_fronts(sharing_fronts(site), searching_fronts(editions))
    return tuple(partial(with_fronts, part, fronts) for part in parts)


def _official_texts(site: Site, book: LinkBook) -> dict[PlanId, str]:
    """The text of each plan, made once: it is the same on the pages of both languages."""
    writer = InlineWriter()
    return {plan.id: official_text(site, plan, writer, book) for plan in site.plans.values()}


def _edition_parts(
    edition: Edition, book: LinkBook, texts: dict[PlanId, str]
) -> Iterator[Callable[[], Iterable[StagedPage]]]:
    yield partial(render_own_pages, edition, book)
    yield partial(_law_pages, edition, book)
    yield partial(_plan_pages, edition, texts)
    yield partial(_agency_pages, edition)
    yield partial(_place_pages, edition)
    yield partial(_calendar_pages, edition)
    yield partial(_programme_pages, edition)
    yield partial(render_log_pages, edition)
    yield partial(_training_pages, edition, book)
    yield partial(classroom_pages, edition, book)


def _plan_pages(edition: Edition, texts: dict[PlanId, str]) -> Iterator[StagedPage]:
    for plan in edition.site.plans.values():
        yield render_plan_page(edition, plan, texts[plan.id])


def _law_pages(edition: Edition, book: LinkBook) -> Iterator[StagedPage]:
    yield render_law_index(edition)
    yield from render_document_pages(edition, book)
    yield from render_impact_pages(edition)


def _agency_pages(edition: Edition) -> Iterator[StagedPage]:
    lineage = Lineage(predecessors(edition.site), _groups_by_member(edition.site))
    for agency in edition.site.agencies.values():
        yield render_agency_page(edition, agency, lineage)
    for group in edition.site.groups.values():
        yield render_group_page(edition, group)


def _place_pages(edition: Edition) -> Iterator[StagedPage]:
    gazetteer = open_gazetteer(edition.site)
    yield render_plan_index(edition, gazetteer)
    yield render_agency_index(edition, gazetteer)
    yield render_locality_index(edition)
    for place in edition.site.registers.localities.values():
        if place.id in edition.places:
            yield render_locality_page(edition, place, gazetteer)


def _calendar_pages(edition: Edition) -> Iterator[StagedPage]:
    by_year = years(edition)
    yield render_calendar_index(edition, by_year)
    for year in by_year:
        yield render_year_page(edition, year, by_year)


def _programme_pages(edition: Edition) -> Iterator[StagedPage]:
    yield render_programme_page(edition)


def _training_pages(edition: Edition, book: LinkBook) -> Iterator[StagedPage]:
    yield render_training_index(edition)
    yield from render_module_pages(edition, book)
    yield from render_lesson_pages(edition, book)


def _form_pages(editions: tuple[Edition, ...]) -> Iterator[StagedPage]:
    """Yield the forms in both languages: their pages tell the sizes of files that are made once."""
    made = make_files(editions[0].site)
    for edition in editions:
        yield from render_form_pages(edition, made)


def _groups_by_member(site: Site) -> dict[AgencyId, tuple[AgencyId, ...]]:
    groups: dict[AgencyId, tuple[AgencyId, ...]] = {}
    for group in site.groups.values():
        for member in group.members:
            groups[member] = (*groups.get(member, ()), group.id)
    return groups
