"""One page of every kind that a trainer takes into the room, compared whole; ``CAP_NHAT=1`` writes anew."""

import os
from pathlib import Path

import pytest

import classroom_samples as samples
from hoagiai.render.classroom import classroom_files
from hoagiai.render.pages import render_pages

GOLDEN = Path(__file__).parent / "golden"
DAYS = "tap-huan/chuong-trinh"
KINDS = {
    "giao-an.md": f"vi/tap-huan/{samples.FIRST}/tap-huan-vien/index.md",
    "giao-an.en.md": f"en/tap-huan/{samples.FIRST}/tap-huan-vien/index.md",
    "giao-an-chua-dich.en.md": f"en/tap-huan/{samples.SECOND}/tap-huan-vien/index.md",
    "to-phat.md": f"vi/tap-huan/{samples.FIRST}/to-phat/index.md",
    "trinh-chieu.html": f"tap-huan/{samples.FIRST}/trinh-chieu/index.html",
    "trinh-chieu.en.html": f"en/tap-huan/{samples.FIRST}/trinh-chieu/index.html",
    "muc-chuong-trinh.md": f"vi/{DAYS}/index.md",
    "chuong-trinh.md": f"vi/{DAYS}/{samples.TWO_DAYS}/index.md",
    "chuong-trinh-in.en.md": f"en/{DAYS}/{samples.HALF_DAY}/in/index.md",
    "diem-danh.md": f"vi/{DAYS}/{samples.TWO_DAYS}/diem-danh/index.md",
    "phan-hoi.md": f"vi/{DAYS}/{samples.HALF_DAY}/phan-hoi/index.md",
}


@pytest.fixture(scope="module")
def made() -> dict[str, str]:
    site = samples.site()
    texts = {
        file.path: file.content.decode() for file in classroom_files(site, samples.TODAY, samples.SITE_URL)
    }
    for page in render_pages(site, samples.TODAY, samples.SITE_URL):
        said = "".join(f"{key}: {value}\n" for key, value in page.front.items())
        texts[page.path] = f"{said}\n{page.body}\n"
    return texts


@pytest.mark.parametrize("kind", KINDS)
def test_page_of_the_class_room_is_as_agreed(kind: str, made: dict[str, str]) -> None:
    text, golden = made[KINDS[kind]], GOLDEN / kind
    if os.environ.get("CAP_NHAT"):
        golden.write_text(text, encoding="utf-8")
    assert text == golden.read_text(encoding="utf-8")
