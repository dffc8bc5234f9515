"""Tables drawn in text: GitHub's, with bars alone, and grids, as converters from Word draw them."""

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, field

from hoagiai.diagnostics import Location
from hoagiai.model.page import SourceLine
from hoagiai.model.plan import Cell
from hoagiai.parse.labels import ROLES, LabelKind, label_kind
from hoagiai.parse.paper.inline import one_line, plain

Lines = tuple[SourceLine, ...]

_DELIMITER_ROW = re.compile(r"[ \t]*\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$")
_GRID_BORDER = re.compile(r"[ \t]*\+(?:[-=:]{3,}\+)+[ \t]*$")
_CELL_BORDER = re.compile(r"(?<!\\)\|")
_TAB = re.compile(r"\t")
_FEWEST_TABS = 2


@dataclass(frozen=True, slots=True)
class TableCell:
    """A cell and the stretches of lines it was made of."""

    cell: Cell
    lines: Lines


Table = tuple[tuple[TableCell, ...], ...]


def table_length(lines: Lines, index: int) -> int:
    """Return how many lines the table that begins at ``index`` takes; 0 if none does."""
    text = lines[index].text
    if _GRID_BORDER.match(text):
        return _count(lines, index, "|+")
    below = lines[index + 1].text if index + 1 < len(lines) else ""
    if "|" in text and (_is_delimiter(below) or _are_rows(text, below)):
        end = index + 2
        while end < len(lines) and "|" in lines[end].text:
            end += 1
        return end - index
    if text.count("\t") >= _FEWEST_TABS and below.count("\t") == text.count("\t") and _is_head(text):
        return _count_tabbed(lines, index)
    return 0


def _are_rows(text: str, below: str) -> bool:
    """Tell whether two lines stand between as many bars: a table pasted without the rule below its head."""
    barred = all(line.strip().startswith("|") and line.strip().endswith("|") for line in (text, below))
    bars = len(_CELL_BORDER.findall(text))
    return barred and bars > _FEWEST_TABS and bars == len(_CELL_BORDER.findall(below))


def _is_head(text: str) -> bool:
    """Tell whether a line with tabs titles the columns of a table of tasks, as copied from Word."""
    kinds = {label_kind(one_line(plain(title))) for title in text.split("\t")}
    return bool(kinds & ROLES) and bool(kinds & {LabelKind.TITLE, LabelKind.NUMBER})


def _count_tabbed(lines: Lines, index: int) -> int:
    tabs = lines[index].text.count("\t")
    end = index
    while end < len(lines) and lines[end].text.count("\t") == tabs:
        end += 1
    return end - index


def read_table(lines: Lines) -> Table:
    """Return the rows of a table, the header row first; rules between rows are left out."""
    if _GRID_BORDER.match(lines[0].text):
        return tuple(_Grid(lines[0].text).rows(lines))
    barred = "|" in lines[0].text
    # Further down, “| - | - |” is a row whose cells say “none”.
    rows = (lines[0], *lines[1 + (barred and _is_delimiter(lines[1].text)) :])
    border, led = (_CELL_BORDER if barred else _TAB), lines[0].text.lstrip().startswith("|")
    return tuple(tuple(_cell((part,)) for part in _parts(line, border, led=led)) for line in rows)


def _count(lines: Lines, index: int, signs: str) -> int:
    end = index
    while end < len(lines) and lines[end].text.lstrip()[:1] in tuple(signs):
        end += 1
    return end - index


def _is_delimiter(text: str) -> bool:
    return "-" in text and "|" in text and _DELIMITER_ROW.match(text) is not None


def _parts(
    line: SourceLine, border: re.Pattern[str] = _CELL_BORDER, *, led: bool = True
) -> Iterator[SourceLine]:
    """Yield what stands between the bars (or tabs) of a line, trimmed, each with its place.

    ``led`` tells that rows open with a bar; where they do not, one at the head parts an empty cell.
    """
    text = line.text.rstrip() if border is _CELL_BORDER else line.text
    borders = [match.start() for match in border.finditer(text)]
    starts = [0, *(border + 1 for border in borders)]
    ends = [*borders, len(text)]
    spans = list(zip(starts, ends, strict=True))
    if led and text.lstrip().startswith("|"):
        spans = spans[1:]
    if border is _CELL_BORDER and borders and borders[-1] == len(text) - 1 and spans:
        spans = spans[:-1]
    return (_part(text[start:end], start, line.location) for start, end in spans)


def _part(raw: str, start: int, place: Location) -> SourceLine:
    column = place.column + start + len(raw) - len(raw.lstrip())
    return SourceLine(raw.strip(), Location(place.path, place.line, column))


def _cell(parts: Lines) -> TableCell:
    filled = tuple(part for part in parts if part.text) or parts[:1]
    text = "\n".join(part.text.replace("\\|", "|") for part in filled)
    return TableCell(Cell(text, filled[0].location), filled)


@dataclass(slots=True)
class _Grid:
    """Gathers the lines of a grid row by row: a cell goes on from line to line."""

    border: str
    _open: list[list[SourceLine]] = field(default_factory=list)

    def rows(self, lines: Lines) -> Iterator[tuple[TableCell, ...]]:
        columns = [match.start() for match in re.finditer(r"\+", self.border)][:-1]
        for line in lines:
            if _GRID_BORDER.match(line.text) or "+--" in line.text or "+==" in line.text:
                yield from self._close()
                continue
            self._open = self._open or [[] for _ in columns]
            for part in _parts(line):
                at = bisect_right(columns, part.location.column - line.location.column) - 1
                self._open[max(at, 0)].append(part)
        yield from self._close()

    def _close(self) -> Iterator[tuple[TableCell, ...]]:
        if any(self._open):
            nothing = next(part for parts in self._open for part in parts)
            empty = SourceLine("", nothing.location)
            yield tuple(_cell(tuple(parts) or (empty,)) for parts in self._open)
        self._open = []
