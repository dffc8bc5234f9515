"""The preview, with a real browser: edit a plan and see it, break it and be told, mend it and go on."""

import shutil
import socket
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from datetime import date
from pathlib import Path
from threading import Thread
from time import sleep

import pytest
from playwright.sync_api import Page, expect

from hoagiai.publish.mkdocs import listening
from hoagiai.publish.serve import Preview, Rebuilt, serve

PLAN = "plans/lai-chau/tp-lai-chau/2024-hoa-giai.md"
ADDRESS = "ke-hoach/lai-chau/tp-lai-chau/2024-hoa-giai/"
TODAY = date(2026, 11, 22)
BOX = "[data-preview-errors]"
PATIENCE = 150_000


@pytest.fixture
def content(tmp_path: Path, root: Path) -> Path:
    """A copy of the project's content, to be edited."""
    for name in ("plans", "docs", "training", "overrides"):
        shutil.copytree(root / name, tmp_path / name)
    (tmp_path / "scripts").mkdir()
    shutil.copy(root / "scripts/mkdocs_hooks.py", tmp_path / "scripts")
    for file in root.iterdir():
        if file.is_file():
            shutil.copy(file, tmp_path)
    return tmp_path


@pytest.fixture
def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@contextmanager
def previewing(content: Path, port: int, on_built: Callable[[Rebuilt], None]) -> Iterator[str]:
    """The address of a running preview of ``content``; it answers from the first moment on."""
    with listening():
        server = Preview(content, ("127.0.0.1", port), TODAY, on_built)
        server.rebuild()
        server.watch_content()
        running = Thread(target=server.serve)
        running.start()
        _wait_until_answered(port)
        yield server.url
        server.shutdown(wait=True)
        running.join()


def _wait_until_answered(port: int) -> None:
    """MkDocs opens the port in the thread that serves, some moments after it is started."""
    while True:
        with suppress(ConnectionRefusedError), socket.create_connection(("127.0.0.1", port)):
            return
        sleep(0.05)


@pytest.fixture
def preview(content: Path, free_port: int) -> Iterator[str]:
    """The address of the running preview of ``content``."""
    with previewing(content, free_port, lambda _: None) as address:
        yield address


def test_edit_break_and_mend(page: Page, content: Path, preview: str) -> None:
    plan = content / PLAN
    good = plan.read_text(encoding="utf-8")
    title = "trich_yeu: Triển khai"
    assert title in good
    page.goto(f"{preview}{ADDRESS}")
    expect(page.locator(BOX)).to_have_count(0)

    plan.write_text(good.replace(title, "trich_yeu: XEM THỬ triển khai"), encoding="utf-8")
    expect(page.locator("article")).to_contain_text("XEM THỬ", timeout=PATIENCE)

    plan.write_text(good.replace(title, "<b>la</b>: x\ntrich_yeu: Triển khai"), encoding="utf-8")
    box = page.locator(BOX)
    expect(box).to_contain_text(f"{PLAN}:", timeout=PATIENCE)
    expect(box).to_contain_text("<b>la</b>")
    expect(page.locator("article")).to_contain_text("XEM THỬ")

    plan.write_text(good, encoding="utf-8")
    expect(page.locator(BOX)).to_have_count(0, timeout=PATIENCE)
    expect(page.locator("article")).not_to_contain_text("XEM THỬ", timeout=PATIENCE)


def test_content_that_was_never_whole_shows_the_box(page: Page, content: Path, free_port: int) -> None:
    (content / PLAN).write_text("không có đầu tệp", encoding="utf-8")
    heard: list[Rebuilt] = []
    with previewing(content, free_port, heard.append) as preview:
        page.goto(preview)
        expect(page.locator(BOX)).to_contain_text(f"{PLAN}:1")
    assert heard[0].words


def test_a_broken_template_is_told_in_the_box(content: Path, free_port: int) -> None:
    (content / "overrides/main.html").write_text("{% khong_co %}", encoding="utf-8")
    heard: list[Rebuilt] = []
    with listening():
        server = Preview(content, ("127.0.0.1", free_port), TODAY, heard.append)
        server.rebuild()
        server.server_close()
    assert "MkDocs không dựng được trang" in heard[0].words


def test_a_port_in_use_is_an_error_of_the_system(content: Path) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        with pytest.raises(OSError, match="in use"):
            serve(content, ("127.0.0.1", taken.getsockname()[1]), TODAY)
