"""The list of all pages, set in the frame of the home page: it stands in for the search."""

import re
from collections.abc import Iterable, Iterator
from html import escape

from hoagiai.publish.errors import PublishError
from hoagiai.publish.languages import DEFAULT
from hoagiai.publish.title_index import listed
from hoagiai.render.offline.title_list import ListedPage, title_list
from hoagiai.render.staged import StagedPage
from hoagiai.render.words import LANGUAGES
from hoagiai.render.words.offline import OFFLINE_WORDS

_ARTICLE = re.compile(r"(?P<head><article\b[^>]*\bid=\"noi-dung\"[^>]*>).*(?P<end></article>)", re.DOTALL)
_TITLE = re.compile(r"<title>.*?</title>", re.DOTALL)
# What the frame says of the home page.
_OF_HOME = re.compile(
    r"\s*<meta (?:property|name)=\"(?:og:[^\"]*|description|twitter:[^\"]*)\"[^>]*>"
    r"|\s*<link rel=\"(?:canonical|alternate)\"[^>]*>"
    r"|<script type=\"application/ld\+json\">.*?</script>",
    re.DOTALL,
)


def titles_page(home: str, pages: Iterable[StagedPage], language: str) -> str:
    """Return the list of all pages written in ``language``, set in the frame of ``home``, its home page.

    Raises:
        PublishError: If the home page has no place for a text.
    """
    frame = _OF_HOME.sub("", home).replace("khung khung-muc-luc", "khung")
    if _ARTICLE.search(frame) is None:
        raise PublishError("trang chủ không có chỗ đặt danh sách các trang")
    text = title_list(_listed(pages, language), language)
    name = f"{OFFLINE_WORDS[language].all_pages} – {LANGUAGES[language].site_title}"
    named = _TITLE.sub(lambda _: f"<title>{escape(name)}</title>", frame, count=1)
    return _ARTICLE.sub(lambda found: f"{found['head']}{text}{found['end']}", named)


def _listed(pages: Iterable[StagedPage], language: str) -> Iterator[ListedPage]:
    """Yield the pages written in a language, seen from the top of its pages."""
    top = "" if language == DEFAULT else f"{language}/"
    for page in listed(pages, language):
        yield page._replace(address=page.address.removeprefix(top))
