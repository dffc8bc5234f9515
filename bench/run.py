"""Compare whole builds of this project with a stock Material site of the same plans, in one run.

make bench, or: .venv/bin/python bench/run.py --sizes 100 400 1000 --sides hoagiai stock
"""

import argparse
import shutil
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import ours
import stock
from measure import run, stage_seconds, weigh
from papers import Paper, make_papers
from profiles import profile
from tables import Result, save

PROJECT = Path(__file__).resolve().parent.parent
SIZES = (100, 400, 1000)
SIDES = ("hoagiai", "stock")


def main() -> None:
    """Measure what the command line asks for and print what came of it."""
    options = _options()
    with tempfile.TemporaryDirectory(prefix="hoagiai-bench-") as name:
        folder = options.keep or Path(name)
        if options.profile:
            options.results.mkdir(parents=True, exist_ok=True)
            tables = _profile(folder, options.profile)
            (options.results / "profile.md").write_text(tables, encoding="utf-8")
            print(tables)
            return
        results = sorted(_measured(folder, options), key=lambda result: (result.plans, result.side))
    print(save(results, options.results, options.results.parent / "README.md"))


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--sizes", type=int, nargs="+", default=SIZES, help="how many plans")
    parser.add_argument("--sides", nargs="+", choices=SIDES, default=SIDES)
    parser.add_argument("--repeat", type=int, default=1, help="builds of each, the fastest counts")
    parser.add_argument("--results", type=Path, default=PROJECT / "bench/results")
    parser.add_argument("--keep", type=Path, help="make the trees and sites here and leave them")
    parser.add_argument("--profile", type=int, metavar="PLANS", help="profile one build of this project")
    return parser.parse_args()


def _measured(folder: Path, options: argparse.Namespace) -> Iterator[Result]:
    for plans in options.sizes:
        papers = make_papers(PROJECT, plans)
        for side in options.sides:
            builds = [_build(side, folder / f"{side}-{plans}", papers) for _ in range(options.repeat)]
            best = min(builds, key=lambda result: result.cost.wall)
            print(best.row, end="", file=sys.stderr)
            yield best


def _build(side: str, folder: Path, papers: tuple[Paper, ...]) -> Result:
    """Make the tree anew and build it, cold."""
    site = folder / "site"
    log = folder / "build.log"
    cost = run(_prepare(side, folder, papers), folder / "root", log)
    return Result(side, len(papers), cost, weigh(site, stock.address(papers[0])), stage_seconds(log))


def _prepare(side: str, folder: Path, papers: tuple[Paper, ...]) -> list[str]:
    """Write the tree of one side under ``folder``; return the command that builds it."""
    root, site = folder / "root", folder / "site"
    shutil.rmtree(folder, ignore_errors=True)
    if side == "stock":
        stock.write(root, papers)
        return stock.command(site)
    ours.write(PROJECT, root, papers)
    return ours.command(root, site, ours.TODAY)


def _profile(folder: Path, plans: int) -> str:
    command = _prepare("hoagiai", folder / "profile", make_papers(PROJECT, plans))
    return profile(command, folder / "profile/root", folder / "profile/build.prof")


if __name__ == "__main__":
    main()
