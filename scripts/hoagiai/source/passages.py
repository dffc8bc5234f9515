"""Passages of Markdown: paragraphs, list items and rows of tables, as text that may be cited in.

What must not be touched (code, links, pictures, tags) is masked, character by character, so that a
position in a passage is a position in its lines.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from markdown_it.token import Token

from hoagiai.diagnostics import Location
from hoagiai.model.page import SourceLine
from hoagiai.source.markup.code import code_spans
from hoagiai.source.markup.fences import read_fences
from hoagiai.source.markup.flow import unfold
from hoagiai.source.markup.tokens import make_reader

MASK = "\N{OBJECT REPLACEMENT CHARACTER}"
"""Stands for every character that is no text; neither a letter nor a space."""

_SIGNS = re.compile(r"[*_~`\[\]<{]|://")
_TAGS = re.compile(r"<[a-zA-Z/!?][^<>]*>|(?:https?|ftp)://[^\s<>]+|\{[^{}\n]*\}")
_EMPHASIS = re.compile(r"\*+|~~|(?<!\w)_+|_+(?!\w)")
_BRACKET = re.compile(r"[\[\]]")
_TARGET = re.compile(r"\([^()\n]*(?:\([^()\n]*\)[^()\n]*)*\)|\[[^\[\]]*\]")
_HEADING_ID = re.compile(r"\{[^{}]*#([^\s{}]+)[^{}]*\}\s*$")
_NO_TEXT = re.compile(r"[ ]*(?:!!!|\?\?\?|===|\*\[[^\]]*\]:|\{!|///)")
_CLOSING = re.compile(r"[ ]{0,3}</[a-zA-Z][\w-]*\s*>\s*$")
_DEFINITION_MARK = re.compile(r":[ \t]+")
_BLOCK = re.compile(
    r"[ ]{0,3}<(?P<name>address|article|aside|blockquote|body|center|d[dlt]|details|div|fieldset|figcaption|"
    r"figure|footer|form|h[1-6r]|header|iframe|li|main|nav|noscript|object|ol|p|pre|script|section|style|"
    r"summary|svg|table|tbody|t[dhr]|textarea|tfoot|thead|ul|video)\b(?P<rest>[^>]*)",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Passage:
    """A paragraph, list item or row, its lines without what stands before them (``- ``, ``> ``)."""

    text: str
    """Its lines joined by line feeds, masked: what may be read for citations."""
    printed: str
    """The same, as it stands in the source."""
    location: Location
    """Where its first character stands."""
    lines: tuple[int, ...]
    """The index of each of its lines among the lines that were read."""
    columns: tuple[int, ...]
    """How many characters of each line stand before it."""
    section: int = -1
    """The index of the line of the heading it stands under; -1 above the first one."""
    anchors: tuple[str, ...] = ()
    """The explicit ids of the headings it stands under, the outermost first."""

    def place(self, offset: int) -> tuple[int, int]:
        """Return the index of the line, and the position in that line, of a position in the text."""
        row, start = self._row(offset)
        return self.lines[row], self.columns[row] + offset - start

    def _row(self, offset: int) -> tuple[int, int]:
        starts = [0]
        for line in self.printed.split("\n"):
            starts.append(starts[-1] + len(line) + 1)
        row = bisect_right(starts, offset, hi=len(self.lines)) - 1
        return row, starts[row]


@dataclass(frozen=True, slots=True)
class _Heading:
    index: int
    level: int
    anchor: str


def passages(lines: Sequence[SourceLine]) -> tuple[Passage, ...]:
    """Return the passages of a page's Markdown in their order.

    Fences, headings, HTML and titles of boxes are left out, and so is all of which readings of
    Markdown might differ on whether it is text.
    """
    readable = _readable([line.text for line in lines])
    # Each line is known by its index, also where a file was included twice.
    marked = tuple(SourceLine(text, Location("", i + 1)) for i, text in enumerate(readable))
    reader = make_reader()
    reader.core.ruler.disable(["inline", "text_join"])
    bare = (tuple(_without_titles(run, readable)) for run in unfold(marked))
    runs = [(run, reader.parse("\n".join(line.text for line in run))) for run in bare]
    headings = sorted((found for run in runs for found in _headings(*run)), key=lambda found: found.index)
    found = (_passage(piece, lines, headings) for run in runs for piece in _pieces(*run))
    return tuple(sorted(found, key=lambda passage: (passage.lines, passage.columns)))


def masked(text: str) -> str:
    """Return inline Markdown with everything but its words masked, emphasis as spaces."""
    if not _SIGNS.search(text):
        return text
    chars = list(text)
    for start, end in code_spans(text.split("\n")) if "`" in text else ():
        _cover(chars, start, end)
    for pattern, filler in ((_TAGS, MASK), (_EMPHASIS, " ")):
        for match in pattern.finditer("".join(chars)):
            _cover(chars, *match.span(), filler)
    for start, end in _brackets("".join(chars)):
        _cover(chars, start, end)
    return "".join(chars)


def _cover(chars: list[str], start: int, end: int, filler: str = MASK) -> None:
    chars[start:end] = [char if char == "\n" else filler for char in chars[start:end]]


def _brackets(text: str) -> Iterator[tuple[int, int]]:
    """Yield every outermost pair of brackets, with the target behind it if there is one."""
    depth, start = 0, 0
    for match in _BRACKET.finditer(text):
        if match[0] == "[":
            start = match.start() if depth == 0 else start
            depth += 1
        elif depth:
            depth -= 1
            if depth == 0:
                target = _TARGET.match(text, match.end())
                yield start - (text[start - 1 : start] == "!"), (target or match).end()


def _readable(texts: Sequence[str]) -> list[str]:
    """Return the lines, those that hold no text made empty."""
    fenced = read_fences(texts).words
    kept = ["" if i in fenced else text for i, text in enumerate(texts)]
    i = 0
    while i < len(kept):
        end = _raw_end(kept, i)
        kept[i:end] = [""] * (end - i)
        i = max(end, i + 1)
    return kept


def _without_titles(run: Sequence[SourceLine], texts: Sequence[str]) -> Iterator[SourceLine]:
    """Yield the lines of a run, those made empty that open a box or tell an engine something."""
    for line in run:
        told = _NO_TEXT.match(texts[line.location.line - 1])
        yield SourceLine("", line.location) if told else line


def _raw_end(texts: Sequence[str], start: int) -> int:
    """Return the line behind a comment or block of HTML that starts on a line; that line if none does.

    What is never closed takes all that follows: a browser might read it so.
    """
    comment = texts[start].rfind("<!--")
    if comment >= 0 and "-->" not in texts[start][comment:]:
        return next((i + 1 for i in range(start, len(texts)) if "-->" in texts[i]), len(texts))
    opening = _BLOCK.match(texts[start])
    if opening is None:
        return start + bool(_CLOSING.match(texts[start]))
    if "markdown" in opening["rest"]:
        return start + 1
    name, depth = re.compile(rf"<(/?){opening['name']}\b", re.IGNORECASE), 0
    for i in range(start, len(texts)):
        depth += sum(-1 if match[1] else 1 for match in name.finditer(texts[i]))
        if depth <= 0:
            return i + 1
    return len(texts)


def _headings(run: Sequence[SourceLine], tokens: Sequence[Token]) -> Iterator[_Heading]:
    for opening, inline in pairwise(tokens):
        if opening.type == "heading_open" and opening.map:
            anchor = _HEADING_ID.search(inline.content)
            index = run[opening.map[0]].location.line - 1
            yield _Heading(index, int(opening.tag[1:]), anchor[1] if anchor else "")


def _pieces(run: Sequence[SourceLine], tokens: Sequence[Token]) -> Iterator[tuple[SourceLine, ...]]:
    """Yield the lines of each paragraph and row, cut to what stands behind their marks."""
    for opening, inline in pairwise(tokens):
        if opening.type == "paragraph_open" and inline.map:
            lines = _cut(run[slice(*inline.map)], inline.content.split("\n"))
            if lines:
                yield lines
        elif opening.type == "tr_open" and opening.map:
            line = run[opening.map[0]]
            yield (_moved(line, len(line.text) - len(line.text.lstrip())),)


def _cut(lines: Sequence[SourceLine], contents: Sequence[str]) -> tuple[SourceLine, ...]:
    """Return the lines from where their text starts; nothing where that is not plain to see."""
    if len(lines) != len(contents):
        return ()
    found = []
    for line, content in zip(lines, contents, strict=True):
        text, kept = line.text.rstrip(), content.strip()
        if not kept or not text.endswith(kept):
            return ()
        found.append(_moved(line, len(text) - len(kept)))
    first = _DEFINITION_MARK.match(found[0].text)
    return (_moved(found[0], first.end()), *found[1:]) if first else tuple(found)


def _moved(line: SourceLine, columns: int) -> SourceLine:
    place = line.location
    return SourceLine(line.text[columns:].rstrip(), Location("", place.line, place.column + columns))


def _passage(
    piece: Sequence[SourceLine], lines: Sequence[SourceLine], headings: Sequence[_Heading]
) -> Passage:
    indexes = tuple(line.location.line - 1 for line in piece)
    columns = tuple(line.location.column - 1 for line in piece)
    printed = "\n".join(line.text for line in piece)
    above = [heading for heading in headings if heading.index < indexes[0]]
    origin = lines[indexes[0]].location
    return Passage(
        text=masked(printed),
        printed=printed,
        location=Location(origin.path, origin.line, origin.column + columns[0]),
        lines=indexes,
        columns=columns,
        section=above[-1].index if above else -1,
        anchors=_anchors(above),
    )


def _anchors(above: Sequence[_Heading]) -> tuple[str, ...]:
    """Return the ids of the headings that are still open at the end of ``above``."""
    stack: list[_Heading] = []
    for heading in above:
        while stack and stack[-1].level >= heading.level:
            stack.pop()
        stack.append(heading)
    return tuple(heading.anchor for heading in stack if heading.anchor)
