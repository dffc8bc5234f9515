"""Trang tập huấn: every module with its lessons, and what there is for the class and the team."""

from collections.abc import Iterator
from typing import NamedTuple

from hoagiai.render.address import FORMS, TRAINING, TRAINING_DAYS, relative
from hoagiai.render.edition import Edition, Front
from hoagiai.render.offline.downloads import index_downloads
from hoagiai.render.phrase import Link, Phrase
from hoagiai.render.published import published_addresses
from hoagiai.render.staged import StagedPage
from hoagiai.render.training.lesson_page import KIND
from hoagiai.render.training.naming import minutes_in_all
from hoagiai.render.training.outline import lesson_line, module_line, time_text
from hoagiai.render.training.progress import progress_words
from hoagiai.render.words.lessons import LESSON_WORDS
from hoagiai.render.words.offline import OFFLINE_WORDS

_DATA = "/api/lessons.json"


class MoreLine(NamedTuple):
    """Something that goes with the lessons: where it is, and what it is good for."""

    link: Link
    hint: str


def render_training_index(edition: Edition) -> StagedPage:
    """Return ``/tap-huan/``."""
    words, site = LESSON_WORDS[edition.language], edition.site
    first = next(iter(site.lessons.values()), None)
    page = edition.page(
        TRAINING,
        "muc-tap-huan.html.j2",
        Front(words.training, words.description),
        lesson=words,
        said=progress_words(edition.language),
        modules=tuple(module_line(edition, TRAINING, module) for module in site.modules.values()),
        lessons=len(site.lessons),
        time=time_text(edition, minutes_in_all(site.lessons.values())),
        first=lesson_line(edition, TRAINING, first) if first else None,
        more=tuple(_more(edition)),
        offline=OFFLINE_WORDS[edition.language],
        downloads=index_downloads(edition),
        data=edition.file_link(TRAINING, _DATA),
    )
    return page.telling({"kieu": KIND})


def _more(edition: Edition) -> Iterator[MoreLine]:
    """Yield what the site has for the class and the team besides the lessons."""
    words, language = LESSON_WORDS[edition.language], edition.language
    published = published_addresses(edition.site)
    named = ((words.programmes, words.programmes_hint, TRAINING_DAYS), (words.forms, words.forms_hint, FORMS))
    for name, hint, address in named:
        if address in published:
            yield MoreLine(Link(Phrase(name, language), relative(TRAINING, address)), hint)
