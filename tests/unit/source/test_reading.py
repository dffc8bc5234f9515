"""Files as they come from people: byte order marks, old encodings, loose marks, links."""

import unicodedata
from pathlib import Path

import pytest

from hoagiai.diagnostics import Code, Location
from hoagiai.source.reading import Reader, name_findings


def reader(root: Path, content: bytes, name: str = "a.md") -> Reader:
    (root / "docs").mkdir()
    (root / "docs" / name).write_bytes(content)
    return Reader(root)


def test_a_byte_order_mark_and_windows_line_ends_are_no_text(tmp_path: Path) -> None:
    found = reader(tmp_path, "\ufeffmột\r\nhai\r".encode())
    assert found.lines("docs/a.md") == ("một", "hai")
    assert not found.findings


def test_other_line_separators_stay_in_the_line(tmp_path: Path) -> None:
    assert reader(tmp_path, "một\u2028hai\x0bba\n".encode()).lines("docs/a.md") == ("một\u2028hai\x0bba",)


@pytest.mark.parametrize(
    ("content", "code", "line", "column"),
    [
        (b"", Code.FILE_EMPTY, 1, 1),
        (b"\xef\xbb\xbf \n\t\n", Code.FILE_EMPTY, 1, 1),
        ("xã\nmột\0".encode(), Code.FILE_HAS_NUL, 2, 4),
        ("xã ".encode() + b"\xe1\xbb", Code.FILE_NOT_UTF8, 1, 4),
        ("một\nphường ".encode() + b"\xd0 \n", Code.FILE_NOT_UTF8, 2, 8),
    ],
)
def test_what_cannot_be_used_is_told_with_its_place(
    tmp_path: Path, content: bytes, code: Code, line: int, column: int
) -> None:
    found = reader(tmp_path, content)
    assert found.lines("docs/a.md") is None
    assert [(f.code, f.location) for f in found.findings] == [(code, Location("docs/a.md", line, column))]


def test_loose_marks_are_joined_and_columns_counted_as_typed(tmp_path: Path) -> None:
    typed = unicodedata.normalize("NFD", "hòa giải ở cơ sở")
    found = reader(tmp_path, f"đầu\n{typed}\n".encode())
    assert found.lines("docs/a.md") == ("đầu", "hòa giải ở cơ sở")
    assert [(f.code, f.location.line) for f in found.findings] == [(Code.TEXT_NOT_NFC, 2)]
    # “giải” starts at character 5 of the joined line, one later in the typed one.
    assert found.typed_column(Location("docs/a.md", 2, 5)).column == 6
    assert found.typed_column(Location("docs/a.md", 1, 3)).column == 3


def test_a_file_is_read_once(tmp_path: Path) -> None:
    found = reader(tmp_path, b"a\n")
    assert found.lines("docs/a.md") == ("a",)
    (tmp_path / "docs" / "a.md").unlink()
    assert found.lines("docs/a.md") == ("a",)


def test_symbolic_links_are_told_and_not_followed(tmp_path: Path) -> None:
    (tmp_path / "ngoai").mkdir()
    (tmp_path / "ngoai" / "b.md").write_text("bí mật", encoding="utf-8")
    found = reader(tmp_path, b"a\n")
    (tmp_path / "docs" / "b.md").symlink_to(tmp_path / "ngoai" / "b.md")
    (tmp_path / "docs" / "c").symlink_to(tmp_path / "ngoai")
    assert list(found.list_files("docs")) == ["docs/a.md"]
    assert {(f.code, f.location.path) for f in found.findings} == {
        (Code.FILE_IS_SYMLINK, "docs/b.md"),
        (Code.FILE_IS_SYMLINK, "docs/c"),
    }


def test_a_content_folder_that_is_a_link_is_not_read(tmp_path: Path) -> None:
    (tmp_path / "ngoai").mkdir()
    (tmp_path / "ngoai" / "b.md").write_text("bí mật", encoding="utf-8")
    (tmp_path / "docs").symlink_to(tmp_path / "ngoai")
    found = Reader(tmp_path)
    assert not list(found.list_files("docs"))
    assert [f.code for f in found.findings] == [Code.FILE_IS_SYMLINK]


@pytest.mark.parametrize("name", ["a.md", "2024-hoa-giai.md", "a.en.md", "a.en.yml", "_danh-ba", "a--b.md"])
def test_plain_names(name: str) -> None:
    assert not list(name_findings(f"plans/{name}"))


@pytest.mark.parametrize(
    ("name", "code", "hint"),
    [
        ("Kế hoạch.md", Code.NAME_NOT_PLAIN, "viết “ke-hoach.md”"),
        ("KeHoach.md", Code.NAME_NOT_PLAIN, "viết “kehoach.md”"),
        ("a_b.md", Code.NAME_NOT_PLAIN, "viết “a-b.md”"),
        ("a b", Code.NAME_NOT_PLAIN, "viết “a-b”"),
        ("-a.md", Code.NAME_NOT_PLAIN, "viết “a.md”"),
        ("nghi-dinh.qd.md", Code.NAME_DOTTED, "viết “nghi-dinh-qd.md”"),
        ("a.vi.md", Code.NAME_DOTTED, "viết “a-vi.md”"),
    ],
)
def test_other_names(name: str, code: Code, hint: str) -> None:
    (finding,) = name_findings(f"plans/{name}")
    assert finding.code is code
    assert finding.hint is not None
    assert hint in finding.hint
