"""What every test may ask for: the root of the project and a browser that reaches only this machine."""

import os
import subprocess
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, Route, sync_playwright

ROOT = Path(__file__).resolve().parent.parent
# Without these Chromium calls home at every start, which a closed network refuses many times over.
QUIET = (
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-gpu",
    "--disable-quic",
    "--disable-sync",
    "--no-first-run",
)


@pytest.fixture(scope="session")
def root() -> Path:
    """The folder of the project."""
    return ROOT


@pytest.fixture(scope="session")
def chromium_path() -> str:
    """The Chromium that ``make test`` found, or the one its script finds now."""
    named = os.environ.get("CHROMIUM")
    if named:
        return named
    found = subprocess.run([ROOT / "scripts/dev/chromium.sh"], check=True, stdout=subprocess.PIPE, text=True)
    return found.stdout.strip()


@pytest.fixture(scope="session")
def browser(chromium_path: str) -> Iterator[Browser]:
    """One headless Chromium for all tests of a worker."""
    with sync_playwright() as playwright:
        launched = playwright.chromium.launch(executable_path=chromium_path, args=list(QUIET))
        yield launched
        launched.close()


@pytest.fixture
def browser_context(browser: Browser) -> Iterator[BrowserContext]:
    """A fresh profile in Vietnamese; asking any other host for anything fails the test."""
    context = browser.new_context(locale="vi-VN", timezone_id="Asia/Ho_Chi_Minh")
    context.set_default_timeout(15_000)
    strangers: list[str] = []
    context.route("**/*", partial(_stay_here, strangers))
    yield context
    context.close()
    assert strangers == [], "the page called other hosts"


@pytest.fixture
def page(browser_context: BrowserContext) -> Page:
    """A fresh tab."""
    return browser_context.new_page()


@pytest.fixture(scope="session")
def serve_folder() -> Iterator[Callable[[Path], str]]:
    """Serve a folder over HTTP on this machine and return its address, without a final slash."""
    with ExitStack() as servers:
        yield lambda folder: servers.enter_context(_served(folder))


@contextmanager
def _served(folder: Path) -> Iterator[str]:
    handler = partial(_SilentHandler, directory=str(folder))
    with ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()


class _SilentHandler(SimpleHTTPRequestHandler):
    """Serves files and says nothing."""

    def log_message(self, *_: object) -> None:
        """Keep the test report free of requests."""


def _stay_here(strangers: list[str], route: Route) -> None:
    """Let a request of this machine pass; note and stop any other."""
    address = urlsplit(route.request.url)
    if address.scheme in {"data", "blob"} or address.hostname == "127.0.0.1":
        route.fallback()
        return
    strangers.append(route.request.url)
    route.abort()
