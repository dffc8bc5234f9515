"""Lưu cả chuyên đề: which pages a reader keeps at one touch."""

import json
from collections.abc import Iterator

from hoagiai.model.site import Site
from hoagiai.render.address import relative
from hoagiai.render.offline.bundles import Bundle, bundles
from hoagiai.render.staged import StagedFile

NAME = "luu.json"


def saved_lists(site: Site) -> Iterator[StagedFile]:
    """Yield the list of the pages of every module that has lessons, beside the module's own page."""
    for bundle in bundles(site):
        yield StagedFile(f"{bundle.top.address.removeprefix('/')}{NAME}", _list(bundle))


def _list(bundle: Bundle) -> bytes:
    """Return the addresses of the pages, seen from the module's own."""
    pages = [relative(bundle.top.address, page.address) for page in bundle.pages]
    return f"{json.dumps({'trang': pages}, ensure_ascii=False)}\n".encode()
