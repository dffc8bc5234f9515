"""Publishing at one stroke: the new site takes the place of the last one only when it is whole."""

import shutil
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import mkdtemp

from hoagiai.publish.errors import PublishError

# Every site we made has these two; a folder without them is somebody's own.
_MARKS = ("sitemap.xml", "404.html")
_DAY = 24 * 60 * 60


def check_place(out: Path, root: Path) -> Path:
    """Return the real folder that ``out`` names, sure to be one that may be replaced.

    Raises:
        PublishError: If ``out`` is a file, holds the project, lies in its content, or holds something
            that is no site of ours.
    """
    place = out.resolve()
    if place == root.resolve() or place in root.resolve().parents:
        raise PublishError(f"không thể đặt trang web ở {place}: thư mục này chứa cả dự án")
    for name in ("docs", "plans", "training", "overrides", "scripts", "tests", ".git", "build/docs"):
        if place.is_relative_to((root / name).resolve()):
            raise PublishError(f"không thể đặt trang web ở {place}: thư mục này thuộc nội dung của dự án")
    if place.is_file():
        raise PublishError(f"không thể đặt trang web ở {place}: đó là một tệp")
    if place.is_dir() and any(place.iterdir()) and not all((place / mark).is_file() for mark in _MARKS):
        raise PublishError(
            f"không ghi đè {place}: thư mục có nội dung khác, không phải trang web đã dựng; "
            "hãy chọn thư mục trống hoặc chưa có"
        )
    return place


@contextmanager
def new_site(place: Path) -> Iterator[Path]:
    """Give an empty folder beside ``place`` to build in; it is gone afterwards unless it was published."""
    place.parent.mkdir(parents=True, exist_ok=True)
    _remove_stale(place)
    folder = Path(mkdtemp(prefix=f".{place.name}.", dir=place.parent))
    try:
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def publish(new: Path, place: Path) -> None:
    """Put the folder ``new`` where ``place`` is. Interrupted at any point, a whole site stands there."""
    last = new.with_name(f"{new.name}.cu")
    new.chmod(0o755)
    try:
        if place.exists():
            place.rename(last)
        new.rename(place)
    except BaseException:
        if last.exists() and not place.exists():
            last.rename(place)
        raise
    finally:
        if place.exists():
            shutil.rmtree(last, ignore_errors=True)


def _remove_stale(place: Path) -> None:
    """Remove what a build left that was killed with its machine, a day ago or more."""
    for folder in place.parent.glob(f".{place.name}.*"):
        if time.time() - folder.stat().st_mtime > _DAY:
            shutil.rmtree(folder, ignore_errors=True)
