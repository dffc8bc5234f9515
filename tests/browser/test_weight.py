"""What a page weighs on a poor network, counted on the files that are published."""

import gzip
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Page

from page_kinds import HANDBOOK, KINDS, LONG_PLAN, PLAN

KB = 1000
PLANS = [PLAN, LONG_PLAN, f"en/{PLAN}", f"en/{LONG_PLAN}"]


def packed(path: Path) -> int:
    """Return the bytes of a file as a server sends it."""
    return len(gzip.compress(path.read_bytes(), mtime=0))


@pytest.mark.parametrize("plan", PLANS)
def test_the_html_of_a_plan_is_light(built_site: Path, plan: str) -> None:
    assert packed(built_site / plan / "index.html") <= 25 * KB


@pytest.mark.parametrize("address", ["", *PLANS, HANDBOOK])
def test_a_first_visit_is_light(page: Page, built_site: Path, site_address: str, address: str) -> None:
    asked: set[str] = set()
    page.on("request", lambda request: asked.add(urlsplit(request.url).path.lstrip("/")))
    page.goto(f"{site_address}{address}", wait_until="networkidle")
    files = [
        built_site / path / "index.html" if path in {"", address} else built_site / path for path in asked
    ]
    assert len(files) > 5
    assert sum(packed(path) for path in files) <= 100 * KB


@pytest.mark.parametrize("address", ["", PLAN])
def test_the_styles_are_light(page: Page, built_site: Path, site_address: str, address: str) -> None:
    page.goto(f"{site_address}{address}")
    styles = page.evaluate("[...document.styleSheets].map(sheet => new URL(sheet.href).pathname)")
    assert len(styles) >= 5
    assert sum((built_site / path.lstrip("/")).stat().st_size for path in styles) <= 60 * KB


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name)
def test_no_page_brings_what_it_does_not_show(built_site: Path, kind: object) -> None:
    text = (built_site / kind.file).read_text(encoding="utf-8")
    assert "<style" not in text
    assert "assets/javascripts/" not in text
    assert text.count("<script") <= 7
