"""Tasks in the outline: the smallest items that carry a lead, a cooperating body or a time."""

from collections.abc import Iterator
from dataclasses import dataclass

from hoagiai.parse.labels import LabelKind
from hoagiai.parse.paper.inline import one_line
from hoagiai.parse.paper.marks import Rank
from hoagiai.parse.paper.outline import Node
from hoagiai.parse.paper.statements import Group, Statement, inline_statements, read_groups, states_role


@dataclass(frozen=True, slots=True)
class FoundTask:
    """A node that is a task, with what is stated about it."""

    node: Node
    title: str
    statements: tuple[Statement, ...]


def find_tasks(root: Node) -> Iterator[FoundTask]:
    """Yield the tasks of an outline in the order of the paper, tables left out."""
    found = {id(task.node): task for task in _found(root)}
    for node in root.walk():
        if id(node) in found:
            yield found[id(node)]


def _found(root: Node) -> Iterator[FoundTask]:
    spoken: set[int] = set()
    for node in (root, *root.walk()):
        if node.ended or states_role(node) or id(node) in spoken:
            continue
        groups = read_groups(node)
        text = _only_text(node) if not groups else None
        if text is None:
            yield from _own_task(node, groups)
        else:
            spoken.add(id(text))
            yield _task(node, node.plain, list(inline_statements(text)[1]))


def _only_text(node: Node) -> Node | None:
    """Return the one paragraph below an item that says in running text who does it and when."""
    texts = [child for child in node.children if child.mark is None and not child.children]
    if not node.is_numbered or len(texts) != 1 or inline_statements(node)[1]:
        return None
    return texts[0] if inline_statements(texts[0])[1] else None


def _own_task(node: Node, groups: list[Group]) -> Iterator[FoundTask]:
    """Yield the tasks whose labelled lines stand directly below ``node``.

    One group belongs to the numbered item itself, however many bullets of text stand before
    it; several groups belong each to the line printed before it.
    """
    title, inline = ("", ()) if node.is_section else inline_statements(node)
    own = list(inline)
    for group in groups:
        owner = _owner(node, group, alone=len(groups) == 1)
        if owner is node:
            own.extend(group.statements)
        elif owner is not None:
            yield _task(owner, owner.plain, group.statements)
    if own:
        yield _task(node, title if inline else node.plain, own)


def _owner(node: Node, group: Group, *, alone: bool) -> Node | None:
    if group.before is None or (alone and not node.is_section):
        return node if _may_own(node, group) else None
    return None if _is_beside(node, group) else group.before


def _is_beside(node: Node, group: Group) -> bool:
    """In a part, “- Thời hạn báo cáo: …” is one more of its bullets, not the time of the one before."""
    return node.is_section and group.roles == {LabelKind.TIME} and not group.deeper


def _may_own(node: Node, group: Group) -> bool:
    """A section is a task only where it states who acts: “II. THỜI GIAN” alone is a chapter."""
    if not node.is_section:
        return True
    kinds = {statement.kind for statement in group.statements}
    numbered = node.mark is not None and node.mark.rank is Rank.ROMAN
    return numbered and bool(kinds & {LabelKind.LEAD, LabelKind.COOPERATING})


def _task(node: Node, title: str, statements: list[Statement]) -> FoundTask:
    shown = one_line(title) or _stated_title(statements)
    return FoundTask(node, without_full_stop(shown), tuple(statements))


def _stated_title(statements: list[Statement]) -> str:
    return next((one_line(s.text) for s in statements if s.kind is LabelKind.TITLE), "")


def without_full_stop(text: str) -> str:
    """Return ``text`` without its final full stop."""
    return text.rstrip().removesuffix(".").rstrip()
