"""The quiz of a lesson: “### Câu 1. …”, choices “- [x] …”, below each its explanation."""

import re
from dataclasses import dataclass, field
from typing import NamedTuple

from hoagiai.diagnostics import Location
from hoagiai.model.lesson import Choice, Part, Question, Section
from hoagiai.model.page import SourceLine

_TITLE = re.compile(r"(?:Câu|Question)[ \t]+(?P<number>\d{1,2})[.:]?[ \t]*(?P<text>.*)")
_CHOICE = re.compile(r"[-*+][ \t]+\[(?P<mark>[ xX])\][ \t]*(?P<text>.*?)[ \t]*")
_EXPLANATION = re.compile(r"(?: {4,}|\t[ \t]*)[-*+][ \t]+(?P<text>.*?)[ \t]*")
# Python-Markdown takes a line at the margin for the next line of the same paragraph, too.
_CONTINUED = re.compile(r"[ \t]+(?![-*+][ \t])(?P<text>\S.*?)[ \t]*")


def read_questions(part: Part) -> tuple[Question, ...]:
    """Return the questions of the quiz ``part``."""
    return tuple(_question(section) for section in part.sections)


def _question(section: Section) -> Question:
    title = _TITLE.fullmatch(section.title)
    reading = _Reading()
    for line in section.lines:
        reading.read(line)
    return Question(
        number=int(title["number"]) if title else None,
        text=title["text"] if title else section.title,
        anchor=section.anchor,
        setting=tuple(reading.setting),
        choices=tuple(_choice(draft) for draft in reading.choices),
        unread=tuple(reading.unread),
        location=section.location,
    )


class _Draft(NamedTuple):
    """A choice being read: its words, and those of its explanation, line by line."""

    right: bool
    location: Location
    words: list[str]
    reasons: list[str]


@dataclass(slots=True)
class _Reading:
    """Reads the lines below the heading of a question one by one."""

    setting: list[SourceLine] = field(default_factory=list)
    choices: list[_Draft] = field(default_factory=list)
    unread: list[SourceLine] = field(default_factory=list)

    def read(self, line: SourceLine) -> None:
        """Keep a line as what it is; blank ones say nothing."""
        if not line.text.strip():
            return
        opened = _CHOICE.fullmatch(line.text)
        if opened is not None:
            place = line.location
            start = Location(place.path, place.line, place.column + opened.start("text"))
            self.choices.append(_Draft(opened["mark"] != " ", start, [opened["text"]], []))
        elif not self.choices:
            self.setting.append(line)
        else:
            self._below(line)

    def _below(self, line: SourceLine) -> None:
        choice = self.choices[-1]
        reason = _EXPLANATION.fullmatch(line.text)
        more = _CONTINUED.fullmatch(line.text)
        if reason is not None:
            choice.reasons.append(reason["text"])
        elif more is not None:
            (choice.reasons or choice.words).append(more["text"])
        else:
            self.unread.append(line)


def _choice(draft: _Draft) -> Choice:
    return Choice(" ".join(draft.words), draft.right, " ".join(draft.reasons), draft.location)
