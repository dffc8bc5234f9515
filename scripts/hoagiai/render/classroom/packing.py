"""What fits on one slide: lines are packed so that none is cut off and few slides are almost empty."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from math import ceil

from hoagiai.render.pen import Html

# Measured on 1280 × 720 in the size of trinh-chieu.css; a wider screen shows the same in larger letters.
_COLUMNS = {"y": 62, "muc": 60, "doan": 66, "hoi": 58, "khac": 66}
_ROWS = 9
_LINES = 7


class LineKind(StrEnum):
    """What a line of a slide is: value as the style sheet names it."""

    LEAD = "y"
    ITEM = "muc"
    TEXT = "doan"
    QUESTION = "hoi"
    OTHER = "khac"


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a slide, which may run over several rows."""

    kind: LineKind
    html: Html
    length: int
    """In characters."""
    number: int | None = None
    """Of a numbered item."""

    @property
    def rows(self) -> int:
        """How many rows it takes, about."""
        return max(1, ceil(self.length / _COLUMNS[self.kind]))


@dataclass(frozen=True, slots=True)
class Group:
    """Lines that belong together (a lead and its items), and what is said beside them."""

    lines: tuple[Line, ...]
    said: tuple[Html, ...] = ()

    @property
    def rows(self) -> int:
        """How many rows its lines take."""
        return sum(line.rows for line in self.lines)


def pack(groups: Iterable[Group]) -> tuple[Group, ...]:
    """Return the lines of ``groups`` as one group for each slide, in their order, evenly filled."""
    pieces = [piece for group in groups for piece in _pieces(group)]
    filled = _filled(pieces, _ROWS)
    # The lowest slides that take no more of them: four and four lines rather than seven and one.
    for rows in range(1, _ROWS):
        lower = _filled(pieces, rows)
        if len(lower) == len(filled):
            return lower
    return filled


def _filled(groups: Iterable[Group], rows: int) -> tuple[Group, ...]:
    slides: list[list[Group]] = []
    for group in groups:
        if slides and _fits([*slides[-1], group], rows):
            slides[-1].append(group)
        else:
            slides.append([group])
    return tuple(map(_joined, slides))


def _fits(groups: Sequence[Group], rows: int = _ROWS) -> bool:
    lines = sum(len(group.lines) for group in groups)
    return sum(group.rows for group in groups) <= rows and lines <= _LINES


def _pieces(group: Group) -> Iterator[Group]:
    """Yield a group that fits as it is, a larger one in even parts; what is said stays with the first."""
    if _fits([group]) or len(group.lines) == 1:
        yield group
        return
    parts = max(ceil(group.rows / _ROWS), ceil(len(group.lines) / _LINES))
    size = ceil(len(group.lines) / parts)
    for start in range(0, len(group.lines), size):
        yield Group(group.lines[start : start + size], () if start else group.said)


def _joined(groups: Sequence[Group]) -> Group:
    return Group(
        tuple(line for group in groups for line in group.lines),
        tuple(said for group in groups for said in group.said),
    )
