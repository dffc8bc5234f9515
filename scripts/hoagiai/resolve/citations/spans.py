"""The printed words of a citation: where a link begins and ends without breaking the Markdown."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from hoagiai.parse.citations import ArticleWords, Order, Plain, Reference

_MARK = re.compile(r"\*+|~~|(?<!\w)_+|_+(?!\w)")
_WORD = re.compile(r"\w")


@dataclass(frozen=True, slots=True)
class Span:
    """The words of one citation, as positions in the printed passage."""

    start: int
    end: int
    article: ArticleWords | None = None


def spans(reference: Reference, plain: Plain, printed: str) -> Iterator[Span]:
    """Yield the words of each citation that a reference makes: one for each article, else the document's.

    ``printed`` is the passage with its Markdown, of which ``plain`` was made.

    Of several articles the one next to the document carries its words.
    """
    for start, end, article in _positions(reference):
        held = _balanced(printed, plain.start(start), plain.end(end))
        if held:
            yield Span(*held, article)


def _positions(reference: Reference) -> Iterator[tuple[int, int, ArticleWords | None]]:
    mention, listed = reference.mention, reference.articles
    if listed is None:
        if mention:
            yield mention.start, mention.end, None
        return
    first, last = listed.articles[0], listed.articles[-1]
    for article in listed.articles:
        start, end = article.start, article.end
        if mention and reference.order is Order.BEHIND and article is first:
            start = mention.start
        if mention and reference.order in {Order.BEFORE, Order.BEFORE_COMMA} and article is last:
            end = mention.end
        yield start, end, article


def _balanced(printed: str, start: int, end: int) -> tuple[int, int] | None:
    """Return the span with whole emphasis: grown over a mark at its edge, or cut before one; else None."""
    marks = _MARK.finditer(printed, start, end)
    open_marks: list[re.Match[str]] = []
    for mark in marks:
        if open_marks and open_marks[-1][0] == mark[0]:
            open_marks.pop()
        else:
            open_marks.append(mark)
    if not open_marks:
        return start, end
    return _grown(printed, start, end, open_marks[0]) if len(open_marks) == 1 else None


def _grown(printed: str, start: int, end: int, mark: re.Match[str]) -> tuple[int, int] | None:
    sign = mark[0]
    if printed.endswith(sign, 0, start):
        return start - len(sign), end
    if printed.startswith(sign, end):
        return start, end + len(sign)
    if not _WORD.search(printed, start, mark.start()):
        return mark.end(), end
    if not _WORD.search(printed, mark.end(), end):
        return start, mark.start()
    return None
