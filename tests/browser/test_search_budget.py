"""What a search costs over the wire, compressed: bytes of the project's own site, counted by the browser."""

import gzip
from collections.abc import Callable, Iterator
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from types import MappingProxyType

import pytest
from playwright.sync_api import BrowserContext, Page

KILO = 1000
QUIET_LOOKS = 4
BEFORE_THE_FIRST_KEY, FIRST_QUERY, LATER_QUERY = 50 * KILO, 150 * KILO, 40 * KILO
QUERIES = (
    "hoa giai",
    "thu tuc toa an cong nhan",
    "nd 15/2014",
    "bao luc gia dinh",
    "tap huan hoa giai vien quy 2",
)
BOX = "[data-tim] [name=q]"
HOMES = {"vi": "index.html", "en": "en/index.html"}


class Compressing(SimpleHTTPRequestHandler):
    """Serves files compressed, as hosts do."""

    protocol_version = "HTTP/1.1"
    types = MappingProxyType({".json": "application/json", ".js": "text/javascript", ".css": "text/css"})

    def do_GET(self) -> None:
        path = Path(self.translate_path(self.path))
        content = gzip.compress(path.read_bytes() if path.is_file() else b"<!doctype html>")
        self.send_response(200)
        self.send_header("Content-Type", self.types.get(path.suffix, "text/html"))
        self.send_header("Content-Encoding", "gzip")
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)

    def log_message(self, *_: object) -> None:
        """Say nothing."""


@pytest.fixture(scope="module")
def compressed(built_site: Path) -> Iterator[str]:
    """The address of the built site as a host that compresses serves it, without a final slash."""
    with ThreadingHTTPServer(("127.0.0.1", 0), partial(Compressing, directory=str(built_site))) as server:
        Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()


@pytest.mark.parametrize("language", ["vi", "en"])
def test_searching_keeps_to_its_budget(
    new_context: Callable[..., BrowserContext], compressed: str, language: str
) -> None:
    context = new_context()
    page = context.new_page()
    passed: list[int] = []
    session = context.new_cdp_session(page)
    session.send("Network.enable")
    session.on("Network.loadingFinished", lambda event: passed.append(int(event["encodedDataLength"])))
    page.goto(f"{compressed}/{HOMES[language]}")
    taken_since(page, passed)
    page.click(BOX)
    opening = taken_since(page, passed)
    assert 0 < opening <= BEFORE_THE_FIRST_KEY
    taken = [asked(page, query, passed) for query in QUERIES]
    assert 0 < opening + taken[0] <= FIRST_QUERY
    assert max(taken[1:]) <= LATER_QUERY


def asked(page: Page, query: str, passed: list[int]) -> int:
    """Type a query into the box and return what its answer weighs."""
    page.fill(BOX, query)
    # The last of the answers leads to all of them: they are there.
    page.locator(f".tim__het:has-text('{query}')").wait_for()
    return taken_since(page, passed)


def taken_since(page: Page, passed: list[int]) -> int:
    """Return what has passed the wire since the last time, once nothing more comes."""
    count, looks = -1, 0
    while looks < QUIET_LOOKS:
        page.wait_for_timeout(80)
        looks = looks + 1 if len(passed) == count else 0
        count = len(passed)
    taken = sum(passed)
    passed.clear()
    return taken


def test_nothing_of_the_search_is_asked_for_before_it_is_opened(
    new_context: Callable[..., BrowserContext], compressed: str
) -> None:
    page = new_context().new_page()
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.goto(f"{compressed}/index.html")
    page.wait_for_load_state("networkidle")
    assert [url for url in asked if "/tim/" in url] == []
