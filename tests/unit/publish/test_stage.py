"""Staging writes what it is given, touches nothing else, and cleans up after itself."""

import os
from pathlib import Path

import pytest
import yaml

from hoagiai.publish.errors import PublishError
from hoagiai.publish.front_matter import split_head, write_head
from hoagiai.publish.stage import StageReport, page_text, stage
from hoagiai.render.staged import StagedFile, StagedPage

HEAD = {"title": "Kế hoạch: số 1 #2024", "description": "'nháy' và \"nháy kép\"", "edit_path": "plans/a.md"}


def a_page(path: str = "vi/index.md", body: str = "# Chào") -> StagedPage:
    return StagedPage(path, HEAD, body)


def tree(root: Path) -> dict[str, str]:
    docs = root / "build/docs"
    return {p.relative_to(docs).as_posix(): p.read_text() for p in docs.rglob("*") if p.is_file()}


def test_pages_and_files_stand_side_by_side(tmp_path: Path) -> None:
    report = stage([a_page()], [StagedFile("api/tasks.json", b"{}")], tmp_path)
    assert report == StageReport(written=2, unchanged=0, removed=0)
    assert set(tree(tmp_path)) == {"vi/index.md", "api/tasks.json"}


def test_same_content_keeps_its_time(tmp_path: Path) -> None:
    stage([a_page(), a_page("vi/a/index.md")], [], tmp_path)
    file = tmp_path / "build/docs/vi/index.md"
    os.utime(file, (1, 1))
    report = stage([a_page(), a_page("vi/a/index.md", "khác")], [], tmp_path)
    assert report == StageReport(written=1, unchanged=1, removed=0)
    assert file.stat().st_mtime == 1


def test_what_is_no_longer_made_goes_with_its_folders(tmp_path: Path) -> None:
    stage([a_page(), a_page("vi/cu/sau/index.md")], [], tmp_path)
    assert stage([a_page()], [], tmp_path).removed == 1
    assert not (tmp_path / "build/docs/vi/cu").exists()


def test_a_file_becomes_a_folder_and_back(tmp_path: Path) -> None:
    stage([], [StagedFile("api/x", b"1")], tmp_path)
    stage([], [StagedFile("api/x/y", b"2")], tmp_path)
    assert tree(tmp_path) == {"api/x/y": "2"}
    stage([], [StagedFile("api/x", b"3")], tmp_path)
    assert tree(tmp_path) == {"api/x": "3"}


def test_links_in_the_tree_are_removed_not_followed(tmp_path: Path) -> None:
    outside = tmp_path / "ngoai"
    outside.mkdir()
    (outside / "quan-trong.txt").write_text("giữ")
    root = tmp_path / "goc"
    root.mkdir()
    stage([a_page()], [], root)
    docs = root / "build/docs"
    (docs / "vi/index.md").unlink()
    (docs / "vi/index.md").symlink_to(outside / "quan-trong.txt")
    (docs / "api").symlink_to(outside)
    stage([a_page()], [StagedFile("api/quan-trong.txt", b"thay")], root)
    assert (outside / "quan-trong.txt").read_text() == "giữ"
    assert tree(root)["api/quan-trong.txt"] == "thay"


@pytest.mark.parametrize("part", ["build", "build/docs"])
def test_a_build_folder_that_is_a_link_is_refused(tmp_path: Path, part: str) -> None:
    root = tmp_path / "goc"
    (root / part).parent.mkdir(parents=True)
    outside = tmp_path / "ngoai"
    (outside / "docs").mkdir(parents=True)
    (outside / "docs/a.md").write_text("giữ")
    (root / part).symlink_to(outside)
    with pytest.raises(PublishError, match="liên kết tượng trưng"):
        stage([a_page()], [], root)
    assert (outside / "docs/a.md").read_text() == "giữ"


@pytest.mark.parametrize("path", ["../a.md", "/etc/a.md", "vi/../../a.md", "vi//a.md", "vi\\a.md", "", "./a"])
def test_a_path_that_leaves_the_tree_is_refused(tmp_path: Path, path: str) -> None:
    with pytest.raises(PublishError, match="không hợp lệ"):
        stage([a_page(path)], [], tmp_path)


def test_two_pages_at_one_address_are_refused(tmp_path: Path) -> None:
    with pytest.raises(PublishError, match="cùng một địa chỉ"):
        stage([a_page(), a_page()], [], tmp_path)


@pytest.mark.parametrize(
    "value",
    [
        "2024",
        "no",
        "0123",
        "2024-01-10",
        "a: b",
        "- a",
        "# a",
        "“a”",
        "'a'",
        "null",
        "x" * 300,
        "a\nb",
        "{!a!}",
        " a ",
    ],
)
def test_a_head_is_read_back_as_it_was(value: str) -> None:
    text = write_head({"title": value}) + "thân\n"
    assert split_head(text) == ({"title": value}, "thân\n")
    assert yaml.safe_load(text.split("---\n")[1]) == {"title": value}


@pytest.mark.parametrize("text", ["không có đầu", "---\nchưa đóng", "", "----\na\n---\n"])
def test_a_text_without_head_is_all_body(text: str) -> None:
    assert split_head(text) == ({}, text)


def test_html_shows_include_marks_as_references() -> None:
    assert "{!" not in page_text(a_page(body="<p>{!/etc/passwd!}</p>"))
    assert "`{!x.md!}`" in page_text(a_page(body="Gõ `{!x.md!}`"))
