"""Results as a table to read and as JSON to compare with."""

import json
import os
import platform
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass, field
from datetime import UTC, datetime
from importlib.metadata import version
from pathlib import Path

from measure import Cost, Weight

_PACKAGES = ("mkdocs", "mkdocs-material", "mkdocs-static-i18n", "pagefind")
_HEADER = (
    "| Plans | Side | Time, s | CPU, s | Peak of one process, MB | Peak of all, MB"
    " | Site, MB | Pages | Plan page, kB | gzip, kB |\n"
    "|---:|---|---:|---:|---:|---:|---:|---:|---:|---:|\n"
)
MEGA, KILO = 1e6, 1e3
_POINTS_TO_BEND = 3


@dataclass(frozen=True, slots=True)
class Result:
    """One build: which side, how many plans, what it cost and what came of it."""

    side: str
    plans: int
    cost: Cost
    weight: Weight
    stages: Mapping[str, float] = field(default_factory=dict)
    """Seconds of each stage, as the build tells them."""

    @property
    def row(self) -> str:
        """The result as a row of the table."""
        cost, weight = self.cost, self.weight
        return (
            f"| {self.plans} | {self.side} | {cost.wall:.1f} | {cost.cpu:.1f}"
            f" | {cost.peak_process / MEGA:.0f} | {cost.peak_together / MEGA:.0f}"
            f" | {weight.site / MEGA:.1f} | {weight.pages}"
            f" | {weight.page / KILO:.1f} | {weight.page_gzip / KILO:.1f} |\n"
        )


def verdicts(results: Iterable[Result]) -> Iterable[str]:
    """Yield what the figures mean: the share of stock's time, and whether time grows in a line."""
    seconds = {(result.side, result.plans): result.cost.wall for result in results}
    sizes = sorted({plans for _, plans in seconds})
    for plans in sizes:
        ours, stock = seconds.get(("hoagiai", plans)), seconds.get(("stock", plans))
        if ours and stock:
            yield f"- {plans} plans: {ours / stock:.2f} of stock's time."
    for side in ("hoagiai", "stock"):
        known = [(plans, seconds[side, plans]) for plans in sizes if (side, plans) in seconds]
        if len(known) >= _POINTS_TO_BEND:
            yield growth(side, known)


def growth(side: str, known: Sequence[tuple[int, float]]) -> str:
    """Return whether the seconds of three sizes grow as a line does."""
    (small, a), (middle, b), (large, c) = known[0], known[-2], known[-1]
    first, second = (b - a) / (middle - small), (c - b) / (large - middle)
    return (
        f"- {side}: {first * KILO:.1f} ms for each plan from {small} to {middle}, {second * KILO:.1f} ms"
        f" from {middle} to {large}: {second / first:.2f} times (a line is 1, the limit 1.3)."
    )


def as_markdown(results: Sequence[Result]) -> str:
    """Return the table, what it means, where the time goes, and where it was measured."""
    rows = "".join(result.row for result in results)
    said = "".join(f"{line}\n" for line in verdicts(results))
    parts = (f"{_HEADER}{rows}", said, _stages(results), f"{where()}\n")
    return "\n".join(part for part in parts if part)


def _stages(results: Sequence[Result]) -> str:
    """Return the seconds of each stage of this project's builds, a column for each size."""
    told = [result for result in results if result.stages]
    if not told:
        return ""
    head = "| Stage, s |" + "".join(f" {result.plans} plans |" for result in told)
    rows = (
        f"| {stage} |" + "".join(f" {result.stages.get(stage, 0):.1f} |" for result in told)
        for stage in told[-1].stages
    )
    return "\n".join((head, "|---|" + "---:|" * len(told), *rows, ""))


def where() -> str:
    """Return where and with which packages the figures were measured."""
    packages = ", ".join(f"{name} {version(name)}" for name in _PACKAGES)
    return (
        f"Measured {datetime.now(tz=UTC):%Y-%m-%d} on {os.cpu_count()} cores, {platform.system()}"
        f" {platform.machine()}, Python {platform.python_version()}; {packages}."
    )


def save(results: Sequence[Result], folder: Path, readme: Path) -> str:
    """Write ``results.json`` and ``results.md`` into ``folder`` and the table into ``readme``; return it."""
    folder.mkdir(parents=True, exist_ok=True)
    table = as_markdown(results)
    data = {"where": where(), "results": [asdict(result) for result in results]}
    (folder / "results.json").write_text(json.dumps(data, indent=1) + "\n", encoding="utf-8")
    (folder / "results.md").write_text(table, encoding="utf-8")
    put_table(readme, "results", table)
    return table


def put_table(readme: Path, name: str, table: str) -> None:
    """Write a table between its two marks in ``readme``."""
    marked = re.compile(rf"(?<=<!-- {name} -->\n).*?(?=<!-- /{name} -->)", re.DOTALL)
    readme.write_text(marked.sub(lambda _: table, readme.read_text(encoding="utf-8")), encoding="utf-8")
