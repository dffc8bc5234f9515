"""Tasks in a table: columns read by their titles, group rows as parts."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from hoagiai.model.page import SourceLine
from hoagiai.model.plan import Cell
from hoagiai.parse.labels import ROLES, LabelKind, label_kind, read_labels
from hoagiai.parse.paper.blocks import Piece
from hoagiai.parse.paper.inline import one_line, plain
from hoagiai.parse.paper.marks import Mark, Rank, read_mark
from hoagiai.parse.paper.statements import Statement

_INDEX_ROW = re.compile(r"\(?\d{1,2}\)?")
_EMPTY = frozenset({"", "-", "–", "…", "..."})


@dataclass(frozen=True, slots=True)
class TableRow:
    """A row that is a task, a group heading, or text: what is read of it."""

    index: int
    """Its place in ``Piece.rows``; the header is 0."""
    mark: Mark | None
    title: str
    statements: tuple[Statement, ...]
    is_group: bool


@dataclass(frozen=True, slots=True)
class _Column:
    kind: LabelKind | None
    title: str


def read_rows(piece: Piece) -> tuple[TableRow, ...]:
    """Return the rows of a table of tasks below its header; () if the table is none."""
    columns = _columns(piece)
    kinds = {column.kind for column in columns}
    if not kinds & ROLES or not (kinds & {LabelKind.TITLE, LabelKind.NUMBER}):
        return ()
    return tuple(_read_body(piece, columns))


def _columns(piece: Piece) -> tuple[_Column, ...]:
    titles = [one_line(plain(cell.text)) for cell in piece.rows[0]]
    columns = [_Column(label_kind(title) if title else None, title) for title in titles]
    if not any(column.kind is LabelKind.LEAD for column in columns):
        # “Đơn vị” says who acts only where no other column does.
        columns = [_Column(LabelKind.LEAD, c.title) if c.title.lower() == "đơn vị" else c for c in columns]
    if not any(column.kind is LabelKind.TITLE for column in columns):
        columns = _with_title(columns)
    return tuple(columns)


def _with_title(columns: list[_Column]) -> list[_Column]:
    """Take the first column that is neither number nor role as the title."""
    for index, column in enumerate(columns):
        if column.kind in {None, LabelKind.FIELD}:
            return [*columns[:index], _Column(LabelKind.TITLE, column.title), *columns[index + 1 :]]
    return columns


def _read_body(piece: Piece, columns: tuple[_Column, ...]) -> Iterator[TableRow]:
    for index, cells in enumerate(piece.rows[1:], 1):
        texts = [plain(cell.text).strip() for cell in cells]
        filled = [text for text in texts if text not in _EMPTY]
        if not filled or _is_index_row(filled):
            continue
        yield _read_row(index, cells, texts, columns, piece)


def _is_index_row(filled: list[str]) -> bool:
    """“(1) (2) (3)” under the header counts columns and states nothing."""
    return len(filled) > 1 and all(_INDEX_ROW.fullmatch(text) for text in filled)


def _read_row(
    index: int, cells: tuple[Cell, ...], texts: list[str], columns: tuple[_Column, ...], piece: Piece
) -> TableRow:
    line = next(
        (line for line in piece.lines if line.location.line == cells[0].location.line), piece.lines[0]
    )
    mark, title = _number_and_title(texts, columns)
    statements = tuple(_statements(cells, texts, columns, line))
    states_role = any(s.kind in ROLES for s in statements)
    return TableRow(index, mark, title, statements, is_group=not states_role)


def _number_and_title(texts: list[str], columns: tuple[_Column, ...]) -> tuple[Mark | None, str]:
    pairs = list(zip(columns, texts, strict=False))
    printed = next((text for column, text in pairs if column.kind is LabelKind.NUMBER and text), "")
    title = next((text for column, text in pairs if column.kind is LabelKind.TITLE and text), "")
    mark = _cell_mark(printed)
    if mark is None:
        # A group title stands in one cell with its numeral (“I. NÂNG CAO NHẬN THỨC”).
        whole = title or printed or next((text for text in texts if text), "")
        marked = read_mark(whole)
        if marked and not marked.mark.is_bullet:
            return marked.mark, one_line(plain(marked.text))
        return None, one_line(whole)
    return mark, one_line(title or next((t for t in texts if t and t != printed), ""))


def _cell_mark(printed: str) -> Mark | None:
    if not printed:
        return None
    marked = read_mark(printed if printed[-1] in ".)" else f"{printed}.")
    if marked is None or marked.text or marked.mark.is_bullet:
        return None
    return Mark(printed, marked.mark.rank, marked.mark.parts)


def _statements(
    cells: tuple[Cell, ...], texts: list[str], columns: tuple[_Column, ...], line: SourceLine
) -> Iterator[Statement]:
    for cell, text, column in zip(cells, texts, columns, strict=False):
        if text in _EMPTY or column.kind in {LabelKind.NUMBER, LabelKind.TITLE}:
            continue
        source = (SourceLine(line.text[cell.location.column - 1 :], cell.location),)
        inner = read_labels(text)
        if column.kind is LabelKind.LEAD and inner and inner[0].kind in ROLES:
            yield from (Statement(x.kind, x.label, x.value, source) for x in inner)
        else:
            yield Statement(column.kind or LabelKind.FIELD, column.title, text, source)


def is_part(row: TableRow) -> bool:
    """Tell whether a group row heads a part (“I”, “A”) rather than an item with rows below it."""
    return row.is_group and (row.mark is None or row.mark.rank <= Rank.ROMAN)
