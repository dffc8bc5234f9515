"""Reading keys of a head (front matter or a register entry): known, once, of the right form."""

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from difflib import get_close_matches
from typing import TypeVar

from hoagiai.diagnostics import Code, Diagnostic, Location
from hoagiai.model.period import PartialDate, Span
from hoagiai.source.yaml_nodes import Mapping as Head
from hoagiai.source.yaml_nodes import Node, Scalar, Sequence

T = TypeVar("T")
D = TypeVar("D")


class WrongValueError(Exception):
    """A value is not of the form its key asks for; the message says so, ``hint`` shows a right one."""

    def __init__(self, message: str, hint: str | None = None) -> None:
        super().__init__(message)
        self.hint = hint


@dataclass(frozen=True, slots=True)
class Key:
    """A key of a head: whether it must be there, and an example of its value."""

    required: bool
    example: str


class HeadReader:
    """Takes values out of a head, collecting what is wrong with it."""

    def __init__(self, head: Head, keys: Mapping[str, Key]) -> None:
        self._head = head
        self._keys = keys
        self.findings: list[Diagnostic] = list(self._unknown())
        self.findings.extend(self._missing())

    def take(self, key: str, read: Callable[[Node], T], default: D) -> T | D:
        """Return the value of ``key`` as ``read`` makes it, or ``default`` with a finding."""
        node = self._head.get(key)
        if node is None or _is_blank(node):
            return default
        try:
            return read(node)
        except WrongValueError as wrong:
            hint = wrong.hint or f"ví dụ: {key}: {self._keys[key].example}"
            self.findings.append(Diagnostic(Code.VALUE_WRONG, node.location, f"{key}: {wrong}", hint))
            return default

    @property
    def locations(self) -> dict[str, Location]:
        """Where the value of each key stands, by key; an item of a list also by ``key/item``."""
        places: dict[str, Location] = {}
        for key, value in self._head.entries:
            places.setdefault(key.text, value.location)
            for item in _items(value):
                places.setdefault(f"{key.text}/{item.text}", item.location)
        return places

    def _unknown(self) -> list[Diagnostic]:
        return [
            Diagnostic(
                Code.KEY_UNKNOWN,
                key.location,
                f"khóa “{key.text}” không được dùng ở đây",
                hint=_guess(key.text, self._keys),
            )
            for key, _ in self._head.entries
            if key.text not in self._keys
        ]

    def _missing(self) -> list[Diagnostic]:
        return [
            self._missing_key(name, key)
            for name, key in self._keys.items()
            if key.required and ((node := self._head.get(name)) is None or _is_blank(node))
        ]

    def _missing_key(self, name: str, key: Key) -> Diagnostic:
        node = self._head.get(name)
        place = node.location if node else self._head.location
        what = f"thiếu khóa “{name}”" if node is None else f"khóa “{name}” chưa có giá trị"
        return Diagnostic(Code.KEY_MISSING, place, what, hint=f"ví dụ: {name}: {key.example}")


def _items(node: Node) -> Iterator[Scalar]:
    """Yield the texts of a list and the keys of a mapping."""
    if isinstance(node, Sequence):
        yield from (item for item in node.items if isinstance(item, Scalar))
    if isinstance(node, Head):
        yield from (key for key, _ in node.entries)


def _is_blank(node: Node) -> bool:
    return isinstance(node, Scalar) and not node.text.strip()


def _guess(key: str, keys: Mapping[str, Key]) -> str:
    near = get_close_matches(key.lower().replace("-", "_"), list(keys), n=1, cutoff=0.6)
    return f"có phải “{near[0]}”?" if near else f"các khóa dùng được: {', '.join(keys)}"


def text_of(node: Node) -> str:
    """Return a value that must be one line of text."""
    if not isinstance(node, Scalar):
        raise WrongValueError("phải là một dòng chữ")
    return " ".join(node.text.split())


def texts_of(node: Node) -> tuple[str, ...]:
    """Return a value that is one text or a list of texts."""
    if isinstance(node, Sequence):
        return tuple(text_of(item) for item in node.items)
    return (text_of(node),)


ID = re.compile(r"[a-z0-9]+(?:--?[a-z0-9]+)*")
"""ASCII words joined by hyphens; two hyphens before the district of an ended namesake."""
_PATH = re.compile(rf"{ID.pattern}(?:/{ID.pattern})*")


def id_of(node: Node) -> str:
    """Return an id: ``luat-35-2013``, ``lai-chau/tp-lai-chau/ubnd``."""
    return _as_id(text_of(node))


def ids_of(node: Node) -> tuple[str, ...]:
    """Return a value that is one id or a list of ids."""
    return tuple(_as_id(text) for text in texts_of(node))


def _as_id(text: str) -> str:
    if not _PATH.fullmatch(text):
        raise WrongValueError(f"“{text}” không phải một mã (chữ thường không dấu, số, gạch nối, gạch chéo)")
    return text


_FIRST_YEAR, _LAST_YEAR = 1945, 2100
_DAY = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?")


def partial_date_of(node: Node) -> PartialDate:
    """Return ``2024``, ``2024-01`` or ``2024-01-10``: what is blank in the paper stays blank."""
    text = text_of(node)
    found = _DAY.fullmatch(text)
    if found is None:
        raise WrongValueError(
            f"“{text}” không phải ngày", "viết 2024-01-10, hoặc 2024-01, 2024 nếu bản giấy để trống"
        )
    year, month, day = int(found[1]), *(int(part) if part else None for part in found.groups()[1:])
    try:
        date(year, 1 if month is None else month, 1 if day is None else day)
    except ValueError:
        raise WrongValueError(f"không có ngày “{text}”", "viết năm-tháng-ngày, ví dụ 2024-01-10") from None
    if not _FIRST_YEAR <= year <= _LAST_YEAR:
        raise WrongValueError(f"“{text}” ngoài các năm {_FIRST_YEAR}–{_LAST_YEAR}")
    return PartialDate(year, month, day)


def day_of(node: Node) -> date:
    """Return a whole day, ``2024-01-10``."""
    partial = partial_date_of(node)
    if partial.day is None:
        raise WrongValueError(
            f"“{text_of(node)}” thiếu ngày hoặc tháng", "viết đủ năm-tháng-ngày, ví dụ 2026-11-22"
        )
    return partial.last_day


_YEARS = re.compile(r"(\d{4})(?:\s*[-–—]\s*(\d{4}))?")


def years_of(node: Node) -> Span:
    """Return ``2024`` or ``2024–2030`` as days: 1 January of the first to 31 December of the last."""
    text = text_of(node)
    found = _YEARS.fullmatch(text)
    if found is None:
        raise WrongValueError(f"“{text}” không phải năm hay khoảng năm", "viết 2024 hoặc 2024–2030")
    first, last = int(found[1]), int(found[2] or found[1])
    if first > last:
        raise WrongValueError(f"“{text}”: năm đầu sau năm cuối", f"viết {last}–{first}")
    # A mistyped century would make a page for each year of it.
    if not _FIRST_YEAR <= first <= last <= _LAST_YEAR:
        raise WrongValueError(
            f"“{text}” ngoài các năm {_FIRST_YEAR}–{_LAST_YEAR}", "viết 2024 hoặc 2024–2030"
        )
    return Span(date(first, 1, 1), date(last, 12, 31))


_MONTHS = re.compile(r"(\d{1,3})\s*(tháng|năm)")
_MONTHS_A_YEAR = 12


def months_of(node: Node) -> int:
    """Return ``6 tháng`` or ``1 năm`` in months."""
    text = text_of(node)
    found = _MONTHS.fullmatch(text)
    if found is None or int(found[1]) == 0:
        raise WrongValueError(f"“{text}” không phải số tháng", "viết “6 tháng” hoặc “1 năm”")
    return int(found[1]) * (_MONTHS_A_YEAR if found[2] == "năm" else 1)
