"""The closing walk finds what is broken and only that, under any base path."""

import pytest
from selectolax.lexbor import LexborHTMLParser

from hoagiai.diagnostics import Code
from hoagiai.publish.finish.built import BuiltPage, read_page
from hoagiai.publish.finish.links import Links, anchor_of, link_findings, resolve

SITE = "https://ten.example/goc/"
FILES = frozenset({"index.html", "404.html", "a/index.html", "a/b/index.html", "api/x.json", "assets/a.css"})
TARGETS = '<h2 id="muc-1">m</h2><a name="cu"></a><p id="mục">p</p>'


def found(path: str, html: str) -> list[tuple[Code, str]]:
    pages = [read_page("a/b/index.html", LexborHTMLParser(TARGETS))]
    pages = [page for page in pages if page.path != path]
    pages.append(read_page(path, LexborHTMLParser(html)))
    followed = [Links(FILES, SITE).follow(page) for page in pages]
    return [(f.code, f.message) for f in link_findings(followed, {})]


@pytest.mark.parametrize(
    "html",
    [
        '<a href="../">lên</a>',
        '<a href="..">lên</a>',
        '<a href="./">đây</a>',
        '<a href="">đây</a>',
        '<a href="#top">đầu</a>',
        '<a href="#">đầu</a>',
        '<a href="b/">b</a>',
        '<a href="b/#muc-1">mục</a>',
        '<a href="b/#cu">mục</a>',
        '<a href="b/#m%E1%BB%A5c">mục</a>',
        '<a href="b/#mục">mục</a>',
        '<a href="b/#muc-1:~:text=m">mục</a>',
        '<a href="b/?q=1#muc-1">mục</a>',
        '<a href="b/index.html">b</a>',
        '<p id="x"></p><a href="#x">x</a>',
        '<a href="../api/x.json" download>tải</a>',
        '<a href="https://vanban.example/luat">luật</a>',
        '<a href="//vanban.example/luat">luật</a>',
        '<a href="mailto:a@b.example">thư</a> <a href="tel:024">gọi</a>',
        '<a href="https://ten.example/goc/a/b/#muc-1">đủ</a>',
        '<link rel="canonical" href="https://ten.example/goc/a/">',
        '<link rel="alternate" hreflang="vi" href="https://ten.example/goc/">',
        '<link rel="license" href="https://giay-phep.example/">',
        '<link rel="stylesheet" href="../assets/a.css">',
        '<img alt="" src="data:image/gif;base64,R0lGODlhAQABAAAAACw=">',
        '<svg><use href="#x"></use><g id="x"></g></svg>',
        '<form action="b/"></form>',
    ],
)
def test_a_good_link_is_silent(html: str) -> None:
    assert found("a/index.html", html) == []


@pytest.mark.parametrize(
    ("html", "code", "words"),
    [
        ('<a href="c/">c</a>', Code.LINK_BROKEN, "/a/c/"),
        ('<a href="b">thiếu gạch</a>', Code.LINK_BROKEN, "/a/b"),
        ('<a href="b.md">chưa dịch</a>', Code.LINK_BROKEN, "/a/b.md"),
        ('<a href="../../">ra ngoài</a>', Code.LINK_BROKEN, "ra ngoài"),
        ('<a href="/a/b/">tuyệt đối</a>', Code.LINK_BROKEN, "tương đối"),
        ('<a href="b/#muc-2">mục</a>', Code.ANCHOR_MISSING, "#muc-2"),
        ('<a href="#muc-2">mục</a>', Code.ANCHOR_MISSING, "#muc-2"),
        ('<a href="../api/x.json#a">mục</a>', Code.ANCHOR_MISSING, "#a"),
        ('<a href="https://ten.example/goc/c/">đủ</a>', Code.LINK_BROKEN, "/c/"),
        ('<link rel="canonical" href="https://ten.example/goc/c/">', Code.LINK_BROKEN, "/c/"),
        ('<img alt="" src="x.png">', Code.LINK_BROKEN, "/a/x.png"),
        ('<img alt="" srcset="../assets/a.css 1x, y.png 2x">', Code.LINK_BROKEN, "/a/y.png"),
        ('<video poster="x.png"></video>', Code.LINK_BROKEN, "/a/x.png"),
        ('<form action="c/"></form>', Code.LINK_BROKEN, "/a/c/"),
        ('<meta http-equiv="refresh" content="0; url=c/">', Code.LINK_BROKEN, "/a/c/"),
        ('<script src="https://x.example/a.js"></script>', Code.LOADS_ELSEWHERE, "x.example"),
        ('<script src="//x.example/a.js"></script>', Code.LOADS_ELSEWHERE, "x.example"),
        ('<link rel="stylesheet" href="https://x.example/a.css">', Code.LOADS_ELSEWHERE, "x.example"),
        ('<link rel="preconnect" href="https://x.example">', Code.LOADS_ELSEWHERE, "x.example"),
        ('<img alt="" src="HTTP://x.example/a.png">', Code.LOADS_ELSEWHERE, "x.example"),
        ('<img alt="" srcset="https://x.example/a.png 2x">', Code.LOADS_ELSEWHERE, "x.example"),
        ('<iframe src="https://x.example/"></iframe>', Code.LOADS_ELSEWHERE, "x.example"),
        ('<object data="https://x.example/a.swf"></object>', Code.LOADS_ELSEWHERE, "x.example"),
        ('<p style="background:url(https://x.example/a.png)">x</p>', Code.LOADS_ELSEWHERE, "x.example"),
        ("<style>@import 'https://x.example/a.css';</style>", Code.LOADS_ELSEWHERE, "x.example"),
    ],
)
def test_a_bad_link_is_named(html: str, code: Code, words: str) -> None:
    ((found_code, message),) = found("a/index.html", html)
    assert found_code is code
    assert words in message
    assert message.startswith("trang /a/:")


def test_only_the_error_page_may_link_from_the_top() -> None:
    assert found("404.html", '<a href="/goc/a/b/#muc-1">b</a>') == []
    assert found("404.html", '<a href="/a/">ngoài gốc</a>') != []


def faults(number: int) -> list[tuple[str, str]]:
    pages = [BuiltPage(f"{n}/index.html", frozenset({"x/"}), frozenset(), frozenset()) for n in range(number)]
    sources = {f"{n}/index.html": f"plans/{n}.md" for n in range(number)}
    links = Links(frozenset(page.path for page in pages), SITE)
    findings = link_findings([links.follow(page) for page in pages], sources)
    return [(finding.location.path, finding.message) for finding in findings]


def test_a_fault_of_few_pages_is_told_of_each() -> None:
    assert faults(2) == [
        ("plans/0.md", "trang /0/: liên kết “x/” dẫn tới /0/x/, trên trang web không có"),
        ("plans/1.md", "trang /1/: liên kết “x/” dẫn tới /1/x/, trên trang web không có"),
    ]


def test_a_fault_of_many_pages_is_one_finding() -> None:
    ((path, message),) = faults(100)
    assert path == "plans/0.md"
    assert message.startswith("trang /0/ (và 99 trang khác): liên kết “x/” dẫn tới")


@pytest.mark.parametrize(
    ("page", "path", "file"),
    [
        ("index.html", "a/", "a/index.html"),
        ("a/index.html", "../", "index.html"),
        ("a/index.html", "%C4%91/x.txt", "a/đ/x.txt"),
        ("a/b/index.html", "../../api/x.json", "api/x.json"),
        ("a/index.html", "../..", None),
        ("index.html", "../a/", None),
    ],
)
def test_a_link_is_resolved_as_a_browser_does(page: str, path: str, file: str | None) -> None:
    assert resolve(page, path) == file


@pytest.mark.parametrize(
    ("address", "anchor"),
    [("../#x", "x"), ("a/", ""), ("#top", ""), ("a/#%C4%91", "đ"), ("a/#x:~:text=y", "x"), ("a#b#c", "b#c")],
)
def test_an_anchor_is_read_as_a_browser_does(address: str, anchor: str) -> None:
    assert anchor_of(address) == anchor
