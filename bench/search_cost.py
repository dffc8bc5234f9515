"""What a search costs a reader, over the wire and on a slow phone.

.venv/bin/python bench/search_cost.py --sizes 50 3000
"""

import json
import sys
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import ours
import yaml
from search_reader import PROJECT, SLOWED, Reader, readers
from tables import put_table, where

README = PROJECT / "bench/README.md"
QUERIES = PROJECT / "bench/queries.yml"
SIZES = (50, 3000)


@dataclass(frozen=True, slots=True)
class Cost:
    """What searching costs at one size: bytes over the wire, compressed, and milliseconds."""

    plans: int
    language: str
    entries: int
    opening: int
    first: tuple[int, ...]
    later: tuple[int, ...]
    open_time: float
    search_times: tuple[float, ...]

    @property
    def row(self) -> str:
        """The cost as a row of the table."""
        kilo, worst = 1e3, max(self.search_times)
        return (
            f"| {self.plans} | {self.language} | {self.entries} | {self.opening / kilo:.1f}"
            f" | {_middle(self.first) / kilo:.1f} | {max(self.first) / kilo:.1f}"
            f" | {_middle(self.later) / kilo:.1f} | {max(self.later) / kilo:.1f}"
            f" | {self.open_time:.0f} | {_middle(self.search_times):.0f} | {worst:.0f} |\n"
        )


HEADER = (
    "| Plans | Pages | Entries | Before the first key, kB | First query, kB | at most | Later ones, kB"
    f" | at most | Opening at {SLOWED}× slower, ms | First results, ms | at most |\n"
    "|---:|---|---:|---:|---:|---:|---:|---:|---:|---:|---:|\n"
)


def main() -> None:
    """Measure what the command line asks for and write the table."""
    with ours.sites_asked_for(PROJECT, __doc__.splitlines()[0], SIZES) as sites:
        costs = [cost for plans, (_, site) in sites.items() for cost in _measured(plans, site)]
    table = HEADER + "".join(cost.row for cost in costs) + f"\n{where()}\n"
    put_table(README, "search", table)
    print(table)


def _measured(plans: int, site: Path) -> Iterator[Cost]:
    queries = yaml.safe_load(QUERIES.read_text(encoding="utf-8"))
    with readers(site) as everybody:
        for reader in everybody:
            yield _cost(plans, reader, queries[reader.language])


def _cost(plans: int, reader: Reader, queries: Sequence[str]) -> Cost:
    first = [reader.taken((query,)) for query in queries]
    later = reader.taken(queries)
    times = [reader.times(query) for query in queries]
    for query, one, more, (_, searching) in zip(queries, first, later[1:], times, strict=True):
        print(f"{plans} {query}: {sum(one)} B, later {more} B, {searching:.0f} ms", file=sys.stderr)
    root = json.loads((reader.site / f"tim/{reader.language}.json").read_text(encoding="utf-8"))
    return Cost(
        plans,
        reader.language,
        root["count"],
        max(opening for opening, _ in first),
        tuple(sum(one) for one in first),
        tuple(later[2:]),
        _middle([opening for opening, _ in times]),
        tuple(searching for _, searching in times),
    )


def _middle(values: Sequence[float]) -> float:
    return sorted(values)[len(values) // 2]


if __name__ == "__main__":
    started = time.monotonic()
    main()
    print(f"{time.monotonic() - started:.0f} s", file=sys.stderr)
