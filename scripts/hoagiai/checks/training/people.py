"""The law of people in lessons: whoever is told of has a letter, not a full name.

An invented person with a full name may be somebody's neighbour; a real one must not be told of at all
(khoản 3 Điều 4 Luật Hòa giải ở cơ sở).
"""

import re
from collections.abc import Iterator

from hoagiai.checks.training.telling import lesson_texts
from hoagiai.diagnostics import Code, Diagnostic, Location
from hoagiai.model.page import SourceLine
from hoagiai.model.site import Site

_WORD = r"[^\W\d_]+"
_TITLE = r"ông|bà|anh|chị|cô|chú|bác|cụ|em|cháu|mr\.?|mrs\.?|ms\.?|miss"
# Looked at, not taken: in “ông A nhờ bà B C” the second name stands in what follows the first.
_TITLED = re.compile(rf"(?<!\w)(?:{_TITLE}) (?=(?P<name>{_WORD}(?: {_WORD})+))", re.IGNORECASE)
_FULL = 2
"""Words of a name by which somebody can be found: a family name and a given one."""


def people_in_lessons_have_no_full_names(site: Site) -> Iterator[Diagnostic]:
    """No lesson calls anybody by family name and given name behind “ông”, “chị”, “Mrs”."""
    for text in lesson_texts(site):
        for line in text.page.lines:
            yield from _named(line)


def _named(line: SourceLine) -> Iterator[Diagnostic]:
    for match in _TITLED.finditer(line.text):
        name = _capitalised(match["name"].split())
        if len(name) >= _FULL:
            place = line.location
            yield Diagnostic(
                Code.PERSONAL_DATA,
                Location(place.path, place.line, place.column + match.start("name")),
                # The report must not spread what it warns of.
                f"“{name[0]} …” giống họ tên đầy đủ của một người",
                hint="gọi bằng một chữ cái: “ông A”, “chị B”",
            )


def _capitalised(words: list[str]) -> list[str]:
    """Return the words at the start that are written as names are: one capital, then small letters."""
    others = (place for place, word in enumerate(words) if len(word) == 1 or not word.istitle())
    return words[: next(others, len(words))]


PEOPLE_LAWS = (people_in_lessons_have_no_full_names,)
