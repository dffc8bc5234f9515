"""What every test may ask for: the root of the project and a browser that reaches only this machine."""

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from datetime import date
from functools import partial
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, Request, sync_playwright

from hoagiai.publish.build import Wishes, build_site
from hoagiai.publish.lock import only_one

ROOT = Path(__file__).resolve().parent.parent
# Without these Chromium calls home at every start, which a closed network refuses many times over.
QUIET = (
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-gpu",
    "--disable-quic",
    "--disable-sync",
    "--no-first-run",
    # No other host is even looked up, whatever a page asks for.
    "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
)
# What whoever publishes sets: by default the addresses only hold the place.
PUBLISHED = {
    "SITE_URL": "https://hoa-giai.example/",
    "REPO_URL": "https://kho.example/hoa-giai",
    "EDIT_URI": "edit/main/",
}


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
def new_context(browser: Browser) -> Iterator[Callable[..., BrowserContext]]:
    """Open a fresh profile in Vietnamese, with options of Playwright's own.

    Asking any other host for anything fails the test. Pages are kept for lost networks only where a test
    asks for it (``service_workers="allow"``): each test is to see the site itself.
    """
    strangers: list[str] = []
    with ExitStack() as contexts:

        def opened(**options: object) -> BrowserContext:
            asked = {"service_workers": "block", **options}
            context = browser.new_context(locale="vi-VN", timezone_id="Asia/Ho_Chi_Minh", **asked)
            contexts.callback(context.close)
            context.set_default_timeout(15_000)
            context.on("request", partial(_note_stranger, strangers))
            return context

        yield opened
    assert strangers == [], "the page called other hosts"


@pytest.fixture
def browser_context(new_context: Callable[..., BrowserContext]) -> BrowserContext:
    """A fresh profile as a reader has it."""
    return new_context()


@pytest.fixture
def page(browser_context: BrowserContext) -> Page:
    """A fresh tab."""
    return browser_context.new_page()


@pytest.fixture(scope="session")
def serve_folder() -> Iterator[Callable[[Path], str]]:
    """Serve a folder over HTTP on this machine and return its address, without a final slash."""
    with ExitStack() as servers:
        yield lambda folder: servers.enter_context(_served(folder))


@pytest.fixture(scope="session")
def built_site(tmp_path_factory: pytest.TempPathFactory, root: Path) -> Path:
    """The project's own content, published once for all workers of a run."""
    folder = tmp_path_factory.getbasetemp()
    if "PYTEST_XDIST_WORKER" in os.environ:
        folder = folder.parent
    site = folder / "trang/site"
    with only_one(site.parent):
        if not site.exists():
            with pytest.MonkeyPatch.context() as environment:
                for name, value in PUBLISHED.items():
                    environment.setenv(name, value)
                report = build_site(
                    _copied(root, site.parent / "goc"), site, date(2026, 11, 22), Wishes(zipped=True)
                )
            assert report.published, report.findings
    return site


@pytest.fixture(scope="session")
def site_address(built_site: Path, serve_folder: Callable[[Path], str]) -> str:
    """The address of ``built_site``, with a final slash."""
    return f"{serve_folder(built_site)}/"


def _copied(root: Path, copy: Path) -> Path:
    """Copy what a build reads: the staged tree of the project itself stays as it is."""
    for name in ("plans", "docs", "overrides", "training"):
        if (root / name).exists():
            shutil.copytree(root / name, copy / name)
    (copy / "scripts").mkdir()
    shutil.copy(root / "scripts/mkdocs_hooks.py", copy / "scripts")
    for file in root.iterdir():
        if file.is_file():
            shutil.copy(file, copy)
    return copy


@contextmanager
def _served(folder: Path) -> Iterator[str]:
    """Serve from a process of its own: threads of this one would be traced, and the pages wait for them."""
    command = [sys.executable, "-u", "-m", "http.server", "--bind", "127.0.0.1", "--directory", folder, "0"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True) as server:
        assert server.stdout is not None
        port = re.search(r"port (\d+)", server.stdout.readline())
        assert port is not None
        yield f"http://127.0.0.1:{port[1]}"
        server.terminate()


def _note_stranger(strangers: list[str], request: Request) -> None:
    """Note a request for anything that is not of this machine."""
    address = urlsplit(request.url)
    if address.scheme not in {"data", "blob", "file"} and address.hostname != "127.0.0.1":
        strangers.append(request.url)
