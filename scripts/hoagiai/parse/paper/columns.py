"""The head of a table of tasks: which row it is, and what each column holds."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import zip_longest

from hoagiai.model.page import SourceLine
from hoagiai.parse.labels import ROLES, LabelKind, label_kind
from hoagiai.parse.paper.cards import read_card
from hoagiai.parse.paper.inline import one_line, plain
from hoagiai.parse.paper.tables import Table
from hoagiai.text import fold

_UNITS = frozenset({"thang", "quy", "ngay"})
"""Titles that announce a time only at the head of a column."""
_TIME_TITLE = re.compile(r"(?:quy|q|thang|t)\.? ?(?:\d{1,2}|[ivx]{1,4})(?: ?/ ?\d{4}| nam \d{4})?")
_BODY = r"(?:co quan|don vi|bo phan|phong ban|phong|ban|nganh|dia phuong|to chuc|ca nhan)"
_BODIES = re.compile(rf"(?:ten |cac )?{_BODY}(?:(?:, ?| ?/ ?| va ){_BODY})*")
_DEEPEST_HEAD = 3
"""Rows in which a head is looked for: converters leave an empty one, papers a caption."""


@dataclass(frozen=True, slots=True)
class Column:
    """What a column holds, and its printed title."""

    kind: LabelKind | None
    title: str
    lines: tuple[SourceLine, ...] = ()
    """Where the title is printed, if it is a time itself."""

    @property
    def is_time(self) -> bool:
        """True for “Quý I”, “Tháng 3”, “T3”: a cross in it says that the work is done then."""
        return self.kind in {None, LabelKind.FIELD} and _TIME_TITLE.fullmatch(fold(self.title)) is not None


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
    columns = tuple(_placed(_columns(titles), table[index : index + 1 + second]))
    kinds = {column.kind for column in columns}
    if not kinds & {LabelKind.TITLE, LabelKind.NUMBER}:
        return None
    return Head(columns, index + 1 + second)


def _placed(columns: tuple[Column, ...], heads: Table) -> Iterator[Column]:
    """Yield the columns, those that are times with the place of their title."""
    for at, column in enumerate(columns):
        lines = (row[at].lines for row in reversed(heads) if at < len(row) and row[at].cell.text)
        yield replace(column, lines=next(lines, ())) if column.is_time else column


def _titles(table: Table, index: int) -> list[str]:
    return [one_line(plain(one.cell.text)) for one in table[index]]


def _names_roles(titles: list[str]) -> bool:
    return sum(bool(title) for title in titles) > 1 and bool(_kinds(titles) & ROLES)


def _kinds(titles: list[str]) -> set[LabelKind | None]:
    return {label_kind(title) for title in titles if title}


def _is_second_row(titles: list[str], below: list[str]) -> bool:
    """“Chủ trì”, “Phối hợp” under “Phân công thực hiện”: a row of nothing but titles of columns."""
    filled = {title for title in below if title and title not in titles}
    named = {title for title in filled if not _TIME_TITLE.fullmatch(fold(title))}
    kinds = {label_kind(title) for title in named}
    # “STT” may have been left in either row; by itself it heads nothing.
    return bool(filled) and kinds <= ROLES | {LabelKind.NUMBER} and kinds != {LabelKind.NUMBER}


def _columns(titles: list[str]) -> tuple[Column, ...]:
    columns = [Column(label_kind(title) if title else None, title) for title in titles]
    if not any(column.kind is LabelKind.LEAD for column in columns):
        # “Đơn vị”, “Cơ quan, đơn vị” say who acts only where no other column does.
        columns = [
            Column(LabelKind.LEAD, c.title) if _BODIES.fullmatch(fold(c.title)) else c for c in columns
        ]
    if not any(column.kind is LabelKind.TIME for column in columns):
        columns = [Column(LabelKind.TIME, c.title) if fold(c.title) in _UNITS else c for c in columns]
    if not any(column.kind is LabelKind.TITLE for column in columns):
        columns = _with_title(columns)
    return tuple(columns)


def _with_title(columns: list[Column]) -> list[Column]:
    """Take the first column that is neither number nor role as the title."""
    for index, column in enumerate(columns):
        if column.title and column.kind in {None, LabelKind.FIELD}:
            return [*columns[:index], Column(LabelKind.TITLE, column.title), *columns[index + 1 :]]
    return columns
