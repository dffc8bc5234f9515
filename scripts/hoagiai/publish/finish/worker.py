"""Bộ giữ trang (``sw.js``): what keeps pages on a reader's device for when there is no network."""

import hashlib
from pathlib import Path

from hoagiai.publish.finish.assets.squeeze import squeezed_script

NO_NETWORK = "khong-co-mang.html"
"""The page that stands in for one that is not kept; it is shown at any address."""
_WORKER = "sw.js"
_BUILD = 'const build = "";'
_WANTED = '<link rel="manifest"'
_LETTERS = 10


def write_worker(site: Path) -> None:
    """Stamp the worker with what this build dresses pages in; empty it where pages ask for none.

    A browser takes up a worker whose bytes differ from the last one's, and then keeps the new page for
    lost networks. An empty worker is removed from every device that has one.
    """
    file, page = site / _WORKER, site / NO_NETWORK
    if not (file.is_file() and page.is_file()):
        return
    shown = page.read_text(encoding="utf-8")
    build = hashlib.sha256(shown.encode()).hexdigest()[:_LETTERS]
    worker = squeezed_script(file.read_text(encoding="utf-8"))
    stamped = worker.replace(_BUILD, _BUILD.replace('""', f'"{build}"'), 1)
    file.write_text(stamped if _WANTED in shown else "", encoding="utf-8")
