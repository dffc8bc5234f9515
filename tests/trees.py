"""Trees of sources written out from tables that an editor can read."""

from collections.abc import Mapping
from datetime import date
from pathlib import Path

TODAY = date(2026, 11, 22)
"""The day that trees are looked at on, where they name none."""
BASE = Path(__file__).parent / "cases" / "_nen"
HEADS = {"plans/": "dau-ke-hoach.txt", "docs/": "dau-trang.txt"}

Content = str | bytes | None | Mapping[str, str]


def write_tree(root: Path, files: Mapping[str, Content], *, raw: bool = False) -> None:
    """Write the base registers and ``files`` below ``root``.

    A Markdown file that does not open with ``---`` is given the head of the base, so that a
    plan's body starts on line 9 and a page's on line 5 (not if ``raw``). Bytes are written as
    they are; ``{liên kết: x}`` is a symbolic link to x, None leaves a file of the base out.
    ``{nền: bai-hoc.txt, cũ: mới}`` is a whole file of the base in which each “cũ” reads “mới”.
    """
    base = {file.relative_to(BASE).as_posix(): file.read_bytes() for file in BASE.rglob("*.yml")}
    for path, content in {**base, **files}.items():
        place = root / path
        if content is None:
            continue
        place.parent.mkdir(parents=True, exist_ok=True)
        if isinstance(content, Mapping) and "nền" in content:
            place.write_text(_changed(content), encoding="utf-8")
        elif isinstance(content, Mapping):
            place.symlink_to(content["liên kết"])
        elif isinstance(content, bytes):
            place.write_bytes(content)
        else:
            place.write_text(content if raw else _with_head(path, content), encoding="utf-8")


def _changed(changes: Mapping[str, str]) -> str:
    text = (BASE / changes["nền"]).read_text(encoding="utf-8")
    for old, new in changes.items():
        if old != "nền":
            assert text.count(old) == 1, f"“{old}” stands {text.count(old)} times"
            text = text.replace(old, new)
    return text


def _with_head(path: str, text: str) -> str:
    if not path.endswith(".md") or text.startswith("---"):
        return text
    head = next((name for folder, name in HEADS.items() if path.startswith(folder)), None)
    return (BASE / head).read_text(encoding="utf-8") + text if head else text
