"""The finish: what turns the engine's folder of HTML into the site that is published."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import chain
from pathlib import Path
from tempfile import TemporaryDirectory

from selectolax.lexbor import LexborHTMLParser

from hoagiai.beside import beside, parted
from hoagiai.diagnostics import Diagnostic
from hoagiai.publish.finish.assets.dress import Dress, cut_dress, drop_unused, named_on
from hoagiai.publish.finish.built import BuiltPage, read_page, read_style, site_files
from hoagiai.publish.finish.links import check_links
from hoagiai.publish.finish.offline.takeaway import NOTHING, TakeAway, add_bundles, add_whole_site
from hoagiai.publish.finish.search import lay, plain_page, write_index
from hoagiai.publish.finish.sitemap import UNLISTED, robots, sitemap
from hoagiai.publish.finish.worker import write_worker
from hoagiai.publish.languages import built_path
from hoagiai.publish.stage import STAGED
from hoagiai.render.staged import StagedPage


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
    dress = cut_dress(site, site_files(site), site_url)
    with TemporaryDirectory(prefix="hoagiai-") as shadow:
        found = frozenset(built_path(page.path) for page in pages if not page.front.keys() & UNLISTED)
        files = tuple(site_files(site))
        walk = _Walk(site, Path(shadow), found, dress)
        walked = walk.all_files(files)
        drop_unused(site, dress, chain.from_iterable(named for _, named in walked))
        write_worker(site)
        built = tuple(page for page, _ in walked)
        findings = check_links(built, coming.union(files), _sources(pages), site_url)
        if not findings:
            on_stage("search")
            write_index(Path(shadow), site)
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


_Walked = tuple[BuiltPage, frozenset[str]]
"""A file as it was read, and the styles and scripts that it names."""


@dataclass(frozen=True, slots=True)
class _Walk:
    """The one reading of every page: it is dressed, its links are noted, its text is laid out for search."""

    site: Path
    shadow: Path
    searched: frozenset[str]
    dress: Dress

    def all_files(self, files: Sequence[str]) -> tuple[_Walked, ...]:
        """Return every page and style of the site; lay what is searched below ``shadow``."""
        return tuple(chain.from_iterable(beside([partial(self._part, part) for part in parted(files)])))

    def _part(self, files: Sequence[str]) -> tuple[_Walked, ...]:
        return tuple(self._each(files))

    def _each(self, files: Sequence[str]) -> Iterator[_Walked]:
        for path in files:
            if path.endswith(".css"):
                yield read_style(path, (self.site / path).read_text(encoding="utf-8")), frozenset()
            if not path.endswith(".html"):
                continue
            text = self.dress.put_on_file(self.site, path)
            tree = LexborHTMLParser(text)
            yield read_page(path, tree), named_on(text)
            if path in self.searched:
                lay(plain_page(path, tree), self.shadow)
