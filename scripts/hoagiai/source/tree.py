"""The content folders as one value: every file read once, heads parted, includes expanded."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from hoagiai.diagnostics import Code, Diagnostic, Location
from hoagiai.model.history import NO_HISTORY, History
from hoagiai.model.page import SourceLine
from hoagiai.source.front_matter import body_start, source_lines, split_file
from hoagiai.source.history import read_history
from hoagiai.source.includes import expand
from hoagiai.source.reading import Reader
from hoagiai.source.yaml_nodes import Mapping, Node, read_yaml

CONTENT_FOLDERS = ("docs", "plans", "training")
REGISTERS = "plans/_danh-ba/"
_TRAINING = re.compile(r"training/[^/_][^/]*/[^/]+\.md")
_TRAINING_DATA = ("training/_chuong-trinh/", "training/_mau/")
_ASSETS = (".svg", ".png", ".jpg", ".webp", ".css", ".js", ".ico", ".pdf", ".docx", ".xlsx", ".txt")


@dataclass(frozen=True, slots=True)
class SourceFile:
    """A Markdown file: its head (None if it has none that can be read) and its expanded body."""

    path: str
    head: Mapping | None
    body: tuple[SourceLine, ...]


@dataclass(frozen=True, slots=True)
class Tree:
    """Everything below the content folders, read and nothing more."""

    plans: tuple[SourceFile, ...]
    pages: tuple[SourceFile, ...]
    data: dict[str, Node | None]
    """YAML files (registers, English of plans, training days, forms), by path; None if broken or empty."""
    tables: dict[str, tuple[str, ...]]
    """The lines of the registers that are tables (``.csv``), by path."""
    ledger: tuple[str, ...]
    files: frozenset[str]
    findings: tuple[Diagnostic, ...]
    history: History = NO_HISTORY
    """Since when each file is published."""


def read_tree(reader: Reader, root: Path, ledger: str) -> Tree:
    """Return the content of ``root``; ``ledger`` is the path of the ledger of addresses."""
    files = [path for folder in CONTENT_FOLDERS for path in reader.list_files(folder)]
    scan = _Scan(reader, root)
    return Tree(
        plans=tuple(scan.markdown(path) for path in files if _is_plan(path) and reader.lines(path)),
        pages=tuple(scan.markdown(path) for path in files if _is_page(path) and reader.lines(path)),
        data={path: scan.data(path) for path in files if _is_data(path)},
        tables={path: reader.lines(path) or () for path in files if _is_table(path)},
        ledger=(reader.lines(ledger) or ()) if ledger in files else (),
        files=frozenset((*files, *_root_files(root))),
        findings=(*scan.findings, *_unused(files, ledger)),
        history=read_history(root, CONTENT_FOLDERS),
    )


class _Scan:
    def __init__(self, reader: Reader, root: Path) -> None:
        self._reader = reader
        self._root = root
        self.findings: list[Diagnostic] = []

    def markdown(self, path: str) -> SourceFile:
        parted = split_file(path, self._reader.lines(path) or ())
        body, findings = expand(parted.body, self._root, self._included)
        self.findings.extend((*parted.findings, *findings))
        return SourceFile(path, parted.head, body)

    def data(self, path: str) -> Node | None:
        lines = self._reader.lines(path)
        if lines is None:
            return None
        node, findings = read_yaml("\n".join(lines), path)
        self.findings.extend(findings)
        return node

    def _included(self, path: str) -> tuple[SourceLine, ...] | None:
        lines = self._reader.lines(path)
        return None if lines is None else source_lines(path, lines, body_start(lines))


def _is_plan(path: str) -> bool:
    return path.startswith("plans/") and path.endswith(".md") and not path.startswith(REGISTERS)


def _is_page(path: str) -> bool:
    return (path.startswith("docs/") and path.endswith(".md")) or _TRAINING.fullmatch(path) is not None


def _is_data(path: str) -> bool:
    training = path.startswith(_TRAINING_DATA) and not path.endswith(".en.yml")
    return (training or path.startswith("plans/")) and path.endswith(".yml")


def _is_table(path: str) -> bool:
    return path.startswith(REGISTERS) and path.endswith(".csv")


def _root_files(root: Path) -> Iterator[str]:
    """The documents at the root that pages may link to or include."""
    for name in (
        "CONTRIBUTING.md",
        "CHANGELOG.md",
        "README.md",
        "ARCHITECTURE.md",
        "LICENSE",
        "LICENSE-CONTENT.md",
    ):
        if (root / name).is_file():
            yield name


def _unused(files: list[str], ledger: str) -> Iterator[Diagnostic]:
    for path in files:
        asset = path.startswith("docs/") and path.endswith(_ASSETS)
        read = _is_plan(path) or _is_page(path) or _is_data(path) or _is_table(path)
        if not (read or asset or path == ledger):
            yield Diagnostic(
                Code.FILE_IGNORED,
                Location(path),
                "tệp này không được đọc, cũng không được đăng",
                hint="kế hoạch là tệp .md trong plans/<địa bàn>/; trang viết tay là tệp .md trong docs/; "
                "bài học là tệp .md trong training/<chuyên đề>/",
            )
