"""What readers take home of a site: asked for by the door, made from the built pages."""

from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import NamedTuple

from hoagiai.model.site import Site
from hoagiai.publish.finish.offline.archive import write_archive
from hoagiai.publish.finish.offline.bundle import write_bundles
from hoagiai.publish.finish.offline.sizes import tell_sizes
from hoagiai.publish.languages import built_path
from hoagiai.render.address import WHOLE_SITE
from hoagiai.render.offline.bundle_page import Origin
from hoagiai.render.offline.bundles import Bundle, bundles
from hoagiai.render.staged import StagedPage
from hoagiai.render.training.lesson_page import KIND


class TakeAway(NamedTuple):
    """What is to be made on which day: the files of modules, and the whole site as a zip or not."""

    bundles: tuple[Bundle, ...]
    today: date
    zipped: bool


def take_away(content: Site, today: date, *, zipped: bool = False) -> TakeAway:
    """Return what readers can take home of ``content``."""
    return TakeAway(tuple(bundles(content)), today, zipped)


NOTHING = TakeAway((), date.min, zipped=False)


def add_bundles(site: Path, pages: Sequence[StagedPage], site_url: str, taken: TakeAway) -> frozenset[str]:
    """Write the file of every module, and the sizes beside the links; return the files yet to come.

    Raises:
        PublishError: If a page that belongs into a file was not built.
    """
    write_bundles(site, taken.bundles, Origin(site_url, taken.today))
    coming = frozenset({WHOLE_SITE} if taken.zipped else ())
    tell_sizes(site, _naming(pages), coming)
    return frozenset(address.removeprefix("/") for address in coming)


def add_whole_site(site: Path, pages: Sequence[StagedPage], taken: TakeAway) -> None:
    """Write the zip of the whole site, if it is asked for, and its size beside its links.

    Raises:
        PublishError: If a home page is not as it must be.
    """
    if taken.zipped:
        write_archive(site, site / WHOLE_SITE.removeprefix("/"), pages, taken.today)
        tell_sizes(site, _naming(pages))


def _naming(pages: Sequence[StagedPage]) -> tuple[str, ...]:
    """Return the pages that may name downloads: those that people learn on."""
    return tuple(built_path(page.path) for page in pages if page.front.get("kieu") == KIND)
