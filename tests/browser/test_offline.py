"""What is taken home, opened from the disk with the network off: all there, a silent console."""

from collections.abc import Callable, Iterator
from pathlib import Path
from zipfile import ZipFile

import pytest
from playwright.sync_api import BrowserContext, Page, Request, expect

import lesson_samples as samples
from offline_samples import FORM, publish
from page_kinds import KINDS, Kind, named

LESSON = f"tap-huan/{samples.FIRST}/index.html"
# The search page has no place on a disk: the list of titles stands in for it.
TAKEN = tuple(kind for kind in KINDS if kind.name not in {"search", "lost"})
LEARNING = (
    *("tap-huan/index.html", "tap-huan/nen-tang/index.html", LESSON, f"en/{LESSON}"),
    *(f"tap-huan/{samples.FIRST}/{part}/index.html" for part in ("tap-huan-vien", "trinh-chieu", "to-phat")),
    *("tap-huan/mau/index.html", f"tap-huan/{FORM}/index.html", "tap-huan/chuong-trinh/index.html"),
    *("b/b01/index.html", "en/b/b01/index.html", "nhat-ky/index.html", "tat-ca.html", "en/tat-ca.html"),
)


@pytest.fixture(scope="module")
def learning(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sample site with lessons and a form, published with all that can be taken home."""
    return publish(tmp_path_factory.mktemp("mang-ve"), zipped=True)


@pytest.fixture(scope="module")
def unpacked(learning: Path) -> Path:
    return unpack(learning)


@pytest.fixture(scope="session")
def whole(built_site: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The project's own site, unpacked."""
    return unpack(built_site, tmp_path_factory.mktemp("trang"))


def unpack(site: Path, folder: Path | None = None) -> Path:
    target = folder or site.parent / "giai-nen"
    with ZipFile(site / "tai-ve/trang.zip") as archive:
        archive.extractall(target)
    return target / "trang"


@pytest.fixture
def reader(new_context: Callable[..., BrowserContext]) -> Iterator[Page]:
    """A tab without a network; what its console says, and what it cannot load, fails the test."""
    context = new_context(offline=True)
    wrong: list[str] = []
    page = context.new_page()
    page.on("console", lambda said: wrong.append(said.text) if said.type in {"error", "warning"} else None)
    page.on("pageerror", lambda error: wrong.append(str(error)))
    page.on("requestfailed", lambda request: wrong.append(request.url) if is_missing(request) else None)
    yield page
    assert wrong == []


def is_missing(request: Request) -> bool:
    """Return whether a file could not be had; what a page left behind was only no longer wanted."""
    return request.failure != "net::ERR_ABORTED"


def open_file(page: Page, folder: Path, path: str) -> None:
    page.goto((folder / path).as_uri(), wait_until="load")


@pytest.mark.parametrize("kind", TAKEN, ids=named)
def test_every_kind_of_page_opens_from_the_disk(reader: Page, whole: Path, kind: Kind) -> None:
    open_file(reader, whole, kind.file)
    expect(reader.locator("h1").first).to_be_visible()
    expect(reader.locator("header .dau-trang__ten")).to_be_visible()
    reader.locator(".muc-chinh a").first.click()
    expect(reader).to_have_url((whole / ("en/" * (kind.language == "en")) / "ke-hoach/index.html").as_uri())


@pytest.mark.parametrize("path", LEARNING)
def test_every_page_to_learn_on_opens_from_the_disk(reader: Page, unpacked: Path, path: str) -> None:
    open_file(reader, unpacked, path)
    expect(reader.locator("h1").first).to_be_visible()


def test_the_quiz_works_from_the_disk(reader: Page, unpacked: Path) -> None:
    open_file(reader, unpacked, LESSON)
    reader.locator("#cau-1 .lua-chon li").nth(1).click()
    expect(reader.locator("#cau-1 .tra-loi")).to_contain_text("Đúng: các bên tự quyết định")
    reader.reload()
    expect(reader.locator("#cau-1 input").nth(1)).to_be_checked()


def test_slides_turn_from_the_disk(reader: Page, unpacked: Path) -> None:
    open_file(reader, unpacked, f"tap-huan/{samples.FIRST}/trinh-chieu/index.html")
    reader.keyboard.press("ArrowRight")
    expect(reader.locator("[data-so]")).to_contain_text("2/")


def test_the_search_leads_to_the_titles(reader: Page, whole: Path) -> None:
    open_file(reader, whole, "ke-hoach/lai-chau/tp-lai-chau/2024-hoa-giai/index.html")
    box = reader.locator("header input[name=q]")
    box.fill("luat hoa giai o co so")
    box.press("Enter")
    expect(reader.locator("h1")).to_have_text("Tất cả các trang")
    left = reader.locator("[data-van] li:visible a")
    expect(left.first).to_contain_text("Luật")
    assert left.count() < 10
    left.first.click()
    expect(reader.locator("h1").first).to_be_visible()


def test_titles_are_all_there_without_scripts(
    new_context: Callable[..., BrowserContext], whole: Path
) -> None:
    page = new_context(offline=True, java_script_enabled=False).new_page()
    open_file(page, whole, "tat-ca.html")
    letters = page.locator("[data-van] h2").all_inner_texts()
    assert letters.index("D") < letters.index("Đ") < letters.index("H")
    assert page.locator("[data-van] li:visible").count() > 100


def test_old_places_are_looked_up_from_the_disk(reader: Page, whole: Path) -> None:
    open_file(reader, whole, "dia-ban/index.html")
    reader.locator("form[data-src] input").fill("tan phong")
    first = reader.locator("#tra-dia-ban-ket-qua a").first
    expect(first).to_be_visible()
    assert str(first.get_attribute("href")).endswith("/index.html")


def test_forms_are_there(reader: Page, unpacked: Path) -> None:
    open_file(reader, unpacked, f"tap-huan/{FORM}/index.html")
    files = [str(link.evaluate("a => a.href")) for link in reader.locator(".tai a").all()]
    kept = [Path(file.removeprefix("file://")) for file in files]
    assert sorted(file.suffix for file in kept) == [".docx", ".pdf"]
    assert all(file.is_file() for file in kept)


@pytest.mark.parametrize("language", ["vi", "en"])
def test_a_module_is_one_file(reader: Page, learning: Path, tmp_path: Path, language: str) -> None:
    source = learning / "tai-ve" / ("en" if language == "en" else "") / "nen-tang.html"
    alone = tmp_path / "nen-tang.html"
    alone.write_bytes(source.read_bytes())
    open_file(reader, tmp_path, alone.name)
    expect(reader.locator("html")).to_have_attribute("lang", language)
    reader.locator("#chuyen-de .ds-bai a").first.click()
    expect(reader.locator("#la-gi h2").first).to_be_in_viewport()
    reader.locator("[id='la-gi--cau-1'] .lua-chon li").nth(1).click()
    expect(reader.locator("[id='la-gi--cau-1'] .tra-loi--dung")).to_be_visible()
    reader.locator("#chuyen-de").scroll_into_view_if_needed()
    expect(reader.locator("#mau-giay-moi .giay")).to_be_visible()
    with reader.expect_download() as download:
        reader.locator("#mau-giay-moi a[download]", has_text="PDF").click()
    assert Path(download.value.path()).read_bytes() == (learning / f"{FORM}.pdf").read_bytes()


def test_the_file_of_a_module_follows_dark_and_paper(
    new_context: Callable[..., BrowserContext], learning: Path
) -> None:
    page = new_context(offline=True, color_scheme="dark").new_page()
    open_file(page, learning, "tai-ve/nen-tang.html")
    colour = "getComputedStyle(document.body).backgroundColor"
    dark = page.evaluate(colour)
    page.locator("[data-doi-nen]").click()
    assert page.evaluate(colour) != dark
    page.emulate_media(media="print")
    expect(page.locator(".hoc-cu").first).to_be_hidden()
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")


def test_the_file_of_a_module_fits_a_phone(
    new_context: Callable[..., BrowserContext], learning: Path
) -> None:
    page = new_context(offline=True, viewport={"width": 360, "height": 740}).new_page()
    open_file(page, learning, "tai-ve/nen-tang.html")
    assert page.evaluate("document.documentElement.scrollWidth") == 360
