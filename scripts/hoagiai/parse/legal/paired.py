"""Keys of a document's head of which one needs the other."""

from collections.abc import Iterator

from hoagiai.diagnostics import Code, Diagnostic
from hoagiai.source.yaml_nodes import Mapping as Head
from hoagiai.source.yaml_nodes import Node, Scalar, Sequence

_PAIRS = (
    (
        "hieu_luc_den",
        "het_vi",
        Code.DOCUMENT_DAYS_WRONG,
        "ghi het_vi: bi-thay-the, bi-bai-bo hoặc het-thoi-han",
    ),
    (
        "het_vi",
        "hieu_luc_den",
        Code.DOCUMENT_DAYS_WRONG,
        "ghi ngày cuối cùng còn hiệu lực, ví dụ hieu_luc_den: 2023-10-05",
    ),
    (
        "tinh_trang",
        "ly_do",
        Code.STATUS_UNREASONED,
        "ghi vì sao không biết, ví dụ ly_do: chưa thấy văn bản nào bãi bỏ",
    ),
    ("ly_do", "tinh_trang", Code.STATUS_UNREASONED, "thêm tinh_trang: chua-ro, hoặc bỏ ly_do"),
)


def paired_keys(head: Head) -> Iterator[Diagnostic]:
    """Yield each key that stands without the one it needs: an end its manner, a status its reason."""
    for key, needed, code, hint in _PAIRS:
        node = head.get(key)
        if node is not None and _says(node) and not _says(head.get(needed)):
            yield Diagnostic(code, node.location, f"có {key} mà không có {needed}", hint=hint)


def _says(node: Node | None) -> bool:
    if isinstance(node, Scalar):
        return bool(node.text.strip())
    return isinstance(node, Sequence | Head)
