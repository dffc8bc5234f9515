"""Small tables that state one item: its labels down the first column, or in the head of one row."""

from collections.abc import Iterator
from itertools import chain

from hoagiai.parse.labels import ROLES, LabelKind, label_kind
from hoagiai.parse.paper.inline import one_line, plain
from hoagiai.parse.paper.tables import Table, TableCell

Pair = tuple[LabelKind, str, TableCell]
"""A kind, the label as printed, the cell of its value."""

_TWO = 2


def read_card(table: Table) -> tuple[Pair, ...]:
    """Return the labelled values of a table that names no items of its own, () for any other table."""
    pairs = tuple(_down(table) or _across(table))
    return pairs if any(kind in ROLES for kind, _, _ in pairs) else ()


def _down(table: Table) -> list[Pair]:
    """“Cơ quan chủ trì | Sở Tư pháp”, a label and its value in every row."""
    rows = [row for row in table if any(one.cell.text for one in row)]
    if len(rows) < _TWO or any(len(row) != _TWO for row in rows):
        return []
    pairs = [_pair(label, value) for label, value in rows]
    values = (_kind(value) for _, value in rows)
    return [pair for pair in pairs if pair] if all(pairs) and not any(values) else []


def _across(table: Table) -> Iterator[Pair]:
    """“Chủ trì | Phối hợp | Thời gian”, and one row of values below."""
    kinds = {_kind(label) for label in chain(*table[:1])}
    if len(table) == _TWO and kinds <= {*ROLES, LabelKind.FIELD}:
        for label, value in zip(*table, strict=False):
            if (pair := _pair(label, value)) and value.cell.text:
                yield pair


def _pair(label: TableCell, value: TableCell) -> Pair | None:
    kind = _kind(label)
    return (kind, one_line(plain(label.cell.text)), value) if kind else None


def _kind(cell: TableCell) -> LabelKind | None:
    return label_kind(one_line(plain(cell.cell.text)))
