"""Names that share a noun printed once before them: “các Sở: Tài chính, Nội vụ”."""

from collections.abc import Iterator
from dataclasses import dataclass

from hoagiai.parse.bodies.lexicon import Lexicon, Match
from hoagiai.parse.bodies.pieces import Line
from hoagiai.parse.bodies.vocabulary import PLURAL
from hoagiai.parse.bodies.words import AND, Phrases, gap, read_words, starts_with

_NOUNS = Phrases("sở, phòng, ban, bộ, hội")


@dataclass(frozen=True, slots=True)
class Listed:
    """A name that begins at a word of a list, and what it means in full: “Nội vụ” is “Sở Nội vụ”."""

    match: Match
    meant: str


def listed_names(line: Line, lexicon: Lexicon) -> dict[int, Listed]:
    """Return the names that a plural noun before them completes, by their first word."""
    return dict(_find(line, lexicon))


def _find(line: Line, lexicon: Lexicon) -> Iterator[tuple[int, Listed]]:
    index = 0
    while index < len(line.words) - 1:
        noun = index + starts_with(line.words, index, PLURAL)
        plural = noun > index
        index += 1
        if not _heads_list(line, lexicon, noun, plural=plural):
            continue
        at = _first_end(line, lexicon, noun)
        while at < len(line.words) and (found := _listed(line, lexicon, noun, at, plural=plural)):
            yield at, found
            at = _next(line, found.match.end)
            index = found.match.end


def _heads_list(line: Line, lexicon: Lexicon, noun: int, *, plural: bool) -> bool:
    """“Các sở: …” heads a list; without “các” only a name does (“Sở Tư pháp, Nội vụ”)."""
    if noun >= len(line.words) or not starts_with(line.words, noun, _NOUNS):
        return False
    return plural or (line.words[noun].capital and lexicon.match(line.text, line.words, noun) is not None)


def _first_end(line: Line, lexicon: Lexicon, noun: int) -> int:
    """Return where the second name of a list may begin; behind a colon the first one."""
    first = lexicon.match(line.text, line.words, noun)
    if first is not None:
        return _next(line, first.end)
    after = noun + 1
    colon = after < len(line.words) and ":" in gap(line.text, line.words, after)
    return after if colon else len(line.words)


def _next(line: Line, end: int) -> int:
    """Return the word after a comma, a semicolon or “và”; past the last one if none stands there."""
    if end >= len(line.words):
        return end
    if line.words[end].key == AND:
        return end + 1
    return end if gap(line.text, line.words, end).strip() in {",", ";"} else len(line.words)


def _listed(line: Line, lexicon: Lexicon, noun: int, at: int, *, plural: bool) -> Listed | None:
    own = lexicon.match(line.text, line.words, at)
    if not line.words[at].capital or (own and not plural):
        return None
    whole = f"{line.words[noun].text.capitalize()} {line.text[line.words[at].start :]}"
    words = read_words(whole)
    found = lexicon.match(whole, words, 0)
    # Under “các Sở” “Tư pháp” is Sở Tư pháp, though the word alone is a name, too.
    if found is None or found.end == 1 or (own and own.end - own.start >= found.end):
        return None
    meant = whole[: words[found.end - 1].end]
    return Listed(Match(at, at + found.end - 1, found.types), meant)
