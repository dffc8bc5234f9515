"""What the chapters of a paper are for, told by their titles: aims, work, the charge of bodies."""

import re
from collections.abc import Iterator

from hoagiai.parse.paper.outline import Node
from hoagiai.text import fold

_AIMS = re.compile(
    r"(?:\W|\b(?:muc dich|muc tieu|yeu cau|chung|cu the|quan diem|nguyen tac|phuong cham|chi tieu|y nghia|"
    r"can cu|phap ly|"
    r"ly do|thoi gian qua|boi canh|dat van de|khai quat|vi sao|"
    r"thuc trang|dac diem|tinh hinh|danh gia|ket qua|ton tai|han che|nguyen nhan|su can thiet|"
    r"kinh phi|nguon|du toan|doi tuong|pham vi|dieu chinh|ap dung|va|cua|ke hoach|de an|chu yeu|bao dam|"
    r"dam bao|thuc hien|xay dung|ban hanh|nam|giai doan)\b|\d)*"
)
_SAYS_AIM = re.compile(
    r"\b(?:muc dich|muc tieu|yeu cau|quan diem|nguyen tac|phuong cham|chi tieu|y nghia|can cu|thuc trang|"
    r"ly do|thoi gian qua|boi canh|dat van de|khai quat|"
    r"dac diem|tinh hinh|ket qua|su can thiet|kinh phi|doi tuong|pham vi)\b"
)
_WORK = re.compile(
    r"\b(?:noi dung|nhiem vu|hoat dong|giai phap|bien phap|cong viec|dau viec|phan cong|lich|tien do|"
    r"chuong trinh|lo trinh|viec lam|cac buoc|tien hanh|trien khai thuc hien|thi diem|cao diem)\b"
)


_SCHEDULE = re.compile(r"\b(?:tien do|lich|lo trinh|cac buoc|cac moc|moc thoi gian|thoi gian thuc hien)\b")


def aim_nodes(root: Node) -> frozenset[int]:
    """Return the ids of all nodes in chapters and items of aims, conditions and money.

    What is said there of bodies and times measures the work, and gives none of it to anybody.
    """
    heads = (node for node in root.walk() if _states_aim(node))
    return frozenset(id(below) for node in heads for below in (node, *node.walk()))


def work_nodes(root: Node) -> frozenset[int]:
    """Return the ids of all nodes in chapters whose titles say that work is listed in them."""
    return frozenset(id(below) for node in _works(root) for below in node.walk())


def schedule_nodes(root: Node) -> frozenset[int]:
    """Return the ids of all nodes in chapters that say what is done when."""
    heads = (node for node in root.walk() if _is_title(node) and _SCHEDULE.search(fold(node.heading)))
    return frozenset(id(below) for node in heads for below in node.walk())


def _works(root: Node) -> Iterator[Node]:
    return (node for node in root.walk() if _is_title(node) and _WORK.search(fold(node.heading)))


def _states_aim(node: Node) -> bool:
    if not _is_title(node):
        return False
    heading = fold(node.heading).strip(" .:")
    return _AIMS.fullmatch(heading) is not None and _SAYS_AIM.search(heading) is not None


def _is_title(node: Node) -> bool:
    return not node.ended and (
        node.is_section or node.is_numbered or (node.piece is not None and node.piece.level > 0)
    )
