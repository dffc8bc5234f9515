"""YAML as nodes that know their place, scalars kept as the text that was typed.

``yaml.safe_load`` would turn ``0123`` into 83 and ``no`` into False, and keep the last of two
equal keys in silence; a composed node graph does none of this.
"""

from collections.abc import Iterator
from dataclasses import dataclass

import yaml

from hoagiai.diagnostics import Code, Diagnostic, Location


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
    reader = _Reader(path, first_line)
    try:
        composed = yaml.compose(text, Loader=yaml.SafeLoader)
    except yaml.MarkedYAMLError as error:
        return None, (reader.broken(error),)
    except (yaml.YAMLError, RecursionError, ValueError) as error:
        return None, (_finding(Location(path, first_line), str(error).partition("\n")[0]),)
    if composed is None:
        return None, ()
    return reader.checked(composed)


def _finding(location: Location, problem: str) -> Diagnostic:
    return Diagnostic(
        Code.HEAD_YAML,
        location,
        f"không đúng cú pháp YAML ({problem})",
        hint="mỗi dòng là “khóa: giá trị”; giá trị có dấu hai chấm thì đặt trong dấu nháy kép",
    )


class _Reader:
    """Turns the graph of one file into values, collecting findings."""

    def __init__(self, path: str, first_line: int) -> None:
        self._path = path
        self._first_line = first_line
        self._open: set[int] = set()

    def broken(self, error: yaml.MarkedYAMLError) -> Diagnostic:
        mark = error.problem_mark or error.context_mark
        place = self._place(mark) if mark else Location(self._path, self._first_line)
        return _finding(place, error.problem or "không rõ")

    def checked(self, composed: yaml.Node) -> tuple[Node | None, tuple[Diagnostic, ...]]:
        try:
            node = self._value(composed)
        except UnicodeEncodeError as error:
            place = Location(self._path, self._first_line)
            return None, (_finding(place, f"có ký tự không phải chữ: {error.object[error.start]!a}"),)
        except (RecursionError, ValueError):
            place = Location(self._path, self._first_line)
            return None, (_finding(place, "giá trị chứa chính nó hoặc lồng nhau quá sâu"),)
        return node, tuple(_doubled_keys(node))

    def _place(self, mark: yaml.Mark) -> Location:
        return Location(self._path, self._first_line + mark.line, mark.column + 1)

    def _value(self, node: yaml.Node) -> Node:
        place = self._place(node.start_mark)
        if isinstance(node, yaml.ScalarNode):
            # "\\ud800" is a half of a character that no file can be written with.
            node.value.encode()
            return Scalar(node.value, place)
        # An alias to a collection that is still open would never end.
        if id(node) in self._open:
            raise ValueError
        self._open.add(id(node))
        try:
            return self._collection(node, place)
        finally:
            self._open.discard(id(node))

    def _collection(self, node: yaml.Node, place: Location) -> Node:
        if isinstance(node, yaml.SequenceNode):
            return Sequence(tuple(self._value(item) for item in node.value), place)
        pairs = ((self._key(key), self._value(value)) for key, value in node.value)
        return Mapping(tuple(pairs), place)

    def _key(self, node: yaml.Node) -> Scalar:
        text = node.value if isinstance(node, yaml.ScalarNode) else ""
        return Scalar(text, self._place(node.start_mark))


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
