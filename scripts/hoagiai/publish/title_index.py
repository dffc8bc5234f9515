"""The index of all titles, as a Vietnamese dictionary orders them: the search without JavaScript."""

import html
import re
import unicodedata
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from hoagiai.publish.languages import DEFAULT, address_of
from hoagiai.render.offline.title_list import Letter, ListedPage, by_letter
from hoagiai.render.staged import StagedPage

MOST = 400
"""How many titles stand on one page: about 12 kB compressed."""
# Letters as a Vietnamese typist writes them without marks (Telex), so that Ă and A have each an address.
_ADDRESSES = {"Ă": "aw", "Â": "aa", "Đ": "dd", "Ê": "ee", "Ô": "oo", "Ơ": "ow", "Ư": "uw", "": "khac"}
_MARKED = re.compile(r"[\u0300-\u036fđ]")
# Where so many of the words carry marks of Vietnamese, a text is Vietnamese, not English with a name in it.
_VIETNAMESE_SHARE = 0.4


class Leaf(NamedTuple):
    """One page of the index: a letter, or a part of one that has too many titles.

    ``address`` is seen from the search page.
    """

    letter: str
    number: int
    pages: tuple[ListedPage, ...]

    @property
    def address(self) -> str:
        """Where the leaf is published: ``k/``, its later parts ``k-2/``."""
        lead = _ADDRESSES.get(self.letter, self.letter.lower())
        return f"{lead}/" if self.number == 1 else f"{lead}-{self.number}/"


def listed(heads: Iterable[StagedPage], language: str) -> tuple[ListedPage, ...]:
    """Return the pages that are written in ``language``; addresses are seen from the site's top."""
    return tuple(
        ListedPage(head.front["title"], address_of(head.path))
        for head in heads
        if head.path.startswith(f"{language}/") and head.is_listed
    )


def leaves(letters: Iterable[Letter]) -> Iterator[Leaf]:
    """Yield every letter, in parts where it has more titles than one page may have."""
    for letter, pages in letters:
        for number, start in enumerate(range(0, len(pages), MOST), start=1):
            yield Leaf(letter, number, pages[start : start + MOST])


def index_html(
    pages: Iterable[ListedPage], up: str, language: str, other: str
) -> tuple[str, tuple[Leaf, ...]]:
    """Return the index as it stands on the search page, and the leaves it is spread over, if it is long.

    ``up`` leads from the search page to the site's top; ``other`` names what begins with no letter.
    """
    letters = by_letter(pages)
    if sum(len(letter.pages) for letter in letters) <= MOST:
        return _whole(letters, up, language, other), ()
    parts = tuple(leaves(letters))
    return _ways(parts, language, other), parts


def leaf_html(leaf: Leaf, up: str, language: str) -> str:
    """Return the titles of a leaf."""
    return _titles(leaf.pages, up, language)


def _whole(letters: Iterable[Letter], up: str, language: str, other: str) -> str:
    """Return all titles, letter by letter, led by the letters to jump to."""
    named = [(number, letter.letter or other, letter.pages) for number, letter in enumerate(letters, start=1)]
    jumps = "".join(f'<li><a href="#van-{number}">{name}</a></li>' for number, name, _ in named)
    parts = "".join(
        f'<section aria-labelledby="van-{number}"><h3 id="van-{number}">{name}</h3>'
        f"{_titles(pages, up, language)}</section>\n"
        for number, name, pages in named
    )
    return f'<ul class="van-chu">{jumps}</ul>\n{parts}'


def _ways(parts: Iterable[Leaf], language: str, other: str) -> str:
    """Return the ways to the leaves, each with its first and its last title."""
    items = "".join(
        f'<li><a href="{leaf.address}">{leaf.letter or other}</a> ({len(leaf.pages)}): '
        f"{_quoted(leaf.pages[0], language)} … {_quoted(leaf.pages[-1], language)}</li>\n"
        for leaf in parts
    )
    return f'<ul class="van-phan">\n{items}</ul>\n'


def _titles(pages: Iterable[ListedPage], up: str, language: str) -> str:
    items = "".join(
        f'<li><a href="{html.escape(up + page.address) or "./"}"{_tongue(page.title, language)}>'
        f"{html.escape(page.title)}</a></li>\n"
        for page in pages
    )
    return f'<ul class="cot">\n{items}</ul>'


def _quoted(page: ListedPage, language: str) -> str:
    return f"<span{_tongue(page.title, language)}>{html.escape(page.title)}</span>"


def _tongue(title: str, language: str) -> str:
    """Return what says that a title on a page in another language is Vietnamese."""
    words = unicodedata.normalize("NFD", title.lower()).split()
    marked = sum(1 for word in words if _MARKED.search(word))
    return ' lang="vi"' if language != DEFAULT and marked > _VIETNAMESE_SHARE * len(words) else ""
