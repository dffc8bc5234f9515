"""The search in the head of every page: a combobox by keyboard, a full screen on a phone, nothing before."""

from collections.abc import Callable

import pytest
from playwright.sync_api import BrowserContext, Page, expect

from page_kinds import HANDBOOK, PLAN, Kind, named, some

PHONE = {"width": 360, "height": 740}
# 48 CSS pixels for what is touched in the sheet; half a pixel is rounding.
TOUCHED = 47.5
FIELD = "header [name=q]"
PANEL = ".tim__bang"
OPTIONS = "header [role=option]"
RESULTS = f"{OPTIONS}:not(.tim__het)"


@pytest.fixture
def phone(new_context: Callable[..., BrowserContext]) -> Page:
    """A tab of a phone."""
    return new_context(viewport=PHONE, has_touch=True, is_mobile=True).new_page()


@pytest.fixture
def asked(page: Page) -> list[str]:
    """The addresses that the page asks for."""
    addresses: list[str] = []
    page.on("request", lambda request: addresses.append(request.url))
    return addresses


def of_search(addresses: list[str]) -> list[str]:
    """Return the addresses of what belongs to the search only."""
    return [one for one in addresses if "/tim/" in one or "/css/tim." in one]


def look_for(page: Page, words: str) -> None:
    """Type words into the open box and wait for its list."""
    page.locator(FIELD).fill(words)
    expect(page.locator("header [role=status]")).to_contain_text(f"“{words}”")


def active(page: Page) -> str:
    """Return the text of the option that the field names as active, or nothing."""
    return str(
        page.evaluate(
            """() => {
                const field = document.querySelector("header [name=q]");
                const id = field.getAttribute("aria-activedescendant");
                const option = id && document.getElementById(id);
                return option ? option.querySelector("b").textContent : "";
            }"""
        )
    )


@pytest.mark.parametrize("address", ["", PLAN, HANDBOOK, f"en/{PLAN}", "404.html"])
def test_nothing_is_loaded_before_the_search_is_opened(
    page: Page, asked: list[str], site_address: str, address: str
) -> None:
    page.goto(f"{site_address}{address}", wait_until="networkidle")
    page.locator(FIELD).focus()
    page.keyboard.press("Tab")
    page.wait_for_timeout(100)
    assert of_search(asked) == []
    page.locator(FIELD).click()
    expect(page.locator(PANEL)).to_be_visible()
    assert of_search(asked) != []


@pytest.mark.parametrize("keys", ["/", "Control+k", "Meta+k"])
@pytest.mark.parametrize("address", ["", f"en/{PLAN}"])
def test_keys_open_the_search(page: Page, site_address: str, address: str, keys: str) -> None:
    page.goto(f"{site_address}{address}")
    page.keyboard.press(keys)
    expect(page.locator(PANEL)).to_be_visible()
    expect(page.locator(FIELD)).to_be_focused()
    expect(page.locator(FIELD)).to_have_value("")


def test_a_stroke_in_another_field_is_a_letter(page: Page, site_address: str) -> None:
    page.goto(f"{site_address}dia-ban/")
    other = page.locator("#tra-dia-ban")
    other.press_sequentially("15/2014")
    expect(other).to_have_value("15/2014")
    expect(other).to_be_focused()


def test_typing_opens_the_search_and_loses_no_letter(page: Page, site_address: str) -> None:
    page.goto(site_address)
    page.locator(FIELD).focus()
    page.keyboard.type("hoa giai", delay=15)
    expect(page.locator(FIELD)).to_have_value("hoa giai")
    expect(page.locator(RESULTS).first).to_be_visible()
    assert page.locator(RESULTS).count() > 3


@pytest.fixture
def opened(page: Page, site_address: str) -> Page:
    """The home page with the results for “hoa giai” in its box."""
    page.goto(site_address)
    page.keyboard.press("/")
    expect(page.locator(PANEL)).to_be_visible()
    look_for(page, "hoa giai")
    return page


def test_the_field_says_what_it_is(opened: Page) -> None:
    field = opened.locator(FIELD)
    for name, value in {
        "role": "combobox",
        "aria-autocomplete": "list",
        "aria-expanded": "true",
        "aria-haspopup": "listbox",
    }.items():
        expect(field).to_have_attribute(name, value)
    listbox = opened.locator(f"#{field.get_attribute('aria-controls')}")
    expect(listbox).to_have_attribute("role", "listbox")
    assert listbox.get_attribute("aria-label") == "Kết quả"
    expect(opened.locator("header [role=status]")).to_contain_text("kết quả cho “hoa giai”")


def test_arrows_walk_the_list_while_the_cursor_stays(opened: Page) -> None:
    names = opened.locator(f"{OPTIONS} b").all_inner_texts()
    walk = {"ArrowDown": names[0], "End": "", "Home": names[0], "ArrowUp": ""}
    for key, name in walk.items():
        opened.keyboard.press(key)
        if key == "End":
            expect(opened.locator(OPTIONS).last).to_have_attribute("aria-selected", "true")
        else:
            assert active(opened) == name, key
    opened.keyboard.press("ArrowUp")
    expect(opened.locator(OPTIONS).last).to_have_attribute("aria-selected", "true")
    expect(opened.locator(OPTIONS).last).to_be_in_viewport()
    assert opened.locator(f"{OPTIONS}[aria-selected=true]").count() == 1
    expect(opened.locator(FIELD)).to_be_focused()


def test_home_and_end_move_the_cursor_when_nothing_is_chosen(opened: Page) -> None:
    opened.keyboard.press("Home")
    opened.keyboard.type("x")
    expect(opened.locator(FIELD)).to_have_value("xhoa giai")


def test_enter_opens_the_chosen_result(opened: Page) -> None:
    opened.keyboard.press("ArrowDown")
    opened.keyboard.press("ArrowDown")
    href = opened.locator(OPTIONS).nth(1).evaluate("a => a.href")
    opened.keyboard.press("Enter")
    expect(opened).to_have_url(str(href))


def test_enter_alone_opens_all_results(opened: Page, site_address: str) -> None:
    opened.keyboard.press("Enter")
    expect(opened).to_have_url(f"{site_address}tim-kiem/?q=hoa+giai")
    opened.wait_for_selector("[data-search-state=done]", state="attached")
    assert opened.locator("a[data-search-result]").count() > 3


def test_the_last_choice_leads_to_all_results(opened: Page, site_address: str) -> None:
    opened.locator(OPTIONS).last.click()
    expect(opened).to_have_url(f"{site_address}tim-kiem/?q=hoa+giai")


def test_escape_closes_and_keeps_the_words(opened: Page) -> None:
    opened.keyboard.press("ArrowDown")
    opened.keyboard.press("Escape")
    expect(opened.locator(PANEL)).to_be_hidden()
    expect(opened.locator(FIELD)).to_have_attribute("aria-expanded", "false")
    expect(opened.locator(FIELD)).to_be_focused()
    expect(opened.locator(FIELD)).to_have_value("hoa giai")
    opened.keyboard.press("ArrowDown")
    expect(opened.locator(PANEL)).to_be_visible()


def test_a_click_elsewhere_or_tab_closes(opened: Page) -> None:
    opened.mouse.click(20, 700)
    expect(opened.locator(PANEL)).to_be_hidden()
    opened.locator(FIELD).click()
    expect(opened.locator(PANEL)).to_be_visible()
    opened.keyboard.press("Tab")
    opened.keyboard.press("Tab")
    expect(opened.locator(PANEL)).to_be_hidden()


def test_the_excerpt_shows_the_words_as_they_are_written(opened: Page) -> None:
    marked = opened.locator(f"{PANEL} mark").all_inner_texts()
    assert "hòa giải" in " ".join(marked).casefold()


def test_recent_searches_stay_on_the_device_and_can_be_cleared(opened: Page, site_address: str) -> None:
    sent: list[str] = []
    opened.keyboard.press("Enter")
    opened.wait_for_selector("[data-search-state=done]", state="attached")
    opened.goto(f"{site_address}{PLAN}")
    opened.on("request", lambda request: sent.append(request.method))
    opened.keyboard.press("/")
    expect(opened.locator(OPTIONS)).to_have_text(["hoa giai"])
    expect(opened.locator(PANEL)).to_contain_text("Chỉ lưu trên máy này")
    opened.keyboard.press("ArrowDown")
    opened.keyboard.press("Enter")
    expect(opened.locator("header [role=status]")).to_contain_text("kết quả cho “hoa giai”")
    opened.locator(FIELD).fill("")
    opened.locator(f"{PANEL} button").click()
    expect(opened.locator("header [role=status]")).to_contain_text("Đã xóa")
    assert opened.evaluate("Object.keys(localStorage)") == []
    assert set(sent) == {"GET"}


def test_nothing_found_offers_another_spelling_and_topics(opened: Page) -> None:
    look_for(opened, "xyzxyzq")
    expect(opened.locator("header [role=status]")).to_contain_text("Không tìm thấy")
    assert opened.locator(f"{OPTIONS} .tim__cua").first.inner_text() == "Chủ đề gần nhất"


def test_a_result_on_the_same_page_closes_the_box(page: Page, site_address: str) -> None:
    page.goto(f"{site_address}{PLAN}")
    page.keyboard.press("/")
    expect(page.locator(PANEL)).to_be_visible()
    look_for(page, "ban hành kế hoạch thực hiện công tác hòa giải ở cơ sở")
    here = page.locator(f"{OPTIONS}[href*='{PLAN}#nv-']").first
    here.click()
    expect(page.locator(PANEL)).to_be_hidden()
    assert "#nv-" in page.url


def test_on_a_phone_the_search_fills_the_screen(phone: Page, site_address: str) -> None:
    phone.goto(f"{site_address}{PLAN}")
    before = phone.locator("h1").bounding_box()
    phone.locator(FIELD).tap()
    expect(phone.locator(PANEL)).to_be_visible()
    look_for(phone, "hoa giai")
    sheet = phone.locator("header [role=dialog]")
    expect(sheet).to_have_attribute("aria-modal", "true")
    assert sheet.bounding_box() == {"x": 0, "y": 0, **PHONE}
    assert phone.evaluate("document.querySelector('main').closest('[inert]') !== null")
    assert phone.locator("h1").bounding_box() == before
    heights = phone.evaluate(
        """() => [...document.querySelectorAll("[role=dialog] :is(a, button, input)")]
            .map(part => part.getBoundingClientRect().height).filter(height => height > 0)"""
    )
    assert len(heights) > 5
    assert min(heights) >= TOUCHED
    phone.locator("[data-tim-sach]").tap()
    expect(phone.locator(FIELD)).to_have_value("")
    expect(phone.locator("header [role=status]")).to_contain_text("Thử tìm")
    phone.locator("[data-tim-dong]").tap()
    expect(phone.locator(PANEL)).to_be_hidden()
    assert phone.evaluate("document.querySelectorAll('[inert]').length") == 0
    assert phone.locator("h1").bounding_box() == before


def test_a_tap_opens_a_result_on_a_phone(phone: Page, site_address: str) -> None:
    phone.goto(site_address)
    phone.locator(FIELD).tap()
    expect(phone.locator(PANEL)).to_be_visible()
    look_for(phone, "hoa giai")
    href = str(phone.locator(OPTIONS).first.evaluate("a => a.href"))
    phone.locator(OPTIONS).first.tap()
    expect(phone).to_have_url(href)


def test_the_sheet_stays_on_the_screen_with_large_letters(phone: Page, site_address: str) -> None:
    phone.goto(site_address)
    phone.evaluate("document.documentElement.style.fontSize = '250%'")
    phone.locator(FIELD).tap()
    expect(phone.locator(PANEL)).to_be_visible()
    look_for(phone, "hoa giai")
    assert phone.evaluate("document.documentElement.scrollWidth") == PHONE["width"]
    assert phone.locator(PANEL).evaluate("panel => panel.scrollWidth <= panel.clientWidth")


def test_english_pages_ask_the_english_index(page: Page, site_address: str) -> None:
    page.goto(f"{site_address}en/")
    page.keyboard.press("/")
    expect(page.locator(PANEL)).to_be_visible()
    look_for(page, "mediation")
    expect(page.locator("header [role=status]")).to_contain_text("results for")
    links = [str(link.evaluate("a => a.href")) for link in page.locator(OPTIONS).all()]
    assert all(link.startswith(f"{site_address}en/") for link in links)


def test_a_missing_index_is_said_and_asked_for_again(page: Page, site_address: str) -> None:
    page.goto(site_address)
    page.route("**/tim/vi/**", lambda route: route.abort())
    page.keyboard.press("/")
    expect(page.locator(PANEL)).to_be_visible()
    page.locator(FIELD).fill("hoa giai")
    expect(page.locator("header [role=status]")).to_contain_text("Không mở được")
    page.unroute("**/tim/vi/**")
    look_for(page, "hoa giải")
    assert page.locator(RESULTS).count() > 3


def test_without_the_script_the_field_is_a_form(page: Page, site_address: str) -> None:
    page.goto(site_address)
    page.route("**/js/tim/**", lambda route: route.abort())
    page.locator(FIELD).click()
    page.locator(FIELD).fill("hoa giai")
    page.keyboard.press("Enter")
    expect(page).to_have_url(f"{site_address}tim-kiem/?q=hoa+giai")


@pytest.mark.parametrize("kind", some("home", "plan", "lesson-en"), ids=named)
def test_the_head_is_one_row_and_a_field_on_a_phone(
    new_context: Callable[..., BrowserContext], site_address: str, kind: Kind
) -> None:
    page = new_context(viewport=PHONE, java_script_enabled=False).new_page()
    page.goto(f"{site_address}{kind.address}")
    box = page.locator("header.dau-trang").bounding_box()
    assert box is not None
    assert box["height"] < 120
    links = page.locator(".muc-chinh a")
    expect(links.first).to_be_hidden()
    page.locator(".mo-muc").click()
    assert links.count() == 6
    for link in links.all():
        expect(link).to_be_in_viewport()
        assert (link.bounding_box() or {})["height"] >= 44
    after = page.locator("header.dau-trang").bounding_box()
    assert after == box
    page.keyboard.press("Escape")
    expect(links.first).to_be_hidden()
