"""``check`` lists what is wrong; ``explain`` says what a code means."""

from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from hoagiai.cli.options import Root, Strict, day_of_build, existing_root
from hoagiai.diagnostics import Code, Diagnostic, Severity
from hoagiai.pipeline import run
from hoagiai.report import FORMATS, summary

_PAGES = Path("docs/bien-tap/loi")


class Format(StrEnum):
    """How findings are written out."""

    TEXT = "text"
    JSON = "json"
    GITHUB = "github"


def check(
    root: Root = Path(),
    output: Annotated[Format, typer.Option("--format", help="Cách trình bày.")] = Format.TEXT,
    *,
    strict: Strict = False,
) -> None:
    """Kiểm tra mọi kế hoạch, trang, danh bạ; thoát 0 nếu không có lỗi, 1 nếu có."""
    findings = run(existing_root(root), day_of_build(None)).diagnostics
    typer.echo(FORMATS[output.value](findings), nl=output is Format.JSON)
    if output is not Format.JSON:
        typer.echo(summary(findings), err=True)
    raise typer.Exit(int(stops(findings, strict=strict)))


def stops(findings: tuple[Diagnostic, ...], *, strict: bool) -> bool:
    """Tell whether findings stop a build: errors always, warnings if ``strict``."""
    return any(strict or finding.severity is Severity.ERROR for finding in findings)


def explain(
    code: Annotated[
        str, typer.Argument(help="Mã in trong ngoặc vuông, ví dụ co-quan-khong-co.", metavar="MÃ")
    ],
    root: Root = Path(),
) -> None:
    """Giải thích một mã lỗi: điều gì, vì sao, sai, đúng."""
    known = Code.of(code)
    if known is None:
        names = ", ".join(member.value for member in Code)
        raise typer.BadParameter(f"không có mã “{code}”; các mã: {names}", param_hint="MÃ")
    kind = "lỗi" if known.severity is Severity.ERROR else "cảnh báo"
    typer.echo(f"{known.value} ({kind}): {known.sentence}\n")
    page = existing_root(root) / _PAGES / f"{known.value}.md"
    if page.is_file():
        typer.echo(page.read_text(encoding="utf-8").split("---", 2)[-1].strip())
