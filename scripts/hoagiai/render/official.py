"""The official text of a plan as HTML: every word, number and mark as printed, in its order.

Both languages use the same text, so it is made once for a plan. Links lead from the plan's page
to other pages of the same language, so they too are the same in both.
"""

from bisect import bisect_right
from collections.abc import Iterator, Mapping

from markupsafe import escape

from hoagiai.diagnostics import Location
from hoagiai.model.agency import AgencyRef
from hoagiai.model.plan import Block, BlockKind, Cell, Plan, Row
from hoagiai.model.site import Site
from hoagiai.render.address import agency_address, plan_address, relative
from hoagiai.render.citing import linked, linked_citation
from hoagiai.render.inline import InlineWriter, Named, Way
from hoagiai.render.links import LinkBook

# Above the text stand the title of the page (h1) and of the section (h2).
_FIRST_HEADING, _LAST_HEADING = 3, 6
_DEEPEST = 4


def official_text(site: Site, plan: Plan, writer: InlineWriter, book: LinkBook) -> str:
    """Return the inside of the ``data-official-text`` element of a plan."""
    return _Paper(plan, writer, book, _names_by_place(site, plan)).html()


def _names_by_place(site: Site, plan: Plan) -> Mapping[Location, Named]:
    """Return the printed names of bodies that have a page, by the block or cell they stand in."""
    address = plan_address(plan.id)
    starts = sorted(_places(plan))
    found: dict[Location, list[tuple[str, str]]] = {}
    for ref in sorted(_refs(plan), key=lambda ref: ref.location):
        known = ref.agency is not None and (ref.agency in site.agencies or ref.agency in site.groups)
        before = bisect_right(starts, ref.location)
        if ref.agency is None or not known or not before:
            continue
        href = relative(address, agency_address(ref.agency))
        found.setdefault(starts[before - 1], []).append((ref.text, href))
    return found


def _places(plan: Plan) -> Iterator[Location]:
    for block in plan.blocks:
        yield block.location
        for row in block.rows:
            yield from (cell.location for cell in row.cells)


def _refs(plan: Plan) -> Iterator[AgencyRef]:
    for task in plan.tasks:
        yield from task.lead
        yield from task.cooperating
    for duty in plan.duties:
        yield from duty.agencies


class _Paper:
    """Writes one plan's blocks."""

    def __init__(
        self, plan: Plan, writer: InlineWriter, book: LinkBook, names: Mapping[Location, Named]
    ) -> None:
        self._plan = plan
        self._address = plan_address(plan.id)
        self._writer = writer
        self._book = book
        self._names = names
        self._level = _FIRST_HEADING - 1
        self._cited = {task.anchor for task in plan.tasks} | {duty.anchor for duty in plan.duties}

    def html(self) -> str:
        return "\n".join(map(self._block, self._plan.blocks))

    def _block(self, block: Block) -> str:
        if block.kind is BlockKind.TABLE:
            return self._table(block)
        if block.kind is BlockKind.RULE:
            return "<hr>"
        if block.kind is BlockKind.CODE:
            return f"<pre{_id(block.anchor)}>{self._mark(block)}{escape(block.text)}</pre>"
        return self._lines(block)

    def _lines(self, block: Block) -> str:
        tag, style = "p", f' class="cap-{min(block.depth, _DEEPEST)}"' if block.depth else ""
        if block.kind is BlockKind.HEADING:
            tag, style = f"h{self._heading_level(block)}", ""
        text = self._inline(block.text, block.location)
        return f"<{tag}{_id(block.anchor)}{style}>{self._mark(block)}{text}{self._sign(block.anchor)}</{tag}>"

    def _heading_level(self, block: Block) -> int:
        """One below the part above it at most, however deep it stands in the paper."""
        self._level = min(_FIRST_HEADING + block.depth, self._level + 1, _LAST_HEADING)
        return self._level

    def _mark(self, block: Block) -> str:
        if block.mark is None:
            return ""
        mark = str(escape(block.mark))
        return f"<strong>{mark}</strong> " if block.strong else f"{mark} "

    def _sign(self, anchor: str | None) -> str:
        """A sign to copy the address of a task or duty from."""
        if anchor is None or anchor not in self._cited:
            return ""
        return (
            f' <a class="neo" data-derived href="#{escape(anchor)}" aria-label="Liên kết tới mục này">#</a>'
        )

    def _table(self, block: Block) -> str:
        head, *body = block.rows or (Row(()),)
        rows = "\n".join(self._row(row, "td") for row in body)
        return (
            f'<div class="cuon" role="region" aria-label="Bảng trong văn bản" tabindex="0"'
            f"{_id(block.anchor)}>"
            f"<table><thead>{self._row(head, 'th')}</thead>\n<tbody>\n{rows}\n</tbody></table></div>"
        )

    def _row(self, row: Row, tag: str) -> str:
        # A line break between cells, so that the words of two cells do not run together as text.
        cells = "\n".join(f"<{tag}>{self._cell(cell)}</{tag}>" for cell in row.cells)
        return f"<tr{_id(row.anchor)}>{cells}</tr>"

    def _cell(self, cell: Cell) -> str:
        return self._inline(cell.text, cell.location)

    def _inline(self, text: str, place: Location) -> str:
        # The text is Vietnamese on the pages of both languages, and so is what is said of a citation.
        found = self._book.citations.cited_in(place, self._address, "vi")

        def target(href: str) -> Way | None:
            cited = linked_citation(href, found)
            if cited is not None:
                return Way(relative(self._address, cited.address), cited.title, cited.note)
            way = self._book.html_target(self._plan.path, self._address, href)
            return Way(way) if way is not None else None

        return self._writer.html(linked(text, found), target, self._names.get(place, ()))


def _id(anchor: str | None) -> str:
    return f' id="{escape(anchor)}"' if anchor else ""
