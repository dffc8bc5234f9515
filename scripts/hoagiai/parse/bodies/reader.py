"""Lists of names read once: plans say the same ones on many lines."""

from hoagiai.parse.bodies.lexicon import Lexicon
from hoagiai.parse.bodies.name import BodyName, read_name
from hoagiai.parse.bodies.opening import opening_bodies
from hoagiai.parse.bodies.split import Excerpt, split_bodies


class BodyReader:
    """Reads printed names and lists of bodies by one lexicon and remembers them as long as it lives."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._lexicon = lexicon
        self._split: dict[str, tuple[Excerpt, ...]] = {}
        self._opening: dict[str, tuple[Excerpt, ...]] = {}
        self._names: dict[str, BodyName] = {}

    def split(self, text: str) -> tuple[Excerpt, ...]:
        """Return the names in ``text``, as ``split_bodies`` does."""
        if text not in self._split:
            self._split[text] = split_bodies(text, self._lexicon)
        return self._split[text]

    def opening(self, text: str) -> tuple[Excerpt, ...]:
        """Return the names that ``text`` opens with, as ``opening_bodies`` does."""
        if text not in self._opening:
            self._opening[text] = opening_bodies(text, self._lexicon)
        return self._opening[text]

    def name(self, text: str) -> BodyName:
        """Return what ``text``, one name, says, as ``read_name`` does."""
        if text not in self._names:
            self._names[text] = read_name(text, self._lexicon)
        return self._names[text]

    def nearest(self, printed: str) -> str | None:
        """Return the registered name that ``printed`` most likely means, if one is really near."""
        return self._lexicon.nearest(printed)

    def opens_with_name(self, text: str) -> bool:
        """Tell whether a plain line opens with the name of a body."""
        return bool(self.opening(text))
