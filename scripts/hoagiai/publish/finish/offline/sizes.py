"""The size of a download beside its link: known only when the file has been made."""

import re
from collections.abc import Iterable
from functools import partial
from pathlib import Path

from hoagiai.publish.languages import language_of

# What is marked holds no element of its own kind.
_MARKED = re.compile(
    r"<(?P<tag>p|li)\b[^>]*\bdata-mang-ve=\"(?P<address>[^\"]+)\"[^>]*>.*?</(?P=tag)>\s*", re.DOTALL
)
_PLACE = "<span data-co></span>"
_KILO = 1000


def tell_sizes(site: Path, pages: Iterable[str], coming: frozenset[str] = frozenset()) -> None:
    """Write the size of every marked download into ``pages``; take out what names a file that is not there.

    ``coming`` are addresses of files that will be made later: what names them stays as it is.
    """
    for page in pages:
        text = (site / page).read_text(encoding="utf-8")
        told = _MARKED.sub(partial(_told, site, coming, language_of(page)), text)
        if told != text:
            (site / page).write_text(told, encoding="utf-8")


def without_downloads(text: str) -> str:
    """Return a page without what names downloads: whoever reads it has them already."""
    return _MARKED.sub("", text)


def size_text(size: int, language: str) -> str:
    """Return a size in bytes as readers see it: “635 kB”, “1,2 MB” (in English “1.2 MB”)."""
    kilobytes = max(round(size / _KILO), 1)
    if kilobytes < _KILO:
        return f"{kilobytes}\u00a0kB"
    number = f"{size / _KILO / _KILO:.1f}"
    return f"{number if language == 'en' else number.replace('.', ',')}\u00a0MB"


def _told(site: Path, coming: frozenset[str], language: str, found: re.Match[str]) -> str:
    file = site / found["address"].removeprefix("/")
    if file.is_file():
        size = size_text(file.stat().st_size, language)
        return found[0].replace(_PLACE, f"<span>({size})</span>")
    return found[0] if found["address"] in coming else ""
