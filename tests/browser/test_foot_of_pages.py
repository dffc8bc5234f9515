"""“Ai đứng sau trang này” stands at the foot of every page, opens without scripts, and is not printed."""

import json
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import pytest
from playwright.sync_api import Page, expect
from selectolax.lexbor import LexborHTMLParser

from hoagiai.publish import mkdocs
from hoagiai.publish.stage import stage
from page_kinds import KINDS, LOST, PLAN, Kind, named
from staged_samples import sample_files, sample_pages

FOOT = "footer .ve-trang"


@pytest.mark.parametrize("kind", [kind for kind in KINDS if kind is not LOST], ids=named)
def test_every_page_says_who_is_behind_it(built_site: Path, root: Path, kind: Kind) -> None:
    page = LexborHTMLParser((built_site / kind.file).read_bytes())
    feet = page.css(FOOT)
    assert len(feet) == 1
    assert feet[0].css_first("summary small").text().strip()
    sources = feet[0].css_first(".tep").text().split(", ")
    assert kind.source is None or sources[0] == kind.source
    assert all((root / source).exists() for source in sources if "tệp khác" not in source)
    report = parse_qs(urlsplit(feet[0].css_first("a").attributes["href"] or "").query)
    shown = page.css_first("link[rel=canonical]").attributes["href"] or ""
    assert shown in report["body"][0]
    assert report["title"][0].partition(": ")[2]


def test_it_opens_and_leads_on(page: Page, site_address: str) -> None:
    page.set_viewport_size({"width": 360, "height": 740})
    page.goto(f"{site_address}{PLAN}")
    foot = page.locator(FOOT)
    expect(foot.get_by_text("Cơ quan ban hành")).to_be_hidden()
    foot.locator("summary").click()
    expect(foot.get_by_text("Cơ quan ban hành")).to_be_visible()
    expect(foot.get_by_text("Ủy ban nhân dân thành phố Lai Châu")).to_be_visible()
    expect(foot.get_by_text("chưa có cơ quan nhà nước nào đứng tên")).to_be_visible()
    foot.get_by_role("link", name="không cần tài khoản").click()
    expect(page.locator(":target")).to_contain_text("Báo một chỗ sai")


def test_paper_does_not_show_it(page: Page, site_address: str) -> None:
    page.emulate_media(media="print")
    page.goto(f"{site_address}{PLAN}")
    expect(page.locator(FOOT)).to_be_hidden()


def test_where_nothing_is_set_nothing_is_offered(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("REPO_URL", "CONTACT_EMAIL", "CONTACT_PHONE"):
        monkeypatch.delenv(name, raising=False)
    pages = [
        page if page.path != "vi/index.md" else type(page)(page.path, {**page.front, **FRONT}, page.body)
        for page in sample_pages()
    ]
    stage(pages, sample_files(), tmp_path)
    mkdocs.run(mkdocs.load(tmp_path, tmp_path / "site"))
    page = LexborHTMLParser((tmp_path / "site/index.html").read_bytes())
    assert page.css_first(f"{FOOT} summary") is not None
    assert page.css(f"{FOOT} a") == []


FRONT = {"loai_trang": "Trang chủ", "tep_nguon": "docs/index.md"}


def test_the_receipt_counts_what_is_published(built_site: Path) -> None:
    receipt = json.loads((built_site / "api/build.json").read_bytes())
    pages = [
        path
        for path in built_site.rglob("index.html")
        if path.relative_to(built_site).parts[0] not in {"en", "b"}
        and "http-equiv" not in path.read_text(encoding="utf-8")[:600]
    ]
    assert receipt["counts"]["pages"] == len(pages)
    assert receipt["checks"]["errors"] == 0
    assert receipt["lock"] in (built_site / "bien-nhan/index.html").read_text(encoding="utf-8").replace(
        "<wbr>", ""
    )


@pytest.mark.parametrize("address", ["bien-nhan/", "tiep-can/"])
def test_receipt_and_statement_are_linked_from_every_foot(built_site: Path, address: str) -> None:
    for kind in (kind for kind in KINDS if kind.address.removeprefix("en/") != address):
        page = LexborHTMLParser((built_site / kind.file).read_bytes())
        assert any((link.attributes["href"] or "").endswith(address) for link in page.css("footer nav a")), (
            kind.name
        )
