"""DOCX of a form: tab leaders and tables that Word and LibreOffice both know."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final

from docx import Document
from docx.document import Document as DocxDocument
from docx.enum.table import WD_CELL_VERTICAL_ALIGNMENT, WD_ROW_HEIGHT_RULE, WD_TABLE_ALIGNMENT
from docx.enum.text import WD_ALIGN_PARAGRAPH, WD_TAB_ALIGNMENT, WD_TAB_LEADER
from docx.shared import Mm, Pt
from docx.table import Table as DocxTable
from docx.table import _Cell
from docx.text.paragraph import Paragraph

from hoagiai.model.form import Block, Form, Line, Manner, Part, Rules, Signatures, Table
from hoagiai.render.docx_file import packed
from hoagiai.render.forms import layout
from hoagiai.render.forms.docx_marks import (
    draw_borders,
    draw_rule,
    keep_row_whole,
    number_sheets,
    outline,
    say_in_vietnamese,
    take_padding_away,
)
from hoagiai.render.forms.sheet import Head, Sheet, sheet_of
from hoagiai.render.words.forms import AUTHOR

_LEFT, _RIGHT = WD_ALIGN_PARAGRAPH.LEFT, WD_ALIGN_PARAGRAPH.RIGHT
_CENTRE, _BOTH = WD_ALIGN_PARAGRAPH.CENTER, WD_ALIGN_PARAGRAPH.JUSTIFY
_BOX_INDENT: Final = 7.0
_FIRM_SPACE: Final = "\N{NO-BREAK SPACE}"
"""LibreOffice keeps the height of a line only if there is a letter in it."""

_NewParagraph = Callable[[], Paragraph]


def form_docx(form: Form) -> bytes:
    """Return the DOCX of ``form``, the same bytes for the same form."""
    document = Document()
    _prepare(document, form)
    _write(document, sheet_of(form))
    return packed(document)


@dataclass(frozen=True, slots=True)
class _Style:
    """How a paragraph is set; heights and gaps in points."""

    align: WD_ALIGN_PARAGRAPH = _LEFT
    size: float = layout.TEXT
    bold: bool = False
    italic: bool = False
    height: float = layout.LINE
    before: float = 0
    after: float = 0
    kept: bool = False
    """Whether it stays with what follows."""


_MARK = _Style(_RIGHT, layout.SMALL, italic=True, height=13, after=layout.GAP)
_DATED = _Style(_RIGHT, italic=True, height=layout.WRITING)
_TITLE = _Style(_CENTRE, layout.TITLE, bold=True, height=18.3, before=4 * layout.GAP)
_SUBTITLE = _Style(_CENTRE, bold=True)
_HEADING = _Style(bold=True, before=layout.GAP, kept=True)
_CELL = _Style(_CENTRE, layout.HEAD, bold=True, height=15.7, kept=True)
_SIGNER = _Style(_CENTRE, bold=True, before=layout.GAP, kept=True)
_NOTE = _Style(_CENTRE, layout.NOTE, italic=True, after=layout.SIGNING / layout.POINT)
_ADDRESSEE_GAP = 2 * layout.GAP


def _prepare(document: DocxDocument, form: Form) -> None:
    """Set what holds for the whole document: paper, margins, language, properties."""
    section = document.sections[0]
    section.page_width, section.page_height = Mm(210), Mm(297)
    section.left_margin, section.right_margin = Mm(layout.MARGIN_LEFT), Mm(layout.MARGIN_RIGHT)
    section.top_margin, section.bottom_margin = Mm(layout.MARGIN_TOP), Mm(layout.MARGIN_BOTTOM)
    section.header_distance = section.footer_distance = Mm(10)
    section.different_first_page_header_footer = True
    number = section.header.paragraphs[0]
    number.alignment = _CENTRE
    number_sheets(number)
    normal = document.styles["Normal"]
    normal.font.name, normal.font.size = layout.FAMILY, Pt(layout.TEXT)
    say_in_vietnamese(document)
    told = document.core_properties
    told.title, told.subject, told.language = form.name.text, form.purpose.text, "vi-VN"
    told.author = told.last_modified_by = AUTHOR
    told.created = told.modified = layout.MADE
    told.comments, told.revision = "", 1


def _write(document: DocxDocument, sheet: Sheet) -> None:
    add = document.add_paragraph
    _words(add(), sheet.mark, _MARK)
    _head(document, sheet.head)
    title = _words(add(), sheet.title, _TITLE)
    outline(title, 1)
    if sheet.subtitle:
        _words(add(), sheet.subtitle, _SUBTITLE)
    for number, line in enumerate(sheet.addressees):
        _line(add(), line, before=0 if number else _ADDRESSEE_GAP)
    for number, part in enumerate(sheet.parts):
        _part(document, part, first=number == 0 and not sheet.addressees)


def _part(document: DocxDocument, part: Part, *, first: bool) -> None:
    if part.heading.text:
        outline(_words(document.add_paragraph(), part.heading.text, _HEADING), 2)
    gap = 0.0 if part.heading.text else layout.GAP + (_ADDRESSEE_GAP if first else 0)
    for number, block in enumerate(part.blocks):
        signed = isinstance((*part.blocks, None)[number + 1], Signatures)
        _block(document, block, before=0 if number else gap, kept=signed)


def _block(document: DocxDocument, block: Block, *, before: float, kept: bool) -> None:
    match block:
        case Line():
            _line(document.add_paragraph(), block, before=before, kept=kept)
        case Rules():
            for _ in range(block.count):
                _dotted(_words(document.add_paragraph(), _FIRM_SPACE, _Style(height=layout.WRITING)))
        case Table():
            _table(document, block)
        case Signatures():
            _signatures(document, block)


# Lines.


def _words(paragraph: Paragraph, text: str, style: _Style) -> Paragraph:
    """Write ``text`` into an empty paragraph."""
    shape = paragraph.paragraph_format
    shape.alignment, shape.line_spacing = style.align, Pt(style.height)
    shape.space_before, shape.space_after = Pt(style.before), Pt(style.after)
    if style.kept:
        shape.keep_with_next = True
    if text:
        run = paragraph.add_run(text)
        run.bold, run.italic, run.font.size = style.bold, style.italic, Pt(style.size)
    return paragraph


def _line(paragraph: Paragraph, line: Line, *, before: float = 0, kept: bool = False) -> None:
    open_ = line.runs_out or any(piece.blank for piece in line.pieces)
    centred = line.manner is Manner.CENTRED
    text = "".join(piece.text for piece in line.pieces)
    style = _Style(
        _CENTRE if centred else _LEFT if open_ else _BOTH,
        bold=line.manner is Manner.BOLD,
        italic=line.manner is Manner.ITALIC,
        height=layout.WRITING if open_ else layout.LINE,
        before=before,
        kept=kept,
    )
    _words(paragraph, f"{layout.BOX}\t{text}" if line.box else text, style)
    if line.box:
        shape = paragraph.paragraph_format
        shape.left_indent, shape.first_line_indent = Mm(_BOX_INDENT), Mm(-_BOX_INDENT)
        shape.tab_stops.add_tab_stop(Mm(_BOX_INDENT))
    if line.runs_out:
        _dotted(paragraph)


def _dotted(paragraph: Paragraph) -> None:
    """Let dots run from the end of a paragraph to the right margin."""
    stops = paragraph.paragraph_format.tab_stops
    stops.add_tab_stop(Mm(layout.WIDTH), WD_TAB_ALIGNMENT.RIGHT, WD_TAB_LEADER.DOTS)
    paragraph.add_run("\t")


# The head.


def _head(document: DocxDocument, head: Head) -> None:
    if not head.office:
        _nation(document.add_paragraph, head, layout.WIDTH, _DATED)
        return
    right = layout.WIDTH - layout.HEAD_LEFT
    table = _frame(document, (layout.HEAD_LEFT, right))
    left_cell, right_cell = table.rows[0].cells
    add = _filler(left_cell)
    for number, text in enumerate(head.office):
        _words(add(), text, _Style(_CENTRE, layout.HEAD, bold=number > 0))
    _short_rule(add(), layout.HEAD_LEFT, layout.OFFICE_RULE)
    _nation(_filler(right_cell), head, right, _Style(_CENTRE, italic=True, height=layout.WRITING))


def _nation(add: _NewParagraph, head: Head, width: float, dated: _Style) -> None:
    for text in (head.nation, head.motto):
        _words(add(), text, _Style(_CENTRE, layout.HEAD, bold=True))
    _short_rule(add(), width, layout.MOTTO_RULE)
    if head.dated:
        _words(add(), head.dated, dated)


def _short_rule(paragraph: Paragraph, width: float, length: float) -> None:
    """Draw a line ``length`` millimetres long in the middle of a column."""
    _words(paragraph, "", _Style(_CENTRE, height=3 * layout.GAP))
    shape = paragraph.paragraph_format
    shape.left_indent = shape.right_indent = Mm((width - length) / 2)
    draw_rule(paragraph)


# Tables and signatures.


def _frame(document: DocxDocument, widths: Sequence[float], rows: int = 1) -> DocxTable:
    """Return a new table without lines, its columns as wide as told in millimetres."""
    table: DocxTable = document.add_table(rows, len(widths))
    table.autofit = False
    table.alignment = WD_TABLE_ALIGNMENT.CENTER
    take_padding_away(table)
    for row in table.rows:
        # Word goes by the cells, LibreOffice by the columns.
        for cell, column, width in zip(row.cells, table.columns, widths, strict=True):
            cell.width = column.width = Mm(width)
    return table


def _filler(cell: _Cell) -> _NewParagraph:
    """Return what gives the paragraphs of a cell one by one: the first is there already."""
    given = iter(cell.paragraphs)
    return lambda: next(given, None) or cell.add_paragraph()


def _table(document: DocxDocument, block: Table) -> None:
    widths = [layout.WIDTH * column.share / 100 for column in block.columns]
    table = _frame(document, widths, block.rows + 1 + bool(block.last))
    for number, row in enumerate(table.rows):
        draw_borders(row.cells)
        keep_row_whole(row, heading=number == 0)
        if number:
            row.height, row.height_rule = Mm(layout.ROW), WD_ROW_HEIGHT_RULE.EXACTLY
    for cell, column in zip(table.rows[0].cells, block.columns, strict=True):
        _in_middle(cell, column.title.text)
    if block.last:
        place = min(1, len(block.columns) - 1)
        _in_middle(table.rows[-1].cells[place], block.last)
    _words(document.add_paragraph(), "", _Style(height=layout.GAP))


def _in_middle(cell: _Cell, text: str) -> None:
    _words(cell.paragraphs[0], text, _CELL)
    cell.vertical_alignment = WD_CELL_VERTICAL_ALIGNMENT.CENTER


def _signatures(document: DocxDocument, block: Signatures) -> None:
    columns = max(len(block.signers), 2)
    table = _frame(document, [layout.WIDTH / columns] * columns)
    keep_row_whole(table.rows[0])
    for cell, signer in zip(table.rows[0].cells[-len(block.signers) :], block.signers, strict=True):
        add = _filler(cell)
        _words(add(), signer.title.text, _SIGNER)
        _words(add(), signer.note, _NOTE)
