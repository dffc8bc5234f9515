"""Địa chỉ ngắn: ``/b/b01/`` leads on to the lesson, in both languages, wherever the lesson stands."""

from collections.abc import Iterator

from hoagiai.model.site import Site
from hoagiai.render.address import lesson_address, short_address
from hoagiai.render.redirects import leading_page
from hoagiai.render.staged import StagedFile
from hoagiai.render.words import LANGUAGES


def render_short_addresses(site: Site) -> Iterator[StagedFile]:
    """Yield the page at the short address of every lesson that has one, named as the lesson is."""
    for lesson in site.lessons.values():
        if lesson.short_code:
            for language in LANGUAGES:
                title = lesson.text_in(language).title
                yield leading_page(
                    short_address(lesson.short_code), lesson_address(lesson.id), language, title
                )
