"""PDF of a form: whole boxes laid one below the other, those that belong together on one sheet."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Final

from fpdf.enums import Align

from hoagiai.model.form import Block, Form, Line, Manner, Rules, Signatures, Signer, Table
from hoagiai.render.forms.layout import (
    BOX,
    GAP,
    HEAD,
    LINE,
    MARGIN_LEFT,
    NOTE,
    POINT,
    ROW,
    SIGNING,
    SMALL,
    TEXT,
    TITLE,
    WIDTH,
    WRITING,
)
from hoagiai.render.forms.pdf_boxes import Box, lay, space
from hoagiai.render.forms.pdf_head import head_boxes
from hoagiai.render.forms.pdf_paper import Paper
from hoagiai.render.forms.sheet import Sheet, sheet_of

_LEAST_BLANK: Final = 22.0
"""In millimetres: a shorter blank at the end of a line is given a line of its own."""
_PADDING: Final = 1.2
_STYLES: Final = {Manner.BOLD: "B", Manner.ITALIC: "I"}


@dataclass(frozen=True, slots=True)
class _Style:
    """How words over the whole width are set, and what readers of the file are told that they are."""

    size: float
    face: str
    align: Align
    kind: str = "P"


_MARK = _Style(SMALL, "I", Align.R)
_TITLE = _Style(TITLE, "B", Align.C, "H1")
_SUBTITLE = _Style(TEXT, "B", Align.C)
_HEADING = _Style(TEXT, "B", Align.L, "H2")
_NO_INDENT, _INDENT = 0.0, 7.0


def form_pdf(form: Form) -> bytes:
    """Return the PDF of ``form``: one to a few A4 sheets, the same bytes for the same form."""
    paper = Paper(form.name.text)
    lay(paper, list(_boxes(paper, sheet_of(form))))
    return bytes(paper.output())


def _boxes(paper: Paper, sheet: Sheet) -> Iterator[Box]:
    yield _set(paper, sheet.mark, _MARK)
    yield space(GAP * POINT)
    yield from head_boxes(paper, sheet.head)
    yield space(4 * GAP * POINT)
    yield _set(paper, sheet.title, _TITLE)
    if sheet.subtitle:
        yield _set(paper, sheet.subtitle, _SUBTITLE)
    yield space(2 * GAP * POINT)
    for line in sheet.addressees:
        yield _line(paper, line)
    for part in sheet.parts:
        yield space(GAP * POINT, glued=bool(part.heading.text))
        if part.heading.text:
            yield _set(paper, part.heading.text, _HEADING, glued=True)
        last = len(part.blocks) - 1
        for number, block in enumerate(part.blocks):
            signed = number < last and isinstance(part.blocks[number + 1], Signatures)
            yield from _block(paper, block, glued=signed)


def _block(paper: Paper, block: Block, *, glued: bool) -> Iterator[Box]:
    match block:
        case Line():
            yield _line(paper, block, glued=glued)
        case Rules():
            yield from (Box(WRITING * POINT, partial(_rule, paper)) for _ in range(block.count))
        case Table():
            yield from _table(paper, block)
        case Signatures():
            yield _signatures(paper, block.signers)


# Lines.


def _set(paper: Paper, text: str, style: _Style, *, glued: bool = False) -> Box:
    """Return a box of words over the whole width."""
    paper.write_in(style.size, style.face)
    height = LINE * POINT * style.size / TEXT
    lines = paper.folded(text, WIDTH)

    def draw() -> None:
        paper.write_in(style.size, style.face)
        with paper.tagged(style.kind):
            paper.say(text, (MARGIN_LEFT, paper.y, WIDTH), height, style.align)

    return Box(height * len(lines), draw, glued)


def _line(paper: Paper, line: Line, *, glued: bool = False) -> Box:
    """Return a box of one line of the form, with its blanks."""
    style, indent = _STYLES.get(line.manner, ""), _INDENT if line.box else _NO_INDENT
    text = "".join(piece.text for piece in line.pieces).rstrip()
    open_ = line.runs_out or any(piece.blank for piece in line.pieces)
    height = (WRITING if open_ else LINE) * POINT
    paper.write_in(TEXT, style)
    lines = paper.folded(text, WIDTH - indent)
    start = _blank_from(paper, lines, WIDTH - indent) if line.runs_out else None
    align = Align.C if line.manner is Manner.CENTRED else Align.L if open_ else Align.J

    def draw() -> None:
        top = paper.y
        paper.write_in(TEXT, style)
        with paper.tagged("P"):
            if line.box:
                paper.say(BOX, (MARGIN_LEFT, top, indent), height, Align.L)
            paper.say(text, (MARGIN_LEFT + indent, top, WIDTH - indent), height, align)
        if start is not None:
            row = len(lines) - 1 + (start == 0)
            _dots(paper, MARGIN_LEFT + indent + start, top + row * height, height)

    return Box(height * (len(lines) + (start == 0)), draw, glued)


def _blank_from(paper: Paper, lines: Sequence[str], width: float) -> float:
    """Return where in its last line a blank begins; 0 where it needs a line of its own."""
    used = paper.get_string_width(f"{lines[-1].rstrip()} ") if lines else 0.0
    return used if width - used >= _LEAST_BLANK else 0.0


def _rule(paper: Paper) -> None:
    paper.write_in(TEXT)
    _dots(paper, MARGIN_LEFT, paper.y, WRITING * POINT)


def _dots(paper: Paper, x: float, y: float, height: float) -> None:
    """Draw dots from ``x`` to the right margin, on the line that begins at the height ``y``."""
    right = MARGIN_LEFT + WIDTH
    dots = "." * int((right - x) / paper.get_string_width("."))
    with paper.ornament():
        paper.set_xy(x, y)
        paper.cell(right - x, height, dots, align=Align.R)


# Tables and signatures.


def _table(paper: Paper, table: Table) -> Iterator[Box]:
    widths = [WIDTH * column.share / 100 for column in table.columns]
    heads = [column.title.text for column in table.columns]
    paper.write_in(HEAD, "B")
    folds = (len(paper.folded(text, width - 2 * _PADDING)) for text, width in zip(heads, widths, strict=True))
    height = max(folds) * LINE * POINT * HEAD / TEXT + 2 * _PADDING
    yield Box(height, partial(_row, paper, widths, heads, height), glued=True)
    for number in range(table.rows):
        glued = bool(table.last) or number < table.rows - 1
        yield Box(ROW, partial(_row, paper, widths, [""] * len(widths), ROW), glued=glued)
    if table.last:
        # A table of one column has no second one for the word.
        place = min(1, len(widths) - 1)
        last = [table.last if number == place else "" for number in range(len(widths))]
        yield Box(ROW, partial(_row, paper, widths, last, ROW))
    yield space(GAP * POINT)


def _row(paper: Paper, widths: Sequence[float], texts: Sequence[str], height: float) -> None:
    """Draw the cells of a row with bold words in their middle."""
    top, x = paper.y, MARGIN_LEFT
    line = LINE * POINT * HEAD / TEXT
    paper.set_line_width(0.2)
    paper.write_in(HEAD, "B")
    for width, text in zip(widths, texts, strict=True):
        with paper.ornament():
            paper.rect(x, top, width, height)
        if text:
            inner = width - 2 * _PADDING
            above = (height - len(paper.folded(text, inner)) * line) / 2
            with paper.tagged("P"):
                paper.say(text, (x + _PADDING, top + above, inner), line, Align.C)
        x += width


def _signatures(paper: Paper, signers: Sequence[Signer]) -> Box:
    """Return the places to sign; one alone stands at the right, as papers have it."""
    columns = max(len(signers), 2)
    width, height = WIDTH / columns, LINE * POINT
    paper.write_in(TEXT, "B")
    titles = max(len(paper.folded(signer.title.text, width - 2 * _PADDING)) for signer in signers)
    paper.write_in(NOTE, "I")
    notes = max(len(paper.folded(signer.note, width - 2 * _PADDING)) for signer in signers)

    def draw() -> None:
        top, first = paper.y + GAP * POINT, columns - len(signers)
        for number, signer in enumerate(signers, first):
            x, inner = MARGIN_LEFT + number * width + _PADDING, width - 2 * _PADDING
            paper.write_in(TEXT, "B")
            with paper.tagged("P"):
                paper.say(signer.title.text, (x, top, inner), height, Align.C)
            paper.write_in(NOTE, "I")
            with paper.tagged("P"):
                paper.say(signer.note, (x, top + titles * height, inner), height, Align.C)

    return Box(GAP * POINT + (titles + notes) * height + SIGNING, draw)
