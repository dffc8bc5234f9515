"""Chia sẻ: what a page tells those who pass it on, its picture and whether it offers links for that."""

from collections.abc import Iterator, Mapping

from hoagiai.model.site import Site
from hoagiai.render.address import document_address, lesson_address, plan_address, staged_path
from hoagiai.render.cards.card import cards
from hoagiai.render.staged import Part, StagedFile, StagedPage
from hoagiai.render.words import LANGUAGES

PICTURE = "anh"
"""Front matter: the picture's path from the top of the site."""
OFFER = "chia_se"
"""Front matter: the page offers to be passed on."""

Fronts = Mapping[str, Mapping[str, str]]
"""What is added to the front matter of pages, by their paths."""


def sharing_fronts(site: Site) -> Fronts:
    """Return the picture of every page that has one of its own, and which pages offer to be shared."""
    fronts: dict[str, dict[str, str]] = {}
    for card in cards(site):
        # The Vietnamese card stands also for an English page that has none.
        for language in (card.language,) if card.language != "vi" else LANGUAGES:
            path = staged_path(card.page, language)
            fronts.setdefault(path, {})[PICTURE] = card.address.removeprefix("/")
    shared = (
        *map(plan_address, site.plans),
        *map(lesson_address, site.lessons),
        *map(document_address, site.documents),
    )
    for address in shared:
        for language in LANGUAGES:
            fronts.setdefault(staged_path(address, language), {})[OFFER] = "có"
    return fronts


def joined_fronts(*all_: Fronts) -> Fronts:
    """Return what is added to the front matter of pages for several reasons."""
    joined: dict[str, dict[str, str]] = {}
    for fronts in all_:
        for path, more in fronts.items():
            joined.setdefault(path, {}).update(more)
    return joined


def with_fronts(make: Part, fronts: Fronts) -> Iterator[StagedPage | StagedFile]:
    """Yield what ``make`` makes, each page with what is added to its front matter."""
    for piece in make():
        more = fronts.get(piece.path)
        if more and isinstance(piece, StagedPage):
            yield piece.telling(more)
        else:
            yield piece
