"""Fenced code, by the rules of the extension that publishes it (pymdownx.superfences).

What only CommonMark takes for a fence (one that is never closed, one with odd words behind it)
is published as live text, so it must not count as code here.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

_TAB = 4
_PREFIX = re.compile(r"[> \t]*")
_MARK = re.compile(r"~{3,}|`{3,}")
_BEHIND_TAG = re.compile(r">([ ]+)")
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


@dataclass(frozen=True, slots=True)
class Fences:
    """The lines of closed fences, by index, each with the word that stands for it.

    ``clear`` is False where a line opens a fence to one reading and not to another: then all
    that follows is in doubt.
    """

    words: Mapping[int, str]
    clear: bool


def read_fences(texts: Sequence[str]) -> Fences:
    """Return the closed fences of ``texts``, their marks included.

    To the paragraph around it a fence is a word, not a blank line: an “x” at its margin.
    """
    words: dict[int, str] = {}
    fence: _Fence | None = None
    deepest = 0
    for i, typed in enumerate(texts):
        text = typed.expandtabs(_TAB)
        if fence is None:
            fence = _opened(i, text, deepest)
            if fence and not (fence.mark and fence.sure):
                return Fences(words, clear=False)
            # Only on the first line do spaces alone begin a block.
            deepest = max(deepest, _depth(text)) if text.strip() or i == 0 else 0
        elif _closes(fence, text):
            words.update((line, f"{fence.prefix}x") for line in range(fence.start, i + 1))
            fence = None
        elif not _belongs(fence, text):
            if ">" in fence.prefix:
                return Fences(words, clear=False)
            fence = None
    return Fences(words, clear=True)


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


def _depth(text: str) -> int:
    """Return how far a block may stand in that starts on this line, even behind a tag."""
    behind = (len(spaces[1]) for spaces in _BEHIND_TAG.finditer(text))
    return max(_margin(text), *behind, 0)


def _closes(fence: _Fence, text: str) -> bool:
    return text.rstrip(" ") == fence.prefix + fence.mark


def _belongs(fence: _Fence, text: str) -> bool:
    if ">" in fence.prefix:
        return text.startswith(fence.prefix.rstrip(" "))
    return not text.strip() or text.startswith(fence.prefix)
