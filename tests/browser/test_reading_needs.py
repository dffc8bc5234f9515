"""Readers set their own letters and colours, keep still, go by keyboard or by ear: nothing is lost."""

import pytest
from playwright.sync_api import Page

from page_kinds import KINDS, LONG_PLAN, PLAN, Kind, named, some, visit

# WCAG 1.4.12, and letters twice as large (1.4.4), at once where a reader needs both.
SPACED = """
    * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
    p { margin-block-end: 2em !important; }
"""
# What runs off its window, is cut off, or is covered by the text that follows it: by a quarter of a line, for
# a link may be larger to the finger than to the eye.
LOST = """() => {
    const width = document.documentElement.clientWidth;
    const parts = [...document.querySelectorAll("main *, header *, footer *")]
        .filter(part => part.checkVisibility() && !part.closest("svg, .cuon"));
    const told = (why, part) => `${why}: ${part.outerHTML.slice(0, 90)}`;
    const hides = part => ["hidden", "clip"].includes(getComputedStyle(part).overflowY);
    // What stands in a row that can be pushed aside is not lost.
    const pushed = part => part && (["auto", "scroll"].includes(getComputedStyle(part).overflowX)
        || pushed(part.parentElement));
    const off = parts.filter(part => part.getBoundingClientRect().right > width + 1 && !pushed(part));
    const cut = parts.filter(part => part.localName !== "input" && part.clientHeight > 2 && hides(part)
        && (part.scrollHeight > part.clientHeight + 1 || part.scrollWidth > part.clientWidth + 1));
    const spilt = parts.filter(part => part.matches("a, button, summary, th, td, li, p, h1, h2, h3, dd, dt")
        && getComputedStyle(part).display !== "inline" && part.scrollHeight > part.clientHeight + 6
        && part.clientHeight > 2);
    return [...off.map(part => told("tràn", part)), ...cut.map(part => told("mất", part)),
            ...spilt.map(part => told("đè", part))];
}"""
# How each control shows that it is the one: its ring, and how far that stands out from what is behind.
RINGS = """() => {
    const channels = colour => colour.match(/[\\d.]+/g).map(Number);
    const light = colour => {
        const [red, green, blue] = channels(colour).map(one => one / 255)
            .map(one => one <= 0.03928 ? one / 12.92 : ((one + 0.055) / 1.055) ** 2.4);
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    const contrast = (one, other) => {
        const [low, high] = [light(one), light(other)].sort((a, b) => a - b);
        return (high + 0.05) / (low + 0.05);
    };
    const behind = part => {
        for (let at = part.parentElement; at; at = at.parentElement) {
            const colour = getComputedStyle(at).backgroundColor;
            if ((channels(colour)[3] ?? 1) === 1) return colour;
        }
        return getComputedStyle(document.documentElement).backgroundColor;
    };
    const focusable = "a[href], button, input, select, textarea, summary, [tabindex='0']";
    return [...document.querySelectorAll(focusable)]
        .filter(part => part.checkVisibility({visibilityProperty: true}) && !part.disabled)
        .flatMap(part => {
            part.focus({focusVisible: true});
            if (document.activeElement !== part) return [];
            const ring = [part, part.closest("label, form")].filter(Boolean)
                .find(one => getComputedStyle(one).outlineStyle !== "none");
            const style = ring && getComputedStyle(ring);
            const wide = style && parseFloat(style.outlineWidth) >= 2;
            const seen = style && contrast(style.outlineColor, behind(ring)) >= 3;
            return wide && seen ? [] : [`${part.outerHTML.slice(0, 90)} ${style?.outline} ${behind(part)}`];
        });
}"""
MOVING = """() => [document.documentElement, ...document.querySelectorAll("*")]
    .filter(part => {
        const style = getComputedStyle(part);
        return style.transitionDuration.split(", ").some(time => parseFloat(time) > 0)
            || style.animationName !== "none" || style.scrollBehavior === "smooth";
    }).map(part => part.outerHTML.slice(0, 90))"""
# Vietnamese words of more than a name: two or more in a row in small letters, with marks on one of them.
IN_WRONG_LANGUAGE = """() => {
    const marked = "ăâđêôơưáàảãạắằẳẵặấầẩẫậéèẻẽẹếềểễệíìỉĩịóòỏõọốồổỗộớờởỡợúùủũụứừửữựýỳỷỹỵ";
    const word = `[a-z${marked}]*[${marked}][a-z${marked}]*`;
    const between = `(?:\\\\s+[a-z${marked}]+)*?\\\\s+`;
    const vietnamese = new RegExp(`(?<!\\\\p{L})${word}${between}${word}(?!\\\\p{L})`, "u");
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found = [];
    while (texts.nextNode()) {
        const parent = texts.currentNode.parentElement;
        if (parent.closest("script, style, code, pre, noscript")) continue;
        const said = texts.currentNode.data.match(vietnamese);
        if (said && parent.closest("[lang]").lang !== "vi") found.push(said[0]);
    }
    for (const part of document.querySelectorAll("[aria-label], [alt], [title], [placeholder]")) {
        for (const name of ["aria-label", "alt", "title", "placeholder"]) {
            const said = (part.getAttribute(name) ?? "").match(vietnamese);
            if (said && part.closest("[lang]").lang !== "vi") found.push(`${name}: ${said[0]}`);
        }
    }
    return found;
}"""
ENGLISH = tuple(kind for kind in KINDS if kind.language == "en")
IN_FORCED = """selector => [...document.querySelectorAll(selector)].map(part => {
    const style = getComputedStyle(part);
    return [style.fill, style.stroke, getComputedStyle(document.body).backgroundColor];
})"""


@pytest.mark.parametrize("kind", KINDS, ids=named)
def test_wider_spaces_lose_nothing(page: Page, site_address: str, kind: Kind) -> None:
    visit(page, site_address, kind)
    page.add_style_tag(content=SPACED)
    for width in (360, 1280):
        page.set_viewport_size({"width": width, "height": 800})
        assert page.evaluate(LOST) == [], f"{width} px"


def test_a_narrow_box_would_be_told(page: Page, site_address: str) -> None:
    page.goto(site_address)
    page.add_style_tag(content="h1 { height: 10px } main p { overflow: hidden; height: 1em }")
    assert {line.partition(":")[0] for line in page.evaluate(LOST)} == {"đè", "mất"}


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("kind", KINDS, ids=named)
def test_every_control_shows_that_it_is_the_one(
    page: Page, site_address: str, kind: Kind, scheme: str
) -> None:
    page.emulate_media(color_scheme=scheme)
    visit(page, site_address, kind)
    assert page.evaluate(RINGS) == []


def test_a_missing_ring_would_be_told(page: Page, site_address: str) -> None:
    page.goto(site_address)
    page.add_style_tag(content="main a:focus-visible { outline: none }")
    assert page.evaluate(RINGS) != []


@pytest.mark.parametrize("kind", KINDS, ids=named)
def test_nothing_moves_for_whom_it_should_not(page: Page, site_address: str, kind: Kind) -> None:
    page.emulate_media(reduced_motion="reduce")
    visit(page, site_address, kind)
    assert page.evaluate(MOVING) == []
    assert page.evaluate("document.getAnimations().length") == 0


@pytest.mark.parametrize("kind", ENGLISH, ids=named)
def test_vietnamese_words_are_said_as_such(page: Page, site_address: str, kind: Kind) -> None:
    visit(page, site_address, kind)
    assert page.evaluate(IN_WRONG_LANGUAGE) == []


def test_words_in_a_wrong_language_would_be_told(page: Page, site_address: str) -> None:
    page.goto(f"{site_address}en/")
    page.evaluate("document.querySelector('main h1').textContent = 'Kế hoạch hòa giải ở cơ sở'")
    assert page.evaluate(IN_WRONG_LANGUAGE) == ["hoạch hòa"]


@pytest.mark.parametrize("address", [PLAN, LONG_PLAN, f"en/{PLAN}", f"en/{LONG_PLAN}"])
def test_what_is_drawn_is_written_too(page: Page, site_address: str, address: str) -> None:
    page.goto(f"{site_address}{address}")
    tasks = page.locator(".bang-viec tbody tr").count()
    assert tasks > 3
    # The chart: each line has its task and its time in words; what is drawn is for the eye alone.
    lines = page.locator(".bieu-do li")
    assert lines.count() == tasks
    for line in lines.all():
        assert line.locator(".luc").inner_text().strip()
        assert line.locator("svg").get_attribute("aria-hidden") == "true"
    # The matrix: what a colour says, a word says too; every row and column has its name.
    matrix = page.locator(".ma-tran")
    assert matrix.locator("tbody tr").count() == tasks
    for cell in matrix.locator(".ct, .ph").all():
        assert cell.inner_text().strip()
    for head in matrix.locator("th").all():
        assert head.get_attribute("scope") in {"row", "col"}
        assert head.inner_text().strip()


@pytest.mark.parametrize("kind", KINDS, ids=named)
def test_every_drawing_is_named_or_silent(page: Page, site_address: str, kind: Kind) -> None:
    visit(page, site_address, kind)
    unnamed = page.evaluate(
        """() => [...document.querySelectorAll("svg, canvas, img")]
            .filter(part => !part.closest("[aria-hidden=true]"))
            .filter(part => part.localName === "img" ? !part.hasAttribute("alt")
                : !(part.getAttribute("role") === "img"
                    && (part.hasAttribute("aria-label") || part.querySelector(":scope > title"))))
            .filter(part => !part.closest("a, button")?.textContent.trim()
                && !part.closest("a, button")?.getAttribute("aria-label"))
            .map(part => part.outerHTML.slice(0, 90))"""
    )
    assert unnamed == []


def test_bars_are_seen_in_a_readers_own_colours(page: Page, site_address: str) -> None:
    page.emulate_media(forced_colors="active", color_scheme="dark")
    page.goto(f"{site_address}{PLAN}")
    bars = page.evaluate(IN_FORCED, ".bieu-do rect")
    assert bars
    assert {fill for fill, _, _ in bars} == {page.evaluate("getComputedStyle(document.body).color")}
    assert all(fill != ground for fill, _, ground in bars)


@pytest.mark.parametrize("kind", some("home", "plan", "lesson", "search", "form"), ids=named)
def test_controls_have_edges_in_a_readers_own_colours(page: Page, site_address: str, kind: Kind) -> None:
    page.emulate_media(forced_colors="active")
    visit(page, site_address, kind)
    edgeless = page.evaluate(
        """() => [...document.querySelectorAll("button, input:not([type=radio], [type=checkbox]), .nut")]
            .filter(part => part.checkVisibility({visibilityProperty: true}))
            .filter(part => [part, part.closest("form, fieldset, li")].filter(Boolean).every(one =>
                parseFloat(getComputedStyle(one).borderTopWidth) === 0
                && getComputedStyle(one).outlineStyle === "none"))
            .map(part => part.outerHTML.slice(0, 90))"""
    )
    assert edgeless == []
