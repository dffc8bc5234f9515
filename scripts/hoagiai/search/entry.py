"""Entries: what a result of the search is."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from types import MappingProxyType
from typing import Any

NONE: Mapping[str, tuple[int, ...]] = MappingProxyType({})
HIGHEST = 9
"""The best standing."""


class Kind(StrEnum):
    """What an entry is; the order is that of their numbers in the index."""

    DOCUMENT = "document"
    ARTICLE = "article"
    LESSON = "lesson"
    FORM = "form"
    GUIDE = "guide"
    PLAN = "plan"
    TASK = "task"
    AGENCY = "agency"
    LOCALITY = "locality"


@dataclass(frozen=True, slots=True)
class PageFacts:
    """What a page's head says of it to the search."""

    kind: Kind = Kind.GUIDE
    context: str = ""
    """Whose or where it is: a place with its province, the title of a module."""
    locality: str = ""
    years: tuple[int, ...] = ()
    ended: bool = False
    names: tuple[str, ...] = ()
    """Other names, abbreviations, numbers: searched, not shown."""
    standing: int = 5
    """How much is expected of it whatever is asked, from 0 to 9."""
    lists: bool = False
    """Its page leads on to others: what stands in its lists is said where they lead."""
    part_years: Mapping[str, tuple[int, ...]] = field(default_factory=lambda: NONE)
    """The years of its parts, by anchor."""


def read_facts(text: str) -> PageFacts:
    """Return the facts that a page's head gives as JSON; those of any page where it gives none."""
    if not text:
        return PageFacts()
    said: dict[str, Any] = json.loads(text)
    return PageFacts(
        Kind(said["kind"]),
        said.get("context", ""),
        said.get("locality", ""),
        tuple(said.get("years", ())),
        bool(said.get("ended")),
        tuple(said.get("names", ())),
        said.get("standing", PageFacts().standing),
        bool(said.get("lists")),
        {anchor: tuple(years) for anchor, years in said.get("part_years", {}).items()},
    )


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing that can be found.

    ``page`` is its page's address from the top of the site, ``anchor`` its place there (empty: the page
    itself). ``text`` are its own words as printed.
    """

    kind: Kind
    page: str
    anchor: str
    title: str
    context: str
    text: str
    locality: str = ""
    years: tuple[int, ...] = ()
    ended: bool = False
    names: tuple[str, ...] = ()
    standing: int = 5

    @property
    def url(self) -> str:
        """Its address from the top of the site."""
        return f"{self.page}#{self.anchor}" if self.anchor else self.page
