"""Ai đứng sau trang này: what a page says of itself at its foot."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial

from hoagiai.model.agency import AgencyId
from hoagiai.model.plan import PlanId
from hoagiai.model.site import AgencyWork, Site
from hoagiai.render.address import agency_address, document_address, plan_address
from hoagiai.render.dates import day_text
from hoagiai.render.force import seen_text
from hoagiai.render.links import page_address
from hoagiai.render.staged import Part, StagedFile, StagedPage
from hoagiai.render.words import LANGUAGES
from hoagiai.render.words.colophon import ARTICLE, KIND_PATTERNS, MORE_FILES

KIND = "loai_trang"
"""Front matter: what kind of page it is, in the page's language."""
SOURCES = "tep_nguon"
"""Front matter: the files the page is made from, first the one to be edited."""
CHANGED = "sua_lan_cuoi"
"""Front matter: the day of the last change of those files, where a repository tells."""
REVIEWED = "ra_soat"
"""Front matter: the day of the last review, where the source says."""
ISSUER = "ban_hanh"
"""Front matter: the body whose text it is."""
ISSUER_LANGUAGE = "ban_hanh_tieng"
"""Front matter: the language of that name, where it is not the page's."""
REPORT = "bao_sai"
"""Front matter: the address of the page that says how to report a mistake without an account."""

_MOST_SOURCES = 3
_ABOUT = "/gioi-thieu/"
_ABOUT_REPORT = "bao-sai"
# What the pages that no single file is edited for are made from.
_FOLDERS = (
    ("/van-ban/", ("docs/van-ban/",)),
    ("/tap-huan/mau/", ("training/_mau/",)),
    ("/tap-huan/", ("training/",)),
    ("/nhat-ky/", ("docs/", "plans/", "training/")),
    ("/tim-kiem/", ("docs/", "plans/", "training/")),
    ("/bien-nhan/", ("requirements.lock",)),
    ("/", ("plans/",)),
)


@dataclass(frozen=True, slots=True)
class Colophons:
    """What is known of all pages, gathered once: by source file or by address."""

    site: Site
    reviews: Mapping[str, date]
    """The last review of each source file that names one."""
    plans: Mapping[str, PlanId]
    """The plan that is published at each address."""
    bodies: Mapping[str, AgencyId]
    """The agency or group of each address."""
    checked: Mapping[str, Mapping[str, str]]
    """By language: the day up to which the sources of a legal document reach, by its address."""
    report: str
    """Where the site says how to report a mistake; empty where it has no such page."""


def open_colophons(site: Site) -> Colophons:
    """Return what is known of the pages of ``site``."""
    reviews = {page.path: page.reviewed for page in site.pages if page.reviewed}
    reviews |= {plan.path: plan.head.reviewed for plan in site.plans.values() if plan.head.reviewed}
    return Colophons(
        site,
        reviews,
        {plan_address(plan): plan for plan in site.plans},
        {agency_address(body): body for body in (*site.agencies, *site.groups)},
        {language: _checked(site, language) for language in LANGUAGES},
        _report_address(site),
    )


def with_colophons(parts: Sequence[Part], known: Colophons) -> list[Part]:
    """Return ``parts``, each page that they make with what it says of itself at its foot."""
    return [partial(with_colophon, part, known) for part in parts]


def with_colophon(make: Part, known: Colophons) -> Iterator[StagedPage | StagedFile]:
    """Yield what ``make`` makes, each page with what it says of itself at its foot."""
    for piece in make():
        if isinstance(piece, StagedPage):
            yield piece.telling(colophon(piece, known))
        else:
            yield piece


def colophon(page: StagedPage, known: Colophons) -> dict[str, str]:
    """Return what ``page`` says of itself: entries of its front matter, none empty."""
    language, _, inner = page.path.partition("/")
    address = f"/{inner.removesuffix('index.md')}"
    sources = _sources(page.front.get("edit_path", ""), address, known)
    entries = {
        KIND: page_kind(address, language),
        SOURCES: _listed(sources, language),
        CHANGED: _day(_changed(sources, known.site), language),
        REVIEWED: _reviewed(sources[0], address, language, known),
        REPORT: known.report,
        **_issuer(known.plans.get(address), language, known.site),
    }
    return {key: value for key, value in entries.items() if value}


def page_kind(address: str, language: str) -> str:
    """Return what kind of page stands at ``address``, in words."""
    found = (pair for pattern, pair in KIND_PATTERNS if pattern.fullmatch(address))
    return next(found, ARTICLE)[language == "en"]


def _sources(edited: str, address: str, known: Colophons) -> tuple[str, ...]:
    """Return the files or folders that a page is made from; never none."""
    if not edited:
        return next(folders for start, folders in _FOLDERS if address.startswith(start))
    body = known.bodies.get(address)
    if body is None:
        return (edited,)
    plans = dict.fromkeys(_plans_of(known.site.work.get(body, AgencyWork())))
    return (edited, *(known.site.plans[plan].path for plan in plans if plan in known.site.plans))


def _plans_of(work: AgencyWork) -> Iterator[PlanId]:
    yield from (task.plan for task in (*work.leads, *work.cooperates))
    yield from (duty.plan for duty in work.duties)
    for part in work.via.values():
        yield from _plans_of(part)


def _listed(sources: Sequence[str], language: str) -> str:
    shown, more = sources[:_MOST_SOURCES], len(sources) - _MOST_SOURCES
    return ", ".join(shown) + (f" {MORE_FILES[language].format(n=more)}" if more > 0 else "")


def _changed(sources: Sequence[str], site: Site) -> date | None:
    """Return the day on which one of ``sources`` last changed, if that is known."""
    files = site.history.files
    exact = [files[source].last for source in sources if source in files]
    folders = tuple(source for source in sources if source.endswith("/"))
    below = (file.last for path, file in files.items() if folders and path.startswith(folders))
    return max((*exact, *below), default=None)


def _reviewed(source: str, address: str, language: str, known: Colophons) -> str:
    return known.checked[language].get(address) or _day(known.reviews.get(source), language)


def _day(day: date | None, language: str) -> str:
    return day_text(day, language) if day else ""


def _checked(site: Site, language: str) -> dict[str, str]:
    return {
        document_address(document.id): seen_text(document.review.reached, language)
        for document in site.documents.values()
    }


def _report_address(site: Site) -> str:
    """Return the page about the site, at the place where it tells how to report, if there is one."""
    versions = [page.text for page in site.pages if page_address(page.path) == _ABOUT]
    if not versions:
        return ""
    told = all(f"{{#{_ABOUT_REPORT}}}" in text for text in versions)
    return f"{_ABOUT}#{_ABOUT_REPORT}" if told else _ABOUT


def _issuer(plan: PlanId | None, language: str, site: Site) -> dict[str, str]:
    """Return the body that issued a plan: its text is that body's, not the site's."""
    if plan is None:
        return {}
    issuer = site.agencies.get(site.plans[plan].head.issuer)
    if issuer is None:
        return {}
    if language == "en" and issuer.name_en:
        return {ISSUER: issuer.name_en}
    return {ISSUER: issuer.name} | ({ISSUER_LANGUAGE: "vi"} if language == "en" else {})
