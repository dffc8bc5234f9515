"""Lines of a paper → pieces: marked items, paragraphs, tables, code; every line in exactly one."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from hoagiai.diagnostics import Location
from hoagiai.model.page import SourceLine
from hoagiai.model.plan import BlockKind, Cell
from hoagiai.parse.labels import ROLES, read_label
from hoagiai.parse.paper.inline import plain
from hoagiai.parse.paper.marks import Mark, MarkedLine, Rank, ordinal, read_mark, starts_capital


@dataclass(frozen=True, slots=True)
class Piece:
    """A piece of the paper; ``lines`` are the source lines it was made of."""

    kind: BlockKind
    mark: Mark | None
    text: str
    """Inline Markdown after the mark, line breaks kept."""
    lines: tuple[SourceLine, ...]
    column: int
    """Where the mark (or the text) starts in the first line, from 1."""
    indent: int
    strong: bool = False
    hashed: bool = False
    rows: tuple[tuple[Cell, ...], ...] = ()

    @property
    def plain(self) -> str:
        """The text as a reader sees it, without emphasis."""
        return plain(self.text)


_FENCE = re.compile(r" {0,3}(`{3,}|~{3,})")
_RULE = re.compile(r"[ \t]*(?:(?:-[ \t]*){3,}|(?:\*[ \t]*){3,}|(?:_[ \t]*){3,}|={3,})$")
_DELIMITER_ROW = re.compile(r"[ \t]*\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$")
_QUOTE = re.compile(r"^[ \t]*(?:>[ \t]?)+")
_SENTENCE_END = re.compile(r"[.;:!?…”\"’)/]\W*$")
_WRAPPED = 60
"""From this length on a line may have been broken by the page's width."""
_END_MATTER = re.compile(r"(?:Nơi nhận|NƠI NHẬN|TM\.|KT\.|TL\.|TUQ\.)")
_CELL_BORDER = re.compile(r"(?<!\\)\|")


def read_pieces(lines: tuple[SourceLine, ...]) -> tuple[Piece, ...]:
    """Return the pieces of a paper in their order."""
    return tuple(_Scanner(lines).scan())


class _Scanner:
    """Walks the lines once, holding the piece that is still open."""

    def __init__(self, lines: tuple[SourceLine, ...]) -> None:
        self._lines = lines
        self._open: list[SourceLine] = []
        self._marked: MarkedLine | None = None
        self._last: dict[Rank, int] = {}

    def scan(self) -> Iterator[Piece]:
        index = 0
        while index < len(self._lines):
            length = self._special_length(index)
            if length:
                yield from self._close()
                yield _special_piece(self._lines[index : index + length])
                index += length
                continue
            yield from self._text_line(self._lines[index])
            index += 1
        yield from self._close()

    def _special_length(self, index: int) -> int:
        """Return how many lines a fence, table or rule takes from ``index``; 0 for text."""
        text = self._lines[index].text
        fence = _FENCE.match(text)
        if fence:
            return self._fence_length(index, fence[1])
        if "|" in text and self._is_delimiter(index + 1):
            return self._table_length(index)
        return 1 if _RULE.match(text) else 0

    def _fence_length(self, index: int, opening: str) -> int:
        for end in range(index + 1, len(self._lines)):
            line = self._lines[end].text.strip()
            if line.startswith(opening) and not line.strip(opening[0]):
                return end - index + 1
        return len(self._lines) - index

    def _is_delimiter(self, index: int) -> bool:
        return (
            index < len(self._lines)
            and "-" in self._lines[index].text
            and "|" in self._lines[index].text
            and _DELIMITER_ROW.match(self._lines[index].text) is not None
        )

    def _table_length(self, index: int) -> int:
        end = index + 2
        while end < len(self._lines) and "|" in self._lines[end].text:
            end += 1
        return end - index

    def _text_line(self, line: SourceLine) -> Iterator[Piece]:
        if not line.text.strip():
            yield from self._close()
            return
        marked = read_mark(line.text)
        hashed = line.text.lstrip(" \t>").startswith("#")
        if (marked and self._starts_item(marked)) or self._starts_paragraph(line.text, hashed=hashed):
            yield from self._close()
            self._marked = marked
            self._remember(marked)
        self._open.append(line)

    def _starts_item(self, marked: MarkedLine) -> bool:
        """Tell whether a marked line in mid-text heads an item or is a broken line's rest.

        “… trong tháng⏎10. Các đơn vị” goes on; after a full stop, or with the number that is
        due, a new item begins.
        """
        if not self._open:
            return True
        if self._in_emphasis():
            return False
        last = plain(self._open[-1].text)
        if marked.mark.is_bullet or marked.hashed or marked.strong or _SENTENCE_END.search(last):
            return True
        if (self._marked and self._marked.mark.is_section) or _states_role(marked.text):
            return True
        return self._is_due(marked.mark) or (starts_capital(plain(marked.text)) and len(last) < _WRAPPED)

    def _is_due(self, mark: Mark) -> bool:
        place = ordinal(mark) or 0
        due = self._last.get(mark.rank, 0) + 1
        first = place == 1 and mark.rank is not Rank.LETTER
        return first or (place == due and place > 1) or len(mark.parts) > 1

    def _starts_paragraph(self, text: str, *, hashed: bool) -> bool:
        """Tell whether an unmarked line opens a piece though no blank line stands before it."""
        if self._in_emphasis():
            return False
        shown = plain(text).strip()
        if _END_MATTER.match(shown):
            return not self._open or not _END_MATTER.match(plain(self._open[-1].text))
        return hashed or _states_role(text)

    def _in_emphasis(self) -> bool:
        return sum(line.text.count("**") for line in self._open) % 2 == 1

    def _remember(self, marked: MarkedLine | None) -> None:
        place = ordinal(marked.mark) if marked else None
        if marked and place:
            self._last = {rank: last for rank, last in self._last.items() if rank < marked.mark.rank}
            self._last[marked.mark.rank] = place

    def _close(self) -> Iterator[Piece]:
        if self._open:
            yield _text_piece(tuple(self._open), self._marked)
        self._open, self._marked = [], None


def _states_role(text: str) -> bool:
    labelled = read_label(plain(text).strip())
    return labelled is not None and labelled.kind in ROLES


def _special_piece(lines: tuple[SourceLine, ...]) -> Piece:
    first = lines[0].text
    if _FENCE.match(first):
        kind, text = BlockKind.CODE, "\n".join(line.text for line in lines[1:])
        closed = len(lines) > 1 and not lines[-1].text.strip().strip("`~")
        return Piece(kind, None, text.rpartition("\n")[0] if closed else text, lines, 1, 0)
    if len(lines) > 1:
        rows = tuple(_cells(line) for line in (lines[0], *lines[2:]))
        return Piece(BlockKind.TABLE, None, "", lines, 1, 0, rows=rows)
    return Piece(BlockKind.RULE, None, "", lines, 1, 0)


def _text_piece(lines: tuple[SourceLine, ...], marked: MarkedLine | None) -> Piece:
    first = lines[0].text
    hashed = first.lstrip(" \t>").startswith("#")
    if marked:
        head, column = marked.text, marked.start + 1
    else:
        head = first.lstrip(" \t>#") if hashed else _QUOTE.sub("", first).lstrip(" \t")
        column = len(first) - len(head) + 1
    rest = (_QUOTE.sub("", line.text).lstrip(" \t") for line in lines[1:])
    text = re.sub(r"\*\*(\s*)\*\*", r"\1", "\n".join((head, *rest)))
    heading = marked.mark.is_section if marked else hashed
    kind = BlockKind.HEADING if heading else BlockKind.ITEM if marked else BlockKind.PARAGRAPH
    indent = len(first) - len(first.lstrip(" \t"))
    mark = marked.mark if marked else None
    return Piece(kind, mark, text, lines, column, indent, marked is not None and marked.strong, hashed)


def _cells(line: SourceLine) -> tuple[Cell, ...]:
    """Return the cells of a table row, each with the place of its first character."""
    text = line.text.rstrip()
    borders = [match.start() for match in _CELL_BORDER.finditer(text)]
    starts = [0, *(border + 1 for border in borders)]
    ends = [*borders, len(text)]
    spans = list(zip(starts, ends, strict=True))
    if text.lstrip().startswith("|"):
        spans = spans[1:]
    if borders and borders[-1] == len(text) - 1 and spans:
        spans = spans[:-1]
    return tuple(_cell(text[start:end], start, line.location) for start, end in spans)


def _cell(raw: str, start: int, place: Location) -> Cell:
    column = place.column + start + len(raw) - len(raw.lstrip())
    return Cell(raw.strip().replace("\\|", "|"), Location(place.path, place.line, column))
