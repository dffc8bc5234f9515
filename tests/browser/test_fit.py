"""Every kind of page fits the screen it is read on, stands still, and asks nothing of other hosts."""

import pytest
from playwright.sync_api import ConsoleMessage, Page, expect

from page_kinds import HANDBOOK, KINDS, Kind, named, visit

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
COUNT_SHIFTS = """() => {
    window.shifts = [];
    new PerformanceObserver(list => window.shifts.push(...list.getEntries().map(entry => entry.value)))
        .observe({type: "layout-shift", buffered: true});
}"""
SPLIT_WORDS = """() => [...document.querySelectorAll("td code")].filter(code => {
    const words = code.firstChild.data.matchAll(/[\\p{L}\\p{N}_]+/gu);
    return [...words].some(word => {
        const range = document.createRange();
        range.setStart(code.firstChild, word.index);
        range.setEnd(code.firstChild, word.index + word[0].length);
        return range.getClientRects().length > 1;
    });
}).map(code => code.textContent)"""


@pytest.mark.parametrize("kind", KINDS, ids=named)
def test_nothing_runs_off_the_screen(page: Page, site_address: str, kind: Kind) -> None:
    visit(page, site_address, kind)
    for width, times in SCREENS:
        page.set_viewport_size({"width": width, "height": 800})
        page.evaluate(RESIZED, times)
        assert page.evaluate(TOO_WIDE) == [], f"{width} px, chữ × {times}"
        assert page.evaluate(CUT_OFF) == [], f"{width} px, chữ × {times}"


@pytest.mark.parametrize(
    ("width", "kind"),
    [*((360, kind) for kind in KINDS), *((1280, kind) for kind in KINDS if kind.name in WIDE)],
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


def serious(message: ConsoleMessage) -> list[str]:
    """Return the text of a message of the console that tells of something wrong."""
    return [message.text] if message.type in {"error", "warning"} else []


def test_code_in_a_narrow_table_keeps_its_words_whole(page: Page, site_address: str) -> None:
    page.set_viewport_size({"width": 360, "height": 740})
    page.goto(f"{site_address}{HANDBOOK}")
    expect(page.locator("td code").first).to_be_visible()
    assert page.evaluate(SPLIT_WORDS) == []
