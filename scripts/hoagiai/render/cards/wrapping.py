"""Ngắt dòng: words set in lines that are about as long as each other."""

from collections.abc import Callable, Sequence
from math import inf

_ELLIPSIS = "…"


def wrapped(words: Sequence[str], width: float, measure: Callable[[str], float]) -> list[list[str]]:
    """Return ``words`` in as few lines as fit into ``width``, no line much shorter than the others.

    A word that is wider than a line stands alone on one. ``measure`` tells how wide a text is.
    """
    widths, space = [measure(word) for word in words], measure(" ")
    fewest = _lines(words, widths, space, width)
    # The narrowest measure that takes no more lines: found by halving, to a pixel.
    low, high = 0.0, width
    while high - low > 1:
        middle = (low + high) / 2
        if len(_lines(words, widths, space, middle)) > len(fewest):
            low = middle
        else:
            high = middle
    return _lines(words, widths, space, high)


def lines_needed(words: Sequence[str], width: float, measure: Callable[[str], float]) -> float:
    """Return in how many lines ``words`` fit into ``width``: infinitely many if one is wider itself."""
    widths = [measure(word) for word in words]
    if max(widths, default=0) > width:
        return inf
    return len(_lines(words, widths, measure(" "), width))


def cut(words: Sequence[str], lines: int, width: float, measure: Callable[[str], float]) -> list[list[str]]:
    """Return as many of ``words`` as ``lines`` lines hold, marked as cut."""
    kept = list(words)
    while len(kept) > 1:
        set_ = wrapped([*kept[:-1], f"{kept[-1].rstrip(' ,;:.–-')}{_ELLIPSIS}"], width, measure)
        if len(set_) <= lines:
            return set_
        # All words of the lines that are too many, and at least one.
        kept = kept[: min(len(kept) - 1, sum(map(len, set_[:lines])))]
    return [kept]


def _lines(words: Sequence[str], widths: Sequence[float], space: float, width: float) -> list[list[str]]:
    lines: list[list[str]] = []
    room = -1.0
    for word, wide in zip(words, widths, strict=True):
        if lines and space + wide <= room:
            lines[-1].append(word)
            room -= space + wide
        else:
            lines.append([word])
            room = width - wide
    return lines
