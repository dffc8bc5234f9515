"""What the registers refer to exists: parents, successors, tiers of successors."""

from collections.abc import Collection, Iterator
from difflib import get_close_matches

from hoagiai.model.agency import AgencyTypeId
from hoagiai.model.locality import COUNTRY, Level, Locality, LocalityId
from hoagiai.model.site import Registers
from hoagiai.parse.registers.fields import Findings
from hoagiai.source.yaml_nodes import Mapping, Node, Scalar, Sequence

_TIERS = tuple(Level)


def check_references(
    registers: Registers, types: Node | None, localities: Node | None, findings: Findings
) -> None:
    """Report each parent and successor that is not in its register, at its own place."""
    for _, node in _mappings(types):
        for _, level in _mappings(node.get("cap")):
            for value in _successor_types(level.get("ke_tiep")):
                _check_type(value, level.get("cap_ke_tiep"), registers, findings)
    for key, node in _mappings(localities):
        for value in (*_scalars(node.get("ke_tiep")), *_scalars(node.get("thuoc_truoc"))):
            _check_known(value, registers.localities, "địa bàn", findings)
        unit, parent = registers.localities.get(LocalityId(key.text)), node.get("thuoc")
        if unit is not None and isinstance(parent, Scalar):
            _check_parent(unit, parent, registers, findings)


def _check_type(value: Scalar, level: Node | None, registers: Registers, findings: Findings) -> None:
    _check_known(value, registers.types, "cơ quan", findings)
    kind = registers.types.get(AgencyTypeId(value.text))
    if kind is not None and isinstance(level, Scalar) and level.text not in kind.levels:
        hint = f"các cấp của cơ quan này: {', '.join(kind.levels)}"
        findings.wrong(level, f"{kind.name} không có ở cấp “{level.text}”", hint)


def _check_known(value: Scalar, known: Collection[str], register: str, findings: Findings) -> None:
    if value.text in known:
        return
    near = get_close_matches(value.text, known, n=1)
    hint = f"có phải “{near[0]}”?" if near else f"thêm mục “{value.text}” vào danh bạ {register} trước"
    findings.wrong(value, f"danh bạ {register} không có mã “{value.text}”", hint)


def _check_parent(unit: Locality, value: Scalar, registers: Registers, findings: Findings) -> None:
    if unit.level is Level.PROVINCE:
        if value.text != COUNTRY:
            findings.wrong(value, f"{unit.full_name} thuộc “{value.text}”", f"viết thuoc: {COUNTRY}")
        return
    parent = registers.localities.get(LocalityId(value.text))
    if parent is None:
        _check_known(value, registers.localities, "địa bàn", findings)
    elif _TIERS.index(parent.level) >= _TIERS.index(unit.level):
        hint = "ghi đơn vị cấp trên trực tiếp"
        findings.wrong(value, f"{unit.full_name} không thể thuộc {parent.full_name}", hint)
    elif not unit.id.startswith(f"{value.text.partition('/')[0]}/"):
        findings.wrong(value, f"mã “{unit.id}” không nằm trong “{value.text}”", "hai mã phải cùng tỉnh")


def _mappings(node: Node | None) -> Iterator[tuple[Scalar, Mapping]]:
    for key, value in node.entries if isinstance(node, Mapping) else ():
        if isinstance(value, Mapping):
            yield key, value


def _successor_types(node: Node | None) -> Iterator[Scalar]:
    """Yield the types that a “ke_tiep” names: one, or one for each kind of unit."""
    for value in (each for _, each in node.entries) if isinstance(node, Mapping) else (node,):
        yield from _scalars(value)


def _scalars(node: Node | None) -> Iterator[Scalar]:
    for item in node.items if isinstance(node, Sequence) else (node,):
        if isinstance(item, Scalar) and item.text.strip():
            yield item
