"""Includes: confined to the content folders, every line keeping its place, nothing else read."""

from pathlib import Path
from typing import Any

import pytest
import yaml

from hoagiai.diagnostics import Location
from hoagiai.model.page import SourceLine
from hoagiai.source.includes import expand

TABLE = yaml.safe_load(Path(__file__).with_name("includes.yml").read_text(encoding="utf-8"))


def lines_of(path: str, text: str) -> tuple[SourceLine, ...]:
    return tuple(SourceLine(line, Location(path, i)) for i, line in enumerate(text.split("\n"), 1))


class Shelf:
    """A tree on disk that notes what is read of it."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.read: list[str] = []
        for path, text in TABLE["files"].items():
            (root / path).parent.mkdir(parents=True, exist_ok=True)
            (root / path).write_text(text or "", encoding="utf-8")
        (root.parent / "bi-mat.md").write_text("bí mật", encoding="utf-8")
        (root / "docs/lien-ket.md").symlink_to(root.parent / "bi-mat.md")
        (root / "docs/thu-muc").symlink_to(root.parent, target_is_directory=True)

    def __call__(self, path: str) -> tuple[SourceLine, ...] | None:
        self.read.append(path)
        text = TABLE["files"][path]
        return None if text is None else lines_of(path, text)


@pytest.fixture
def shelf(tmp_path: Path) -> Shelf:
    (tmp_path / "goc").mkdir()
    return Shelf(tmp_path / "goc")


@pytest.mark.parametrize("case", TABLE["cases"], ids=lambda case: case["viết"])
def test_include(case: dict[str, Any], shelf: Shelf) -> None:
    page = lines_of("docs/trang.md", case["viết"])
    lines, findings = expand(page, shelf.root, shelf)
    said = [f"{f.location.line}:{f.location.column} {f.code.value}" for f in findings]
    assert ", ".join(said) == case.get("báo", "")
    assert [line.text for line in lines] == case.get("được", [])
    if "gợi" in case:
        assert findings[0].hint == case["gợi"]
    if case.get("báo", "").endswith("tu-choi"):
        assert shelf.read == []


def test_lines_keep_their_own_place(shelf: Shelf) -> None:
    lines, _ = expand(lines_of("docs/trang.md", "a\n{!docs/mau.md!}\nb"), shelf.root, shelf)
    assert [line.location for line in lines] == [
        Location("docs/trang.md", 1),
        Location("docs/mau.md", 1),
        Location("docs/mau.md", 2),
        Location("docs/trang.md", 3),
    ]


def test_includes_that_multiply_are_stopped(tmp_path: Path) -> None:
    (tmp_path / "docs").mkdir()
    for level in range(12):
        (tmp_path / f"docs/t{level}.md").touch()

    def read(path: str) -> tuple[SourceLine, ...]:
        level = int(path.removeprefix("docs/t").removesuffix(".md"))
        return lines_of(path, "\n".join([f"{{!docs/t{level + 1}.md!}}"] * 40) if level < 9 else "x")

    lines, findings = expand(lines_of("docs/trang.md", "{!docs/t0.md!}"), tmp_path, read)
    assert len(lines) < 20_000
    assert {f.code.value for f in findings} == {"chen-bi-tu-choi"}


def test_includes_that_go_too_deep_are_stopped(tmp_path: Path) -> None:
    (tmp_path / "docs").mkdir()
    for level in range(40):
        (tmp_path / f"docs/t{level}.md").touch()

    def read(path: str) -> tuple[SourceLine, ...]:
        return lines_of(path, f"{{!docs/t{int(path[6:-3]) + 1}.md!}}")

    lines, findings = expand(lines_of("docs/trang.md", "{!docs/t0.md!}"), tmp_path, read)
    assert lines == ()
    assert [f.code.value for f in findings] == ["chen-bi-tu-choi"]


def test_a_page_without_lines(tmp_path: Path) -> None:
    assert expand((), tmp_path, lambda _: None) == ((), ())
