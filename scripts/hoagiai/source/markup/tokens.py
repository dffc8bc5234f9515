"""Links, pictures and indented code from markdown-it's tokens, each with its exact place.

HTML is left to ``html``: here it is plain text, so that a link between two tags is found too.
"""

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from markdown_it import MarkdownIt
from markdown_it.common.utils import normalizeReference
from markdown_it.rules_inline import StateInline, image, link
from markdown_it.token import Token

from hoagiai.diagnostics import Location
from hoagiai.model.page import SourceLine
from hoagiai.source.markup.values import Image, Link

_TO_TARGET = re.compile(r"\(\s*<?")
_Rule = Callable[[StateInline, bool], bool]


@dataclass(frozen=True, slots=True)
class Reading:
    """What one run of text holds; ``code`` are its blocks of indented code, as places."""

    links: tuple[Link, ...]
    images: tuple[Image, ...]
    code: tuple[tuple[tuple[str, int], ...], ...]


class _Markdown(MarkdownIt):
    """A reader that refuses and rewrites no target: the laws judge what was typed."""

    def validateLink(self, url: str) -> bool:  # noqa: N802 - the name is markdown-it's
        return url is not None

    def normalizeLink(self, url: str) -> str:  # noqa: N802 - the name is markdown-it's
        return url


def make_reader() -> MarkdownIt:
    """Return a markdown-it for ``read_tokens``; it may read many texts."""
    reader = _Markdown("commonmark").enable("table").disable(["fence", "html_block", "html_inline"])
    reader.inline.ruler.at("link", _recorded(link, "link_open"))
    reader.inline.ruler.at("image", _recorded(image, "image"))
    return reader


def read_tokens(reader: MarkdownIt, lines: tuple[SourceLine, ...], targets: Mapping[str, str]) -> Reading:
    """Return the links, pictures and code of ``lines``; ``targets`` are defined targets by label."""
    references = {normalizeReference(label): {"href": to, "title": ""} for label, to in targets.items()}
    tokens = reader.parse("\n".join(line.text for line in lines), {"references": references})
    places = _Places(lines)
    found = tuple(item for token in tokens if token.type == "inline" for item in places.items_of(token))
    return Reading(
        tuple(item for item in found if isinstance(item, Link)),
        tuple(item for item in found if isinstance(item, Image)),
        tuple(_code_blocks(tokens, lines)),
    )


def _recorded(rule: _Rule, kind: str) -> _Rule:
    """Return ``rule``, noting in the token it makes where its target starts (None: a label)."""

    def recorded(state: StateInline, silent: bool) -> bool:  # noqa: FBT001 - markdown-it calls it so
        start, count = state.pos, len(state.tokens)
        found = rule(state, silent)
        if found and not silent:
            token = next(token for token in state.tokens[count:] if token.type == kind)
            token.meta |= {"start": start, "target": _target(state, start, kind)}
        return found

    return recorded


def _target(state: StateInline, start: int, kind: str) -> int | None:
    bracket = start + 1 if kind == "image" else start
    end = state.md.helpers.parseLinkLabel(state, bracket, kind != "image")
    gap = _TO_TARGET.match(state.src, end + 1)
    return gap.end() if gap and state.pos > end + 1 else None


class _Places:
    """Turns positions in the text of a token into places in the source."""

    def __init__(self, lines: tuple[SourceLine, ...]) -> None:
        self._lines = lines
        self._used: dict[int, int] = {}

    def items_of(self, token: Token) -> Iterator[Link | Image]:
        """Yield the links and pictures of an inline token."""
        first = token.map[0] if token.map else 0
        origins = self._origins(token.content.split("\n"), first)
        children = token.children or []
        for i, child in enumerate(children):
            if "start" not in child.meta:
                continue
            if child.type == "image":
                place = _place(token.content, origins, _first_known(child))
                yield Image(child.content, str(child.attrs["src"]), place)
            elif child.meta["target"] is not None:
                place = _place(token.content, origins, child.meta["target"])
                yield Link(_text_of(children, i), str(child.attrs["href"]), place)

    def _origins(self, texts: list[str], first: int) -> list[Location]:
        """Return where each line of a token's text starts in the source."""
        return [self._origin(text, first + i) for i, text in enumerate(texts)]

    def _origin(self, text: str, index: int) -> Location:
        line = self._lines[min(index, len(self._lines) - 1)]
        # Cells of a table share their line: each is looked for behind the one before it.
        start = line.text.find(text.rstrip(), self._used.get(index, 0))
        start = max(start, 0)
        self._used[index] = start + len(text.rstrip())
        place = line.location
        return Location(place.path, place.line, place.column + start)


def _first_known(child: Token) -> int:
    target: int | None = child.meta["target"]
    start: int = child.meta["start"]
    return start if target is None else target


def _place(content: str, origins: list[Location], position: int) -> Location:
    before = content[:position]
    origin = origins[before.count("\n")]
    return Location(origin.path, origin.line, origin.column + position - (before.rfind("\n") + 1))


def _text_of(children: list[Token], opening: int) -> str:
    closing = next(
        (i for i in range(opening, len(children)) if children[i].type == "link_close"), len(children)
    )
    return "".join(child.content or " " * (child.type == "softbreak") for child in children[opening:closing])


def _code_blocks(tokens: list[Token], lines: tuple[SourceLine, ...]) -> Iterator[tuple[tuple[str, int], ...]]:
    for token in tokens:
        if token.type == "code_block" and token.map:
            body = lines[slice(*token.map)]
            yield tuple((line.location.path, line.location.line) for line in body)
