"""The finish: what turns the engine's folder of HTML into the site that is published."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from selectolax.lexbor import LexborHTMLParser

from hoagiai.beside import beside, parted
from hoagiai.diagnostics import Diagnostic
from hoagiai.publish.finish.built import BuiltPage, read_page, read_style, site_files
from hoagiai.publish.finish.links import check_links
from hoagiai.publish.finish.offline.takeaway import NOTHING, TakeAway, add_bundles, add_whole_site
from hoagiai.publish.finish.searching import Reading, Searched, searched, write_index
from hoagiai.publish.finish.sitemap import robots, sitemap
from hoagiai.publish.languages import built_path
from hoagiai.publish.stage import STAGED
from hoagiai.render.staged import StagedPage
from hoagiai.search.postings import Part


def finish(
    site: Path,
    pages: Sequence[StagedPage],
    site_url: str,
    on_stage: Callable[[str], None],
    taken: TakeAway = NOTHING,
) -> tuple[Diagnostic, ...]:
    """Write sitemap, search index and what is ``taken`` home; return what links and loads do wrong.

    Raises:
        PublishError: If the search index, or what is taken home, cannot be made.
    """
    _write_lists(site, pages, site_url)
    on_stage("offline")
    coming = add_bundles(site, pages, site_url, taken)
    on_stage("links")
    to_search = searched(pages)
    files = tuple(site_files(site))
    walks = _read(site, files, to_search)
    built = tuple(page for walk in walks for page in walk.pages)
    findings = check_links(built, coming.union(files), _sources(pages), site_url)
    if not findings:
        on_stage("search")
        write_index(site, [walk.parts for walk in walks], to_search)
        on_stage("zip")
        add_whole_site(site, pages, taken)
    return findings


def _write_lists(site: Path, pages: Sequence[StagedPage], site_url: str) -> None:
    """Write ``sitemap.xml`` and ``robots.txt``, and drop the engine's compressed sitemap."""
    (site / "sitemap.xml").write_text(sitemap(pages, site_url), encoding="utf-8")
    (site / "sitemap.xml.gz").unlink(missing_ok=True)
    (site / "robots.txt").write_text(robots(site_url), encoding="utf-8")


def _sources(pages: Sequence[StagedPage]) -> dict[str, str]:
    """Return the source of every page of the site: the file an editor changes, else the staged page."""
    return {built_path(page.path): page.front.get("edit_path", f"{STAGED}/{page.path}") for page in pages}


@dataclass(frozen=True, slots=True)
class _Walk:
    """Some files of the site, read: what they link to, and by language what is found in them."""

    pages: tuple[BuiltPage, ...]
    parts: Mapping[str, Part]


def _read(site: Path, files: Sequence[str], to_search: Searched) -> list[_Walk]:
    """Return every page and style of the site, each read once, with what is searched."""
    return beside([partial(_walked, site, part, to_search) for part in parted(files)])


def _walked(site: Path, files: Sequence[str], to_search: Searched) -> _Walk:
    reading = Reading(to_search)
    return _Walk(tuple(_walk(site, files, reading)), reading.parts)


def _walk(site: Path, files: Sequence[str], reading: Reading) -> Iterator[BuiltPage]:
    for path in files:
        if path.endswith(".css"):
            yield read_style(path, (site / path).read_text(encoding="utf-8"))
        if not path.endswith(".html"):
            continue
        tree = LexborHTMLParser((site / path).read_bytes())
        yield read_page(path, tree)
        reading.read(path, tree)
