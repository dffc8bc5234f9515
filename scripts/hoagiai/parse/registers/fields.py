"""Keys and values of one entry of a register, with what is wrong with them."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date
from difflib import get_close_matches

from hoagiai.diagnostics import Code, Diagnostic, Location
from hoagiai.parse.heads import ID
from hoagiai.source.yaml_nodes import Mapping, Node, Scalar
from hoagiai.source.yaml_nodes import Sequence as NodeSequence
from hoagiai.text import nfc

_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")


@dataclass(slots=True)
class Findings:
    """What is wrong with the registers, in the order found."""

    all: list[Diagnostic] = field(default_factory=list)

    def add(self, code: Code, place: Location, message: str, hint: str | None = None) -> None:
        """Add one finding."""
        self.all.append(Diagnostic(code, place, message, hint))

    def wrong(self, node: Node, message: str, hint: str) -> None:
        """Add a finding about a value that is not of its form."""
        self.add(Code.VALUE_WRONG, node.location, message, hint)


@dataclass(frozen=True, slots=True)
class Fields:
    """The keys of one mapping, asked for one by one; faults go to ``findings``."""

    node: Mapping
    name: str
    """What messages call it: the entry's id, or id and tier."""
    findings: Findings

    def require(self, known: Sequence[str], required: Sequence[str], place: Location) -> None:
        """Report keys that are not ``known``, and ``required`` ones that are missing."""
        for key, _ in self.node.entries:
            if key.text not in known:
                near = get_close_matches(key.text, known, n=1)
                hint = f"có phải “{near[0]}”?" if near else f"các khóa dùng ở đây: {', '.join(known)}"
                self.findings.add(
                    Code.KEY_UNKNOWN, key.location, f"“{self.name}” có khóa lạ “{key.text}”", hint
                )
        for missing in required:
            if self.node.get(missing) is None:
                self.findings.add(
                    Code.KEY_MISSING, place, f"“{self.name}” thiếu khóa “{missing}”", _EXAMPLES[missing]
                )

    def text(self, key: str) -> str | None:
        """Return the text of a key, None if it is absent, empty or no text."""
        node = self.node.get(key)
        if node is None:
            return None
        if isinstance(node, Scalar) and node.text.strip():
            return nfc(node.text).strip()
        self.findings.wrong(node, f"“{self.name}”: “{key}” phải là một dòng chữ", _EXAMPLES[key])
        return None

    def texts(self, key: str) -> tuple[str, ...]:
        """Return the texts of a list (or the one text) of a key."""
        return tuple(nfc(node.text).strip() for node in self.scalars(key))

    def scalars(self, key: str) -> Iterator[Scalar]:
        """Yield the values of a list (or the one value) of a key."""
        node = self.node.get(key)
        items = node.items if isinstance(node, NodeSequence) else (node,) if node else ()
        for item in items:
            if isinstance(item, Scalar) and item.text.strip():
                yield item
            else:
                self.findings.wrong(item, f"“{self.name}”: “{key}” phải là danh sách chữ", _EXAMPLES[key])

    def day(self, key: str) -> date | None:
        """Return the day of a key, None if it is absent or no day."""
        text = self.text(key)
        if text is None:
            return None
        day = _read_day(text)
        if day is None:
            node = self.node.get(key) or self.node
            self.findings.wrong(node, f"“{self.name}”: “{text}” không phải ngày", _EXAMPLES[key])
        return day

    def days(self) -> tuple[date | None, date | None]:
        """Return the first and the last day, their order checked."""
        first, last = self.day("tu"), self.day("den")
        if first and last and last < first:
            node = self.node.get("den") or self.node
            self.findings.wrong(
                node, f"“{self.name}”: ngày “den” đứng trước ngày “tu”", "đổi lại một trong hai ngày"
            )
        return first, last

    def document(self) -> str | None:
        """Return the id of the document that ended it."""
        text = self.text("het_theo")
        if text is not None and not ID.fullmatch(text):
            node = self.node.get("het_theo") or self.node
            self.findings.wrong(node, f"“{self.name}”: “{text}” không phải mã văn bản", _EXAMPLES["het_theo"])
            return None
        return text


def _read_day(text: str) -> date | None:
    try:
        return date.fromisoformat(text) if _DAY.fullmatch(text) else None
    except ValueError:
        return None


_EXAMPLES = {
    "ten": "viết ten: Phòng Tư pháp",
    "ten_tieng_anh": "viết ten_tieng_anh: Justice Division",
    "ten_khac": "viết ten_khac: [Phòng TP, P. Tư pháp]",
    "cap": "viết cap: {tinh: {}, xa: {}}",
    "khong_xac_dinh": "viết khong_xac_dinh: có",
    "loai": "viết loai: xa",
    "thuoc": "viết thuoc: tay-ninh",
    "thuoc_truoc": "viết thuoc_truoc: tay-ninh/huyen-tan-bien",
    "ghi_chu": "viết ghi_chu: một câu cho người đọc",
    "ghi_chu_tieng_anh": "viết ghi_chu_tieng_anh: one sentence for readers",
    "chua_ro_khu_vuc": "viết chua_ro_khu_vuc: có",
    "ma_gso": "viết ma_gso: 25486",
    "tu": "viết tu: 2025-07-01",
    "den": "viết den: 2025-06-30",
    "het_theo": "viết het_theo: nd-150-2025",
    "ke_tiep": "viết ke_tiep: van-phong-hdnd-ubnd",
    "cap_ke_tiep": "viết cap_ke_tiep: xa",
}


def entries(register: Node | None, name: str, findings: Findings) -> Iterator[tuple[Scalar, Mapping]]:
    """Yield the entries of a register: id and keys; the second of two equal ids is left out."""
    if register is None:
        return
    if not isinstance(register, Mapping):
        findings.wrong(register, f"danh bạ {name} phải gồm các mục “mã: …”", "xem các mục mẫu trong tệp")
        return
    seen: set[str] = set()
    for key, value in register.entries:
        if not isinstance(value, Mapping):
            findings.wrong(value, f"mục “{key.text}” phải gồm các khóa", _EXAMPLES["ten"])
        elif key.text not in seen:
            seen.add(key.text)
            yield key, value
