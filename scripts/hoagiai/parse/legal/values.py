"""Values that only heads of legal documents have."""

import re
from difflib import get_close_matches
from enum import StrEnum
from typing import TypeVar

from hoagiai.model.legal import DocumentId, Force, PartialEnd
from hoagiai.parse.heads import WrongValueError, day_of, id_of, ids_of, text_of, texts_of
from hoagiai.source.yaml_nodes import Mapping as Head
from hoagiai.source.yaml_nodes import Node, Sequence

E = TypeVar("E", bound=StrEnum)

_ARTICLE = re.compile(r"dieu-\d+[a-z]?")
_COUNT = re.compile(r"[1-9]\d{0,3}")


def member_of(kinds: type[E], node: Node) -> E:
    """Return the member of ``kinds`` that a value names."""
    text = text_of(node)
    values = [member.value for member in kinds]
    if text not in values:
        near = get_close_matches(text, values, n=1)
        raise WrongValueError(
            f"không có giá trị “{text}”", f"có phải “{near[0]}”?" if near else f"chọn: {', '.join(values)}"
        )
    return kinds(text)


def documents_of(node: Node) -> tuple[DocumentId, ...]:
    """Return a value that is one id of a document or a list of them; empty lists are allowed."""
    if isinstance(node, Sequence) and not node.items:
        return ()
    return tuple(DocumentId(text) for text in ids_of(node))


def words_of(node: Node) -> tuple[str, ...]:
    """Return a value that is one text or a list of texts, blank ones refused."""
    texts = texts_of(node)
    if not all(texts):
        raise WrongValueError("có mục để trống")
    return texts


def yes_of(node: Node) -> bool:
    """Return ``có`` or ``không`` as a truth value."""
    text = text_of(node)
    if text not in {"có", "không"}:
        raise WrongValueError(f"“{text}” phải là “có” hoặc “không”")
    return text == "có"


def count_of(node: Node) -> int:
    """Return a number of articles."""
    text = text_of(node)
    if not _COUNT.fullmatch(text):
        raise WrongValueError(f"“{text}” không phải số điều", "viết bằng chữ số, ví dụ so_dieu: 33")
    return int(text)


def unknown_of(node: Node) -> bool:
    """Return True for ``chua-ro``, the only status that may be typed."""
    text = text_of(node)
    if text != Force.UNKNOWN.value:
        raise WrongValueError(
            f"không ghi tay tình trạng “{text}” được, tình trạng được tính từ các ngày",
            "ghi hieu_luc_tu, hieu_luc_den; chỉ khi không biết mới ghi tinh_trang: chua-ro kèm ly_do",
        )
    return True


def partial_ends_of(node: Node) -> tuple[PartialEnd, ...]:
    """Return ``{dieu-29: 2025-06-30}``, or with the document that says so.

    ``{dieu-29: {den: 2025-06-30, theo: nd-120-2025}}`` names it.
    """
    if not isinstance(node, Head):
        raise WrongValueError("phải là các dòng “điều: ngày cuối cùng còn hiệu lực”")
    return tuple(_partial_end(key.text, value) for key, value in node.entries)


def _partial_end(article: str, value: Node) -> PartialEnd:
    if not _ARTICLE.fullmatch(article):
        raise WrongValueError(f"“{article}” không phải neo của một điều", "viết dieu-29")
    if not isinstance(value, Head):
        return PartialEnd(article, day_of(value), None)
    day, by = value.get("den"), value.get("theo")
    if day is None or len(value.entries) > 1 + (by is not None):
        raise WrongValueError(
            f"“{article}” phải gồm ngày “den”, và nếu biết, văn bản “theo”",
            "viết dieu-29: {den: 2025-06-30, theo: nd-120-2025}",
        )
    return PartialEnd(article, day_of(day), DocumentId(id_of(by)) if by else None)
