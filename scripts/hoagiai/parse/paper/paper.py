"""One paper, read whole: blocks with their anchors, tasks, duties."""

from collections.abc import Callable

from hoagiai.diagnostics import Location
from hoagiai.model.page import SourceLine
from hoagiai.model.plan import Block, BlockKind, Row
from hoagiai.parse.paper.blocks import Piece, read_pieces
from hoagiai.parse.paper.doubts import find_doubts
from hoagiai.parse.paper.drafts import DutyDraft, PaperDraft, TaskDraft
from hoagiai.parse.paper.duties import charged_nodes, duty_text, find_duties, opening_line
from hoagiai.parse.paper.inline import one_line
from hoagiai.parse.paper.marks import Rank
from hoagiai.parse.paper.numbering import AnchorBook, number_slug
from hoagiai.parse.paper.outline import Node, build_outline
from hoagiai.parse.paper.prose import Prose
from hoagiai.parse.paper.rows import TableRow, is_part, read_rows
from hoagiai.parse.paper.tasks import FoundTask, find_tasks, without_full_stop
from hoagiai.parse.paper.trailing import give_back_trailing
from hoagiai.parse.paper.typed import as_seen


def read_paper(lines: tuple[SourceLine, ...], opens_with_agency: Callable[[str], bool]) -> PaperDraft:
    """Return the blocks, tasks and duties of a paper's body.

    ``opens_with_agency`` tells whether a plain line opens with the name of a body.
    """
    pieces = read_pieces(tuple(map(as_seen, lines)))
    root = build_outline(pieces)
    give_back_trailing(root)
    return _PaperReader(root, opens_with_agency).read()


class _PaperReader:
    """Gives every item its anchor while walking the outline once."""

    def __init__(self, root: Node, opens_with_agency: Callable[[str], bool]) -> None:
        self._root = root
        self._found = {
            id(task.node): task for task in find_tasks(root, Prose(opens_with_agency), charged_nodes(root))
        }
        self._duties = {id(node) for node in find_duties(root, opens_with_agency)} - set(self._found)
        self._book = AnchorBook()
        self._bullets: dict[tuple[str, int], int] = {}
        self._tables = 0
        self._tasks: list[TaskDraft] = []
        self._duty_drafts: list[DutyDraft] = []

    def read(self) -> PaperDraft:
        blocks = tuple(self._block(node) for node in self._root.walk())
        doubts = tuple(find_doubts(self._root))
        return PaperDraft(blocks, tuple(self._tasks), tuple(self._duty_drafts), doubts)

    def _block(self, node: Node) -> Block:
        piece = _piece(node)
        if piece.kind is BlockKind.TABLE:
            return self._table(node, piece)
        anchor = self._anchor(node, piece)
        mark = piece.mark.printed if piece.mark else None
        return Block(piece.kind, mark, piece.text, node.depth, _location(piece), anchor, piece.strong)

    def _anchor(self, node: Node, piece: Piece) -> str | None:
        if id(node) in self._found:
            return self._task(self._found[id(node)], piece)
        if id(node) in self._duties:
            return self._duty(node, piece)
        if node.mark is None or node.mark.is_bullet or node.ended:
            return None
        numbers = (node.part_key,) if node.part_key else node.numbers
        return self._book.give("muc", number_slug(numbers), node.sections)

    def _task(self, found: FoundTask, piece: Piece) -> str:
        numbers = self._numbers(found.node, "nv")
        anchor = self._book.give("nv", number_slug(numbers), found.node.sections)
        self._tasks.append(
            TaskDraft(
                ".".join(numbers), anchor, found.title, _part(found.node), found.statements, _location(piece)
            )
        )
        return anchor

    def _numbers(self, node: Node, prefix: str) -> tuple[str, ...]:
        """Return the printed numbers of a node; a bullet counts as ``g1``, ``g2`` under its number."""
        if node.part_key:
            return (node.mark.parts[-1] if node.mark else node.part_key,)
        if node.is_numbered:
            return node.numbers
        above = node.parent
        while above and not above.is_numbered and above.parent:
            above = above.parent
        key = (prefix, id(above))
        self._bullets[key] = self._bullets.get(key, 0) + 1
        return (*(above.numbers if above else ()), f"g{self._bullets[key]}")

    def _duty(self, node: Node, piece: Piece) -> str:
        numbers = self._numbers(node, "tn")
        anchor = self._book.give("tn", number_slug(numbers), node.sections)
        lines = (*piece.lines, *(line for below in node.walk() for line in _piece(below).lines))
        opening = opening_line(piece.plain)
        self._duty_drafts.append(
            DutyDraft(".".join(numbers), anchor, opening, duty_text(node), lines, _location(piece))
        )
        return anchor

    def _table(self, node: Node, piece: Piece) -> Block:
        self._tables += 1
        reader = _TableReader(node, self._book, f"b{self._tables}")
        anchors = {}
        for row in read_rows(piece):
            anchors[row.index] = reader.take(row)
        self._tasks.extend(reader.tasks)
        rows = tuple(Row(cells, anchors.get(index)) for index, cells in enumerate(piece.rows))
        return Block(BlockKind.TABLE, None, "", node.depth, _location(piece), rows=rows)


class _TableReader:
    """Numbers the rows of one table: a group row is the part of the rows below it."""

    def __init__(self, node: Node, book: AnchorBook, scope: str) -> None:
        self._sections = node.sections
        self._title = _part(node)
        self._book = book
        self._scope = scope
        self._group: Node | None = None
        self._above: list[tuple[tuple[int, int], tuple[str, ...]]] = []
        self._unnumbered = 0
        self.tasks: list[TaskDraft] = []

    def take(self, row: TableRow) -> str | None:
        if is_part(row):
            self._open_group(row)
            return None
        numbers = self._numbers(row)
        sections = (*self._sections, self._group) if self._group else self._sections
        prefix = "muc" if row.is_group else "nv"
        anchor = self._book.give(prefix, number_slug(numbers), sections, "" if self._group else self._scope)
        if not row.is_group:
            part = self._title if self._group is None else self._group.plain
            title = without_full_stop(row.title)
            self.tasks.append(TaskDraft(".".join(numbers), anchor, title, part, row.statements, row.location))
        return anchor

    def _open_group(self, row: TableRow) -> None:
        printed = row.mark.printed if row.mark else None
        key = number_slug(row.mark.parts) if row.mark else self._scope
        title = f"{printed} {row.title}" if printed else row.title
        piece = Piece(BlockKind.PARAGRAPH, None, title, (), 1, 0)
        self._group = Node(piece, None, part_key=key)
        self._above = []

    def _numbers(self, row: TableRow) -> tuple[str, ...]:
        if row.mark is None or row.mark.is_bullet:
            self._unnumbered += 1
            above = self._above[-1][1] if self._above else ()
            return (*above, f"{'g' if row.mark else 'h'}{self._unnumbered}")
        parts = row.mark.parts
        height = (row.mark.rank, len(parts))
        while self._above and self._above[-1][0] >= height:
            self._above.pop()
        decimal = row.mark.rank is Rank.NUMBER and len(parts) > 1
        numbers = parts if decimal or not self._above else (*self._above[-1][1], *parts)
        self._above.append((height, numbers))
        return numbers


def _piece(node: Node) -> Piece:
    # Only the root has no piece, and it is never walked.
    return node.piece or Piece(BlockKind.RULE, None, "", (), 1, 0)


def _location(piece: Piece) -> Location:
    place = piece.lines[0].location
    return Location(place.path, place.line, place.column + piece.column - 1)


def _part(node: Node) -> str | None:
    """Return the heading of the innermost section: “II. NỘI DUNG”."""
    above = node.sections[-1] if node.sections else None
    if above is None or above.piece is None:
        return None
    printed = f"{above.mark.printed} " if above.mark else ""
    return one_line(printed + above.heading)
