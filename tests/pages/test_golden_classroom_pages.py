"""One page of every kind that a trainer takes into the room, compared whole; ``CAP_NHAT=1`` writes anew."""

import os
from pathlib import Path

import pytest

import classroom_samples as samples
from hoagiai.render.classroom.programme_calendar import programme_calendars
from hoagiai.render.pages import render_all
from hoagiai.render.staged import StagedFile, StagedPage

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
    made = (
        *render_all(site, samples.TODAY, samples.SITE_URL),
        *programme_calendars(site, samples.TODAY, samples.SITE_URL),
    )
    return {piece.path: _text(piece) for piece in made}


@pytest.mark.parametrize("kind", KINDS)
def test_page_of_the_class_room_is_as_agreed(kind: str, made: dict[str, str]) -> None:
    text, golden = made[KINDS[kind]], GOLDEN / kind
    if os.environ.get("CAP_NHAT"):
        golden.write_text(text, encoding="utf-8")
    assert text == golden.read_text(encoding="utf-8")


def _text(piece: StagedPage | StagedFile) -> str:
    if isinstance(piece, StagedFile):
        return piece.content.decode()
    said = "".join(f"{key}: {value}\n" for key, value in piece.front.items())
    return f"{said}\n{piece.body}\n"
