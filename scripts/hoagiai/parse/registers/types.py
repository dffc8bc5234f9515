"""``co-quan.yml``: types of agency."""

from collections.abc import Mapping
from datetime import date

from hoagiai.model.agency import AgencyType, AgencyTypeId, Existence
from hoagiai.model.locality import Level, LocalityKind
from hoagiai.parse.heads import ID
from hoagiai.parse.registers.fields import Fields, Findings, entries
from hoagiai.source.yaml_nodes import Mapping as MappingNode
from hoagiai.source.yaml_nodes import Node, Scalar

_KEYS = (
    "ten",
    "ten_tieng_anh",
    "ten_khac",
    "mau_ten",
    "cap",
    "het_cung_dia_ban",
    "khong_xac_dinh",
    "chua_ro_khu_vuc",
)
_LEVEL_KEYS = (
    "tu",
    "den",
    "het_theo",
    "ke_tiep",
    "cap_ke_tiep",
    "ke_tiep_suy_luan",
    "ghi_chu",
    "ghi_chu_tieng_anh",
)
_LEVELS = {level.value: level for level in Level}
_KINDS = {kind.value: kind for kind in LocalityKind}
_OPEN = Existence(None, None, None, None, None)
COMMITTEE = "{cap_uy}"
"""What stands for the Party committee in the pattern of a name."""
GROUP_SUFFIXES = ("-cap-tinh", "-cap-huyen", "-cap-xa", "-cac-cap")
"""Ends of ids that belong to groups, so no type may have them."""


def read_types(register: Node | None, findings: Findings) -> Mapping[AgencyTypeId, AgencyType]:
    """Return the types of the register by id."""
    found: dict[AgencyTypeId, AgencyType] = {}
    for key, node in entries(register, "cơ quan", findings):
        kind = _read_type(key, Fields(node, key.text, findings))
        if kind is not None:
            found[kind.id] = kind
    return found


def _read_type(key: Scalar, fields: Fields) -> AgencyType | None:
    fields.require(_KEYS, ("ten", "ten_tieng_anh", "cap"), key.location)
    if not ID.fullmatch(key.text) or key.text.endswith(GROUP_SUFFIXES):
        fields.findings.wrong(
            key,
            f"“{key.text}” không dùng làm mã cơ quan được",
            "mã gồm chữ thường không dấu, số, gạch nối và không tận cùng bằng cap-xa, cac-cap…",
        )
        return None
    name = fields.text("ten")
    if name is None:
        return None
    return AgencyType(
        id=AgencyTypeId(key.text),
        name=name,
        name_en=fields.text("ten_tieng_anh") or name,
        other_names=fields.texts("ten_khac"),
        levels=_read_levels(fields),
        unspecified=_is_yes(fields, "khong_xac_dinh"),
        location=key.location,
        divided=_is_yes(fields, "chua_ro_khu_vuc"),
        ends_with_place=_is_yes(fields, "het_cung_dia_ban"),
        name_pattern=_name_pattern(fields),
    )


def _name_pattern(fields: Fields) -> str | None:
    pattern = fields.text("mau_ten")
    rest = pattern.replace(COMMITTEE, "", 1) if pattern else ""
    if pattern is None or (rest != pattern and not set("{}") & set(rest)):
        return pattern
    node = fields.node.get("mau_ten") or fields.node
    hint = f"viết mau_ten: “Ban Dân vận {COMMITTEE}”"
    fields.findings.wrong(node, f"“{fields.name}”: “mau_ten” phải có đúng một {COMMITTEE}", hint)
    return None


def _is_yes(fields: Fields, key: str) -> bool:
    value = fields.text(key)
    if value not in (None, "có", "không"):
        node = fields.node.get(key) or fields.node
        fields.findings.wrong(node, f"“{fields.name}”: “{value}” phải là “có” hoặc “không”", "viết có")
    return value == "có"


def _read_levels(fields: Fields) -> Mapping[Level, Existence]:
    node = fields.node.get("cap")
    if node is None:
        return {}
    if not isinstance(node, MappingNode):
        fields.findings.wrong(
            node, f"“{fields.name}”: “cap” phải gồm các cấp", "viết cap: {tinh: {}, xa: {}}"
        )
        return {}
    found: dict[Level, Existence] = {}
    for key, value in node.entries:
        level = _LEVELS.get(key.text)
        if level is None:
            fields.findings.wrong(key, f"“{fields.name}”: không có cấp “{key.text}”", _LEVEL_HINT)
        elif level not in found:
            found[level] = _read_existence(key, value, fields)
    return found


_LEVEL_HINT = f"các cấp: {', '.join(_LEVELS)}"


def _read_existence(key: Scalar, node: Node, fields: Fields) -> Existence:
    # “xa:” with nothing after it says the same as “xa: {}”.
    if isinstance(node, Scalar) and not node.text.strip():
        return _OPEN
    if not isinstance(node, MappingNode):
        fields.findings.wrong(
            node, f"“{fields.name}”: cấp “{key.text}” phải gồm các khóa", "viết xa: {den: 2025-06-30}"
        )
        return _OPEN
    below = Fields(node, f"{fields.name}, cấp {key.text}", fields.findings)
    below.require(_LEVEL_KEYS, (), key.location)
    return _existence(below, below.days())


def _existence(fields: Fields, days: tuple[date | None, date | None]) -> Existence:
    by_kind = fields.node.get("ke_tiep")
    successor = None if isinstance(by_kind, MappingNode) else fields.text("ke_tiep")
    return Existence(
        first_day=days[0],
        last_day=days[1],
        ended_by=fields.document(),
        successor=AgencyTypeId(successor) if successor else None,
        successor_level=_successor_level(fields),
        successors_by_kind=_by_kind(by_kind, fields) if isinstance(by_kind, MappingNode) else {},
        inferred=_is_yes(fields, "ke_tiep_suy_luan"),
        note=fields.text("ghi_chu"),
        note_en=fields.text("ghi_chu_tieng_anh"),
    )


def _by_kind(node: MappingNode, fields: Fields) -> Mapping[LocalityKind, AgencyTypeId]:
    """Return the successor for each kind of unit: “{xa: phong-kinh-te, phuong: …}”."""
    found: dict[LocalityKind, AgencyTypeId] = {}
    for key, value in node.entries:
        if key.text not in _KINDS or not isinstance(value, Scalar):
            fields.findings.wrong(
                key, f"“{fields.name}”: “ke_tiep” theo loại đơn vị không đọc được “{key.text}”", _KIND_HINT
            )
        else:
            found[_KINDS[key.text]] = AgencyTypeId(value.text)
    return found


_KIND_HINT = "viết ke_tiep: {xa: phong-kinh-te, phuong: phong-kinh-te-ha-tang-do-thi}"


def _successor_level(fields: Fields) -> Level | None:
    text = fields.text("cap_ke_tiep")
    if text is not None and text not in _LEVELS:
        node = fields.node.get("cap_ke_tiep") or fields.node
        fields.findings.wrong(node, f"“{fields.name}”: không có cấp “{text}”", _LEVEL_HINT)
    return _LEVELS.get(text) if text else None
