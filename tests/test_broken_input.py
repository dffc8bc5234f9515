"""A few hundred broken trees: each is reported, none stops the road, none lets it read outside."""

import os
import re
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
import yaml

from hoagiai.pipeline import run
from hoagiai.report import FORMATS
from trees import TODAY, write_tree

TREES: list[dict[str, Any]] = yaml.safe_load(
    Path(__file__).with_name("broken_inputs.yml").read_text(encoding="utf-8")
)
CANARY = "chim-hoàng-yến-ngoài-kho"
VIETNAMESE = re.compile(r"[ăâđêôơưàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ]")
_OPENED: list[str] = []
_WATCHED: list[bool] = []


def _note(event: str, arguments: tuple[object, ...]) -> None:
    if event == "open" and _WATCHED and isinstance(arguments[0], str | bytes):
        _OPENED.append(os.path.realpath(os.fsdecode(arguments[0])))


# Python has no way to take an audit hook off again: it sleeps unless a test watches.
sys.addaudithook(_note)


@contextmanager
def watched() -> Iterator[list[str]]:
    """Note the real path of every file that is opened meanwhile."""
    _OPENED.clear()
    _WATCHED.append(True)
    try:
        yield _OPENED
    finally:
        _WATCHED.clear()


@pytest.mark.parametrize("tree", TREES, ids=lambda tree: tree["name"])
def test_broken_tree(tree: dict[str, Any], tmp_path: Path) -> None:
    root = tmp_path / "goc"
    root.mkdir()
    (tmp_path / "bi-mat.md").write_text(f"---\ntieu_de: {CANARY}\n---\n{CANARY}\n", encoding="utf-8")
    write_tree(root, tree["files"], raw=True)
    with watched() as opened:
        found = run(root, TODAY)
    assert found.diagnostics
    for finding in found.diagnostics:
        place = finding.location
        assert place.line >= 1
        assert place.column >= 1
        assert not place.path.startswith(("/", ".."))
        assert VIETNAMESE.search(finding.message)
    outside = [path for path in opened if path.startswith(f"{tmp_path}/") and not path.startswith(f"{root}/")]
    assert outside == []
    assert not [path for path in opened if path.startswith("/etc/host")]
    assert CANARY not in repr(found)
    assert all(CANARY not in written(found.diagnostics) for written in FORMATS.values())


def test_there_are_more_than_a_hundred_of_them() -> None:
    assert len({repr(tree["files"]) for tree in TREES}) > 100
