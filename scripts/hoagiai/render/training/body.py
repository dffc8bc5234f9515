"""Thân bài học: the Markdown of a lesson as learners read it, part by part."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from hoagiai.model.lesson import Lesson, LessonText, Part, PartKind
from hoagiai.model.page import SourceLine
from hoagiai.parse.training.body import read_parts
from hoagiai.parse.training.quiz import read_questions
from hoagiai.render.address import lesson_address
from hoagiai.render.citing import cited_html
from hoagiai.render.edition import Edition
from hoagiai.render.handwritten import staged_markdown
from hoagiai.render.links import LinkBook
from hoagiai.render.press import shielded
from hoagiai.render.training.quiz import quiz_block
from hoagiai.render.words.lessons import LESSON_WORDS

KEY_POINTS = "diem-chinh"
"""The anchor of the key points."""
_ANSWER, _HINTS = "th-loi-giai", "bt-goi-y"


def lesson_body(edition: Edition, lesson: Lesson, book: LinkBook) -> str:
    """Return the Markdown of a lesson in this edition's language, or in Vietnamese where it has no other.

    What trainers are told is left out. Worked answers and hints are folded up, the quiz is a form,
    and the key points stand before what is to be done next.
    """
    text = lesson.text_in(edition.language)
    writer = _Writer(edition, lesson, book)
    lead, parts = read_parts(_staged(edition, lesson, text, book))
    return "\n".join((*_texts(lead), *writer.parts(parts)))


def _staged(edition: Edition, lesson: Lesson, text: LessonText, book: LinkBook) -> tuple[SourceLine, ...]:
    """Return the lines of a lesson with links and citations as they are staged, line for line."""
    markdown = staged_markdown(text.page, book, lesson_address(lesson.id), edition.language)
    staged = markdown.split("\n")[:-1]
    return tuple(replace(line, text=new) for line, new in zip(text.page.lines, staged, strict=True))


class _Writer:
    """Writes the parts of one lesson."""

    def __init__(self, edition: Edition, lesson: Lesson, book: LinkBook) -> None:
        self._edition = edition
        self._lesson = lesson
        self._book = book
        self._text = lesson.text_in(edition.language)
        self._words = LESSON_WORDS[self._text.page.language]

    def parts(self, parts: Sequence[Part]) -> Iterator[str]:
        """Yield the lines of all parts, the key points among them."""
        told = [part for part in parts if part.kind is not PartKind.NOTES]
        for part in told:
            if part.kind is PartKind.NEXT:
                yield from self._key_points()
            yield from self._part(part)
        if not any(part.kind is PartKind.NEXT for part in told):
            yield from self._key_points()

    def _part(self, part: Part) -> Iterator[str]:
        minutes = f" ({self._words.minutes.format(n=part.minutes)})" if part.minutes else ""
        yield from ("", f"## {part.title}{minutes}{_mark(part.anchor)}", "")
        yield from _texts(part.opening)
        questions = read_questions(part) if part.kind is PartKind.QUIZ else ()
        if questions:
            language = self._text.page.language
            yield from ("", quiz_block(self._edition, self._lesson.short_code, questions, language), "")
            return
        for section in part.sections:
            yield from ("", f"### {section.title}{_mark(section.anchor)}", "")
            yield from self._section(section.anchor, section.lines)

    def _section(self, anchor: str, lines: Iterable[SourceLine]) -> Iterator[str]:
        opens = {_ANSWER: self._words.show_answer, _HINTS: self._words.show_hints}.get(anchor)
        if opens is None:
            yield from _texts(lines)
            return
        yield from ("", '<details class="loi-giai" markdown="block">', f"<summary>{opens}</summary>", "")
        yield from _texts(lines)
        yield from ("", "</details>", "")

    def _key_points(self) -> Iterator[str]:
        if self._text.key_points:
            points = "".join(f"<li>{self._cited(line)}</li>\n" for line in self._text.key_point_lines)
            yield from ("", f"## {self._words.key_points} {{#{KEY_POINTS}}}", "")
            yield shielded(f'<ul class="diem-chinh">\n{points}</ul>\n')

    def _cited(self, line: SourceLine) -> str:
        address = lesson_address(self._lesson.id)
        found = self._book.citations.cited_in(line.location, address, self._text.page.language)
        return cited_html(line.text, found, address)


def _mark(anchor: str) -> str:
    return f" {{#{anchor}}}" if anchor else ""


def _texts(lines: Iterable[SourceLine]) -> Iterator[str]:
    return (line.text for line in lines)
