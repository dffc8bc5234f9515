"""Ask three search engines the labelled queries on the same pages, in a real browser, and write the table.

make search-eval, or: .venv/bin/python search-eval/run.py --site build/site
"""

import argparse
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from datetime import UTC, datetime
from importlib.metadata import version
from pathlib import Path

from engines import LUNR, OURS, PAGEFIND, open_browser, open_engines
from labels import HALVES, Query, read_labels
from rivals import make_rivals
from scoreboard import misses, write_results
from scores import Answer

HERE = Path(__file__).resolve().parent
PROJECT = HERE.parent
MISSES = PROJECT / "build/search-eval"
ENGINES = (OURS, LUNR, PAGEFIND)


def main() -> None:
    """Measure what the command line asks for and print the table over all queries."""
    options = _options()
    labels = read_labels(options.queries)
    with tempfile.TemporaryDirectory(prefix="search-eval-") as name:
        folder = Path(name)
        site = options.site or _built(folder / "site")
        (folder / "rivals").mkdir()
        make_rivals(site, folder / "rivals")
        answers = list(_asked(labels.queries, site, folder / "rivals", options.engines))
    print(write_results(answers, labels, _stamp(len(labels.queries)), options.results))
    _write_misses(answers, options.misses)


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--site", type=Path, help="a built site; without it one is built")
    parser.add_argument("--queries", type=Path, default=HERE / "queries.yml")
    parser.add_argument("--engines", nargs="+", choices=ENGINES, default=ENGINES)
    parser.add_argument("--results", type=Path, default=HERE, help="where the tables go")
    parser.add_argument("--misses", type=Path, default=MISSES, help="where what ours missed goes")
    return parser.parse_args()


def _built(site: Path) -> Path:
    """Build the project's own site as it stands."""
    command = [f"{Path(sys.executable).parent}/hoagiai", "build", "--root", str(PROJECT), "--out", str(site)]
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    return site


def _asked(queries: tuple[Query, ...], site: Path, rivals: Path, names: list[str]) -> Iterator[Answer]:
    with open_browser() as browser, open_engines(browser, site, rivals) as engines:
        for name in names:
            print(f"{name}: {len(queries)} queries", file=sys.stderr)
            yield from (Answer(query, name, engines[name](query)) for query in queries)


def _write_misses(answers: list[Answer], folder: Path) -> None:
    """Write what our own engine missed, the halves apart: rules are tuned on one and never on the other."""
    folder.mkdir(parents=True, exist_ok=True)
    for half in HALVES:
        ours = [answer for answer in answers if answer.engine == OURS and answer.query.half == half]
        (folder / f"misses-{half}.md").write_text("\n".join(misses(ours)) + "\n", encoding="utf-8")


def _stamp(count: int) -> str:
    packages = ", ".join(f"{name} {version(name)}" for name in ("mkdocs-material", "pagefind"))
    return f"{count} queries, measured {datetime.now(UTC):%Y-%m-%d}; {packages}."


if __name__ == "__main__":
    main()
