"""Pages as they work from ``file://``: a folder is no page there, and modules are not loaded."""

import re

from hoagiai.publish.finish.offline.sizes import without_downloads
from hoagiai.publish.languages import language_of
from hoagiai.render.words.offline import OFFLINE_WORDS

TITLES = "tat-ca.html"
"""The list of all pages, which stands in for the search."""
_TAG = re.compile(r"<(?:a|area|form|link|meta)\b[^>]*>")
_WAY = re.compile(r"(?P<lead>\b(?:href=\"|action=\"|url=))(?P<path>[^\"?#:]*)(?=[\"?#])")
_SEARCH = re.compile(r"(?:^|(?<=/))tim-kiem/index\.html$")
_MODULE = '<script type="module" '
_FOOTER = '<div class="chan-trang__trong">'
# The site as an app: it needs a server, and these pages are on the device already.
_APP = re.compile(
    r"\s*<link rel=\"(?:manifest|apple-touch-icon)\"[^>]*>"
    r"|\s*<script src=\"[^\"]*assets/js/(?:ung-dung|luu)\.[^>]*></script>"
    r"|<p\b[^>]*\bdata-luu=.*?</p>\s*",
    re.DOTALL,
)
_DATA = "danhMuc"


def local_page(path: str, text: str) -> str:
    """Return the page file ``path`` as it works without a server."""
    turned = _TAG.sub(lambda tag: _WAY.sub(_local_way, tag[0]), _APP.sub("", without_downloads(text)))
    link = f'<p><a href="{_up(path)}{TITLES}">{OFFLINE_WORDS[language_of(path)].all_pages}</a></p>'
    return turned.replace(_MODULE, "<script defer ").replace(_FOOTER, f"{_FOOTER}\n    {link}", 1)


def local_script(text: str) -> str:
    """Return a script whose names are its own, as those of a module are."""
    return f"{{\n{text}}}\n"


def data_script(data: str) -> str:
    """Return a JSON file as a script: a page from ``file://`` may not read files, but may run them."""
    return f"window.{_DATA} = {data.strip()};\n"


def _local_way(way: re.Match[str]) -> str:
    """Return the way to a page's file where a way leads to its folder."""
    path = way["path"]
    if path and path.rpartition("/")[2] in {"", ".", ".."}:
        path = f"{path.rstrip('/')}/index.html"
    return f"{way['lead']}{_SEARCH.sub(TITLES, path)}"


def _up(path: str) -> str:
    """Return the way from a page file to the top of its language."""
    inner = path.removeprefix("en/")
    return "../" * inner.count("/")
