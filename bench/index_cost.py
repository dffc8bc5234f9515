"""What the search index costs a build, beside Pagefind's of the same pages, in one run.

.venv/bin/python bench/index_cost.py --sizes 100 400 1000
"""

import html
import os
import subprocess
import tempfile
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TypeVar

import ours
from pagefind.service import get_executable
from selectolax.lexbor import LexborHTMLParser
from tables import growth, put_table, where

from hoagiai.beside import beside, parted
from hoagiai.publish.finish.built import site_files
from hoagiai.publish.finish.searching import FOLDER, Reading, Searched, searched, write_index
from hoagiai.publish.front_matter import split_head
from hoagiai.render.staged import StagedPage
from hoagiai.search.postings import Part

PROJECT = Path(__file__).resolve().parent.parent
SIZES = (100, 400, 1000)
HEADER = (
    "| Plans | Files | Reading entries in the walk, CPU s | Writing the index, CPU s | Pagefind, CPU s"
    " | Index, MB | Pagefind's, MB |\n|---:|---:|---:|---:|---:|---:|---:|\n"
)
Made = TypeVar("Made")

_NOISE = "script,style,nav,form,button,svg,.headerlink,[role=note],[data-derived],[data-search-skip]"


@dataclass(frozen=True, slots=True)
class IndexCost:
    """Seconds of all processors and bytes of both indexes at one size."""

    plans: int
    files: int
    reading: float
    writing: float
    pagefind: float
    size: int
    pagefind_size: int

    @property
    def row(self) -> str:
        """The cost as a row of the table."""
        return (
            f"| {self.plans} | {self.files} | {self.reading:.1f} | {self.writing:.1f} | {self.pagefind:.1f}"
            f" | {self.size / 1e6:.1f} | {self.pagefind_size / 1e6:.1f} |\n"
        )


def main() -> None:
    """Measure what the command line asks for and write the table."""
    with ours.sites_asked_for(PROJECT, __doc__.splitlines()[0], SIZES) as sites:
        costs = [paired(plans, *sites[plans]) for plans in sorted(sites)]
    table = HEADER + "".join(cost.row for cost in costs)
    if len(costs) > 2:  # noqa: PLR2004 - two stretches
        table += f"\n{growth('the index', [(cost.plans, cost.reading + cost.writing) for cost in costs])}\n"
        table += f"{growth('Pagefind', [(cost.plans, cost.pagefind) for cost in costs])}\n"
    table += f"\n{where()}\n"
    put_table(PROJECT / "bench/README.md", "index", table)
    print(table)


def paired(plans: int, root: Path, site: Path) -> IndexCost:
    """Return what both indexes of a built site cost; the walk is timed with ours and without."""
    to_search = searched(_heads(root / "build/docs"))
    files = tuple(site_files(site))
    walk, _ = _timed(lambda: _walk(site, files, Searched({}, {}, {})))
    reading, parts = _timed(lambda: _walk(site, files, to_search))
    with tempfile.TemporaryDirectory(prefix="hoagiai-tim-") as name:
        made = Path(name)
        writing, _ = _timed(lambda: write_index(made / "ours", parts, to_search))
        _lay(site, to_search, made / "plain")
        pagefind, _ = _timed(lambda: _pagefind(made / "plain", made / "pagefind"))
        sizes = _weigh(made / "ours" / FOLDER), _weigh(made / "pagefind")
        count = sum(1 for path in (made / "ours").rglob("*") if path.is_file())
    return IndexCost(plans, count, max(0.0, reading - walk), writing, pagefind, *sizes)


def _timed(job: Callable[[], Made]) -> tuple[float, Made]:
    """Return the seconds of all processors that a job takes, also in processes of its own."""
    started = sum(os.times()[:4])
    done = job()
    return sum(os.times()[:4]) - started, done


def _walk(site: Path, files: Sequence[str], to_search: Searched) -> list[dict[str, Part]]:
    """Read every page as the closing walk does, in several processes; return what is found in them."""
    return beside([partial(_read, site, part, to_search) for part in parted(files)])


def _read(site: Path, files: Sequence[str], to_search: Searched) -> dict[str, Part]:
    reading = Reading(to_search)
    for path in files:
        if path.endswith(".html"):
            reading.read(path, LexborHTMLParser((site / path).read_bytes()))
    return reading.parts


def _heads(staged: Path) -> Iterator[StagedPage]:
    for path in sorted(staged.rglob("*.md")):
        head, _ = split_head(path.read_text(encoding="utf-8"))
        yield StagedPage(path.relative_to(staged).as_posix(), head, "")


def _lay(site: Path, to_search: Searched, plain: Path) -> None:
    """Write the text of every page as Pagefind has least to do with it."""
    for path, page in to_search.pages.items():
        tree = LexborHTMLParser((site / path).read_bytes())
        text = tree.css_first("article") or tree.body
        tree.strip_tags(_NOISE.split(","))
        copy = plain / page.path.partition("/")[0] / path
        copy.parent.mkdir(parents=True, exist_ok=True)
        title = html.escape(page.front.get("title", ""))
        language = page.path.partition("/")[0]
        copy.write_text(
            f'<!doctype html><html lang="{language}"><head><title>{title}</title></head><body>'
            f"<main data-pagefind-body>{text.html if text else ''}</main></body></html>",
            encoding="utf-8",
        )


def _pagefind(plain: Path, output: Path) -> None:
    """Index both languages beside each other."""
    program = str(get_executable())
    with ThreadPoolExecutor() as beside:
        list(
            beside.map(lambda folder: _index(program, folder, output / folder.name), sorted(plain.iterdir()))
        )


def _index(program: str, plain: Path, output: Path) -> None:
    command = [program, "--site", str(plain), "--output-path", str(output), "--silent"]
    subprocess.run(command, check=True, capture_output=True)


def _weigh(folder: Path) -> int:
    return sum(path.stat().st_size for path in folder.rglob("*") if path.is_file())


if __name__ == "__main__":
    main()
