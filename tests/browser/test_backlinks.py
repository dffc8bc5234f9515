"""The main promise: every task leads to the agencies that do it, and every agency back to its tasks."""

from pathlib import Path

import pytest
from playwright.sync_api import Page, expect
from selectolax.lexbor import LexborHTMLParser

from page_kinds import LONG_PLAN, PLAN

PLANS = [PLAN, f"en/{PLAN}", LONG_PLAN, f"en/{LONG_PLAN}"]
TASKS = {PLAN: 8, LONG_PLAN: 10}


def tree(place: Path) -> LexborHTMLParser:
    return LexborHTMLParser((place / "index.html").read_bytes())


@pytest.mark.parametrize("plan", [PLAN, f"en/{PLAN}", LONG_PLAN])
def test_a_reader_goes_from_task_to_agency_and_back(page: Page, site_address: str, plan: str) -> None:
    page.goto(f"{site_address}{plan}")
    rows = page.locator(".bang-viec tbody tr")
    anchors = [row.locator("th a").get_attribute("href") for row in rows.all()]
    assert len(anchors) == TASKS[plan.removeprefix("en/")]
    for row, anchor in enumerate(anchors):
        page.locator(".bang-viec tbody tr").nth(row).locator("td a").first.click()
        expect(page.locator("h1")).to_be_visible()
        page.locator(f'main a[href$="{plan.removeprefix("en/")}{anchor}"]').first.click()
        expect(page).to_have_url(f"{site_address}{plan}{anchor}")
        expect(page.locator(f"[id='{(anchor or '').removeprefix('#')}']")).to_be_in_viewport()


@pytest.mark.parametrize("plan", PLANS)
def test_every_agency_of_a_task_names_the_task(built_site: Path, plan: str) -> None:
    here = built_site / plan
    for row in tree(here).css(".bang-viec tbody tr"):
        anchor = row.css_first("th a").attributes["href"]
        for link in row.css("td a"):
            agency = (here / (link.attributes["href"] or "")).resolve()
            back = [way.attributes["href"] or "" for way in tree(agency).css("main a[href*='#']")]
            assert f"{here.resolve()}{anchor}" in {landing(agency, way) for way in back}, link.text()


@pytest.mark.parametrize("plan", PLANS)
def test_every_agency_that_a_duty_names_leads_back_to_it(built_site: Path, plan: str) -> None:
    here = built_site / plan
    duties = tree(here).css(".phan-cong > li")
    assert duties
    for duty in duties:
        anchor = duty.css_first("a.so").attributes["href"]
        for link in duty.css("strong a"):
            agency = (here / (link.attributes["href"] or "")).resolve()
            back = [way.attributes["href"] or "" for way in tree(agency).css("main a[href*='#']")]
            assert f"{here.resolve()}{anchor}" in {landing(agency, way) for way in back}, link.text()


def landing(page: Path, link: str) -> str:
    """Return where a link of the page in the folder ``page`` leads: a folder and an anchor."""
    path, _, anchor = link.partition("#")
    return f"{(page / path).resolve()}#{anchor}"
