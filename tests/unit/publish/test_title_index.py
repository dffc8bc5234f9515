"""The index of titles that stands in for the search without JavaScript: its order, and how it is parted."""

import json

import pytest

from hoagiai.publish.search_page import search_pages
from hoagiai.publish.search_words import WORDS, word_files
from hoagiai.publish.title_index import MOST
from hoagiai.render.staged import StagedPage
from hoagiai.text import sort_key


def head(path: str, title: str, **more: str) -> StagedPage:
    return StagedPage(path, {"title": title, "description": title, **more}, "")


def made(*heads: StagedPage) -> dict[str, str]:
    """Return the bodies of all pages of the search, by their paths."""
    return {page.path: page.body for page in search_pages(heads) if isinstance(page, StagedPage)}


def in_order(body: str, *titles: str) -> bool:
    """Return whether all titles stand in ``body``, one after another."""
    places = [body.find(f">{title}<") for title in titles]
    return -1 not in places and places == sorted(places)


def test_titles_stand_under_their_letters_as_in_a_dictionary() -> None:
    names = ["Đất đai", "Ẩu đả", "Ánh sáng", "An ninh", "Dân vận", "Ân xá", "Ăn ở", "2024"]
    body = made(*(head(f"vi/a/{number}/index.md", name) for number, name in enumerate(names)))[
        "vi/tim-kiem/index.md"
    ]
    ordered = ("A", "An ninh", "Ánh sáng", "Ă", "Ăn ở", "Â", "Ân xá", "Ẩu đả", "D", "Dân vận", "Đ", "Đất đai")
    assert in_order(body.partition("<section aria")[2], *ordered, "Khác", "2024")


def test_links_lead_from_the_search_page() -> None:
    pages = made(head("vi/ke-hoach/a/index.md", "A"), head("en/ke-hoach/a/index.md", "A"))
    assert 'href="../ke-hoach/a/"' in pages["vi/tim-kiem/index.md"]
    assert 'href="../../en/ke-hoach/a/"' in pages["en/tim-kiem/index.md"]


def test_what_is_not_written_in_the_language_or_not_listed_is_left_out() -> None:
    pages = made(
        head("vi/a/index.md", "Gốc"),
        head("en/a/index.md", "Gốc", ban_goc="/a/"),
        head("vi/b/index.md", "Ẩn", robots="noindex"),
    )
    assert "Gốc" in pages["vi/tim-kiem/index.md"]
    assert "Gốc" not in pages["en/tim-kiem/index.md"]
    assert "Ẩn" not in pages["vi/tim-kiem/index.md"]


def test_a_title_is_text_and_says_its_language() -> None:
    pages = made(
        head("en/a/index.md", "Phòng Tư pháp <b>"),
        head("en/b/index.md", "People's Committee of Tân Biên"),
    )
    body = pages["en/tim-kiem/index.md"]
    assert '<a href="../../en/a/" lang="vi">Phòng Tư pháp &lt;b&gt;</a>' in body
    assert '<a href="../../en/b/">People&#x27;s Committee of Tân Biên</a>' in body


@pytest.mark.parametrize("count", [MOST, MOST + 1])
def test_a_long_index_is_parted_by_letters(count: int) -> None:
    heads = [head(f"vi/d/{number}/index.md", f"Đơn {number:04}") for number in range(count - 1)]
    pages = made(*heads, head("vi/a/index.md", "An ninh"))
    leaves = {path for path in pages if path.startswith("vi/tim-kiem/")} - {"vi/tim-kiem/index.md"}
    expected = {"vi/tim-kiem/a/index.md", "vi/tim-kiem/dd/index.md"} if count > MOST else set()
    assert leaves == expected


def test_a_letter_with_too_many_titles_is_parted_again() -> None:
    titles = [f"Kế hoạch {number:04}" for number in range(2 * MOST + 5)]
    pages = made(*(head(f"vi/k/{number}/index.md", title) for number, title in enumerate(titles)))
    ways = pages["vi/tim-kiem/index.md"]
    parts = ["vi/tim-kiem/k/index.md", "vi/tim-kiem/k-2/index.md", "vi/tim-kiem/k-3/index.md"]
    assert [pages[part].count("<li>") for part in parts] == [MOST, MOST, 5]
    assert f"Kế hoạch 0000</span> … <span>Kế hoạch {MOST - 1:04}" in ways
    assert 'href="../../k/0/"' in pages[parts[0]]
    told = [title for part in parts for title in titles if f">{title}<" in pages[part]]
    assert told == sorted(titles, key=sort_key)


def test_both_languages_say_the_same_things() -> None:
    vietnamese, english = (WORDS[language] for language in ("vi", "en"))
    assert vietnamese.keys() == english.keys()
    for name, said in vietnamese.items():
        assert type(said) is type(english[name])
        if isinstance(said, dict):
            assert said.keys() == english[name].keys()  # type: ignore[union-attr]
    files = {file.path: json.loads(file.content) for file in word_files()}
    assert files["assets/tim/vi.json"]["kinds"]["task"] == "Nhiệm vụ"
