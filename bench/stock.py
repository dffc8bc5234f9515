"""The other side: the same papers in a site as Material's and static-i18n's guides tell to make it."""

import sys
from collections.abc import Iterable
from pathlib import Path

from papers import Paper

# Nothing tuned and nothing spoilt: the default navigation, the default search, one folder a language.
_CONFIG = """\
site_name: Hòa giải ở cơ sở
site_url: https://hoa-giai.example/
theme:
  name: material
  language: vi
plugins:
  - search
  - i18n:
      docs_structure: folder
      languages:
        - locale: vi
          name: Tiếng Việt
          default: true
        - locale: en
          name: English
"""


def write(folder: Path, papers: Iterable[Paper]) -> None:
    """Write the stock project of ``papers`` into ``folder``."""
    folder.mkdir(parents=True)
    (folder / "mkdocs.yml").write_text(_CONFIG, encoding="utf-8")
    for language, title in (("vi", "Hòa giải ở cơ sở"), ("en", "Grassroots mediation")):
        docs = folder / "docs" / language
        docs.mkdir(parents=True)
        (docs / "index.md").write_text(f"# {title}\n", encoding="utf-8")
    for paper in papers:
        for language in ("vi", "en"):
            page = folder / "docs" / language / f"{address(paper).strip('/')}.md"
            page.parent.mkdir(parents=True, exist_ok=True)
            page.write_text(paper.text, encoding="utf-8")


def address(paper: Paper) -> str:
    """Return where a plan is published: the same on both sides."""
    return f"/ke-hoach/{paper.path.removeprefix('plans/')}/"


def command(site: Path) -> list[str]:
    """Return what builds the project of the current folder into ``site``."""
    return [sys.executable, "-m", "mkdocs", "build", "--quiet", "--site-dir", str(site)]
