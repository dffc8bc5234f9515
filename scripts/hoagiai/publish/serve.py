"""The preview: an edit is on the page a moment later; what is wrong with it, in a box on the page."""

import shutil
import socket
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from html import escape
from pathlib import Path
from tempfile import TemporaryDirectory, mkdtemp

from mkdocs.livereload import LiveReloadServer

from hoagiai import pipeline
from hoagiai.diagnostics import Diagnostic, Severity
from hoagiai.publish.build import Made, make_site, stops
from hoagiai.publish.errors import PublishError
from hoagiai.publish.finish.offline.takeaway import take_away
from hoagiai.publish.lock import only_one
from hoagiai.publish.mkdocs import listening, load
from hoagiai.report import text_report

WATCHED = ("plans", "docs", "training", "overrides", "mkdocs.yml", "CONTRIBUTING.md", "CHANGELOG.md")
_EMPTY = (
    '<!doctype html><html lang="vi"><meta charset="utf-8"><title>Xem thử</title><body>'
    "<p>Chưa dựng được trang nào. Sửa lỗi rồi lưu lại, trang sẽ tự hiện ra.</p></body></html>"
)
_BOX = (
    '<section data-preview-errors role="alert" lang="vi" style="position:fixed;inset:auto 0 0 0;z-index:99;'
    "max-height:60vh;overflow:auto;padding:1rem;background:#fff4f3;color:#3b0a06;"
    'border-top:4px solid #b3261e;font:16px/1.5 system-ui,sans-serif"><strong>{title}</strong>'
    '<pre style="white-space:pre-wrap;margin:.5rem 0 0;font-size:14px">{words}</pre></section>'
)
_TITLE = "Nội dung có lỗi nên trang chưa đổi. Sửa rồi lưu lại, hộp này sẽ tự mất."


@dataclass(frozen=True, slots=True)
class Rebuilt:
    """What one rebuild came to: the findings, and why it could not be finished, if so."""

    findings: tuple[Diagnostic, ...]
    failure: str | None

    @property
    def words(self) -> str:
        """What keeps the page from changing, as text; empty if nothing does."""
        errors = [finding for finding in self.findings if finding.severity is Severity.ERROR]
        return self.failure or (text_report(errors) if errors else "")


class Preview(LiveReloadServer):
    """Serves the last good site of ``root`` and makes a new one at every change of its content."""

    def __init__(
        self, root: Path, address: tuple[str, int], today: date, on_built: Callable[[Rebuilt], None]
    ) -> None:
        self._content = root
        self._today = today
        self._on_built = on_built
        self._sites = TemporaryDirectory(prefix="hoagiai-")
        self._box = b""
        first = Path(self._sites.name) / "0"
        first.mkdir()
        (first / "index.html").write_text(_EMPTY, encoding="utf-8")
        host, port = address
        super().__init__(builder=self.rebuild, host=host, port=port, root=str(first))
        self.error_handler = self._error_page

    def rebuild(self) -> None:
        """Travel the road again; a new site is shown if it is whole, else what is wrong with it."""
        rebuilt = self._rebuilt()
        words = rebuilt.words
        self._box = _BOX.format(title=_TITLE, words=escape(words)).encode() if words else b""
        self._on_built(rebuilt)

    def watch_content(self) -> None:
        """Look at everything that a page is made of."""
        for name in WATCHED:
            if (self._content / name).exists():
                self.watch(str(self._content / name))

    def server_close(self) -> None:
        """Close the port and drop the sites that were made."""
        super().server_close()
        self._sites.cleanup()

    def _rebuilt(self) -> Rebuilt:
        try:
            run = pipeline.run(self._content, self._today)
            if stops(run.diagnostics, (), strict=False):
                return Rebuilt(run.diagnostics, None)
            folder = Path(mkdtemp(dir=self._sites.name))
            with only_one(self._content / "build"):
                config = load(self._content, folder, self.url)
                # A page that is being written is never to be kept by the browser.
                config.extra["app"] = False
                taken = take_away(run.site, self._today)
                made = make_site(run, self._content, taken, config)
        except (PublishError, OSError) as error:
            return Rebuilt((), str(error))
        self._show(folder, made)
        return Rebuilt((*run.diagnostics, *made.findings), None)

    def _show(self, folder: Path, made: Made) -> None:
        """Serve ``folder`` from now on, if all its links lead somewhere."""
        good = not stops(made.findings, (), strict=False)
        unused = Path(self.root) if good else folder
        if good:
            self.root = str(folder)
        shutil.rmtree(unused)

    def _inject_js_into_html(self, content: bytes, epoch: float) -> bytes:
        """Add the box to a page, and what reloads it; MkDocs calls this for every page it serves."""
        head, mark, tail = content.rpartition(b"</body>")
        boxed = head + self._box + mark + tail if mark else content + self._box
        page: bytes = super()._inject_js_into_html(boxed, epoch)  # type: ignore[no-untyped-call]  # MkDocs' own
        return page

    def _error_page(self, code: int) -> bytes | None:
        """Return the site's own page for an address that is not there."""
        page = Path(self.root) / f"{code}.html"
        return page.read_bytes() if page.is_file() else None


def serve(
    root: Path,
    address: tuple[str, int],
    today: date,
    *,
    on_built: Callable[[Rebuilt], None] = lambda _: None,
    on_ready: Callable[[str], None] = lambda _: None,
) -> None:
    """Serve the content of ``root`` at ``address`` until interrupted, made anew at every change.

    ``on_built`` hears of every rebuild, the first too; ``on_ready`` the address to open.

    Raises:
        OSError: If the address is taken.
    """
    _check_free(address)
    with listening():
        preview = Preview(root, address, today, on_built)
        try:
            preview.rebuild()
            preview.watch_content()
            on_ready(preview.url)
            preview.serve()  # type: ignore[no-untyped-call]  # MkDocs' own
        except KeyboardInterrupt:
            return
        finally:
            preview.shutdown()


def _check_free(address: tuple[str, int]) -> None:
    """Fail before the first build, not after it, where the address is taken."""
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        probe.bind(address)
