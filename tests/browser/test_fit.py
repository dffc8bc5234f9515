"""Every kind of page fits the screen it is read on, stands still, and asks nothing of other hosts."""

from time import sleep

import pytest
from playwright.sync_api import ConsoleMessage, Page, Route

from page_kinds import HANDBOOK, KINDS, SLIDES, Kind, named, visit

# Width of the window and size of the text: phones, the smallest window WCAG 1.4.10 knows, and letters
# twice as large, as a reader sets them (1.4.4).
WIDE = ("home", "plan", "handbook", "search")
SCREENS = ((360, 1), (320, 1), (1280, 1), (360, 2), (640, 2), (1280, 2))
RESIZED = "times => { document.documentElement.style.fontSize = `${125 * times}%`; }"
TOO_WIDE = """() => {
    const width = document.documentElement.clientWidth;
    return document.documentElement.scrollWidth <= width ? [] :
        [...document.querySelectorAll("body *")]
            .filter(part => !part.closest(".cuon") && part.getBoundingClientRect().right > width + 1)
            .map(part => part.outerHTML.slice(0, 90));
}"""
# What is cut off without a way to scroll to it: no box may hide text but those meant for the ear alone.
CUT_OFF = """() => [...document.querySelectorAll("main *, header *, footer *")]
    .filter(part => part.localName !== "input")
    .filter(part => part.clientWidth > 2 && part.scrollWidth > part.clientWidth + 1)
    .filter(part => ["hidden", "clip"].includes(getComputedStyle(part).overflowX))
    .map(part => part.outerHTML.slice(0, 90))"""
# What Playwright itself says where a test does not want the service worker (tests/conftest.py).
KEPT_AWAY = "Service Worker registration blocked by Playwright"
COUNT_SHIFTS = """() => {
    window.shifts = [];
    new PerformanceObserver(list => window.shifts.push(...list.getEntries().map(entry => entry.value)))
        .observe({type: "layout-shift", buffered: true});
}"""
# A word on two lines, broken where no hyphen or stroke stands. What is clipped away is for the ear.
SPLIT_WORDS = """() => {
    const texts = document.createTreeWalker(document.querySelector("main"), NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    const lines = (node, from, to) => {
        range.setStart(node, from);
        range.setEnd(node, to);
        return new Set([...range.getClientRects()].map(box => Math.round(box.bottom))).size;
    };
    const found = [];
    while (texts.nextNode()) {
        const node = texts.currentNode;
        const heard = getComputedStyle(node.parentElement).clipPath !== "none";
        if (heard || lines(node, 0, node.length) < 2) continue;
        for (const {0: word, index} of node.data.matchAll(/[\\p{L}\\p{N}_]+/gu)) {
            if (lines(node, index, index + word.length) > 1) found.push(word);
        }
    }
    return found;
}"""


@pytest.mark.parametrize("kind", [*KINDS, *SLIDES], ids=named)
def test_nothing_runs_off_the_screen(page: Page, site_address: str, kind: Kind) -> None:
    visit(page, site_address, kind)
    for width, times in SCREENS:
        page.set_viewport_size({"width": width, "height": 800})
        page.evaluate(RESIZED, times)
        assert page.evaluate(TOO_WIDE) == [], f"{width} px, chữ × {times}"
        assert page.evaluate(CUT_OFF) == [], f"{width} px, chữ × {times}"


@pytest.mark.parametrize(
    ("width", "kind"),
    [*((360, kind) for kind in (*KINDS, *SLIDES)), *((1280, kind) for kind in KINDS if kind.name in WIDE)],
    ids=str,
)
def test_a_page_stands_still_and_has_no_error(page: Page, site_address: str, kind: Kind, width: int) -> None:
    complaints: list[str] = []
    page.on("console", lambda message: complaints.extend(serious(message)))
    page.on("pageerror", lambda error: complaints.append(str(error)))
    page.on("requestfailed", lambda request: complaints.append(f"{request.url} failed"))
    page.set_viewport_size({"width": width, "height": 740})
    page.add_init_script(f"({COUNT_SHIFTS})()")
    visit(page, site_address, kind)
    # Two frames: what moves at all has moved by then.
    page.evaluate("() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))")
    assert sum(page.evaluate("window.shifts")) <= 0.01
    assert complaints == []


def test_the_search_stands_still_while_its_words_come(page: Page, site_address: str) -> None:
    page.set_viewport_size({"width": 360, "height": 740})
    page.add_init_script(f"({COUNT_SHIFTS})()")
    page.route("**/assets/tim/*.json", come_late)
    page.goto(f"{site_address}tim-kiem/")
    page.wait_for_selector("[data-search-state=done]", state="attached")
    page.evaluate("() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))")
    assert sum(page.evaluate("window.shifts")) <= 0.01


def come_late(route: Route) -> None:
    """Let a file come after the page has been shown."""
    sleep(0.3)
    route.continue_()


def serious(message: ConsoleMessage) -> list[str]:
    """Return the text of a message of the console that tells of something wrong."""
    wrong = message.type in {"error", "warning"} and message.text != KEPT_AWAY
    return [message.text] if wrong else []


@pytest.mark.parametrize("kind", KINDS, ids=named)
def test_on_a_phone_no_word_is_broken(page: Page, site_address: str, kind: Kind) -> None:
    visit(page, site_address, kind)
    for width in (360, 320):
        page.set_viewport_size({"width": width, "height": 740})
        assert page.evaluate(SPLIT_WORDS) == []


def test_a_broken_word_would_be_seen(page: Page, site_address: str) -> None:
    page.set_viewport_size({"width": 360, "height": 740})
    page.goto(f"{site_address}{HANDBOOK}")
    page.add_style_tag(content="td code { display: inline-block; width: 2em; word-break: break-all }")
    assert "UBND" in page.evaluate(SPLIT_WORDS)
