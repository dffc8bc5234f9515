"""What a trainer does: slides by key, finger and paper; hand-outs on two pages at most; one print for all."""

import io
from collections.abc import Callable
from datetime import datetime, timedelta, timezone
from pathlib import Path
from unicodedata import normalize

import pytest
from axe_playwright_python.sync_playwright import Axe
from icalendar import Calendar
from playwright.sync_api import BrowserContext, Page, expect
from pypdf import PdfReader

import classroom_samples as samples
from hoagiai.publish.build import build_site
from trees import write_tree

SLIDES = f"tap-huan/{samples.FIRST}/trinh-chieu/"
DAYS = "tap-huan/chuong-trinh/"
HALF_DAY = f"{DAYS}{samples.HALF_DAY}/"
HANDOUTS = [
    f"{language}tap-huan/{lesson}/to-phat/"
    for language in ("", "en/")
    for lesson in (samples.FIRST, samples.SECOND, samples.THIRD)
]
PAGES = [
    SLIDES,
    f"tap-huan/{samples.FIRST}/tap-huan-vien/",
    f"en/tap-huan/{samples.SECOND}/tap-huan-vien/",
    HANDOUTS[0],
    DAYS,
    f"{DAYS}{samples.TWO_DAYS}/",
    f"en/{HALF_DAY}in/",
    f"{HALF_DAY}diem-danh/",
    f"{HALF_DAY}phan-hoi/",
]
SHOWN = ".trang.dang-chieu"
RULES = {"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "best-practice"]}
OVERFLOW = """() => {
    const root = document.documentElement;
    return [root.scrollWidth - root.clientWidth, root.scrollHeight - root.clientHeight];
}"""
LETTERS = """() => [...document.querySelectorAll(".dang-chieu :is(h1, h2, .y, .muc, .doan, .hoi, .chon li)")]
    .map(part => parseFloat(getComputedStyle(part).fontSize))"""
# A4 less the margins of in.css, in CSS pixels.
PAPER = 661
OFF_PAPER = """width => [...document.querySelectorAll("body *")]
    .filter(part => part.checkVisibility() && part.getBoundingClientRect().right > width + 1)
    .map(part => part.outerHTML.slice(0, 90))"""


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sample site with lessons and programmes, published."""
    folder = tmp_path_factory.mktemp("lop-hoc")
    write_tree(folder / "goc", samples.FILES)
    with pytest.MonkeyPatch.context() as environment:
        environment.setenv("SITE_URL", samples.SITE_URL)
        report = build_site(folder / "goc", folder / "site", samples.TODAY)
    assert report.published, report.findings
    return folder / "site"


@pytest.fixture(scope="module")
def address(site: Path, serve_folder: Callable[[Path], str]) -> str:
    return f"{serve_folder(site)}/"


@pytest.fixture
def projector(page: Page, address: str) -> Page:
    """The slides on a projector, as they open."""
    page.set_viewport_size({"width": 1280, "height": 720})
    page.goto(f"{address}{SLIDES}")
    return page


def number(page: Page) -> int:
    """Return the number of the slide that is shown, sure to be the only one."""
    expect(page.locator(SHOWN)).to_have_count(1)
    expect(page.locator(".trang:visible")).to_have_count(1)
    return int(page.locator(SHOWN).get_attribute("id") or 0)


def texts(made: bytes) -> list[str]:
    return [page.extract_text() for page in PdfReader(io.BytesIO(made)).pages]


def test_keys_move_on_and_back(projector: Page) -> None:
    steps = [
        ("ArrowRight", 2),
        (" ", 3),
        ("PageDown", 4),
        ("ArrowDown", 5),
        ("ArrowLeft", 4),
        ("PageUp", 3),
        ("Shift+ ", 2),
        ("ArrowUp", 1),
        ("ArrowLeft", 1),
        ("End", 16),
        ("ArrowRight", 16),
        ("Home", 1),
    ]
    for key, expected in steps:
        projector.keyboard.press(key)
        assert number(projector) == expected, key


def test_the_address_names_the_slide(projector: Page, address: str) -> None:
    projector.keyboard.press("ArrowRight")
    assert projector.url.endswith("#2")
    expect(projector.locator("output")).to_have_text("2/16")
    projector.goto(f"{address}{SLIDES}#9")
    assert number(projector) == 9
    projector.reload()
    assert number(projector) == 9
    projector.goto(f"{address}{SLIDES}#999")
    assert number(projector) == 16


def test_the_edges_can_be_clicked_and_the_middle_read(projector: Page) -> None:
    projector.mouse.click(1240, 300)
    assert number(projector) == 2
    projector.mouse.click(640, 640)
    assert number(projector) == 2
    projector.mouse.click(40, 300)
    assert number(projector) == 1


def test_buttons_do_what_they_say(projector: Page) -> None:
    projector.get_by_role("button", name="Trang sau").click()
    assert number(projector) == 2
    projector.get_by_role("button", name="Trang trước").click()
    assert number(projector) == 1


def test_what_is_said_comes_with_a_key(projector: Page) -> None:
    projector.goto(f"{projector.url}#3")
    said = projector.locator(f"{SHOWN} aside")
    expect(said).to_be_hidden()
    projector.keyboard.press("n")
    expect(said).to_contain_text("Điều 2 Luật Hòa giải ở cơ sở số 35/2013/QH13")
    expect(projector.get_by_role("button", name="Lời nói")).to_have_attribute("aria-pressed", "true")
    projector.keyboard.press("n")
    expect(said).to_be_hidden()


def test_a_finger_turns_the_page(new_context: Callable[..., BrowserContext], address: str) -> None:
    page = new_context(viewport={"width": 360, "height": 740}, has_touch=True).new_page()
    page.goto(f"{address}{SLIDES}")
    swipe = """([from, to]) => {
        const touch = x => new Touch({identifier: 1, target: document.body, clientX: x, clientY: 300});
        const all = {bubbles: true, changedTouches: [touch(to)], touches: []};
        document.body.dispatchEvent(new TouchEvent("touchstart", {bubbles: true, touches: [touch(from)]}));
        document.body.dispatchEvent(new TouchEvent("touchend", all));
    }"""
    for start, end, expected in ((300, 60, 2), (300, 60, 3), (60, 300, 2), (200, 180, 2)):
        page.evaluate(swipe, [start, end])
        assert number(page) == expected


def test_the_shade_is_the_one_of_the_site(projector: Page, address: str) -> None:
    projector.emulate_media(color_scheme="light")
    projector.keyboard.press("d")
    expect(projector.locator("html")).to_have_attribute("data-nen", "toi")
    projector.goto(f"{address}{DAYS}")
    expect(projector.locator("html")).to_have_attribute("data-nen", "toi")


@pytest.mark.parametrize("size", [(1280, 720), (1024, 768), (1920, 1080)])
def test_every_slide_is_seen_whole_and_from_afar(page: Page, address: str, size: tuple[int, int]) -> None:
    page.set_viewport_size({"width": size[0], "height": size[1]})
    page.goto(f"{address}{SLIDES}")
    for place in range(1, 17):
        assert page.evaluate(OVERFLOW) == [0, 0], place
        letters = page.evaluate(LETTERS)
        assert letters
        assert min(letters) >= min(size[0] / 48, size[1] / 27)
        page.keyboard.press("PageDown")


def test_without_javascript_the_slides_are_one_long_page(
    new_context: Callable[..., BrowserContext], address: str
) -> None:
    page = new_context(java_script_enabled=False, viewport={"width": 360, "height": 740}).new_page()
    page.goto(f"{address}{SLIDES}")
    assert page.locator(".trang:visible").count() == 16
    expect(page.locator("aside").first).to_be_visible()
    expect(page.locator("button:visible")).to_have_count(0)
    expect(page.get_by_role("link", name="Thoát")).to_be_visible()


@pytest.mark.parametrize("slides", [SLIDES, f"en/{SLIDES}"])
def test_one_slide_is_one_sheet_lying_down(page: Page, address: str, slides: str) -> None:
    page.goto(f"{address}{slides}")
    sheets = PdfReader(io.BytesIO(page.pdf(prefer_css_page_size=True))).pages
    headings = [" ".join(one.split()) for one in page.locator(":is(h1, h2)").all_text_contents()]
    assert len(sheets) == len(headings)
    for sheet, heading in zip(sheets, headings, strict=True):
        assert sheet.mediabox.width > sheet.mediabox.height
        printed = normalize("NFKC", sheet.extract_text())
        assert "".join(heading.split()) in "".join(printed.split())


@pytest.mark.parametrize("handout", HANDOUTS)
def test_a_handout_is_two_pages_at_most(page: Page, address: str, handout: str) -> None:
    page.goto(f"{address}{handout}")
    sheets = texts(page.pdf(prefer_css_page_size=True))
    assert len(sheets) <= 2
    assert "/b/b0" in "".join(sheets)
    assert "van-ban/luat-35-2013/" in "".join("".join(sheets).split())


def test_the_half_day_is_printed_in_one_go(page: Page, address: str) -> None:
    page.goto(f"{address}{HALF_DAY}in/")
    sheets = texts(page.pdf(prefer_css_page_size=True))
    firsts = [" ".join(sheet.split("\n")[:1]) for sheet in sheets]
    assert firsts == [
        "Nửa ngày cho tổ mới",
        "Hòa giải ở cơ sở là gì",
        "Việc nhận, việc không",
        "Danh sách điểm danh",
        "STT Họ và tên Thôn, tổ dân phố Tổ hòa giải Ký tên",
        "Phiếu góp ý",
    ]


@pytest.mark.parametrize("paper", [one for one in PAGES if "trinh-chieu" not in one])
def test_nothing_is_cut_off_on_a4(page: Page, address: str, paper: str) -> None:
    page.set_viewport_size({"width": PAPER, "height": 1000})
    page.emulate_media(media="print")
    page.goto(f"{address}{paper}")
    assert page.evaluate(OFF_PAPER, PAPER) == []


def test_a_programme_without_a_date_is_put_into_the_calendar_of_any_day(page: Page, address: str) -> None:
    page.goto(f"{address}{HALF_DAY}")
    page.get_by_label("Học ngày").fill("2027-03-01")
    with page.expect_download() as download:
        page.get_by_role("button", name="Lịch cho điện thoại (ICS)").click()
    assert download.value.suggested_filename == f"{samples.HALF_DAY}-2027-03-01.ics"
    read = Calendar.from_ical(Path(download.value.path()).read_bytes())
    events = [(event.decoded("dtstart"), str(event["summary"])) for event in read.walk("VEVENT")]
    hanoi = timezone(timedelta(hours=7))
    assert [(start.astimezone(hanoi), summary) for start, summary in events] == [
        (datetime(2027, 3, 1, 7, 30, tzinfo=hanoi), "Điểm danh"),
        (datetime(2027, 3, 1, 7, 45, tzinfo=hanoi), "Hòa giải ở cơ sở là gì"),
        (datetime(2027, 3, 1, 8, 25, tzinfo=hanoi), "Việc nhận, việc không"),
    ]
    assert all("2027-03-01/" in str(event["uid"]) for event in read.walk("VEVENT"))


def test_the_button_prints(page: Page, address: str) -> None:
    page.add_init_script("window.print = () => { window.printed = true; };")
    page.goto(f"{address}{HALF_DAY}in/")
    page.get_by_role("button", name="In trang này").click()
    assert page.evaluate("window.printed") is True


@pytest.mark.parametrize("one", PAGES)
def test_nobody_is_shut_out(page: Page, address: str, one: str) -> None:
    page.goto(f"{address}{one}")
    page.evaluate(Axe().axe_script)
    found = []
    for width, scheme in ((360, "light"), (1280, "dark")):
        page.set_viewport_size({"width": width, "height": 740})
        page.emulate_media(color_scheme=scheme)
        result = page.evaluate("rules => axe.run({...rules, resultTypes: ['violations']})", RULES)
        found += [f"{rule['id']}: {rule['nodes'][0]['html']}" for rule in result["violations"]]
        assert page.evaluate(OVERFLOW)[0] == 0
    assert found == []
