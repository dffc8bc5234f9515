"""Includes (``{!docs/x.md!}`` alone on a line), resolved and confined before anything is parsed.

The publishing extension would read any file of the machine and publish a page with a hole where
one is missing; here a target must be an ordinary file of the content folders.
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from difflib import get_close_matches
from pathlib import Path

from hoagiai.diagnostics import Code, Diagnostic, Location
from hoagiai.model.page import SourceLine
from hoagiai.source.markup.code import code_spans
from hoagiai.source.markup.fences import read_fences

ReadLines = Callable[[str], tuple[SourceLine, ...] | None]
"""Gives the lines of a file by its path below the root, head and byte order mark left out."""

_INCLUDE = re.compile(r"\{!\s*(?P<path>[^\n]*?)\s*!\}")
_REFUSED = (
    (re.compile(r"://|^//"), "đây là địa chỉ mạng, không phải tệp"),
    (re.compile(r"^(?:/|~|[A-Za-z]:)"), "đường dẫn tuyệt đối"),
    (re.compile(r"[\\\x00-\x1f]"), "đường dẫn có ký tự không được dùng"),
    (re.compile(r"(?:^|/)(?:\.{0,2}(?:/|$)|~)"), "đường dẫn có “..”, “.”, “~” hoặc “//”"),
    (
        re.compile(r"^(?!docs/|plans/|training/|(?:CONTRIBUTING|CHANGELOG)\.md$)"),
        "chỉ được chèn tệp trong docs/, plans/, training/, hoặc CONTRIBUTING.md, CHANGELOG.md",
    ),
)
_DEEPEST = 10
_MOST_LINES = 20_000
_EXAMPLE = "viết đường dẫn tính từ thư mục gốc, ví dụ {!docs/bien-tap/mau.md!}"


@dataclass(frozen=True, slots=True)
class _Include:
    """An include found in a line: its path, where the path starts, whether it stands alone."""

    path: str
    location: Location
    alone: bool


@dataclass(frozen=True, slots=True)
class _Refusal:
    """Why a path is not read, and what to write instead."""

    code: Code
    message: str
    hint: str


def expand(
    lines: tuple[SourceLine, ...], root: Path, read: ReadLines
) -> tuple[tuple[SourceLine, ...], tuple[Diagnostic, ...]]:
    """Return ``lines`` with every include replaced by the lines of its file, and what is wrong.

    Every line keeps the file and line it comes from. A refused include is left out of the
    text and nothing is read for it. Code is text: no include is looked for in it.
    """
    expander = _Expander(root, read)
    found = tuple(expander.expanded(lines, (lines[0].location.path,) if lines else ()))
    return found, tuple(expander.findings)


class _Expander:
    """Expands the includes of one page, counting what it adds."""

    def __init__(self, root: Path, read: ReadLines) -> None:
        self._root = root
        self._read = read
        self._added = 0
        self.findings: list[Diagnostic] = []

    def expanded(self, lines: tuple[SourceLine, ...], chain: tuple[str, ...]) -> Iterator[SourceLine]:
        """Yield ``lines`` with includes expanded; ``chain`` are the files being expanded."""
        includes = _includes(lines)
        for i, line in enumerate(lines):
            if i not in includes:
                yield line
            for include in includes.get(i, ()):
                yield from self._included(include, chain)

    def _included(self, include: _Include, chain: tuple[str, ...]) -> Iterator[SourceLine]:
        lines = self._lines(include, chain)
        if isinstance(lines, _Refusal):
            finding = Diagnostic(lines.code, include.location, lines.message, hint=lines.hint)
            self.findings.append(finding)
            return
        self._added += len(lines)
        yield from self.expanded(lines, (*chain, include.path))

    def _lines(self, include: _Include, chain: tuple[str, ...]) -> tuple[SourceLine, ...] | _Refusal:
        path = include.path
        if not include.alone:
            return _Refusal(
                Code.INCLUDE_REFUSED,
                f"chỗ chèn “{path}” đứng chung dòng với chữ khác",
                f"để {{!{path}!}} một mình trên một dòng",
            )
        reason = next((why for why in (_reason(path), _link_reason(path, self._root)) if why), None)
        if reason:
            return _Refusal(Code.INCLUDE_REFUSED, f"không chèn “{path}”: {reason}", _EXAMPLE)
        return self._knot(path, chain) or self._read_file(path)

    def _knot(self, path: str, chain: tuple[str, ...]) -> _Refusal | None:
        if path in chain:
            ring = " → ".join((*chain[chain.index(path) :], path))
            message = f"các tệp chèn lẫn nhau thành vòng: {ring}"
            return _Refusal(Code.INCLUDE_LOOP, message, "bỏ bớt một chỗ chèn")
        if len(chain) > _DEEPEST:
            message = f"chèn “{path}” lồng nhau quá {_DEEPEST} tầng"
            return _Refusal(Code.INCLUDE_REFUSED, message, "chèn thẳng tệp cần dùng")
        return None

    def _read_file(self, path: str) -> tuple[SourceLine, ...] | _Refusal:
        if not (self._root / path).is_file():
            message = f"không có tệp được chèn “{path}”"
            return _Refusal(Code.INCLUDE_MISSING, message, _nearest(path, self._root))
        lines = self._read(path)
        if lines is None:
            message = f"không đọc được tệp được chèn “{path}”"
            return _Refusal(Code.INCLUDE_MISSING, message, "sửa lỗi của tệp đó trước")
        if self._added + len(lines) > _MOST_LINES:
            message = f"chèn “{path}” làm trang dài quá {_MOST_LINES} dòng"
            return _Refusal(Code.INCLUDE_REFUSED, message, "tách thành nhiều trang")
        return lines


def _reason(path: str) -> str | None:
    """Return why ``path`` may lead out of the content folders, or None."""
    if not path:
        return "chưa ghi tên tệp"
    return next((why for pattern, why in _REFUSED if pattern.search(path)), None)


def _link_reason(path: str, root: Path) -> str | None:
    parts = path.split("/")
    ways = (root.joinpath(*parts[: i + 1]) for i in range(len(parts)))
    try:
        if any(way.is_symlink() for way in ways):
            return "tệp hoặc thư mục trên đường dẫn là liên kết tượng trưng"
    except OSError:
        return "không mở được đường dẫn"
    return None


def _nearest(path: str, root: Path) -> str:
    folder, _, name = path.rpartition("/")
    directory = root / folder
    names = sorted(file.name for file in directory.iterdir()) if directory.is_dir() else []
    near = get_close_matches(name, names, n=1)
    return f"có phải “{folder}/{near[0]}”?" if near and folder else _EXAMPLE


def _includes(lines: tuple[SourceLine, ...]) -> dict[int, list[_Include]]:
    """Return the includes of each line that has any, code left out, by index of the line."""
    if not any("{!" in line.text for line in lines):
        return {}
    texts = tuple(line.text for line in lines)
    fenced = read_fences(texts).words
    shown = [text if i not in fenced else "" for i, text in enumerate(texts)]
    spans, position = code_spans(shown), 0
    found: dict[int, list[_Include]] = {}
    for i, text in enumerate(shown):
        matches = [m for m in _INCLUDE.finditer(text) if not _within(spans, position + m.start())]
        if matches:
            found[i] = [_include(lines[i], match) for match in matches]
        position += len(text) + 1
    return found


def _within(spans: list[tuple[int, int]], position: int) -> bool:
    return any(start <= position < end for start, end in spans)


def _include(line: SourceLine, match: re.Match[str]) -> _Include:
    place = line.location
    location = Location(place.path, place.line, place.column + match.start("path"))
    return _Include(match["path"], location, alone=match[0] == line.text.strip())
