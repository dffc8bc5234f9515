"""The finish: what turns the engine's folder of HTML into the site that is published."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import chain
from pathlib import Path

from selectolax.lexbor import LexborHTMLParser

from hoagiai.beside import beside, parted
from hoagiai.diagnostics import Diagnostic
from hoagiai.publish.finish.assets.dress import Dress, cut_dress, drop_unused, named_on
from hoagiai.publish.finish.built import read_page, read_style, site_files
from hoagiai.publish.finish.links import Followed, Links, link_findings
from hoagiai.publish.finish.offline.takeaway import NOTHING, TakeAway, add_bundles, add_whole_site
from hoagiai.publish.finish.searching import Reading, Searched, searched, write_index
from hoagiai.publish.finish.sitemap import robots, sitemap
from hoagiai.publish.finish.worker import write_worker
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
    to_search, files = searched(pages), tuple(site_files(site))
    dress = cut_dress(site, files, site_url)
    files = tuple(site_files(site))
    links = Links(coming.union(files), site_url)
    walked = _Walk(site, dress, links, to_search).all_files(files)
    drop_unused(site, dress, chain.from_iterable(part.named for part in walked))
    write_worker(site)
    findings = link_findings([page for part in walked for page in part.pages], _sources(pages))
    if not findings:
        on_stage("search")
        write_index(site, [part.found for part in walked], to_search)
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
class _Walked:
    """Some files of the site, as they were read.

    ``named`` are the styles and scripts that they name; ``found`` is, by language, what is found in them.
    """

    pages: tuple[Followed, ...]
    named: frozenset[str]
    found: Mapping[str, Part]


@dataclass(frozen=True, slots=True)
class _Walk:
    """The one reading of every page: it is dressed, its links are followed, its words taken for search."""

    site: Path
    dress: Dress
    links: Links
    searched: Searched

    def all_files(self, files: Sequence[str]) -> list[_Walked]:
        """Return every page and style of the site, in parts."""
        return beside([partial(self._part, part) for part in parted(files)])

    def _part(self, files: Sequence[str]) -> _Walked:
        reading = Reading(self.searched)
        read = tuple(self._each(files, reading))
        named = frozenset(chain.from_iterable(names for _, names in read))
        return _Walked(tuple(page for page, _ in read), named, reading.parts)

    def _each(self, files: Sequence[str], reading: Reading) -> Iterator[tuple[Followed, frozenset[str]]]:
        for path in files:
            if path.endswith(".css"):
                style = (self.site / path).read_text(encoding="utf-8")
                yield self.links.follow(read_style(path, style)), frozenset()
            if not path.endswith(".html"):
                continue
            text = self.dress.put_on_file(self.site, path)
            tree = LexborHTMLParser(text)
            yield self.links.follow(read_page(path, tree)), named_on(text)
            reading.read(path, tree)
