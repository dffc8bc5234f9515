"""Boxes that a PDF is laid of: each stands whole on one sheet."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from hoagiai.render.forms.layout import MARGIN_LEFT
from hoagiai.render.forms.pdf_paper import Paper


@dataclass(frozen=True, slots=True)
class Box:
    """Something to be laid whole; ``draw`` starts at the place where the paper stands."""

    height: float
    draw: Callable[[], None]
    glued: bool = False
    """Whether it stays with the box below."""


def lay(paper: Paper, boxes: Sequence[Box]) -> None:
    """Lay boxes down; a run of glued ones begins a new sheet if it does not fit."""
    run: list[Box] = []
    for box in boxes:
        run.append(box)
        if box.glued and box is not boxes[-1]:
            continue
        if paper.y + sum(one.height for one in run) > paper.floor:
            paper.add_page()
        for one in run:
            if paper.y + one.height > paper.floor:
                paper.add_page()
            top = paper.y
            one.draw()
            paper.set_xy(MARGIN_LEFT, top + one.height)
        run = []


def space(height: float, *, glued: bool = False) -> Box:
    """Return a box of nothing, ``height`` millimetres high."""
    return Box(height, lambda: None, glued)
