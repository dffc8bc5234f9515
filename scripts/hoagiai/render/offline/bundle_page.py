"""The page that a module's file is: its own small frame around the text of the pages in it."""

from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from hoagiai.render.dates import day_text
from hoagiai.render.offline.bundles import FORMS, TOP, Bundle, BundledPage
from hoagiai.render.press import open_press
from hoagiai.render.words import LANGUAGES
from hoagiai.render.words.lessons import LESSON_WORDS
from hoagiai.render.words.offline import OFFLINE_WORDS


class Dress(NamedTuple):
    """What the file brings along so that nothing is fetched."""

    style: str
    head_script: str
    script: str


@dataclass(frozen=True, slots=True)
class BundledText:
    """The text of one page as it stands in the file: HTML whose anchors are its own."""

    page: BundledPage
    html: str


class Origin(NamedTuple):
    """Where and when the file was made."""

    site_url: str
    today: date


def bundle_document(bundle: Bundle, texts: tuple[BundledText, ...], dress: Dress, origin: Origin) -> str:
    """Return the whole file of ``bundle``; ``texts`` are those of its pages, in their order."""
    template = open_press(LANGUAGES[bundle.language]).environment.get_template("goi.html.j2")
    held = {text.page: text for text in texts}
    return template.render(
        bundle=bundle,
        words=OFFLINE_WORDS[bundle.language],
        lesson=LESSON_WORDS[bundle.language],
        site=LANGUAGES[bundle.language].site_title,
        top=held[bundle.top].html,
        top_anchor=TOP,
        lessons=tuple(held[page] for page in bundle.lessons),
        forms=tuple(held[page] for page in bundle.forms),
        forms_anchor=FORMS,
        dress=dress,
        source=f"{origin.site_url}{bundle.top.address.removeprefix('/')}",
        day=day_text(origin.today, bundle.language),
    )
