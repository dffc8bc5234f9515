"""How pages name their styles and scripts once those are published: few, small, named by their content."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from urllib.parse import urlsplit

from hoagiai.publish.finish.assets.fingerprint import fingerprint, is_asset, named_in
from hoagiai.publish.finish.links import resolve

_LOST = "404.html"
_SHARED = "assets/css/trang.css"
"""All that every page is dressed in, as one file: each further one is a wait on a slow network."""
_SHEET = r"<link rel=\"stylesheet\" href=\"[^\"]+\">"
_SHEETS = re.compile(rf"{_SHEET}(?:\s*{_SHEET})*")
_HREF = re.compile(r"href=\"([^\"]+)\"")
# Whatever the way to it: there is one folder of this name, at the top of the site.
_REFERENCE = re.compile(r"assets/[^\":?#<>\s]+\.(?:css|js|json)(?=\")")


@dataclass(frozen=True, slots=True)
class Dress:
    """What the styles and scripts of a site are called.

    ``top`` is the path at which the site stands on its host; the pages that are shown at any address
    link from there. ``shared`` are the sheets that are one file now.
    """

    top: str
    shared: tuple[str, ...]
    names: Mapping[str, str]

    def put_on(self, page: str, text: str) -> str:
        """Return the page file ``page`` with the new names; one that has them already stays as it is."""
        return _REFERENCE.sub(self._new, _SHEETS.sub(partial(self._joined, page), text))

    def put_on_file(self, site: Path, page: str) -> str:
        """Return a page of the site as it is published, and write it so."""
        raw = (site / page).read_text(encoding="utf-8")
        dressed = self.put_on(page, raw)
        if dressed != raw:
            (site / page).write_text(dressed, encoding="utf-8")
        return dressed

    def _joined(self, page: str, sheets: re.Match[str]) -> str:
        """Return one link instead of those to the shared sheets, where a page begins with all of them."""
        links = _HREF.findall(sheets[0])
        count = len(self.shared)
        if not count or tuple(_target(page, link, self.top) for link in links[:count]) != self.shared:
            return sheets[0]
        own = (links[0].removesuffix(self.shared[0]) + _SHARED, *links[count:])
        return "\n".join(f'<link rel="stylesheet" href="{link}">' for link in own)

    def _new(self, found: re.Match[str]) -> str:
        return self.names.get(found[0], found[0])


def cut_dress(site: Path, files: Iterable[str], site_url: str) -> Dress:
    """Join the sheets that every page has, name all styles and scripts by their content.

    What every page has is what the page for lost readers has: it shows nothing of its own.

    Raises:
        PublishError: If files name each other in a circle.
    """
    top = urlsplit(site_url).path
    shared = _shared(site, top)
    assets = {path for path in files if is_asset(path)}
    if shared:
        text = "".join((site / path).read_text(encoding="utf-8") for path in shared)
        (site / _SHARED).write_text(text, encoding="utf-8")
        assets.add(_SHARED)
    return Dress(top, shared, fingerprint(site, sorted(assets)))


def named_on(text: str) -> frozenset[str]:
    """Return the styles and scripts that a page names, also those that it loads only when asked to."""
    return frozenset(_REFERENCE.findall(text))


def drop_unused(site: Path, dress: Dress, named: Iterable[str]) -> None:
    """Remove the styles and scripts that are neither ``named`` on a page nor by one that is."""
    ours = frozenset(dress.names.values())
    used: set[str] = set()
    waiting = set(named) & ours
    while waiting:
        path = waiting.pop()
        used.add(path)
        below = named_in(path, (site / path).read_text(encoding="utf-8"))
        waiting.update(ours.intersection(below) - used)
    for path in ours - used:
        (site / path).unlink()


def _shared(site: Path, top: str) -> tuple[str, ...]:
    """Return the sheets that every page has, if there is more than one and none names another file."""
    if not (site / _LOST).is_file():
        return ()
    found = _SHEETS.search((site / _LOST).read_text(encoding="utf-8"))
    links = _HREF.findall(found[0]) if found else []
    return tuple(_target(_LOST, link, top) for link in links) if len(links) > 1 else ()


def _target(page: str, address: str, top: str) -> str:
    """Return the file of the site that an address on a page leads to, empty if it leads out of it."""
    if address.startswith(top):
        return address.removeprefix(top)
    return resolve(page, address) or ""
