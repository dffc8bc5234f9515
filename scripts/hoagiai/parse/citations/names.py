"""Names under which texts cite documents: “Luật Hòa giải ở cơ sở”, “BLTTDS”, “Đề án “…””."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from hoagiai.parse.citations.plain import Plain, as_plain

_WORD = re.compile(r"\w+")
_GAP = re.compile(r"\W+")
_PROJECT = re.compile(r"de\s+an\b")
_OPEN, _CLOSED = re.compile(r'"'), re.compile(r'\s*"')
# Names of laws that begin like the short names by which texts call others.
_NAMESAKES = (
    "Luật Hòa giải, đối thoại tại Tòa án",
    "Luật Hòa giải thương mại",
    "Law on Mediation and Dialogue at Court",
)


@dataclass(frozen=True, slots=True)
class FoundName:
    """A name at a position of a folded text: its key, and where it ends."""

    key: str
    end: int


class Names:
    """Names that are looked for in texts, each known by its folded words (``luat dat dai``)."""

    def __init__(self, names: Iterable[str], *, namesakes: bool = True) -> None:
        self._printed = tuple(names)
        known = (*self._printed, *(_NAMESAKES if namesakes else ()))
        keys = {name_key(name): _pattern(as_plain(name.strip()).text) for name in known}
        self.keys = frozenset(key for key in keys if key)
        longest = sorted(self.keys, key=len, reverse=True)
        self._pattern = re.compile("|".join(keys[key] for key in longest) or r"(?!)")
        self.first_words = frozenset(key.partition(" ")[0] for key in self.keys)

    def unsigned(self, signs: Iterable[str]) -> frozenset[str]:
        """Return the first words of the names that hold none of ``signs``, as they may be printed."""
        bare = [name for name in self._printed if not any(sign in name for sign in signs)]
        words = {name.split()[0] for name in bare if name.strip()}
        return frozenset(form for word in words for form in (word, word.upper(), word.lower()))

    def at(self, plain: Plain, position: int) -> FoundName | None:
        """Return the longest name that begins at ``position`` and ends with a word."""
        match = self._pattern.match(plain.text, position)
        if match is None:
            return None
        end = match.end()
        if len(_OPEN.findall(match[0])) % 2:
            closed = _CLOSED.match(plain.text, end)
            end = closed.end() if closed else end
        return FoundName(name_key(match[0]), end)


def name_key(name: str) -> str:
    """Return the folded words of a name, without an article before them."""
    words = _WORD.findall(as_plain(name).text)
    return " ".join(words[1:] if words[:1] == ["the"] else words)


def project_names(title: str) -> Iterator[str]:
    """Yield what a decision's title calls the project it approves: “Đề án Nâng cao … 2024 - 2030”.

    Only a title with figures: without its period, the same words name an earlier project too.
    """
    plain = as_plain(title)
    match = _PROJECT.search(plain.text)
    if match and re.search(r"[0-9]{4}", plain.text[match.end() :]):
        yield plain.slice(match.start(), len(plain.text))


def _pattern(text: str) -> str:
    """Return a pattern for a folded name: commas may be left out, dashes stand with or without spaces."""
    words = _WORD.findall(text)
    if words[:1] == ["the"]:
        return _pattern(text[text.index("the") + 3 :])
    gaps = _GAP.findall(text.strip("\"' .;,()"))
    loose = _PROJECT.match(text) is not None
    pieces = [re.escape(word) for word in words]
    joined = pieces[0] if pieces else ""
    for gap, piece in zip(gaps, pieces[1:], strict=False):
        joined += _gap(gap, loose=loose) + piece
    return rf"{joined}(?!\w)" if joined else r"(?!)"


def _gap(gap: str, *, loose: bool) -> str:
    if "/" in gap:
        return r"\s*/\s*"
    if "-" in gap:
        return r"\s*-\s*"
    if loose:
        return r"""[\s"'(,]+"""
    return r"(?:\s*,)?\s+" if "," in gap else r"\s+"
