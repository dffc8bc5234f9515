"""What a reader can press: the other language, light or dark, the list of sections, the search box."""

from collections.abc import Callable

import pytest
from playwright.sync_api import BrowserContext, Page, expect

from page_kinds import HANDBOOK, PLAN, Kind, named, some, visit

SHADE = "() => getComputedStyle(document.body).backgroundColor"
LISTED = ".muc-luc-trang"


@pytest.mark.parametrize("kind", some("home", "plan", "agency-en", "untranslated", "search"), ids=named)
def test_the_language_switch_leads_to_the_same_page(page: Page, site_address: str, kind: Kind) -> None:
    visit(page, site_address, kind)
    page.locator("header a[hreflang]").click()
    expect(page).to_have_url(f"{site_address}{kind.other.partition('?')[0]}")
    expect(page.locator("html")).to_have_attribute("lang", "vi" if kind.language == "en" else "en")
    page.locator("header a[hreflang]").click()
    expect(page).to_have_url(f"{site_address}{kind.address.partition('?')[0]}")


def test_light_or_dark_is_remembered(page: Page, site_address: str) -> None:
    page.emulate_media(color_scheme="light")
    page.goto(site_address)
    light = page.evaluate(SHADE)
    page.locator("[data-doi-nen]").click()
    dark = page.evaluate(SHADE)
    assert dark != light
    # The choice stands before anything is drawn, so that no page flashes.
    page.add_init_script(
        "document.addEventListener('readystatechange', () => { window.early ??= root(); });"
        "const root = () => document.documentElement.dataset.nen;"
    )
    page.goto(f"{site_address}{PLAN}")
    assert page.evaluate("window.early") == "toi"
    assert page.evaluate(SHADE) == dark
    page.locator("[data-doi-nen]").click()
    page.emulate_media(color_scheme="dark")
    page.reload()
    assert page.evaluate(SHADE) == light


def test_without_a_choice_the_device_decides(page: Page, site_address: str) -> None:
    page.emulate_media(color_scheme="dark")
    page.goto(site_address)
    dark = page.evaluate(SHADE)
    page.emulate_media(color_scheme="light")
    assert page.evaluate(SHADE) != dark


@pytest.mark.parametrize("address", [PLAN, f"en/{PLAN}", HANDBOOK, "nguoi-dan/"])
def test_on_a_phone_the_sections_are_folded_below_the_title(
    page: Page, site_address: str, address: str
) -> None:
    page.set_viewport_size({"width": 360, "height": 740})
    page.goto(f"{site_address}{address}")
    title, listed = page.locator("h1").bounding_box(), page.locator(LISTED).bounding_box()
    assert title is not None
    assert listed is not None
    assert listed["y"] >= title["y"] + title["height"]
    assert listed["height"] < 60
    link = page.locator(f"{LISTED} a").last
    expect(link).not_to_be_visible()
    page.locator(f"{LISTED} summary").click()
    link.click()
    assert page.evaluate("document.querySelector(':target').getBoundingClientRect().top") < 740


@pytest.mark.parametrize("address", [PLAN, HANDBOOK])
def test_on_a_wide_screen_the_sections_are_open(page: Page, site_address: str, address: str) -> None:
    page.set_viewport_size({"width": 1280, "height": 800})
    page.goto(f"{site_address}{address}")
    expect(page.locator(f"{LISTED} a").last).to_be_in_viewport()


@pytest.mark.parametrize(
    ("address", "results"), [("", "tim-kiem/"), (PLAN, "tim-kiem/"), (f"en/{PLAN}", "en/tim-kiem/")]
)
def test_without_scripts_a_page_is_read_and_searched(
    new_context: Callable[..., BrowserContext], site_address: str, address: str, results: str
) -> None:
    page = new_context(java_script_enabled=False).new_page()
    page.goto(f"{site_address}{address}")
    expect(page.locator("main h1")).to_be_visible()
    expect(page.locator("[data-doi-nen]")).not_to_be_visible()
    box = page.locator("header input[name=q]")
    box.fill("đất đai")
    box.press("Enter")
    expect(page).to_have_url(f"{site_address}{results}?q=%C4%91%E1%BA%A5t+%C4%91ai")


@pytest.mark.parametrize(
    "kind", some("home", "plan", "agency-ended", "year", "handbook", "untranslated", "lost"), ids=named
)
def test_scripts_add_no_text(
    new_context: Callable[..., BrowserContext], page: Page, site_address: str, kind: Kind
) -> None:
    visit(page, site_address, kind)
    plain = new_context(java_script_enabled=False).new_page()
    visit(plain, site_address, kind)
    assert plain.locator("main").inner_text() == page.locator("main").inner_text()
