"""``dia-ban.yml``: administrative units, living and ended, as editors write them."""

import re
from collections.abc import Mapping
from difflib import get_close_matches

from hoagiai.model.locality import COUNTRY, Locality, LocalityId, LocalityKind
from hoagiai.parse.heads import ID
from hoagiai.parse.registers.fields import Fields, Findings, entries
from hoagiai.source.yaml_nodes import Node, Scalar
from hoagiai.text import slug

KEYS = (
    "ten",
    "loai",
    "thuoc",
    "thuoc_truoc",
    "ma_gso",
    "tu",
    "den",
    "het_theo",
    "ke_tiep",
    "ghi_chu",
    "ghi_chu_tieng_anh",
)
_KINDS = {kind.value: kind for kind in LocalityKind}
_PROVINCES = (LocalityKind.PROVINCE, LocalityKind.CENTRAL_CITY)
_CODE = re.compile(r"\d{2,5}")


def read_localities(register: Node | None, findings: Findings) -> Mapping[LocalityId, Locality]:
    """Return the units of the register by id."""
    found: dict[LocalityId, Locality] = {}
    for key, node in entries(register, "địa bàn", findings):
        unit = _read_locality(key, Fields(node, key.text, findings))
        if unit is not None:
            found[unit.id] = unit
    return found


def _read_locality(key: Scalar, fields: Fields) -> Locality | None:
    fields.require(KEYS, ("ten", "loai", "thuoc"), key.location)
    name, kind, parent = fields.text("ten"), _read_kind(fields), fields.text("thuoc")
    if name is None or kind is None or parent is None:
        return None
    if not _is_id(key.text, name, kind):
        fields.findings.wrong(
            key, f"mã “{key.text}” không hợp với {kind.vietnamese} {name}", _right(name, kind)
        )
        return None
    first, last = fields.days()
    former = fields.text("thuoc_truoc")
    return Locality(
        id=LocalityId(key.text),
        name=name,
        kind=kind,
        parent=LocalityId(parent),
        gso_code=_read_code(fields),
        first_day=first,
        last_day=last,
        ended_by=fields.document(),
        successors=tuple(LocalityId(text) for text in fields.texts("ke_tiep")),
        location=key.location,
        former_parent=LocalityId(former) if former else None,
        note=fields.text("ghi_chu"),
        note_en=fields.text("ghi_chu_tieng_anh"),
    )


def _read_kind(fields: Fields) -> LocalityKind | None:
    text = fields.text("loai")
    if text is None or text in _KINDS:
        return _KINDS.get(text) if text else None
    near = get_close_matches(text, _KINDS, n=1)
    hint = f"có phải “{near[0]}”?" if near else f"các loại: {', '.join(_KINDS)}"
    fields.findings.wrong(fields.node.get("loai") or fields.node, f"không có loại đơn vị “{text}”", hint)
    return None


def _read_code(fields: Fields) -> str | None:
    text = fields.text("ma_gso")
    if text is not None and not _CODE.fullmatch(text):
        node = fields.node.get("ma_gso") or fields.node
        fields.findings.wrong(
            node, f"“{fields.name}”: “{text}” không phải mã của Tổng cục Thống kê", "viết ma_gso: 25486"
        )
        return None
    return text


def _is_id(text: str, name: str, kind: LocalityKind) -> bool:
    province, slash, unit = text.partition("/")
    if kind in _PROVINCES:
        return not slash and province == slug(name) and text != COUNTRY
    plain = f"{kind.value}-{slug(name)}"
    # Ended namesakes add their district, living ones that differ in marks their code.
    base = re.sub(r"-\d{5}$", "", unit.partition("--")[0])
    return bool(ID.fullmatch(province) and ID.fullmatch(unit)) and base == plain


def _right(name: str, kind: LocalityKind) -> str:
    if kind in _PROVINCES:
        return f"viết {slug(name)}"
    return f"viết <tỉnh>/{kind.value}-{slug(name)}"
