"""What a search costs over the wire, compressed: bytes of the project's own site, counted by the browser."""

import gzip
from collections.abc import Callable, Iterator
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread

import pytest
from playwright.sync_api import BrowserContext

KILO = 1024
BEFORE_THE_FIRST_KEY, FIRST_QUERY, LATER_QUERY = 50 * KILO, 150 * KILO, 40 * KILO
QUERIES = (
    "hoa giai",
    "thu tuc toa an cong nhan",
    "nd 15/2014",
    "bao luc gia dinh",
    "tap huan hoa giai vien quy 2",
)
OPEN = """async ([engine, language]) => {
  const {openIndex} = await import(engine);
  window.index = await openIndex(`/tim/${language}.json`);
}"""
ASK = "query => index.search(query, {final: true}).then(found => found.results.length)"


class Compressing(SimpleHTTPRequestHandler):
    """Serves files compressed, as hosts do."""

    protocol_version = "HTTP/1.1"
    types = {".json": "application/json", ".js": "text/javascript", ".html": "text/html"}  # noqa: RUF012 - read only

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
    new_context: Callable[..., BrowserContext], built_site: Path, compressed: str, language: str
) -> None:
    # Its name tells its content: there is one.
    engine = next((built_site / "assets/js/tim").glob("engine*.js")).relative_to(built_site).as_posix()
    context = new_context()
    page = context.new_page()
    page.goto(f"{compressed}/trong")
    session = context.new_cdp_session(page)
    session.send("Network.enable")
    passed: list[int] = []
    session.on("Network.loadingFinished", lambda event: passed.append(int(event["encodedDataLength"])))
    page.evaluate(OPEN, [f"{compressed}/{engine}", language])
    page.wait_for_timeout(100)
    opening = sum(passed)
    assert 0 < opening <= BEFORE_THE_FIRST_KEY
    taken = []
    for query in QUERIES:
        passed.clear()
        page.evaluate(ASK, query)
        page.wait_for_timeout(100)
        taken.append(sum(passed))
    assert 0 < opening + taken[0] <= FIRST_QUERY
    assert max(taken[1:]) <= LATER_QUERY


def test_nothing_of_the_search_is_asked_for_before_it_is_opened(
    new_context: Callable[..., BrowserContext], compressed: str
) -> None:
    page = new_context().new_page()
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.goto(f"{compressed}/index.html")
    page.wait_for_load_state("networkidle")
    assert [url for url in asked if "/tim/" in url] == []
