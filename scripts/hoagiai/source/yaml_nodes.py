"""YAML as nodes that know their place, scalars kept as the text that was typed.

``yaml.safe_load`` would turn ``0123`` into 83 and ``no`` into False, and keep the last of two
equal keys in silence. Nodes are built here from the parser's events, not by its composer: the
composer written in C overflows its stack on text that opens ten thousand brackets.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Protocol

import yaml

from hoagiai.diagnostics import Code, Diagnostic, Location

# Ten times as fast as the one in Python, where the wheel brings it.
_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_DEEPEST = 20


@dataclass(frozen=True, slots=True)
class Scalar:
    """A value as typed, without its quotes; ``location`` is its first character."""

    text: str
    location: Location


@dataclass(frozen=True, slots=True)
class Sequence:
    """A list of values."""

    items: tuple["Node", ...]
    location: Location


@dataclass(frozen=True, slots=True)
class Mapping:
    """Keys and values in their order, equal keys kept twice."""

    entries: tuple[tuple[Scalar, "Node"], ...]
    location: Location

    def get(self, key: str) -> "Node | None":
        """Return the value of the first entry called ``key``, or None."""
        return next((value for name, value in self.entries if name.text == key), None)


Node = Scalar | Sequence | Mapping


def read_yaml(text: str, path: str, first_line: int = 1) -> tuple[Node | None, tuple[Diagnostic, ...]]:
    """Return the node graph of ``text`` (None if empty or broken) and what is wrong with it.

    ``first_line`` is the line of ``path`` on which ``text`` starts. Doubled keys are findings,
    both places named; the graph keeps both entries.
    """
    builder = _Builder(path, first_line)
    try:
        node = builder.build(text)
    except _BrokenError as broken:
        return None, (_finding(broken.place, broken.problem),)
    return node, tuple(_doubled_keys(node)) if node else ()


class _Mark(Protocol):
    """Where the parser stands; both makes have a class of their own for it."""

    line: int
    column: int


class _BrokenError(Exception):
    def __init__(self, place: Location, problem: str) -> None:
        super().__init__(problem)
        self.place = place
        self.problem = problem


def _finding(location: Location, problem: str) -> Diagnostic:
    return Diagnostic(
        Code.HEAD_YAML,
        location,
        f"không đúng cú pháp YAML: {problem}",
        hint="mỗi dòng là “khóa: giá trị”; giá trị có dấu hai chấm thì đặt trong dấu nháy kép",
    )


# What the parsers of both makes say, and what an editor can make of it.
_PROBLEMS = (
    (r"invalid Unicode", "có nửa ký tự (\\ud800…\\udfff), không ghi ra tệp được"),
    (r"mapping values are not allowed", "có dấu hai chấm ở chỗ không được có"),
    (r"cannot start any token|tab character", "ký tự này không đứng đầu một giá trị được (dấu tab, @, `, %)"),
    (r"unexpected end of stream|scanning a quoted scalar", "thiếu dấu nháy đóng"),
    (r"expected ',' or '[\]}]'|expected (?:the )?node content", "thiếu dấu đóng ngoặc hoặc dấu phẩy"),
    (
        r"could not find expected ':'|expected <block end>|expected key|'-' indicator",
        "dòng thụt lệch, hoặc thiếu dấu hai chấm sau khóa",
    ),
    (r"duplicate anchor|alias|anchor", "không dùng được dấu & và * của YAML ở đây"),
    (r"control characters|special characters|unacceptable character", "có ký tự điều khiển không phải chữ"),
    (r"document", "chỉ được có một phần, không có dòng --- hay % ở giữa"),
)


def _in_vietnamese(problem: str) -> str:
    return next((words for said, words in _PROBLEMS if re.search(said, problem)), "không rõ vì sao")


class _Builder:
    """Builds the nodes of one file from the parser's events."""

    def __init__(self, path: str, first_line: int) -> None:
        self._path = path
        self._first_line = first_line
        self._depth = 0

    def build(self, text: str) -> Node | None:
        try:
            events = yaml.parse(text, Loader=_LOADER)
            return self._document(events)
        except yaml.MarkedYAMLError as error:
            mark = error.problem_mark or error.context_mark
            raise _BrokenError(self._place(mark), _in_vietnamese(str(error.problem))) from error
        except (yaml.YAMLError, UnicodeEncodeError) as error:
            raise _BrokenError(self._place(None), _in_vietnamese(str(error))) from error

    def _document(self, events: Iterator[yaml.Event]) -> Node | None:
        node: Node | None = None
        for event in events:
            if isinstance(event, yaml.NodeEvent):
                if node is not None:
                    raise _BrokenError(self._place(event.start_mark), _in_vietnamese("document"))
                node = self._node(event, events)
        return node

    def _node(self, event: yaml.Event, events: Iterator[yaml.Event]) -> Node:
        place = self._place(event.start_mark)
        if isinstance(event, yaml.ScalarEvent):
            return Scalar(self._text(event.value, place), place)
        if isinstance(event, yaml.AliasEvent):
            raise _BrokenError(place, _in_vietnamese("alias"))
        if self._depth == _DEEPEST:
            raise _BrokenError(place, "các giá trị lồng nhau quá sâu")
        self._depth += 1
        node = self._collection(event, events, place)
        self._depth -= 1
        return node

    def _collection(self, event: yaml.Event, events: Iterator[yaml.Event], place: Location) -> Node:
        items = []
        for inner in events:
            if isinstance(inner, yaml.CollectionEndEvent):
                break
            items.append(self._node(inner, events))
        if isinstance(event, yaml.SequenceStartEvent):
            return Sequence(tuple(items), place)
        keys = (item if isinstance(item, Scalar) else Scalar("", item.location) for item in items[::2])
        return Mapping(tuple(zip(keys, items[1::2], strict=True)), place)

    def _text(self, value: str, place: Location) -> str:
        if not value.isascii() and any("\ud800" <= char <= "\udfff" for char in value):
            raise _BrokenError(place, _in_vietnamese("invalid Unicode"))
        return value

    def _place(self, mark: _Mark | None) -> Location:
        if mark is None:
            return Location(self._path, self._first_line)
        return Location(self._path, self._first_line + mark.line, mark.column + 1)


def _doubled_keys(node: Node) -> Iterator[Diagnostic]:
    if isinstance(node, Sequence):
        for item in node.items:
            yield from _doubled_keys(item)
    if isinstance(node, Mapping):
        first: dict[str, Location] = {}
        for key, value in node.entries:
            if key.text in first:
                yield Diagnostic(
                    Code.KEY_DOUBLED,
                    key.location,
                    f"khóa “{key.text}” ghi hai lần: dòng {first[key.text].line} và dòng {key.location.line}",
                    hint="giữ lại một dòng",
                )
            first.setdefault(key.text, key.location)
            yield from _doubled_keys(value)
