"""The pictures of shared links: set right, the same bytes each time, one for every page that has one."""

import io
import unicodedata
from dataclasses import replace
from importlib.resources import files

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image, ImageFont

import samples
from hoagiai.render.cards.card import cards
from hoagiai.render.cards.drawing import SIZE, Artist, CardWords
from hoagiai.render.cards.wrapping import broken, cut, cut_line, lines_needed, wrapped
from hoagiai.render.sharing import sharing_fronts, with_fronts
from hoagiai.render.staged import StagedPage

VOWELS = "aăâeêioôơuưy"
TONES = ("", "\u0300", "\u0309", "\u0303", "\u0301", "\u0323")
WORDS = st.lists(st.text(VOWELS + "bchđg", min_size=1, max_size=9), min_size=1, max_size=40)
PLAN = CardWords("Kế hoạch 2024", "Thực hiện công tác hòa giải ở cơ sở năm 2024", "Hòa giải ở cơ sở")


def _letters() -> set[str]:
    """Every letter of Vietnamese with every tone, as one character each, and what titles also have."""
    small = {unicodedata.normalize("NFC", vowel + tone) for vowel in VOWELS for tone in TONES}
    whole = {*small, *"bcdđghklmnpqrstvx", *"0123456789", *"“”‘’–…·,;:.()/?!"}
    return whole | {letter.upper() for letter in whole}


@pytest.mark.parametrize("name", ["LiberationSerif-Bold.ttf", "LiberationSerif-Regular.ttf"])
def test_the_letters_of_cards_are_all_there(name: str) -> None:
    content = files("hoagiai.render").joinpath("forms/fonts", name).read_bytes()
    font = ImageFont.truetype(io.BytesIO(content), 40, layout_engine=ImageFont.Layout.BASIC)
    missing = bytes(font.getmask("\ufffe"))
    assert {letter for letter in _letters() if bytes(font.getmask(letter)) == missing} == set()


@given(WORDS, st.integers(min_value=5, max_value=60))
def test_wrapping_keeps_every_word_in_order(words: list[str], width: int) -> None:
    lines = wrapped(words, width, len)
    assert [word for line in lines for word in line] == words
    assert all(len(" ".join(line)) <= width or len(line) == 1 for line in lines)
    if max(map(len, words)) <= width:
        assert len(lines) == lines_needed(words, width, len)


@given(WORDS, st.integers(min_value=1, max_value=4))
def test_cutting_keeps_the_beginning_and_says_so(words: list[str], most: int) -> None:
    lines = cut(words, most, 20, len)
    kept = [word for line in lines for word in line]
    assert len(lines) <= most or len(kept) == 1
    assert kept[:-1] == words[: len(kept) - 1]


@given(WORDS, st.integers(min_value=1, max_value=9))
def test_a_wide_word_is_broken_and_nothing_of_it_lost(words: list[str], width: int) -> None:
    pieces = broken(words, width, len)
    assert "".join(pieces) == "".join(words)
    assert all(len(piece) <= width for piece in pieces)


@pytest.mark.parametrize(
    ("text", "width", "expected"),
    [("ngắn", 4, "ngắn"), ("Ủy ban, xã", 8, "Ủy ban…"), ("Ủy ban xã", 9, "Ủy ban xã"), ("abc", 2, "a…")],
)
def test_a_line_that_is_too_long_is_cut_and_says_so(text: str, width: int, expected: str) -> None:
    assert cut_line(text, width, len) == expected


def test_a_long_kind_and_a_long_name_of_the_site_stay_on_the_card() -> None:
    words = CardWords("Kế hoạch 2024 · " + "Ủy ban nhân dân " * 12, "Tên", "Trang hòa giải của " * 8)
    image = Image.open(io.BytesIO(Artist().draw(words))).convert("L")
    right = (SIZE[0] - 60, SIZE[0])
    assert image.crop((right[0], 0, right[1], 130)).getextrema()[1] < 100
    assert image.crop((right[0], 140, *SIZE)).getextrema()[0] > 200


def test_lines_are_about_as_long_as_each_other() -> None:
    words = ["một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám"]
    assert wrapped(words, 28, len) == [words[:4], words[4:]]


def test_a_card_is_a_small_png_of_the_size_that_networks_want() -> None:
    packed = Artist().draw(PLAN)
    image = Image.open(io.BytesIO(packed))
    assert (image.format, image.size) == ("PNG", SIZE)
    assert len(packed) < 40_000
    assert packed == Artist().draw(PLAN)


@pytest.mark.parametrize(
    "title",
    ["", "A", "Đ" * 30, "Đ" * 300, f"Văn bản {'x/' * 60} số", "Nghiêng " * 200, "hòa giải ở cơ sở " * 5],
    ids=["none", "letter", "wide word", "endless word", "wide among others", "endless", "two lines"],
)
def test_whatever_the_title_nothing_runs_over_the_edge(title: str) -> None:
    image = Image.open(io.BytesIO(Artist().draw(PLAN._replace(title=title)))).convert("L")
    below = image.crop((0, 140, *SIZE))
    margins = ((0, 60), (SIZE[0] - 60, SIZE[0]))
    assert all(below.crop((left, 0, right, below.height)).getextrema()[0] > 200 for left, right in margins)
    assert below.crop((0, below.height - 20, SIZE[0], below.height)).getextrema()[0] > 200


def test_every_plan_has_one_card_and_each_language_a_default() -> None:
    site = samples.site()
    made = {card.address: card.words for card in cards(site)}
    assert set(made) == {
        "/anh/trang.png",
        "/anh/en/trang.png",
        *(f"/anh/ke-hoach/{plan}.png" for plan in site.plans),
    }
    head = site.plans[samples.OLD_PLAN].head
    assert made[f"/anh/ke-hoach/{samples.OLD_PLAN}.png"] == CardWords(
        "Kế hoạch 2024 · UBND thành phố Lai Châu", head.title, "Hòa giải ở cơ sở"
    )


def test_pages_name_their_picture_and_offer_to_be_shared() -> None:
    fronts = sharing_fronts(samples.site())
    plan = f"ke-hoach/{samples.OLD_PLAN}"
    expected = {"anh": f"anh/{plan}.png", "chia_se": "có"}
    assert fronts[f"vi/{plan}/index.md"] == fronts[f"en/{plan}/index.md"] == expected
    pages = (
        StagedPage(f"vi/{plan}/index.md", {"title": "T"}, "x"),
        StagedPage("vi/khac/index.md", {"title": "K"}, "y"),
    )
    first, second = with_fronts(lambda: pages, fronts)
    assert first == replace(pages[0], front={"title": "T", **expected})
    assert second is pages[1]
