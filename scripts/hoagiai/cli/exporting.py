"""``export``: what was read, as data."""

from pathlib import Path
from typing import Annotated

import typer

from hoagiai.cli.options import Root, Today, day_of_build, existing_root
from hoagiai.pipeline import run
from hoagiai.publish.errors import PublishError
from hoagiai.publish.mkdocs import configured_address
from hoagiai.render.files import ExportUnknownError, Publication
from hoagiai.render.files import export as export_data
from hoagiai.report.text import text_report

Target = Annotated[Path | None, typer.Option("-o", "--output", help="Ghi ra tệp này.", metavar="FILE")]


def export(
    name: Annotated[
        str,
        typer.Argument(help="tasks | duties | agencies | plans | laws | lessons | localities", metavar="TÊN"),
    ],
    root: Root = Path(),
    output: Annotated[str, typer.Option("--format", help="json | csv | xlsx | ics")] = "json",
    target: Target = None,
    today: Today = None,
) -> None:
    """Xuất dữ liệu đã đọc được, dù kiểm tra có lỗi (lỗi in ra stderr)."""
    base, day = existing_root(root), day_of_build(today)
    found = run(base, day)
    if found.diagnostics:
        typer.echo(text_report(found.diagnostics), err=True, nl=False)
    try:
        content = export_data(found.site, name, output, Publication(day, _address(base)))
    except ExportUnknownError as error:
        raise typer.BadParameter(str(error)) from None
    if target:
        target.write_bytes(content)
    else:
        typer.get_binary_stream("stdout").write(content)


def _address(root: Path) -> str:
    """Return where the site is published, empty where its configuration does not say."""
    try:
        return configured_address(root)
    except PublishError:
        return ""
