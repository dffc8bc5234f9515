"""Indented code, by rules so narrow that every reading of Markdown takes it for code.

Four spaces make code only where nothing above claims the lines as its own body: a list, an
admonition, a tab, a footnote, a definition, an HTML element. Python-Markdown wants four more
for each list or admonition around them; any other claim leaves the lines text.
"""

import re
from collections.abc import Iterator, Sequence

_INDENT = 4
_ITEM = re.compile(r"[ ]*(?:[-+*]|\d+[.)])(?:[ ]|$)")
_NOTE = re.compile(r"(?:[ ]{4})*(?:!!!|\?\?\?\+?)[ ]")
_UNCLEAR = re.compile(r"[<>]|!!!|\?\?\?|===|\[\^|^[ ]*:(?:[ ]|$)|^[ ]*///|^[ ]*\*?\[[^\]]*\]:", re.MULTILINE)


def surely_code(texts: Sequence[str], indexes: Sequence[int]) -> bool:
    """Tell whether the lines ``indexes`` of ``texts``, one block of code to CommonMark, are code."""
    wide = [text.expandtabs(_INDENT) for text in texts]
    first = indexes[0]
    if first > 0 and wide[first - 1].strip():
        return False
    claims = 0
    for paragraph in _above(wide, first):
        claim = _claim(paragraph)
        if claim is None:
            return False
        claims += claim
    depth = _INDENT * (claims + 1)
    return all(not wide[i].strip() or wide[i][:depth].isspace() for i in indexes)


def _above(wide: Sequence[str], first: int) -> Iterator[list[str]]:
    """Yield the paragraphs that lines at ``first`` may belong to, the nearest first."""
    margin, i = _margin(wide[first]), first - 1
    while i >= 0 and margin > 0:
        end = i + 1
        while i >= 0 and wide[i].strip():
            i -= 1
        paragraph = list(wide[i + 1 : end])
        if paragraph and min(map(_margin, paragraph)) < margin:
            yield paragraph
            # By its first line a paragraph belongs to what is above; the others may be lazy.
            margin = min(margin, _margin(paragraph[0]))
        i -= 1


def _claim(paragraph: list[str]) -> int | None:
    """Return by how many steps a paragraph moves its body in; None if readings may differ."""
    items = sum(_ITEM.match(line) is not None for line in paragraph)
    if _NOTE.match(paragraph[0]) and not items:
        return None if _UNCLEAR.search("\n".join(paragraph)[_margin(paragraph[0]) + 3 :]) else 1
    return None if _UNCLEAR.search("\n".join(paragraph)) else int(items > 0)


def _margin(text: str) -> int:
    return len(text) - len(text.lstrip(" "))
