"""“Tôi có mâu thuẫn”: on a phone without JavaScript every answer is at most four taps from the home page."""

from collections.abc import Callable
from pathlib import Path

import pytest
import yaml
from playwright.sync_api import BrowserContext, Locator, Page, expect
from selectolax.lexbor import LexborHTMLParser

HERE = Path(__file__).resolve().parent
GOALS = yaml.safe_load((HERE / "resident_path.yml").read_text(encoding="utf-8"))
ANSWERS = sorted(
    path.stem for path in (HERE.parents[1] / "docs/nguoi-dan").glob("*.md") if not path.stem.endswith(".en")
)
MOST_TAPS = 4
FINGER = 43.5


@pytest.fixture
def phone(new_context: Callable[..., BrowserContext]) -> Page:
    """A cheap phone whose browser runs no scripts."""
    return new_context(
        viewport={"width": 360, "height": 740}, java_script_enabled=False, has_touch=True
    ).new_page()


def way_on(page: Page, words: str) -> Locator:
    """Return what a reader taps: the first link or fold of the text that begins with these words."""
    within = page.locator("#noi-dung")
    return within.locator("a, summary").filter(has_text=words).filter(visible=True).first


@pytest.mark.parametrize("goal", GOALS, ids=lambda goal: str(goal["can_biet"]))
def test_the_answer_is_few_taps_away(phone: Page, site_address: str, goal: dict[str, str]) -> None:
    phone.set_default_timeout(30_000)
    phone.goto(f"{site_address}en/" if goal.get("tieng") == "en" else site_address)
    taps = goal["bam"].split(" → ")
    assert len(taps) <= MOST_TAPS
    for words in taps:
        way_on(phone, words).tap()
    expect(phone.get_by_text(goal["thay"]).filter(visible=True).first).to_be_visible()
    cited = phone.locator(f'#noi-dung a[href$="{goal["dieu"]}"]').filter(visible=True).first
    cited.tap()
    phone.wait_for_url(f"**/{goal['dieu']}")


@pytest.mark.parametrize("language", ["", "en/"])
@pytest.mark.parametrize("name", ANSWERS)
def test_every_answer_stands_on_an_article(built_site: Path, name: str, language: str) -> None:
    page = LexborHTMLParser((built_site / language / "nguoi-dan" / name / "index.html").read_bytes())
    cited = [link.attributes["href"] or "" for link in page.css("#noi-dung a.dan-chieu")]
    assert any("#dieu-" in href for href in cited)
    for fold in page.css("#noi-dung details:is(.question, .success)"):
        assert fold.css_first("a[href*='#dieu-']") is not None, fold.text()


@pytest.mark.parametrize("language", ["", "en/"])
def test_every_answer_is_offered_on_the_first_page(built_site: Path, language: str) -> None:
    page = LexborHTMLParser((built_site / language / "nguoi-dan/index.html").read_bytes())
    offered = {(link.attributes["href"] or "").strip("/") for link in page.css("#noi-dung .cua a")}
    assert offered == set(ANSWERS)


@pytest.mark.parametrize("address", ["nguoi-dan/", "en/nguoi-dan/", "nguoi-dan/hoa-giai-duoc-khong/"])
def test_what_is_tapped_fits_a_thumb(page: Page, site_address: str, address: str) -> None:
    page.set_viewport_size({"width": 360, "height": 740})
    page.goto(f"{site_address}{address}")
    parts = page.locator("#noi-dung :is(.cua-hoi li, details:is(.question, .success) > summary)")
    heights = [part.bounding_box() for part in parts.all()]
    assert len(heights) == 9
    assert all(box is not None and box["height"] >= FINGER for box in heights)
