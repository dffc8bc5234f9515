"""Trang bài học: what a lesson is, its text and quiz, what it serves, and how it is handed on."""

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from hoagiai.model.legal import Citer, CiterKind
from hoagiai.model.lesson import Lesson
from hoagiai.render.address import (
    TRAINING,
    handout_address,
    lesson_address,
    relative,
    slides_address,
    staged_path,
    trainer_address,
)
from hoagiai.render.edition import Edition, Front
from hoagiai.render.freshness import stale_remark
from hoagiai.render.legal.dead_citations import dead_citations_remark
from hoagiai.render.links import LinkBook
from hoagiai.render.phrase import Link, Phrase
from hoagiai.render.published import published_addresses
from hoagiai.render.staged import StagedPage
from hoagiai.render.training.body import lesson_body
from hoagiai.render.training.link_block import link_block
from hoagiai.render.training.linked_data import lesson_data
from hoagiai.render.training.naming import lesson_link, lesson_title, lessons_of, module_link
from hoagiai.render.training.served import served, used_documents
from hoagiai.render.words.lessons import LESSON_WORDS

KIND = "bai-hoc"
"""Front matter ``kieu``: the page asks for the style and the scripts of learning."""


class Neighbours(NamedTuple):
    """The lessons before and after one, over all modules."""

    previous: Link | None
    next: Link | None


def render_lesson_pages(edition: Edition, book: LinkBook) -> Iterator[StagedPage]:
    """Yield the page of every lesson; in English a Vietnamese text stands in where there is none."""
    published = published_addresses(edition.site) if edition.site.lessons else frozenset[str]()
    for lesson in edition.site.lessons.values():
        yield _lesson_page(edition, lesson, book, published)


def _lesson_page(edition: Edition, lesson: Lesson, book: LinkBook, published: frozenset[str]) -> StagedPage:
    parts = (
        _top(edition, lesson),
        lesson_body(edition, lesson, book),
        _end(edition, lesson, published),
    )
    address = lesson_address(lesson.id)
    return StagedPage(staged_path(address, edition.language), _front(edition, lesson), "\n\n".join(parts))


def stands_in(edition: Edition, lesson: Lesson) -> bool:
    """Tell whether a lesson is shown in Vietnamese on an English page."""
    return edition.language == "en" and lesson.english is None


def _front(edition: Edition, lesson: Lesson) -> Mapping[str, str]:
    text = lesson.text_in(edition.language)
    front = Front(text.title, text.description, text.page.path).entries() | {"kieu": KIND}
    if stands_in(edition, lesson):
        return front | {"ban_goc": lesson_address(lesson.id)}
    return front | {"du_lieu": lesson_data(edition, lesson)}


def _top(edition: Edition, lesson: Lesson) -> str:
    """What stands above the text: what the lesson is, for whom, and what one can do afterwards."""
    words, source = LESSON_WORDS[edition.language], lesson_address(lesson.id)
    text = lesson.text_in(edition.language)
    remark = dead_citations_remark(edition, Citer(CiterKind.LESSON, lesson.id))
    return edition.press.page(
        "bai-hoc-dau.html.j2",
        lesson=words,
        code=lesson.short_code,
        stands_in=stands_in(edition, lesson),
        text_language=text.page.language,
        crumbs=_crumbs(edition, lesson, source),
        heading=lesson_title(edition, lesson),
        place=_place(edition, lesson),
        minutes=words.in_class.format(n=lesson.minutes) if lesson.minutes else "",
        audience=", ".join(words.audiences[one] for one in lesson.audience),
        before=tuple(lesson_link(edition, source, one) for one in lesson.prerequisites),
        reviewed=edition.day(lesson.page.reviewed) if lesson.page.reviewed else "",
        objectives=text.objectives,
        remark=remark,
        stale=stale_remark(edition, lesson.page.reviewed, lesson.page.review_months),
    )


def _end(edition: Edition, lesson: Lesson, published: frozenset[str]) -> str:
    """What stands below the text: what to learn next, what the lesson rests on, how to hand it on."""
    return edition.press.page(
        "bai-hoc-cuoi.html.j2",
        lesson=LESSON_WORDS[edition.language],
        code=lesson.short_code,
        count=edition.count,
        stands_in=stands_in(edition, lesson),
        neighbours=_neighbours(edition, lesson),
        documents=used_documents(edition, lesson),
        service=served(edition, lesson),
        tools=tuple(_tools(edition, lesson, published)),
        block=link_block(edition, lesson),
    )


def _crumbs(edition: Edition, lesson: Lesson, source: str) -> tuple[Link, ...]:
    training = Phrase(LESSON_WORDS[edition.language].training, edition.language)
    module = edition.site.modules.get(lesson.module)
    crumbs = (Link(training, relative(source, TRAINING)),)
    return (*crumbs, module_link(edition, source, module)) if module else crumbs


def _place(edition: Edition, lesson: Lesson) -> str:
    """Which lesson of its module it is; empty where it belongs to none."""
    module = edition.site.modules.get(lesson.module)
    if module is None:
        return ""
    number = [one.id for one in lessons_of(edition.site, module)].index(lesson.id) + 1
    name = module_link(edition, "/", module).phrase.text
    return LESSON_WORDS[edition.language].lesson_of.format(n=number, module=name)


def _neighbours(edition: Edition, lesson: Lesson) -> Neighbours:
    order = list(edition.site.lessons)
    here, source = order.index(lesson.id), lesson_address(lesson.id)
    before, after = order[max(here - 1, 0) : here], order[here + 1 : here + 2]
    return Neighbours(
        lesson_link(edition, source, before[0]) if before else None,
        lesson_link(edition, source, after[0]) if after else None,
    )


def _tools(edition: Edition, lesson: Lesson, published: frozenset[str]) -> Iterator[Link]:
    """What trainers take into class for this lesson, as far as the site has it."""
    words, source = LESSON_WORDS[edition.language], lesson_address(lesson.id)
    named = (
        (words.trainer_view, trainer_address(lesson.id)),
        (words.slides, slides_address(lesson.id)),
        (words.hand_out, handout_address(lesson.id)),
    )
    for name, address in named:
        if address in published:
            yield Link(Phrase(name, edition.language), relative(source, address))
