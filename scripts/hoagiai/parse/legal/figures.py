"""Numbers of the register of targets: what is asked for, what has been published."""

from collections.abc import Mapping

from hoagiai.diagnostics import Diagnostic
from hoagiai.model.programme import Amount, Comparison, Evidence, Figure, Note, Quantity
from hoagiai.parse.heads import Key, day_of, partial_date_of
from hoagiai.parse.legal.target_values import EntryReader, address_of, number_of
from hoagiai.parse.legal.values import member_of
from hoagiai.source.yaml_nodes import Mapping as Head
from hoagiai.source.yaml_nodes import Node

_UNIT = {
    "don_vi": Key(required=True, example="hòa giải viên"),
    "don_vi_tieng_anh": Key(required=True, example="mediators"),
}
_PLACE, _PLACE_EN = "toàn quốc", "nationwide"
AMOUNT_KEYS: Mapping[str, Key] = {
    "so_sanh": Key(required=True, example="it-nhat"),
    "so": Key(required=True, example="85"),
    **_UNIT,
    "pham_vi": Key(required=False, example=_PLACE),
    "pham_vi_tieng_anh": Key(required=False, example=_PLACE_EN),
    "ket_qua": Key(required=False, example="[{so: 85,95, …}]"),
}
FIGURE_KEYS: Mapping[str, Key] = {
    "so_sanh": Key(required=False, example="tren"),
    "so": Key(required=True, example="87.396"),
    **_UNIT,
    "pham_vi": Key(required=True, example=_PLACE),
    "pham_vi_tieng_anh": Key(required=True, example=_PLACE_EN),
    "tu": Key(required=False, example="2023-07-01"),
    "ngay": Key(required=True, example="2024"),
    "nguon": Key(required=True, example="Báo Khánh Hòa"),
    "nguon_tieng_anh": Key(required=True, example="Khánh Hòa newspaper"),
    "dia_chi": Key(required=False, example="https://pbgdpl.gov.vn"),
    "do_chac": Key(required=True, example="mot-nguon"),
    "ghi_chu": Key(required=False, example="Cùng nguồn: 1.539 tổ hòa giải"),
    "ghi_chu_tieng_anh": Key(required=False, example="Same source: 1,539 mediation teams"),
}
NOTE_KEYS: Mapping[str, Key] = {
    "noi_dung": Key(required=True, example="Chưa thấy quyết định nào sửa Đề án"),
    "noi_dung_tieng_anh": Key(required=True, example="No amending decision was found"),
    "tu": Key(required=False, example="2025-07-01"),
}


def read_amount(node: Head, findings: list[Diagnostic]) -> Amount | None:
    """Return one number that a target asks for; None without a number."""
    reader = EntryReader(node, AMOUNT_KEYS, findings)
    quantity = _quantity(reader)
    results = reader.entries("ket_qua", read_figure)
    return Amount(quantity, results) if quantity else None


def read_figure(node: Head, findings: list[Diagnostic]) -> Figure | None:
    """Return one published number; None without the number or the day it speaks of."""
    reader = EntryReader(node, FIGURE_KEYS, findings)
    quantity, last = _quantity(reader), reader.take("ngay", partial_date_of)
    first = reader.take("tu", partial_date_of)
    source, address = reader.text("nguon"), reader.take("dia_chi", address_of)
    evidence = reader.take("do_chac", evidence_of) or Evidence.ONE_SOURCE
    note = reader.text("ghi_chu") or None
    source_en, note_en = reader.text("nguon_tieng_anh") or source, reader.text("ghi_chu_tieng_anh") or note
    if quantity is None or last is None:
        return None
    return Figure(quantity, first, last, source, source_en, address, evidence, note, note_en)


def read_note(node: Head, findings: list[Diagnostic]) -> Note | None:
    """Return one remark; None without words."""
    reader = EntryReader(node, NOTE_KEYS, findings)
    text, english = reader.text("noi_dung"), reader.text("noi_dung_tieng_anh")
    first_day = reader.take("tu", day_of)
    return Note(text, english or text, first_day) if text else None


def evidence_of(node: Node) -> Evidence:
    """Return how sure something is."""
    return member_of(Evidence, node)


def _quantity(reader: EntryReader) -> Quantity | None:
    value = reader.take("so", number_of)
    comparison = reader.take("so_sanh", _comparison_of)
    unit, scope = reader.text("don_vi"), reader.text("pham_vi")
    unit_en, scope_en = reader.text("don_vi_tieng_anh"), reader.text("pham_vi_tieng_anh")
    if value is None:
        return None
    return Quantity(comparison, value, unit, unit_en or unit, scope, scope_en or scope)


def _comparison_of(node: Node) -> Comparison:
    return member_of(Comparison, node)
