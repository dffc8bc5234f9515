"""Duties: the smallest numbered blocks of “Tổ chức thực hiện” that open with an agency."""

import re
from collections.abc import Callable, Iterator

from hoagiai.parse.paper.inline import one_line
from hoagiai.parse.paper.marks import starts_capital
from hoagiai.parse.paper.outline import Node
from hoagiai.text import fold

_HEADING = re.compile(
    r"trach nhiem$|.*\b(?:to chuc (?:trien khai )?thuc hien|to chuc trien khai|phan cong|"
    r"trach nhiem (?:cua|cac|thuc hien|to chuc))\b"
)
_TITLE = re.compile(
    r"(?:phan cong )?to chuc (?:trien khai )?thuc hien(?: ke hoach)?|to chuc trien khai|"
    r"phan cong (?:trach nhiem|nhiem vu|thuc hien|to chuc thuc hien)|"
    r"trach nhiem (?:(?:cua )?cac|thuc hien|to chuc thuc hien).*"
)


def find_duties(root: Node, opens_with_agency: Callable[[str], bool]) -> Iterator[Node]:
    """Yield the nodes that are duties, in the order of the paper.

    ``opens_with_agency`` tells whether a plain line opens with the name of a body.
    """
    for node in root.walk():
        if not node.ended and _heads_duties(node):
            yield from _below(node, opens_with_agency)


_MIXED = re.compile(
    r".*\b(?:noi dung|nhiem vu|hoat dong|giai phap|cong viec)\b.*(?:\bva\b|[,;–-]).*\b(?:phan cong|to chuc)\b"
)


def charged_nodes(root: Node) -> frozenset[int]:
    """Return the ids of all nodes in the parts where bodies are charged with duties.

    “NHIỆM VỤ VÀ PHÂN CÔNG THỰC HIỆN” holds tasks.
    """
    heads = (node for node in root.walk() if not node.ended and _heads_duties(node))
    return frozenset(
        id(below) for node in heads if not _MIXED.match(fold(node.heading)) for below in (node, *node.walk())
    )


def _heads_duties(node: Node) -> bool:
    if node.is_section or (node.piece is not None and node.piece.level):
        return _HEADING.match(_title(node)) is not None
    # Where the parts of a paper are numbered 1, 2, 3, nothing but the title tells them from items.
    return node.is_numbered and _TITLE.fullmatch(_title(node)) is not None


def _title(node: Node) -> str:
    return fold(node.heading).strip(" .:")


def _below(section: Node, opens: Callable[[str], bool]) -> Iterator[Node]:
    counted = [node for node in section.children if _is_counted(node)]
    marked = [node for node in section.children if node.mark]
    # Where nothing is numbered, bullets are all the paper has; without them, paragraphs.
    for node in counted or marked or section.children:
        yield from _smallest(node, opens)


def _is_counted(node: Node) -> bool:
    """Tell whether a node has a number, be it that of an item or of a part within the part."""
    return node.mark is not None and not node.mark.is_bullet


def _smallest(node: Node, opens: Callable[[str], bool]) -> list[Node]:
    below = [duty for child in node.children if _is_counted(child) for duty in _smallest(child, opens)]
    if below:
        return below
    return [node] if opens(opening_line(node.plain)) else []


def opening_line(text: str) -> str:
    """Return the line a block opens with: its first, with those that the page's width broke off.

    “Sở Tài chính⏎Bố trí kinh phí” opens with a name standing alone: a capital begins anew.
    """
    first, _, rest = text.strip().partition("\n")
    return first if starts_capital(rest) else one_line(text)


def duty_text(node: Node) -> str:
    """Return the block's whole printed text in one line, without its own number."""
    below = (f"{child.mark.printed} {child.plain}" if child.mark else child.plain for child in node.walk())
    return one_line(" ".join((node.plain, *below)))
