"""The small parts of the publishing room, each by itself."""

from datetime import date
from pathlib import Path

import markdown
import pytest

import samples
from hoagiai.publish.anchors import heading_anchor
from hoagiai.publish.finish.sitemap import sitemap
from hoagiai.publish.languages import address_of, alternates, built_path, counterpart, nearest
from hoagiai.publish.remarks import remarks
from hoagiai.publish.search_page import search_pages
from hoagiai.render.pages import render_pages
from hoagiai.render.staged import StagedPage

OMITTED = 'The following pages exist in the docs directory, but are not included in the "nav" configuration:'


def test_markdown_would_leave_alone_what_says_it_is_html() -> None:
    made = (*search_pages(()), *render_pages(samples.site(), date(2026, 11, 22)))
    told = [page for page in made if isinstance(page, StagedPage)]
    assert {page.is_html for page in told} == {True, False}
    # One page of every folder: Python-Markdown takes seconds for all of them.
    for page in {page.path.split("/")[1]: page for page in told if page.is_html}.values():
        passed = markdown.markdown(page.body, extensions=["md_in_html"])
        assert passed.split() == page.body.split(), page.path


@pytest.mark.parametrize(
    ("text", "anchor"),
    [("Đất đai", "dat-dai"), ("Điều 5. Phạm vi", "dieu-5-pham-vi"), ("Ưu tiên: Ủy ban", "uu-tien-uy-ban")],
)
def test_anchors_keep_the_letter_d(text: str, anchor: str) -> None:
    assert heading_anchor(text, "-") == anchor


@pytest.mark.parametrize(
    ("staged", "address", "built"),
    [
        ("vi/index.md", "", "index.html"),
        ("en/index.md", "en/", "en/index.html"),
        ("vi/a/b/index.md", "a/b/", "a/b/index.html"),
        ("en/a/b/index.md", "en/a/b/", "en/a/b/index.html"),
    ],
)
def test_a_staged_page_has_one_address(staged: str, address: str, built: str) -> None:
    assert (address_of(staged), built_path(staged)) == (address, built)


def test_a_page_has_a_counterpart_in_each_language() -> None:
    assert counterpart("en/a/", "vi") == counterpart("a/", "vi") == "a/"
    assert counterpart("en/a/", "en") == counterpart("a/", "en") == "en/a/"
    assert counterpart("", "en") == "en/"
    assert counterpart("energy/", "vi") == "energy/"


def test_a_page_without_the_other_language_leads_to_the_nearest_above_it(tmp_path: Path) -> None:
    for page in ("vi", "en", "vi/tim-kiem", "en/tim-kiem", "vi/tim-kiem/u", "vi/a/b"):
        (tmp_path / page).mkdir(parents=True)
        (tmp_path / page / "index.md").touch()
    assert nearest(tmp_path, "tim-kiem/", "en") == "en/tim-kiem/"
    assert nearest(tmp_path, "tim-kiem/u/", "en") == "en/tim-kiem/"
    assert nearest(tmp_path, "tim-kiem/u/", "vi") == "tim-kiem/u/"
    assert nearest(tmp_path, "a/b/", "en") == "en/"


def test_alternates_need_two_written_pages(tmp_path: Path) -> None:
    for language, head in (("vi", "title: A"), ("en", "title: A")):
        page = tmp_path / language / "a/index.md"
        page.parent.mkdir(parents=True)
        page.write_text(f"---\n{head}\n---\nban_goc: chỉ là chữ\n")
    both = (("vi", "a/"), ("en", "en/a/"))
    assert alternates(tmp_path, "vi/a/index.md") == alternates(tmp_path, "en/a/index.md") == both
    (tmp_path / "en/a/index.md").write_text("---\ntitle: A\nban_goc: /a/\n---\n")
    assert alternates(tmp_path, "vi/a/index.md") == ()
    (tmp_path / "en/a/index.md").unlink()
    assert alternates(tmp_path, "vi/a/index.md") == ()


@pytest.mark.parametrize(
    ("message", "words"),
    [
        (
            "Doc file 'vi/a.md' contains a link 'b.md', but the target is not found.",
            (),
        ),
        ("Doc file 'vi/a.md' contains an unrecognized relative link 'b/', it was left as is.", ()),
        ("Doc file 'vi/a.md' contains an absolute link '/b/', it was left as is.", ()),
        (
            f"{OMITTED}\n  - vi/a/index.md\n  - vi/b/index.md",
            (
                "trang vi/a/index.md không có trong mục lục (nav của mkdocs.yml)",
                "trang vi/b/index.md không có trong mục lục (nav của mkdocs.yml)",
            ),
        ),
        (
            "A reference to 'a.md' is included in the 'nav' configuration, which is not found in the files.",
            ("mục lục (nav của mkdocs.yml) ghi a.md, trang này không có",),
        ),
        ("Something else", ("MkDocs nhắc: Something else",)),
    ],
)
def test_the_engine_is_heard_in_vietnamese(message: str, words: tuple[str, ...]) -> None:
    assert remarks([message, message]) == words


def test_the_sitemap_escapes_and_dates() -> None:
    page = StagedPage("vi/a&b/index.md", {"title": "A", "ngay": "2024-01-10"}, "x")
    text = sitemap([page], "https://a.example/")
    assert "<loc>https://a.example/a%26b/</loc><lastmod>2024-01-10</lastmod></url>" in text


def test_the_search_pages_are_html_of_ours() -> None:
    vietnamese, english = (page for page in search_pages(()) if isinstance(page, StagedPage))
    assert (vietnamese.path, english.path) == ("vi/tim-kiem/index.md", "en/tim-kiem/index.md")
    assert vietnamese.is_html
    assert english.is_html
    assert 'src="../assets/js/tim/trang.js"' in vietnamese.body
    assert 'src="../../assets/js/tim/trang.js"' in english.body
