"""Cả trang web trong một tệp zip, to be read from ``file://``: the same content gives the same bytes."""

from collections.abc import Iterator, Sequence
from datetime import date
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from hoagiai.publish.finish.assets.fingerprint import plain_name
from hoagiai.publish.finish.built import site_files
from hoagiai.publish.finish.offline.local import TITLES, data_script, local_page, local_script
from hoagiai.publish.finish.offline.titles import titles_page
from hoagiai.publish.finish.worker import NO_NETWORK
from hoagiai.publish.languages import DEFAULT, LANGUAGES
from hoagiai.render.address import LOOKUP
from hoagiai.render.app.saved import NAME
from hoagiai.render.staged import StagedPage

_FOLDER = "trang/"
"""So that unpacking fills no folder of the reader's with a thousand files."""
_PERMISSIONS = 0o644 << 16
_UNIX = 3
_LEVEL = 6
# What only a server needs, what cannot run from a file, and what the zip itself is.
_LEFT_OUT_FOLDERS = (
    *("tai-ve/", "anh/", "ung-dung/"),
    *("tim/", "tim-kiem/", "en/tim-kiem/", "assets/js/tim/", "assets/tim/"),
)
_LEFT_OUT = frozenset(
    {
        *("404.html", "sitemap.xml", "robots.txt", "assets/css/tim.css"),
        *(NO_NETWORK, "sw.js", "ung-dung.webmanifest", "assets/js/ung-dung.js", "assets/js/luu.js"),
    }
)


def write_archive(site: Path, target: Path, pages: Sequence[StagedPage], today: date) -> None:
    """Write the whole site below ``site`` into the zip file ``target``, stamped with the day ``today``.

    Raises:
        PublishError: If a home page is not as it must be.
    """
    target.parent.mkdir(parents=True, exist_ok=True)
    day = (today.year, today.month, today.day, 0, 0, 0)
    with ZipFile(target, "w") as archive:
        for path, content in _contents(site, pages):
            entry = ZipInfo(f"{_FOLDER}{path}", day)
            entry.compress_type, entry.create_system, entry.external_attr = ZIP_DEFLATED, _UNIX, _PERMISSIONS
            archive.writestr(entry, content, compresslevel=_LEVEL)


def _contents(site: Path, pages: Sequence[StagedPage]) -> Iterator[tuple[str, bytes]]:
    """Yield the path and the content of every file of the zip, one by one."""
    for language in LANGUAGES:
        top = "" if language == DEFAULT else f"{language}/"
        home = (site / top / "index.html").read_text(encoding="utf-8")
        # The list is made of local addresses, its frame of the site's.
        listed = titles_page(local_page(f"{top}index.html", home), pages, language)
        yield f"{top}{TITLES}", listed.encode()
    for path in site_files(site):
        if _is_taken(path):
            yield path, _local(path, (site / path).read_bytes())
        if path == LOOKUP.removeprefix("/"):
            data = (site / path).read_text(encoding="utf-8")
            yield f"{path.removesuffix('json')}js", data_script(data).encode()


def _is_taken(path: str) -> bool:
    """Return whether a file of the site goes into the zip."""
    if path.startswith(_LEFT_OUT_FOLDERS) or path.endswith(f"/{NAME}"):
        return False
    return plain_name(path) not in _LEFT_OUT


def _local(path: str, content: bytes) -> bytes:
    """Return a file as it works from ``file://``."""
    if path.endswith(".html"):
        return local_page(path, content.decode()).encode()
    if path.startswith("assets/") and path.endswith(".js"):
        return local_script(content.decode()).encode()
    return content
