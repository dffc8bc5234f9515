"""Trang viết tay: a page's own Markdown, its links turned to the staged tree."""

import posixpath
import re
from collections.abc import Iterator, Sequence
from html import escape
from typing import NamedTuple

from hoagiai.diagnostics import Location
from hoagiai.model.page import Page, SourceLine
from hoagiai.render.address import in_language, relative, staged_path
from hoagiai.render.citing_pages import Change, citation_links
from hoagiai.render.links import LinkBook, Target
from hoagiai.source.markup import Markup, read_markup
from hoagiai.source.markup.fences import read_fences

_LINK_END = re.compile(r">?(?:\s+(?:\"[^\"]*\"|'[^']*'))?\s*\)")
_CODE_SPAN = re.compile(r"(`+)(?P<code>.+?)(?<!`)\1(?!`)")
_AS_CODE = "{words} (`{path}`)"
_IN_TAGS = frozenset({"href", "src"})
_Lines = tuple[SourceLine, ...]


class _Standpoint(NamedTuple):
    """The page that links are seen from."""

    book: LinkBook
    address: str
    language: str


def staged_markdown(page: Page, book: LinkBook, address: str, language: str) -> str:
    """Return the Markdown of ``page`` as it is staged at ``address`` in ``language``.

    A link to a page becomes the staged file of that page in the same language; to the English file
    of a page, from a Vietnamese one, an HTML link; to a file that is not published, its words and
    its path as code. A citation becomes a link to its document. Code is left as it stands.
    """
    lines = page.lines
    stand = _Standpoint(book, address, language)
    texts = [line.text for line in lines]
    found = _changes(lines, stand)
    for index, change in citation_links(lines, book.citations, address, language):
        found.setdefault(index, []).append(change)
    for index, changes in found.items():
        for change in sorted(set(changes), reverse=True):
            texts[index] = texts[index][: change.start] + change.text + texts[index][change.end :]
    return "".join(f"{text}\n" for text in _without_includes(texts))


def _changes(lines: _Lines, stand: _Standpoint) -> dict[int, list[Change]]:
    """Return what is to be replaced in each line, by its index."""
    # A file that is included twice stands in two places.
    places: dict[tuple[str, int], list[int]] = {}
    for index, line in enumerate(lines):
        places.setdefault((line.location.path, line.location.line), []).append(index)
    found: dict[int, list[Change]] = {}
    for href, place, in_tag in _written_links(read_markup(lines)):
        target = stand.book.target(place.path, href)
        for index in places.get((place.path, place.line), ()) if target else ():
            start = place.column - lines[index].location.column
            change = _change(lines[index].text, start, href, _Turn(stand, target, in_tag=in_tag))
            if change is not None:
                found.setdefault(index, []).append(change)
    return found


def _written_links(markup: Markup) -> Iterator[tuple[str, Location, bool]]:
    """Yield every target as written, its place, and whether it stands in a tag."""
    for link in markup.links:
        yield link.target, link.location, False
    for definition in markup.definitions:
        yield definition.target, definition.location, False
    for image in markup.images:
        yield image.source, image.location, False
    for tag in markup.tags:
        for attribute in tag.attributes:
            if attribute.name in _IN_TAGS:
                yield attribute.value, attribute.location, True


class _Turn(NamedTuple):
    """A link to be turned: from where, to what, in a tag or in Markdown."""

    stand: _Standpoint
    target: Target | None
    in_tag: bool


def _change(text: str, start: int, href: str, turn: _Turn) -> Change | None:
    """Return how the link whose target stands at ``start`` of ``text`` is to read."""
    if turn.target is None:
        return None
    at = text.find(href, start) if turn.in_tag else start
    if at < 0 or not text.startswith(href, at):
        return None
    if turn.in_tag:
        return Change(at, at + len(href), _html_way(turn.stand, turn.target))
    if turn.target.source is not None:
        return _whole_link(text, at, href, _AS_CODE)
    if turn.target.english and turn.stand.language != "en":
        way = _html_way(turn.stand, turn.target)
        return _whole_link(text, at, href, f'<a href="{escape(way)}" hreflang="en">{{words}}</a>')
    return Change(at, at + len(href), _staged_way(turn.stand, turn.target))


def _whole_link(text: str, at: int, href: str, pattern: str) -> Change | None:
    """Return the change of a link from its bracket to its last parenthesis."""
    opening, end = _opening_bracket(text, at), _LINK_END.match(text, at + len(href))
    if opening is None or end is None:
        return None
    words = text[opening + 1 : text.rindex("](", opening, at)]
    if pattern is _AS_CODE and words.strip("`") == href:
        return Change(opening, end.end(), f"`{href}`")
    return Change(opening, end.end(), pattern.format(words=words, path=href))


def _opening_bracket(text: str, at: int) -> int | None:
    depth = 0
    for position in range(text.rfind("](", 0, at), -1, -1):
        depth += (text[position] == "]") - (text[position] == "[")
        if depth == 0:
            return position
    return None


def _staged_way(stand: _Standpoint, target: Target) -> str:
    """Return the way between two files of the staged tree."""
    here = posixpath.dirname(staged_path(stand.address, stand.language))
    there = target.asset or staged_path(target.address or "", stand.language)
    return posixpath.relpath(there, here) + target.anchor


def _html_way(stand: _Standpoint, target: Target) -> str:
    """Return the way between two addresses of the built site."""
    here = in_language(stand.address, stand.language)
    if target.asset is not None:
        return relative(here, f"/{target.asset}")
    if target.address is None:
        return f"#{target.anchor.removeprefix('#')}"
    language = "en" if target.english else stand.language
    return relative(here, in_language(target.address, language) + target.anchor)


def _without_includes(texts: Sequence[str]) -> Iterator[str]:
    """Yield ``texts`` with ``{!`` shown, not acted on.

    What should be included has been; the engine's extension would expand the rest, also inside
    code, and read whatever file it names. In code an entity would be shown as such, so a code span
    becomes HTML, and in a fence the two signs are held apart by a joiner that is not seen.
    """
    fenced = read_fences(texts).words
    for index, text in enumerate(texts):
        if "{!" not in text:
            yield text
        elif index in fenced:
            yield text.replace("{!", "{\u2060!")
        else:
            yield _CODE_SPAN.sub(_html_code, text).replace("{!", "&#123;!")


def _html_code(match: re.Match[str]) -> str:
    if "{!" not in match["code"]:
        return match[0]
    return f"<code>{escape(match['code'].strip(), quote=False)}</code>"
