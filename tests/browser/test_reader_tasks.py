"""Ten things that ten kinds of people come for, on a phone of 360 px over a slow network.

Each is written as steps: what is seen is tapped, what is asked is typed. No step knows an address.
"""

from collections.abc import Callable, Iterator
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import pytest
from playwright.sync_api import BrowserContext, Locator, Page, expect
from pypdf import PdfReader

# A phone on the edge of a village: 3G, in bytes a second and milliseconds.
SLOW = {
    "offline": False,
    "latency": 300,
    "downloadThroughput": 90_000,
    "uploadThroughput": 40_000,
    "connectionType": "cellular3g",
}
PATIENCE = 30_000
# A link to a page; a file is downloaded, and the page stays.
LEAVES = """part => part.localName === "a" && part.pathname !== location.pathname
    && part.pathname.endsWith("/")"""


class Reader:
    """A person with a phone: taps words, types words, looks."""

    def __init__(self, page: Page, address: str) -> None:
        self.page = page
        page.set_default_timeout(PATIENCE)
        page.goto(address)

    @property
    def text(self) -> Locator:
        """What stands between the head and the foot of the page."""
        return self.page.locator("#noi-dung")

    def tap(self, words: str, *, within: str = "body") -> None:
        """Tap the first thing in sight that says ``words``."""
        parts = self.page.locator(within).locator("a, summary, button").filter(has_text=words)
        self.follows(parts.filter(visible=True).first)

    def follows(self, part: Locator) -> None:
        """Tap, and wait for the page that it leads to, if it leads to another one."""
        if part.evaluate(LEAVES):
            with self.page.expect_navigation():
                part.tap()
        else:
            part.tap()

    def sees(self, words: str) -> None:
        """Find ``words`` on the page."""
        expect(self.text.get_by_text(words).filter(visible=True).first).to_be_visible()

    def stands_at(self, words: str) -> None:
        """Have before the eyes the place of the page, named in the address, that says ``words``."""
        place = self.page.locator(":target")
        expect(place).to_be_in_viewport()
        expect(place).to_contain_text(words)

    def asks(self, words: str) -> None:
        """Type ``words`` into the search at the top, and wait for the results."""
        box = self.page.locator("header input[name=q]")
        box.fill(words)
        box.press("Enter")
        self.page.wait_for_selector("[data-search-state=done]", state="attached")

    def opens(self, section: str) -> None:
        """Go to a section of the site by the menu at the top, which a phone may keep folded."""
        menu = self.page.locator("header button[popovertarget]")
        if menu.count() and menu.is_visible():
            menu.tap()
        self.tap(section, within="header")

    def opens_part(self, words: str) -> None:
        """Use the contents that are folded below the title."""
        self.tap("Trên trang này", within="#noi-dung")
        self.tap(words, within=".muc-luc-trang")


@pytest.fixture
def reader(new_context: Callable[..., BrowserContext], site_address: str) -> Iterator[Reader]:
    """A reader who has just opened the home page."""
    context = new_context(viewport={"width": 360, "height": 740}, has_touch=True, accept_downloads=True)
    page = context.new_page()
    network = context.new_cdp_session(page)
    network.send("Network.enable")
    network.send("Network.emulateNetworkConditions", SLOW)
    yield Reader(page, site_address)
    assert page.evaluate("document.documentElement.scrollWidth") <= 360


def test_a_resident_learns_whether_a_land_dispute_may_be_mediated(reader: Reader) -> None:
    reader.tap("Tôi có mâu thuẫn")
    reader.tap("Chuyện này hòa giải được không?")
    reader.tap("Đất đai")
    reader.sees("Được")
    reader.tap("Điều 235")
    reader.stands_at("Hòa giải tranh chấp đất đai")


def test_an_official_opens_what_the_justice_division_owes_in_the_fourth_quarter(reader: Reader) -> None:
    reader.opens("Cơ quan")
    reader.tap("Phòng Tư pháp thành phố Lai Châu")
    quarter = reader.text.locator(".lich dl > div").filter(has=reader.page.get_by_text("Quý IV", exact=True))
    expect(quarter.locator("li")).to_have_count(3)
    reader.follows(quarter.get_by_role("link", name="sơ kết, tổng kết và khen thưởng"))
    reader.stands_at("8.")


def test_a_mediator_finds_article_24_by_typing_dieu_24(reader: Reader) -> None:
    reader.asks("dieu 24")
    reader.follows(reader.page.locator("a[data-search-result]").first)
    reader.stands_at("Hòa giải thành")


def test_a_secretary_prints_a_plan(reader: Reader) -> None:
    reader.opens("Kế hoạch")
    reader.tap("Triển khai thực hiện công tác hòa giải ở cơ sở năm 2024", within="#noi-dung")
    expect(reader.text.locator("[data-official-text]")).to_be_visible()
    paper = PdfReader(BytesIO(reader.page.pdf(format="A4", prefer_css_page_size=True)))
    printed = " ".join(" ".join(sheet.extract_text() for sheet in paper.pages).split())
    assert "khen thưởng công tác hòa giải ở cơ sở" in printed
    assert "Báo chỗ sai" not in printed
    # The address by which a paper is found again.
    assert "2024-hoa-giai" in printed.replace(" ", "")


def test_a_foreign_colleague_switches_to_english_and_back_at_the_same_place(reader: Reader) -> None:
    reader.opens("Văn bản")
    reader.tap("Luật Hòa giải ở cơ sở", within="#noi-dung")
    reader.opens_part("Điều 24")
    reader.stands_at("Hòa giải thành")
    reader.tap("English", within="header")
    reader.stands_at("Successful mediation")
    reader.tap("Tiếng Việt", within="header")
    reader.stands_at("Hòa giải thành")


def test_a_new_mediator_takes_lesson_one_and_its_quiz(reader: Reader) -> None:
    reader.opens("Tập huấn")
    reader.tap("Hòa giải ở cơ sở là gì", within="#noi-dung")
    questions = reader.text.locator(".trac-nghiem [id^=cau-]").all()
    right = [right_choice(question) for question in questions]
    reader.page.locator("[data-lam-lai]").tap()
    for question, place in zip(questions, right, strict=True):
        question.locator(".lua-chon li").nth(place).tap()
    expect(reader.page.locator("[data-diem]")).to_contain_text("Đúng cả")
    expect(reader.page.locator("[data-da-hoc]")).to_be_checked()


def right_choice(question: Locator) -> int:
    """Try one choice after the other, as one does who does not know, until the page says which is right."""
    for place, choice in enumerate(question.locator(".lua-chon li").all()):
        choice.tap()
        if question.locator(".tra-loi").inner_text().startswith("Đúng"):
            return place
    pytest.fail(f"no choice is right: {question.inner_text()}")


def test_a_team_leader_gets_the_settlement_form_for_word(reader: Reader, tmp_path: Path) -> None:
    reader.opens("Tập huấn")
    reader.tap("Giấy tờ mẫu", within="#noi-dung")
    reader.tap("Văn bản hòa giải thành", within="#noi-dung")
    with reader.page.expect_download() as coming:
        reader.tap("DOCX", within="#noi-dung")
    file = tmp_path / coming.value.suggested_filename
    coming.value.save_as(file)
    assert file.suffix == ".docx"
    assert "VĂN BẢN HÒA GIẢI THÀNH" in ZipFile(file).read("word/document.xml").decode()


def test_a_petitioner_finds_who_took_over_from_the_justice_division(reader: Reader) -> None:
    reader.opens("Cơ quan")
    reader.tap("Phòng Tư pháp thành phố Lai Châu")
    reader.sees("đến hết ngày 30/6/2025")
    reader.tap("Văn phòng Hội đồng nhân dân và Ủy ban nhân dân phường Tân Phong", within="#noi-dung")
    expect(reader.page.locator("h1")).to_contain_text("Văn phòng Hội đồng nhân dân và Ủy ban nhân dân")


def test_a_clerk_puts_an_agencys_calendar_into_a_phone(reader: Reader, tmp_path: Path) -> None:
    reader.opens("Cơ quan")
    reader.tap("Phòng Tư pháp thành phố Lai Châu")
    with reader.page.expect_download() as coming:
        reader.tap("Tải lịch", within="#noi-dung")
    file = tmp_path / "lich.ics"
    coming.value.save_as(file)
    calendar = file.read_text(encoding="utf-8")
    assert calendar.startswith("BEGIN:VCALENDAR")
    assert calendar.count("BEGIN:VEVENT") >= 3


def test_an_inspector_finds_what_was_posted_this_year(reader: Reader) -> None:
    reader.tap("Nhật ký", within="footer")
    reader.tap("Bản kê năm 2026", within="#noi-dung")
    expect(reader.page.locator("h1")).to_contain_text("2026")
    rows = reader.text.locator("table tbody tr")
    assert rows.count() >= 50
    reader.sees("Hòa giải ở cơ sở là gì")
