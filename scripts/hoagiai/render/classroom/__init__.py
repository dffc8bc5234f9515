"""Lớp học: what a trainer takes into the room, made from the lessons themselves.

The trainer's view, slides, hand-outs, and the programmes of training days with their sheets.
"""

from collections.abc import Iterator

from hoagiai.model.site import Site
from hoagiai.render.address import (
    TRAINING_DAYS,
    handout_address,
    slides_address,
    trainer_address,
    training_calendar_address,
    training_day_address,
)
from hoagiai.render.classroom.handout import render_handout
from hoagiai.render.classroom.programme_pages import (
    render_programme_index,
    render_programme_pages,
    sheets_of,
)
from hoagiai.render.classroom.room import Room
from hoagiai.render.classroom.slide_page import render_slides
from hoagiai.render.classroom.trainer_page import render_trainer_page
from hoagiai.render.edition import Edition
from hoagiai.render.links import LinkBook
from hoagiai.render.staged import StagedFile, StagedPage

__all__ = ["classroom_addresses", "classroom_pages", "classroom_slides"]


def classroom_pages(edition: Edition, book: LinkBook) -> Iterator[StagedPage]:
    """Yield the trainer's view and the hand-out of every lesson, then the programmes."""
    room, site = Room(edition, book), edition.site
    for lesson in site.lessons.values():
        yield render_trainer_page(room, lesson)
        yield render_handout(room, lesson)
    if _has_programmes(site):
        yield render_programme_index(room)
    for programme in site.training.values():
        yield from render_programme_pages(room, programme)


def classroom_slides(edition: Edition, book: LinkBook) -> Iterator[StagedFile]:
    """Yield the slides of every lesson."""
    room = Room(edition, book)
    for lesson in edition.site.lessons.values():
        yield render_slides(room, lesson)


def classroom_addresses(site: Site) -> Iterator[str]:
    """Yield every address of the pages and files above, without its language."""
    for lesson in site.lessons:
        yield from (trainer_address(lesson), slides_address(lesson), handout_address(lesson))
    if _has_programmes(site):
        yield TRAINING_DAYS
    for programme in site.training.values():
        yield training_day_address(programme.id)
        yield from (training_day_address(programme.id, sheet) for sheet in sheets_of(programme))
        if programme.first_day is not None:
            yield training_calendar_address(programme.id)


def _has_programmes(site: Site) -> bool:
    """A site that has lessons says how to make a programme of them; one without needs no such page."""
    return bool(site.lessons or site.training)
