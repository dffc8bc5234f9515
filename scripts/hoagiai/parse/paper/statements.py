"""Labelled lines of an outline: which of them belong together, and to which item."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from hoagiai.model.page import SourceLine
from hoagiai.parse.labels import (
    ROLES,
    LabelKind,
    Labelled,
    read_field,
    read_heading_label,
    read_labels,
)
from hoagiai.parse.paper.cards import read_card
from hoagiai.parse.paper.inline import plain
from hoagiai.parse.paper.marks import Rank
from hoagiai.parse.paper.outline import Node
from hoagiai.parse.paper.prose import Prose, Said


@dataclass(frozen=True, slots=True)
class Statement:
    """One labelled value: what it is, its printed label, its plain text, where it is printed."""

    kind: LabelKind
    label: str
    text: str
    lines: tuple[SourceLine, ...]
    running: bool = False
    """True in running text (“Giao X chủ trì … tổ chức …”), where other words follow the names."""


@dataclass(slots=True)
class Group:
    """Labelled lines that state one task, and the unlabelled node printed before them."""

    before: Node | None
    statements: list[Statement] = field(default_factory=list)
    roles: set[LabelKind] = field(default_factory=set)
    deeper: bool = True
    """False if its first line is marked like the node before it."""

    @property
    def is_task(self) -> bool:
        """True if it states a lead, a cooperating body or a time."""
        return bool(self.roles)

    def add(self, statement: Statement) -> None:
        """Take a statement in."""
        self.statements.append(statement)
        self.roles |= {statement.kind} & ROLES


def labels_of(node: Node) -> tuple[Labelled, ...]:
    """Return the labelled values of a node's own line, () if it opens with no role or known field."""
    if node.piece is None or node.is_section:
        return ()
    labels = read_labels(_bare(node.plain))
    if labels and _is_chapter(node, labels[0]):
        return ()
    if labels or not _may_head_value(node):
        return labels
    heading = read_heading_label(node.plain)
    return (heading,) if heading else ()


def _is_chapter(node: Node, label: Labelled) -> bool:
    """“3. TỔ CHỨC THỰC HIỆN: Trưởng phòng …” heads a chapter whose number is printed like an item's."""
    whole = node.mark is not None and node.mark.rank is Rank.NUMBER and len(node.mark.parts) == 1
    return whole and label.label.isupper()


def _may_head_value(node: Node) -> bool:
    """“c) Thời gian”, a line of its own above what it names; “2. Thời gian” heads a chapter."""
    if node.mark is None:
        return (
            node.piece is not None
            and not node.piece.level
            and node.parent is not None
            and node.parent.is_numbered
        )
    whole = node.mark.rank is Rank.NUMBER and len(node.mark.parts) == 1
    return bool(node.children) and node.mark.rank >= Rank.NUMBER and not whole


def states_role(node: Node) -> bool:
    """Tell whether a node's own line opens with who acts or when."""
    labels = labels_of(node)
    return bool(labels) and labels[0].kind in ROLES


def _bare(text: str) -> str:
    """Return a line without parentheses around the whole of it."""
    stripped = text.strip()
    whole = stripped.startswith("(") and stripped.endswith((")", ").")) and stripped.count("(") == 1
    return stripped.rstrip(".")[1:-1] if whole else text


def read_groups(node: Node, prose: Prose | None) -> list[Group]:
    """Return the groups of labelled lines among the children of ``node``.

    ``prose`` reads what is said without a label; None where nothing said so is a task.
    """
    reader = _GroupReader(prose if prose and calls_once(node, prose) else None, prose)
    for child in node.children:
        if not child.ended:
            reader.take(child)
    return [group for group in reader.groups if group.is_task]


class _GroupReader:
    """Goes through siblings once; a role that comes again after other text opens a new group."""

    def __init__(self, called: Prose | None, prose: Prose | None) -> None:
        self._called = called
        self._prose = prose
        self.groups: list[Group] = []
        self._before: Node | None = None
        self._text_since = False
        self._hungry: Statement | None = None
        self._waiting: list[tuple[Node, Labelled]] = []
        self._last: Node | None = None

    def take(self, child: Node) -> None:
        card = _card(child)
        if card:
            self._take_all(card, child)
            return
        labels = labels_of(child)
        if labels and labels[0].kind in ROLES:
            self._take_labelled(child, labels)
        elif not self._take_field(child, labels) and not self._feed(child) and not self._take_said(child):
            self._take_text(child, labels)

    def _take_said(self, child: Node) -> bool:
        """Take a line that says without a label who acts or when, or goes on with the names before it."""
        if self._called and not child.is_numbered and self._called.called(child.plain):
            self._take_all(as_statements(self._called.told(child.plain)[1], child), child)
            return True
        if self._prose is None or not self.groups or self._text_since or child.children:
            return False
        time = self._prose.time(child.plain) if LabelKind.TIME not in self.groups[-1].roles else ()
        if time:
            self._take_all(as_statements(time, child), child)
        return bool(time) or self._take_more_names(child, self._prose)

    def _take_more_names(self, child: Node, prose: Prose) -> bool:
        """Take a paragraph of nothing but names into the list that the paragraph before it broke off."""
        last = self.groups[-1].statements[-1]
        if (
            child.mark
            or last.kind not in {LabelKind.LEAD, LabelKind.COOPERATING}
            or not prose.goes_on(child.plain)
        ):
            return False
        more = Statement(last.kind, last.label, child.plain, lines_of(child))
        self.groups[-1].add(more)
        return True

    def _take_labelled(self, child: Node, labels: tuple[Labelled, ...]) -> None:
        self._take_all(list(_statements(child, labels)), child)

    def _take_all(self, read: list[Statement], child: Node) -> None:
        group = self._group_for({statement.kind for statement in read}, child)
        for node, label in self._waiting:
            group.add(Statement(label.kind, label.label, _with_children(node, label.value), lines_of(node)))
        self._waiting = []
        for statement in read:
            group.add(statement)
        self._hungry = read[-1] if not read[-1].text.strip() else None
        self._text_since, self._last = False, child

    def _group_for(self, kinds: set[LabelKind], child: Node) -> Group:
        if self.groups and not (self._text_since and self.groups[-1].roles & kinds):
            return self.groups[-1]
        deeper = self._before is None or not _same_style(self._before, child)
        self.groups.append(Group(self._before, deeper=deeper))
        self._before = None
        return self.groups[-1]

    def _take_field(self, child: Node, labels: tuple[Labelled, ...]) -> bool:
        """Take a labelled line of another kind that stands right after a labelled one."""
        if self._last is None or self._text_since or self._hungry or not _same_style(child, self._last):
            return False
        found = labels[0] if labels else read_field(child.plain)
        if found is None or (not labels and child.children):
            return False
        self.groups[-1].add(
            Statement(found.kind, found.label, _with_children(child, found.value), lines_of(child))
        )
        return True

    def _feed(self, child: Node) -> bool:
        """Give an unlabelled line to the label before it that has no value yet."""
        if self._hungry is None or child.is_numbered or child.is_section:
            return False
        statements = self.groups[-1].statements
        old = self._hungry
        fed = Statement(
            old.kind, old.label, f"{old.text}\n{_own_text(child)}".strip(), (*old.lines, *lines_of(child))
        )
        statements[-1] = fed
        self._hungry = fed
        return True

    def _take_text(self, child: Node, labels: tuple[Labelled, ...]) -> None:
        self._hungry = None
        self._text_since = True
        if labels and not any(states_role(below) for below in child.children):
            self._waiting.append((child, labels[0]))
            return
        self._waiting = []
        self._before = child


def calls_once(node: Node, prose: Prose) -> bool:
    """Tell whether one line below an item gives it to a body; of several each is a task of its own."""
    return not node.is_section and prose.called_once(id(node), (child.plain for child in node.children))


def as_statements(said: tuple[Said, ...], node: Node) -> list[Statement]:
    """Return what a node says without labels as statements."""
    return [Statement(one.kind, one.label, one.text, lines_of(node), one.running) for one in said]


def _card(node: Node) -> list[Statement]:
    pairs = read_card(node.piece.table) if node.piece and node.piece.table else ()
    return [Statement(kind, label, plain(one.cell.text), one.lines) for kind, label, one in pairs]


def _statements(node: Node, labels: tuple[Labelled, ...]) -> Iterator[Statement]:
    *heads, last = labels
    for label in heads:
        yield Statement(label.kind, label.label, label.value, lines_of(node))
    lines = (*lines_of(node), *(line for below in node.walk() for line in lines_of(below)))
    yield Statement(last.kind, last.label, _with_children(node, last.value), lines)


def _with_children(node: Node, value: str) -> str:
    return "\n".join((value, *(_marked_text(below) for below in node.walk()))).strip()


def _own_text(node: Node) -> str:
    return "\n".join((_marked_text(node), *(_marked_text(below) for below in node.walk())))


def _marked_text(node: Node) -> str:
    return f"{node.mark.printed} {node.plain}" if node.mark else node.plain


def lines_of(node: Node) -> tuple[SourceLine, ...]:
    """Return the source lines of a node, () for the root."""
    return node.piece.lines if node.piece else ()


def _same_style(one: Node, other: Node) -> bool:
    """Tell whether two nodes are marked alike: both “-”, both letters, both bare."""
    if one.mark is None or other.mark is None:
        return one.mark is other.mark
    if one.mark.is_bullet or other.mark.is_bullet:
        return one.mark.printed == other.mark.printed
    return one.mark.rank is other.mark.rank
