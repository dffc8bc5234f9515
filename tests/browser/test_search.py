"""The search as a reader meets it: typed with or without marks, on a page that can be shared."""

from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from hoagiai.publish import mkdocs
from hoagiai.publish.finish.finishing import finish
from hoagiai.publish.stage import stage
from staged_samples import PLAN, sample_files, sample_pages


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory, serve_folder: Callable[[Path], str]) -> str:
    """The address of the small site, which stands below a base path as on a shared host."""
    root = tmp_path_factory.mktemp("goc")
    folder = root / "may-chu/co-so"
    folder.parent.mkdir()
    pages = sample_pages()
    stage(pages, sample_files(), root)
    mkdocs.run(mkdocs.load(root, folder))
    assert finish(folder, pages, "https://hoa-giai.example/", lambda _: None) == ()
    return f"{serve_folder(folder.parent)}/co-so"


def results(page: Page, address: str) -> list[str]:
    """Return the addresses of the results, below the site, in their order."""
    page.goto(address)
    page.wait_for_selector("[data-search-state=done]", state="attached")
    links = page.locator("[data-search-state=done] a[data-search-result]")
    return [str(link.evaluate("a => a.href")).partition("/co-so/")[2] for link in links.all()]


@pytest.mark.parametrize(
    "words",
    ["đất đai", "dat dai", "Đất Đai", "ĐẤT ĐAI", "dất dai", "d\u0323a\u0302\u0301t dai", "tranh chấp đất"],
)
def test_land_is_found_however_it_is_typed(page: Page, site: str, words: str) -> None:
    assert f"{PLAN}/#nv-1" in results(page, f"{site}/tim-kiem/?q={words}")


@pytest.mark.parametrize("words", ["hòa giải", "hoà giải", "hoa giai", "HÒA GIẢI", "kế hoạch hòa giải"])
def test_mediation_is_found_however_it_is_typed(page: Page, site: str, words: str) -> None:
    found = results(page, f"{site}/tim-kiem/?q={words}")
    assert found[0].startswith(PLAN)


def test_a_result_leads_to_the_task(page: Page, site: str) -> None:
    assert results(page, f"{site}/tim-kiem/?q=đôn đốc")[0] == f"{PLAN}/#nv-2"
    page.locator("a[data-search-result]").first.click()
    expect(page.locator("#nv-2")).to_be_in_viewport()


def test_excerpts_are_written_as_the_page_is(page: Page, site: str) -> None:
    results(page, f"{site}/tim-kiem/?q=dat dai")
    shown = page.locator("[data-search-state=done] ol").inner_text()
    assert "đất đai" in shown
    assert page.locator("mark").first.inner_text().lower().startswith("đất")


def test_the_box_at_the_top_finds_and_leads_to_the_results(page: Page, site: str) -> None:
    page.goto(f"{site}/{PLAN}/")
    box = page.locator("header input[name=q]")
    box.click()
    box.fill("don doc")
    first = page.locator("header [role=option]").first
    expect(first).to_contain_text("đôn đốc")
    assert str(first.evaluate("a => a.href")) == f"{site}/{PLAN}/#nv-2"
    box.press("Enter")
    page.wait_for_selector("[data-search-state=done]", state="attached")
    assert "/co-so/tim-kiem/?q=don" in page.url
    expect(page.locator("article input[name=q]")).to_have_value("don doc")
    expect(page.locator("[role=status]")).to_contain_text("kết quả cho “don doc”")


def test_english_pages_search_english_text_only(page: Page, site: str) -> None:
    assert results(page, f"{site}/en/tim-kiem/?q=land disputes")[0].startswith(f"en/{PLAN}")
    assert results(page, f"{site}/en/tim-kiem/?q=đôn đốc") == []
    expect(page.locator("[role=status]")).to_contain_text("Nothing found")


def test_filters_and_their_addresses_work_below_a_base_path(page: Page, site: str) -> None:
    assert results(page, f"{site}/tim-kiem/?q=hoa giai&loai=nhiem-vu")[0].startswith(f"{PLAN}/#nv-")
    page.locator(".loc a").first.click()
    expect(page).to_have_url(f"{site}/tim-kiem/?q=hoa+giai")


@pytest.mark.parametrize(
    ("address", "words"), [("/tim-kiem/", "tắt JavaScript"), ("/en/tim-kiem/", "JavaScript is off")]
)
def test_without_scripts_the_page_leads_on(browser: Browser, site: str, address: str, words: str) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(f"{site}{address}?q=a")
    assert words in page.locator("article").inner_text()
    page.get_by_role("link", name="Mục 0" if address == "/tim-kiem/" else "Part 0").click()
    assert page.url.endswith("/ke-hoach/")
    context.close()
