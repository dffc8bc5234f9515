"""Lists of bodies: where one printed name ends and the next begins.

Not at punctuation: commas and “và” stand inside official names and inside “các sở, ban, ngành”.
A list breaks at ``;`` and at bullets, and at a comma, a “và” or a line break only if a name
can begin after it.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from hoagiai.parse.bodies.lexicon import Lexicon, Match
from hoagiai.parse.bodies.pieces import Line, Piece, cut, read_line
from hoagiai.parse.bodies.places import level_word
from hoagiai.parse.bodies.starts import Breaker
from hoagiai.parse.bodies.vocabulary import PLURAL, TITLES
from hoagiai.parse.bodies.words import starts_with

_SHARING = frozenset({"dang-uy", "hdnd", "mttq", "thuong-truc-hdnd", "to-chuc-thanh-vien-mat-tran", "ubnd"})
"""Types that papers name in a row with one place for all: “HĐND, UBND các xã, phường”."""


@dataclass(frozen=True, slots=True)
class Excerpt:
    """One printed name: trimmed, with its offset into the text it was read from.

    ``head`` and ``tail`` are the words of its neighbours that it leaves out: “Thành phố Hồ Chí
    Minh” after “UBND thành phố Hà Nội” has the head “UBND ”.
    """

    text: str
    offset: int
    head: str = ""
    tail: str = ""
    meant: str = ""
    """The name in full where a noun before the list completes it: “Sở Nội vụ” for “Nội vụ”."""

    @property
    def reading(self) -> str:
        """The name in full, for resolving."""
        return self.meant or f"{self.head}{self.text}{self.tail}"


def split_bodies(text: str, lexicon: Lexicon) -> tuple[Excerpt, ...]:
    """Return the names in ``text`` in their order, each as printed.

    No word is lost but “và”, and a tier printed as a label (“Cấp tỉnh: …”).
    """
    line = read_line(text)
    breaker = Breaker(line, lexicon)
    segments = breaker.segments()
    if not segments:
        remark = cut(text, 0, len(text))
        return (Excerpt(remark.text, remark.offset),) if remark else ()
    names = [_Name(line, breaker, first, last) for first, last in segments]
    pieces = _pieces(text, line, segments)
    meant = [_meant(breaker, first, last) for first, last in segments]
    found = zip(pieces, _heads(names), _tails(names), meant, strict=True)
    return tuple(
        Excerpt(piece.text, piece.offset, head, tail, full) for piece, head, tail, full in found if piece
    )


def _meant(breaker: Breaker, first: int, last: int) -> str:
    return next((breaker.listed[at].meant for at in range(first, last) if at in breaker.listed), "")


def _pieces(text: str, line: Line, segments: Sequence[tuple[int, int]]) -> list[Piece | None]:
    """Return the text of each segment with the remarks behind it."""
    opening = segments[0][0]
    starts = [line.words[opening].start if opening else 0]
    starts.extend(line.words[first].start for first, _ in segments[1:])
    ends = [*starts[1:], len(text)]
    return [
        cut(text, start, _and_start(line, last, end))
        for start, end, (_, last) in zip(starts, ends, segments, strict=True)
    ]


def _and_start(line: Line, last: int, end: int) -> int:
    """Return where a separating “và” before ``end`` begins, else ``end``."""
    following = line.words[last] if last < len(line.words) else None
    return following.start if following and following.end <= end else end


class _Name:
    """One segment: its registered name, if it begins with one, and its words after that."""

    def __init__(self, line: Line, breaker: Breaker, first: int, last: int) -> None:
        self._line = line
        self._last = last
        at = first if breaker.match(first) else first + starts_with(line.words, first, TITLES)
        # Some registered names carry their own “các”.
        at += 0 if breaker.match(at) else starts_with(line.words, at, PLURAL)
        self.match: Match | None = breaker.match(at)
        self.opens_with_unit = bool(level_word(line.words, at)) and self.match is None
        listed = breaker.listed_unit(first) if first and self.match is None else None
        self.shared_level = f"{_printed(line, *listed)} " if listed else ""

    @property
    def words(self) -> str:
        """The registered name as printed, and a space; empty without one."""
        if self.match is None:
            return ""
        return f"{_printed(self._line, self.match.start, self.match.end)} "

    @property
    def after(self) -> str:
        """What is printed after the registered name, led by a space."""
        if self.match is None or self.match.end >= self._last:
            return ""
        return f" {_printed(self._line, self.match.end, self._last)}"

    @property
    def shares(self) -> bool:
        """True for bodies that are named in a row with one place."""
        return self.match is not None and bool(_SHARING.intersection(self.match.types))


def _printed(line: Line, first: int, last: int) -> str:
    """Return the text of the words ``[first, last)``."""
    return line.text[line.words[first].start : line.words[last - 1].end]


def _heads(names: Sequence[_Name]) -> list[str]:
    """Return for each name the type it takes over from the name before it."""
    heads: list[str] = []
    carried = ""
    for name in names:
        shares = name.opens_with_unit or bool(name.shared_level)
        heads.append(f"{carried}{name.shared_level}" if shares and carried else "")
        carried = carried if shares else name.words
    return heads


def _tails(names: Sequence[_Name]) -> list[str]:
    """Return for each name the place it shares with the name after it."""
    tails: list[str] = []
    carried = ""
    for name in reversed(names):
        tails.append(carried if name.shares and not name.after else "")
        carried = (name.after or carried) if name.shares else ""
    return tails[::-1]
