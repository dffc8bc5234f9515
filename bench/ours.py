"""This side: a copy of the project with the papers, and their localities, added to its own content."""

import argparse
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

import registers
from papers import Paper, make_papers

TODAY = "2026-11-22"
# What a build reads. The real plans stay: hand-written pages and the ledger point to them.
_PARTS = (
    "ARCHITECTURE.md",
    "CHANGELOG.md",
    "CONTRIBUTING.md",
    "LICENSE",
    "README.md",
    "adr",
    "docs",
    "mkdocs.yml",
    "overrides",
    "plans",
    "scripts/mkdocs_hooks.py",
    "training",
)


def write(project: Path, folder: Path, papers: Iterable[Paper]) -> None:
    """Write into ``folder`` a root that holds the project's content and ``papers``."""
    folder.mkdir(parents=True)
    for part in _PARTS:
        _copy(project / part, folder / part)
    registers.add_made_up_places(folder)
    for paper in papers:
        plan = folder / f"{paper.path}.md"
        plan.parent.mkdir(parents=True, exist_ok=True)
        plan.write_text(paper.text, encoding="utf-8")
        plan.with_suffix(".en.yml").write_text(paper.english, encoding="utf-8")


def _copy(source: Path, target: Path) -> None:
    if source.is_dir():
        shutil.copytree(source, target)
    elif source.is_file():
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(source, target)


def command(root: Path, site: Path, today: str) -> list[str]:
    """Return what builds the root at ``root`` into ``site``."""
    hoagiai = str(Path(sys.executable).parent / "hoagiai")
    return [hoagiai, "build", "--root", str(root), "--out", str(site), "--today", today]


@contextmanager
def sites_asked_for(
    project: Path, about: str, sizes: Sequence[int]
) -> Iterator[dict[int, tuple[Path, Path]]]:
    """Give, by number of plans, the roots and sites that the command line asks for, built; see :func:`built`.

    ``about`` says what is measured on them, ``sizes`` how many plans where the command line names none.
    """
    parser = argparse.ArgumentParser(description=about)
    parser.add_argument("--sizes", type=int, nargs="+", default=sizes, help="how many plans")
    parser.add_argument(
        "--keep", type=Path, help="make the sites here and leave them; one that is there is used"
    )
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="hoagiai-tim-") as name:
        folder = options.keep or Path(name)
        yield {plans: built(project, folder / str(plans), plans) for plans in options.sizes}


def built(project: Path, folder: Path, plans: int) -> tuple[Path, Path]:
    """Return the root and the site of so many plans below ``folder``, made unless they are there."""
    root, site = folder / "root", folder / "site"
    if not site.is_dir():
        print(f"{plans} plans: building", file=sys.stderr)
        if not root.is_dir():
            write(project, root, make_papers(project, plans))
        subprocess.run(command(root, site, TODAY), check=True, capture_output=True)
    return root, site
