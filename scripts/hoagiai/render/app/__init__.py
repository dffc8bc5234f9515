"""Trang web như một ứng dụng: what a phone needs to keep the site among its own."""

from collections.abc import Iterator

from hoagiai.render.app.icons import ICONS, draw_icon
from hoagiai.render.app.manifest import manifest
from hoagiai.render.staged import StagedFile

__all__ = ["app_files"]


def app_files() -> Iterator[StagedFile]:
    """Yield the manifest and its icons, which every page names."""
    yield StagedFile("ung-dung.webmanifest", manifest())
    for icon in ICONS:
        yield StagedFile(icon.path, draw_icon(icon))
