"""The text of a built page, taken out of its frame and made to stand in another file."""

import mimetypes
import re
from base64 import b64encode
from collections.abc import Mapping
from dataclasses import dataclass
from functools import partial
from pathlib import Path, PurePosixPath

from selectolax.lexbor import LexborHTMLParser, LexborNode

from hoagiai.publish.errors import PublishError
from hoagiai.publish.finish.links import anchor_of, resolve

# What leads about in the site, what only the page itself can do, what is for trainers and for planners.
_DROPPED = (
    ".sua,.duong,.muc-luc-trang,.headerlink,.bai-ke,.hoc-cu,.hop[role=note] [hreflang],"
    "[aria-labelledby=cho-tap-huan-vien],.phuc-vu,.chia-se,[data-mang-ve],[data-luu],script,style"
)
_REFERRING = ("for", "aria-labelledby", "aria-describedby", "aria-controls")
_ELSEWHERE = re.compile(r"(?:[a-zA-Z][a-zA-Z0-9+.-]*:|//)")
_HEADING = re.compile(r"(</?h)([1-6])(?=[\s>])")
_LOWEST = 6
# A form is a paper of its own: its headings are set as they are printed.
_PAPER = '<div class="giay">'


@dataclass(frozen=True, slots=True)
class Surroundings:
    """The file that a text is to stand in."""

    site: Path
    site_url: str
    anchors: Mapping[str, str]
    """The anchor in the file of every page that is in it, by the page's own file in the site."""
    embedding: bool
    """Whether PDF files are put into the file as well."""


def passage(page: str, lower: int, around: Surroundings) -> str:
    """Return the text of the page file ``page``, its headings lowered by ``lower``.

    Anchors are led by the page's own in the file, links to pages in it lead there, others to the site.

    Raises:
        PublishError: If the page has no text.
    """
    tree = LexborHTMLParser((around.site / page).read_bytes())
    article = tree.css_first("article")
    if article is None:
        raise PublishError(f"trang {page} không có phần nội dung để đưa vào bản mang về")
    # One after another: taking a part away frees what is in it.
    while (node := article.css_first(_DROPPED)) is not None:
        node.decompose()
    _Text(page, around).turn(article)
    text, mark, paper = (article.inner_html or "").partition(_PAPER)
    return _HEADING.sub(partial(_lowered, lower), text) + mark + paper


def _lowered(lower: int, heading: re.Match[str]) -> str:
    return f"{heading[1]}{min(int(heading[2]) + lower, _LOWEST)}"


class _Text:
    """The text of one page."""

    def __init__(self, page: str, around: Surroundings) -> None:
        self._page = page
        self._around = around
        self._lead = f"{around.anchors[page]}--"

    def turn(self, article: LexborNode) -> None:
        """Change anchors, links and pictures to what they are in the file."""
        for node in article.css("[id],input[name]"):
            self._lead_by(node, "id", "name" if node.tag == "input" else "id")
        # Every lesson has the same parts: as landmarks they could not be told apart.
        for node in article.css("section[aria-labelledby]"):
            del node.attrs["aria-labelledby"]
        for name in _REFERRING:
            for node in article.css(f"[{name}]"):
                tokens = (node.attributes[name] or "").split()
                node.attrs[name] = " ".join(self._lead + token for token in tokens)
        for node in article.css("a[href]"):
            node.attrs["href"] = self._link(node)
        for node in article.css("img[src]"):
            node.attrs["src"] = self._picture(node.attributes["src"] or "")

    def _lead_by(self, node: LexborNode, *names: str) -> None:
        for name in dict.fromkeys(names):
            value = node.attributes.get(name)
            if value:
                node.attrs[name] = self._lead + value

    def _link(self, node: LexborNode) -> str:
        address = node.attributes["href"] or ""
        target = None if _ELSEWHERE.match(address) else resolve(self._page, address.partition("#")[0])
        if target is None:
            return address
        if target in self._around.anchors:
            lead, anchor = self._around.anchors[target], anchor_of(address)
            return f"#{lead}--{anchor}" if anchor else f"#{lead}"
        if self._around.embedding and target.endswith(".pdf") and "download" in node.attributes:
            node.attrs["download"] = PurePosixPath(target).name
            return _data(self._around.site / target)
        mark = re.search(r"[?#].*", address)
        return f"{self._around.site_url}{target.removesuffix('index.html')}{mark[0] if mark else ''}"

    def _picture(self, address: str) -> str:
        target = None if _ELSEWHERE.match(address) else resolve(self._page, address)
        file = self._around.site / target if target else None
        return _data(file) if file is not None and file.is_file() else address


def _data(file: Path) -> str:
    """Return a file as an address that holds it."""
    kind = mimetypes.guess_type(file.name)[0] or "application/octet-stream"
    return f"data:{kind};base64,{b64encode(file.read_bytes()).decode('ascii')}"
