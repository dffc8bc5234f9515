"""Tờ phát: one or two pages of A4 to take home from a lesson."""

from collections.abc import Iterator
from typing import NamedTuple

from hoagiai.model.legal import DocumentId
from hoagiai.model.lesson import Lesson, PartKind, Situation
from hoagiai.render.address import document_address, handout_address, in_language
from hoagiai.render.classroom.room import Room, ShortAddress, Told
from hoagiai.render.classroom.script import Script
from hoagiai.render.edition import Front
from hoagiai.render.legal.naming import document_link
from hoagiai.render.pen import Html
from hoagiai.render.phrase import Link
from hoagiai.render.staged import StagedPage
from hoagiai.render.training.short_names import short_names
from hoagiai.render.words import ClassroomWords


class Basis(NamedTuple):
    """A document that the lesson uses: its articles, and where it can be read."""

    document: Link
    short: str
    """What the lesson calls it: “Luật”; empty where it gives no short name."""
    articles: str
    where: str
    """As it is printed."""


class CaseView(NamedTuple):
    """A situation with its question and its worked answer."""

    invented: bool
    case: Html
    question: Html
    answer: Html


class HandoutView(NamedTuple):
    """What a hand-out says."""

    p: ClassroomWords
    language: str
    title: str
    key_points: tuple[Html, ...]
    case: CaseView | None
    bases: tuple[Basis, ...]
    short: ShortAddress


def render_handout(room: Room, lesson: Lesson) -> StagedPage:
    """Return the hand-out of ``lesson`` as a page of its own."""
    address, told = handout_address(lesson.id), room.told(lesson)
    words = told.words
    front = Front(
        words.handout_title.format(lesson=told.text.title),
        words.handout_description.format(lesson=told.text.title),
        told.text.page.path,
    )
    return room.lesson_page(
        told, address, "to-phat.html.j2", front, handout=handout_view(room, lesson, address)
    )


def handout_view(room: Room, lesson: Lesson, address: str) -> HandoutView:
    """Return the hand-out of ``lesson`` as it stands on the page at ``address``."""
    told = room.told(lesson)
    script = room.script(told, address)
    return HandoutView(
        p=told.words,
        language=told.language,
        title=told.text.title,
        key_points=tuple(map(script.line, told.text.key_point_lines)),
        case=_case(told, script),
        bases=tuple(_bases(room, told, address)),
        short=room.short(told, address),
    )


def _case(told: Told, script: Script) -> CaseView | None:
    """Return the situation that the lesson works through, not the one that it opens with."""
    part = PartKind.SITUATION
    found = next((one for one in told.text.situations if one.part is part), None)
    return _case_view(found, script) if found is not None else None


def _case_view(situation: Situation, script: Script) -> CaseView:
    return CaseView(
        situation.says_invented,
        script.html(situation.case),
        script.html(situation.question.lines if situation.question else ()),
        script.html(situation.answer.lines if situation.answer else ()),
    )


def _bases(room: Room, told: Told, address: str) -> Iterator[Basis]:
    """Yield each document once, with its articles in the order of the lesson's head."""
    short = short_names(room.edition.site, told.text)
    articles: dict[str, list[str]] = {}
    for basis in told.lesson.articles:
        named = articles.setdefault(basis.document, [])
        if basis.article is not None:
            named.append(basis.article.removeprefix("dieu-"))
    for document, numbers in articles.items():
        known = room.edition.site.documents.get(DocumentId(document))
        where = room.shown(in_language(document_address(known.id), told.language)) if known else ""
        word = told.words.article[len(numbers) != 1]
        shown = f"{word} {', '.join(numbers)}" if numbers else ""
        name = short.get(DocumentId(document), "")
        yield Basis(document_link(room.edition, address, document), name, shown, where)
