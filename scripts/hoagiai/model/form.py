"""Mẫu giấy tờ: a paper that a mediation team fills in, as one source for page, DOCX and PDF."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import NamedTuple, NewType

from hoagiai.diagnostics import Location
from hoagiai.model.programme import LegalBasis

FormId = NewType("FormId", str)
"""``mau/giay-moi``; also its address below ``/tap-huan/``."""

_DOTS = re.compile(r"\.{5,}")
"""Fewer dots are punctuation."""
_RUNS_OUT = re.compile(r"(?<!\.)\.{5}$")
"""More dots at the end of a line are as wide as they were typed."""


class Bilingual(NamedTuple):
    """Words of the form or about it, and what they mean in English; empty where nobody has said."""

    text: str
    english: str


class Piece(NamedTuple):
    """A run of a line: words, or a blank as many dots wide as were typed."""

    text: str
    blank: bool


class Manner(StrEnum):
    """How a line is set: value as sources write it."""

    PLAIN = "thuong"
    BOLD = "dam"
    ITALIC = "nghieng"
    CENTRED = "giua"


@dataclass(frozen=True, slots=True)
class Line:
    """A line of words with blanks in it (“Địa chỉ: .....”); five dots at its end run to the margin."""

    words: Bilingual
    manner: Manner
    location: Location
    box: bool = False
    """Whether it is led by a box to tick."""

    @property
    def pieces(self) -> tuple[Piece, ...]:
        """Words and blanks in order, without the blank that runs to the margin."""
        found = blank_pieces(self.words.text)
        return found[:-1] if self.runs_out else found

    @property
    def is_open(self) -> bool:
        """Whether something is to be written or ticked in it."""
        return self.box or _DOTS.search(self.words.text) is not None

    @property
    def runs_out(self) -> bool:
        """Whether it ends in a blank of five dots, which runs to the margin."""
        return _RUNS_OUT.search(self.words.text) is not None


@dataclass(frozen=True, slots=True)
class Rules:
    """Empty dotted lines to write on."""

    count: int
    words: Bilingual
    """What is to be written there is told by the line above; the English may say more."""
    location: Location


class Column(NamedTuple):
    """A column of a table."""

    title: Bilingual
    share: int
    """Its width in hundredths of the table."""


@dataclass(frozen=True, slots=True)
class Table:
    """A table with empty rows to fill in."""

    columns: tuple[Column, ...]
    rows: int
    last: str
    """What the second column of a last row says (“Cộng”); empty: there is none."""
    location: Location


class Signer(NamedTuple):
    """Who signs: “HÒA GIẢI VIÊN”, and below it how (“Ký, ghi rõ họ tên”)."""

    title: Bilingual
    note: str


@dataclass(frozen=True, slots=True)
class Signatures:
    """The places for signatures, side by side."""

    signers: tuple[Signer, ...]
    location: Location


Block = Line | Rules | Table | Signatures


@dataclass(frozen=True, slots=True)
class Part:
    """Blocks that belong together, under a heading or none."""

    anchor: str
    heading: Bilingual
    """No text: nothing is printed over the part. The English then still says what it is."""
    how: Bilingual
    """How to fill it in; empty where it goes without saying."""
    blocks: tuple[Block, ...]
    location: Location

    @property
    def has_room(self) -> bool:
        """Whether something can be written, ticked or signed in it."""
        return any(not isinstance(block, Line) or block.is_open for block in self.blocks)


class Content(NamedTuple):
    """One thing that the law wants to stand in the paper."""

    words: Bilingual
    places: tuple[tuple[str, Location], ...]
    """The anchors of the parts that have room for it, and where each is written."""


@dataclass(frozen=True, slots=True)
class Demand:
    """What one article, or another source, wants to stand in the paper."""

    basis: LegalBasis | None
    source: Bilingual
    """What tells of it where no article can be named; empty where one is."""
    contents: tuple[Content, ...]


@dataclass(frozen=True, slots=True)
class Form:
    """Mẫu giấy tờ: what it is for, what the law wants in it, and the paper itself."""

    id: FormId
    order: int
    """Where it stands in the list of forms."""
    name: Bilingual
    description: Bilingual
    purpose: Bilingual
    filled_by: Bilingual
    demands: tuple[Demand, ...]
    """Empty: nothing that the paper must contain is known to be prescribed."""
    bases: tuple[LegalBasis, ...]
    """Articles to read beside it."""
    notes: tuple[Bilingual, ...]
    office: tuple[str, ...]
    """Whose paper it is, line by line, at the left of its head; empty for a private person's."""
    dated: bool
    """Whether the head has room for place and day."""
    title: str
    subtitle: str
    addressees: tuple[Line, ...]
    parts: tuple[Part, ...]
    path: str
    posted: date | None = None
    """The day on which it was first put online, where its file says (``dang_tu``)."""
    posted_at: Location | None = None
    """Where that stands."""

    @property
    def slug(self) -> str:
        """The last part of its id: ``giay-moi``."""
        return self.id.rpartition("/")[2]

    @property
    def prescribed(self) -> bool:
        """Whether the law wants certain contents in it."""
        return bool(self.demands)

    def part(self, anchor: str) -> Part | None:
        """Return the first part with this anchor."""
        return next((part for part in self.parts if part.anchor == anchor), None)


def blank_pieces(text: str) -> tuple[Piece, ...]:
    """Return words and blanks of a text in order, one at its end among them."""
    return tuple(_pieces(text))


def _pieces(text: str) -> Iterator[Piece]:
    last = 0
    for dots in _DOTS.finditer(text):
        if dots.start() > last:
            yield Piece(text[last : dots.start()], blank=False)
        yield Piece(dots[0], blank=True)
        last = dots.end()
    if last < len(text):
        yield Piece(text[last:], blank=False)
