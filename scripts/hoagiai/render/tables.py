"""Tables for people: what stands in a CSV or a worksheet, and the CSV itself."""

import csv
import io
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import Enum, auto
from typing import TypeAlias

Value: TypeAlias = str | int | date | None

# A spreadsheet program runs a CSV cell that begins with one of these as a formula (OWASP, “CSV
# Injection”); the wide forms are taken for the narrow ones by some.
_FORMULA_STARTS = tuple("=+-@\t\r\n\uff1d\uff0b\uff0d\uff20")
_BYTE_ORDER_MARK = "\ufeff"


class Kind(Enum):
    """What the cells of a column hold."""

    TEXT = auto()
    DATE = auto()
    COUNT = auto()


@dataclass(frozen=True, slots=True)
class Column:
    """One column: its Vietnamese header, its width in characters, and what it holds."""

    header: str
    width: int
    kind: Kind = Kind.TEXT
    printed: bool = True
    """False for ids and addresses, which stand after the others and stay off the paper."""


@dataclass(frozen=True, slots=True)
class Table:
    """A named table; every row has one value for each column."""

    title: str
    columns: tuple[Column, ...]
    rows: tuple[tuple[Value, ...], ...]


def csv_bytes(table: Table) -> bytes:
    """Return a table as CSV (RFC 4180): commas, CRLF, days as ``2024-04-01``.

    It begins with a byte order mark, without which Excel on Windows takes UTF-8 for another code
    page and breaks Vietnamese letters. A cell that a spreadsheet would run as a formula is led
    by an apostrophe.
    """
    text = io.StringIO(newline="")
    writer = csv.writer(text, lineterminator="\r\n")
    writer.writerow(column.header for column in table.columns)
    writer.writerows(_harmless(row) for row in table.rows)
    return (_BYTE_ORDER_MARK + text.getvalue()).encode()


def _harmless(row: Iterable[Value]) -> list[str]:
    return [_text(value) for value in row]


def _text(value: Value) -> str:
    if isinstance(value, date):
        return value.isoformat()
    text = "" if value is None else str(value)
    return f"'{text}" if text.startswith(_FORMULA_STARTS) else text
