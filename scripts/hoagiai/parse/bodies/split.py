"""Lists of bodies: where one printed name ends and the next begins.

Not at punctuation: commas and “và” stand inside official names and inside “các sở, ban, ngành”.
A list breaks at ``;`` and at bullets, and at a comma, a “và” or a line break only if a name
can begin after it.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from hoagiai.parse.bodies.lexicon import Lexicon
from hoagiai.parse.bodies.pieces import Piece, cut, trimmed
from hoagiai.parse.bodies.starts import Breaker
from hoagiai.parse.bodies.words import read_words


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

    @property
    def reading(self) -> str:
        """The name in full, for resolving."""
        return f"{self.head}{self.text}{self.tail}"
