"""The results page of the search, in both languages: what stands there before and without its script."""

import html
from dataclasses import dataclass

from hoagiai.render.address import in_language, relative, staged_path
from hoagiai.render.staged import StagedPage

ADDRESS = "/tim-kiem/"
_SCRIPT = "/assets/tim-kiem.js"
_INPUT = (
    '<input id="tim-kiem-trang" type="search" name="q" required autocomplete="off" autocapitalize="off" '
    'spellcheck="false" enterkeyhint="search">'
)


@dataclass(frozen=True, slots=True)
class _Words:
    """What the page says in one language."""

    language: str
    title: str
    description: str
    label: str
    button: str
    hint: str
    no_script: str
    plans: str
    agencies: str
    messages: dict[str, str]
    """What the script says, by the name it asks for; ``{n}`` is a number, ``{q}`` the words sought."""


_WORDS = (
    _Words(
        language="vi",
        title="Tìm kiếm",
        description="Tìm kế hoạch, nhiệm vụ, cơ quan và bài viết trên trang.",
        label="Từ cần tìm",
        button="Tìm",
        hint="Gõ có dấu hay không dấu đều được, ví dụ: “hòa giải” hoặc “hoa giai”.",
        no_script="Trình duyệt đang tắt JavaScript nên không tìm kiếm được ở đây. Mời xem danh mục:",
        plans="các kế hoạch",
        agencies="các cơ quan",
        messages={
            "start": "Nhập từ cần tìm rồi bấm “Tìm”.",
            "busy": "Đang tìm…",
            "none": "Không tìm thấy trang nào có “{q}”. Hãy thử ít từ hơn hoặc từ khác.",
            "one": "Tìm thấy 1 trang có “{q}”.",
            "many": "Tìm thấy {n} trang có “{q}”.",
            "failed": "Không mở được mục lục tìm kiếm. Hãy kiểm tra mạng rồi tải lại trang.",
            "more": "Xem thêm kết quả",
            "within": "Cũng trong trang này:",
        },
    ),
    _Words(
        language="en",
        title="Search",
        description="Find plans, tasks, bodies and articles on this site.",
        label="Words to look for",
        button="Search",
        hint="This searches the English pages. Official texts are in Vietnamese: search for them there.",
        no_script="JavaScript is off in this browser, so nothing can be searched here. Please see the lists:",
        plans="the plans",
        agencies="the bodies",
        messages={
            "start": "Type what to look for, then press “Search”.",
            "busy": "Searching…",
            "none": "No page has “{q}”. Try fewer or other words.",
            "one": "1 page has “{q}”.",
            "many": "{n} pages have “{q}”.",
            "failed": "The search index could not be opened. Check the network and reload the page.",
            "more": "More results",
            "within": "Also on this page:",
        },
    ),
)


def search_pages() -> tuple[StagedPage, StagedPage]:
    """Return the results page in Vietnamese and in English."""
    vietnamese, english = (_page(words) for words in _WORDS)
    return vietnamese, english


def _page(words: _Words) -> StagedPage:
    """Return the results page in one language."""
    front = {"title": words.title, "description": words.description, "ngoai_danh_muc": "có"}
    return StagedPage(staged_path(ADDRESS, words.language), front, _body(words))


def _body(words: _Words) -> str:
    """Return the page's HTML: a form that works by itself, and a place for results."""
    here = in_language(ADDRESS, words.language)
    messages = "".join(f' data-{name}="{html.escape(text)}"' for name, text in words.messages.items())
    return f"""<h1>{words.title}</h1>
<form class="tim-kiem" action="./" method="get" role="search">
<label for="tim-kiem-trang">{words.label}</label>
<span class="tim-kiem__o">{_INPUT}<button type="submit">{words.button}</button></span>
<small>{html.escape(words.hint)}</small>
</form>
<noscript><p>{words.no_script}
<a href="../ke-hoach/">{words.plans}</a>, <a href="../co-quan/">{words.agencies}</a>.</p></noscript>
<section class="tim-kiem-ket-qua" aria-label="{words.title}" data-search-state="waiting"
data-search-top="{relative(here, "/")}"{messages}>
<p role="status" data-search-message></p>
<ol></ol>
</section>
<script type="module" src="{relative(here, _SCRIPT)}"></script>
"""
