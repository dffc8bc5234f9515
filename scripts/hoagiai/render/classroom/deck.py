"""Bộ trình chiếu: a lesson as slides. Bold leads and items are shown, the rest of a paragraph is said."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import groupby
from math import ceil

from hoagiai.model.lesson import LessonText, Part, PartKind, Section
from hoagiai.model.page import SourceLine
from hoagiai.render.classroom.clock import Timed, timed_parts
from hoagiai.render.classroom.packing import Group, Line, LineKind, pack
from hoagiai.render.classroom.script import Block, BlockKind, Choice, Script
from hoagiai.render.pen import Html
from hoagiai.render.words import ClassroomWords

_INVENTED = ("*Tình huống giả định.*", "*Invented situation.*")
_LETTERS = "ABCDEFGH"
_HEADING_COLUMNS, _OPTION_COLUMNS = 50, 56
_FRAME = 0.5
"""What the frame around a choice takes, in rows."""
_FULL = 9


class SlideKind(StrEnum):
    """What a slide shows: value as the style sheet names it."""

    TITLE = "ten"
    TEXT = "chu"
    CASE = "chuyen"
    QUESTION = "cau-hoi"
    ANSWER = "loi-giai"
    QUIZ = "trac-nghiem"
    KEY_POINTS = "diem-chinh"
    NEXT = "viec-lam"


@dataclass(frozen=True, slots=True)
class Option:
    """A choice as a slide shows it."""

    letter: str
    text: Html
    rows: int
    """How many rows it takes, about, with its explanation."""
    right: bool | None
    """None: not told yet."""
    explanation: Html | None = None


@dataclass(frozen=True, slots=True)
class Slide:
    """One slide: what is shown, and what the speaker says to it."""

    kind: SlideKind
    part: str
    """The part of the lesson it belongs to, with its clock; empty on the first."""
    heading: Html
    lines: tuple[Line, ...] = ()
    options: tuple[Option, ...] = ()
    said: tuple[Html, ...] = ()
    count: str = ""
    """“1/2” where a text runs over several slides."""

    @property
    def dense(self) -> bool:
        """Whether it must be set in smaller letters to be seen whole."""
        rows = sum(line.rows for line in self.lines) + sum(option.rows for option in self.options)
        frames = _FRAME * len(self.options)
        return rows + frames + len(self.heading) // _HEADING_COLUMNS > _FULL

    @property
    def runs(self) -> tuple[tuple[str, tuple[Line, ...]], ...]:
        """The lines, those of one list together, with the tag of the list; “div” for no list."""
        return tuple((tag, tuple(lines)) for tag, lines in groupby(self.lines, key=_tag))


def _tag(line: Line) -> str:
    if line.kind not in {LineKind.LEAD, LineKind.ITEM}:
        return "div"
    return "ul" if line.number is None else "ol"


@dataclass(frozen=True, slots=True)
class _Topic:
    """What the slides of one text have in common."""

    kind: SlideKind
    part: str
    heading: Html


def deck(text: LessonText, script: Script, words: ClassroomWords) -> tuple[Slide, ...]:
    """Return the slides of a lesson in the language of ``text``, the title first."""
    return tuple(_Deck(text, script, words).slides())


class _Deck:
    def __init__(self, text: LessonText, script: Script, words: ClassroomWords) -> None:
        self._text, self._script, self._words = text, script, words

    def slides(self) -> Iterator[Slide]:
        objectives = self._points(self._text.objectives)
        yield Slide(SlideKind.TITLE, "", self._script.inline(self._text.title), objectives)
        makers = {
            PartKind.OPENING: self._opening,
            PartKind.EXPLANATION: self._explanation,
            PartKind.SITUATION: self._situation,
            PartKind.EXERCISE: self._exercise,
            PartKind.QUIZ: self._quiz,
            PartKind.NEXT: self._next,
        }
        for timed in timed_parts(self._text.parts):
            make = makers.get(timed.part.kind) if timed.part.kind else None
            if make is not None:
                yield from make(timed.part, self._label(timed))

    def _label(self, timed: Timed) -> str:
        if timed.part.minutes is None:
            return timed.part.title
        return f"{timed.part.title} · {timed.clock}–{timed.until}"

    def _points(self, texts: Iterable[str]) -> tuple[Line, ...]:
        return tuple(Line(LineKind.ITEM, self._script.inline(text), len(text)) for text in texts)

    def _opening(self, part: Part, label: str) -> Iterator[Slide]:
        """The case; bold words at its end are the question, and what follows is said."""
        blocks = self._script.blocks(_case(part.opening))
        end = next((i for i, block in enumerate(blocks) if block.lead and not block.rest), len(blocks) - 1)
        said = tuple(block.whole.html for block in blocks[end + 1 :])
        groups = [*_told(blocks[: end + 1]), Group((), said)]
        yield from _spread(_Topic(SlideKind.CASE, label, Html(self._words.case)), groups)

    def _explanation(self, part: Part, label: str) -> Iterator[Slide]:
        if part.opening:
            topic = _Topic(SlideKind.TEXT, label, self._script.inline(part.title))
            yield from _spread(topic, _led(self._script.blocks(part.opening)))
        for section in part.sections:
            topic = _Topic(SlideKind.TEXT, label, self._script.inline(section.title))
            yield from _spread(topic, _led(self._script.blocks(section.lines)))

    def _situation(self, part: Part, label: str) -> Iterator[Slide]:
        case = _told(self._script.blocks(_case(part.opening)))
        yield from _spread(_Topic(SlideKind.CASE, label, Html(self._words.case)), case)
        yield from self._sections(part, label, SlideKind.QUESTION)

    def _exercise(self, part: Part, label: str) -> Iterator[Slide]:
        topic = _Topic(SlideKind.QUESTION, label, self._script.inline(part.title))
        yield from _spread(topic, _told(self._script.blocks(part.opening)))
        yield from self._sections(part, label, SlideKind.ANSWER)

    def _sections(self, part: Part, label: str, first: SlideKind) -> Iterator[Slide]:
        """Yield each section on slides of its own; only the first can still be without the answer."""
        for number, section in enumerate(part.sections):
            kind = first if number == 0 else SlideKind.ANSWER
            topic = _Topic(kind, label, self._script.inline(section.title))
            yield from _spread(topic, _told(self._script.blocks(section.lines)))

    def _quiz(self, part: Part, label: str) -> Iterator[Slide]:
        for section in part.sections:
            yield from self._question(section, label)

    def _question(self, section: Section, label: str) -> Iterator[Slide]:
        before, choices = self._script.question(section.lines)
        heading = self._script.inline(section.title)
        setting = (Line(LineKind.TEXT, before, len(before)),) if before else ()
        yield Slide(SlideKind.QUIZ, label, heading, setting, tuple(_options(choices, told=False)))
        answer = tuple(_options(choices, told=True))
        said = tuple(
            Html(f"<b>{letter}.</b> {choice.explanation.html}")
            for letter, choice in zip(_LETTERS, choices, strict=False)
            if not choice.right
        )
        yield Slide(SlideKind.QUIZ, label, heading, (), answer, said)

    def _next(self, part: Part, label: str) -> Iterator[Slide]:
        key_points = self._points(self._text.key_points)
        topic = _Topic(SlideKind.KEY_POINTS, "", Html(self._words.key_points))
        yield from _spread(topic, [Group(key_points)])
        topic = _Topic(SlideKind.NEXT, label, self._script.inline(part.title))
        blocks = self._script.blocks(part.lines)
        yield from _spread(topic, _told(blocks))


def _case(lines: Sequence[SourceLine]) -> tuple[SourceLine, ...]:
    """Return a case without the line that says it is invented: the slide's heading says so."""
    return tuple(line for line in lines if line.text.strip() not in _INVENTED)


def _told(blocks: Iterable[Block]) -> list[Group]:
    """Return blocks to be shown as they are, each by itself."""
    return [Group(tuple(_whole(block))) for block in blocks]


def _whole(block: Block) -> Iterator[Line]:
    if block.kind is BlockKind.LIST:
        yield from _item_lines(block)
    elif block.kind is BlockKind.TEXT:
        kind = LineKind.QUESTION if block.lead and not block.rest else LineKind.TEXT
        yield Line(kind, block.whole.html, block.whole.length)
    else:
        yield Line(LineKind.OTHER, block.whole.html, block.whole.length)


def _led(blocks: Iterable[Block]) -> list[Group]:
    """Return what is shown of an explanation: bold leads with the lists below them."""
    groups: list[Group] = []
    for block in blocks:
        if block.kind is BlockKind.TEXT:
            groups.append(_led_text(block))
        elif groups:
            groups[-1] = Group((*groups[-1].lines, *_whole(block)), groups[-1].said)
        else:
            groups.append(Group(tuple(_whole(block))))
    return groups


def _led_text(block: Block) -> Group:
    """Return the lead of a paragraph, the rest of it to be said; without a lead all of it is said."""
    if block.lead is None:
        return Group((), (block.whole.html,))
    said = (block.whole.html,) if block.rest else ()
    return Group((Line(LineKind.LEAD, block.lead.html, block.lead.length),), said)


def _item_lines(block: Block) -> Iterator[Line]:
    for place, item in enumerate(block.items):
        number = None if block.start is None else block.start + place
        yield Line(LineKind.ITEM, item.html, item.length, number)


def _spread(topic: _Topic, groups: Iterable[Group]) -> Iterator[Slide]:
    """Yield the slides of one text, numbered where there are several."""
    filled = pack(group for group in groups if group.lines or group.said)
    for number, group in enumerate(filled, start=1):
        count = f"{number}/{len(filled)}" if len(filled) > 1 else ""
        yield Slide(topic.kind, topic.part, topic.heading, lines=group.lines, said=group.said, count=count)


def _options(choices: Sequence[Choice], *, told: bool) -> Iterator[Option]:
    for letter, choice in zip(_LETTERS, choices, strict=False):
        explained = choice.explanation if told and choice.right else None
        rows = ceil(choice.text.length / _OPTION_COLUMNS)
        rows += ceil(explained.length / _OPTION_COLUMNS) if explained else 0
        shown = explained.html if explained else None
        yield Option(letter, choice.text.html, rows, choice.right if told else None, shown)
