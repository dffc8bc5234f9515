"""What every page of a class room is made with: the edition, the links, and a lesson in one language."""

from dataclasses import dataclass

from hoagiai.model.lesson import Lesson, LessonId, LessonText
from hoagiai.render.address import (
    handout_address,
    in_language,
    lesson_address,
    relative,
    short_address,
    slides_address,
    trainer_address,
)
from hoagiai.render.classroom.codes import qr_code
from hoagiai.render.classroom.script import Script, Standpoint
from hoagiai.render.edition import Edition, Front
from hoagiai.render.links import LinkBook
from hoagiai.render.pen import Html
from hoagiai.render.phrase import Link, Phrase
from hoagiai.render.staged import StagedPage
from hoagiai.render.words import CLASSROOM, ClassroomWords

KIND = "lop-hoc"
"""Front matter ``kieu``: the page asks for the style of class rooms and for the print button."""


@dataclass(frozen=True, slots=True)
class ShortAddress:
    """The short address of a lesson, to be read and to be scanned."""

    shown: str
    """Without its scheme: ``hoa-giai.example/b/b01/``."""
    href: str
    """From the page it stands on."""
    code: Html | None
    """None where the site's own address is not told."""


@dataclass(frozen=True, slots=True)
class Told:
    """A lesson as a page tells it: in the page's language if it was written in that."""

    lesson: Lesson
    text: LessonText
    words: ClassroomWords

    @property
    def language(self) -> str:
        """The language of its words."""
        return self.words.language


@dataclass(frozen=True, slots=True)
class Room:
    """One language's class room."""

    edition: Edition
    book: LinkBook

    @property
    def words(self) -> ClassroomWords:
        """The words of the room's own language."""
        return CLASSROOM[self.edition.language]

    def told(self, lesson: Lesson) -> Told:
        """Return ``lesson`` in the room's language, or in Vietnamese where it was not translated."""
        language = self.edition.language if lesson.english is not None else "vi"
        return Told(lesson, lesson.text_in(language), CLASSROOM[language])

    def script(self, told: Told, address: str) -> Script:
        """Return what turns the text of a lesson into HTML on the page at ``address``."""
        home = lesson_address(told.lesson.id)
        return Script(Standpoint(self.book, address, told.language, home))

    def page(self, address: str, template: str, front: Front, **values: object) -> StagedPage:
        """Return a page of the class room, with its style and its print button."""
        return self.edition.page(address, template, front, **values).telling({"kieu": KIND})

    def lesson_page(
        self, told: Told, address: str, template: str, front: Front, **values: object
    ) -> StagedPage:
        """Return a page below a lesson; one that stands in for a missing translation says so.

        It says again what the lesson says: whoever searches is to find the lesson.
        """
        made = self.page(address, template, front, p=told.words, **values)
        facts = {"trang_tren": told.text.title, "robots": "noindex"}
        if told.language != self.edition.language:
            facts["ban_goc"] = address
        return made.telling(facts)

    def short(self, told: Told, address: str) -> ShortAddress:
        """Return the short address of a lesson on the page at ``address``."""
        way = in_language(short_address(told.lesson.short_code), told.language)
        base = self.edition.site_url
        label = told.words.code_label.format(address=base + way)
        return ShortAddress(
            self.shown(way),
            relative(in_language(address, self.edition.language), way),
            qr_code(base + way, label) if base else None,
        )

    def shown(self, address: str) -> str:
        """Return an address as it is printed, without the scheme."""
        return self.edition.site_url.partition("://")[2] + address

    def lesson_link(self, source: str, lesson: LessonId) -> Link:
        """Return the title of a lesson, linked; its id where there is no such lesson."""
        known = self.edition.site.lessons.get(lesson)
        if known is None:
            return Link(Phrase(lesson, "vi"), None)
        told = self.told(known)
        return Link(Phrase(told.text.title, told.language), relative(source, lesson_address(lesson)))

    def tools(self, source: str, lesson: LessonId | None) -> tuple[Link, ...]:
        """Return the ways to what a trainer takes into the room for a lesson; none where there is none."""
        if lesson is None or lesson not in self.edition.site.lessons:
            return ()
        words = self.words
        named = (
            (words.trainer, trainer_address(lesson)),
            (words.slides, slides_address(lesson)),
            (words.handout, handout_address(lesson)),
        )
        return tuple(Link(Phrase(name, self.edition.language), relative(source, way)) for name, way in named)
