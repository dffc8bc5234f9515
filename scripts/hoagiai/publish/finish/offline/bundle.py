"""Một tệp cho cả chuyên đề: made from the built pages, with all that a browser needs to show it."""

import re
from collections.abc import Iterable
from pathlib import Path

from selectolax.lexbor import LexborHTMLParser

from hoagiai.publish.errors import PublishError
from hoagiai.publish.finish.assets.fingerprint import PRINT_LETTERS
from hoagiai.publish.finish.links import resolve
from hoagiai.publish.finish.offline.passage import Surroundings, passage
from hoagiai.publish.finish.offline.styles import needed_style
from hoagiai.render.offline.bundle_page import BundledText, Dress, Origin, bundle_document
from hoagiai.render.offline.bundles import Bundle

MOST_WITH_FILES = 1_500_000
"""A larger file would be a burden to send by phone: it links to the PDF files instead of holding them."""
_SCRIPTS = ("giao-dien.js", "bai-hoc.js", "nghe-doc.js")
_WORD = re.compile(r"[a-zA-Z][\w-]*")
# The bundle's own few rules: one long text, each lesson on a new sheet.
_STYLE = """
.goi__bai{padding-top:1.2rem;margin-top:2.4rem;border-top:.15rem solid var(--chinh)}
.goi__bai h2{margin-top:.2rem;font-size:1.25rem}
.goi__mau{margin-top:2rem}
.goi h3{font-size:1.05rem;margin-top:1.6rem}.goi h4{font-size:.92rem}
.goi h5{font-size:.85rem;margin:1rem 0 .2rem}
.goi__len{font-size:.8rem}.goi__nguon{display:inline;overflow-wrap:anywhere}
@media print{
.goi__bai,.goi__mau{padding:0;margin:0;border:0}
.goi__bai,.goi__mau+.goi__mau{break-before:page}
.goi__len,.doi-nen{display:none}
}
"""


def write_bundles(site: Path, bundles: Iterable[Bundle], origin: Origin) -> None:
    """Write the file of every module into ``site``, where its pages have been built.

    Raises:
        PublishError: If a page that belongs into it, or what dresses it, was not built.
    """
    for bundle in bundles:
        file = site / bundle.address.removeprefix("/")
        file.parent.mkdir(parents=True, exist_ok=True)
        content = _content(site, bundle, origin, embedding=True)
        if len(content) > MOST_WITH_FILES:
            content = _content(site, bundle, origin, embedding=False)
        file.write_bytes(content)


def _content(site: Path, bundle: Bundle, origin: Origin, *, embedding: bool) -> bytes:
    files = {_file(page.address): page.anchor for page in bundle.pages}
    around = Surroundings(site, origin.site_url, files, embedding)
    levels = {bundle.top: 0} | dict.fromkeys((*bundle.lessons, *bundle.forms), 1)
    texts = tuple(
        BundledText(page, passage(_file(page.address), lower, around)) for page, lower in levels.items()
    )
    return _dressed(site, bundle, texts, origin).encode()


def _file(address: str) -> str:
    return f"{address.removeprefix('/')}index.html"


def _dressed(site: Path, bundle: Bundle, texts: tuple[BundledText, ...], origin: Origin) -> str:
    """Return the document with its pages' style, as far as it is needed, and the scripts of learning."""
    pages = [_file(page.address) for page in bundle.pages]
    trees = [LexborHTMLParser((site / page).read_bytes()) for page in pages]
    scripts = "".join(f"{{{_script(site, name)}}}\n" for name in _SCRIPTS)
    bare = Dress("", _head_script(trees[0]), scripts)
    words = _classes(bundle_document(bundle, texts, bare, origin)) | frozenset(_WORD.findall(scripts))
    sheets = dict.fromkeys(
        sheet for page, tree in zip(pages, trees, strict=True) for sheet in _sheets(page, tree)
    )
    style = "".join((site / sheet).read_text(encoding="utf-8") for sheet in sheets)
    dress = bare._replace(style=needed_style(style + _STYLE, words))
    return bundle_document(bundle, texts, dress, origin)


def _classes(document: str) -> frozenset[str]:
    """Return every class in a document."""
    nodes = LexborHTMLParser(document).css("[class]")
    return frozenset(name for node in nodes for name in (node.attributes["class"] or "").split())


def _sheets(page: str, tree: LexborHTMLParser) -> list[str]:
    """Return the style sheets of a page, as files of the site."""
    links = (node.attributes.get("href") or "" for node in tree.css("link[rel=stylesheet]"))
    return [sheet for link in links if (sheet := resolve(page, link)) is not None]


def _head_script(tree: LexborHTMLParser) -> str:
    """Return the script that sets light or dark before the page is drawn."""
    found = tree.css_first("head script:not([src]):not([type])")
    return found.text() if found is not None else ""


def _script(site: Path, name: str) -> str:
    """Return a script of the site as it may stand inside of a page.

    Raises:
        PublishError: If there is none, or it would end the page's script.
    """
    stem, dot, kind = name.rpartition(".")
    folder = site / "assets/js"
    # Named by its content, where the site is finished.
    file = next(folder.glob(f"{stem}.{'?' * PRINT_LETTERS}{dot}{kind}"), folder / name)
    if not file.is_file():
        raise PublishError(f"thiếu {name} để làm bản mang về")
    script = file.read_text(encoding="utf-8")
    if "</script" in script.lower():
        raise PublishError(f"{name} có “</script”, không đặt vào trang được")
    return script
