"""Trang tập huấn: every module with its lessons, and what there is for the class and the team."""

from collections.abc import Iterator
from typing import NamedTuple

from hoagiai.render.address import TRAINING, bundle_address, relative
from hoagiai.render.edition import Edition, Front
from hoagiai.render.phrase import Link, Phrase
from hoagiai.render.published import published_addresses
from hoagiai.render.staged import StagedPage
from hoagiai.render.training.lesson_page import KIND
from hoagiai.render.training.naming import lesson_link, minutes_in_all, module_title
from hoagiai.render.training.outline import module_line, time_text
from hoagiai.render.training.progress import progress_words
from hoagiai.render.words.lessons import LESSON_WORDS

_PROGRAMMES = "/tap-huan/chuong-trinh/"
_FORMS = "/tap-huan/mau/"
_DATA = "/api/lessons.json"


class MoreLine(NamedTuple):
    """Something that goes with the lessons: where it is, and what it is good for."""

    link: Link
    hint: str


def render_training_index(edition: Edition) -> StagedPage:
    """Return ``/tap-huan/``."""
    words, site = LESSON_WORDS[edition.language], edition.site
    first = next(iter(site.lessons), None)
    page = edition.page(
        TRAINING,
        "muc-tap-huan.html.j2",
        Front(words.training, words.description),
        lesson=words,
        said=progress_words(edition.language),
        modules=tuple(module_line(edition, TRAINING, module) for module in site.modules.values()),
        lessons=len(site.lessons),
        time=time_text(edition, minutes_in_all(site.lessons.values())),
        first=lesson_link(edition, TRAINING, first) if first else None,
        more=tuple(_more(edition)),
        data=edition.file_link(TRAINING, _DATA),
    )
    return StagedPage(page.path, {**page.front, "kieu": KIND}, page.body)


def _more(edition: Edition) -> Iterator[MoreLine]:
    """Yield what the site has for the class and the team besides the lessons."""
    words, language = LESSON_WORDS[edition.language], edition.language
    published = published_addresses(edition.site)
    named = ((words.programmes, words.programmes_hint, _PROGRAMMES), (words.forms, words.forms_hint, _FORMS))
    for name, hint, address in named:
        if address in published:
            yield MoreLine(Link(Phrase(name, language), relative(TRAINING, address)), hint)
    for module in edition.site.modules.values():
        bundle = bundle_address(module.id, language)
        if bundle in published:
            hint = words.offline_hint.format(module=module_title(edition, module).text)
            way = edition.file_link(TRAINING, bundle)
            yield MoreLine(Link(Phrase(words.offline, language), way), hint)
