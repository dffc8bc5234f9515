"""``chi-tieu.yml``: the programme that localities carry out, and its targets."""

import re
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from hoagiai.diagnostics import Code, Diagnostic
from hoagiai.model.legal import DocumentId
from hoagiai.model.programme import Evidence, Programme, Target, TargetId
from hoagiai.parse.heads import ID, Key, day_of
from hoagiai.parse.legal.figures import evidence_of, read_amount, read_figure, read_note
from hoagiai.parse.legal.target_values import EntryReader, bases_of, phases_of, wordings_of
from hoagiai.parse.legal.values import yes_of
from hoagiai.source.yaml_nodes import Mapping as Head
from hoagiai.source.yaml_nodes import Node, Scalar

TARGETS = "plans/_danh-ba/chi-tieu.yml"
"""The path of the register."""
_NAME = {
    "ten": Key(required=True, example="Đủ tập huấn viên"),
    "ten_tieng_anh": Key(required=True, example="Enough trainers"),
}
_NOTES = {"ghi_chu": Key(required=False, example="[{noi_dung: …, noi_dung_tieng_anh: …}]")}
PROGRAMME_KEYS: Mapping[str, Key] = {
    **_NAME,
    "giai_doan": Key(required=True, example="[2024–2026, 2027–2030]"),
    "nhan_biet": Key(required=True, example="[315/QĐ-TTg]"),
    **_NOTES,
}
TARGET_KEYS: Mapping[str, Key] = {
    **_NAME,
    "noi_dung": Key(required=True, example="Mọi tổ hòa giải đủ số lượng, thành phần theo Luật"),
    "noi_dung_tieng_anh": Key(required=True, example="Every team has the number and membership of the Law"),
    "so_luong": Key(required=False, example="[{so_sanh: it-nhat, so: 85, …}]"),
    "han": Key(required=False, example="2030-12-31"),
    "do_chac": Key(required=True, example="hai-nguon"),
    "so_lieu": Key(required=False, example="[{so: 87.396, …}]"),
    **_NOTES,
    "van_ban": Key(required=False, example="[luat-35-2013#dieu-12]"),
    "tai_lieu": Key(required=False, example="có"),
    "nhan_biet": Key(required=False, example="[kiện toàn tổ hòa giải]"),
}
_TARGET = re.compile(rf"(?P<programme>{ID.pattern})/muc-tieu-[1-9]\d?")
_HINT = "ví dụ: qd-315-2024 (đề án) hoặc qd-315-2024/muc-tieu-1 (mục tiêu của nó)"


def parse_targets(node: Node | None) -> tuple[tuple[Target, ...], tuple[Diagnostic, ...]]:
    """Return the targets of the register in its order, each with its programme, and what is wrong.

    An entry without a name or a text is left out, and so are targets whose programme has no entry.
    Of two entries with one id the first stays (the second is a finding of reading YAML).
    """
    findings: list[Diagnostic] = []
    entries = dict(reversed(list(_entries(node, findings))))
    ordered = sorted(entries.items(), key=lambda entry: entry[1].key.location)
    found = [_programme(entry, findings) for id_, entry in ordered if "/" not in id_]
    programmes = [programme for programme in found if programme is not None]
    for second in programmes[1:]:
        message = f"đã có đề án “{programmes[0].document}”, mà trang /de-an/ chỉ nói về một đề án"
        findings.append(Diagnostic(Code.VALUE_WRONG, second.location, message, hint="giữ một đề án"))
    read = (_target(entry, programmes[:1], findings) for id_, entry in ordered if "/" in id_)
    targets = tuple(target for target in read if target is not None)
    return targets, tuple(findings)


class _Entry(NamedTuple):
    key: Scalar
    node: Head


def _entries(node: Node | None, findings: list[Diagnostic]) -> Iterator[tuple[str, _Entry]]:
    if node is None or (isinstance(node, Scalar) and not node.text.strip()):
        return
    if not isinstance(node, Head):
        findings.append(_wrong(node, "danh bạ chỉ tiêu phải gồm các mục “mã: …”"))
        return
    for key, value in node.entries:
        if not (ID.fullmatch(key.text) or _TARGET.fullmatch(key.text)):
            findings.append(_wrong(key, f"“{key.text}” không phải mã đề án hay mã mục tiêu"))
        elif not isinstance(value, Head):
            findings.append(_wrong(value, f"mục “{key.text}” phải gồm các khóa"))
        else:
            yield key.text, _Entry(key, value)


def _programme(entry: _Entry, findings: list[Diagnostic]) -> Programme | None:
    reader = EntryReader(entry.node, PROGRAMME_KEYS, findings)
    name, phases = reader.text("ten"), reader.take("giai_doan", phases_of)
    programme = Programme(
        document=DocumentId(entry.key.text),
        name=name,
        name_en=reader.text("ten_tieng_anh") or name,
        phases=phases or (),
        words=reader.take("nhan_biet", wordings_of) or (),
        notes=reader.entries("ghi_chu", read_note),
        location=entry.key.location,
    )
    return programme if name and phases else None


def _target(entry: _Entry, programmes: list[Programme], findings: list[Diagnostic]) -> Target | None:
    reader = EntryReader(entry.node, TARGET_KEYS, findings)
    document = entry.key.text.partition("/")[0]
    programme = next((one for one in programmes if one.document == document), None)
    if programme is None:
        findings.append(_wrong(entry.key, f"chưa có mục “{document}” cho đề án của mục tiêu này"))
        return None
    name, text = reader.text("ten"), reader.text("noi_dung")
    target = Target(
        id=TargetId(entry.key.text),
        programme=programme,
        name=name,
        name_en=reader.text("ten_tieng_anh") or name,
        text=text,
        text_en=reader.text("noi_dung_tieng_anh") or text,
        amounts=reader.entries("so_luong", read_amount),
        due=reader.take("han", day_of),
        evidence=reader.take("do_chac", evidence_of) or Evidence.UNVERIFIED,
        figures=reader.entries("so_lieu", read_figure),
        notes=reader.entries("ghi_chu", read_note),
        bases=reader.take("van_ban", bases_of) or (),
        met_by_posting=reader.take("tai_lieu", yes_of) or False,
        words=reader.take("nhan_biet", wordings_of) or (),
        location=entry.key.location,
    )
    if not target.words and target.evidence is not Evidence.UNVERIFIED:
        findings.append(_no_words(entry.key))
    return target if name and text else None


def _no_words(key: Scalar) -> Diagnostic:
    """Without wordings no work is ever known to serve a target."""
    hint = f"ví dụ: nhan_biet: {TARGET_KEYS['nhan_biet'].example}"
    return Diagnostic(Code.KEY_MISSING, key.location, "thiếu khóa “nhan_biet”", hint=hint)


def _wrong(node: Node, message: str) -> Diagnostic:
    return Diagnostic(Code.VALUE_WRONG, node.location, message, hint=_HINT)
