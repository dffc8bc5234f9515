"""Trang web như một ứng dụng: what a phone needs to keep the site among its own."""

from collections.abc import Iterator

from hoagiai.model.site import Site
from hoagiai.render.app.icons import ICONS, draw_icon
from hoagiai.render.app.manifest import manifest
from hoagiai.render.app.saved import saved_lists
from hoagiai.render.staged import StagedFile

__all__ = ["app_files"]


def app_files(site: Site) -> Iterator[StagedFile]:
    """Yield the manifest, its icons, and the lists of pages that a reader can keep at one touch."""
    yield StagedFile("ung-dung.webmanifest", manifest())
    for icon in ICONS:
        yield StagedFile(icon.path, draw_icon(icon))
    yield from saved_lists(site)
