"""Tài liệu đã đăng: every material on the site, with the day on which it was put online."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from hoagiai.model.legal import LegalDocument
from hoagiai.model.lesson import Audience, Lesson
from hoagiai.model.page import Page
from hoagiai.model.site import Site
from hoagiai.render.address import (
    HOME,
    document_address,
    form_address,
    lesson_address,
    plan_address,
    training_day_address,
)
from hoagiai.render.links import page_address

_DOCS = "docs/"
_NO_MATERIAL = ("docs/bien-tap/", "docs/van-ban/")
"""Pages for editors; pages of documents, which are a kind of their own."""
_ENGLISH = ".en.md"


class Material(StrEnum):
    """The kinds of materials, in the order in which a report counts them."""

    LESSON = "bai-hoc"
    FORM = "bieu-mau"
    DOCUMENT = "van-ban"
    PLAN = "ke-hoach"
    TRAINING = "chuong-trinh"
    PAGE = "trang"

    @property
    def teaches(self) -> bool:
        """Whether it is training material, which the programme asks to post."""
        return self in {Material.LESSON, Material.FORM, Material.TRAINING}


@dataclass(frozen=True, slots=True)
class Posting:
    """One material, and what is known of its being online; the same whatever the day of the build."""

    material: Material
    id: str
    path: str
    address: str
    """Of its Vietnamese page."""
    posted: date | None
    """The day its head tells, else the one the repository tells; None where neither does."""
    changed: date | None
    """The day of its last change; None where the repository does not tell."""
    versions: int | None
    reviewed: date | None
    audience: tuple[Audience, ...]
    """Empty: for everybody."""
    serves: tuple[str, ...]
    """Ids of targets, tasks and duties."""


def postings(site: Site) -> tuple[Posting, ...]:
    """Return every material, the newest first, kind by kind on each day.

    Those whose day is not known come last.
    """
    return tuple(sorted(_all(site), key=lambda one: one.posted or date.min, reverse=True))


def by_year(all_: Iterable[Posting]) -> Mapping[int, tuple[Posting, ...]]:
    """Return materials by the year in which they were posted, those without a day left out."""
    years: dict[int, list[Posting]] = {}
    for one in all_:
        if one.posted is not None:
            years.setdefault(one.posted.year, []).append(one)
    return {year: tuple(of_year) for year, of_year in sorted(years.items(), reverse=True)}


def posting_targets(site: Site) -> tuple[str, ...]:
    """Return the targets that posted materials show to be met."""
    return tuple(target.id for target in site.targets if target.met_by_posting)


def _all(site: Site) -> Iterator[Posting]:
    """Yield every material in the order of kinds."""
    maker = _Maker(site, posting_targets(site), frozenset(_taught(site)))
    yield from map(maker.lesson, site.lessons.values())
    for form in site.forms.values():
        made = maker.material(Material.FORM, form.id, form.path, form_address(form.id))
        yield replace(made, posted=form.posted or made.posted, audience=(Audience.MEDIATOR,))
    for document in site.documents.values():
        yield maker.document(document)
    for plan in site.plans.values():
        made = maker.material(Material.PLAN, plan.id, plan.path, plan_address(plan.id))
        yield replace(made, posted=plan.head.posted or made.posted, reviewed=plan.head.reviewed)
    for day in site.training.values():
        made = maker.material(Material.TRAINING, day.id, day.path, training_day_address(day.id))
        yield replace(made, posted=day.posted or made.posted, audience=(Audience.TRAINER,))
    yield from map(maker.guide, guide_pages(site))


def _taught(site: Site) -> Iterator[str]:
    for lesson in site.lessons.values():
        yield from (basis.document for basis in lesson.articles)


def guide_pages(site: Site) -> Iterator[Page]:
    """Yield the hand-written pages for readers, in Vietnamese; the home page is none."""
    for page in site.pages:
        told = page.path.startswith(_DOCS) and not page.path.startswith(_NO_MATERIAL)
        if told and not page.path.endswith(_ENGLISH) and page_address(page.path) != HOME:
            yield page


@dataclass(frozen=True, slots=True)
class _Maker:
    """Makes postings with what the repository tells of their files."""

    site: Site
    targets: tuple[str, ...]
    taught: frozenset[str]
    """Documents whose articles a lesson uses."""

    def material(self, material: Material, id_: str, path: str, address: str) -> Posting:
        past = self.site.history.files.get(path)
        return Posting(
            material,
            id_,
            path,
            address,
            posted=past.first if past else None,
            changed=past.last if past else None,
            versions=past.changes if past else None,
            reviewed=None,
            audience=(),
            serves=self.targets if material.teaches else (),
        )

    def written(self, material: Material, id_: str, page: Page, address: str) -> Posting:
        made = self.material(material, id_, page.path, address)
        return replace(made, posted=page.posted or made.posted, reviewed=page.reviewed)

    def document(self, document: LegalDocument) -> Posting:
        """Return a page on a document: material on the law of mediation where a lesson teaches from it.

        The others, on budgets or on the map of provinces, are not what the programme asks to post.
        """
        address = document_address(document.id)
        made = self.written(Material.DOCUMENT, document.id, document.page, address)
        return replace(made, serves=self.targets if document.id in self.taught else ())

    def lesson(self, lesson: Lesson) -> Posting:
        made = self.written(Material.LESSON, lesson.id, lesson.page, lesson_address(lesson.id))
        serves = tuple(dict.fromkeys((*made.serves, *lesson.serves)))
        return replace(made, audience=lesson.audience, serves=serves)

    def guide(self, page: Page) -> Posting:
        name = page.path.removeprefix(_DOCS).removesuffix(".md")
        made = self.written(Material.PAGE, name, page, page_address(page.path))
        return replace(made, audience=(Audience(name),) if name in set(Audience) else ())
