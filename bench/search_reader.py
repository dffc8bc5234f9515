"""A reader who searches: in a real browser, over a wire that counts, on a processor that is slowed."""

import gzip
import subprocess
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread

from playwright.sync_api import Browser, BrowserContext, Page, sync_playwright

PROJECT = Path(__file__).resolve().parent.parent
SLOWED = 4
_HOMES = {"vi": "", "en": "en/"}
_BOX = "[data-tim] [name=q]"
_TYPES = {".json": "application/json", ".js": "text/javascript", ".css": "text/css", ".svg": "image/svg+xml"}
# Nothing has passed for so many looks of so many milliseconds: what was asked for is there.
_LOOKS, _LOOK = 5, 60
# Every file is there already: what is timed is reading it, opening the index, and the first ten results,
# for a query that was sent off and for one whose last word may still be typed.
_TIMED = """async ([engine, root, query]) => {
  const {openIndex} = await import(new URL(engine, location.origin));
  const texts = window.texts ??= new Map();
  const asked = window.asked ??= window.fetch;
  window.fetch = async (address, options) => {
    const name = String(address);
    if (!texts.has(name)) texts.set(name, await (await asked(address, options)).text());
    return new Response(texts.get(name));
  };
  const taken = [];
  for (const final of [true, false]) {
    await (await openIndex(root)).search(query, {final});
    const start = performance.now();
    const index = await openIndex(root);
    const opened = performance.now();
    await index.search(query, {final});
    taken.push([opened - start, performance.now() - opened]);
  }
  return taken;
}"""


@dataclass(frozen=True, slots=True)
class Reader:
    """Somebody with a fresh browser before a site."""

    browser: Browser
    top: str
    site: Path
    language: str

    def taken(self, queries: Sequence[str]) -> list[int]:
        """Return what passes the wire when the search is opened in the header, then for each query."""
        context = self.browser.new_context(service_workers="block")
        page = context.new_page()
        wire = _Wire.of(context, page)
        page.goto(f"{self.top}{_HOMES[self.language]}")
        wire.taken(page)
        page.click(_BOX)
        taken = [wire.taken(page)]
        for query in queries:
            page.fill(_BOX, query)
            # Longer than the box waits for another key.
            page.wait_for_timeout(300)
            taken.append(wire.taken(page))
        context.close()
        return taken

    def times(self, query: str) -> tuple[float, float]:
        """Return how many milliseconds opening and searching take on a slowed processor, the worse way."""
        engine = next((self.site / "assets/js/tim").glob("engine*.js")).relative_to(self.site)
        context = self.browser.new_context(service_workers="block")
        page = context.new_page()
        page.goto(f"{self.top}robots.txt")
        session = context.new_cdp_session(page)
        session.send("Emulation.setCPUThrottlingRate", {"rate": SLOWED})
        asked = [f"/{engine.as_posix()}", f"{self.top}tim/{self.language}.json", query]
        runs = [page.evaluate(_TIMED, asked) for _ in range(3)]
        context.close()
        ways = [min(way, key=sum) for way in zip(*runs, strict=True)]
        return max(opening for opening, _ in ways), max(searching for _, searching in ways)


@dataclass(slots=True)
class _Wire:
    """What passes between a page and its host, in bytes as compressed, heads of answers included."""

    passed: list[int]

    @classmethod
    def of(cls, context: BrowserContext, page: Page) -> "_Wire":
        wire = cls([])
        session = context.new_cdp_session(page)
        session.send("Network.enable")
        session.on(
            "Network.loadingFinished", lambda event: wire.passed.append(int(event["encodedDataLength"]))
        )
        return wire

    def taken(self, page: Page) -> int:
        """Return what has passed since the last time, once all is quiet."""
        quiet, count = 0, -1
        while quiet < _LOOKS:
            page.wait_for_timeout(_LOOK)
            quiet = quiet + 1 if len(self.passed) == count else 0
            count = len(self.passed)
        taken = sum(self.passed)
        self.passed.clear()
        return taken


@contextmanager
def readers(site: Path) -> Iterator[list[Reader]]:
    """Serve a site and lend a reader of each language."""
    named = subprocess.run(
        [PROJECT / "scripts/dev/chromium.sh"], check=True, stdout=subprocess.PIPE, text=True
    ).stdout.strip()
    with _served(site) as top, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=named, args=["--disable-gpu"])
        yield [Reader(browser, top, site, language) for language in _HOMES]
        browser.close()


@contextmanager
def _served(site: Path) -> Iterator[str]:
    """Serve the site compressed with gzip, as common hosts do."""
    with ThreadingHTTPServer(("127.0.0.1", 0), partial(_Handler, directory=str(site))) as server:
        Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}/"
        server.shutdown()


class _Handler(SimpleHTTPRequestHandler):
    """Serves files compressed; an address that is none is a page of nothing."""

    protocol_version = "HTTP/1.1"

    def do_GET(self) -> None:
        """Answer with the file, compressed."""
        path = Path(self.translate_path(self.path))
        path = path / "index.html" if path.is_dir() else path
        content = gzip.compress(path.read_bytes() if path.is_file() else b"<!doctype html>")
        self.send_response(200)
        self.send_header("Content-Type", _TYPES.get(path.suffix, "text/html; charset=utf-8"))
        self.send_header("Content-Encoding", "gzip")
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)

    def log_message(self, *_: object) -> None:
        """Say nothing."""
