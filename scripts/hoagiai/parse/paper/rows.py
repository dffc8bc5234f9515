"""Tasks in a table: rows read by the titles of their columns, group rows as parts."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from hoagiai.diagnostics import Location
from hoagiai.parse.labels import ROLES, LabelKind, read_labels
from hoagiai.parse.paper.blocks import Piece
from hoagiai.parse.paper.columns import Column, Head, read_head
from hoagiai.parse.paper.inline import one_line, plain
from hoagiai.parse.paper.marks import Mark, Rank, read_mark
from hoagiai.parse.paper.statements import Statement
from hoagiai.parse.paper.tables import Table, TableCell
from hoagiai.text import fold

_INDEX_ROW = re.compile(r"\(?\d{1,2}\)?")
_DITTO = re.compile(r"\W{0,2}(?:nt|nhu tren)\W{0,2}|[\"”“″〃]{1,2}|''")
_CROSSES = frozenset({"x", "×", "✓", "✔", "v", "+", "*"})
_EMPTY = frozenset({"", "-", "–", "—", "…", "...", "/"} | _CROSSES | {"X"})


@dataclass(frozen=True, slots=True)
class TableRow:
    """A row that is a task, a group heading, or text: what is read of it."""

    index: int
    """Its place in the table; the header is 0."""
    mark: Mark | None
    title: str
    statements: tuple[Statement, ...]
    is_group: bool
    location: Location


def read_rows(piece: Piece) -> tuple[TableRow, ...]:
    """Return the rows of a table of tasks below its head; () if the table is none."""
    head = read_head(piece.table)
    if head is None:
        return ()
    rows: list[TableRow] = []
    table = _with_bodies_above(_without_dittos(piece.table, head.body), head)
    for index, cells in enumerate(table[head.body :], head.body):
        row = _read_row(index, cells, head.columns)
        if row and rows and _goes_on(row):
            rows[-1] = _joined(rows[-1], row)
        elif row:
            rows.append(row)
    return tuple(rows)


def _without_dittos(table: Table, body: int) -> Table:
    """Return the table with the cells that say “as above” (“nt”, “-nt-”, “″”) as the cells above them."""
    rows = list(table)
    for index in range(body + 1, len(rows)):
        above = rows[index - 1]
        rows[index] = tuple(
            above[at] if at < len(above) and _DITTO.fullmatch(fold(plain(one.cell.text)).strip()) else one
            for at, one in enumerate(rows[index])
        )
    return tuple(rows)


def _with_bodies_above(table: Table, head: Head) -> Table:
    """Return the table with the body of the first column in every row of its merged cell."""
    if not head.columns or head.columns[0].kind is not LabelKind.LEAD:
        return table
    rows = list(table)
    for index in range(head.body + 1, len(rows)):
        if len(rows[index]) > 1 and not rows[index][0].cell.text and rows[index - 1]:
            rows[index] = (rows[index - 1][0], *rows[index][1:])
    return tuple(rows)


def _goes_on(row: TableRow) -> bool:
    """Tell whether only bodies or times stand in a row: its number and title are merged with those above."""
    return row.mark is None and not row.title and not row.is_group


def _joined(above: TableRow, row: TableRow) -> TableRow:
    statements = (*above.statements, *row.statements)
    return replace(above, statements=statements, is_group=False)


def _read_row(index: int, cells: tuple[TableCell, ...], columns: tuple[Column, ...]) -> TableRow | None:
    texts = [plain(one.cell.text).strip() for one in cells]
    filled = [text for text in texts if text not in _EMPTY]
    if not filled or _is_index_row(filled):
        return None
    mark, title = _number_and_title(texts, columns)
    location = cells[0].cell.location
    if _is_heading(mark, cells, texts):
        return TableRow(index, mark, title or filled[-1], (), is_group=True, location=location)
    statements = tuple(_statements(cells, texts, columns))
    states_role = any(s.kind in ROLES for s in statements)
    title = title if title or states_role else filled[0]
    return TableRow(index, mark, title, statements, is_group=not states_role, location=location)


def _is_index_row(filled: list[str]) -> bool:
    """“(1) (2) (3)” under the header counts columns and states nothing."""
    return len(filled) > 1 and all(_INDEX_ROW.fullmatch(text) for text in filled)


def _is_heading(mark: Mark | None, cells: tuple[TableCell, ...], texts: list[str]) -> bool:
    """Tell whether one title runs through all columns, whichever of them its text was left in."""
    titles = {text: one.cell.text for one, text in zip(cells, texts, strict=True) if text not in _EMPTY}
    titles = {text: raw for text, raw in titles.items() if _cell_mark(text) is None}
    if len(titles) != 1:
        return False
    ((text, raw),) = titles.items()
    if mark is None or mark.is_section:
        return (mark is not None and mark.is_section) or raw.startswith("**") or text.isupper()
    return False


def _number_and_title(texts: list[str], columns: tuple[Column, ...]) -> tuple[Mark | None, str]:
    pairs = list(zip(columns, texts, strict=False))
    printed = next((text for column, text in pairs if column.kind is LabelKind.NUMBER and text), "")
    title = next((text for column, text in pairs if column.kind is LabelKind.TITLE and text), "")
    mark = _cell_mark(printed)
    if mark is None:
        # A group title stands in one cell with its numeral (“I. NÂNG CAO NHẬN THỨC”).
        whole = title or printed
        marked = read_mark(whole)
        return (marked.mark, one_line(plain(marked.text))) if marked else (None, one_line(whole))
    return mark, one_line(title)


def _cell_mark(printed: str) -> Mark | None:
    if not printed:
        return None
    marked = read_mark(printed if printed[-1] in ".)" else f"{printed}.")
    if marked is None or marked.text or marked.mark.is_bullet:
        return None
    return Mark(printed, marked.mark.rank, marked.mark.parts)


def _statements(
    cells: tuple[TableCell, ...], texts: list[str], columns: tuple[Column, ...]
) -> Iterator[Statement]:
    for one, text, column in zip(cells, texts, columns, strict=False):
        if column.is_time and text.lower() in _CROSSES:
            yield Statement(LabelKind.TIME, "", column.title, column.lines)
        if text in _EMPTY or column.kind in {LabelKind.NUMBER, LabelKind.TITLE}:
            continue
        inner = read_labels(text) if column.kind in ROLES else ()
        if inner and inner[0].kind in ROLES:
            yield from (Statement(x.kind, x.label, x.value, one.lines) for x in inner)
        else:
            yield Statement(column.kind or LabelKind.FIELD, column.title, text, one.lines)


def is_part(row: TableRow) -> bool:
    """Tell whether a group row heads a part (“I”, “A”) rather than an item with rows below it."""
    return row.is_group and (row.mark is None or row.mark.rank <= Rank.ROMAN)
