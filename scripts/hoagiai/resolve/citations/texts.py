"""The texts of a site as passages: of plans their blocks and cells, of pages their paragraphs and rows."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date

from hoagiai.diagnostics import Location
from hoagiai.model.legal import Citer, CiterKind, DocumentId
from hoagiai.model.lesson import Lesson, LessonText
from hoagiai.model.page import Page, SourceLine
from hoagiai.model.plan import Block, BlockKind, Plan
from hoagiai.model.site import Site
from hoagiai.source.passages import Passage, masked, passages

Telling = Callable[[str], bool]
"""Tells at little cost whether a text may cite anything at all."""

_DOCUMENT_PAGE = re.compile(r"docs/van-ban/(?P<id>[^/.]+)(?:\.en)?\.md")
_LESSON = re.compile(r"training/(?P<id>[^/]+/(?!index\.)[^/]+?)(?:\.en)?\.md")
_ARTICLE = re.compile(r"dieu-\w+")
_SILENT = frozenset({BlockKind.CODE, BlockKind.RULE})


@dataclass(frozen=True, slots=True)
class Piece:
    """A passage of a text."""

    printed: str
    masked: str
    """The same, as it may be read for citations."""
    location: Location
    anchor: str | None
    """The task, duty or article that it belongs to."""
    section: int = -1
    passage: Passage | None = None
    """Of a page: where its lines stand."""


@dataclass(frozen=True, slots=True)
class Text:
    """A plan or a page, with what decides what its names mean."""

    citer: Citer
    day: date | None
    lines: tuple[SourceLine, ...]
    plan: Plan | None = None
    own: DocumentId | None = None
    """The document whose page it is."""
    default: DocumentId | None = None
    """The document that a bare article is of."""

    def pieces(self, telling: Telling) -> Iterator[Piece]:
        """Yield the passages that may cite something."""
        if self.plan:
            return _of_plan(self.plan, telling)
        return _of_page(self.lines, telling, articles=self.own is not None)

    def place(self, piece: Piece, offset: int) -> Location:
        """Return where a character of a passage stands in its file."""
        if piece.passage:
            index, column = piece.passage.place(offset)
            origin = self.lines[index].location
            return Location(origin.path, origin.line, origin.column + column)
        return _place_in_plan(self.lines, piece, offset)


def texts(site: Site) -> Iterator[Text]:
    """Yield every text of a site: the plans, then the pages, those of documents and lessons among them."""
    for plan in site.plans.values():
        yield Text(Citer(CiterKind.PLAN, plan.id), plan.head.issued.last_day, plan.lines, plan)
    for page in site.pages:
        yield _page_text(site, page)
    for lesson in site.lessons.values():
        yield from (_key_points(lesson, told) for told in (lesson, lesson.english) if told is not None)


def page_citer(site: Site, page: Page) -> Citer:
    """Return what a hand-written page is as one who cites: a document, a lesson, else a page."""
    named = _DOCUMENT_PAGE.fullmatch(page.path)
    if named and DocumentId(named["id"]) in site.documents:
        return Citer(CiterKind.DOCUMENT, named["id"])
    lesson = _LESSON.fullmatch(page.path)
    return Citer(CiterKind.LESSON, lesson["id"]) if lesson else Citer(CiterKind.PAGE, page.path)


def _page_text(site: Site, page: Page) -> Text:
    citer = page_citer(site, page)
    if citer.kind is CiterKind.DOCUMENT:
        document = site.documents[DocumentId(citer.id)]
        day = document.review.reached.last_day
        return Text(citer, day, page.lines, own=document.id, default=document.id)
    default = DocumentId(page.default_document) if page.default_document else None
    return Text(citer, page.reviewed, page.lines, default=default)


def _key_points(lesson: Lesson, told: LessonText) -> Text:
    """Return the key points of a lesson, each a paragraph: the short names of the body are not theirs."""
    lines = (part for line in told.key_point_lines for part in (line, SourceLine("", line.location)))
    default = DocumentId(told.page.default_document) if told.page.default_document else None
    return Text(Citer(CiterKind.LESSON, lesson.id), told.page.reviewed, tuple(lines), default=default)


def _of_plan(plan: Plan, telling: Telling) -> Iterator[Piece]:
    charged = {task.anchor for task in plan.tasks} | {duty.anchor for duty in plan.duties}
    above: list[Block] = []
    for block in plan.blocks:
        while above and above[-1].depth >= block.depth:
            above.pop()
        if block.anchor in charged:
            above.append(block)
        anchor = above[-1].anchor if above else None
        if block.text and block.kind not in _SILENT and telling(block.text):
            yield Piece(block.text, masked(block.text), block.location, anchor)
        for row in block.rows:
            for cell in row.cells:
                if telling(cell.text):
                    yield Piece(cell.text, masked(cell.text), cell.location, row.anchor or anchor)


def _of_page(lines: tuple[SourceLine, ...], telling: Telling, *, articles: bool) -> Iterator[Piece]:
    if not any(telling(line.text) for line in lines):
        return
    for found in passages(lines):
        if telling(found.text):
            article = next((one for one in reversed(found.anchors) if _ARTICLE.fullmatch(one)), None)
            yield Piece(
                found.printed, found.text, found.location, article if articles else None, found.section, found
            )


def _place_in_plan(lines: tuple[SourceLine, ...], piece: Piece, offset: int) -> Location:
    """Return the place of a character in a block: its lines lack what stood before them in the file."""
    before = piece.printed[:offset].split("\n")
    row = piece.printed.split("\n")[len(before) - 1].rstrip()
    wanted = piece.location.line + len(before) - 1
    path = piece.location.path
    line = _line_at(lines, Location(path, wanted))
    start = line.text.find(row) if line and row else -1
    if line is None or start < 0:
        return piece.location
    return Location(path, wanted, line.location.column + start + len(before[-1]))


def _line_at(lines: tuple[SourceLine, ...], place: Location) -> SourceLine | None:
    """Return the line of a file; where nothing was included above it, its number says which it is."""
    guess = place.line - lines[0].location.line if lines else -1
    near = lines[guess : guess + 1] if guess >= 0 else ()
    for line in (*near, *lines):
        if line.location.line == place.line and line.location.path == place.path:
            return line
    return None
