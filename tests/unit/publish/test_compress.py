"""Compressed files beside the text files: what hosts that have no time for it send as they are."""

import gzip
from pathlib import Path

import brotli

from hoagiai.publish.compress import LEAST, compress
from trees import write_tree

LONG = "Hòa giải ở cơ sở. " * 200


def names(folder: Path) -> set[str]:
    return {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()}


def test_text_is_there_in_three_forms(tmp_path: Path) -> None:
    write_tree(tmp_path, {"a/index.html": LONG, "assets/css/a.0123456789.css": LONG})
    compress(tmp_path)
    for path in ("a/index.html", "assets/css/a.0123456789.css"):
        assert brotli.decompress((tmp_path / f"{path}.br").read_bytes()).decode() == LONG
        assert gzip.decompress((tmp_path / f"{path}.gz").read_bytes()).decode() == LONG


def test_small_files_and_packed_ones_stay_alone(tmp_path: Path) -> None:
    files = {"nho.html": "a" * (LEAST - 1), "anh.png": LONG, "trang.zip": LONG, "to.docx": LONG}
    write_tree(tmp_path, files)
    compress(tmp_path)
    assert not [name for name in names(tmp_path) if name.endswith((".br", ".gz"))]


def test_the_same_text_is_the_same_bytes(tmp_path: Path) -> None:
    made = []
    for name in "12":
        write_tree(tmp_path / name, {"a.html": LONG})
        compress(tmp_path / name)
        made.append([(tmp_path / name / f"a.html.{kind}").read_bytes() for kind in ("br", "gz")])
    assert made[0] == made[1]
    # Bytes 4 to 7 are the time.
    assert made[0][1][4:8] == bytes(4)
