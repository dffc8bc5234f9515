"""Where the parts of a text begin: its clauses, and the bracket that ends it."""

import re
from collections.abc import Iterator
from itertools import chain, islice

_FIRST = re.compile(r"[-–+•]?\s*(?=\w)")
# What stands before a sign is looked at behind it: a pattern that begins with a sign is found fast.
_LATER = re.compile(r"(?:[.;:](?<=\w\w.|.[)\]”].)\s+|\n\s*(?=Giao |Phân công |[-+•]))[-–+•]?\s*(?=\w)")
_MOST = 40


def clauses(text: str) -> Iterator[re.Match[str]]:
    """Yield what stands before each clause, ending where it begins; nobody is charged in the fiftieth."""
    first = _FIRST.match(text)
    later = _LATER.finditer(text, first.end() if first else 0)
    return islice(chain((first,) if first else (), later), _MOST)


def last_bracket(text: str) -> int | None:
    """Return where the bracket that closes at the end of ``text`` was opened, None without one."""
    ended = text.rstrip(" .;\n")
    if not ended.endswith(")"):
        return None
    depth = 0
    for index in range(len(ended) - 1, 0, -1):
        depth += (ended[index] == ")") - (ended[index] == "(")
        if not depth:
            return index
    return None
