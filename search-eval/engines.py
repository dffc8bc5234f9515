"""The three engines in a real browser: each is asked a query and answers with addresses, best first."""

import subprocess
from collections.abc import Callable, Iterator, Mapping
from contextlib import ExitStack, contextmanager
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from urllib.parse import quote, urlsplit

from labels import Query
from playwright.sync_api import Browser, BrowserContext, sync_playwright
from rivals import LANGUAGES, worker

SHOWN = 10
OURS, LUNR, PAGEFIND = "ours", "material", "pagefind"
Ask = Callable[[Query], tuple[str, ...]]

_PROJECT = Path(__file__).resolve().parent.parent
_RESULTS = {"vi": "tim-kiem/", "en": "en/tim-kiem/"}
# Asks no other host for anything, as in the tests.
_FLAGS = ("--disable-gpu", "--no-first-run", "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1")
_FOUND = "links => links.map(link => link.href)"
_START_LUNR = """async ([script, index]) => {
  const worker = new Worker(script);
  const say = (type, data) => new Promise((done) => {
    worker.onmessage = (event) => done(event.data);
    worker.postMessage({type, data});
  });
  await say(0, await (await fetch(index)).json());
  window.ask = async (query, shown) => (await say(2, query)).data.items.slice(0, shown)
    .map((group) => "/" + group[0].location.split("#")[0]);
}"""
_START_PAGEFIND = """async (script) => {
  const pagefind = await import(script);
  await pagefind.init();
  window.ask = async (query, shown) => {
    const {results} = await pagefind.search(query);
    const pages = await Promise.all(results.slice(0, shown).map((result) => result.data()));
    return pages.map((page) => page.url.replace(/index\\.html$/, ""));
  };
}"""


@contextmanager
def open_browser() -> Iterator[Browser]:
    """Yield the Chromium that the tests use."""
    script = _PROJECT / "scripts/dev/chromium.sh"
    found = subprocess.run([script], check=True, stdout=subprocess.PIPE, text=True).stdout.strip()
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=found, args=list(_FLAGS))
        yield browser
        browser.close()


@contextmanager
def open_engines(browser: Browser, site: Path, folder: Path) -> Iterator[dict[str, Ask]]:
    """Yield the engines by name: the site's own results page, and the rivals made in ``folder``."""
    with ExitStack() as opened:
        # A worker that keeps pages for later would answer for the site.
        context = browser.new_context(locale="vi-VN", service_workers="block")
        opened.callback(context.close)
        top, beside = (opened.enter_context(_served(place)) for place in (site, folder))
        lunr = {name: [f"workers/{worker(folder)}", f"lunr-{name}.json"] for name in LANGUAGES}
        pagefind = dict.fromkeys(LANGUAGES, "/pagefind/pagefind.js")
        yield {
            OURS: _ours(context, top),
            LUNR: _rival(context, beside, _START_LUNR, lunr),
            PAGEFIND: _rival(context, beside, _START_PAGEFIND, pagefind),
        }


def _ours(context: BrowserContext, top: str) -> Ask:
    """Return the site's own search: its results page, read when it says that its list is final."""
    page = context.new_page()

    def ask(query: Query) -> tuple[str, ...]:
        page.goto(f"{top}{_RESULTS[query.language]}?q={quote(query.text)}", wait_until="commit")
        page.wait_for_selector('[data-search-state="done"]', state="attached")
        links = page.eval_on_selector_all("a[data-search-result]", _FOUND)
        return tuple(map(_address, links[:SHOWN]))

    return ask


def _rival(context: BrowserContext, top: str, start: str, given: Mapping[str, object]) -> Ask:
    """Return a rival, which has a page for each language on which ``start`` makes ``window.ask``."""
    pages = {}
    for language, values in given.items():
        pages[language] = context.new_page()
        pages[language].goto(f"{top}{language}.html")
        pages[language].evaluate(start, values)

    def ask(query: Query) -> tuple[str, ...]:
        found = pages[query.language].evaluate("([query, shown]) => ask(query, shown)", [query.text, SHOWN])
        return tuple(found)

    return ask


def _address(link: str) -> str:
    """Return the address of a link from the top of the site, with its anchor."""
    parts = urlsplit(link)
    return f"{parts.path}#{parts.fragment}" if parts.fragment else parts.path


@contextmanager
def _served(folder: Path) -> Iterator[str]:
    handler = partial(_SilentHandler, directory=str(folder))
    with ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}/"
        server.shutdown()


class _SilentHandler(SimpleHTTPRequestHandler):
    """Serves files and says nothing."""

    def log_message(self, *_: object) -> None:
        """Keep the table free of requests."""
