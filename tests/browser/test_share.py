"""Passing a page on: its picture, its plain links, the text that is copied; the log and its feeds."""

import json
import re
import struct
from collections.abc import Callable
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import pytest
from playwright.sync_api import BrowserContext, Page, expect

from page_kinds import LAW, PLAN

SITE_URL = "https://hoa-giai.example/"
PICTURE = re.compile(r'<meta property="og:image" content="([^"]*)">')
SHARED = [PLAN, f"en/{PLAN}", LAW]


def _pictures(site: Path) -> dict[str, str]:
    """The picture that each page of the site names, by the page's file; nothing where it names none."""
    found = {}
    for file in site.rglob("index.html"):
        text = file.read_text(encoding="utf-8")
        if 'property="og:title"' in text:
            named = PICTURE.search(text)
            found[file.relative_to(site).as_posix()] = named[1] if named else ""
    return found


def test_each_page_names_a_picture_that_there_is(built_site: Path) -> None:
    pictures = _pictures(built_site)
    assert pictures[f"{PLAN}index.html"] == f"{SITE_URL}anh/{PLAN.rstrip('/')}.png"
    assert pictures["index.html"] == f"{SITE_URL}anh/trang.png"
    assert pictures["en/index.html"] == f"{SITE_URL}anh/en/trang.png"
    for address in set(pictures.values()):
        assert address.startswith(SITE_URL)
        content = (built_site / address.removeprefix(SITE_URL)).read_bytes()
        assert struct.unpack(">II", content[16:24]) == (1200, 630)


@pytest.mark.parametrize("address", SHARED)
def test_a_page_is_passed_on_by_plain_links(address: str, page: Page, site_address: str) -> None:
    page.goto(f"{site_address}{address}")
    block = page.locator("details.chia-se")
    block.locator("summary").click()
    href = block.get_by_role("link", name="Facebook").get_attribute("href") or ""
    assert href.startswith("https://www.facebook.com/sharer/sharer.php?u=https%3A%2F%2F")
    assert parse_qs(urlsplit(href).query) == {"u": [f"{SITE_URL}{address}"]}
    expect(block.locator("pre")).to_contain_text(f"{SITE_URL}{address}")


def test_the_text_is_copied_and_said_to_be(
    new_context: Callable[..., BrowserContext], site_address: str
) -> None:
    context = new_context(permissions=["clipboard-read", "clipboard-write"])
    page = context.new_page()
    page.goto(f"{site_address}{PLAN}")
    page.locator("details.chia-se summary").click()
    page.get_by_role("button", name="Chép").last.click()
    expect(page.locator("details.chia-se [role=status]")).to_have_text("Đã chép")
    copied = page.evaluate("navigator.clipboard.readText()")
    assert copied.splitlines()[-1] == f"{SITE_URL}{PLAN}"


def test_without_script_the_text_can_be_read_and_no_button_does_nothing(
    new_context: Callable[..., BrowserContext], site_address: str
) -> None:
    page = new_context(java_script_enabled=False).new_page()
    page.goto(f"{site_address}{PLAN}")
    page.locator("details.chia-se summary").click()
    expect(page.locator("#loi-gui")).to_be_visible()
    expect(page.locator("details.chia-se button:visible")).to_have_count(0)


@pytest.mark.parametrize("language", ["", "en/"])
def test_the_log_leads_to_its_feeds(language: str, page: Page, site_address: str, built_site: Path) -> None:
    page.goto(f"{site_address}{language}nhat-ky/")
    links = page.locator("head link[rel=alternate][type*=atom], head link[rel=alternate][type*=feed]")
    hrefs = [link.get_attribute("href") for link in links.all()]
    assert hrefs == ["feed.xml", "feed.json"]
    feed = json.loads((built_site / language / "nhat-ky/feed.json").read_text(encoding="utf-8"))
    assert feed["home_page_url"] == f"{SITE_URL}{language}nhat-ky/"
