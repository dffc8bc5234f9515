"""YAML as it was typed: places, doubled keys, and texts that would break a composer."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hoagiai.diagnostics import Code, Location
from hoagiai.source.yaml_nodes import Mapping, Scalar, Sequence, read_yaml


def test_scalars_stay_as_typed_and_know_their_place() -> None:
    node, findings = read_yaml("ngay: 2024\nma: 0123\nco: no\ntên: 'Đoàn Kết'", "a.md", first_line=2)
    assert not findings
    assert isinstance(node, Mapping)
    assert [(k.text, v.text) for k, v in node.entries if isinstance(v, Scalar)] == [
        ("ngay", "2024"), ("ma", "0123"), ("co", "no"), ("tên", "Đoàn Kết"),
    ]  # fmt: skip
    assert node.entries[3][1].location == Location("a.md", 5, 6)


def test_lists_and_keys_within_keys() -> None:
    node, _ = read_yaml("a: [x, y]\nb:\n  c: z\n", "a.yml")
    assert isinstance(node, Mapping)
    listed, inner = node.get("a"), node.get("b")
    assert isinstance(listed, Sequence)
    assert [item.location.column for item in listed.items] == [5, 8]
    assert isinstance(inner, Mapping)
    assert inner.location == Location("a.yml", 3, 3)


def test_a_doubled_key_names_both_places() -> None:
    node, (finding,) = read_yaml("a: 1\nb: 2\na: 3", "a.md", first_line=2)
    assert isinstance(node, Mapping)
    assert len(node.entries) == 3
    assert finding.code is Code.KEY_DOUBLED
    assert finding.location == Location("a.md", 4, 1)
    assert "dòng 2 và dòng 4" in finding.message


@pytest.mark.parametrize(
    ("text", "line", "said"),
    [
        ("a: b: c", 1, "dấu hai chấm"),
        ("a: [1", 1, "đóng ngoặc"),
        ("a: 1\n\tb: 2", 2, "tab"),
        ("a: @x", 1, "@"),
        ("a: 'x", 1, "nháy đóng"),
        ("a: 1\nb", 2, "thiếu dấu hai chấm"),
        ("- a\nb: c", 2, "thụt lệch"),
        ("a: *z", 1, "& và *"),
        ("a: &x [*x]", 1, "& và *"),
        ("a: \x01", 1, "điều khiển"),
        ('a: "\\ud800"', 1, "nửa ký tự"),
        ("a: 1\n---\nb: 2", 2, "một phần"),
        ("[" * 100_000, 1, "quá sâu"),
        ("- " * 100_000, 1, "quá sâu"),
        ("{a: " * 50_000, 1, "quá sâu"),
    ],
)
def test_what_is_broken_is_told_in_vietnamese(text: str, line: int, said: str) -> None:
    node, (finding,) = read_yaml(text, "a.md")
    assert node is None
    assert finding.code is Code.HEAD_YAML
    assert finding.location.line in {line, line + 1}
    assert said in finding.message


@given(st.text(max_size=200))
def test_any_text_is_read_or_told(text: str) -> None:
    node, findings = read_yaml(text, "a.md")
    assert node is None or isinstance(node, Scalar | Sequence | Mapping)
    assert all(finding.location.line >= 1 and finding.location.column >= 1 for finding in findings)
