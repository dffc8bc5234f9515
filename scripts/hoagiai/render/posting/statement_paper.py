"""Bản kê bằng Word: sentences to take over into a report, and the list as a table."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import Final

from docx import Document
from docx.document import Document as DocxDocument
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.shared import Mm, Pt
from docx.table import _Row
from docx.text.paragraph import Paragraph

from hoagiai.render.docx_file import packed
from hoagiai.render.forms.docx_marks import draw_borders, keep_row_whole, outline, say_in_vietnamese
from hoagiai.render.words import LANGUAGES

_FONT: Final = "Times New Roman"
_TEXT, _CELL, _SMALL = Pt(14), Pt(11), Pt(10)
_WIDTHS: Final = (10, 23, 25, 57, 50)
"""Of the columns, in millimetres: 165 in all, between the margins of NĐ 30/2020/NĐ-CP."""
_MARGINS: Final = (Mm(20), Mm(15), Mm(20), Mm(30))
"""Top, right, bottom and left, as the appendix of NĐ 30/2020/NĐ-CP allows."""


@dataclass(frozen=True, slots=True)
class Paper:
    """What a statement says as a document."""

    title: str
    paragraphs: tuple[str, ...]
    list_title: str
    heads: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    foot: str
    language: str
    day: date | None
    """The last day that it tells of."""


def paper_bytes(paper: Paper) -> bytes:
    """Return the DOCX of ``paper``, the same bytes for the same words."""
    document = Document()
    _prepare(document, paper)
    _title(document, paper.title)
    for text in paper.paragraphs:
        _paragraph(document, text)
    if paper.rows:
        _title(document, paper.list_title, level=2)
        _table(document, paper)
    _write(document.add_paragraph(), paper.foot, _SMALL)
    return packed(document)


def _prepare(document: DocxDocument, paper: Paper) -> None:
    """Set paper, margins, language and properties."""
    section = document.sections[0]
    section.page_width, section.page_height = Mm(210), Mm(297)
    section.top_margin, section.right_margin, section.bottom_margin, section.left_margin = _MARGINS
    normal = document.styles["Normal"]
    normal.font.name, normal.font.size = _FONT, _TEXT
    if paper.language == "vi":
        say_in_vietnamese(document)
    told = document.core_properties
    told.title, told.language = paper.title, "vi-VN" if paper.language == "vi" else "en-GB"
    told.author = told.last_modified_by = LANGUAGES[paper.language].site_title
    day = paper.day or date(1980, 1, 1)
    told.created = told.modified = datetime(day.year, day.month, day.day, tzinfo=UTC)
    told.comments, told.revision = "", 1


def _title(document: DocxDocument, text: str, level: int = 1) -> None:
    paragraph = document.add_paragraph()
    outline(paragraph, level)
    paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER
    paragraph.paragraph_format.space_before = Pt(12 if level > 1 else 0)
    paragraph.paragraph_format.keep_with_next = True
    paragraph.add_run(text.upper() if level == 1 else text).bold = True


def _paragraph(document: DocxDocument, text: str) -> None:
    paragraph = document.add_paragraph(text)
    paragraph.alignment = WD_ALIGN_PARAGRAPH.JUSTIFY
    paragraph.paragraph_format.first_line_indent = Mm(10)
    paragraph.paragraph_format.space_after = Pt(6)


def _table(document: DocxDocument, paper: Paper) -> None:
    table = document.add_table(len(paper.rows) + 1, len(_WIDTHS))
    table.autofit = False
    for width, column in zip(_WIDTHS, table.columns, strict=True):
        column.width = Mm(width)
    for number, (row, texts) in enumerate(zip(table.rows, (paper.heads, *paper.rows), strict=True)):
        _fill(row, texts, head=number == 0)
    document.add_paragraph()


def _fill(row: _Row, texts: Sequence[str], *, head: bool) -> None:
    cells = row.cells
    for cell, text, width in zip(cells, texts, _WIDTHS, strict=True):
        cell.width = Mm(width)
        _write(cell.paragraphs[0], text, _CELL, bold=head)
    draw_borders(cells)
    keep_row_whole(row, heading=head)


def _write(paragraph: Paragraph, text: str, size: Pt, *, bold: bool = False) -> None:
    paragraph.paragraph_format.space_after = Pt(0)
    run = paragraph.add_run(text)
    run.font.size, run.bold = size, bold
