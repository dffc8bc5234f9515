"""Entries read from built pages: what is text of their own, and where each part begins."""

import pytest
from selectolax.lexbor import LexborHTMLParser

from hoagiai.search.entry import Entry, Kind, PageFacts
from hoagiai.search.reading import read_entries

OFFICIAL = "<section><h2>t</h2><div data-official-text>gốc<i data-derived>#</i></div></section>"
PLAN = """<h1>Kế hoạch A</h1>
<section><table class="bang-viec"><tbody>
<tr><th><a href="#nv-1"><span class="so">1</span> Tập huấn hòa giải</a></th>
<td>Chủ trì: Phòng Tư pháp</td></tr>
</tbody></table></section>
<section><ul class="phan-cong">
<li><a href="#tn-1" class="so">1</a> <strong>Công an xã</strong><br>giữ trật tự</li>
</ul></section>
<section><h2 id="toan-van">Toàn văn</h2><div data-official-text lang="vi">
<p>Căn cứ Luật.</p>
<p id="nv-1"><strong>1.</strong> <strong>Tập huấn hòa giải</strong> <a data-derived href="#nv-1">#</a></p>
<p>- Chủ trì: <a href="x">Phòng Tư pháp</a>.</p>
<p id="nv-2">2. Sơ kết công tác</p><p>- Quý IV</p>
<h3 id="muc-iii">III. Tổ chức</h3><p>Nơi nhận.</p>
</div></section>"""


def read(html: str, facts: PageFacts | None = None, language: str = "vi") -> list[Entry]:
    page = f'<html lang="{language}"><head><title>T</title></head><body>{html}</body></html>'
    return list(read_entries("a/", LexborHTMLParser(page), facts or PageFacts()))


@pytest.mark.parametrize(
    ("html", "kept"),
    [
        ("<article><p>a</p></article><footer>b</footer>", "a"),
        ("<main><nav>m</nav><p>a</p><script>s</script></main>", "a"),
        ("<article><p>a</p><p data-search-skip>b</p></article>", "a"),
        ('<article><div role="note">n<svg>x</svg></div><p>a</p></article>', "a"),
        ('<article><a rel="edit" href="#">sửa</a><p>a</p></article>', "a"),
        ("<article><p>Đất <b>đ</b>ai &amp; nhà</p><p>c</p></article>", "Đất đai & nhà c"),
        (f"<article><section><section>bảng</section></section>{OFFICIAL}</article>", "t gốc"),
    ],
)
def test_only_the_text_of_the_page_is_searched(html: str, kept: str) -> None:
    assert [entry.text for entry in read(html)] == [kept]


def test_vietnamese_is_not_searched_on_english_pages() -> None:
    official = '<section lang="vi">gốc <b lang="vi">b</b></section>'
    entries = read(f"<article><h1>Plan</h1>{official}<section>tasks</section></article>", language="en")
    assert [(entry.title, entry.text) for entry in entries] == [("Plan", "tasks")]


def test_a_title_loses_its_link_sign() -> None:
    (entry,) = read('<article><h1>Tên<a class="headerlink" href="#t">#</a></h1></article>')
    assert entry.title == "Tên"


def test_tasks_and_duties_of_a_plan_are_results_of_their_own() -> None:
    facts = PageFacts(Kind.PLAN, "Xã A", "t/xa-a", (2024,), part_years={"nv-2": (2025,)}, names=("1/KH",))
    plan, *parts = read(PLAN, facts)
    assert (plan.kind, plan.url, plan.names) == (Kind.PLAN, "a/", ("1/KH",))
    assert "Căn cứ Luật." in plan.text
    assert "Nơi nhận." in plan.text
    assert "Quý IV" not in plan.text
    found = {part.url: (part.kind, part.title, part.text, part.years) for part in parts}
    assert found == {
        "a/#nv-1": (Kind.TASK, "Tập huấn hòa giải", "Chủ trì: Phòng Tư pháp.", (2024,)),
        "a/#nv-2": (Kind.TASK, "Sơ kết công tác", "Quý IV", (2025,)),
        "a/#tn-1": (Kind.TASK, "Công an xã: giữ trật tự", "giữ trật tự", (2024,)),
    }
    assert {part.context for part in parts} == {"Kế hoạch A · Xã A"}


def test_in_english_the_tasks_are_those_of_the_table() -> None:
    html = PLAN.replace("Tập huấn hòa giải</a>", "Training</a>")
    entries = read(html, PageFacts(Kind.PLAN), "en")
    assert ("a/#nv-1", "Training") in {(entry.url, entry.title) for entry in entries}
    assert "a/#nv-2" not in {entry.url for entry in entries}
    assert "Training" not in entries[0].text


def test_articles_of_a_document_are_results_of_their_own() -> None:
    chapter = '<h2 id="c-1">Chương I</h2><h3 id="dieu-1">Điều 1. X</h3><p>x</p>'
    html = f'<h1>Luật A</h1>{chapter}<h2 id="c-2">Chương II</h2><p>y</p>'
    law, article = read(html, PageFacts(Kind.DOCUMENT, names=("1/QH",), standing=8))
    assert (law.kind, law.text) == (Kind.DOCUMENT, "Chương I Chương II y")
    assert (article.kind, article.url, article.title, article.text) == (
        Kind.ARTICLE,
        "a/#dieu-1",
        "Điều 1. X",
        "x",
    )
    assert (article.context, article.standing) == ("Luật A", 8)
    assert article.names == ("Điều 1 Luật A", "Điều 1 1/QH")


def test_sections_of_a_guide_are_places_of_its_page() -> None:
    page, section = read('<h1>Từ điển</h1><p>a</p><h2 id="ubnd">UBND</h2><p>Ủy ban nhân dân</p>')
    assert (page.text, section.title, section.text) == ("a", "UBND", "Ủy ban nhân dân")
    assert (section.url, section.context, section.names) == ("a/#ubnd", "Từ điển", ())


@pytest.mark.parametrize("facts", [PageFacts(Kind.AGENCY), PageFacts(lists=True)])
def test_lists_that_lead_on_are_not_searched(facts: PageFacts) -> None:
    (entry,) = read(
        '<h1>Phòng A</h1><p>Cấp xã</p><section><h2 id="v">Việc</h2><p>việc khác</p></section>', facts
    )
    assert entry.text == "Cấp xã"
