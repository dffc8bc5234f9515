"""Tất cả các trang: titles in the order of a Vietnamese dictionary, letter by letter, with a filter."""

from collections.abc import Iterable
from itertools import groupby
from operator import attrgetter
from typing import NamedTuple

from hoagiai.render.press import open_press
from hoagiai.render.words import LANGUAGES
from hoagiai.render.words.offline import OFFLINE_WORDS
from hoagiai.text import initial, sort_key


class ListedPage(NamedTuple):
    """A page in the list; its address, a folder, is seen from the list."""

    title: str
    address: str

    @property
    def letter(self) -> str:
        """Under which letter it stands; empty where its title begins with none."""
        return initial(self.title)


class Letter(NamedTuple):
    """The pages under one letter."""

    letter: str
    pages: tuple[ListedPage, ...]


def by_letter(pages: Iterable[ListedPage]) -> tuple[Letter, ...]:
    """Return the pages under their letters, in order; what begins with no letter comes last."""
    listed = sorted(pages, key=lambda page: (not page.letter, sort_key(page.title), page.address))
    return tuple(Letter(letter, tuple(under)) for letter, under in groupby(listed, attrgetter("letter")))


def title_list(pages: Iterable[ListedPage], language: str) -> str:
    """Return the list as HTML that works from ``file://``, with its heading and its filter."""
    groups = by_letter(pages)
    template = open_press(LANGUAGES[language]).environment.get_template("tat-ca.html.j2")
    return template.render(words=OFFLINE_WORDS[language], groups=groups)
