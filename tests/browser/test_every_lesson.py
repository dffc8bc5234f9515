"""Every lesson of the project, in both languages: light, whole on the wall, on two sheets at most."""

import gzip
import io
from pathlib import Path
from unicodedata import normalize
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Page
from pypdf import PdfReader

from page_kinds import HALF_DAY

KB = 1000
ROOT = Path(__file__).parents[2]
LESSONS = sorted(
    f"{language}tap-huan/{path.parent.name}/{path.stem}/"
    for path in ROOT.glob("training/[!_]*/*.md")
    if not path.stem.endswith(".en") and path.stem != "index"
    for language in ("", "en/")
)
# A4 less the margins of a sheet, in CSS pixels.
PAPER = 661
OFF_PAPER = """width => [...document.querySelectorAll("body *")]
    .filter(part => part.checkVisibility() && part.getBoundingClientRect().right > width + 1)
    .map(part => part.outerHTML.slice(0, 90))"""
# Turns to each slide and notes those that are not shown, or larger than the wall.
TOO_LARGE = """() => {
    const root = document.documentElement, found = [];
    for (const slide of document.querySelectorAll(".trang")) {
        location.hash = `#${slide.id}`;
        window.dispatchEvent(new HashChangeEvent("hashchange"));
        const fits = root.scrollWidth <= root.clientWidth && root.scrollHeight <= root.clientHeight;
        if (!fits || !slide.checkVisibility()) found.push(slide.id);
    }
    return found;
}"""


def texts(made: bytes) -> list[str]:
    return [
        " ".join(normalize("NFKC", sheet.extract_text()).split())
        for sheet in PdfReader(io.BytesIO(made)).pages
    ]


def asked_by(page: Page, address: str) -> set[str]:
    """Return the paths of all files that a page asks for, itself among them."""
    asked: set[str] = set()
    page.on("request", lambda request: asked.add(urlsplit(request.url).path.lstrip("/")))
    page.goto(address, wait_until="networkidle")
    return asked


@pytest.fixture(scope="module")
def shell(built_site: Path) -> frozenset[str]:
    """What every page of the site brings: the first page's scripts and styles."""
    home = (built_site / "index.html").read_text(encoding="utf-8")
    files = (path.relative_to(built_site).as_posix() for path in (built_site / "assets").rglob("*.*"))
    return frozenset(name for name in files if name in home)


@pytest.mark.parametrize("lesson", LESSONS)
def test_a_lesson_is_light_beyond_the_shell(
    page: Page, built_site: Path, site_address: str, shell: frozenset[str], lesson: str
) -> None:
    assert shell
    asked = asked_by(page, f"{site_address}{lesson}")
    files = [built_site / (f"{path}index.html" if path == lesson else path) for path in asked - shell]
    assert len(files) > 1
    assert sum(len(gzip.compress(path.read_bytes(), mtime=0)) for path in files) <= 60 * KB


@pytest.mark.parametrize("lesson", LESSONS)
def test_its_hand_out_is_two_sheets_at_most(page: Page, site_address: str, lesson: str) -> None:
    page.set_viewport_size({"width": PAPER, "height": 1000})
    page.emulate_media(media="print")
    page.goto(f"{site_address}{lesson}to-phat/")
    assert page.evaluate(OFF_PAPER, PAPER) == []
    sheets = texts(page.pdf(prefer_css_page_size=True))
    assert len(sheets) <= 2
    whole = " ".join(sheets)
    assert "/b/b" in whole
    # “Điều 9 của Luật” is no help to somebody who has the sheet and not the lesson.
    assert "của Luật" not in whole or "gọi tắt: “Luật”" in whole
    assert "of the Law" not in whole or "“the Law”" in whole or "of the Law on" in whole


@pytest.mark.parametrize("lesson", LESSONS)
def test_its_slides_are_seen_whole(page: Page, site_address: str, lesson: str) -> None:
    page.goto(f"{site_address}{lesson}trinh-chieu/")
    assert page.locator(".trang").count() > 15
    for width, height in ((1280, 720), (1024, 768)):
        page.set_viewport_size({"width": width, "height": height})
        assert page.evaluate(TOO_LARGE) == []


@pytest.mark.parametrize("language", ["", "en/"])
def test_tomorrows_half_day_is_one_print(page: Page, site_address: str, language: str) -> None:
    page.set_viewport_size({"width": PAPER, "height": 1000})
    page.emulate_media(media="print")
    page.goto(f"{site_address}{language}{HALF_DAY}in/")
    assert page.evaluate(OFF_PAPER, PAPER) == []
    titles = page.locator(":is(h1, .to h2:first-child, .lop-dau h2)").all_inner_texts()
    sheets = texts(page.pdf(prefer_css_page_size=True))
    opened = [title for title in titles if any(sheet.startswith(" ".join(title.split())) for sheet in sheets)]
    # The programme, five hand-outs, the list to sign, the sheet to say what one thinks.
    assert opened == titles
    assert len(titles) == 8
