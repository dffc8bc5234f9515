"""Lines joined to one text whose positions can be turned back into places."""

import re
from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from hoagiai.diagnostics import Location
from hoagiai.model.page import SourceLine
from hoagiai.source.markup.code import Range

_QUOTE = re.compile(r"[ \t]*>[ \t>]*")


@dataclass(frozen=True, slots=True)
class Joined:
    """A text, the position of each line in it, and where each line comes from."""

    text: str
    starts: tuple[int, ...]
    places: tuple[Location, ...]

    def place(self, position: int) -> Location:
        """Return the place of the character at ``position``."""
        i = bisect_right(self.starts, position) - 1
        place = self.places[i]
        return Location(place.path, place.line, place.column + position - self.starts[i])

    def lines_at(self, indexes: Iterable[int]) -> list[Range]:
        """Return the ranges of the lines at ``indexes``."""
        ends = (*(start - 1 for start in self.starts[1:]), len(self.text))
        return [(self.starts[i], ends[i]) for i in indexes]

    def without(self, ranges: Iterable[Range]) -> str:
        """Return the text with ``ranges`` made blank, every other position kept."""
        pieces, done = list[str](), 0
        for start, end in ranges:
            pieces += [self.text[done:start], re.sub(r"[^\n]", " ", self.text[start:end])]
            done = end
        return "".join((*pieces, self.text[done:]))


def join_lines(lines: Sequence[SourceLine]) -> Joined:
    """Return ``lines`` as one text; marks of quotation become spaces.

    A tag may run over two lines of a quotation, and the mark between them is not its end.
    """
    texts = [_QUOTE.sub(_spaces, line.text, count=1) if ">" in line.text else line.text for line in lines]
    starts = [0]
    for text in texts[:-1]:
        starts.append(starts[-1] + len(text) + 1)
    return Joined("\n".join(texts), tuple(starts), tuple(line.location for line in lines))


def merged(ranges: Iterable[Range]) -> tuple[Range, ...]:
    """Return ``ranges`` in order, overlapping ones as one."""
    result: list[Range] = []
    for start, end in sorted(ranges):
        if result and start < result[-1][1]:
            result[-1] = (result[-1][0], max(result[-1][1], end))
        else:
            result.append((start, end))
    return tuple(result)


def _spaces(mark: re.Match[str]) -> str:
    # Only at the start of a line: elsewhere a “>” is the sign or the end of a tag.
    return " " * len(mark[0]) if mark.start() == 0 else mark[0]
