"""Every address that the site publishes, told without making a page."""

from collections.abc import Iterator

from hoagiai.model.site import Site
from hoagiai.render.address import (
    FORMS,
    LAW_CALENDAR,
    LAWS,
    LOG,
    PROGRAMME,
    RECEIPT,
    RECEIPT_DATA,
    TRAINING,
    WHOLE_SITE,
    agency_address,
    article_address,
    calendar_address,
    form_address,
    form_file_address,
    impact_address,
    in_language,
    law_feed_address,
    locality_address,
    log_feed_address,
    plan_address,
    short_address,
    statement_address,
    year_address,
)
from hoagiai.render.classroom import classroom_addresses
from hoagiai.render.forms.kinds import FORM_FILES
from hoagiai.render.links import page_address
from hoagiai.render.offline.bundles import bundle_addresses
from hoagiai.render.posting.statement import statement_years
from hoagiai.render.succession import shown_localities
from hoagiai.render.timetable import tasks_by_slot
from hoagiai.render.training.gift import quiz_addresses

_INDEXES = (
    "/ke-hoach/",
    "/co-quan/",
    "/thoi-gian/",
    "/dia-ban/",
    "/tim-kiem/",
    RECEIPT,
    LAWS,
    PROGRAMME,
    TRAINING,
    LOG,
)


def published_addresses(site: Site) -> frozenset[str]:
    """Return the addresses of pages, of tasks, duties and articles on them, of calendars, forms and feeds.

    They are what the ledger keeps: a page in the other language stands under ``/en`` and needs
    no line of its own.
    """
    return frozenset((*_pages(site), *_short(site), *_anchors(site), *_files(site)))


def page_addresses(site: Site) -> frozenset[str]:
    """Return the addresses of the pages alone, each once for both languages; none that only leads on."""
    return frozenset(_pages(site))


def _pages(site: Site) -> Iterator[str]:
    yield from _INDEXES
    for page in site.pages:
        yield in_language(page_address(page.path), "vi")
    yield from map(plan_address, site.plans)
    yield from map(agency_address, (*site.agencies, *site.groups))
    yield from map(impact_address, site.documents)
    yield from map(locality_address, shown_localities(site))
    yield from map(year_address, tasks_by_slot(site.tasks))
    yield from classroom_addresses(site)
    yield from (FORMS, *map(form_address, site.forms))
    yield from map(statement_address, statement_years(site))


def _short(site: Site) -> Iterator[str]:
    yield from (short_address(one.short_code) for one in site.lessons.values() if one.short_code)


def _anchors(site: Site) -> Iterator[str]:
    for task in site.tasks:
        yield f"{plan_address(task.plan)}#{task.anchor}"
    for duty in site.duties:
        yield f"{plan_address(duty.plan)}#{duty.anchor}"
    for document in site.documents.values():
        yield from (article_address(document.id, article.anchor) for article in document.articles)
    for target in site.targets:
        yield f"{PROGRAMME}#{target.anchor}"


def _files(site: Site) -> Iterator[str]:
    yield from map(calendar_address, (*site.agencies, *site.groups))
    yield from (form_file_address(form, kind) for form in site.forms for kind in FORM_FILES)
    yield from (*bundle_addresses(site), *quiz_addresses(site))
    if site.lessons:
        yield WHOLE_SITE
    yield from (
        LAW_CALENDAR,
        RECEIPT_DATA,
        law_feed_address("vi"),
        log_feed_address("vi", "xml"),
        log_feed_address("vi", "json"),
    )
