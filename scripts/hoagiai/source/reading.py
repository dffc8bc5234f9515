"""Files as lines of text: each read once, decoded, normalised, with what is wrong with them."""

import os
import re
from collections.abc import Iterator
from pathlib import Path

from hoagiai.diagnostics import Code, Diagnostic, Location
from hoagiai.text import nfc, slug

_PLAIN_STEM = re.compile(r"_?[a-z0-9]+(?:--?[a-z0-9]+)*")
_LANGUAGE_SUFFIX = re.compile(r"\.en(?=\.(?:md|yml)$)")


class Reader:
    """Reads files below one root, each at most once, never through a symbolic link.

    Paths are relative to the root, with ``/``. What is wrong with a file is kept in
    ``findings`` as it is met.
    """

    def __init__(self, root: Path) -> None:
        self._root = root
        self._read: dict[str, tuple[str, ...] | None] = {}
        self._typed: dict[str, tuple[str, ...]] = {}
        self.findings: list[Diagnostic] = []

    def list_files(self, folder: str) -> Iterator[str]:
        """Yield the files under ``folder`` in order; hidden ones are left out, links are findings."""
        if (self._root / folder).is_symlink():
            self._report_link(folder)
            return
        try:
            entries = sorted(os.scandir(self._root / folder), key=lambda entry: entry.name)
        except FileNotFoundError:
            return
        except OSError as error:
            self._report(Code.FILE_UNREADABLE, Location(folder), f"không mở được thư mục: {_reason(error)}")
            return
        for entry in entries:
            if not entry.name.startswith("."):
                yield from self._entry(
                    entry, f"{folder}/{os.fsencode(entry.name).decode('utf-8', 'replace')}"
                )

    def _entry(self, entry: "os.DirEntry[str]", path: str) -> Iterator[str]:
        if entry.is_symlink():
            self._report_link(path)
            return
        folder = entry.is_dir(follow_symlinks=False)
        self.findings.extend(name_findings(path, folder=folder))
        if folder:
            yield from self.list_files(path)
        elif entry.is_file(follow_symlinks=False):
            yield path

    def lines(self, path: str) -> tuple[str, ...] | None:
        """Return the lines of a file in NFC without line ends, or None if it cannot be used."""
        if path not in self._read:
            self._read[path] = self._lines(path)
        return self._read[path]

    def typed_column(self, location: Location) -> Location:
        """Return ``location`` with its column counted in the line as it stands in the file.

        Lines are compared in NFC; a line typed with loose marks has more characters.
        """
        typed = self._typed.get(location.path)
        if typed is None or not 0 < location.line <= len(typed):
            return location
        line = typed[location.line - 1]
        if line == nfc(line):
            return location
        column = next(
            (count for count in range(len(line) + 1) if len(nfc(line[:count])) >= location.column), len(line)
        )
        return Location(location.path, location.line, max(column, 1))

    def _lines(self, path: str) -> tuple[str, ...] | None:
        data = self._bytes(path)
        if data is None:
            return None
        if b"\0" in data:
            self._report(
                Code.FILE_HAS_NUL,
                _byte_location(path, data, data.index(b"\0")),
                "tệp có byte NUL, không phải tệp văn bản",
                hint="lưu lại dưới dạng văn bản thuần UTF-8 (Word: chép nội dung rồi dán vào tệp .md)",
            )
            return None
        try:
            text = data.decode("utf-8-sig")
        except UnicodeDecodeError as error:
            self._report(
                Code.FILE_NOT_UTF8,
                _byte_location(path, data, error.start),
                f"byte 0x{data[error.start]:02x} không phải UTF-8",
                hint="lưu lại tệp với bảng mã UTF-8",
            )
            return None
        return self._checked(path, tuple(_lines_of(text)))

    def _bytes(self, path: str) -> bytes | None:
        try:
            return (self._root / path).read_bytes()
        except OSError as error:
            self._report(Code.FILE_UNREADABLE, Location(path), f"không đọc được: {_reason(error)}")
            return None

    def _checked(self, path: str, typed: tuple[str, ...]) -> tuple[str, ...] | None:
        if not any(line.strip() for line in typed):
            self._report(
                Code.FILE_EMPTY, Location(path), "tệp không có chữ nào", hint="xóa tệp, hoặc viết nội dung"
            )
            return None
        lines = tuple(nfc(line) for line in typed)
        loose = next((i for i, (a, b) in enumerate(zip(typed, lines, strict=True)) if a != b), None)
        if loose is not None:
            self._typed[path] = typed
            self._report(
                Code.TEXT_NOT_NFC,
                Location(path, loose + 1, _shared(typed[loose], lines[loose]) + 1),
                f"chữ “{_word_at(lines[loose], typed[loose])}” có dấu ghép rời (không ở dạng NFC)",
                hint="gõ lại bằng bảng mã Unicode dựng sẵn",
            )
        return lines[:-1] if lines[-1] == "" else lines

    def _report_link(self, path: str) -> None:
        self._report(
            Code.FILE_IS_SYMLINK,
            Location(path),
            "liên kết tượng trưng, không được đọc",
            hint="chép hẳn tệp vào đây thay cho liên kết",
        )

    def _report(self, code: Code, location: Location, message: str, hint: str | None = None) -> None:
        self.findings.append(Diagnostic(code, location, message, hint))


def _reason(error: OSError) -> str:
    """Return in Vietnamese why the system refused."""
    match error:
        case FileNotFoundError():
            return "hệ thống không thấy tệp có tên này"
        case PermissionError():
            return "không có quyền đọc"
        case _:
            return f"lỗi đĩa {error.errno}"


def name_findings(path: str, *, folder: bool = False) -> Iterator[Diagnostic]:
    """Yield what is wrong with the last name of ``path``: only ASCII lower case, digits, hyphens."""
    name = path.rpartition("/")[2]
    stem, _, _ = _LANGUAGE_SUFFIX.sub("", name).partition(".")
    plain = _LANGUAGE_SUFFIX.sub("", name)
    if plain.count(".") > (0 if folder else 1):
        yield Diagnostic(
            Code.NAME_DOTTED,
            Location(path),
            f"tên “{name}” có dấu chấm ngoài đuôi tệp",
            hint=f"viết “{slug(name)}”; tên thư mục không có dấu chấm"
            if folder
            else f"viết “{_suggested(plain)}”; chỉ “.en.md” và “.en.yml” được có hai dấu chấm",
        )
    elif not _PLAIN_STEM.fullmatch(stem):
        yield Diagnostic(
            Code.NAME_NOT_PLAIN,
            Location(path),
            f"tên “{name}” có chữ hoa, chữ có dấu, khoảng trắng hoặc ký tự lạ",
            hint=f"viết “{_suggested(plain)}”",
        )


def _suggested(name: str) -> str:
    stem, dot, suffix = name.rpartition(".")
    return f"{slug(stem)}{dot}{suffix.lower()}" if dot else slug(name)


def _lines_of(text: str) -> list[str]:
    """Return the lines of a text, whichever system ended them."""
    return text.replace("\r\n", "\n").replace("\r", "\n").split("\n")


def _byte_location(path: str, data: bytes, offset: int) -> Location:
    before = data[:offset]
    line_start = max(before.rfind(b"\n"), before.rfind(b"\r")) + 1
    column = len(before[line_start:].decode("utf-8", "replace")) + 1
    return Location(path, len(_lines_of(before.decode("utf-8", "replace"))), column)


def _word_at(line: str, typed: str) -> str:
    start = _shared(line, typed)
    head = line[:start].rpartition(" ")[2]
    return head + line[start:].partition(" ")[0]


def _shared(line: str, typed: str) -> int:
    pairs = enumerate(zip(line, typed, strict=False))
    return next((i for i, (a, b) in pairs if a != b), min(len(line), len(typed)))
