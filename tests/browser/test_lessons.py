"""What a learner does on a phone: the quiz, its memory, listening, larger letters, handing a lesson on."""

from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import BrowserContext, Page, expect

import lesson_samples as samples
from hoagiai.publish.build import build_site
from trees import write_tree

LESSON = f"tap-huan/{samples.FIRST}/"
SECOND = f"tap-huan/{samples.SECOND}/"
MODULE = "tap-huan/nen-tang/"
# The right choice of each question of the sample lesson, by its place.
RIGHT = {"cau-1": 2, "cau-2": 1, "cau-3": 3}
VOICES = """({languages}) => {
    window.said = [];
    window.stopped = 0;
    const voices = languages.map(lang => ({lang, localService: true, name: lang}));
    class Utterance { constructor(text) { this.text = text; } }
    window.SpeechSynthesisUtterance = Utterance;
    Object.defineProperty(window, "speechSynthesis", {value: {
        getVoices: () => voices,
        speak: one => { window.said.push(one.text); window.now = one; },
        cancel: () => { window.stopped += 1; },
        addEventListener: () => {},
    }});
}"""


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sample site with lessons, published."""
    folder = tmp_path_factory.mktemp("bai-hoc")
    write_tree(folder / "goc", samples.FILES)
    with pytest.MonkeyPatch.context() as environment:
        environment.setenv("SITE_URL", samples.SITE_URL)
        report = build_site(folder / "goc", folder / "site", samples.TODAY)
    assert report.published, report.findings
    return folder / "site"


@pytest.fixture(scope="module")
def address(site: Path, serve_folder: Callable[[Path], str]) -> str:
    return f"{serve_folder(site)}/"


def choose(page: Page, question: str, place: int) -> None:
    page.locator(f"#{question} .lua-chon li").nth(place - 1).click()


def finish_right(page: Page) -> None:
    for question, place in RIGHT.items():
        choose(page, question, place)


def test_a_choice_is_explained_at_once(page: Page, address: str) -> None:
    page.goto(f"{address}{LESSON}")
    choose(page, "cau-1", 1)
    answer = page.locator("#cau-1 .tra-loi")
    expect(answer).to_have_text("Chưa đúng: hòa giải viên giúp.")
    choose(page, "cau-1", 2)
    expect(answer).to_contain_text("Đúng: các bên tự quyết định")
    expect(answer.locator("a")).to_have_attribute("href", "../../../van-ban/luat-35-2013/#dieu-2")
    expect(page.locator("[data-diem]")).to_have_text("Đã trả lời 1/3 câu, đúng ngay lần đầu 0 câu.")


def test_the_quiz_is_done_with_the_network_gone(page: Page, address: str) -> None:
    page.goto(f"{address}{LESSON}", wait_until="networkidle")
    page.context.set_offline(True)
    finish_right(page)
    expect(page.locator("[data-diem]")).to_have_text("Đúng cả 3 câu ngay lần đầu. Rất tốt!")
    expect(page.locator("[data-da-hoc]")).to_be_checked()


def test_the_quiz_is_done_with_the_keyboard(page: Page, address: str) -> None:
    page.goto(f"{address}{LESSON}")
    page.locator("#cau-2 input").first.focus()
    page.keyboard.press("Space")
    expect(page.locator("#cau-2 .tra-loi")).to_contain_text("Đúng: một bên là đủ.")
    page.keyboard.press("ArrowDown")
    expect(page.locator("#cau-2 .tra-loi")).to_contain_text("Chưa đúng: không cần cả hai.")


def test_results_stay_on_the_device_and_can_be_deleted(page: Page, address: str) -> None:
    page.goto(f"{address}{LESSON}")
    finish_right(page)
    page.reload()
    expect(page.locator("#cau-3 input[value='3']")).to_be_checked()
    expect(page.locator("[data-diem]")).to_have_text("Đúng cả 3 câu ngay lần đầu. Rất tốt!")
    page.locator("[data-xoa]").click()
    expect(page.locator("[data-da-xoa]")).to_have_text("Đã xóa.")
    expect(page.locator("input:checked")).to_have_count(0)
    assert page.evaluate("localStorage.getItem('hoc')") is None


def test_one_can_start_again(page: Page, address: str) -> None:
    page.goto(f"{address}{LESSON}")
    choose(page, "cau-1", 1)
    page.locator("[data-lam-lai]").click()
    expect(page.locator("form input:checked")).to_have_count(0)
    expect(page.locator("#cau-1 .tra-loi")).to_be_empty()
    finish_right(page)
    expect(page.locator("[data-diem]")).to_have_text("Đúng cả 3 câu ngay lần đầu. Rất tốt!")


def test_progress_is_shown_through_the_module(page: Page, address: str) -> None:
    page.goto(f"{address}{MODULE}")
    expect(page.locator("[data-dem]")).to_have_text("Đã học 0/2 bài.")
    expect(page.locator("[data-tiep]")).to_have_text("Bắt đầu: Hòa giải ở cơ sở là gì")
    page.goto(f"{address}{LESSON}")
    finish_right(page)
    page.goto(f"{address}{MODULE}")
    expect(page.locator("[data-dem]")).to_have_text("Đã học 1/2 bài.")
    expect(page.locator("[data-tiep]")).to_have_text("Học tiếp: Việc nhận, việc không")
    expect(page.locator("[data-bai=b01]")).to_contain_text("đã học, trắc nghiệm 3/3")
    page.goto(f"{address}{SECOND}")
    page.locator("[data-da-hoc]").check()
    page.goto(f"{address}{MODULE}")
    expect(page.locator("[data-tiep]")).to_have_text("Bạn đã học hết các bài ở đây.")


def test_a_device_that_keeps_nothing_still_lets_one_learn(page: Page, address: str) -> None:
    page.add_init_script("Object.defineProperty(window, 'localStorage', {get() { throw new Error('no'); }})")
    errors: list[str] = []
    page.on("pageerror", lambda error: errors.append(str(error)))
    page.goto(f"{address}{LESSON}")
    finish_right(page)
    expect(page.locator("[data-diem]")).to_have_text("Đúng cả 3 câu ngay lần đầu. Rất tốt!")
    assert errors == []


def test_without_a_script_the_answers_can_be_read(
    new_context: Callable[..., BrowserContext], address: str
) -> None:
    page = new_context(java_script_enabled=False).new_page()
    page.goto(f"{address}{LESSON}")
    expect(page.locator(".hoc-cu")).to_be_hidden()
    expect(page.locator("[data-lam-lai]")).to_be_hidden()
    page.locator("#cau-1 details summary").click()
    expect(page.locator("#cau-1 details .dung")).to_contain_text("Đúng: các bên tự quyết định")
    expect(page.locator("[data-chu-chep]")).to_contain_text("https://hoagiai.example.vn/b/b01/")


def test_a_lesson_opened_from_a_file_works(page: Page, site: Path) -> None:
    errors: list[str] = []
    page.on("pageerror", lambda error: errors.append(str(error)))
    page.goto((site / LESSON / "index.html").as_uri())
    finish_right(page)
    expect(page.locator("[data-diem]")).to_have_text("Đúng cả 3 câu ngay lần đầu. Rất tốt!")
    assert errors == []


def test_letters_grow_and_stay_large(page: Page, address: str) -> None:
    page.set_viewport_size({"width": 360, "height": 740})
    page.goto(f"{address}{LESSON}")
    size = "parseFloat(getComputedStyle(document.querySelector('main p')).fontSize)"
    normal = page.evaluate(size)
    for _ in range(9):
        page.locator("[data-hoc-cu] [data-co='+']").click()
    assert page.evaluate(size) == pytest.approx(2 * normal)
    assert page.evaluate("document.documentElement.scrollWidth") <= 360
    page.goto(address)
    assert page.evaluate("document.documentElement.dataset.co") == "200"
    page.goto(f"{address}{LESSON}")
    page.locator("[data-hoc-cu] [data-co='0']").click()
    assert page.evaluate(size) == pytest.approx(normal)


def test_without_a_voice_of_the_language_nothing_is_offered(page: Page, address: str) -> None:
    page.add_init_script(f"({VOICES})({{languages: ['en-US']}})")
    page.goto(f"{address}{LESSON}")
    expect(page.locator("[data-doc]")).to_be_hidden()
    page.goto(f"{address}en/{LESSON}")
    expect(page.locator("[data-doc]")).to_be_visible()
    # The text of a page without English is Vietnamese, and so must be its voice.
    page.goto(f"{address}en/{SECOND}")
    expect(page.locator("[data-doc]")).to_be_hidden()


def test_listening_pauses_goes_on_and_stops(page: Page, address: str) -> None:
    page.add_init_script(f"({VOICES})({{languages: ['vi_VN']}})")
    page.goto(f"{address}{LESSON}")
    button, stop = page.locator("[data-doc]"), page.locator("[data-thoi]")
    expect(stop).to_be_hidden()
    button.click()
    assert page.evaluate("said") == ["Giải thích (12 phút)"]
    page.evaluate("now.onend()")
    expect(button).to_have_text("Tạm dừng")
    button.click()
    page.evaluate("now.onend()")
    assert page.evaluate("said.length") == 2
    expect(button).to_have_text("Nghe tiếp")
    button.click()
    assert page.evaluate("said.slice(1)") == ["Một người giúp, hai bên quyết"] * 2
    stop.click()
    expect(button).to_have_text("Nghe đọc")
    expect(button).to_be_focused()
    expect(stop).to_be_hidden()
    expect(page.locator(".dang-doc")).to_have_count(0)


def test_the_explanation_and_the_situation_are_read_to_the_end(page: Page, address: str) -> None:
    page.add_init_script(f"({VOICES})({{languages: ['vi-VN']}})")
    page.goto(f"{address}{LESSON}")
    page.locator("[data-doc]").click()
    page.evaluate(
        "() => { for (let i = 0; i < 40 && document.querySelector('.dang-doc'); i++) now.onend(); }"
    )
    said = page.evaluate("said")
    assert said[0].startswith("Giải thích")
    assert "Đàn gà nhà anh C bới vườn chị D." in said
    assert "Bạn làm gì?" in said
    # The worked answer is folded up: whoever listens is to think first.
    assert not any("ngồi lại không" in one for one in said)
    expect(page.locator("[data-doc]")).to_have_text("Nghe đọc")


def test_the_text_to_paste_is_copied_whole(new_context: Callable[..., BrowserContext], address: str) -> None:
    page = new_context(permissions=["clipboard-read", "clipboard-write"]).new_page()
    page.goto(f"{address}{LESSON}")
    page.locator("[data-chep]").click()
    expect(page.locator("[data-da-chep]")).to_have_text("Đã chép.")
    copied = page.evaluate("navigator.clipboard.readText()")
    assert copied.splitlines()[0] == "Bài học: Hòa giải ở cơ sở là gì (30 phút)"
    assert copied.splitlines()[-1] == "https://hoagiai.example.vn/b/b01/"


@pytest.mark.parametrize("top", ["", "en/"])
def test_a_short_address_opens_the_lesson(page: Page, address: str, top: str) -> None:
    page.goto(f"{address}{top}b/b01/")
    page.wait_for_url(f"{address}{top}{LESSON}")


def test_the_quiz_is_reached_again_without_a_jump(page: Page, address: str) -> None:
    page.goto(f"{address}{LESSON}")
    finish_right(page)
    page.add_init_script(
        "window.shifts = 0; new PerformanceObserver(list => list.getEntries()"
        ".forEach(one => { window.shifts += one.value; })).observe({type: 'layout-shift', buffered: true})"
    )
    page.goto("about:blank")
    page.goto(f"{address}{LESSON}#trac-nghiem")
    page.evaluate("() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))")
    assert page.evaluate("window.shifts") <= 0.01
