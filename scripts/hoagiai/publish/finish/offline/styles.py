"""Style sheets made small: only the rules that a page of this text can need."""

import re
from collections.abc import Iterator

from hoagiai.publish.finish.assets.squeeze import squeezed_style

_BRACKETS = re.compile(r"\([^()]*\)")
_CLASS = re.compile(r"\.([a-zA-Z][\w-]*)")
_STATEMENT = re.compile(r"(?P<head>[^{};]*)(?P<mark>[{;])")


def needed_style(style: str, words: frozenset[str]) -> str:
    """Return ``style`` in little room, without the rules whose classes are none of ``words``.

    ``words`` are the classes of a text and every word of its scripts, which may set more. A rule is
    left out only where each of its selectors asks for a class that nothing can have.
    """
    return "".join(_kept(squeezed_style(style), words))


def _kept(style: str, words: frozenset[str]) -> Iterator[str]:
    """Yield the rules of ``style`` that are needed, those inside of an ``@`` block one by one."""
    at = 0
    while (match := _STATEMENT.search(style, at)) is not None:
        head = match["head"].strip()
        if match["mark"] == ";":
            at = match.end()
            yield f"{head};" if head else ""
            continue
        end = _end(style, match.end())
        inner = style[match.end() : end]
        at = end + 1
        if head.startswith("@") and "{" in inner:
            inside = "".join(_kept(inner, words))
            yield f"{head}{{{inside}}}" if inside else ""
        elif _is_needed(head, words):
            yield f"{head}{{{inner.rstrip(';')}}}"


def _end(style: str, start: int) -> int:
    """Return where the block that was opened before ``start`` closes."""
    depth = 1
    for match in re.compile(r"[{}]").finditer(style, start):
        depth += 1 if match[0] == "{" else -1
        if depth == 0:
            return match.start()
    return len(style)


def _is_needed(head: str, words: frozenset[str]) -> bool:
    """Return whether one of the selectors of a rule can find something; what stands in brackets may."""
    bare = head
    while (shorter := _BRACKETS.sub("", bare)) != bare:
        bare = shorter
    return any(words.issuperset(_CLASS.findall(selector)) for selector in bare.split(","))
