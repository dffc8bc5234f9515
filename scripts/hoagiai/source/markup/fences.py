"""Fenced code, by the rules of the extension that publishes it (pymdownx.superfences).

What only CommonMark takes for a fence (one that is never closed, one with odd words behind it)
is published as live text, so it must not count as code here.
"""

import re
from dataclasses import dataclass, replace

from hoagiai.model.page import SourceLine

_PREFIX = re.compile(r"[> \t]*")
_WORD = r"\.?[\w#.+-]+"
_BRACES = r"\{(?:[ ]*[.#][\w-]+)+[ ]*\}"
_OPTION = r"(?:title=\"[^\"]*\"|linenums=\"\d+\"|hl_lines=\"[\d -]+\")"
_OPENER = re.compile(
    rf"(?P<mark>~{{3,}}|`{{3,}})[ \t]*(?:{_WORD})?(?:[ \t]*{_BRACES}|(?:[ \t]+{_OPTION})*)[ \t]*"
)


@dataclass(frozen=True, slots=True)
class _Fence:
    """An opened fence: the index of its line, what leads its lines, the mark that closes it."""

    start: int
    prefix: str
    mark: str


def without_fences(lines: tuple[SourceLine, ...]) -> tuple[SourceLine, ...]:
    """Return ``lines`` with every line of every closed fence emptied."""
    blank = fenced_lines(tuple(line.text for line in lines))
    if not blank:
        return lines
    return tuple(replace(line, text="") if i in blank else line for i, line in enumerate(lines))


def fenced_lines(texts: tuple[str, ...]) -> frozenset[int]:
    """Return the indexes of the lines that belong to closed fences, their marks included."""
    fenced: set[int] = set()
    fence: _Fence | None = None
    deepest = 0
    for i, text in enumerate(texts):
        if fence is None:
            fence = _opened(i, text.expandtabs(4), deepest)
            # Only on the first line do spaces alone begin a block.
            deepest = max(deepest, _margin(text)) if text.strip() or i == 0 else 0
        elif _closes(fence, text.expandtabs(4)):
            fenced.update(range(fence.start, i + 1))
            fence = None
        elif not _belongs(fence, text.expandtabs(4)):
            fence = None
    return frozenset(fenced)


def _opened(index: int, text: str, deepest: int) -> _Fence | None:
    """Return the fence that ``text`` opens, if any.

    Below indented code, without a blank line between, the extension takes the fence for a part
    of that code and puts its text back: then it may end up as anything.
    """
    if deepest >= _margin(text) + 4:
        return None
    prefix = _PREFIX.match(text)
    start = prefix.end() if prefix else 0
    opener = _OPENER.fullmatch(text, start)
    return _Fence(index, text[:start], opener["mark"]) if opener else None


def _margin(text: str) -> int:
    wide = text.expandtabs(4)
    return len(wide) - len(wide.lstrip(" "))


def _closes(fence: _Fence, text: str) -> bool:
    return text.rstrip(" ") == fence.prefix + fence.mark


def _belongs(fence: _Fence, text: str) -> bool:
    if ">" in fence.prefix:
        return text.startswith(fence.prefix.rstrip(" "))
    return not text.strip() or text.startswith(fence.prefix)
