"""Dẫn bài này: the block by which a lesson is handed on – short address, code, words to paste."""

from typing import NamedTuple

from hoagiai.model.lesson import Lesson
from hoagiai.render.address import in_language, lesson_address, relative, short_address
from hoagiai.render.classroom.codes import qr_code
from hoagiai.render.edition import Edition
from hoagiai.render.pen import Html
from hoagiai.render.training.naming import lesson_title
from hoagiai.render.training.served import served_in_words
from hoagiai.render.words.lessons import LESSON_WORDS


class LinkBlock(NamedTuple):
    """What stands in the block."""

    href: str
    """The way to the short address from the lesson's page."""
    address: str
    """The short address as it is printed and pasted: whole, where the site's own is known."""
    code: Html | None
    """A picture for a phone's camera; None where the site's own address is not known."""
    minutes: str
    text: str
    """What is pasted into a group, line by line."""


def link_block(edition: Edition, lesson: Lesson) -> LinkBlock:
    """Return the block of ``lesson`` in this edition's language; its short address leads to that too."""
    words = LESSON_WORDS[edition.language]
    way = in_language(short_address(lesson.short_code), edition.language)
    address = f"{edition.site_url}{way}"
    label = words.qr_label.format(address=address)
    return LinkBlock(
        href=relative(in_language(lesson_address(lesson.id), edition.language), way),
        address=address,
        code=qr_code(address, label) if edition.site_url else None,
        minutes=words.minutes.format(n=lesson.minutes or 0),
        text=_text(edition, lesson, address),
    )


def _text(edition: Edition, lesson: Lesson, address: str) -> str:
    """Return what a trainer pastes: which lesson, how long, what it is about, what it serves, where."""
    words = LESSON_WORDS[edition.language]
    minutes = words.minutes.format(n=lesson.minutes or 0)
    service = served_in_words(edition, lesson)
    lines = (
        words.paste_lesson.format(title=lesson_title(edition, lesson).text, minutes=minutes),
        lesson.text_in(edition.language).description,
        words.paste_serves.format(items=service) if service else "",
        address,
    )
    return "\n".join(filter(None, lines))
