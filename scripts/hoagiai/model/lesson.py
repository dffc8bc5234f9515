"""Bài học, chuyên đề: what mediators learn from."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import NewType

from hoagiai.diagnostics import Location
from hoagiai.model.page import Page, SourceLine
from hoagiai.model.programme import LegalBasis

LessonId = NewType("LessonId", str)
"""Path without ``training/`` and ``.md``: ``nen-tang/la-gi``."""
ModuleId = NewType("ModuleId", str)
"""The folder below ``training/``: ``nen-tang``."""


class Audience(StrEnum):
    """Whom a lesson is for: value as heads write it."""

    MEDIATOR = "hoa-giai-vien"
    TRAINER = "tap-huan-vien"
    JUSTICE_OFFICER = "can-bo-tu-phap"
    RESIDENT = "nguoi-dan"


class PartKind(StrEnum):
    """The parts that every lesson has, in their order: value as their headings' anchors."""

    OPENING = "mo-dau"
    EXPLANATION = "giai-thich"
    SITUATION = "tinh-huong"
    EXERCISE = "bai-tap"
    QUIZ = "trac-nghiem"
    NOTES = "ghi-chu"
    NEXT = "viec-lam"

    @property
    def vietnamese(self) -> str:
        """What a heading calls the part."""
        return _HEADINGS[self][0]

    @property
    def english(self) -> str:
        """What an English heading calls the part."""
        return _HEADINGS[self][1]

    @property
    def in_class(self) -> bool:
        """Whether the part is always done in class, so that its heading says how long it takes."""
        return self not in {PartKind.NOTES, PartKind.NEXT}


_HEADINGS = {
    PartKind.OPENING: ("Mở đầu", "Opening"),
    PartKind.EXPLANATION: ("Giải thích", "Explanation"),
    PartKind.SITUATION: ("Tình huống", "Situation"),
    PartKind.EXERCISE: ("Bài tập", "Exercise"),
    PartKind.QUIZ: ("Trắc nghiệm", "Quiz"),
    PartKind.NOTES: ("Ghi chú cho tập huấn viên", "Notes for the trainer"),
    PartKind.NEXT: ("Việc làm tiếp", "What to do next"),
}


@dataclass(frozen=True, slots=True)
class Point:
    """A paragraph of an explanation with the lists that follow it: one thing to be shown and said."""

    lead: str
    """The bold sentence it begins with, as Markdown without its stars: what a slide shows."""
    notes: str
    """The rest of the paragraph, as Markdown: what the trainer says."""
    items: tuple[str, ...]
    """What its lists name, as inline Markdown."""
    location: Location


@dataclass(frozen=True, slots=True)
class Section:
    """What stands under a heading of the third level (“### … {#gt-1}”)."""

    title: str
    """The heading without its anchor, as Markdown."""
    anchor: str
    """Empty where the heading has none."""
    location: Location
    """Where the title starts."""
    lines: tuple[SourceLine, ...]
    """What follows the heading."""
    points: tuple[Point, ...] = ()
    """Of an explanation: the same, point by point."""


@dataclass(frozen=True, slots=True)
class Part:
    """What stands under a heading of the second level (“## Mở đầu (5 phút) {#mo-dau}”)."""

    kind: PartKind | None
    """None: the anchor is that of no part."""
    title: str
    """The heading without its minutes and its anchor, as Markdown."""
    anchor: str
    minutes: int | None
    location: Location
    """Where the title starts."""
    lines: tuple[SourceLine, ...]
    """Everything that follows the heading, with the headings below it."""
    opening: tuple[SourceLine, ...]
    """The lines before the first section."""
    sections: tuple[Section, ...]

    def section(self, anchor: str) -> Section | None:
        """Return the first section with this anchor."""
        return next((one for one in self.sections if one.anchor == anchor), None)


@dataclass(frozen=True, slots=True)
class Choice:
    """One choice of a quiz question."""

    text: str
    """Inline Markdown."""
    right: bool
    explanation: str
    """Why it is right or not, led by “Đúng:” or “Chưa đúng:”; empty where there is none."""
    location: Location


@dataclass(frozen=True, slots=True)
class Question:
    """One question of a quiz."""

    number: int | None
    """As its heading prints it; None where that prints none."""
    text: str
    anchor: str
    setting: tuple[SourceLine, ...]
    """The lines between the heading and the first choice, blank ones left out."""
    choices: tuple[Choice, ...]
    unread: tuple[SourceLine, ...]
    """Lines that are neither a choice nor the explanation of one."""
    location: Location
    """Where its heading starts."""


@dataclass(frozen=True, slots=True)
class Situation:
    """A case that a lesson tells: of its opening, or of its part of that name."""

    part: PartKind
    says_invented: bool
    case: tuple[SourceLine, ...]
    """What is told, without the line that says that it is invented."""
    question: Section | None
    answer: Section | None
    """Both None in an opening, whose question is part of the case."""
    location: Location
    """Where the part's title starts."""


@dataclass(frozen=True, slots=True)
class LessonText:
    """What a lesson says in one language; every line of its page is in ``lead`` or in a part."""

    title: str
    description: str
    objectives: tuple[str, ...]
    key_points: tuple[str, ...]
    lead: tuple[SourceLine, ...]
    """What stands above the first part."""
    parts: tuple[Part, ...]
    situations: tuple[Situation, ...]
    questions: tuple[Question, ...]
    page: Page
    """Its page as written: also one of the site's pages, so that every law of texts holds for it."""

    def part(self, kind: PartKind) -> Part | None:
        """Return the first part of a kind."""
        return next((part for part in self.parts if part.kind is kind), None)

    @property
    def key_point_lines(self) -> tuple[SourceLine, ...]:
        """The key points with their places in the head, where these are known: they cite as the body does."""
        places = self.page.locations
        keyed = ((point, places.get(f"diem_chinh/{point}")) for point in self.key_points)
        return tuple(SourceLine(point, place or Location(self.page.path)) for point, place in keyed)

    @property
    def anchors(self) -> tuple[str, ...]:
        """The anchors of its headings, in order; empty ones where a heading has none."""
        return tuple(
            anchor
            for part in self.parts
            for anchor in (part.anchor, *(section.anchor for section in part.sections))
        )


@dataclass(frozen=True, slots=True)
class LessonEnglish(LessonText):
    """A lesson's English (``x.en.md``)."""


@dataclass(frozen=True, slots=True)
class Lesson(LessonText):
    """Bài học: one lesson; what it says itself is Vietnamese."""

    id: LessonId
    module: ModuleId
    short_code: str
    """``b01``: its short address is ``/b/b01/``, for ever."""
    minutes: int | None
    """How long it takes in class; None where its head does not say."""
    audience: tuple[Audience, ...]
    prerequisites: tuple[LessonId, ...]
    serves: tuple[str, ...]
    """Targets (``qd-315-2024/muc-tieu-2``), tasks and duties (``<plan id>#nv-4``)."""
    articles: tuple[LegalBasis, ...]
    english: LessonEnglish | None
    locations: Mapping[str, Location]
    """Where the value of each key of the head stands, and each item of a list as ``key/item``."""

    def text_in(self, language: str) -> LessonText:
        """Return what the lesson says in ``language``: Vietnamese where it has no English."""
        return self.english if language == "en" and self.english is not None else self

    def place_of(self, key: str, item: str = "") -> Location:
        """Return where the value of a key, or an item of it, stands in the head."""
        whole = self.locations.get(key, Location(self.page.path))
        return self.locations.get(f"{key}/{item}", whole) if item else whole


@dataclass(frozen=True, slots=True)
class ModuleEnglish:
    """A module's English (``index.en.md``)."""

    title: str
    description: str
    page: Page


@dataclass(frozen=True, slots=True)
class Module:
    """Chuyên đề: lessons that belong together, in the order in which they are learnt."""

    id: ModuleId
    title: str
    description: str
    lessons: tuple[LessonId, ...]
    """As its head lists them, whether or not there is a file."""
    page: Page
    english: ModuleEnglish | None
    locations: Mapping[str, Location]
    """Where the value of each key stands, and each item of a list as ``key/item``."""
