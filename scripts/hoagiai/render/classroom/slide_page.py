"""Trang trình chiếu: the slides of a lesson as a light page of its own, without the theme."""

from hoagiai.model.lesson import Lesson
from hoagiai.render.address import handout_address, in_language, lesson_address, relative, slides_address
from hoagiai.render.classroom.deck import SlideKind, deck
from hoagiai.render.classroom.room import Room
from hoagiai.render.staged import StagedFile

_STYLES = ("/assets/css/mau.css", "/assets/css/trinh-chieu.css")
_ICON, _SCRIPT = "/assets/bieu-tuong.svg", "/assets/js/trinh-chieu.js"


def render_slides(room: Room, lesson: Lesson) -> StagedFile:
    """Return the slides of ``lesson``: without JavaScript one long page that says the same."""
    address, told = slides_address(lesson.id), room.told(lesson)
    edition, words = room.edition, told.words
    home = lesson_address(lesson.id)
    html = edition.press.page(
        "trinh-chieu.html.j2",
        p=words,
        kinds=SlideKind,
        lesson=lesson,
        title=words.slides_title.format(lesson=told.text.title),
        description=words.slides_of.format(lesson=told.text.title),
        slides=deck(told.text, room.script(told, address), words),
        short=room.short(told, address),
        minutes=edition.count(lesson.minutes, words.count_minutes) if lesson.minutes else "",
        home=relative(address, home),
        handout=relative(address, handout_address(lesson.id)),
        canonical=edition.site_url + in_language(address, told.language),
        styles=tuple(edition.file_link(address, style) for style in _STYLES),
        icon=edition.file_link(address, _ICON),
        script=edition.file_link(address, _SCRIPT),
    )
    path = in_language(address, edition.language).lstrip("/")
    return StagedFile(f"{path}index.html", html.encode())
