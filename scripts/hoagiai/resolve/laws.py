"""What each text cites, put together once: every page and every record asks for it."""

from collections.abc import Iterable, Mapping
from dataclasses import replace

from hoagiai.model.legal import Citation, Citer


def laws_by_citer(citations: Iterable[Citation]) -> Mapping[Citer, tuple[str, ...]]:
    """Return what each citer cites, in order of first citation: a task, a duty, an article.

    A text as a whole (no anchor) cites whatever any part of it does.
    """
    found: dict[Citer, dict[str, None]] = {}
    for citation in citations:
        targets = [replace(citation, article=article).target for article in citation.articles]
        for citer in {citation.citer, replace(citation.citer, anchor=None)}:
            found.setdefault(citer, {}).update(dict.fromkeys(targets))
    return {citer: tuple(targets) for citer, targets in found.items()}
