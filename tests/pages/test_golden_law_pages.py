"""One page of every kind about documents, compared whole; ``CAP_NHAT=1`` writes the files anew."""

import os
from pathlib import Path

import pytest

import law_samples as samples
from hoagiai.render.pages import render_pages
from hoagiai.render.staged import StagedPage

GOLDEN = Path(__file__).parent / "golden"
KINDS = {
    "muc-van-ban": "vi/van-ban/index.md",
    "muc-van-ban.en": "en/van-ban/index.md",
    "van-ban-luat": f"vi/van-ban/{samples.LAW}/index.md",
    "van-ban-luat.en": f"en/van-ban/{samples.LAW}/index.md",
    "van-ban-dan-van-ban-het": f"vi/van-ban/{samples.DECREE}/index.md",
    "van-ban-chua-dich.en": f"en/van-ban/{samples.DECREE}/index.md",
    "van-ban-da-het": f"vi/van-ban/{samples.OLD_CIRCULAR}/index.md",
    "van-ban-chua-thay": f"vi/van-ban/{samples.UNSEEN}/index.md",
    "van-ban-anh-huong": f"vi/van-ban/{samples.LAW}/anh-huong/index.md",
    "van-ban-anh-huong.en": f"en/van-ban/{samples.LAW}/anh-huong/index.md",
    "van-ban-khong-anh-huong": f"vi/van-ban/{samples.UNCLEAR}/anh-huong/index.md",
}


@pytest.fixture(scope="module")
def pages() -> dict[str, StagedPage]:
    return {page.path: page for page in render_pages(samples.site(), samples.TODAY)}


@pytest.mark.parametrize("kind", KINDS)
def test_page_about_a_document_is_as_agreed(kind: str, pages: dict[str, StagedPage]) -> None:
    page = pages[KINDS[kind]]
    said = "".join(f"{key}: {value}\n" for key, value in page.front.items())
    text = f"{said}\n{page.body}\n"
    golden = GOLDEN / f"{kind}.md"
    if os.environ.get("CAP_NHAT"):
        golden.write_text(text, encoding="utf-8")
    assert text == golden.read_text(encoding="utf-8")
