"""What a page weighs on a poor network, counted on the files that are published, as a server sends them."""

import gzip
import hashlib
import re
from collections.abc import Callable, Iterable
from functools import cache
from pathlib import Path
from urllib.parse import unquote, urlsplit

import pytest
from playwright.sync_api import BrowserContext, Page

from page_kinds import HANDBOOK, KINDS, LONG_PLAN, PLAN, Kind, named

KB = 1000
FIRST_VISIT = 110 * KB
LATER_PAGE = 20 * KB
PLANS = [PLAN, LONG_PLAN, f"en/{PLAN}", f"en/{LONG_PLAN}"]
PRINT = re.compile(r"[./][0-9a-f]{10}\.(?:css|js|json)$")
BLOCKING = """() => performance.getEntriesByType("resource")
    .filter(one => one.renderBlockingStatus === "blocking").map(one => one.name)"""


@cache
def packed(path: Path) -> int:
    """Return the bytes of a file as a server sends it."""
    file = path / "index.html" if path.is_dir() else path
    return len(gzip.compress(file.read_bytes(), mtime=0))


def paths(context: BrowserContext) -> set[str]:
    """Return the set that every path asked for in a profile is put into, by whomever."""
    asked: set[str] = set()
    context.on("request", lambda request: asked.add(unquote(urlsplit(request.url).path).lstrip("/")))
    return asked


def weight(site: Path, asked: Iterable[str]) -> int:
    return sum(packed(site / path) for path in asked)


def without_query(kind: Kind) -> str:
    """Return the address of a kind; what a query of the search costs is counted with the search."""
    return kind.address.partition("?")[0]


@pytest.mark.parametrize("kind", KINDS, ids=named)
def test_a_first_visit_is_light(
    new_context: Callable[..., BrowserContext], built_site: Path, site_address: str, kind: Kind
) -> None:
    # With all that is kept for lost networks, once the page stands.
    context = new_context(service_workers="allow")
    asked = paths(context)
    page = context.new_page()
    page.goto(f"{site_address}{without_query(kind)}", wait_until="networkidle")
    page.evaluate("navigator.serviceWorker.ready")
    page.wait_for_load_state("networkidle")
    assert {"sw.js", "khong-co-mang.html"} <= asked
    assert weight(built_site, asked) <= FIRST_VISIT


@pytest.mark.parametrize("kind", KINDS, ids=named)
def test_little_has_to_be_there_before_a_page_shows(page: Page, site_address: str, kind: Kind) -> None:
    page.goto(f"{site_address}{without_query(kind)}", wait_until="load")
    # And the page itself: three.
    assert len(page.evaluate(BLOCKING)) <= 2


@pytest.mark.parametrize("kind", KINDS, ids=named)
def test_a_later_page_is_light(
    new_context: Callable[..., BrowserContext], built_site: Path, site_address: str, kind: Kind
) -> None:
    context = new_context()
    asked = paths(context)
    page = context.new_page()
    page.goto(site_address, wait_until="networkidle")
    known = frozenset(asked)
    page.goto(f"{site_address}{without_query(kind)}", wait_until="networkidle")
    assert weight(built_site, asked - known) <= LATER_PAGE


def test_no_page_of_the_site_is_heavy(built_site: Path) -> None:
    heavy = {}
    for file in built_site.rglob("*.html"):
        path = file.relative_to(built_site).as_posix()
        if path.startswith("tai-ve/"):
            continue
        if packed(file) > LATER_PAGE:
            heavy[path] = packed(file)
    assert heavy == {}


@pytest.mark.parametrize("plan", PLANS)
def test_the_html_of_a_plan_is_light(built_site: Path, plan: str) -> None:
    assert packed(built_site / plan) <= 15 * KB


@pytest.mark.parametrize("address", ["", PLAN, HANDBOOK])
def test_the_styles_are_light(page: Page, built_site: Path, site_address: str, address: str) -> None:
    page.goto(f"{site_address}{address}")
    styles = page.evaluate("[...document.styleSheets].map(sheet => new URL(sheet.href).pathname)")
    assert len(styles) == 1
    assert weight(built_site, (path.lstrip("/") for path in styles)) <= 12 * KB


@pytest.mark.parametrize("kind", KINDS, ids=named)
def test_no_page_brings_what_it_does_not_show(built_site: Path, kind: Kind) -> None:
    text = (built_site / kind.file).read_text(encoding="utf-8")
    assert "<style" not in text
    assert text.count("<script") <= 8


def test_nothing_is_shipped_that_no_page_asks_for(built_site: Path) -> None:
    kinds = (".css", ".js", ".json", ".svg", ".png")
    shipped = {file.name for file in (built_site / "assets").rglob("*") if file.suffix in kinds}
    texts = [
        file.read_text(encoding="utf-8")
        for file in built_site.rglob("*")
        if file.suffix in {".html", ".js", ".css"} and "tai-ve" not in file.parts
    ]
    assert sorted(name for name in shipped if not any(name in text for text in texts)) == []
    assert not any(re.search("mermaid|lunr|wordcut|bundle|worker", name) for name in shipped)


def test_styles_and_scripts_are_named_by_what_is_in_them(built_site: Path) -> None:
    files = [file for file in (built_site / "assets").rglob("*") if file.suffix in {".css", ".js", ".json"}]
    assert len(files) > 5
    for file in files:
        assert PRINT.search(file.name), file
        assert hashlib.sha256(file.read_bytes()).hexdigest()[:10] in file.name
