"""Nobody is shut out of the search: WCAG 2.2 A and AA with the box, the sheet and the results open."""

from typing import Any

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page, expect

RULES = {"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]}
VIEWS = ((360, "light"), (360, "dark"), (1280, "light"), (1280, "dark"))
ASKED = (("", "hoa giai"), ("en/", "mediation"), ("", "xyzxyzq"), ("", ""))
FIELD = "header [name=q]"
PANEL = ".tim__bang"


def look_as(page: Page, view: tuple[int, str]) -> None:
    """Look at pages in a window so wide, in a scheme of colours."""
    width, scheme = view
    page.set_viewport_size({"width": width, "height": 800})
    page.emulate_media(color_scheme="dark" if scheme == "dark" else "light")


def violations(page: Page) -> list[str]:
    """Return what axe objects to."""
    page.evaluate(Axe().axe_script)
    result: dict[str, Any] = page.evaluate("rules => axe.run({...rules, resultTypes: ['violations']})", RULES)
    return [
        f"{rule['id']}: {node['html']} – {node['failureSummary']}"
        for rule in result["violations"]
        for node in rule["nodes"]
    ]


@pytest.mark.parametrize("view", VIEWS, ids=str)
@pytest.mark.parametrize(("address", "words"), ASKED)
def test_axe_finds_nothing_in_the_open_search(
    page: Page, site_address: str, address: str, words: str, view: tuple[int, str]
) -> None:
    look_as(page, view)
    page.goto(f"{site_address}{address}")
    page.locator(FIELD).click()
    expect(page.locator(PANEL)).to_be_visible()
    page.locator(FIELD).fill(words)
    expect(page.locator("header [role=status]")).to_contain_text(f"“{words}”" if words else "Thử tìm")
    page.keyboard.press("ArrowDown")
    assert violations(page) == []


@pytest.mark.parametrize("view", VIEWS, ids=str)
@pytest.mark.parametrize("query", ["q=hoa+giai&loai=nhiem-vu&nam=2024", "q=xyzxyzq", ""])
def test_axe_finds_nothing_in_the_results(
    page: Page, site_address: str, query: str, view: tuple[int, str]
) -> None:
    look_as(page, view)
    page.goto(f"{site_address}tim-kiem/?{query}")
    page.wait_for_selector("[data-search-state=done]", state="attached")
    assert violations(page) == []


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing_in_the_menu_of_a_phone(page: Page, site_address: str, scheme: str) -> None:
    look_as(page, (360, scheme))
    page.goto(site_address)
    page.locator(".mo-muc").click()
    expect(page.locator(".muc-chinh a").first).to_be_visible()
    assert violations(page) == []


def test_nothing_moves_for_those_who_ask_for_stillness(page: Page, site_address: str) -> None:
    page.emulate_media(reduced_motion="reduce")
    page.goto(site_address)
    page.locator("[data-tim]").evaluate("box => box.setAttribute('aria-busy', 'true')")
    assert page.evaluate("document.getAnimations().length") == 0


def test_the_choice_is_seen_in_forced_colours(page: Page, site_address: str) -> None:
    page.emulate_media(forced_colors="active")
    page.goto(site_address)
    page.keyboard.press("/")
    expect(page.locator(PANEL)).to_be_visible()
    page.locator(FIELD).fill("hoa giai")
    expect(page.locator("header [role=status]")).to_contain_text("“hoa giai”")
    page.keyboard.press("ArrowDown")
    chosen = page.locator("[role=option][aria-selected=true]")
    assert chosen.evaluate("option => getComputedStyle(option).outlineStyle") == "solid"
