"""Mục của một văn bản viết tay: where each article's part of the Markdown ends."""

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from hoagiai.source.markup.fences import read_fences

_HEADING = re.compile(r"(?P<marks>#{1,6})[ \t]+\S.*")
_ANCHOR = re.compile(r"\{[^{}]*#(?P<anchor>[a-z0-9-]+)[^{}]*\}[ \t]*#*[ \t]*$")


class _Heading(NamedTuple):
    """A heading: its line, its level, its own anchor if it has one."""

    line: int
    level: int
    anchor: str | None


def with_blocks(markdown: str, blocks: Mapping[str, str]) -> str:
    """Return ``markdown`` with each block of HTML at the end of the part that bears its anchor.

    A part runs to the next heading of the same or a higher level. Nothing else changes: every line
    stays as it is, and a block whose anchor no heading bears is left out.
    """
    lines = markdown.split("\n")
    additions: dict[int, list[str]] = {}
    for anchor, end in _ends(lines):
        if anchor in blocks:
            additions.setdefault(end, []).append(blocks[anchor])
    return "\n".join(_merged(lines, additions))


def _merged(lines: Sequence[str], additions: Mapping[int, list[str]]) -> Iterator[str]:
    for number, line in enumerate([*lines, None]):
        for block in additions.get(number, ()):
            # HTML is a block of its own only between empty lines.
            yield from ("", block, "")
        if line is not None:
            yield line


def _ends(lines: Sequence[str]) -> Iterator[tuple[str, int]]:
    """Yield each anchor and the line after its part, inner parts before the ones they stand in."""
    open_: list[_Heading] = []
    for heading in (*_headings(lines), _Heading(len(lines), 0, None)):
        while open_ and open_[-1].level >= heading.level:
            closed = open_.pop()
            if closed.anchor is not None:
                yield closed.anchor, heading.line
        open_.append(heading)


def _headings(lines: Sequence[str]) -> Iterator[_Heading]:
    fenced = read_fences(lines).words
    for number, line in enumerate(lines):
        match = _HEADING.fullmatch(line)
        if match is not None and number not in fenced:
            anchor = _ANCHOR.search(line)
            yield _Heading(number, len(match["marks"]), anchor["anchor"] if anchor else None)
