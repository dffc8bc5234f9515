"""``dia-ban.yml`` beside the list of the whole country: it adds units and facts, it contradicts none."""

from collections.abc import Mapping
from dataclasses import fields, replace

from hoagiai.model.locality import Locality, LocalityId
from hoagiai.parse.registers.fields import Findings
from hoagiai.source.yaml_nodes import Mapping as MappingNode
from hoagiai.source.yaml_nodes import Node

_KEYS = {
    "name": "ten",
    "kind": "loai",
    "parent": "thuoc",
    "former_parent": "thuoc_truoc",
    "gso_code": "ma_gso",
    "first_day": "tu",
    "last_day": "den",
    "ended_by": "het_theo",
    "successors": "ke_tiep",
}
"""What both may say of a unit: the attribute, and the key an editor writes it with."""
_HINT = "sửa mục này cho khớp; nếu danh mục sai thì sửa ở scripts/danh_muc_dia_ban.py rồi làm lại tệp"


def joined(
    written: Mapping[LocalityId, Locality],
    listed: Mapping[LocalityId, Locality],
    register: Node | None,
    findings: Findings,
) -> Mapping[LocalityId, Locality]:
    """Return the units of both, each once: what is written stands, the list fills in the rest.

    What the two say differently of one unit is a finding at the written value.
    """
    nodes = dict(_nodes(register))
    for unit in written.values():
        if unit.id in listed:
            _check(unit, listed[unit.id], nodes[unit.id], findings)
    filled = {unit.id: _filled(unit, listed.get(unit.id)) for unit in written.values()}
    return {**listed, **filled} if listed else filled


def _nodes(register: Node | None) -> Mapping[str, MappingNode]:
    pairs = register.entries if isinstance(register, MappingNode) else ()
    # Of two entries with one id the first stays.
    return {key.text: node for key, node in reversed(pairs) if isinstance(node, MappingNode)}


def _check(unit: Locality, row: Locality, node: MappingNode, findings: Findings) -> None:
    for attribute, key in _KEYS.items():
        mine, theirs = _said(unit, attribute), _said(row, attribute)
        if mine and theirs and mine != theirs:
            message = f"“{unit.id}”: ở đây ghi {key}: {mine}, danh mục cả nước ghi {theirs}"
            findings.wrong(node.get(key) or node, message, _HINT)


def _said(unit: Locality, attribute: str) -> str:
    value = getattr(unit, attribute)
    if isinstance(value, tuple):
        return f"[{', '.join(sorted(value))}]" if value else ""
    return "" if value is None else str(value)


def _filled(unit: Locality, row: Locality | None) -> Locality:
    if row is None:
        return unit
    missing = {one.name: getattr(row, one.name) for one in fields(unit) if not getattr(unit, one.name)}
    return replace(unit, **missing)
