"""Labelled lines printed once, behind all the bullets of an item that they speak for."""

from hoagiai.parse.labels import ROLES
from hoagiai.parse.paper.marks import Rank
from hoagiai.parse.paper.outline import Node

_SEVERAL = 2


def give_back_trailing(root: Node) -> None:
    """Move such lines from the last bullet to the item itself; the order of the paper stays."""
    for node in tuple(root.walk()):
        if node.is_numbered:
            _take_trailing(node)


def _take_trailing(item: Node) -> None:
    bullets = [child for child in item.children if child.mark and child.mark.rank >= Rank.PAREN]
    if len(bullets) < _SEVERAL or item.children[-1] is not bullets[-1] or any(b.is_stated for b in bullets):
        return
    *others, last = bullets
    first = next((at for at, below in enumerate(last.children) if _is_bare_role(below)), None)
    if first is None or any(_states(below) for one in others for below in one.children):
        return
    moved = last.children[first:]
    del last.children[first:]
    item.children.extend(moved)
    for node in moved:
        node.parent, node.depth = item, item.depth + 1


def _states(node: Node) -> bool:
    return node.is_stated or _is_bare_role(node)


def _is_bare_role(node: Node) -> bool:
    return node.mark is None and node.label is not None and node.label.kind in ROLES
