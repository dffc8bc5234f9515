"""Former commune → new: typed with or without marks, told with its province, loaded only when asked for."""

import re
from collections.abc import Callable
from pathlib import Path

import pytest
import yaml
from playwright.sync_api import BrowserContext, Page, expect

CASES: dict[str, str] = yaml.safe_load(Path(__file__).with_name("lookup.yml").read_text(encoding="utf-8"))
BOX = "#tra-dia-ban"
FOUND = "#tra-dia-ban-ket-qua > li"


@pytest.fixture
def asked(page: Page) -> list[str]:
    """The addresses that the page asks for, in order."""
    addresses: list[str] = []
    page.on("request", lambda request: addresses.append(request.url))
    return addresses


def look_up(page: Page, words: str) -> list[str]:
    page.fill(BOX, words)
    expect(page.locator("#tra-dia-ban-tin")).to_have_text(
        # What the page says once it has looked: a number, or that there is none.
        re.compile(r"^(Có \d|Danh mục không có)")
    )
    return [" ".join(text.split()) for text in page.locator(FOUND).all_inner_texts()]


@pytest.mark.parametrize(("typed", "told"), CASES.items(), ids=list(CASES))
def test_a_name_leads_to_what_became_of_it(page: Page, site_address: str, typed: str, told: str) -> None:
    page.goto(f"{site_address}dia-ban/")
    assert told in look_up(page, typed)


def test_a_new_unit_tells_what_it_was_made_of(page: Page, site_address: str) -> None:
    page.goto(f"{site_address}dia-ban/")
    found = look_up(page, "xa thanh binh tay ninh")
    new = next(text for text in found if text.startswith("Xã Thạnh Bình, tỉnh Tây Ninh (từ ngày 01/7/2025)"))
    assert "xã Tân Phong, huyện Tân Biên, tỉnh Tây Ninh (một phần)" in new


def test_the_exact_name_comes_first_and_the_rest_is_counted(page: Page, site_address: str) -> None:
    page.goto(f"{site_address}dia-ban/")
    found = look_up(page, "Tân Phong")
    assert len(found) == 20
    assert all("Tân Phong" in text.partition(",")[0] for text in found[:10])
    assert "gõ thêm tên huyện hoặc tỉnh" in page.locator("#tra-dia-ban-tin").inner_text()
    assert look_up(page, "khongco dau") == []
    assert page.locator("#tra-dia-ban-tin").inner_text().startswith("Danh mục không có")


def test_the_data_is_loaded_once_and_only_when_asked_for(
    page: Page, site_address: str, asked: list[str]
) -> None:
    page.goto(f"{site_address}dia-ban/", wait_until="networkidle")
    assert not any(address.endswith("lookup.json") for address in asked)
    look_up(page, "tan bien")
    look_up(page, "doan ket")
    assert sum(address.endswith("lookup.json") for address in asked) == 1


def test_what_is_found_can_be_shared_and_leads_to_pages(page: Page, site_address: str) -> None:
    page.goto(f"{site_address}dia-ban/")
    look_up(page, "doan ket lai chau")
    page.press(BOX, "Enter")
    page.goto(page.url)
    page.locator(FOUND).first.wait_for()
    assert page.input_value(BOX) == "doan ket lai chau"
    page.locator(f"{FOUND} a", has_text="Phường Đoàn Kết, tỉnh Lai Châu").first.click()
    expect(page.locator("h1")).to_have_text("Phường Đoàn Kết, tỉnh Lai Châu")


def test_in_english_its_words_and_its_links_are(page: Page, site_address: str) -> None:
    page.goto(f"{site_address}en/dia-ban/?q=tan+bien+tay+ninh")
    page.locator(FOUND).first.wait_for()
    assert "from 1 July 2025 part of Tân Biên Commune, Tây Ninh Province" in " ".join(
        page.locator(FOUND).all_inner_texts()
    )
    assert "/en/dia-ban/" in (page.locator(f"{FOUND} a").first.get_attribute("href") or "")


def test_without_javascript_the_list_can_be_downloaded(
    new_context: Callable[..., BrowserContext], site_address: str
) -> None:
    page = new_context(java_script_enabled=False).new_page()
    page.goto(f"{site_address}dia-ban/")
    assert "Trình duyệt đang tắt JavaScript nên không tra được ở đây" in page.content()
    expect(page.get_by_role("link", name="Tải cả danh mục (CSV)")).to_be_visible()
    expect(page.get_by_role("row", name="Lai Châu")).to_be_visible()


def test_a_network_that_fails_is_told(page: Page, site_address: str) -> None:
    page.route("**/lookup.json", lambda route: route.abort())
    page.goto(f"{site_address}dia-ban/")
    page.fill(BOX, "tan bien")
    expect(page.locator("#tra-dia-ban-tin")).to_contain_text("Không tải được danh mục")
