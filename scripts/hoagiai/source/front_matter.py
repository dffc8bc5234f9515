"""The head of a file: YAML between two lines of ``---``, read as nodes that know their place."""

from dataclasses import dataclass

from hoagiai.diagnostics import Code, Diagnostic, Location
from hoagiai.model.page import SourceLine
from hoagiai.source.yaml_nodes import Mapping, read_yaml

_FENCE = "---"


@dataclass(frozen=True, slots=True)
class SplitFile:
    """A file parted into its head (None if it has none that can be read) and its body."""

    head: Mapping | None
    body: tuple[SourceLine, ...]
    findings: tuple[Diagnostic, ...]


def split_file(path: str, lines: tuple[str, ...]) -> SplitFile:
    """Return head and body of a file; every body line knows its place."""
    end = _end_of_head(lines)
    body = source_lines(path, lines, end)
    if end == 0:
        return SplitFile(None, body, (_missing(path, lines),))
    node, findings = read_yaml("\n".join(lines[1 : end - 1]), path, first_line=2)
    if isinstance(node, Mapping):
        return SplitFile(node, body, findings)
    if not findings:
        findings = (
            Diagnostic(
                Code.HEAD_YAML,
                Location(path, 2),
                "phần đầu tệp phải gồm các dòng “khóa: giá trị”",
                hint="ví dụ: ngay: 2024-01-10",
            ),
        )
    return SplitFile(None, body, findings)


def source_lines(path: str, lines: tuple[str, ...], start: int = 0) -> tuple[SourceLine, ...]:
    """Return ``lines`` from index ``start`` on, each with its place in ``path``."""
    return tuple(SourceLine(text, Location(path, start + i + 1)) for i, text in enumerate(lines[start:]))


def body_start(lines: tuple[str, ...]) -> int:
    """Return the index of the first line after the head, 0 where there is none."""
    return _end_of_head(lines)


def _end_of_head(lines: tuple[str, ...]) -> int:
    if not lines or lines[0].rstrip() != _FENCE:
        return 0
    ends = (i for i, line in enumerate(lines[1:], 2) if line.rstrip() == _FENCE)
    return next(ends, 0)


def _missing(path: str, lines: tuple[str, ...]) -> Diagnostic:
    opened = bool(lines) and lines[0].rstrip() == _FENCE
    return Diagnostic(
        Code.HEAD_MISSING,
        Location(path),
        "phần đầu tệp mở bằng --- nhưng không có dòng --- đóng lại" if opened else "tệp không có phần đầu",
        hint="đặt các khóa giữa hai dòng “---” ở đầu tệp",
    )
