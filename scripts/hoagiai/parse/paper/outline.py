"""Pieces → outline: which item stands under which, by rank of the printed mark."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from hoagiai.model.plan import BlockKind
from hoagiai.parse.labels import ROLES, Labelled, read_label
from hoagiai.parse.paper.blocks import Piece
from hoagiai.parse.paper.marks import Mark, Rank, ordinal
from hoagiai.text import fold, slug

_DEEPEST = 40
"""No paper goes deeper; what is typed so is not meant."""
_DEEPER = 2
"""Columns of indentation from which an equal bullet is a child rather than a sibling."""


@dataclass(slots=True, eq=False)
class Node:
    """A piece in its place: parent above, children below, in the order of the paper."""

    piece: Piece | None
    parent: "Node | None"
    depth: int = 0
    part_key: str | None = None
    """Of a section: its word in ids (“ii”, “phu-luc”)."""
    ended: bool = False
    """True in the end matter (“Nơi nhận”, signatures), where nothing is a task."""
    label: Labelled | None = None
    """The label that the piece opens with."""
    children: list["Node"] = field(default_factory=list)

    @property
    def mark(self) -> Mark | None:
        """The printed mark of the piece."""
        return self.piece.mark if self.piece else None

    @property
    def plain(self) -> str:
        """The piece's text without emphasis."""
        return self.piece.plain if self.piece else ""

    @property
    def heading(self) -> str:
        """The title of a section: “Phần thứ nhất” has its own on the line below."""
        first = self.children[0] if self.children else None
        if any(map(str.isalpha, self.plain)) or first is None or first.mark or first.is_section:
            return self.plain
        return first.plain if first.piece and _is_title(first.piece) else self.plain

    @property
    def is_stated(self) -> bool:
        """True for a line that says who acts or when: a label below it is not part of its value."""
        return self.label is not None and self.label.kind in ROLES and bool(self.label.value.strip())

    @property
    def is_finished(self) -> bool:
        """True for such a line whose value does not end in the middle of a list."""
        return self.is_stated and not self.plain.rstrip().endswith((",", ";", ":", "-"))

    @property
    def is_section(self) -> bool:
        """True for the root and for parts and headings of the paper."""
        return self.piece is None or self.part_key is not None

    @property
    def awaits_title(self) -> bool:
        """True for a section whose line bears nothing but its number, as long as nothing stands in it."""
        return self.part_key is not None and not self.children and not any(map(str.isalpha, self.plain))

    @property
    def is_numbered(self) -> bool:
        """True for items that carry a number of their own, sections left out."""
        return self.mark is not None and not self.mark.is_bullet and not self.is_section

    def walk(self) -> Iterator["Node"]:
        """Yield every node below, in the order of the paper."""
        waiting = self.children[::-1]
        while waiting:
            node = waiting.pop()
            yield node
            waiting.extend(reversed(node.children))

    @property
    def sections(self) -> tuple["Node", ...]:
        """The sections the node stands in, outermost first, the root left out."""
        above = self.parent.sections if self.parent else ()
        here = (self.parent,) if self.parent and self.parent.part_key else ()
        return (*above, *here)

    @property
    def numbers(self) -> tuple[str, ...]:
        """The numbers that name the node within its section: ``("1", "a")``, ``("9", "1")``."""
        if not self.is_numbered or self.mark is None:
            return ()
        own = self.mark.parts
        if self.mark.rank is Rank.NUMBER and len(own) > 1:
            return own
        above = self.parent.numbers if self.parent else ()
        return (*above, *own)


_END = re.compile(r"noi nhan\b")
_CLOSING = re.compile(r"(?:tren day la|can cu noi dung ke hoach|tm\.|kt\.|tl\.|tuq\.|q\.)")
_WHOLE = re.compile(r"(?:phu luc|phan|chuong|muc|ke hoach|quyet dinh)\b")
_ANNEX = re.compile(r"phu luc\b")
_NAME_OF_PAPER = re.compile(r"(?:ke hoach|quyet dinh)\b")
_SHORT = 25


def build_outline(pieces: tuple[Piece, ...]) -> Node:
    """Return the root of the outline; every piece is one node."""
    return _Builder().build(pieces)


class _Builder:
    def __init__(self) -> None:
        self._root = Node(None, None)
        self._stack: list[Node] = [self._root]
        self._first_part = 1
        self._annexes = 0
        self._parts = 0
        self._ended = False
        self._unfilled: Node | None = None
        """Where the last label without a value stands: the list below it is that value."""

    def build(self, pieces: tuple[Piece, ...]) -> Node:
        # A single heading of the first level is the name of the paper, not one of its parts.
        self._first_part = 1 + (sum(piece.level == 1 and not piece.mark for piece in pieces) == 1)
        for piece in pieces:
            self._add(piece)
        return self._root

    def _add(self, piece: Piece) -> None:
        if piece.mark:
            self._add_marked(piece, piece.mark)
        elif piece.kind in {BlockKind.PARAGRAPH, BlockKind.HEADING}:
            self._add_unmarked(piece)
        else:
            self._attach(piece)

    def _add_marked(self, piece: Piece, mark: Mark) -> None:
        if mark.is_section:
            self._ended = False
        while len(self._stack) > _DEEPEST or not self._stands_above(self._stack[-1], piece, mark):
            self._stack.pop()
        if not mark.is_bullet:
            self._unfilled = None
        key = slug(mark.printed) if mark.is_section else None
        self._stack.append(self._attach(piece, key))

    def _add_unmarked(self, piece: Piece) -> None:
        folded = fold(piece.plain)
        if _END.match(folded):
            self._ended = True
        if _END.match(folded) or _CLOSING.match(folded):
            self._stack = [self._root]
            self._attach(piece)
        elif _is_title(piece) and not self._ended:
            self._add_title(piece, folded)
        elif _is_title(piece) and _WHOLE.match(folded):
            self._ended = False
            self._add_title(piece, folded)
        else:
            self._add_text(piece)

    def _add_text(self, piece: Piece) -> None:
        """A label printed without a mark stands beside the unfilled one before it, not below its list."""
        labelled = _label(piece)
        if labelled is None or labelled.kind not in ROLES:
            while self._stack[-1].is_finished:
                self._stack.pop()
            self._attach(piece)
            return
        if self._unfilled in self._stack:
            del self._stack[self._stack.index(self._unfilled) + 1 :]
        while self._stack[-1].is_stated:
            self._stack.pop()
        node = self._attach(piece)
        self._unfilled = None if node.is_stated else node.parent

    def _add_title(self, piece: Piece, folded: str) -> None:
        """A heading without a number: a part of its own, or a sub-heading inside a numbered part."""
        if self._stack[-1].awaits_title:
            self._attach(piece)
            return
        whole = _WHOLE.match(folded) is not None
        del self._stack[1 if whole else self._level_above(piece) + 1 :]
        is_part = whole or self._stack[-1] is self._root
        if _NAME_OF_PAPER.match(folded) or 0 < piece.level < self._first_part:
            self._attach(piece)
        elif is_part or piece.level:
            self._stack.append(self._attach(piece, self._title_key(folded) if is_part else None))
        else:
            self._attach(piece)

    def _level_above(self, piece: Piece) -> int:
        """Return the index of the innermost part or heading that a heading without a number stands in."""
        return max(index for index, node in enumerate(self._stack) if self._holds(node, piece))

    def _holds(self, node: Node, piece: Piece) -> bool:
        if node is self._root or (node.is_section and node.mark):
            return True
        return node.piece is not None and node.mark is None and 0 < node.piece.level < piece.level

    def _title_key(self, folded: str) -> str:
        if _ANNEX.match(folded):
            self._annexes += 1
            return "phu-luc" if self._annexes == 1 else f"phu-luc-{self._annexes}"
        self._parts += 1
        return f"phan-{self._parts}"

    def _attach(self, piece: Piece, part_key: str | None = None) -> Node:
        parent = self._stack[-1]
        label = None if part_key else _label(piece)
        node = Node(piece, parent, len(self._stack) - 1, part_key, self._ended, label)
        parent.children.append(node)
        return node

    def _stands_above(self, node: Node, piece: Piece, mark: Mark) -> bool:
        if node.mark is None:
            return node.is_section or not mark.is_section
        if mark.is_bullet and node.mark.is_bullet:
            return self._bullet_above(node, piece, mark)
        if mark.is_bullet != node.mark.is_bullet:
            return mark.is_bullet
        if mark.rank is Rank.NAMED and node.mark.rank is Rank.NAMED and _noun(mark) != _noun(node.mark):
            # “Hoạt động 1” below “Nhiệm vụ 2”: a word that is already open is gone back to.
            return self._nests(node, mark)
        indented = piece.indent - _indent_of(node) > _DEEPER and self._counts_within(node, mark)
        return _height(node.mark) < _height(mark) or (_height(node.mark) == _height(mark) and indented)

    def _nests(self, node: Node, mark: Mark) -> bool:
        """Tell whether a word counts below another: its first number opens, the next ones go on."""
        word = _noun(mark)
        if any(child.mark and _noun(child.mark) == word for child in node.children):
            return bool(word)
        is_open = any(open_.mark and _noun(open_.mark) == word for open_ in self._stack)
        return bool(word) and ordinal(mark) == 1 and not is_open

    def _counts_within(self, node: Node, mark: Mark) -> bool:
        """Tell whether a number set in below an item begins a list there, or goes on with it."""
        last = next((n.mark for n in reversed(node.children) if n.mark), None)
        goes_on = (
            last is not None and _height(last) == _height(mark) and ordinal(last) == (ordinal(mark) or 0) - 1
        )
        return ordinal(mark) == 1 or goes_on

    def _bullet_above(self, node: Node, piece: Piece, mark: Mark) -> bool:
        if node.is_stated and _label(piece):
            return False
        if piece.indent - _indent_of(node) >= _DEEPER:
            return True
        open_styles = [n.mark.printed for n in self._stack if n.mark and n.mark.is_bullet]
        # A style that is already open is gone back to; a new one goes deeper.
        return mark.printed not in open_styles and piece.indent >= _indent_of(node)


def _label(piece: Piece) -> Labelled | None:
    return read_label(piece.plain.strip()) if piece.text else None


def _is_title(piece: Piece) -> bool:
    """Tell whether an unmarked piece is a heading: a Markdown one, or a short line in capitals."""
    if piece.kind is BlockKind.HEADING:
        return True
    text = piece.plain.strip()
    return text.upper() == text and any(char.isalpha() for char in text) and 1 < len(text.split()) <= _SHORT


def _noun(mark: Mark) -> str:
    """Return the word of a named number, “hoạt động”."""
    word, _, number = fold(mark.printed).strip(" .:").rpartition(" ")
    return word if mark.rank is Rank.NAMED and number.isdigit() else ""


def _height(mark: Mark) -> tuple[int, int]:
    """Return what ranks a mark: “I.1” stands above “1”, “1” above “1.1”."""
    roman = mark.rank is Rank.NUMBER and not mark.parts[0].isdigit()
    return mark.rank, len(mark.parts) - (_DEEPER if roman else 0)


def _indent_of(node: Node) -> int:
    return node.piece.indent if node.piece else 0
