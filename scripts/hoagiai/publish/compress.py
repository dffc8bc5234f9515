"""Nén sẵn: beside every text file its ``.br`` and ``.gz``, for hosts that send those as they are."""

import gzip
from collections.abc import Sequence
from functools import partial
from pathlib import Path

import brotli

from hoagiai.beside import beside, parted
from hoagiai.publish.finish.assets.fingerprint import is_asset
from hoagiai.publish.finish.built import site_files

_TEXT = (
    *(".html", ".css", ".js", ".json", ".xml", ".svg", ".txt", ".csv", ".ics", ".gift"),
    ".webmanifest",
)
LEAST = 1000
"""A smaller file fits into one packet as it is."""
# What every page needs is compressed as far as it goes. For pages that would take fifty times as long and
# save a twelfth: 26 MB of them take 31 s so, and 0.6 s like this.
_BEST, _QUICK = 11, 8


def compress(site: Path) -> None:
    """Write ``.br`` and ``.gz`` beside every text file of the site: the same content, the same bytes."""
    texts = [path for path in site_files(site) if path.endswith(_TEXT)]
    beside([partial(_compress, site, part) for part in parted(texts)])


def _compress(site: Path, paths: Sequence[str]) -> None:
    for path in paths:
        file = site / path
        content = file.read_bytes()
        if len(content) < LEAST:
            continue
        quality = _BEST if is_asset(path) else _QUICK
        smaller: bytes = brotli.compress(content, quality=quality)  # type: ignore[no-untyped-call]  # not annotated
        file.with_name(f"{file.name}.br").write_bytes(smaller)
        # Without a time in it: two builds of one content are to be the same.
        file.with_name(f"{file.name}.gz").write_bytes(gzip.compress(content, mtime=0))
