"""Lời: words with the language they are in, and where they lead."""

from typing import NamedTuple


class Phrase(NamedTuple):
    """Words and the language they are in."""

    text: str
    language: str


class Link(NamedTuple):
    """A phrase and where it leads (None: it leads nowhere)."""

    phrase: Phrase
    href: str | None
    note: str | None = None
    """What must be said beside it, in the page's language: that it ended, or has not begun."""

    @property
    def bare(self) -> "Link":
        """The same without its note, for where the page around it says that already."""
        return self._replace(note=None)


def shortened(text: str, limit: int) -> str:
    """Return ``text`` within ``limit`` characters, cut between words and marked as cut."""
    if len(text) <= limit:
        return text
    return text[: limit - 1].rpartition(" ")[0].rstrip(" ,;:.–-") + "…"


def capitalised(text: str) -> str:
    """Return ``text`` as it stands at the start of a sentence or alone."""
    return text[:1].upper() + text[1:]
