"""A lesson's Markdown as blocks of HTML, its citations and links leading where they should."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

from markdown_it import MarkdownIt
from markdown_it.renderer import RendererHTML
from markdown_it.token import Token

from hoagiai.model.page import SourceLine
from hoagiai.render.address import relative
from hoagiai.render.citing import Cited, linked_citation
from hoagiai.render.inline import way_note
from hoagiai.render.links import LinkBook
from hoagiai.render.pen import Html
from hoagiai.source.passages import passages

_CITED = "dan-chieu:"
_RIGHT, _WRONG = "[x]", "[ ]"


class BlockKind(StrEnum):
    """What a block of a lesson is."""

    TEXT = "doan"
    LIST = "danh-sach"
    OTHER = "khac"
    """A table, a quotation, code: shown as it is."""


class Said(NamedTuple):
    """Some words as HTML, and how many characters they take."""

    html: Html
    length: int


class Block(NamedTuple):
    """A paragraph, a list or something else that stands by itself."""

    kind: BlockKind
    whole: Said
    lead: Said | None = None
    """The bold words that a paragraph begins with."""
    rest: Said | None = None
    """What follows them."""
    items: tuple[Said, ...] = ()
    """Of a list."""
    start: int | None = None
    """The first number of a numbered list."""


class Choice(NamedTuple):
    """One choice of a quiz question with its explanation."""

    text: Said
    right: bool
    explanation: Said


@dataclass(frozen=True, slots=True)
class Standpoint:
    """The page that a lesson's text is shown on."""

    book: LinkBook
    address: str
    """Without its language."""
    language: str
    """Of the words said about a citation."""
    home: str
    """The lesson's own page: anchors of the text are there."""


class Script:
    """Turns lines of lessons into blocks; holds the parser, which is dear to make."""

    def __init__(self, stand: Standpoint) -> None:
        self._stand = stand
        self._parser = MarkdownIt("commonmark", {"html": False}).enable(["table", "strikethrough"])
        self._renderer = RendererHTML()

    def blocks(self, lines: Sequence[SourceLine]) -> tuple[Block, ...]:
        """Return what ``lines`` say, block by block."""
        return tuple(self._block(run) for run in _runs(self._tokens(lines)))

    def html(self, lines: Sequence[SourceLine]) -> Html:
        """Return the same as one piece of HTML."""
        return self._written(self._tokens(lines)).html

    def inline(self, text: str) -> Html:
        """Return inline Markdown of a head or a heading, which cites nothing, as HTML."""
        return Html(self._parser.renderInline(text))

    def line(self, line: SourceLine) -> Html:
        """Return one line of a head as HTML, its citations leading on."""
        inline = [token for token in self._tokens((line,)) if token.type == "inline"]
        return Html("".join(self._words(token.children or ()).html for token in inline))

    def question(self, lines: Sequence[SourceLine]) -> tuple[Html, tuple[Choice, ...]]:
        """Return what stands before the choices of a quiz question, and the choices."""
        before: list[Token] = []
        for run in _runs(self._tokens(lines)):
            choices = tuple(self._choices(run)) if _kind(run) is BlockKind.LIST else ()
            if choices:
                return self._written(before).html, choices
            before += run
        return self._written(before).html, ()

    def _choices(self, run: Sequence[Token]) -> Iterator[Choice]:
        for item in _items(run):
            first, *others = _runs(item)
            text = next(token for token in first if token.type == "inline")
            mark = text.content[: len(_RIGHT)]
            if mark not in {_RIGHT, _WRONG} or not text.children:
                return
            text.children[0].content = text.children[0].content.removeprefix(mark).lstrip()
            why = [token for run in others for item in _items(run) for token in _bare(item)]
            yield Choice(self._words(text.children), mark == _RIGHT, self._written(why))

    def _block(self, run: Sequence[Token]) -> Block:
        kind, whole = _kind(run), self._written(run)
        if kind is BlockKind.LIST:
            items = tuple(self._written(_bare(item)) for item in _items(run))
            start = int(run[0].attrGet("start") or 1) if run[0].type.startswith("ordered") else None
            return Block(kind, whole, items=items, start=start)
        lead, rest = _parted(run[1].children or ()) if kind is BlockKind.TEXT else ((), ())
        return Block(kind, whole, self._words(lead) if lead else None, self._words(rest) if rest else None)

    def _words(self, children: Sequence[Token]) -> Said:
        html = self._renderer.renderInline(children, self._parser.options, {})
        return Said(Html(html.strip()), _length(children))

    def _written(self, tokens: Sequence[Token]) -> Said:
        html = self._renderer.render(tokens, self._parser.options, {})
        length = sum(_length(token.children or ()) for token in tokens)
        return Said(Html(html.strip()), length)

    def _tokens(self, lines: Sequence[SourceLine]) -> list[Token]:
        texts, found = _cited(lines, self._stand)
        tokens = self._parser.parse("\n".join(texts))
        path = lines[0].location.path if lines else ""
        for token in tokens:
            if token.type == "inline":
                token.children = list(self._turned(token.children or (), path, found))
        return tokens

    def _turned(self, children: Sequence[Token], path: str, found: Sequence[Cited]) -> Iterator[Token]:
        """Yield the words of a block, each link leading from our page; one that leads nowhere is words."""
        opened: list[str | None] = []
        for token in children:
            if token.type == "link_open":
                attributes, note = self._way(str(token.attrGet("href") or ""), path, found)
                opened.append(note if attributes else None)
                if attributes:
                    token.attrs = dict(attributes)
                    yield token
            elif token.type == "link_close":
                said = opened.pop()
                if said is not None:
                    yield token
                    yield Token("html_inline", "", 0, content=way_note(said or None))
            else:
                yield token

    def _way(self, href: str, path: str, found: Sequence[Cited]) -> tuple[Mapping[str, str], str]:
        """Return the attributes of a link, none if it leads nowhere, and what is said behind it."""
        stand = self._stand
        cited = linked_citation(href, found)
        if cited is not None:
            way = relative(stand.address, cited.address)
            return {"href": way, "class": "dan-chieu", "title": cited.title}, cited.note or ""
        if href.startswith("#"):
            return {"href": relative(stand.address, stand.home + href)}, ""
        target = stand.book.html_target(path, stand.address, href)
        return ({"href": target} if target else {}), ""


def _cited(lines: Sequence[SourceLine], stand: Standpoint) -> tuple[list[str], list[Cited]]:
    """Return the text of ``lines`` with each citation as a link to its number, and the citations."""
    texts, found = [line.text for line in lines], list[Cited]()
    places: list[tuple[int, int, str]] = []
    for passage in passages(lines) if stand.book.citations.by_passage else ():
        for cited in stand.book.citations.cited_in(passage.location, stand.address, stand.language):
            start, last = cited.citation.start, cited.citation.end - 1
            places.append((*passage.place(start), "["))
            row, column = passage.place(last)
            places.append((row, column + 1, f"]({_CITED}{len(found)})"))
            found.append(cited)
    for row, column, sign in sorted(places, reverse=True):
        texts[row] = texts[row][:column] + sign + texts[row][column:]
    return texts, found


def _runs(tokens: Sequence[Token]) -> Iterator[list[Token]]:
    """Yield the tokens of each block that stands in no other one of ``tokens``."""
    depth, run = 0, list[Token]()
    for token in tokens:
        depth += token.nesting
        run.append(token)
        if depth == 0:
            yield run
            run = []


def _kind(run: Sequence[Token]) -> BlockKind:
    if run[0].type == "paragraph_open":
        return BlockKind.TEXT
    return BlockKind.LIST if run[0].type.endswith("_list_open") else BlockKind.OTHER


def _items(run: Sequence[Token]) -> Iterator[list[Token]]:
    """Yield what stands in each item of a list."""
    for item in _runs(run[1:-1]):
        yield item[1:-1]


def _bare(item: Sequence[Token]) -> Sequence[Token]:
    """Return an item that is one paragraph without the paragraph."""
    alone = [token.type for token in item] == ["paragraph_open", "inline", "paragraph_close"]
    return item[1:2] if alone else item


def _parted(children: Sequence[Token]) -> tuple[Sequence[Token], Sequence[Token]]:
    """Return the bold words that a paragraph begins with, and what follows them."""
    words = [token for token in children if token.type != "text" or token.content]
    if not words or words[0].type != "strong_open":
        return (), ()
    end = next(i for i, token in enumerate(words) if token.type == "strong_close" and token.level == 0)
    return words[1:end], words[end + 1 :]


def _length(children: Sequence[Token]) -> int:
    return sum(len(token.content) for token in children if token.type in {"text", "code_inline"})
