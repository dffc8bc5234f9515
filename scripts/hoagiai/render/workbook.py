"""Tables as XLSX: a workbook's frame is made once by XlsxWriter, its rows are set in per file.

A whole workbook by XlsxWriter takes ten times as long, and a site has one for every plan; the
frame (styles, widths, frozen header, print set-up) is the same for all of them.
"""

import io
import re
import zipfile
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from xml.sax.saxutils import escape

import xlsxwriter

from hoagiai.render.tables import Column, Kind, Table, Value

# A last row that no table reaches and no other figure in the frame equals; each sheet adds its place.
_LAST_ROW = 1_000_001
_SAMPLE_ROW = re.compile(r'<row r="2".*?</row>')
_SAMPLE_STYLE = re.compile(r'<c r="([A-Z]+)2" s="(\d+)"')
_DIMENSION = re.compile(r'(<dimension ref="A1:[A-Z]+)2')
_NOT_XML = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
# Excel reads “_x0041_” in a text as the letter A; it is kept apart by escaping its first sign.
_EXCEL_ESCAPE = re.compile(r"_(?=x[0-9A-Fa-f]{4}_)")
_NOT_PLAIN = re.compile("[<>&]|_x|[^\t\n\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_LONGEST_CELL = 32_767
_DAY_ZERO = date(1899, 12, 30)
# Excel counts a 29 February 1900 that never was: earlier days are written as text.
_FIRST_EXCEL_DAY = date(1900, 3, 1)
_ZIP_EPOCH = (1980, 1, 1, 0, 0, 0)
_A4 = 9
_BOOK = "xl/workbook.xml"


@dataclass(frozen=True, slots=True)
class _SheetFrame:
    """One worksheet before and after its rows, and the column letter and style of each cell."""

    path: str
    before: str
    after: str
    last_row: str
    """What stands in the frame for the last row."""
    cells: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class WorkbookFrame:
    """A workbook without rows: what is the same in every file, packed, and what is not."""

    packed: bytes
    book: str
    sheets: tuple[_SheetFrame, ...]

    def fill(self, tables: Sequence[Table]) -> bytes:
        """Return the XLSX file that holds ``tables``, one a worksheet, in the frame's order.

        The same tables give the same bytes.
        """
        packed = io.BytesIO(self.packed)
        book = self.book
        with zipfile.ZipFile(packed, "a") as archive:
            for sheet, table in zip(self.sheets, tables, strict=True):
                last_row = str(len(table.rows) + 1)
                book = book.replace(sheet.last_row, last_row)
                _pack(archive, sheet.path, _sheet_text(sheet, table, last_row))
            _pack(archive, _BOOK, book)
        return packed.getvalue()


def workbook_frame(tables: Sequence[Table], created: date) -> WorkbookFrame:
    """Return the frame of workbooks with worksheets like ``tables``, whose rows do not matter."""
    with zipfile.ZipFile(io.BytesIO(_written_frame(tables, created))) as archive:
        parts = {name: archive.read(name).decode() for name in archive.namelist()}
    paths = [f"xl/worksheets/sheet{place}.xml" for place in range(1, len(tables) + 1)]
    sheets = tuple(_sheet_frame(path, parts.pop(path), place) for place, path in enumerate(paths))
    book = parts.pop(_BOOK)
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        for path, text in parts.items():
            _pack(archive, path, text)
    return WorkbookFrame(packed.getvalue(), book, sheets)


def _written_frame(tables: Sequence[Table], created: date) -> bytes:
    """Return a workbook with a header and one empty sample row on every sheet."""
    written = io.BytesIO()
    with xlsxwriter.Workbook(written, {"in_memory": True}) as workbook:
        workbook.set_properties({"created": datetime.combine(created, time(), UTC).replace(tzinfo=None)})
        head = workbook.add_format({"bold": True, "text_wrap": True, "valign": "top", "bg_color": "#E8EEF4"})
        cell = {"valign": "top", "border": 1, "border_color": "#C8D0D8"}
        styles = {
            Kind.TEXT: workbook.add_format({**cell, "text_wrap": True, "num_format": "@"}),
            Kind.DATE: workbook.add_format({**cell, "num_format": "dd/mm/yyyy"}),
            Kind.COUNT: workbook.add_format({**cell, "num_format": "0"}),
        }
        for place, table in enumerate(tables):
            sheet = workbook.add_worksheet(table.title)
            for at, column in enumerate(table.columns):
                sheet.set_column(at, at, column.width)
                sheet.write_string(0, at, column.header, head)
                sheet.write_blank(1, at, None, styles[column.kind])
            _set_up(sheet, table.columns, _LAST_ROW + place - 1)
    return written.getvalue()


def _set_up(sheet: xlsxwriter.worksheet.Worksheet, columns: Sequence[Column], last: int) -> None:
    """Freeze and repeat the header, filter, and print on A4 across, as wide as the page."""
    printed = sum(column.printed for column in columns)
    sheet.freeze_panes(1, 0)
    sheet.autofilter(0, 0, last, len(columns) - 1)
    sheet.ignore_errors({"number_stored_as_text": f"A1:Z{last + 1}"})
    sheet.set_paper(_A4)
    sheet.set_landscape()
    sheet.set_margins(left=0.4, right=0.4, top=0.5, bottom=0.6)
    sheet.fit_to_pages(1, 0)
    sheet.repeat_rows(0)
    sheet.print_area(0, 0, last, printed - 1)
    sheet.set_footer("&L&A&RTrang &P/&N")


def _sheet_frame(path: str, text: str, place: int) -> _SheetFrame:
    last_row = str(_LAST_ROW + place)
    before, after = _SAMPLE_ROW.split(text, maxsplit=1)
    cells = tuple(_SAMPLE_STYLE.findall(text))
    return _SheetFrame(path, _DIMENSION.sub(rf"\g<1>{last_row}", before), after, last_row, cells)


def _sheet_text(sheet: _SheetFrame, table: Table, last_row: str) -> str:
    before, after = (text.replace(sheet.last_row, last_row) for text in (sheet.before, sheet.after))
    rows = (_row_text(number, sheet.cells, row) for number, row in enumerate(table.rows, start=2))
    return "".join((before, *rows, after))


def _row_text(number: int, cells: Iterable[tuple[str, str]], row: Iterable[Value]) -> str:
    made = (
        _cell_text(f'<c r="{letter}{number}" s="{style}"', value)
        for (letter, style), value in zip(cells, row, strict=True)
    )
    return f'<row r="{number}">{"".join(made)}</row>'


def _cell_text(start: str, value: Value) -> str:
    if value is None or value == "":
        return f"{start}/>"
    if isinstance(value, date) and value >= _FIRST_EXCEL_DAY:
        value = (value - _DAY_ZERO).days
    if isinstance(value, int):
        return f"{start}><v>{value}</v></c>"
    return f'{start} t="inlineStr"><is><t xml:space="preserve">{_excel_text(str(value))}</t></is></c>'


def _excel_text(text: str) -> str:
    """Return a text as a cell may hold it: no signs that XML forbids, no more than Excel takes."""
    if len(text) <= _LONGEST_CELL and not _NOT_PLAIN.search(text):
        return text
    kept = _NOT_XML.sub("", text.replace("\r\n", "\n").replace("\r", "\n"))
    if len(kept) > _LONGEST_CELL:
        kept = f"{kept[: _LONGEST_CELL - 1]}…"
    return escape(_EXCEL_ESCAPE.sub("_x005F_", kept))


def _pack(archive: zipfile.ZipFile, path: str, text: str) -> None:
    part = zipfile.ZipInfo(path, _ZIP_EPOCH)
    part.compress_type = zipfile.ZIP_DEFLATED
    archive.writestr(part, text)
