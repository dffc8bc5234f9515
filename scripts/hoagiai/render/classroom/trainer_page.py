"""Giáo án: a lesson as the trainer runs it, with a running clock, notes, answers and right choices."""

from collections.abc import Iterator
from typing import NamedTuple

from hoagiai.model.lesson import Lesson, Part, PartKind, Section
from hoagiai.render.address import lesson_address, relative, trainer_address
from hoagiai.render.classroom.clock import Timed, clock_text, timed_parts
from hoagiai.render.classroom.room import Room
from hoagiai.render.classroom.script import Choice, Script
from hoagiai.render.edition import Front
from hoagiai.render.pen import Html
from hoagiai.render.staged import StagedPage


class SectionView(NamedTuple):
    """What stands under a heading of the third level; a quiz question has choices."""

    title: Html
    text: Html
    choices: tuple[Choice, ...] = ()


class PartView(NamedTuple):
    """A part of the lesson and when it is on."""

    timed: Timed
    title: Html
    text: Html
    sections: tuple[SectionView, ...]


def render_trainer_page(room: Room, lesson: Lesson) -> StagedPage:
    """Return the trainer's view of ``lesson``: first the clock and the notes, then all parts in order."""
    address, told = trainer_address(lesson.id), room.told(lesson)
    script, words = room.script(told, address), told.words
    timed = tuple(timed_parts(told.text.parts))
    notes = told.text.part(PartKind.NOTES)
    front = Front(
        words.trainer_title.format(lesson=told.text.title),
        words.trainer_description.format(lesson=told.text.title),
        told.text.page.path,
    )
    return room.lesson_page(
        told,
        address,
        "giao-an.html.j2",
        front,
        lesson=lesson,
        text=told.text,
        parts=tuple(_parts(timed, script)),
        whole=clock_text(timed[-1].end if timed else 0),
        notes=script.html(notes.lines) if notes else "",
        audience=", ".join(words.audiences[one] for one in lesson.audience),
        learn_first=tuple(room.lesson_link(address, one) for one in lesson.prerequisites),
        home=relative(address, lesson_address(lesson.id)),
        tools=room.tools(address, lesson.id)[1:],
        short=room.short(told, address),
        inline=script.inline,
        line=script.line,
    )


def _parts(timed: tuple[Timed, ...], script: Script) -> Iterator[PartView]:
    for one in timed:
        if one.part.kind is PartKind.NOTES:
            continue
        sections = tuple(_section(one.part, section, script) for section in one.part.sections)
        yield PartView(one, script.inline(one.part.title), script.html(one.part.opening), sections)


def _section(part: Part, section: Section, script: Script) -> SectionView:
    title = script.inline(section.title)
    if part.kind is PartKind.QUIZ:
        return SectionView(title, *script.question(section.lines))
    return SectionView(title, script.html(section.lines))
