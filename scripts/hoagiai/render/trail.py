"""Vị trí: the way from the sections of the site down to a page."""

from hoagiai.model.locality import LocalityId
from hoagiai.render.address import locality_address, relative
from hoagiai.render.edition import Edition
from hoagiai.render.phrase import Link, Phrase, capitalised


def section_link(edition: Edition, source: str, section: str) -> Link:
    """Return a link to one of the four sections made from records."""
    words = edition.words
    names = {
        "/ke-hoach/": words.plans,
        "/co-quan/": words.agencies,
        "/thoi-gian/": words.calendar,
        "/dia-ban/": words.localities,
    }
    return Link(Phrase(names[section], words.language), relative(source, section))


def place_trail(edition: Edition, source: str, locality: LocalityId) -> tuple[Link, ...]:
    """Return links to the places from the province down to ``locality``, each by its bare name."""
    register = edition.site.registers.localities
    steps: dict[LocalityId, Link] = {}
    place = register.get(locality)
    while place is not None and place.id not in steps:
        name = edition.locality_name(place)
        href = relative(source, locality_address(place.id)) if place.id in edition.places else None
        steps[place.id] = Link(Phrase(capitalised(name.text), name.language), href)
        place = register.get(place.parent)
    return tuple(reversed(steps.values()))
