"""Values that only the register of targets has."""

import re
from collections.abc import Callable, Mapping
from itertools import pairwise
from typing import TypeVar

from hoagiai.diagnostics import Diagnostic, Location
from hoagiai.model.legal import DocumentId
from hoagiai.model.period import Span
from hoagiai.model.programme import LegalBasis
from hoagiai.parse.heads import HeadReader, Key, WrongValueError, text_of, years_of
from hoagiai.parse.legal.values import words_of
from hoagiai.source.yaml_nodes import Mapping as Head
from hoagiai.source.yaml_nodes import Node, Sequence
from hoagiai.text import slug

T = TypeVar("T")

_NUMBER = re.compile(r"(?:\d{1,3}(?:\.\d{3})+|\d+)(?:,\d+)?")
_BASIS = re.compile(r"(?P<document>[a-z0-9]+(?:-[a-z0-9]+)*)(?:#(?P<article>dieu-\d+[a-z]?))?")
_ADDRESS = re.compile(r"https?://\S+")
_GAP = "…"


def number_of(node: Node) -> str:
    """Return a number as Vietnamese writes it: ``87.396``, ``85,95``."""
    text = text_of(node)
    if not _NUMBER.fullmatch(text):
        raise WrongValueError(
            f"“{text}” không phải số viết theo lối Việt Nam", "viết 87.396 (hàng nghìn) hoặc 85,95 (lẻ)"
        )
    return text


def address_of(node: Node) -> str:
    """Return the address of a page elsewhere."""
    text = text_of(node)
    if not _ADDRESS.fullmatch(text):
        raise WrongValueError(f"“{text}” không phải địa chỉ trang")
    return text


def phases_of(node: Node) -> tuple[Span, ...]:
    """Return one or more spans of years that follow each other."""
    spans = tuple(years_of(item) for item in _items(node))
    for before, after in pairwise(spans):
        if after.start is not None and after.start <= before.end:
            raise WrongValueError("các giai đoạn chồng lên nhau hoặc không theo thứ tự")
    return spans


def wordings_of(node: Node) -> tuple[str, ...]:
    """Return wordings of at least two words each; a single word would stand in nearly every task."""
    wordings = words_of(node)
    for wording in wordings:
        if any("-" not in slug(part) for part in wording.split(_GAP)):
            raise WrongValueError(
                f"“{wording}” quá ngắn: mỗi cụm, và mỗi phần trước sau dấu “…”, phải có từ hai tiếng trở lên"
            )
    return wordings


def bases_of(node: Node) -> tuple[LegalBasis, ...]:
    """Return ids of documents, or of articles: ``luat-35-2013#dieu-12``."""
    return tuple(_basis(item) for item in _items(node))


def _basis(node: Node) -> LegalBasis:
    text = text_of(node)
    found = _BASIS.fullmatch(text)
    if found is None:
        raise WrongValueError(f"“{text}” không phải mã văn bản hay mã điều")
    return LegalBasis(DocumentId(found["document"]), found["article"], node.location)


def _items(node: Node) -> tuple[Node, ...]:
    return node.items if isinstance(node, Sequence) else (node,)


class EntryReader:
    """Takes values out of an entry whose values may be entries themselves; gathers what is wrong."""

    def __init__(self, node: Head, keys: Mapping[str, Key], findings: list[Diagnostic]) -> None:
        self._reader = HeadReader(node, keys)
        self._findings = findings
        self._told = 0
        self._tell()

    def take(self, key: str, read: Callable[[Node], T]) -> T | None:
        """Return the value of a key, or None with a finding."""
        value = self._reader.take(key, read, None)
        self._tell()
        return value

    def place(self, key: str) -> Location | None:
        """Return where the value of a key stands; None where it is missing."""
        return self._reader.locations.get(key)

    def text(self, key: str) -> str:
        """Return the text of a key; empty where it is missing, which is a finding if it is required."""
        return self.take(key, text_of) or ""

    def entries(self, key: str, read: Callable[[Head, list[Diagnostic]], T | None]) -> tuple[T, ...]:
        """Return the entries of the list under a key, those left out that ``read`` makes nothing of."""
        nodes = self.take(key, _heads_of) or ()
        made = (read(node, self._findings) for node in nodes)
        return tuple(entry for entry in made if entry is not None)

    def _tell(self) -> None:
        self._findings.extend(self._reader.findings[self._told :])
        self._told = len(self._reader.findings)


def _heads_of(node: Node) -> tuple[Head, ...]:
    heads = tuple(item for item in _items(node) if isinstance(item, Head))
    if len(heads) < len(_items(node)):
        raise WrongValueError("phải là danh sách, mỗi mục gồm các khóa")
    return heads
