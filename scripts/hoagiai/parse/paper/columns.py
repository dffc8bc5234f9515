"""The head of a table of tasks: which row it is, and what each column holds."""

from dataclasses import dataclass
from itertools import zip_longest

from hoagiai.parse.labels import ROLES, LabelKind, label_kind
from hoagiai.parse.paper.cards import read_card
from hoagiai.parse.paper.inline import one_line, plain
from hoagiai.parse.paper.tables import Table

_DEEPEST_HEAD = 3
"""Rows in which a head is looked for: converters leave an empty one, papers a caption."""


@dataclass(frozen=True, slots=True)
class Column:
    """What a column holds, and its printed title."""

    kind: LabelKind | None
    title: str


@dataclass(frozen=True, slots=True)
class Head:
    """The columns of a table of tasks; ``body`` is the index of the first row below them."""

    columns: tuple[Column, ...]
    body: int


def read_head(table: Table) -> Head | None:
    """Return the head of a table of tasks, None if the table is of something else."""
    if read_card(table):
        return None
    for index in range(min(_DEEPEST_HEAD, len(table))):
        titles = _titles(table, index)
        if _names_roles(titles):
            return _head(table, index, titles)
        if sum(bool(title) for title in titles) > 1:
            return None
    return None


def _head(table: Table, index: int, titles: list[str]) -> Head | None:
    below = _titles(table, index + 1) if index + 1 < len(table) else []
    second = _is_second_row(titles, below)
    if second:
        titles = [under or title for title, under in zip_longest(titles, below, fillvalue="")]
    columns = _columns(titles)
    kinds = {column.kind for column in columns}
    if not kinds & {LabelKind.TITLE, LabelKind.NUMBER}:
        return None
    return Head(columns, index + 1 + second)


def _titles(table: Table, index: int) -> list[str]:
    return [one_line(plain(one.cell.text)) for one in table[index]]


def _names_roles(titles: list[str]) -> bool:
    return sum(bool(title) for title in titles) > 1 and bool(_kinds(titles) & ROLES)


def _kinds(titles: list[str]) -> set[LabelKind | None]:
    return {label_kind(title) for title in titles if title}


def _is_second_row(titles: list[str], below: list[str]) -> bool:
    """“Chủ trì”, “Phối hợp” under “Phân công thực hiện”: a row of nothing but titles of columns."""
    filled = {title for title in below if title and title not in titles}
    return bool(filled) and all(label_kind(title) in ROLES for title in filled)


def _columns(titles: list[str]) -> tuple[Column, ...]:
    columns = [Column(label_kind(title) if title else None, title) for title in titles]
    if not any(column.kind is LabelKind.LEAD for column in columns):
        # “Đơn vị” says who acts only where no other column does.
        columns = [Column(LabelKind.LEAD, c.title) if c.title.lower() == "đơn vị" else c for c in columns]
    if not any(column.kind is LabelKind.TITLE for column in columns):
        columns = _with_title(columns)
    return tuple(columns)


def _with_title(columns: list[Column]) -> list[Column]:
    """Take the first column that is neither number nor role as the title."""
    for index, column in enumerate(columns):
        if column.title and column.kind in {None, LabelKind.FIELD}:
            return [*columns[:index], Column(LabelKind.TITLE, column.title), *columns[index + 1 :]]
    return columns
