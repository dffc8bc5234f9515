import posixpath
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

import samples
from hoagiai.render.address import relative
from hoagiai.render.handwritten import staged_markdown
from hoagiai.render.links import open_link_book, page_address
from hoagiai.render.pages import render_pages

PLAN = "../../plans/lai-chau/tp-lai-chau/2024-hoa-giai.md"
CASES = [
    ("vi", "[a](../index.md)", "[a](../index.md)"),
    ("vi", "[a](./index.md#moc)", "[a](index.md#moc)"),
    (
        "vi",
        f"[nhiệm vụ]({PLAN}#nv-1)",
        "[nhiệm vụ](../ke-hoach/lai-chau/tp-lai-chau/2024-hoa-giai/index.md#nv-1)",
    ),
    ("vi", "[a](../index.en.md)", "[a](../en/)"),
    ("en", "[a](../index.en.md)", "[a](../index.md)"),
    ("vi", "[a](https://moj.gov.vn)", "[a](https://moj.gov.vn)"),
    ("vi", "[a](#moc)", "[a](#moc)"),
    ("vi", "[danh bạ](../../plans/_danh-ba/co-quan.yml)", "danh bạ (`../../plans/_danh-ba/co-quan.yml`)"),
    ("vi", "![hình](../assets/a.svg)", "![hình](../../assets/a.svg)"),
    ("vi", "`[a](../index.md)`", "`[a](../index.md)`"),
    ("vi", "```\n[a](../index.md)\n```", "```\n[a](../index.md)\n```"),
    ("vi", '<a href="../index.md">a</a>', '<a href="../">a</a>'),
    ("vi", "[b]: ../index.md\n\n[a][b]", "[b]: ../index.md\n\n[a][b]"),
    ("vi", "[a](../index.md) và [b](../index.md)", "[a](../index.md) và [b](../index.md)"),
    ("vi", "`{!docs/a.md!}`", "<code>{!docs/a.md!}</code>".replace("{!", "&#123;!")),
    ("vi", "```\n{!/etc/hostname!}\n```", "```\n{\u2060!/etc/hostname!}\n```"),
]
CASES[3] = ("vi", "[a](../index.en.md)", '<a href="../en/" hreflang="en">a</a>')


@pytest.mark.parametrize(("language", "source", "staged"), CASES)
def test_links_are_turned_to_the_staged_tree(language: str, source: str, staged: str) -> None:
    page = samples.page("docs/bien-tap/index.md", "Sổ tay", source)
    book = open_link_book(samples.site(), date(2026, 11, 22))
    assert staged_markdown(page, book, "/bien-tap/", language) == f"{staged}\n"


@pytest.mark.parametrize(
    ("path", "address"),
    [
        ("docs/index.md", "/"),
        ("docs/index.en.md", "/"),
        ("docs/gioi-thieu.en.md", "/gioi-thieu/"),
        ("docs/bien-tap/index.md", "/bien-tap/"),
        ("docs/bien-tap/loi/so-nhay.md", "/bien-tap/loi/so-nhay/"),
    ],
)
def test_page_addresses(path: str, address: str) -> None:
    assert page_address(path) == address


_PART = st.text(alphabet="ab", min_size=1, max_size=2)
_PLACE = st.lists(_PART, max_size=4).map(lambda parts: "/" + "".join(f"{part}/" for part in parts))


@given(_PLACE, _PLACE, st.sampled_from(["", "x.ics"]), st.sampled_from(["", "#nv-1"]))
def test_relative_links_lead_where_they_say(source: str, folder: str, file: str, anchor: str) -> None:
    target = folder + file
    way = relative(source, target + anchor)
    path, _, mark = way.partition("#")
    reached = posixpath.normpath(posixpath.join(source, path))
    assert reached.rstrip("/") == target.rstrip("/")
    assert (f"#{mark}" if mark else "") == anchor
    assert not way.startswith("/")


def test_english_pages_without_english_say_so() -> None:
    pages = {page.path: page for page in render_pages(samples.site(), date(2026, 1, 1))}
    assert pages["en/bien-tap/index.md"].front["ban_goc"] == "/bien-tap/"
    assert "ban_goc" not in pages["en/index.md"].front
    assert "ban_goc" not in pages["vi/bien-tap/index.md"].front
