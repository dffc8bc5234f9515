"""What a paper leaves in doubt: reported, so that nothing is dropped in silence."""

import re
from collections.abc import Iterator
from itertools import pairwise

from hoagiai.diagnostics import Code, Diagnostic
from hoagiai.model.plan import BlockKind
from hoagiai.parse.labels import near_label, read_field
from hoagiai.parse.paper.blocks import Piece
from hoagiai.parse.paper.marks import Rank
from hoagiai.parse.paper.outline import Node
from hoagiai.parse.paper.rows import TableRow, read_rows
from hoagiai.parse.paper.statements import labels_of
from hoagiai.source.finding import WordFinder

_DRAWN = re.compile(r"<table\b|---+[ \t]+---+.*", re.IGNORECASE)


def find_doubts(root: Node) -> Iterator[Diagnostic]:
    """Yield labels that are almost known ones, and numbered rows of which nothing is stated."""
    for node in root.walk():
        if node.piece is None or node.ended or node.is_section:
            continue
        yield from _mistyped_label(node, node.piece)
        yield from _unclear_rows(node.piece)
        yield from _unread_table(node.piece)


def _mistyped_label(node: Node, piece: Piece) -> Iterator[Diagnostic]:
    found = None if labels_of(node) else read_field(piece.plain.strip())
    meant = near_label(found.label) if found else None
    if found and meant:
        yield Diagnostic(
            Code.LABEL_UNKNOWN,
            WordFinder(piece.lines).find(found.label),
            f"nhãn “{found.label}” không có trong các nhãn đã biết",
            hint=f"có phải “{meant.capitalize()}”?",
        )


def _unread_table(piece: Piece) -> Iterator[Diagnostic]:
    """A table drawn in tags or by spaces alone is shown as text; what it assigns would be lost."""
    drawn = _DRAWN.search(piece.lines[0].text if piece.kind is BlockKind.RULE else piece.text)
    if drawn:
        yield Diagnostic(
            Code.ROW_UNCLEAR,
            WordFinder(piece.lines).find(drawn[0]),
            "bảng viết bằng thẻ HTML hoặc chỉ kẻ bằng dấu cách thì không đọc được",
            hint="viết lại bằng bảng Markdown: mỗi hàng một dòng, các ô cách nhau bằng dấu |",
        )


def _unclear_rows(piece: Piece) -> Iterator[Diagnostic]:
    rows = read_rows(piece) if piece.table else ()
    for row, following in pairwise((*rows, None)):
        if row is not None and _is_unclear(row, following):
            printed = row.mark.printed if row.mark else row.title
            yield Diagnostic(
                Code.ROW_UNCLEAR,
                row.location,
                f"hàng “{printed}” không ghi cơ quan, không ghi thời gian",
                hint="ô gộp trong Word thì chép giá trị xuống từng hàng",
            )


def _is_unclear(row: TableRow, following: TableRow | None) -> bool:
    """A numbered row without roles is a heading only where deeper rows follow it."""
    if not row.is_group or row.mark is None or row.mark.rank is not Rank.NUMBER:
        return False
    below = following.mark if following else None
    height = (row.mark.rank, len(row.mark.parts))
    return below is None or (below.rank, len(below.parts)) <= height
