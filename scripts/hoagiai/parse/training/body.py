"""The body of a lesson: its parts, the sections below them, not a line lost."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import NamedTuple

from hoagiai.diagnostics import Location
from hoagiai.model.lesson import Part, PartKind, Section
from hoagiai.model.page import SourceLine
from hoagiai.parse.training.points import read_points
from hoagiai.source.markup.fences import read_fences

Lines = tuple[SourceLine, ...]

_HEADING = re.compile(
    r"(?P<marks>#{2,3})[ \t]+(?P<title>.*?)[ \t]*(?:\{[ \t]*#(?P<anchor>[^\s}]+)[^}]*\})?[ \t]*#*[ \t]*"
)
_MINUTES = re.compile(r"[ \t]*\((?P<minutes>\d{1,3})[ \t]*(?:phút|minutes?)\)$", re.IGNORECASE)
_PART, _SECTION = 2, 3
_KINDS = {kind.value: kind for kind in PartKind}


class _Heading(NamedTuple):
    """A heading of the second or third level, and the row it stands on."""

    row: int
    level: int
    title: str
    anchor: str
    location: Location


def read_parts(lines: Lines) -> tuple[Lines, tuple[Part, ...]]:
    """Return what stands above the first part, and the parts with all their lines.

    Together with the lines of the parts' headings these are all of ``lines``.
    """
    headings = list(_headings(lines))
    starts = [place for place, heading in enumerate(headings) if heading.level == _PART]
    if not starts:
        return lines, ()
    ends = [*starts[1:], len(headings)]
    parts = tuple(
        _part(lines, headings[start:end], headings[end].row if end < len(headings) else len(lines))
        for start, end in zip(starts, ends, strict=True)
    )
    return lines[: headings[starts[0]].row], parts


def _headings(lines: Lines) -> Iterator[_Heading]:
    fenced = read_fences([line.text for line in lines]).words
    for index, line in enumerate(lines):
        match = _HEADING.fullmatch(line.text) if line.text.startswith("##") else None
        if match is not None and index not in fenced:
            place = line.location
            start = Location(place.path, place.line, place.column + match.start("title"))
            yield _Heading(index, len(match["marks"]), match["title"], match["anchor"] or "", start)


def _part(lines: Lines, headings: Sequence[_Heading], end: int) -> Part:
    """Return the part whose heading is the first of ``headings``, the others being its sections."""
    heading, *below = headings
    kind = _KINDS.get(heading.anchor)
    sections = _sections(lines, below, end)
    minutes = _MINUTES.search(heading.title)
    return Part(
        kind=kind,
        title=heading.title[: minutes.start()] if minutes else heading.title,
        anchor=heading.anchor,
        minutes=int(minutes["minutes"]) if minutes else None,
        location=heading.location,
        lines=lines[heading.row + 1 : end],
        opening=lines[heading.row + 1 : below[0].row if below else end],
        sections=tuple(map(_pointed, sections) if kind is PartKind.EXPLANATION else sections),
    )


def _pointed(section: Section) -> Section:
    return replace(section, points=read_points(section.lines))


def _sections(lines: Lines, headings: Sequence[_Heading], end: int) -> Iterator[Section]:
    ends = (*(heading.row for heading in headings[1:]), end)
    for heading, stop in zip(headings, ends, strict=False):
        yield Section(heading.title, heading.anchor, heading.location, lines[heading.row + 1 : stop])
