"""HTML tags in Markdown, found wherever any reading of Markdown could let one through.

Every ``<name`` outside code is a tag, well formed or not, as a browser would take it. What
stands in code is text, except where Python-Markdown passes everything on as it is: inside a
block of raw HTML and behind its end on the same line.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from html import unescape

from hoagiai.source.markup.code import Range

_START = re.compile(r"<(?:!--|(?P<odd>[?!])|(?P<close>/?)(?P<name>[a-zA-Z][^\s/><]*))")
_GAP = re.compile(r"[\s/]*")
_ATTRIBUTE = re.compile(
    r"(?P<name>[^\s/>][^\s/>=]*)(?:\s*=\s*(?:\"(?P<d>[^\"]*)\"|'(?P<s>[^']*)'|(?![\"'])(?P<u>[^\s>]*)))?"
)
_LOOSE_ATTRIBUTE = re.compile(
    r"(?<![\w:-])(?P<name>[a-zA-Z][\w:-]*)\s*=\s*(?:\"(?P<d>[^\"<]*)\"|'(?P<s>[^'<]*)'|[\"']?(?P<u>[^\s\"'<>]*))"
)
_NEXT_TAG = re.compile(r"<[a-zA-Z]")
_PLAIN_NAME = re.compile(r"[a-z][a-z0-9:-]*")
# Elements of which Python-Markdown keeps the whole content as raw HTML (its
# BLOCK_LEVEL_ELEMENTS), if they open a line.
_BLOCK = re.compile(
    r"address|article|aside|blockquote|body|canvas|center|colgroup|d[dlt]|details|div|fieldset|"
    r"figcaption|figure|footer|form|group|h[1-6r]|header|hgroup|html|iframe|legend|li|main|map|math|"
    r"menu|nav|noscript|object|ol|option|output|p|pre|progress|script|section|style|summary|table|"
    r"tbody|t[dhr]|textarea|tfoot|thead|ul|video"
)
_READ_ON = frozenset({"", "1", "block", "span", "markdown"})


@dataclass(frozen=True, slots=True)
class RawAttribute:
    """An attribute of a tag, and the positions of its name and its value."""

    name: str
    value: str
    position: int
    value_position: int


@dataclass(frozen=True, slots=True)
class RawTag:
    """An opening tag at a position of the text; ``end`` is the position behind it."""

    name: str
    attributes: tuple[RawAttribute, ...]
    position: int
    end: int


@dataclass(frozen=True, slots=True)
class RawHtml:
    """The opening tags of a text; ``code`` is empty where odd HTML makes code uncertain."""

    tags: tuple[RawTag, ...]
    code: tuple[Range, ...]


def read_html(text: str, code: Sequence[Range]) -> RawHtml:
    """Return the tags of ``text`` that may be live; ``code`` are its ranges of code, in order."""
    walker = _Walker(text, code)
    tags = tuple(walker.tags())
    if not walker.odd:
        return RawHtml(tags, walker.code_outside_raw())
    # A tag that is not closed may hide the start or the end of code and comments: trust neither.
    return RawHtml(tuple(_Walker(text, (), trusting=False).tags()), ())


class _Walker:
    """Goes through the tags of one text from left to right."""

    def __init__(self, text: str, code: Sequence[Range], *, trusting: bool = True) -> None:
        self._text = text
        self._code = code
        self._code_starts = [start for start, _ in code]
        self._trusting = trusting
        self._raw: list[str] = []
        self._raw_start = 0
        self._raw_ranges: list[Range] = []
        self._tail_end = -1
        self._tag_end = 0
        self._comment_end = 0
        self.odd = False

    def tags(self) -> Iterator[RawTag]:
        """Yield the opening tags; ``odd`` tells afterwards whether all were well formed."""
        for match in _START.finditer(self._text):
            if match.start() < self._comment_end or self._is_code(match.start()):
                continue
            if match["odd"]:
                self.odd = True
            elif match["name"] is None:
                self._comment(match.start())
            elif match["close"]:
                self._close(_plain(match["name"]), match.end())
            else:
                yield self._open(_plain(match["name"]), match)

    def code_outside_raw(self) -> tuple[Range, ...]:
        """Return the ranges of code that no block of raw HTML reaches into, once all tags are read."""
        if self._raw:
            self._raw_ranges.append((self._raw_start, len(self._text)))
        ends = [end for _, end in self._raw_ranges]
        return tuple(span for span in self._code if not self._is_raw(span, ends))

    def _is_raw(self, span: Range, ends: list[int]) -> bool:
        i = bisect_right(ends, span[0])
        return i < len(ends) and self._raw_ranges[i][0] < span[1]

    def _is_code(self, position: int) -> bool:
        if self._raw or position < self._tail_end:
            return False
        i = bisect_right(self._code_starts, position) - 1
        return i >= 0 and position < self._code[i][1]

    def _comment(self, start: int) -> None:
        end = self._end_of_comment(start)
        if end is None:
            self.odd = True
            return
        leads = self._leads_line(start)
        if leads or "\n" not in self._text[start:end]:
            self._comment_end = end
        if leads:
            self._raw_start = self._raw_start if self._raw else start
            self._end_raw(end)

    def _end_of_comment(self, start: int) -> int | None:
        """Return where a comment ends that every browser and every reading ends there."""
        end = self._text.find("-->", start + 4)
        if not self._trusting or end < 0 or self._text.startswith((">", "->"), start + 4):
            return None
        again = any(self._text.find(sign, start + 4, end + 2) >= 0 for sign in ("<!--", "--!>", "`", "\\"))
        return None if again else end + 3

    def _open(self, name: str, match: re.Match[str]) -> RawTag:
        start = match.start()
        if start < self._tag_end:
            return self._loose(name, match, [])
        end, attributes = _attributes(self._text, match.end())
        if end is None:
            self._tag_end = len(self._text)
            return self._loose(name, match, attributes)
        self._tag_end = end
        self._enter(name, attributes, start)
        return RawTag(name, tuple(attributes), start, end)

    def _loose(self, name: str, match: re.Match[str], attributes: list[RawAttribute]) -> RawTag:
        """Return a tag that stands within another one or never ends."""
        self.odd = True
        found = {a.position: a for a in (*_loose_attributes(self._text, match.end()), *attributes)}
        return RawTag(name, tuple(found.values()), match.start(), match.end())

    def _enter(self, name: str, attributes: list[RawAttribute], start: int) -> None:
        if self._raw:
            self._raw.append(name)
        elif _BLOCK.fullmatch(name) and (self._leads_line(start) or start < self._tail_end):
            read_on = any(a.name == "markdown" and a.value.lower() in _READ_ON for a in attributes)
            self._raw_start = start
            if read_on:
                self._end_raw(self._tag_end)
            else:
                self._raw.append(name)

    def _close(self, name: str, end: int) -> None:
        if end <= self._tag_end:
            self.odd = True
        elif name in self._raw:
            while self._raw.pop() != name:
                pass
            if not self._raw:
                self._end_raw(end)

    def _end_raw(self, position: int) -> None:
        line_end = self._text.find("\n", position)
        self._tail_end = len(self._text) if line_end < 0 else line_end
        self._raw_ranges.append((self._raw_start, self._tail_end))

    def _leads_line(self, position: int) -> bool:
        return not self._text[self._text.rfind("\n", 0, position) + 1 : position].strip()


def _plain(name: str) -> str:
    plain = _PLAIN_NAME.match(name.lower())
    return plain[0] if plain else name.lower()


def _attributes(text: str, position: int) -> tuple[int | None, list[RawAttribute]]:
    """Return the position behind the tag's ``>`` (None if it never comes) and its attributes."""
    found: list[RawAttribute] = []
    while True:
        gap = _GAP.match(text, position)
        position = gap.end() if gap else position
        if text.startswith(">", position):
            return position + 1, found
        attribute = _ATTRIBUTE.match(text, position)
        if attribute is None:
            return None, found
        found.append(_attribute(attribute))
        position = attribute.end()


def _loose_attributes(text: str, position: int) -> list[RawAttribute]:
    """Return what looks like attributes up to the next tag, quotes disregarded."""
    after = _NEXT_TAG.search(text, position)
    end = after.start() if after else len(text)
    return [_attribute(match) for match in _LOOSE_ATTRIBUTE.finditer(text, position, end)]


def _attribute(match: re.Match[str]) -> RawAttribute:
    group = next((name for name in ("d", "s", "u") if match[name]), "name")
    value = "" if group == "name" else match[group]
    return RawAttribute(match["name"].lower(), unescape(value), match.start(), match.start(group))
