"""Tasks in the outline: the smallest items that carry a lead, a cooperating body or a time."""

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass

from hoagiai.parse.labels import LabelKind, label_kind, read_field
from hoagiai.parse.paper.chapters import aim_nodes, schedule_nodes, work_nodes
from hoagiai.parse.paper.inline import one_line
from hoagiai.parse.paper.inline_roles import inline_statements
from hoagiai.parse.paper.marks import Rank
from hoagiai.parse.paper.outline import Node
from hoagiai.parse.paper.prose import Prose, Said, is_time
from hoagiai.parse.paper.statements import (
    Group,
    Statement,
    as_statements,
    lines_of,
    read_groups,
    states_role,
)


@dataclass(frozen=True, slots=True)
class FoundTask:
    """A node that is a task, with what is stated about it."""

    node: Node
    title: str
    statements: tuple[Statement, ...]


def find_tasks(root: Node, prose: Prose, charged: Collection[int]) -> Iterator[FoundTask]:
    """Yield the tasks of an outline in the order of the paper, tables left out.

    ``charged`` are the ids of nodes in which bodies are charged with duties: there and among the
    aims, what is said without a label makes no task.
    """
    finder = _Finder(prose, frozenset(charged) | aim_nodes(root), work_nodes(root), schedule_nodes(root))
    found = {id(task.node): task for task in finder.find(root)}
    for node in root.walk():
        if id(node) in found:
            yield found[id(node)]


class _Finder:
    """Looks at every node once; a paragraph that speaks for its item is spent."""

    def __init__(
        self, prose: Prose, silent: Collection[int], work: Collection[int], schedule: Collection[int]
    ) -> None:
        self._prose = prose
        self._schedule = schedule
        self._silent = silent
        self._work = work
        self._spoken: set[int] = set()
        self._owners: set[int] = set()

    def find(self, root: Node) -> Iterator[FoundTask]:
        for node in (root, *root.walk()):
            if node.ended or states_role(node) or id(node) in self._spoken:
                continue
            prose = None if id(node) in self._silent else self._prose
            groups = read_groups(node, prose)
            text = _only_text(node, prose) if not groups else None
            if text is not None:
                self._spoken.add(id(text))
                self._owners.add(id(node))
                yield _task(node, node.plain, list(inline_statements(text, prose)[1]))
                continue
            tasks = list(_own_task(node, groups, prose))
            self._owners.update(id(task.node) for task in tasks)
            yield from tasks or self._charge(node)

    def _charge(self, node: Node) -> Iterator[FoundTask]:
        """Yield the task of an item in a chapter of work whose sentence ends with a firm time limit."""
        if id(node) not in self._work or id(node) in self._silent or node.mark is None:
            return
        if not node.is_numbered and id(node.parent) in self._owners:
            return
        if node.is_section or any(
            child.mark or (child.piece and child.piece.table) for child in node.children
        ):
            return
        for text in (node, *(child for child in node.children if not _is_subheading(child))):
            title, said = self._said(text, numbered=node.is_numbered)
            own = as_statements(said, text)
            own.extend(_lead_above(node, own, self._prose))
            if own:
                own.extend(_time_within(node, own, self._prose))
                yield _task(node, title if text is node else node.plain, own)
                return

    def _said(self, text: Node, *, numbered: bool) -> tuple[str, tuple[Said, ...]]:
        title, said = self._prose.scheduled(text.plain) if id(text) in self._schedule else ("", ())
        return (title, said) if said else self._prose.charged(text.plain, numbered=numbered)


def _is_subheading(node: Node) -> bool:
    """“**Giai đoạn 2: …**”, a line in bold below a bullet: it heads what follows."""
    raw = node.piece.text.strip() if node.piece else ""
    return raw.startswith("**") and raw.endswith("**")


def _only_text(node: Node, prose: Prose | None) -> Node | None:
    """Return the one paragraph below an item that says in running text who does it and when."""
    texts = [child for child in node.children if child.mark is None and not child.children]
    if not node.is_numbered or len(texts) != 1 or inline_statements(node, prose)[1]:
        return None
    return texts[0] if inline_statements(texts[0], prose)[1] else None


def _own_task(node: Node, groups: list[Group], prose: Prose | None) -> Iterator[FoundTask]:
    """Yield the tasks whose labelled lines stand directly below ``node``.

    One group belongs to the numbered item itself, however many bullets of text stand before
    it; several groups belong each to the line printed before it.
    """
    heads = node.is_section or (prose is not None and bool(node.children) and prose.heads_work(node.plain))
    title, inline = ("", ()) if heads else inline_statements(node, prose)
    own = list(inline)
    for group in groups:
        owner = _owner(node, group, alone=len(groups) == 1)
        if owner is node:
            own.extend(group.statements)
        elif owner is not None:
            yield _task(owner, owner.plain, group.statements)
    if own:
        own.extend(_lead_above(node, own, prose))
        own.extend(_time_within(node, own, prose) or _time_above(node, own))
        yield _task(node, title if inline else node.plain, own)


def _lead_above(node: Node, own: list[Statement], prose: Prose | None) -> Iterator[Statement]:
    """“1. Sở Tư pháp⏎a) Tập huấn; thời hạn: Quý II”: the item's whole title says who acts."""
    above = node.parent
    if prose is None or above is None or not (above.is_numbered or _is_heading(above)):
        return
    if any(statement.kind is LabelKind.LEAD for statement in own):
        return
    charge = prose.heads_work(above.plain)
    if charge or (own and prose.goes_on(above.plain.strip().rstrip(":"))):
        yield Statement(LabelKind.LEAD, "", above.plain, lines_of(above), running=charge)


def _time_within(node: Node, own: list[Statement], prose: Prose | None) -> list[Statement]:
    """“2. Mở 02 lớp tập huấn trong quý II⏎Chủ trì: …”: no label says when, but the item's words do."""
    if prose is None or node.is_section or any(one.kind is LabelKind.TIME for one in own):
        return []
    named = [one for below in node.children for one in _named_time(below)]
    texts = (below for below in node.children if below.mark is None and not states_role(below))
    _, named_last = prose.scheduled(prose.bracketed(node.plain)[0])
    named.extend(one for one in as_statements(named_last, node) if one.kind is LabelKind.TIME)
    found: Iterable[list[Statement]] = (as_statements(prose.when(one.plain), one) for one in (node, *texts))
    return named or next(filter(None, found), [])


def _time_above(node: Node, own: list[Statement]) -> list[Statement]:
    """“1. Quý I/2026⏎- Tập huấn. Chủ trì: …”: the item's or part's whole title says when."""
    above = node.parent
    if above is None or above.piece is None or any(one.kind is LabelKind.TIME for one in own):
        return []
    when = above.plain.strip().rstrip(" .:;")
    return [Statement(LabelKind.TIME, "", when, lines_of(above))] if is_time(when) else []


def _named_time(node: Node) -> Iterator[Statement]:
    """“- Sơ kết: quý IV/2028”: a line whose value is nothing but a time says when."""
    field = read_field(node.plain) if not node.children else None
    if field and label_kind(field.label) is None and is_time(field.value):
        yield Statement(LabelKind.TIME, "", node.plain, lines_of(node))


def _is_heading(node: Node) -> bool:
    return node.piece is not None and node.piece.level > 0


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
    """Return ``text`` without its final full stop, or the sign that leads on to what stands below it."""
    return text.rstrip().removesuffix(".").rstrip(" \n:;")
