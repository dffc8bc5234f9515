"""One page of every kind, compared whole; ``CAP_NHAT=1 pytest tests/pages`` writes the files anew."""

import os
from datetime import date
from pathlib import Path

import pytest

import samples
from hoagiai.render.pages import render_pages
from hoagiai.render.staged import StagedPage

TODAY = date(2026, 8, 20)
GOLDEN = Path(__file__).parent / "golden"
KINDS = {
    "trang-chu": "vi/index.md",
    "trang-chu.en": "en/index.md",
    "viet-tay": "vi/bien-tap/index.md",
    "viet-tay-chua-dich": "en/bien-tap/index.md",
    "ke-hoach-da-het": f"vi/ke-hoach/{samples.OLD_PLAN}/index.md",
    "ke-hoach-da-het.en": f"en/ke-hoach/{samples.OLD_PLAN}/index.md",
    "ke-hoach-dang-chay": f"vi/ke-hoach/{samples.NEW_PLAN}/index.md",
    "co-quan-da-het": f"vi/co-quan/{samples.DIVISION}/index.md",
    "co-quan-ke-tuc": f"vi/co-quan/{samples.WARD_COUNCIL}/index.md",
    "co-quan-ke-tuc.en": f"en/co-quan/{samples.WARD_COUNCIL}/index.md",
    "nhom": f"vi/co-quan/{samples.GROUP}/index.md",
    "muc-ke-hoach": "vi/ke-hoach/index.md",
    "muc-co-quan": "vi/co-quan/index.md",
    "muc-dia-ban": "vi/dia-ban/index.md",
    "muc-thoi-gian": "vi/thoi-gian/index.md",
    "dia-ban-da-het": f"vi/dia-ban/{samples.CITY}/index.md",
    "dia-ban-moi": f"vi/dia-ban/{samples.WARD}/index.md",
    "nam": "vi/thoi-gian/2024/index.md",
}


@pytest.fixture(scope="module")
def pages() -> dict[str, StagedPage]:
    return {page.path: page for page in render_pages(samples.site(), TODAY)}


@pytest.mark.parametrize("kind", KINDS)
def test_page_is_as_agreed(kind: str, pages: dict[str, StagedPage]) -> None:
    page = pages[KINDS[kind]]
    said = "".join(f"{key}: {value}\n" for key, value in page.front.items())
    text = f"{said}\n{page.body}\n"
    golden = GOLDEN / f"{kind}.md"
    if os.environ.get("CAP_NHAT"):
        golden.write_text(text, encoding="utf-8")
    assert text == golden.read_text(encoding="utf-8")
