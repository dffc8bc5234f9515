"""The head of a form as PDF: whose paper it is at the left, Quốc hiệu and Tiêu ngữ at the right."""

from collections.abc import Iterator, Sequence

from fpdf.enums import Align

from hoagiai.render.forms.layout import (
    GAP,
    HEAD,
    HEAD_LEFT,
    LINE,
    MARGIN_LEFT,
    MOTTO_RULE,
    OFFICE_RULE,
    POINT,
    TEXT,
    WIDTH,
    WRITING,
)
from hoagiai.render.forms.pdf_boxes import Box
from hoagiai.render.forms.pdf_paper import Paper
from hoagiai.render.forms.sheet import Head


def head_boxes(paper: Paper, head: Head) -> Iterator[Box]:
    """Yield the boxes of the head: whose paper it is, the national title, place and day."""
    left = tuple((text, "B" if number else "") for number, text in enumerate(head.office))
    right = ((head.nation, "B"), (head.motto, "B"))
    start, width = (HEAD_LEFT, WIDTH - HEAD_LEFT) if left else (0.0, WIDTH)
    rows = max(_rows(paper, left, HEAD_LEFT), _rows(paper, right, width))

    def draw() -> None:
        top = paper.y
        _head_column(paper, left, (0.0, top, HEAD_LEFT))
        _head_column(paper, right, (start, top, width))

    yield Box(rows * LINE * POINT + 3 * GAP * POINT, draw)
    if head.dated:
        yield _dated(paper, head.dated, start, width)


def _rows(paper: Paper, texts: Sequence[tuple[str, str]], width: float) -> int:
    """Return how many lines a column of the head takes."""
    count = 0
    for text, style in texts:
        paper.write_in(HEAD, style)
        count += len(paper.folded(text, width))
    return count


def _head_column(paper: Paper, texts: Sequence[tuple[str, str]], place: tuple[float, float, float]) -> None:
    """Write one column of the head at a place (x from the margin, y and width), a short line below it."""
    x, y, width = place
    for text, style in texts:
        paper.write_in(HEAD, style)
        with paper.tagged("P"):
            paper.say(text, (MARGIN_LEFT + x, y, width), LINE * POINT, Align.C)
        y = paper.y
    half = (OFFICE_RULE if width == HEAD_LEFT else MOTTO_RULE) / 2 if texts else 0
    middle = MARGIN_LEFT + x + width / 2
    with paper.ornament():
        paper.set_line_width(0.2)
        paper.line(middle - half, y, middle + half, y)


def _dated(paper: Paper, text: str, start: float, width: float) -> Box:
    def draw() -> None:
        paper.write_in(TEXT, "I")
        with paper.tagged("P"):
            align = Align.C if start else Align.R
            paper.say(text, (MARGIN_LEFT + start, paper.y, width), WRITING * POINT, align)

    return Box(WRITING * POINT, draw)
