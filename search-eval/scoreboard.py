"""The tables: by kind of query and over all, each half apart, and what was missed."""

import json
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from pathlib import Path

from engines import LUNR, OURS, PAGEFIND
from labels import HALVES, LabelledSet
from scores import Answer, Score, score

Rank = Callable[[Answer], int | None]
# The rivals are held to the right page only: plain Pagefind leads to pages, and lunr groups by page.
COLUMNS: Mapping[str, tuple[str, Rank]] = {
    "ours, place": (OURS, lambda answer: answer.place_rank),
    "ours, page": (OURS, lambda answer: answer.page_rank),
    "Material lunr, page": (LUNR, lambda answer: answer.page_rank),
    "Pagefind, page": (PAGEFIND, lambda answer: answer.page_rank),
}


def write_results(answers: Sequence[Answer], labels: LabelledSet, stamp: str, folder: Path) -> str:
    """Write ``results.md`` and ``results.json`` into ``folder``; return the table over all queries."""
    tables = {"all": table(answers, labels.kinds)}
    tables |= {half: table([a for a in answers if a.query.half == half], labels.kinds) for half in HALVES}
    parts = [f"## {name.capitalize()}\n\n{text}" for name, text in tables.items()]
    text = "\n".join(["# Search, measured\n", f"{stamp}\n", *parts])
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "results.md").write_text(text, encoding="utf-8")
    (folder / "results.json").write_text(_as_json(answers, labels.kinds), encoding="utf-8")
    return tables["all"]


def table(answers: Sequence[Answer], kinds: Iterable[str]) -> str:
    """Return MRR and recall@5 of each column, a row for each kind and one over all, as Markdown."""
    columns = columns_of(answers)
    head = " | ".join(f"{name}: MRR | recall@5" for name in columns)
    lines = [f"| Kind | Queries | {head} |", "|---|---:|" + "---:|---:|" * len(columns)]
    parts = {kind: [answer for answer in answers if answer.query.kind == kind] for kind in kinds}
    lines += [_row(name, part, columns) for name, part in (parts | {"**over all**": answers}).items()]
    return "\n".join(lines) + "\n"


def columns_of(answers: Sequence[Answer]) -> Mapping[str, tuple[str, Rank]]:
    """Return the columns whose engine was asked."""
    asked = {answer.engine for answer in answers}
    return {name: column for name, column in COLUMNS.items() if column[0] in asked}


def scores(answers: Iterable[Answer], column: tuple[str, Rank]) -> Score:
    """Return the score of one column."""
    engine, rank = column
    return score(rank(answer) for answer in answers if answer.engine == engine)


def misses(answers: Iterable[Answer]) -> Iterator[str]:
    """Yield, for each query that did not bring a right place first, what was wanted and what came."""
    for answer in answers:
        if answer.place_rank == 1:
            continue
        query = answer.query
        wanted = ", ".join(f"{a.page}#{a.anchor}" if a.anchor else a.page for a in query.top)
        yield f"- {query.kind}: “{query.text}”: place {answer.place_rank}, page {answer.page_rank}"
        yield f"  - wanted {wanted}"
        yield from (f"  - {number}. {found}" for number, found in enumerate(answer.found[:5], start=1))


def _row(name: str, answers: Sequence[Answer], columns: Mapping[str, tuple[str, Rank]]) -> str:
    results = [scores(answers, column) for column in columns.values()]
    cells = " | ".join(f"{result.mrr:.3f} | {result.recall:.2f}" for result in results)
    return f"| {name} | {results[0].count} | {cells} |"


def _as_json(answers: Sequence[Answer], kinds: Iterable[str]) -> str:
    """Return scores by column and kind, and each query's ranks in the order of columns, a query a line."""
    columns = columns_of(answers)
    by_kind = {
        name: {
            kind: _figures(scores([a for a in answers if kind in {a.query.kind, "all"}], column))
            for kind in ("all", *kinds)
        }
        for name, column in columns.items()
    }
    ranks = ",\n".join(json.dumps(row, ensure_ascii=False) for row in _ranks(answers, columns))
    return f'{{"scores": {json.dumps(by_kind, indent=1)},\n"ranks": [\n{ranks}\n]}}\n'


def _ranks(answers: Sequence[Answer], columns: Mapping[str, tuple[str, Rank]]) -> Iterator[dict[str, object]]:
    queries = dict.fromkeys(answer.query for answer in answers)
    given = {(answer.query, answer.engine): answer for answer in answers}
    for query in queries:
        ranks = [rank(given[query, engine]) for engine, rank in columns.values()]
        yield {"q": query.text, "kind": query.kind, "half": query.half, "ranks": ranks}


def _figures(result: Score) -> dict[str, float]:
    return {"queries": result.count, "mrr": round(result.mrr, 4), "recall@5": round(result.recall, 4)}
