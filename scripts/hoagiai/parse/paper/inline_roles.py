"""Roles and times stated in an item's own line, behind its title or in running text."""

from hoagiai.parse.paper.outline import Node
from hoagiai.parse.paper.prose import Prose, labelled_inside
from hoagiai.parse.paper.statements import Statement, as_statements, calls_once


def inline_statements(node: Node, prose: Prose | None) -> tuple[str, tuple[Statement, ...]]:
    """Return an item's title and the roles stated inside its own line.

    ``prose`` reads what is said without a label; None where nothing said so is a task.
    """
    text = node.plain
    if prose is None:
        title, said = labelled_inside(text)
    elif _is_spoken_for(node, prose):
        return text, ()
    else:
        title, said = prose.told(text)
    return title, tuple(as_statements(said, node))


def _is_spoken_for(node: Node, prose: Prose) -> bool:
    """Tell whether this is the one line below an item that gives it to a body: the item takes it."""
    if node.is_numbered or node.parent is None or not prose.called(node.plain):
        return False
    return calls_once(node.parent, prose)
