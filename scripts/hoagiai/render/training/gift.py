"""Câu hỏi cho hệ thống học trực tuyến: the quizzes of a module in GIFT, which Moodle and others import.

Source of the format and of the signs it escapes: https://docs.moodle.org/en/GIFT_format
"""

import re
from collections.abc import Iterator, Sequence
from html import unescape
from typing import NamedTuple

from markupsafe import escape

from hoagiai.model.lesson import Choice, Lesson, LessonText, Module, Question
from hoagiai.model.site import Site
from hoagiai.render.address import in_language, quiz_address, short_address
from hoagiai.render.inline import InlineWriter, Way
from hoagiai.render.legal.naming import document_title
from hoagiai.render.staged import StagedFile
from hoagiai.render.training.naming import lessons_of
from hoagiai.render.training.short_names import short_names
from hoagiai.render.words import LANGUAGES
from hoagiai.render.words.offline import OFFLINE_WORDS

_TAG = re.compile(r"<[^>]+>")
_SIGNS = re.compile(r"[\\~=#{}:]")
# At the start of a text these would be read as its share of the mark, or as the name of its format.
_LEADING = {"%": "&#37;", "[": "&#91;"}


def quiz_addresses(site: Site) -> Iterator[str]:
    """Yield the address of every file of quizzes."""
    for module, language, _ in _quizzes(site):
        yield quiz_address(module.id, language)


def quiz_files(site: Site, site_url: str) -> Iterator[StagedFile]:
    """Yield the quizzes of every module in each language in which it has some.

    ``site_url`` is without its final slash; empty: the lessons are named, not linked.
    """
    for module, language, lessons in _quizzes(site):
        content = gift(Desk(site, language, site_url), module, lessons)
        yield StagedFile(quiz_address(module.id, language).removeprefix("/"), content.encode())


class Desk(NamedTuple):
    """Where quizzes are written: for which site, in which language, published where."""

    site: Site
    language: str
    site_url: str
    """Without its final slash; empty: the lessons are named, not linked."""


def gift(desk: Desk, module: Module, lessons: Sequence[Lesson]) -> str:
    """Return the quizzes of ``lessons`` in one language: a category for each lesson, then its questions.

    Text is HTML of one line. Every choice has its explanation, every question leads back to its lesson
    and says what the short names of that stand for.
    """
    told = module.english if desk.language == "en" and module.english else module
    above = "/".join(map(_category, (LANGUAGES[desk.language].site_title, told.title)))
    writer = _Writer(desk)
    parts = (part for lesson in lessons for part in writer.lesson(lesson, above))
    return "".join(f"{part}\n\n" for part in parts)


def _quizzes(site: Site) -> Iterator[tuple[Module, str, tuple[Lesson, ...]]]:
    """Yield each module and language in which there are questions, with the lessons that ask them."""
    for module in site.modules.values():
        for language in LANGUAGES:
            asking = (one for one in lessons_of(site, module) if _text(one, language) is not None)
            if lessons := tuple(asking):
                yield module, language, lessons


def _text(lesson: Lesson, language: str) -> LessonText | None:
    """Return a lesson as it is written in ``language``, if it asks something there."""
    text = lesson if language == "vi" else lesson.english
    return text if text is not None and text.questions else None


class _Writer:
    """Writes the questions of one language."""

    def __init__(self, desk: Desk) -> None:
        self._site, self._language, self._site_url = desk
        self._inline = InlineWriter()

    def lesson(self, lesson: Lesson, above: str) -> Iterator[str]:
        """Yield the category of a lesson below ``above``, then its questions."""
        text = _text(lesson, self._language)
        if text is None:
            return
        yield f"$CATEGORY: {above}/{_category(text.title)}"
        back = f"{self._back(lesson, text)}{self._called(text)}"
        for number, question in enumerate(text.questions, start=1):
            yield self._question(question, f"{lesson.short_code}-{question.number or number:02}", back)

    def _called(self, text: LessonText) -> str:
        """Return what the short names in the explanations stand for: nobody reads the lesson beside them."""
        given = (
            f"“{escape(name)}”: {escape(document_title(self._site.documents[document], self._language).text)}"
            for document, name in short_names(self._site, text).items()
        )
        told = "; ".join(given)
        return f"<br>{told}." if told else ""

    def _question(self, question: Question, code: str, back: str) -> str:
        asked = self._html(question.text)
        if question.setting:
            setting = " ".join(line.text.strip() for line in question.setting)
            asked = f"<p>{asked}</p><p>{self._html(setting)}</p>"
        name = f"{code} {_plain(asked)}"
        choices = "".join(f"\t{self._choice(choice)}\n" for choice in question.choices)
        return f"::{_escaped(name)}::[html]{_escaped(asked)} {{\n{choices}\t####{_escaped(back)}\n}}"

    def _choice(self, choice: Choice) -> str:
        mark = "=" if choice.right else "~"
        return f"{mark}{_start(self._html(choice.text))}#{_start(self._html(choice.explanation))}"

    def _html(self, text: str) -> str:
        """Return inline Markdown as HTML of one line; links, which lead into the site, as their words."""
        return " ".join(self._inline.html(text, _nowhere).split())

    def _back(self, lesson: Lesson, text: LessonText) -> str:
        """Return where the question comes from."""
        source = OFFLINE_WORDS[self._language].quiz_source.format(title=text.title)
        if not self._site_url:
            return str(escape(source))
        way = in_language(short_address(lesson.short_code), self._language)
        return f'<a href="{escape(self._site_url + way)}">{escape(source)}</a>'


def _nowhere(_href: str) -> Way | None:
    """Drop a link: on a learning platform a relative one leads nowhere."""
    return None


def _escaped(text: str) -> str:
    """Return ``text`` with every sign of the format as a plain sign."""
    return _SIGNS.sub(r"\\\g<0>", text)


def _start(html: str) -> str:
    """Return the text of a choice, escaped, also where its first sign alone would mean something."""
    first = html[:1]
    return _escaped(_LEADING.get(first, first) + html[1:])


def _category(name: str) -> str:
    """Return a name in the path of a category, where a slash is written twice; nothing is escaped there."""
    return " ".join(name.split()).replace("/", "//")


def _plain(html: str) -> str:
    """Return HTML without its tags, as the name of a question, which the platform may cut."""
    return " ".join(unescape(_TAG.sub(" ", html)).split())
