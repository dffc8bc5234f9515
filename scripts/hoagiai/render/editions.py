"""Both editions of the site: what all pages need to know, gathered once."""

from datetime import date

from hoagiai.model.site import Site
from hoagiai.render.edition import Edition
from hoagiai.render.legal.backlinks import backlinks
from hoagiai.render.press import open_press
from hoagiai.render.succession import days_of_bodies, plans_by_issuer, shown_localities
from hoagiai.render.words import LANGUAGES


def open_editions(site: Site, today: date, site_url: str = "") -> tuple[Edition, ...]:
    """Return the site in each of its languages as of ``today``, the default one first.

    Codes to be scanned carry the whole address: they are made only where ``site_url`` is told.
    """
    places, issued, resting = shown_localities(site), plans_by_issuer(site), backlinks(site)
    days, base = days_of_bodies(site), site_url.rstrip("/")
    return tuple(
        Edition(site, today, words, open_press(words), places, issued, resting, days, base)
        for words in LANGUAGES.values()
    )
