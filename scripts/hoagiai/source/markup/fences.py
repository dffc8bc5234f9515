"""Fenced code, by the rules of the extension that publishes it (pymdownx.superfences).

What only CommonMark takes for a fence (one that is never closed, one with odd words behind it)
is published as live text, so it must not count as code here.
"""

import re
from dataclasses import dataclass, replace

from hoagiai.model.page import SourceLine

_TAB = 4
_PREFIX = re.compile(r"[> \t]*")
_MARK = re.compile(r"~{3,}|`{3,}")
_OPTION = r"(?:title=\"[^\"]*\"|linenums=\"\d+\"|hl_lines=\"\d+(?:-\d+)?(?: \d+(?:-\d+)?)*\")"
_BRACES = rf"\{{(?:[ ]*(?:[.#][\w-]+|{_OPTION}))+[ ]*\}}"
_PLAIN_HEAD = re.compile(
    rf"[ ]*(?:\.?[\w#.+-]+)?(?:[ ]*{_BRACES}|(?:[ ]+{_OPTION})*)[ ]*",
)


@dataclass(frozen=True, slots=True)
class _Fence:
    """An opened fence: its first line, what leads its lines, the mark that closes it.

    ``sure`` is False where its text may be put back into the page as text.
    """

    start: int
    prefix: str
    mark: str
    sure: bool


def without_fences(lines: tuple[SourceLine, ...]) -> tuple[SourceLine, ...]:
    """Return ``lines`` with every line of a closed fence replaced by an “x” at its margin.

    To the paragraph around it a fence is a word, not a blank line.
    """
    fenced = _fenced(tuple(line.text for line in lines))
    if not fenced:
        return lines
    return tuple(replace(line, text=fenced.get(i, line.text)) for i, line in enumerate(lines))


def fenced_lines(texts: tuple[str, ...]) -> frozenset[int]:
    """Return the indexes of the lines that belong to closed fences, their marks included."""
    return frozenset(_fenced(texts))


def _fenced(texts: tuple[str, ...]) -> dict[int, str]:
    fenced: dict[int, str] = {}
    fence: _Fence | None = None
    deepest = 0
    for i, typed in enumerate(texts):
        text = typed.expandtabs(_TAB)
        if fence is None:
            fence = _opened(i, text, deepest)
            if fence and not fence.mark:
                return fenced
            # Only on the first line do spaces alone begin a block.
            deepest = max(deepest, _margin(text)) if text.strip() or i == 0 else 0
        elif _closes(fence, text):
            if fence.sure:
                fenced.update((line, f"{fence.prefix}x") for line in range(fence.start, i + 1))
            fence = None
        elif not _belongs(fence, text):
            fence = None
    return fenced


def _opened(index: int, text: str, deepest: int) -> _Fence | None:
    """Return the fence that ``text`` opens, if any; without a mark if that is hard to tell.

    Below indented code, without a blank line between, the extension takes the fence for a part
    of that code and puts its text back: then it may end up as anything.
    """
    prefix = _PREFIX.match(text)
    start = prefix.end() if prefix else 0
    mark = _MARK.match(text, start)
    if mark is None or (mark[0][0] in text[mark.end() :] and "{" not in text):
        return None
    plain = _PLAIN_HEAD.fullmatch(text, mark.end()) is not None
    return _Fence(index, text[:start], mark[0] if plain else "", sure=deepest < _margin(text) + _TAB)


def _margin(text: str) -> int:
    return len(text) - len(text.lstrip(" "))


def _closes(fence: _Fence, text: str) -> bool:
    return text.rstrip(" ") == fence.prefix + fence.mark


def _belongs(fence: _Fence, text: str) -> bool:
    if ">" in fence.prefix:
        return text.startswith(fence.prefix.rstrip(" "))
    return not text.strip() or text.startswith(fence.prefix)
