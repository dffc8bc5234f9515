"""Every page of the site in both languages, with the files that are made together with pages."""

from collections.abc import Iterator, Sequence
from datetime import date
from functools import partial

from hoagiai.beside import parted
from hoagiai.model.agency import AgencyId
from hoagiai.model.plan import Plan
from hoagiai.model.receipt import Receipt
from hoagiai.model.site import Site
from hoagiai.render.address import TARGETS
from hoagiai.render.agency_page import Lineage, render_agency_page, render_group_page
from hoagiai.render.classroom import classroom_pages, classroom_slides
from hoagiai.render.data.documents import dump, schema_address
from hoagiai.render.data.targets import targets_document
from hoagiai.render.edition import Edition
from hoagiai.render.editions import open_editions
from hoagiai.render.forms.files import form_files, make_files
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
from hoagiai.render.programme import render_programme_page, service_of
from hoagiai.render.receipt_page import render_receipt_page
from hoagiai.render.searching import searching_fronts
from hoagiai.render.sharing import joined_fronts, sharing_fronts, with_fronts
from hoagiai.render.staged import Part, StagedFile, StagedPage
from hoagiai.render.succession import (
    predecessors,
)
from hoagiai.render.training.index_page import render_training_index
from hoagiai.render.training.lesson_page import render_lesson_pages
from hoagiai.render.training.module_page import render_module_pages
from hoagiai.render.year_pages import render_calendar_index, render_year_page, years


def render_pages(site: Site, today: date, site_url: str = "") -> tuple[StagedPage, ...]:
    """Return every page of both languages, made from records or written by hand, as of ``today``."""
    return tuple(one for one in render_all(site, today, site_url) if isinstance(one, StagedPage))


def render_all(site: Site, today: date, site_url: str = "") -> tuple[StagedPage | StagedFile, ...]:
    """Return the same pages, and the files that are made with them: slides, forms to download."""
    return tuple(piece for part in page_parts(site, today, site_url) for piece in part())


def page_parts(
    site: Site, today: date, site_url: str = "", receipt: Receipt | None = None
) -> tuple[Part, ...]:
    """Return the same pages in the same order as parts, and the files of slides and forms.

    Each part makes some of them, by itself. With the ``receipt`` of a build comes its page.
    """
    book = open_link_book(site, today)
    editions = open_editions(site, today, site_url)
    parts: list[Part] = [
        partial(_plan_pages, editions, book, plans) for plans in parted(tuple(site.plans.values()))
    ]
    parts.extend(part for edition in editions for part in _edition_parts(edition, book))
    parts.append(partial(_programme_pages, editions))
    parts.append(partial(_form_pages, editions))
    if receipt is not None:
        parts.append(partial(_receipt_pages, editions, receipt))
    fronts = joined_fronts(sharing_fronts(site), searching_fronts(editions))
    return tuple(partial(with_fronts, part, fronts) for part in parts)


def _edition_parts(edition: Edition, book: LinkBook) -> Iterator[Part]:
    yield partial(render_own_pages, edition, book)
    yield partial(_law_pages, edition, book)
    yield partial(_agency_pages, edition)
    yield partial(_place_pages, edition)
    yield partial(_calendar_pages, edition)
    yield partial(render_log_pages, edition)
    yield partial(_training_pages, edition, book)
    yield partial(classroom_pages, edition, book)
    yield partial(classroom_slides, edition, book)


def _plan_pages(editions: Sequence[Edition], book: LinkBook, plans: Sequence[Plan]) -> Iterator[StagedPage]:
    """Yield some plans in all languages: the text of each, made once, is the same in all of them."""
    writer = InlineWriter()
    for plan in plans:
        text = official_text(editions[0].site, plan, writer, book)
        for edition in editions:
            yield render_plan_page(edition, plan, text)


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


def _programme_pages(editions: Sequence[Edition]) -> Iterator[StagedPage | StagedFile]:
    """Yield the programme in both languages and as data: to find what serves it is long work."""
    site = editions[0].site
    service = service_of(site)
    for edition in editions:
        yield render_programme_page(edition, service)
    document = targets_document(site, service, schema_address("targets"))
    yield StagedFile(TARGETS.removeprefix("/"), dump(document))


def _training_pages(edition: Edition, book: LinkBook) -> Iterator[StagedPage]:
    yield render_training_index(edition)
    yield from render_module_pages(edition, book)
    yield from render_lesson_pages(edition, book)


def _form_pages(editions: Sequence[Edition]) -> Iterator[StagedPage | StagedFile]:
    """Yield the forms in both languages and as files: their pages tell how large these are."""
    made = make_files(editions[0].site)
    for edition in editions:
        yield from render_form_pages(edition, made)
    yield from form_files(made)


def _receipt_pages(editions: tuple[Edition, ...], receipt: Receipt) -> Iterator[StagedPage]:
    for edition in editions:
        yield render_receipt_page(edition, receipt)


def _groups_by_member(site: Site) -> dict[AgencyId, tuple[AgencyId, ...]]:
    groups: dict[AgencyId, tuple[AgencyId, ...]] = {}
    for group in site.groups.values():
        for member in group.members:
            groups[member] = (*groups.get(member, ()), group.id)
    return groups
