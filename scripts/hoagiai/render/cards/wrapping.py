"""Ngắt dòng: words set in lines that are about as long as each other."""

from bisect import bisect_right
from collections.abc import Callable, Iterator, Sequence
from math import inf

_ELLIPSIS = "…"
_WEAK = " ,;:.–-·"
"""What no text ends on before that mark."""


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


def broken(words: Sequence[str], width: float, measure: Callable[[str], float]) -> list[str]:
    """Return ``words`` with each that is wider than a line broken into pieces that are not."""
    return [piece for word in words for piece in _pieces(word, width, measure)]


def cut_line(text: str, width: float, measure: Callable[[str], float]) -> str:
    """Return a text of one line, its end cut off and marked where it is wider than ``width``."""
    return text if measure(text) <= width else _ended(text, width, measure)


def cut(words: Sequence[str], lines: int, width: float, measure: Callable[[str], float]) -> list[list[str]]:
    """Return as many of ``words`` as ``lines`` lines hold, marked as cut."""
    kept = list(words)
    while len(kept) > 1:
        set_ = wrapped([*kept[:-1], _ended(kept[-1], width, measure)], width, measure)
        if len(set_) <= lines:
            return set_
        # All words of the lines that are too many, and at least one.
        kept = kept[: min(len(kept) - 1, sum(map(len, set_[:lines])))]
    return [kept]


def _ended(text: str, width: float, measure: Callable[[str], float]) -> str:
    """Return as much of ``text`` as fits with the mark behind it, and at least one letter."""
    kept = text.rstrip(_WEAK)
    while len(kept) > 1 and measure(kept + _ELLIPSIS) > width:
        kept = kept[:-1].rstrip(_WEAK)
    return kept + _ELLIPSIS


def _pieces(word: str, width: float, measure: Callable[[str], float]) -> Iterator[str]:
    rest = word
    while measure(rest) > width and len(rest) > 1:
        # At least one letter, or a line narrower than that would never end.
        fitting = bisect_right(range(len(rest) + 1), width, key=lambda end: measure(rest[:end])) - 1
        yield rest[: max(fitting, 1)]
        rest = rest[max(fitting, 1) :]
    yield rest


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
