"""Lines of a paper → pieces: marked items, paragraphs, tables, code; every line in exactly one."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from hoagiai.model.page import SourceLine
from hoagiai.model.plan import BlockKind, Cell
from hoagiai.parse.labels import ROLES, read_label
from hoagiai.parse.paper.inline import plain
from hoagiai.parse.paper.marks import Mark, MarkedLine, Rank, ordinal, read_mark, starts_capital
from hoagiai.parse.paper.tables import Table, read_table, table_length


@dataclass(frozen=True, slots=True)
class Piece:
    """A piece of the paper; ``lines`` are the source lines it was made of."""

    kind: BlockKind
    mark: Mark | None
    text: str
    """Inline Markdown after the mark, line breaks kept."""
    lines: tuple[SourceLine, ...]
    column: int
    """Where the mark (or the text) starts in the first line, from 1."""
    indent: int
    strong: bool = False
    level: int = 0
    """Of a Markdown heading, its number of “#”; 0 for all else."""
    table: Table = ()

    @property
    def rows(self) -> tuple[tuple[Cell, ...], ...]:
        """The cells of a table, row by row."""
        return tuple(tuple(one.cell for one in row) for row in self.table)

    @property
    def plain(self) -> str:
        """The text as a reader sees it, without emphasis."""
        return plain(self.text)


_FENCE = re.compile(r" {0,3}(`{3,}|~{3,})")
_RULE = re.compile(r"[ \t]*(?:(?:-[ \t]*){3,}|(?:\*[ \t]*){3,}|(?:_[ \t]*){3,}|={3,})$")
_QUOTE = re.compile(r"^[ \t]*(?:>[ \t]?)+")
_SENTENCE_END = re.compile(r"[.;:!?…”\"’)/]\W*$")
_TAB = 4
_WRAPPED = 60
"""From this length on a line may have been broken by the page's width."""
_UNWRAPPED = 120
_ANNEX = re.compile(r"(?:PHỤ LỤC|KẾ HOẠCH|QUYẾT ĐỊNH)\b")
_NOTHING_STRONG = re.compile(r"\*\*(\s*)\*\*")
_BOLD = re.compile(r"[ \t>]*\*\*[^*]+\*\*\s*$")
_BOLD_LABEL = re.compile(r"[ \t>]*(?:\*\*|__)[^*_:]{2,40}(?::(?:\*\*|__)|(?:\*\*|__):)")
_END_MATTER = re.compile(r"(?:Nơi nhận|NƠI NHẬN|TM\.|KT\.|TL\.|TUQ\.)")


def read_pieces(lines: tuple[SourceLine, ...]) -> tuple[Piece, ...]:
    """Return the pieces of a paper in their order."""
    return tuple(_Scanner(lines).scan())


class _Scanner:
    """Walks the lines once, holding the piece that is still open."""

    def __init__(self, lines: tuple[SourceLine, ...]) -> None:
        self._lines = lines
        self._open: list[SourceLine] = []
        self._emphasis = 0
        self._marked: MarkedLine | None = None
        self._last: dict[Rank, int] = {}

    def scan(self) -> Iterator[Piece]:
        index = 0
        while index < len(self._lines):
            length = self._special_length(index)
            if length:
                yield from self._close()
                yield _special_piece(self._lines[index : index + length])
                index += length
                continue
            yield from self._text_line(self._lines[index])
            index += 1
        yield from self._close()

    def _special_length(self, index: int) -> int:
        """Return how many lines a fence, table or rule takes from ``index``; 0 for text."""
        text = self._lines[index].text
        fence = _FENCE.match(text)
        if fence:
            return self._fence_length(index, fence[1])
        return table_length(self._lines, index) or (1 if _RULE.match(text) else 0)

    def _fence_length(self, index: int, opening: str) -> int:
        for end in range(index + 1, len(self._lines)):
            line = self._lines[end].text.strip()
            if line.startswith(opening) and not line.strip(opening[0]):
                return end - index + 1
        return len(self._lines) - index

    def _text_line(self, line: SourceLine) -> Iterator[Piece]:
        if not line.text.strip():
            yield from self._close()
            return
        marked = read_mark(line.text)
        hashed = _level(line.text) > 0
        if (marked and self._starts_item(marked)) or self._starts_paragraph(line.text, hashed=hashed):
            yield from self._close()
            self._marked = marked
            self._remember(marked)
        self._open.append(line)
        self._emphasis += line.text.count("**")

    def _starts_item(self, marked: MarkedLine) -> bool:
        """Tell whether a marked line in mid-text heads an item or is a broken line's rest.

        “… trong tháng⏎10. Các đơn vị” goes on; after a full stop, or with the number that is
        due, a new item begins.
        """
        if not self._open:
            return True
        if self._in_emphasis():
            return False
        last = plain(self._open[-1].text)
        if marked.mark.is_bullet or marked.hashed or marked.strong or _SENTENCE_END.search(last):
            return True
        if (self._marked and self._marked.mark.is_section) or _states_role(marked.text):
            return True
        return self._is_due(marked.mark) or (starts_capital(plain(marked.text)) and len(last) < _WRAPPED)

    def _is_due(self, mark: Mark) -> bool:
        place = ordinal(mark) or 0
        due = self._last.get(mark.rank, 0) + 1
        first = place == 1 and mark.rank is not Rank.LETTER
        return first or (place == due and place > 1) or len(mark.parts) > 1

    def _starts_paragraph(self, text: str, *, hashed: bool) -> bool:
        """Tell whether an unmarked line opens a piece though no blank line stands before it."""
        if self._in_emphasis():
            return False
        shown = plain(text).strip()
        if _END_MATTER.match(shown):
            return not self._open or not _END_MATTER.match(plain(self._open[-1].text))
        if hashed or self._is_bold_below(text) or self._is_label_below(text) or self._begins_anew(shown):
            return True
        return _states_role(text) and not self._goes_on(shown)

    def _is_bold_below(self, text: str) -> bool:
        """Tell whether a line in bold follows one that is not, in an item or a labelled line."""
        if not self._open or not _BOLD.match(text) or "**" in self._open[-1].text:
            return False
        return self._marked is not None or _states_role(self._open[0].text)

    def _is_label_below(self, text: str) -> bool:
        """“**Cùng làm:** …” below “**Phụ trách:** …”: a label of whatever wording, set off alike."""
        return bool(self._open) and all(map(_BOLD_LABEL.match, (text, self._open[-1].text)))

    def _goes_on(self, shown: str) -> bool:
        """“- Cơ quan⏎chủ trì: Sở Tư pháp”: a label that the width of the page broke."""
        return (
            bool(self._open) and shown[:1].islower() and not _SENTENCE_END.search(plain(self._open[-1].text))
        )

    def _begins_anew(self, shown: str) -> bool:
        """Tell whether a line below a numbered one is a text of its own: no width broke that one off."""
        if not self._open or not shown:
            return False
        if _names_paper(shown):
            return True
        last = plain(self._open[-1].text).strip()
        if self._marked is None:
            # A line this long was broken off by its writer: the page would have done so before.
            whole = len(last) > _UNWRAPPED and last.endswith(".") and starts_capital(shown)
            return whole or (_names_paper(last) and not shown.isupper())
        text = plain(self._marked.text)
        if self._marked.mark.is_bullet or _states_role(text) or not any(map(str.isalpha, text)):
            return False
        if last.isupper() and self._marked.mark.is_section:
            return not shown.isupper()
        goes_on = len(last) >= _WRAPPED or last.endswith((",", ";", "-", "–")) or shown.isupper()
        return starts_capital(shown) and not goes_on

    def _in_emphasis(self) -> bool:
        return self._emphasis % 2 == 1

    def _remember(self, marked: MarkedLine | None) -> None:
        place = ordinal(marked.mark) if marked else None
        if marked and place:
            self._last = {rank: last for rank, last in self._last.items() if rank < marked.mark.rank}
            self._last[marked.mark.rank] = place

    def _close(self) -> Iterator[Piece]:
        if self._open:
            yield _text_piece(tuple(self._open), self._marked)
        self._open, self._emphasis, self._marked = [], 0, None


def _names_paper(shown: str) -> bool:
    """“PHỤ LỤC”, “KẾ HOẠCH”: where a paper begins, whatever was printed before it."""
    return _ANNEX.match(shown) is not None and shown.isupper()


def _states_role(text: str) -> bool:
    labelled = read_label(plain(text).strip())
    return labelled is not None and labelled.kind in ROLES


def _special_piece(lines: tuple[SourceLine, ...]) -> Piece:
    first = lines[0].text
    if _FENCE.match(first):
        return Piece(BlockKind.CODE, None, _code(lines), lines, 1, 0)
    if len(lines) > 1:
        return Piece(BlockKind.TABLE, None, "", lines, 1, 0, table=read_table(lines))
    return Piece(BlockKind.RULE, None, "", lines, 1, 0)


def _level(line: str) -> int:
    bare = line.lstrip(" \t>")
    return len(bare) - len(bare.lstrip("#"))


def _code(lines: tuple[SourceLine, ...]) -> str:
    """Return what stands between the fences, led by the words on the opening one."""
    said = lines[0].text.strip().lstrip("`~").strip()
    closed = len(lines) > 1 and not lines[-1].text.strip().strip("`~")
    inside = [line.text for line in (lines[1:-1] if closed else lines[1:])]
    return "\n".join([said, *inside] if said else inside)


def _text_piece(lines: tuple[SourceLine, ...], marked: MarkedLine | None) -> Piece:
    first = lines[0].text
    level = _level(first)
    if marked:
        head, column = marked.text, marked.start + 1
    else:
        head = first.lstrip(" \t>#") if level else _QUOTE.sub("", first).lstrip(" \t")
        column = len(first) - len(head.lstrip("*_")) + 1
    rest = (_QUOTE.sub("", line.text).lstrip(" \t") for line in lines[1:])
    text = _NOTHING_STRONG.sub(r"\1", "\n".join((head, *rest)))
    heading = marked.mark.is_section if marked else level > 0
    kind = BlockKind.HEADING if heading else BlockKind.ITEM if marked else BlockKind.PARAGRAPH
    indent = len(first.expandtabs(_TAB)) - len(first.expandtabs(_TAB).lstrip())
    mark = marked.mark if marked else None
    return Piece(kind, mark, text, lines, column, indent, marked is not None and marked.strong, level)
