"""Bodies that Python-Markdown sets off by four spaces, laid out as texts of their own.

To CommonMark the body of ``!!! note``, of a tab, a footnote or a definition is indented code;
on the published page it is text, so links and tags in it must be judged.
"""

import re
from dataclasses import dataclass

from hoagiai.diagnostics import Location
from hoagiai.model.page import SourceLine

_INDENT = 4
_OPENER = re.compile(r"([ ]*)(?:!!!|\?\?\?\+?|===[!+]?|\[\^[^\]]*\]:|:(?=[ ]))[ \t]*")
_FOOTNOTE = re.compile(r"[ ]*\[\^")
_DEEPEST = 40


@dataclass(frozen=True, slots=True)
class _Body:
    """Where a set-off body ends, and its lines moved to the margin."""

    end: int
    lines: tuple[SourceLine, ...]


def unfold(lines: tuple[SourceLine, ...], depth: int = 0) -> tuple[tuple[SourceLine, ...], ...]:
    """Return the text without its set-off bodies, then each body, itself unfolded."""
    flow: list[SourceLine] = []
    bodies: list[tuple[SourceLine, ...]] = []
    i = 0
    while i < len(lines):
        opener = _OPENER.match(lines[i].text) if depth < _DEEPEST else None
        if opener is None:
            flow.append(lines[i])
            i += 1
            continue
        body = _body(lines, i + 1, len(opener[1]) + _INDENT)
        # “[^1]: …” would be the target of a label, not text.
        bare = bool(body.lines) or _FOOTNOTE.match(lines[i].text)
        flow.append(moved(lines[i], opener.end()) if bare else lines[i])
        bodies += unfold(body.lines, depth + 1) if body.lines else ()
        i = body.end
    return (tuple(flow), *bodies)


def moved(line: SourceLine, columns: int) -> SourceLine:
    """Return ``line`` without its first ``columns`` characters, its place moved along."""
    place = line.location
    return SourceLine(line.text[columns:], Location(place.path, place.line, place.column + columns))


def _body(lines: tuple[SourceLine, ...], start: int, indent: int) -> _Body:
    end = start
    while end < len(lines) and _belongs(lines[end].text, indent):
        end += 1
    while end > start and not lines[end - 1].text.strip():
        end -= 1
    return _Body(end, tuple(moved(line, indent) for line in lines[start:end]))


def _belongs(text: str, indent: int) -> bool:
    return not text.strip() or text[:indent].isspace()
