"""Where a printed word stands in the source: the words are known, their place is looked up."""

from hoagiai.diagnostics import Location
from hoagiai.model.page import SourceLine


class WordFinder:
    """Finds printed words one after another in a few source lines."""

    def __init__(self, lines: tuple[SourceLine, ...], after: str = "") -> None:
        """Start in ``lines``; where ``after`` stands there, look only behind it."""
        self._lines = lines
        self._text = "\n".join(line.text for line in lines)
        found = self._text.find(after)
        self._from = found + len(after) if found >= 0 else 0

    def find(self, words: str) -> Location:
        """Return the place of ``words``, searched from the end of the last ones found.

        Emphasis or a line break inside the words hides their rest: then the first word tells.
        """
        for needle in (words, words.partition("\n")[0], *words.split()[:1]):
            at = self._text.find(needle, self._from) if needle else -1
            if at >= 0:
                self._from = at + len(needle)
                return self._location(at)
        return self._location(min(self._from, max(len(self._text) - 1, 0)))

    def _location(self, at: int) -> Location:
        line = self._text.count("\n", 0, at)
        start = self._text.rfind("\n", 0, at) + 1
        place = self._lines[line].location
        return Location(place.path, place.line, place.column + at - start)
