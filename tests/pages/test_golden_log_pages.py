"""The posting log and a year's statement, compared whole; ``CAP_NHAT=1`` writes the files anew."""

import os
from pathlib import Path

import pytest

import posting_samples as samples
from hoagiai.render.pages import render_pages
from hoagiai.render.staged import StagedPage

GOLDEN = Path(__file__).parent / "golden"
KINDS = {
    "nhat-ky": "vi/nhat-ky/index.md",
    "nhat-ky.en": "en/nhat-ky/index.md",
    "nhat-ky-nam": "vi/nhat-ky/2026/index.md",
    "nhat-ky-nam.en": "en/nhat-ky/2026/index.md",
}


@pytest.fixture(scope="module")
def pages() -> dict[str, StagedPage]:
    made = render_pages(samples.site(), samples.TODAY, samples.SITE_URL)
    return {page.path: page for page in made}


@pytest.mark.parametrize("kind", KINDS)
def test_page_of_the_log_is_as_agreed(kind: str, pages: dict[str, StagedPage]) -> None:
    page = pages[KINDS[kind]]
    said = "".join(f"{key}: {value}\n" for key, value in page.front.items())
    text = f"{said}\n{page.body}\n"
    golden = GOLDEN / f"{kind}.md"
    if os.environ.get("CAP_NHAT"):
        golden.write_text(text, encoding="utf-8")
    assert text == golden.read_text(encoding="utf-8")
