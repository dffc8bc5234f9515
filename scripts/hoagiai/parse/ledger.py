"""Sổ địa chỉ: the list of published addresses, one a line, “cũ -> mới” where one moved."""

import re
from collections.abc import Iterable

from hoagiai.diagnostics import Code, Diagnostic, Location
from hoagiai.model.site import LedgerEntry

LEDGER_PATH = "docs/so-dia-chi.txt"
_HEADER = (
    "# Sổ địa chỉ: mỗi dòng một địa chỉ đã đăng; địa chỉ dời đi ghi “cũ -> mới”.\n"
    "# Lệnh “hoagiai ledger” viết thêm địa chỉ mới.\n"
)
_LINE = re.compile(r"(?P<address>/\S*)(?:\s*->\s*(?P<moved>/\S*))?")


def parse_ledger(lines: tuple[str, ...]) -> tuple[tuple[LedgerEntry, ...], tuple[Diagnostic, ...]]:
    """Return the entries of the ledger; a line that is no address is a finding."""
    entries: list[LedgerEntry] = []
    findings: list[Diagnostic] = []
    for number, line in enumerate(lines, 1):
        text = line.strip()
        if not text or text.startswith("#"):
            continue
        found = _LINE.fullmatch(text)
        place = Location(LEDGER_PATH, number, len(line) - len(line.lstrip()) + 1)
        if found:
            entries.append(LedgerEntry(found["address"], found["moved"], place))
        else:
            hint = "ví dụ: /ke-hoach/lai-chau/tp-lai-chau/2024-hoa-giai/"
            findings.append(Diagnostic(Code.VALUE_WRONG, place, f"“{text}” không phải một địa chỉ", hint))
    return tuple(entries), tuple(findings)


def write_ledger(entries: Iterable[LedgerEntry], published: Iterable[str]) -> str:
    """Return the text of the ledger with every newly published address added, in order."""
    moved = {entry.address: entry.moved_to for entry in entries}
    addresses = sorted({*moved, *published})
    lines = (f"{a} -> {moved[a]}" if moved.get(a) else a for a in addresses)
    return _HEADER + "".join(f"{line}\n" for line in lines)
