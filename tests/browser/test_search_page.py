"""The results page: an address to share, filters kept in it, a way back, and titles where nothing runs."""

import re
from collections.abc import Callable
from urllib.parse import parse_qs, urlsplit

import pytest
from playwright.sync_api import BrowserContext, Page, expect

from hoagiai.text import sort_key
from page_kinds import PLAN

RESULT = "a[data-search-result]"
DONE = "[data-search-state=done]"
FIELD = "#tim-kiem-trang"
STATUS = "[data-search-message]"


def visit(page: Page, address: str) -> None:
    """Open a results page and wait until its list is final."""
    page.goto(address)
    wait(page)


def wait(page: Page) -> None:
    """Wait until the list is final."""
    page.wait_for_selector(DONE, state="attached")


def said(page: Page) -> dict[str, list[str]]:
    """Return what the address says."""
    return parse_qs(urlsplit(page.url).query)


def follow(page: Page, selector: str) -> None:
    """Press a filter and wait for its results."""
    page.locator(selector).first.click()
    wait(page)


@pytest.fixture
def found(page: Page, site_address: str) -> Page:
    """The results for “hoa giai”."""
    visit(page, f"{site_address}tim-kiem/?q=hoa+giai")
    return page


def test_a_shared_address_shows_the_results(found: Page) -> None:
    expect(found.locator(FIELD)).to_have_value("hoa giai")
    expect(found.locator(STATUS)).to_contain_text("kết quả cho “hoa giai”")
    assert found.locator(f"{DONE} {RESULT}").count() == 10
    assert found.title().startswith("hoa giai – Tìm kiếm")


def test_each_result_says_its_kind_and_shows_the_words(found: Page) -> None:
    items = found.locator(f"{DONE} ol > li")
    for item in items.all():
        assert item.locator(".loai").inner_text()
    assert "hòa giải" in " ".join(found.locator("ol mark").all_inner_texts()).casefold()


def test_a_task_is_opened_at_its_anchor(page: Page, site_address: str) -> None:
    visit(page, f"{site_address}tim-kiem/?q=ban hành kế hoạch thực hiện công tác hòa giải&loai=nhiem-vu")
    link = page.locator(RESULT).first
    assert "#nv-" in str(link.get_attribute("href"))
    link.click()
    expect(page.locator(":target")).to_be_in_viewport()


def test_bodies_that_ended_are_marked(page: Page, site_address: str) -> None:
    visit(page, f"{site_address}tim-kiem/?q=phòng tư pháp&loai=co-quan&dia-ban=lai-chau/tp-lai-chau")
    expect(page.locator("ol > li").first).to_contain_text("đã kết thúc")


def test_filters_are_kept_in_the_address(found: Page, site_address: str) -> None:
    follow(found, "[data-loai=task]")
    assert said(found) == {"q": ["hoa giai"], "loai": ["nhiem-vu"]}
    expect(found.locator(".loc [aria-current]")).to_contain_text("Nhiệm vụ")
    expect(found.locator("ol .loai").first).to_have_text("Nhiệm vụ")
    assert set(found.locator("ol .loai").all_inner_texts()) == {"Nhiệm vụ"}
    found.get_by_label("Năm").select_option("2024")
    expect(found).to_have_url(re.compile("nam=2024"))
    wait(found)
    shown = [str(link.get_attribute("href")) for link in found.locator(RESULT).all()]
    assert shown
    visit(found, found.url)
    assert [link.get_attribute("href") for link in found.locator(RESULT).all()] == shown
    found.locator(".loc__bo").click()
    expect(found).to_have_url(f"{site_address}tim-kiem/?q=hoa+giai")


def test_the_number_beside_a_kind_is_what_it_shows(found: Page) -> None:
    kind = found.locator("[data-loai=plan]")
    number = kind.locator(".loc__so").inner_text()
    kind.click()
    expect(found.locator(STATUS)).to_contain_text(f"{number} kết quả")


def test_a_locality_filters(found: Page) -> None:
    found.get_by_label("Địa bàn").select_option("lai-chau/tp-lai-chau")
    expect(found).to_have_url(re.compile("dia-ban=lai-chau%2Ftp-lai-chau"))
    wait(found)
    links = [str(link.get_attribute("href")) for link in found.locator(RESULT).all()]
    assert links
    assert all("lai-chau/tp-lai-chau" in link for link in links)


def test_the_back_button_goes_through_searches(found: Page) -> None:
    follow(found, "[data-loai=task]")
    expect(found.locator("ol .loai").first).to_have_text("Nhiệm vụ")
    found.locator(FIELD).fill("đất đai")
    found.locator(FIELD).press("Enter")
    expect(found.locator(STATUS)).to_contain_text("“đất đai”")
    found.go_back()
    expect(found.locator(STATUS)).to_contain_text("“hoa giai”")
    found.go_back()
    expect(found.locator(STATUS)).to_contain_text("“hoa giai”")
    expect(found.locator(".loc [aria-current]")).to_contain_text("Tất cả")
    expect(found.locator(FIELD)).to_have_value("hoa giai")


def test_more_results_come_and_stay_on_the_way_back(found: Page) -> None:
    found.locator("[data-search-more]").click()
    expect(found.locator(RESULT)).to_have_count(20)
    expect(found.locator(RESULT).nth(10)).to_be_focused()
    address = found.url
    found.locator(RESULT).nth(11).click()
    expect(found).not_to_have_url(address)
    found.go_back()
    expect(found.locator(RESULT)).to_have_count(20)


def test_results_follow_what_is_typed(found: Page) -> None:
    found.locator(FIELD).fill("tổ hòa giải")
    expect(found.locator(STATUS)).to_contain_text("“tổ hòa giải”")
    assert said(found) == {"q": ["tổ hòa giải"]}


@pytest.mark.parametrize("keys", ["/", "Control+k"])
def test_keys_lead_into_the_field_of_the_page(found: Page, keys: str) -> None:
    found.keyboard.press(keys)
    expect(found.locator(FIELD)).to_be_focused()
    assert found.locator("[name=q]").count() == 1


@pytest.mark.parametrize(
    ("address", "words"),
    [
        ("tim-kiem/?q=xyzxyzq", "Không tìm thấy"),
        ("en/tim-kiem/?q=xyzxyzq", "Nothing found"),
        ("tim-kiem/", "Gõ có dấu"),
        ("en/tim-kiem/?q=", "English pages"),
    ],
)
def test_nothing_found_or_asked_is_said(page: Page, site_address: str, address: str, words: str) -> None:
    visit(page, f"{site_address}{address}")
    assert page.locator(RESULT).count() == 0
    expect(page.locator(STATUS)).to_contain_text(words)
    assert page.locator("[data-search-offers] a").count() > 0


def test_a_slip_is_offered_right(page: Page, site_address: str) -> None:
    visit(page, f"{site_address}tim-kiem/?q=xyzxyzq")
    offer = page.locator("[data-search-offers] a").first
    offer.click()
    expect(page).not_to_have_url(f"{site_address}tim-kiem/?q=xyzxyzq")


def test_with_nothing_asked_all_titles_are_there(page: Page, site_address: str) -> None:
    visit(page, f"{site_address}tim-kiem/")
    expect(page.locator("[data-moi-trang] h3").first).to_be_visible()
    assert page.locator("[data-moi-trang] .cot a").count() > 200


def test_what_is_typed_is_never_markup(page: Page, site_address: str) -> None:
    visit(page, f"{site_address}tim-kiem/?q=%3Cimg src=x onerror=alert(1)%3E %3Cb%3Eđất")
    assert page.locator("article img, article [role=status] *").count() == 0


def test_a_missing_index_is_said(page: Page, site_address: str) -> None:
    page.route("**/tim/vi/**", lambda route: route.abort())
    page.goto(f"{site_address}tim-kiem/?q=a")
    page.wait_for_selector("[data-search-state=failed]", state="attached")
    expect(page.locator(STATUS)).to_contain_text("Không mở được")
    expect(page.locator("[data-moi-trang] h3").first).to_be_visible()


@pytest.mark.parametrize(
    ("address", "words"), [("tim-kiem/", "tắt JavaScript"), ("en/tim-kiem/", "JavaScript is off")]
)
def test_without_scripts_all_titles_are_there(
    new_context: Callable[..., BrowserContext], site_address: str, address: str, words: str
) -> None:
    page = new_context(java_script_enabled=False, viewport={"width": 360, "height": 740}).new_page()
    page.goto(f"{site_address}{address}?q=a")
    assert words in page.locator("article").inner_text()
    expect(page.locator("article section[aria-labelledby] h3").first).to_be_in_viewport(ratio=0)
    titles = page.locator(".cot a").all_inner_texts()
    letters = page.locator("article section[aria-labelledby] h3").all_inner_texts()
    assert len(titles) > 200
    assert letters[-1] in {"Khác", "Other", "Y", "W", "V", "X"}
    begun = [title for title in titles if title[0].isalpha()]
    assert begun == sorted(begun, key=sort_key)
    page.get_by_role("link", name=titles[3], exact=True).first.click()
    assert "/tim-kiem/" not in page.url


def test_the_page_of_a_plan_is_found_by_its_title_without_scripts(
    new_context: Callable[..., BrowserContext], site_address: str
) -> None:
    page = new_context(java_script_enabled=False).new_page()
    page.goto(f"{site_address}tim-kiem/")
    assert page.locator(f".cot a[href$='{PLAN}']").count() == 1
