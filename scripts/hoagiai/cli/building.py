"""``build``, ``serve`` and ``stage``: the road to its end, in a loop, or as far as the staged tree."""

from collections.abc import Callable
from pathlib import Path
from typing import Annotated, TypeVar

import typer
from rich.console import Console
from rich.progress import Progress

from hoagiai.cli.options import Root, Strict, Today, day_of_build, existing_root
from hoagiai.publish.build import STAGES, BuildReport, Wishes, build_site, stage_site
from hoagiai.publish.errors import PublishError
from hoagiai.publish.serve import Rebuilt
from hoagiai.publish.serve import serve as serve_site
from hoagiai.report.text import summary, text_report

_SITE = Path("build/site")
Out = Annotated[
    Path | None, typer.Option("--out", help="Thư mục trang (mặc định: build/site).", metavar="DIR")
]
Zipped = Annotated[
    bool, typer.Option("--zip", help="Làm thêm tệp zip của cả trang, để đọc khi không có mạng.")
]
Compressed = Annotated[
    bool, typer.Option("--compress", help="Nén sẵn .br và .gz bên cạnh các tệp chữ, cho máy chủ gửi thẳng.")
]
T = TypeVar("T")


def build(  # noqa: PLR0913 - every option of a command is a parameter
    root: Root = Path(),
    out: Out = None,
    today: Today = None,
    *,
    strict: Strict = False,
    zipped: Zipped = False,
    compressed: Compressed = False,
) -> None:
    """Đọc, kiểm tra, dựng và đăng trang; có lỗi thì dừng, trang cũ còn nguyên."""
    base = existing_root(root)
    # Drawn at each stage, not by a thread: a build works in copies of its process, which must have none.
    with Progress(console=Console(stderr=True), transient=True, auto_refresh=False) as bar:
        progress = _Stages(bar)
        day, wishes = day_of_build(today), Wishes(strict, zipped, compressed)
        report = _guarded(lambda: build_site(base, out or base / _SITE, day, wishes, on_stage=progress))
    _tell(report)
    raise typer.Exit(int(not report.published))


def stage(root: Root = Path(), today: Today = None) -> None:
    """Xếp mọi trang vào build/docs; sau đó “mkdocs build” chạy được như thường."""
    report, findings = _guarded(lambda: stage_site(existing_root(root), day_of_build(today)))
    typer.echo(text_report(findings), nl=False)
    kept = f"{report.unchanged} giữ nguyên, {report.removed} bỏ"
    typer.echo(f"build/docs: {report.written} tệp viết mới, {kept}")


def serve(
    root: Root = Path(),
    host: Annotated[str, typer.Option(help="Địa chỉ máy.")] = "127.0.0.1",
    port: Annotated[int, typer.Option(help="Cổng.")] = 8000,
    today: Today = None,
) -> None:
    """Xem thử trong trình duyệt; trang tự nạp lại khi tệp đổi, lỗi hiện thành khung trên trang."""
    base, day = existing_root(root), day_of_build(today)
    _guarded(lambda: serve_site(base, (host, port), day, on_built=_tell_rebuilt, on_ready=_tell_address))


def _tell_address(url: str) -> None:
    typer.echo(f"Mở {url} trong trình duyệt; sửa tệp rồi lưu, trang tự nạp lại. Dừng: Ctrl-C.")


def _tell_rebuilt(rebuilt: Rebuilt) -> None:
    typer.echo(text_report(rebuilt.findings), nl=False)
    outcome = f"Chưa đổi trang: {rebuilt.failure}" if rebuilt.failure else "Đã dựng lại"
    typer.echo(f"{outcome}, {summary(rebuilt.findings)}", err=True)


class _Stages:
    """Names each stage: beside a bar on a terminal, as plain lines in a log."""

    def __init__(self, bar: Progress) -> None:
        self._bar = bar
        self._task = bar.add_task("", total=len(STAGES)) if bar.console.is_terminal else None

    def __call__(self, stage: str) -> None:
        text = STAGES[stage]
        if self._task is None:
            typer.echo(f"… {text}", err=True)
        else:
            self._bar.update(self._task, description=text, advance=1, refresh=True)


def _guarded(work: Callable[[], T]) -> T:
    """Return what ``work`` does; what stops it is told in one sentence, never as a traceback."""
    try:
        return work()
    except PublishError as error:
        typer.echo(f"Không dựng được trang: {error}", err=True)
    except OSError as error:
        typer.echo(f"Không đọc hoặc ghi được “{error.filename}”: {error.strerror}", err=True)
    raise typer.Exit(1)


def _tell(report: BuildReport) -> None:
    """Print findings, then pages, findings and seconds in one line, then where the time went."""
    typer.echo(text_report(report.findings), nl=False)
    for note in report.notes:
        typer.echo(note)
    seconds = sum(report.seconds.values())
    outcome = "Đã đăng" if report.published else "Không đăng (trang cũ còn nguyên)"
    typer.echo(
        f"{outcome}: {report.pages} trang, {summary(report.findings)}, {_seconds(seconds)} giây", err=True
    )
    parts = (f"{STAGES[stage]} {_seconds(took)}" for stage, took in report.seconds.items())
    typer.echo(f"Thời gian (giây): {', '.join(parts)}", err=True)


def _seconds(value: float) -> str:
    return f"{value:.1f}".replace(".", ",")
