"""Code spans, by rules so narrow that every reading of Markdown takes them for code."""

import re
from collections.abc import Iterator, Sequence

Range = tuple[int, int]
"""From a position in the whole text to the position after the last one."""

_TICKS = re.compile(r"`+")
# A line that starts so may be a block of its own, and a code span never leaves its block.
_BLOCK_MARK = re.compile(r"[ ]{4}|\t|[ ]*(?:[-+*>#|:=<!?\[]|\d+[.)])")

_ALONE = re.compile(r"[ ]{4}|\t|[ ]*[#|:=<!?\[>]")


def code_spans(texts: Sequence[str]) -> list[Range]:
    """Return where code spans stand in ``texts`` joined by line feeds, in order.

    A paragraph in which a backtick is left over gives none: there readings differ.
    """
    spans: list[Range] = []
    for start, paragraph in _paragraphs(texts):
        if any("`" in text for text in paragraph):
            spans += ((start + a, start + b) for a, b in _spans_of(paragraph))
    return spans


def _paragraphs(texts: Sequence[str]) -> Iterator[tuple[int, list[str]]]:
    """Yield runs of lines without a blank one, each with its position."""
    position, run = 0, list[str]()
    for text in (*texts, ""):
        if not text.strip() and run:
            yield position - sum(len(line) + 1 for line in run), run
            run = []
        if text.strip():
            run.append(text)
        position += len(text) + 1


def _spans_of(paragraph: list[str]) -> list[Range]:
    by_line = [_pairs(line) for line in paragraph]
    if None not in by_line:
        starts = _starts(paragraph)
        return [(s + a, s + b) for s, pairs in zip(starts, by_line, strict=True) for a, b in pairs or ()]
    if _ALONE.match(paragraph[0]) or any(_BLOCK_MARK.match(line) for line in paragraph[1:]):
        return []
    if any("|" in line for line in paragraph):  # rows of a table are read one by one
        return []
    return _pairs("\n".join(paragraph)) or []


def _starts(paragraph: list[str]) -> list[int]:
    starts = [0]
    for line in paragraph:
        starts.append(starts[-1] + len(line) + 1)
    return starts[:-1]


def _pairs(text: str) -> list[Range] | None:
    """Return the code spans of ``text``, or None if its backticks do not pair off."""
    if "\\`" in text:
        return None
    runs = [match.span() for match in _TICKS.finditer(text)]
    pairs: list[Range] = []
    i = 0
    while i < len(runs):
        close = _same_length(runs, i)
        if close is None:
            return None
        pairs.append((runs[i][0], runs[close][1]))
        i = close + 1
    return pairs


def _same_length(runs: list[Range], i: int) -> int | None:
    width = runs[i][1] - runs[i][0]
    return next((j for j in range(i + 1, len(runs)) if runs[j][1] - runs[j][0] == width), None)
