"""The search index: Pagefind reads a plain copy of every page's text, made for it and thrown away."""

import html
import subprocess
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

from pagefind.service import get_executable
from selectolax.lexbor import LexborHTMLParser, LexborNode

from hoagiai.publish.errors import PublishError

FOLDER = "pagefind"
_TEXT = ("[data-pagefind-body]", "article", "main", "body")
# What is no text of the page's own: controls, notices, what only leads about, what is said a second time.
_NOISE = (
    "script,style,template,noscript,svg,nav,form,button,.headerlink,"
    "a[rel=edit],[role=note],[data-derived],[data-pagefind-ignore]"
)
_OFFICIAL = "[data-official-text]"
# Tags that say nothing to the index; without them Pagefind is done a tenth sooner, with the same index.
_MEANINGLESS = ["a", "b", "em", "i", "strong", "tbody", "thead"]
# What Pagefind ships for its own pages; ours needs the engine only.
_UNUSED = ("pagefind-*ui.*", "pagefind-highlight.js")
# Pagefind compares letters without their marks, but the stroke of đ is no mark to Unicode: “dat dai”
# would never find “đất đai”. Given as d and a combining stroke it is one, and is found, weighed and
# ranked as every marked letter is. The results page (tim-kiem.js) puts đ back and asks in the same way.
_STROKE = "\u0335"


@dataclass(frozen=True, slots=True)
class PlainPage:
    """The text of a page as the index is to have it: path relative to the site, language, and HTML."""

    path: str
    language: str
    content: str


def plain_page(path: str, tree: LexborHTMLParser) -> PlainPage:
    """Return the page's own text, without what surrounds it; takes ``tree`` apart.

    On a page that is not in Vietnamese, text marked as Vietnamese is left out: its reader searches the
    Vietnamese pages for it.
    """
    language = _attribute(tree, "html", "lang")
    title = _title(tree)
    text = next(found for name in _TEXT if (found := tree.css_first(name)) is not None)
    for node in _unwanted(text, language):
        node.decompose()
    tree.unwrap_tags(_MEANINGLESS)
    # A result leads to the last anchor before its words; the whole text's own is no place in it.
    if "id" in text.attributes:
        del text.attrs["id"]
    return PlainPage(path, language, _stroked(_document(language, title, text.html or "")))


def _unwanted(text: LexborNode, language: str) -> list[LexborNode]:
    """Return the parts of a page that are not to be found, none inside another.

    The tables and charts of a plan say again what its official text says; where that is searched, they
    are not.
    """
    noise = text.css(_NOISE if language == "vi" else f"{_NOISE},[lang=vi]")
    if language == "vi" and text.css_first(_OFFICIAL) is not None:
        noise += [part for part in text.css("section") if part.css_first(_OFFICIAL) is None]
    # Taking a part away frees what is in it: none may be taken away twice.
    chosen = {node.mem_id for node in noise}
    return list({node.mem_id: node for node in noise if not _is_inside(node, chosen)}.values())


def _is_inside(node: LexborNode, chosen: set[int]) -> bool:
    """Return whether one of the chosen nodes holds ``node``."""
    parent = node.parent
    while parent is not None:
        if parent.mem_id in chosen:
            return True
        parent = parent.parent
    return False


def lay(page: PlainPage, shadow: Path) -> None:
    """Write a plain page below ``shadow``, where Pagefind will read it."""
    copy = shadow / page.language / page.path
    copy.parent.mkdir(parents=True, exist_ok=True)
    copy.write_text(page.content, encoding="utf-8")


def write_index(shadow: Path, site: Path) -> None:
    """Index what was laid below ``shadow`` into ``site/pagefind/<language>``, the languages side by side.

    Raises:
        PublishError: If Pagefind is missing or fails.
    """
    with ThreadPoolExecutor() as beside:
        folders = sorted(shadow.iterdir())
        list(beside.map(lambda folder: _index(folder, site / FOLDER / folder.name), folders))


def _index(plain: Path, output: Path) -> None:
    """Index the plain pages of one language into ``output``."""
    program = get_executable()
    if program is None:
        raise PublishError("thiếu chương trình Pagefind; hãy cài lại bằng `make site`")
    done = subprocess.run(  # noqa: S603 - the program of a locked package, on folders of ours
        [program, "--site", plain, "--output-path", output, "--silent"],
        capture_output=True,
        check=False,
        text=True,
    )
    if done.returncode != 0:
        raise PublishError(
            f"Pagefind không lập được chỉ mục tìm kiếm: {(done.stderr or done.stdout).strip()}"
        )
    for pattern in _UNUSED:
        for path in output.glob(pattern):
            path.unlink()


def _stroked(text: str) -> str:
    """Return ``text`` with every đ as d and a combining stroke."""
    # Two replacements: str.translate takes fifty times as long.
    return text.replace("đ", f"d{_STROKE}").replace("Đ", f"D{_STROKE}")


def _document(language: str, title: str, text: str) -> str:
    """Return the smallest page that Pagefind reads as meant."""
    named = html.escape(title)
    return (
        f'<!doctype html><html lang="{html.escape(language)}"><head><title>{named}</title></head><body>'
        f'<main data-pagefind-body data-pagefind-meta="title:{named}">{text}</main></body></html>'
    )


def _title(tree: LexborHTMLParser) -> str:
    """Return the title a result shows: the page's first heading, else the title of its window."""
    heading = tree.css_first("h1")
    for mark in heading.css(".headerlink") if heading else ():
        mark.decompose()
    named = heading or tree.css_first("title")
    return " ".join((named.text() if named else "").split())


def _attribute(tree: LexborHTMLParser, selector: str, name: str) -> str:
    """Return an attribute of the first element that ``selector`` finds, or nothing."""
    node = tree.css_first(selector)
    return (node.attributes.get(name) or "") if node is not None else ""
