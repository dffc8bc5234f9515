"""The results page of the search, in both languages: what stands there before and without its script."""

import html
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from hoagiai.publish.search_words import word_files
from hoagiai.publish.title_index import Leaf, index_html, leaf_html, listed
from hoagiai.render.address import in_language, relative, staged_path
from hoagiai.render.staged import StagedFile, StagedPage

ADDRESS = "/tim-kiem/"
_SCRIPT = "/assets/js/tim/trang.js"
_INPUT = (
    '<input id="tim-kiem-trang" type="text" name="q" required inputmode="search" autocomplete="off" '
    'autocapitalize="off" spellcheck="false" enterkeyhint="search" aria-keyshortcuts="/ Control+K">'
)


@dataclass(frozen=True, slots=True)
class _Words:
    """What the page says in one language; the rest is said by its script (``search_words``)."""

    language: str
    title: str
    description: str
    label: str
    button: str
    failed: str
    no_script: str
    titles: str
    other: str
    leaf: str
    """The title of one page of the index; ``{letter}`` is its letter."""


_WORDS = (
    _Words(
        language="vi",
        title="Tìm kiếm",
        description="Tìm kế hoạch, nhiệm vụ, cơ quan, điều luật, bài học và mẫu giấy tờ trên trang.",
        label="Từ cần tìm",
        button="Tìm",
        failed="Không mở được phần tìm kiếm. Hãy kiểm tra mạng rồi tải lại trang.",
        no_script="Trình duyệt đang tắt JavaScript nên không tìm được trong nội dung.",
        titles="Tên mọi trang, xếp theo vần",
        other="Khác",
        leaf="Các trang vần {letter}",
    ),
    _Words(
        language="en",
        title="Search",
        description="Find plans, tasks, bodies, articles of law, lessons and forms on this site.",
        label="Words to look for",
        button="Search",
        failed="The search could not be opened. Check the network and reload the page.",
        no_script="JavaScript is off in this browser, so texts cannot be searched here.",
        titles="The title of every page, in alphabetical order",
        other="Other",
        leaf="Pages under {letter}",
    ),
)


def search_pages(heads: Sequence[StagedPage]) -> Iterator[StagedPage | StagedFile]:
    """Yield the results page of each language, the index of the titles of ``heads``, and their words."""
    for words in _WORDS:
        yield from _pages(words, heads)
    yield from word_files()


def _pages(words: _Words, heads: Sequence[StagedPage]) -> Iterator[StagedPage]:
    """Yield the pages in one language."""
    up = relative(in_language(ADDRESS, words.language), "/")
    index, leaves = index_html(listed(heads, words.language), up, words.language, words.other)
    front = {"title": words.title, "description": words.description, "ngoai_danh_muc": "có"}
    yield StagedPage(staged_path(ADDRESS, words.language), front, _body(words, index), is_html=True)
    for leaf in leaves:
        yield _leaf_page(words, leaf)


def _leaf_page(words: _Words, leaf: Leaf) -> StagedPage:
    """Return one page of an index that is too long for the search page."""
    number = f" ({leaf.number})" if leaf.number > 1 else ""
    title = words.leaf.format(letter=leaf.letter or words.other) + number
    address = f"{ADDRESS}{leaf.address}"
    up = relative(in_language(address, words.language), "/")
    front = {"title": title, "description": f"{words.description} {title}.", "robots": "noindex"}
    front["trang_tren"] = words.title
    body = f"<h1>{title}</h1>\n{leaf_html(leaf, up, words.language)}\n"
    return StagedPage(staged_path(address, words.language), front, body, is_html=True)


def _body(words: _Words, index: str) -> str:
    """Return the page's HTML: a form that works by itself, a place for results, the index of titles.

    The script puts the index, which is no markup to a browser that runs scripts, where it is wanted.
    """
    here = in_language(ADDRESS, words.language)
    return f"""<h1>{words.title}</h1>
<form class="tim-kiem" action="./" method="get" role="search">
<label for="tim-kiem-trang">{words.label}</label>
<span class="tim-kiem__o">{_INPUT}<button type="submit">{words.button}</button></span>
</form>
<section class="kq" aria-label="{words.title}" data-search-state="waiting"
data-search-failed="{html.escape(words.failed)}">
<p class="kq__tin" role="status" data-search-message></p>
<div class="loc" data-search-filter></div>
<div data-search-offers></div>
<ol></ol>
<button class="nut" type="button" data-search-more hidden></button>
</section>
<noscript><p>{words.no_script}</p></noscript>
<noscript><h2>{words.titles}</h2>
{index}</noscript>
<div data-moi-trang hidden></div>
<script type="module" src="{relative(here, _SCRIPT)}"></script>
"""
