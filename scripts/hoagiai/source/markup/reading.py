"""The one reading of a Markdown text that every law looks at."""

import re
from collections.abc import Iterable, Iterator, Mapping
from html import unescape

from hoagiai.model.page import SourceLine
from hoagiai.source.markup.code import code_spans
from hoagiai.source.markup.fences import read_fences
from hoagiai.source.markup.flow import unfold
from hoagiai.source.markup.html import RawTag, read_html
from hoagiai.source.markup.indented import surely_code
from hoagiai.source.markup.joined import Joined, join_lines, merged
from hoagiai.source.markup.tokens import make_reader, read_tokens
from hoagiai.source.markup.values import Attribute, Definition, Link, Markup, Tag

_TELLING = re.compile(r"[<\[{]")
# Python-Markdown takes these out of a text before reading it: they could split a word in two.
_DROPPED = re.compile("[\x02\x03]")
_DEFINITION = re.compile(
    r"(?:^|>)[ \t]*(?:(?:[-+*:]|\d+[.)]|\[\^[^\]]*\]:)[ \t]*)*"
    r"\[(?!\^)([^\[\]]+)\]:[ \t]*(?:\n[ \t]*)?<?([^\s<>]+)",
    re.MULTILINE,
)
_LOOSE_TARGET = re.compile(r"\]\((?=\s*<?\s*([^)>]{1,500}))")
_LOOSE_IMAGE = re.compile(r"!\[[^\[\]]*\]\((?=\s*<?\s*([^)>]{1,500}))")
_LABELLED_IMAGE = re.compile(r"!\[([^\[\]]*)\](?:[ ]?\n?[ ]*\[([^\[\]]*)\])?(?!\()")
_AUTOLINK = re.compile(r"<([a-zA-Z][a-zA-Z0-9+.-]*:[^<>]*)>")
_ATTRIBUTE_LIST = re.compile(r"\{:?[ \t]*[^\n{]*")
_IN_LIST = re.compile(
    r"(?<![^\s\"'{}:])(?P<name>[^\s=}{:#.][^\s=}{]*)=(?:\"(?P<d>[^\"\n]*)\"|'(?P<s>[^'\n]*)'|(?P<u>[^\s=}]+))|#(?P<id>[^\s=}#]+)"
)


def read_markup(lines: tuple[SourceLine, ...]) -> Markup:
    """Return what ``lines`` link to, load, run and can be linked to at.

    Fenced and indented code and code spans are text; where readings of Markdown differ about
    what is code, it is not. Columns count the characters of the line in its file.
    """
    if not any(_TELLING.search(line.text) for line in lines):
        return Markup()
    fences = read_fences([_DROPPED.sub("", line.text) for line in lines])
    lines = tuple(
        SourceLine(fences.words.get(i, _DROPPED.sub("", line.text)), line.location)
        for i, line in enumerate(lines)
    )
    joined = join_lines(lines)
    targets = {found.label: found.target for found in _definitions(joined, joined.text)}
    reader = make_reader()
    readings = [read_tokens(reader, run, targets) for run in unfold(lines)]
    indented = _indented(lines, (block for reading in readings for block in reading.code))
    code = merged((*code_spans([line.text for line in lines]), *joined.lines_at(indented)))
    html = read_html(joined.text, code if fences.clear else ())
    live = joined.without(html.code)
    return Markup(
        links=tuple(link for reading in readings for link in reading.links),
        images=tuple(image for reading in readings for image in reading.images),
        definitions=tuple(_definitions(joined, live)),
        tags=(*(_tag(joined, tag) for tag in html.tags), *_attribute_lists(joined, live)),
        loose_targets=tuple(_loose_targets(joined, live)),
        loose_images=tuple(_loose_images(joined, live, targets)),
    )


def _indented(
    lines: tuple[SourceLine, ...],
    blocks: Iterable[tuple[tuple[str, int], ...]],
) -> frozenset[int]:
    """Return the indexes of the lines that are surely indented code."""
    texts = [line.text for line in lines]
    indexes = {(line.location.path, line.location.line): i for i, line in enumerate(lines)}
    found = ([indexes[place] for place in block] for block in blocks)
    return frozenset(i for block in found if surely_code(texts, block) for i in block)


def _definitions(joined: Joined, text: str) -> Iterator[Definition]:
    for match in _DEFINITION.finditer(text):
        yield Definition(match[1], match[2], joined.place(match.start(2)))


def _loose_targets(joined: Joined, text: str) -> Iterator[Link]:
    for pattern in (_LOOSE_TARGET, _AUTOLINK):
        for match in pattern.finditer(text):
            yield Link("", match[1], joined.place(match.start(1)))


def _loose_images(joined: Joined, text: str, targets: Mapping[str, str]) -> Iterator[Link]:
    by_label = {_label(label): target for label, target in targets.items()}
    for match in _LOOSE_IMAGE.finditer(text):
        yield Link("", match[1], joined.place(match.start(1)))
    for match in _LABELLED_IMAGE.finditer(text):
        target = by_label.get(_label(match[2] or match[1]))
        if target:
            yield Link("", target, joined.place(match.start()))


def _label(text: str) -> str:
    return " ".join(text.split()).casefold()


def _tag(joined: Joined, tag: RawTag) -> Tag:
    attributes = tuple(
        Attribute(a.name, a.value, joined.place(a.position), joined.place(a.value_position))
        for a in tag.attributes
    )
    return Tag(tag.name, attributes, joined.place(tag.position))


def _attribute_lists(joined: Joined, text: str) -> Iterator[Tag]:
    """Yield what attr_list may set on an element, on whatever line and wherever in it."""
    for braces in _ATTRIBUTE_LIST.finditer(text):
        matches = _IN_LIST.finditer(text, *braces.span())
        attributes = tuple(_listed(joined, match) for match in matches)
        if attributes:
            yield Tag("", attributes, joined.place(braces.start()))


def _listed(joined: Joined, match: re.Match[str]) -> Attribute:
    place = joined.place(match.start())
    group = next((name for name in ("id", "d", "s", "u") if match[name]), "name")
    value = "" if group == "name" else unescape(match[group])
    name = "id" if group == "id" else match["name"].lower()
    return Attribute(name, value, place, joined.place(match.start(group)))
