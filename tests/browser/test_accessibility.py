"""Nobody is shut out: WCAG 2.2 A and AA on every kind of page, by keyboard, by finger."""

from typing import Any

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page, expect

from page_kinds import HANDBOOK, IN_BOTH_LANGUAGES, KINDS, PLAN, SLIDES, Kind, named, visit

ALL = {"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]}
COLOURS = {"runOnly": {"type": "rule", "values": ["color-contrast", "link-in-text-block"]}}
# Structure depends on the width, colours on the scheme: every rule is tried at both widths and in both
# schemes, the slow ones not four times over.
VIEWS = ((360, "light", ALL), (360, "dark", COLOURS), (1280, "light", COLOURS), (1280, "dark", ALL))
# 44 CSS pixels, WCAG 2.5.5: what a thumb hits. Half a pixel is rounding.
FINGER = 43.5
NAVIGATION = "header, footer, nav, .tai, .sua, .cac-nam, .cot, .tim-kiem"
SMALL_TARGETS = """([within, least]) => [...document.querySelectorAll(within)]
    .flatMap(part => part.matches("a") ? [part] : [...part.querySelectorAll("a, button, input, summary")])
    .filter(control => control.checkVisibility({visibilityProperty: true}))
    .map(control => [control.outerHTML.slice(0, 90), control.getBoundingClientRect()])
    .filter(([, box]) => box.height > 0 && box.height < least)
    .map(([html, box]) => `${html} ${box.height}`)"""
FOCUS = """() => {
    const shown = document.activeElement;
    const ringed = [shown, shown.closest("form")].filter(Boolean)
        .some(part => getComputedStyle(part).outlineStyle !== "none");
    return {html: shown.outerHTML.slice(0, 90), ringed, inMain: !!shown.closest("main"),
            search: shown.matches("header input[name=q]")};
}"""


@pytest.mark.parametrize("kind", [*IN_BOTH_LANGUAGES, *SLIDES], ids=named)
def test_axe_finds_nothing(page: Page, site_address: str, kind: Kind) -> None:
    visit(page, site_address, kind)
    page.evaluate(Axe().axe_script)
    found = []
    for width, scheme, rules in VIEWS:
        page.set_viewport_size({"width": width, "height": 800})
        page.emulate_media(color_scheme=scheme)
        found += [f"{width} {scheme} {line}" for line in violations(page, rules)]
    assert found == []


def violations(page: Page, rules: dict[str, Any]) -> list[str]:
    """Return what axe objects to: the rule, the element, why."""
    result: dict[str, Any] = page.evaluate("rules => axe.run({...rules, resultTypes: ['violations']})", rules)
    return [
        f"{rule['id']}: {node['html']} – {node['failureSummary']}"
        for rule in result["violations"]
        for node in rule["nodes"]
    ]


def test_axe_would_speak(page: Page, site_address: str) -> None:
    page.goto(site_address)
    page.evaluate("document.querySelector('main p').style.color = '#ccc'")
    page.evaluate(Axe().axe_script)
    assert any(line.startswith("color-contrast") for line in violations(page, COLOURS))


@pytest.mark.parametrize("kind", KINDS, ids=named)
def test_a_thumb_hits_every_way_on(page: Page, site_address: str, kind: Kind) -> None:
    page.set_viewport_size({"width": 360, "height": 740})
    visit(page, site_address, kind)
    assert page.evaluate(SMALL_TARGETS, [NAVIGATION, FINGER]) == []


@pytest.mark.parametrize("address", ["", PLAN, HANDBOOK, f"en/{PLAN}"])
def test_the_keyboard_reaches_search_and_text(page: Page, site_address: str, address: str) -> None:
    page.goto(f"{site_address}{address}")
    stops = []
    while not (stops and stops[-1]["inMain"]):
        assert len(stops) < 15, "the text is too far from the top"
        page.keyboard.press("Tab")
        stops.append(page.evaluate(FOCUS))
    assert stops[0]["html"].startswith('<a class="bo-qua"')
    assert any(stop["search"] for stop in stops[:4])
    assert [stop["html"] for stop in stops if not stop["ringed"]] == []


@pytest.mark.parametrize("address", ["", PLAN, f"en/{PLAN}"])
def test_the_skip_link_leads_into_the_text(page: Page, site_address: str, address: str) -> None:
    page.goto(f"{site_address}{address}")
    page.keyboard.press("Tab")
    skip = page.locator(".bo-qua")
    expect(skip).to_be_focused()
    expect(skip).to_be_in_viewport()
    page.keyboard.press("Enter")
    expect(page.locator("#noi-dung")).to_be_focused()
    page.keyboard.press("Tab")
    assert page.evaluate("!!document.activeElement.closest('#noi-dung')")
