"""The site as an app: read without a network, never stale with one, gone when its host says so."""

import gzip
import json
import os
import re
import shutil
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import BrowserContext, Page, expect

import lesson_samples as samples
from hoagiai.publish.build import build_site
from offline_samples import FILES
from trees import write_tree

# Below a path, as on hosts that give every project a folder.
SITE_URL = "https://hoa-giai.example/du-an/"
HOME = "Hòa giải ở cơ sở"
LESSON = f"tap-huan/{samples.FIRST}/"
MODULE = "tap-huan/nen-tang/"
PLANS = "ke-hoach/"
KEPT = """async () => {
    const kept = {};
    for (const name of await caches.keys())
        kept[name.split(" ")[0]] = (await (await caches.open(name)).keys()).map(one => one.url);
    return kept;
}"""
REMAINS = (
    """async () => [...await navigator.serviceWorker.getRegistrations(), ...await caches.keys()].length"""
)
GONE = f"async () => await ({REMAINS})() === 0"
NO_NETWORK = "Không có mạng. Đây là bản lưu trên máy này lúc"


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sample site, made for a path below its host."""
    folder = tmp_path_factory.mktemp("ung-dung")
    write_tree(folder / "goc", FILES)
    with pytest.MonkeyPatch.context() as environment:
        environment.setenv("SITE_URL", SITE_URL)
        report = build_site(folder / "goc", folder / "site", samples.TODAY)
    assert report.published, report.findings
    return folder / "site"


class Host:
    """A deployed copy of the site, to be changed as a new deploy changes it."""

    def __init__(self, site: Path, address: str) -> None:
        self.site = site
        self.address = address
        self.deploys = 0

    def change(self, path: str, old: str, new: str) -> None:
        """Change a published file as a new deploy does."""
        text = (self.site / path).read_text(encoding="utf-8")
        assert old in text
        (self.site / path).write_text(text.replace(old, new), encoding="utf-8")
        # The server tells days of change by the second.
        self.deploys += 1
        later = time.time() + 2 * self.deploys
        os.utime(self.site / path, (later, later))


@pytest.fixture
def host(built: Path, tmp_path: Path, serve_folder: Callable[[Path], str]) -> Host:
    shutil.copytree(built, tmp_path / "du-an")
    return Host(tmp_path / "du-an", f"{serve_folder(tmp_path)}/du-an/")


@pytest.fixture
def context(new_context: Callable[..., BrowserContext]) -> BrowserContext:
    return new_context(service_workers="allow", viewport={"width": 360, "height": 740})


@pytest.fixture
def reader(context: BrowserContext, host: Host) -> Iterator[Page]:
    """A tab that has been at a lesson, whose page is kept."""
    page = context.new_page()
    wrong: list[str] = []
    page.on("pageerror", lambda error: wrong.append(str(error)))
    page.goto(f"{host.address}{LESSON}")
    wait_for(page, f"{host.address}{LESSON}")
    yield page
    assert wrong == []


def until(page: Page, script: str, arg: object = None) -> None:
    """Wait until an asynchronous script says yes; Playwright's own waiting takes a promise for a yes."""
    for _ in range(150):
        if page.evaluate(script, arg):
            return
        page.wait_for_timeout(100)
    pytest.fail(f"never so: {script}")


def wait_for(page: Page, address: str) -> None:
    """Wait until the page at an address is kept, with all that it needs."""
    until(
        page,
        """async (address) => {
            const page = await caches.match(address);
            const files = [...document.querySelectorAll("link[rel=stylesheet], script[src]")];
            const all = await Promise.all(files.map(one => caches.match(one.href ?? one.src)));
            return !!page && all.every(Boolean) && !!navigator.serviceWorker.controller;
        }""",
        address,
    )


def test_a_page_that_was_read_is_there_without_a_network(
    reader: Page, context: BrowserContext, host: Host
) -> None:
    expect(reader.locator(".mat-mang")).to_have_count(0)
    context.set_offline(offline=True)
    reader.goto(f"{host.address}{LESSON}?tu=mot-noi#cau-1")
    expect(reader.locator(".mat-mang")).to_contain_text(NO_NETWORK)
    said = reader.locator(".mat-mang").inner_text()
    assert re.search(r"\d\d:\d\d, \d\d/\d{1,2}/\d{4}\.$", said), said
    # With its styles and scripts: the quiz answers.
    reader.locator("#cau-1 .lua-chon li").nth(1).click()
    expect(reader.locator("#cau-1 .tra-loi")).to_contain_text("Đúng")
    assert reader.evaluate("getComputedStyle(document.querySelector('.dau-trang')).backgroundColor") == (
        "rgb(11, 69, 67)"
    )


def test_an_english_page_says_it_in_english(reader: Page, context: BrowserContext, host: Host) -> None:
    address = f"{host.address}en/{LESSON}"
    reader.goto(address)
    wait_for(reader, address)
    context.set_offline(offline=True)
    reader.reload()
    expect(reader.locator(".mat-mang")).to_contain_text("No network. This copy was kept on this device at")


def test_the_home_page_opens_the_app_anywhere(reader: Page, context: BrowserContext, host: Host) -> None:
    context.set_offline(offline=True)
    reader.goto(host.address)
    expect(reader).to_have_title(HOME)
    expect(reader.locator(".mat-mang")).to_contain_text(NO_NETWORK)


def test_a_page_that_was_not_read_leads_to_those_that_were(
    reader: Page, context: BrowserContext, host: Host
) -> None:
    context.set_offline(offline=True)
    reader.goto(f"{host.address}{PLANS}mot/hai/")
    expect(reader.locator("h1")).to_have_text("Không có mạng")
    kept = reader.locator("[data-da-luu-tren-may] a")
    expect(kept).to_have_count(2)
    kept.first.click()
    expect(reader).to_have_url(f"{host.address}{LESSON}")
    expect(reader.locator(".mat-mang")).to_be_visible()
    context.set_offline(offline=False)
    reader.goto(f"{host.address}{PLANS}")
    expect(reader.locator(".mat-mang")).to_have_count(0)


def test_a_new_deploy_is_seen_at_once(reader: Page, host: Host) -> None:
    for words in ("Bản thứ hai", "Bản thứ ba"):
        host.change(f"{LESSON}index.html", "</h1>", f" {words}</h1>")
        reader.goto(f"{host.address}{LESSON}")
        expect(reader.locator("h1")).to_contain_text(words)
        expect(reader.locator(".mat-mang")).to_have_count(0)


def test_what_a_new_deploy_says_is_what_is_kept(reader: Page, context: BrowserContext, host: Host) -> None:
    host.change(f"{LESSON}index.html", "</h1>", " Bản thứ hai</h1>")
    reader.goto(f"{host.address}{LESSON}")
    until(
        reader,
        "async (url) => (await (await caches.match(url)).text()).includes('Bản thứ hai')",
        f"{host.address}{LESSON}",
    )
    context.set_offline(offline=True)
    reader.reload()
    expect(reader.locator("h1")).to_contain_text("Bản thứ hai")


def test_a_page_kept_long_ago_is_dressed_in_what_there_is(
    reader: Page, context: BrowserContext, host: Host
) -> None:
    # Its style of that day is gone from the device; a newer one of the same sheet is there.
    reader.evaluate(
        """async () => {
            const name = (await caches.keys()).find(one => one.startsWith("tep "));
            const files = await caches.open(name);
            for (const {url} of await files.keys()) {
                if (!url.includes("/trang.")) continue;
                const style = await files.match(url);
                await files.delete(url);
                await files.put(url.replace(/[0-9a-f]{10}/, "0123456789"), style);
            }
        }"""
    )
    context.set_offline(offline=True)
    reader.goto(f"{host.address}{LESSON}")
    assert reader.evaluate("getComputedStyle(document.querySelector('.dau-trang')).backgroundColor") == (
        "rgb(11, 69, 67)"
    )


@pytest.mark.parametrize("language", ["vi", "en"])
def test_a_module_is_kept_at_one_touch(
    reader: Page, context: BrowserContext, host: Host, language: str
) -> None:
    top = f"{host.address}{'en/' if language == 'en' else ''}"
    reader.goto(f"{top}{MODULE}")
    box = reader.locator("[data-luu]")
    pages = json.loads((host.site / top.removeprefix(host.address) / MODULE / "luu.json").read_bytes())[
        "trang"
    ]
    keep, drop = box.get_by_role("button").first, box.locator("button").last
    expect(drop).to_be_hidden()
    keep.click()
    expect(box.get_by_role("status")).to_contain_text(str(len(pages)))
    expect(drop).to_be_visible()
    context.set_offline(offline=True)
    for page in pages:
        reader.goto(f"{top}{MODULE}{page}")
        expect(reader.locator(".mat-mang")).to_be_visible()
        expect(reader.locator("h1").first).to_be_visible()
    reader.goto(f"{top}{MODULE}")
    expect(drop).to_be_visible()
    drop.click()
    expect(drop).to_be_hidden()
    reader.goto(f"{top}tap-huan/{samples.SECOND}/")
    expect(reader.locator("h1")).to_have_text("Không có mạng")


def test_what_is_kept_is_bounded(reader: Page, host: Host) -> None:
    reader.evaluate(
        """async (top) => {
            const pages = await caches.open((await caches.keys()).find(one => one.startsWith("trang ")));
            for (let n = 0; n < 155; n += 1) await pages.put(`${top}cu-${n}/`, new Response("cũ"));
        }""",
        host.address,
    )
    reader.goto(f"{host.address}{PLANS}")
    until(reader, f"async () => (await ({KEPT})()).trang.length === 150")
    kept = reader.evaluate(KEPT)["trang"]
    assert kept[-1] == f"{host.address}{PLANS}"
    assert f"{host.address}cu-154/" in kept
    assert f"{host.address}cu-0/" not in kept


def test_a_new_deploy_brings_its_own_keeper(reader: Page, host: Host) -> None:
    host.change("khong-co-mang.html", "<h1>Không có mạng</h1>", "<h1>Mất mạng rồi</h1>")
    worker = (host.site / "sw.js").read_text(encoding="utf-8")
    stamp = re.search(r'const build = "([0-9a-f]{10})"', worker)
    assert stamp is not None
    host.change("sw.js", stamp[1], "0123456789")
    reader.goto(f"{host.address}{PLANS}")
    until(
        reader,
        "async (url) => (await (await caches.match(url)).text()).includes('Mất mạng rồi')",
        f"{host.address}khong-co-mang.html",
    )


def test_an_empty_worker_takes_everything_away(reader: Page, host: Host) -> None:
    (host.site / "sw.js").write_text("")
    reader.goto(f"{host.address}{PLANS}")
    reader.goto(f"{host.address}{LESSON}")
    until(reader, GONE)


def test_pages_that_do_not_want_it_take_it_away(reader: Page, host: Host) -> None:
    host.change(f"{PLANS}index.html", '<link rel="manifest"', '<link rel="khong"')
    reader.goto(f"{host.address}{PLANS}")
    until(reader, GONE)


def test_the_app_of_a_neighbour_is_left_alone(reader: Page, host: Host) -> None:
    reader.evaluate("async () => { await caches.open('trang https://hoa-giai.example/khac/'); }")
    host.change(f"{PLANS}index.html", '<link rel="manifest"', '<link rel="khong"')
    reader.goto(f"{host.address}{PLANS}")
    until(reader, f"async () => await ({REMAINS})() === 1")
    assert reader.evaluate("() => caches.keys()") == ["trang https://hoa-giai.example/khac/"]


def test_the_keeper_is_small(built: Path) -> None:
    worker = (built / "sw.js").read_bytes()
    assert len(gzip.compress(worker, mtime=0)) <= 3000


def test_the_manifest_leads_to_what_there_is(built: Path) -> None:
    told = json.loads((built / "ung-dung.webmanifest").read_text(encoding="utf-8"))
    assert told["lang"] == "vi"
    assert {icon["purpose"] for icon in told["icons"]} == {"any", "maskable"}
    for icon in told["icons"]:
        content = (built / icon["src"]).read_bytes()
        assert content.startswith(b"\x89PNG")
        width = int.from_bytes(content[16:20])
        assert icon["sizes"] == f"{width}x{width}"
    for way in (told["start_url"], *(shortcut["url"] for shortcut in told["shortcuts"])):
        assert (built / way / "index.html").is_file()
    for page in ("index.html", f"en/{LESSON}index.html", "khong-co-mang.html"):
        text = (built / page).read_text(encoding="utf-8")
        ways = re.findall(r'<link rel="(?:manifest|apple-touch-icon)" href="([^"]+)"', text)
        assert [way.rpartition("/")[2] for way in ways] == ["ung-dung.webmanifest", "apple-180.png"]


def test_the_icon_is_the_drawing(page: Page, built: Path, serve_folder: Callable[[Path], str]) -> None:
    page.goto(f"{serve_folder(built)}/ung-dung.webmanifest")
    differing = page.evaluate(
        """async () => {
            const drawn = async (address) => {
                const image = new Image(192, 192);
                image.src = address;
                await image.decode();
                const pen = new OffscreenCanvas(192, 192).getContext("2d");
                pen.drawImage(image, 0, 0, 192, 192);
                return pen.getImageData(0, 0, 192, 192).data;
            };
            const [one, other] = [await drawn("assets/bieu-tuong.svg"), await drawn("ung-dung/192.png")];
            return one.filter((value, at) => Math.abs(value - other[at]) > 100).length / one.length;
        }"""
    )
    assert differing < 0.002
