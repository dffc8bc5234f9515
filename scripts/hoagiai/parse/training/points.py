"""The points of an explanation: a bold sentence to be shown, what the trainer says, a list."""

import re
from collections.abc import Iterator, Sequence

from hoagiai.model.lesson import Point
from hoagiai.model.page import SourceLine

_LEAD = re.compile(r"\*\*(?P<lead>.+?)\*\*[ \t]*\n?(?P<notes>.*)", re.DOTALL)
_ITEM = re.compile(r"(?:[-*+]|\d{1,3}[.)])[ \t]+(?P<text>.*)")
_Block = list[SourceLine]


def read_points(lines: Sequence[SourceLine]) -> tuple[Point, ...]:
    """Return the points that ``lines`` make, every word of them kept.

    A paragraph begins a point; the lists that follow it belong to it.
    """
    points: list[Point] = []
    for block in _blocks(lines):
        items = tuple(_items(block))
        if not items:
            points.append(_paragraph(block))
        elif points:
            before = points.pop()
            points.append(Point(before.lead, before.notes, (*before.items, *items), before.location))
        else:
            points.append(Point("", "", items, block[0].location))
    return tuple(points)


def _blocks(lines: Sequence[SourceLine]) -> Iterator[_Block]:
    """Yield runs of lines without a blank one; a list is parted from the paragraph above it."""
    block: _Block = []
    for line in lines:
        listed = _ITEM.match(line.text) is not None
        if block and (not line.text.strip() or (listed and not _ITEM.match(block[0].text))):
            yield block
            block = []
        if line.text.strip():
            block.append(line)
    if block:
        yield block


def _items(block: _Block) -> Iterator[str]:
    """Yield the items of a list with the lines that continue them; nothing if it is none."""
    if not _ITEM.match(block[0].text):
        return
    item: list[str] = []
    for line in block:
        opened = _ITEM.match(line.text)
        if opened and item:
            yield " ".join(item)
            item = []
        item.append(opened["text"].strip() if opened else line.text.strip())
    yield " ".join(item)


def _paragraph(block: _Block) -> Point:
    text = "\n".join(line.text.rstrip() for line in block)
    found = _LEAD.fullmatch(text)
    if found is None:
        return Point("", text, (), block[0].location)
    return Point(" ".join(found["lead"].split()), found["notes"], (), block[0].location)
