"""Staging: the site as an ordinary tree of files, ``build/docs``, that any engine can take up."""

import os
import shutil
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path, PurePosixPath

from hoagiai.beside import beside
from hoagiai.publish.errors import PublishError
from hoagiai.publish.front_matter import FORM, HTML, write_head
from hoagiai.render.staged import Part, StagedFile, StagedPage

STAGED = PurePosixPath("build/docs")

Closing = Callable[[Sequence[StagedPage]], Iterable[StagedPage | StagedFile]]
"""Makes what tells of the pages of all parts: it is given their heads."""


def _nothing(_: Sequence[StagedPage]) -> Iterable[StagedPage | StagedFile]:
    return ()


@dataclass(frozen=True, slots=True)
class StageReport:
    """What staging did: numbers of files."""

    written: int
    unchanged: int
    removed: int


@dataclass(frozen=True, slots=True)
class StagedTree:
    """The staged tree: what staging did, and the head of every page in the order of the parts.

    The pages' text is on the disk; at 1,000 plans it would fill memory beside MkDocs' own.
    """

    report: StageReport
    heads: tuple[StagedPage, ...]


def stage(pages: Iterable[StagedPage], files: Iterable[StagedFile], root: Path) -> StageReport:
    """Make ``root/build/docs`` hold exactly ``pages`` and ``files``; see :func:`stage_parts`."""
    return stage_parts([lambda: (*pages, *files)], root).report


def stage_parts(parts: Sequence[Part], root: Path, closing: Closing = _nothing) -> StagedTree:
    """Make ``root/build/docs`` hold exactly what ``parts`` make; they are made beside each other.

    When they are done, ``closing`` makes its pages and files.

    A file whose content is the same is not touched, so that its time stays; what is no longer made is
    removed, with the folders it leaves empty. Nothing is read or written through a symbolic link.

    Raises:
        PublishError: If a path leaves the tree, is made twice, or ``build`` is a symbolic link.
    """
    base = own_folder(root, STAGED)
    tree = _Tree(base, _cleared(base))
    staged = beside([partial(tree.stage, part) for part in parts])
    heads = tuple(head for one in staged for head in one.heads)
    staged.append(tree.stage(partial(closing, heads)))
    made = _all_paths(staged)
    written = sum(one.written for one in staged)
    report = StageReport(written, len(made) - written, _remove_others(base, made))
    return StagedTree(report, tuple(head for one in staged for head in one.heads))


def page_text(page: StagedPage) -> str:
    """Return the text of the staged file: front matter, then the body.

    A body of HTML shows ``{!`` as a character reference: the include extension reads lines, not HTML.
    """
    body = page.body.replace("{!", "&#123;!") if page.body.startswith("<") else page.body
    front = {**page.front, FORM: HTML} if page.is_html else page.front
    return f"{write_head(front)}\n{body.rstrip()}\n"


def own_folder(root: Path, path: PurePosixPath) -> Path:
    """Return the folder ``path`` below ``root``, made if need be, sure to be ours and not a way out.

    Raises:
        PublishError: If a symbolic link stands on the way.
    """
    folder = root
    for part in path.parts:
        folder /= part
        if folder.is_symlink():
            raise PublishError(f"{folder} là liên kết tượng trưng nên không được dùng; hãy xóa liên kết đó")
        folder.mkdir(exist_ok=True)
    return folder


@dataclass(frozen=True, slots=True)
class _Staged:
    """What one part made: the heads of its pages, all its paths, how many files differed."""

    heads: tuple[StagedPage, ...]
    paths: tuple[str, ...]
    written: int


@dataclass(frozen=True, slots=True)
class _Tree:
    """The tree on the disk, and the files that were there before."""

    base: Path
    present: frozenset[str]

    def stage(self, part: Part) -> _Staged:
        """Write what ``part`` makes, each piece as soon as it is there."""
        heads: list[StagedPage] = []
        paths: list[str] = []
        written = 0
        for piece in part():
            paths.append(_checked(piece.path))
            if isinstance(piece, StagedPage):
                heads.append(piece.head())
            written += self._write(piece.path, _content(piece))
        return _Staged(tuple(heads), tuple(paths), written)

    def _write(self, path: str, content: bytes) -> bool:
        """Write one file if it differs; return whether it was written."""
        target = self.base / path
        if path in self.present and _holds(target, content):
            return False
        try:
            target.write_bytes(content)
        except OSError:
            _make_way(target, self.base)
            target.write_bytes(content)
        return True


def _content(piece: StagedPage | StagedFile) -> bytes:
    return page_text(piece).encode() if isinstance(piece, StagedPage) else piece.content


def _all_paths(staged: Iterable[_Staged]) -> set[str]:
    """Return the paths of all parts, sure that none was made twice."""
    made: set[str] = set()
    for path in (path for one in staged for path in one.paths):
        if path in made:
            raise PublishError(f"hai trang cùng một địa chỉ: {path}")
        made.add(path)
    return made


def _checked(path: str) -> str:
    """Return ``path`` if it stays inside the staged tree."""
    parts = path.split("/")
    if "\\" in path or any(part in {"", ".", ".."} for part in parts):
        raise PublishError(f"đường dẫn không hợp lệ trong cây trang: {path!r}")
    return path


def _cleared(base: Path) -> frozenset[str]:
    """Return the files of the tree; remove symbolic links: staging makes none, and none is followed."""
    present: set[str] = set()
    start = len(str(base)) + 1
    for folder, subfolders, names in os.walk(base, followlinks=False):
        for name in (*subfolders, *names):
            place = os.path.join(folder, name)  # noqa: PTH118 - one call a file: Path is ten times as slow
            if os.path.islink(place):  # noqa: PTH114
                os.unlink(place)  # noqa: PTH108
        present.update(f"{folder}/{name}"[start:] for name in names)
    return frozenset(present)


def _holds(target: Path, content: bytes) -> bool:
    """Return whether ``target`` has this very content."""
    try:
        return target.stat().st_size == len(content) and target.read_bytes() == content
    except OSError:
        return False


def _make_way(target: Path, base: Path) -> None:
    """Make the folders of ``target``; take away a file or folder that stands where another kind must be."""
    for parent in reversed(target.relative_to(base).parents[:-1]):
        place = base / parent
        if place.is_file():
            place.unlink()
        place.mkdir(exist_ok=True)
    if target.is_dir():
        shutil.rmtree(target)


def _remove_others(base: Path, made: set[str]) -> int:
    """Remove every file of the tree that was not made, and empty folders; return how many files."""
    removed = 0
    for folder, _, names in os.walk(base, topdown=False, followlinks=False):
        here = Path(folder)
        prefix = "" if here == base else f"{here.relative_to(base).as_posix()}/"
        for name in names:
            if f"{prefix}{name}" not in made:
                (here / name).unlink()
                removed += 1
        if here != base and not any(here.iterdir()):
            here.rmdir()
    return removed
