"""Printed on A4 a plan and an agency are whole and have nothing of the screen about them."""

import re
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect
from selectolax.lexbor import LexborHTMLParser

from page_kinds import LONG_PLAN, PLAN

AGENCY = "co-quan/lai-chau/tp-lai-chau/phong-tu-phap/"
PAGES = [PLAN, LONG_PLAN, f"en/{PLAN}", AGENCY, f"en/{AGENCY}"]
# A4 less the margins of in.css, in CSS pixels: 210 mm - 20 mm - 15 mm.
PAPER = 661
HIDDEN = "header a, header input, header button, nav a, .sua, .bo-qua, .neo, .tai a, footer nav"
OFF_PAPER = """width => [...document.querySelectorAll("body *")]
    .filter(part => part.getBoundingClientRect().right > width + 1)
    .map(part => part.outerHTML.slice(0, 90))"""
# What is on the paper: rendered, not transparent, not folded away, not cut off by a box that would scroll.
ON_PAPER = """within => [...document.querySelectorAll(within)]
    .filter(part => part.checkVisibility({opacityProperty: true, visibilityProperty: true}))
    .map(part => part.innerText).join("\\n")"""
SCROLLS = """() => [...document.querySelectorAll("main *")]
    .filter(part => part.scrollWidth > part.clientWidth + 1 || part.scrollHeight > part.clientHeight + 1)
    .filter(part => getComputedStyle(part).overflow !== "visible" && part.clientWidth > 2)
    .map(part => part.outerHTML.slice(0, 90))"""


@pytest.fixture
def on_paper(page: Page) -> Page:
    """A tab that shows pages as they are printed."""
    page.set_viewport_size({"width": PAPER, "height": 1000})
    page.emulate_media(media="print", color_scheme="dark")
    return page


def unspaced(text: str) -> str:
    """Return a text without its spaces, which differ between markup and paper."""
    return re.sub(r"\s+", "", text)


@pytest.mark.parametrize("address", PAGES)
def test_nothing_of_the_screen_is_printed(on_paper: Page, site_address: str, address: str) -> None:
    on_paper.goto(f"{site_address}{address}")
    for part in on_paper.locator(HIDDEN).all():
        expect(part).not_to_be_visible()
    expect(on_paper.locator("h1")).to_be_visible()
    expect(on_paper.locator("footer .chi-in")).to_contain_text(address)


@pytest.mark.parametrize("address", PAGES)
def test_nothing_runs_off_the_paper(on_paper: Page, site_address: str, address: str) -> None:
    on_paper.goto(f"{site_address}{address}")
    assert on_paper.evaluate(OFF_PAPER, PAPER) == []
    assert on_paper.evaluate(SCROLLS) == []


@pytest.mark.parametrize("plan", [PLAN, LONG_PLAN, f"en/{PLAN}"])
def test_the_official_text_is_printed_whole(
    on_paper: Page, built_site: Path, site_address: str, plan: str
) -> None:
    on_paper.goto(f"{site_address}{plan}")
    source = LexborHTMLParser((built_site / plan / "index.html").read_bytes())
    for mark in source.css("[data-official-text] [data-derived].neo"):
        mark.decompose()
    written = unspaced(source.css_first("[data-official-text]").text())
    assert len(written) > 5000
    assert unspaced(on_paper.evaluate(ON_PAPER, "[data-official-text]")) == written


def test_an_agency_is_printed_with_every_year_open(on_paper: Page, site_address: str) -> None:
    on_paper.goto(f"{site_address}co-quan/tay-ninh/tt-tan-bien/cong-chuc-tu-phap-ho-tich/")
    years = on_paper.locator(".lich details dl").all()
    assert len(years) > 1
    for year in years:
        expect(year).to_be_visible()


@pytest.mark.parametrize("address", [PLAN, AGENCY])
def test_paper_is_white_and_ink_is_black(on_paper: Page, site_address: str, address: str) -> None:
    on_paper.goto(f"{site_address}{address}")
    colours = "() => ['backgroundColor', 'color'].map(name => getComputedStyle(document.body)[name])"
    assert on_paper.evaluate(colours) == ["rgb(255, 255, 255)", "rgb(0, 0, 0)"]
    made = on_paper.pdf(format="A4", prefer_css_page_size=True)
    assert made.startswith(b"%PDF")
