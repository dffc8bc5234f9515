"""Đoạn văn của một việc: what the paper says under a task or a duty, passage by passage."""

from collections.abc import Iterator, Mapping, Sequence

from hoagiai.model.plan import Block, Duty, Plan, Task
from hoagiai.parse.labels import ROLES, read_label
from hoagiai.parse.paper.inline import one_line, plain
from hoagiai.render.programme.wordings import Passages, passages


def passages_of(plan: Plan) -> Mapping[str, Passages]:
    """Return what can be looked through of every task and duty of ``plan``, by anchor.

    That is its title and labelled lines, and the lines below it down to the next item. Lines that
    name its bodies or its time are left out: “Hội Luật gia” there says who, not what.
    """
    places = {block.anchor: number for number, block in enumerate(plan.blocks) if block.anchor}
    items: tuple[Task | Duty, ...] = (*plan.tasks, *plan.duties)
    anchors = frozenset(item.anchor for item in items)
    found: dict[str, Passages] = {}
    for item in items:
        start = places.get(item.anchor)
        below = () if start is None else _below(plan.blocks, start, anchors)
        found[item.anchor] = passages((*_own(item, alone=start is None), *below))
    return found


def whole_text(plan: Plan) -> Iterator[str]:
    """Yield every piece of a plan, its title first."""
    yield plan.head.title
    for block in plan.blocks:
        yield block.text
        yield from (cell.text for row in block.rows for cell in row.cells)


def _own(item: Task | Duty, *, alone: bool) -> Iterator[str]:
    if isinstance(item, Task):
        yield item.title
        yield from (f"{field.label}: {field.text}" for field in item.fields)
    elif alone:
        yield item.text


def _below(blocks: Sequence[Block], start: int, anchors: frozenset[str]) -> Iterator[str]:
    """Yield the text of an item's own block and of those that stand under it."""
    for number in range(start, len(blocks)):
        block = blocks[number]
        if number > start and (block.depth <= blocks[start].depth or block.anchor in anchors):
            return
        label = read_label(block.text)
        if label is None or label.kind not in ROLES:
            yield one_line(plain(block.text))
