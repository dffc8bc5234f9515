"""``export``: what was read, as data."""

from pathlib import Path
from typing import Annotated

import typer

from hoagiai.cli.options import Root, existing_root
from hoagiai.pipeline import run
from hoagiai.render.files import ExportError, export as export_data
from hoagiai.report import FORMATS


def export(
    name: Annotated[
        str, typer.Argument(help="tasks | duties | agencies | plans | localities", metavar="TÊN")
    ],
    root: Root = Path(),
    output: Annotated[str, typer.Option("--format", help="json | csv | xlsx | ics")] = "json",
    target: Annotated[
        Path | None, typer.Option("-o", "--output", help="Ghi ra tệp này.", metavar="FILE")
    ] = None,
) -> None:
    """Xuất dữ liệu đã đọc được, dù kiểm tra có lỗi (lỗi in ra stderr)."""
    found = run(existing_root(root))
    if found.diagnostics:
        typer.echo(FORMATS["text"](found.diagnostics), err=True, nl=False)
    try:
        content = export_data(found.site, name, output)
    except ExportError as error:
        raise typer.BadParameter(str(error)) from None
    if target:
        target.write_bytes(content)
    else:
        typer.get_binary_stream("stdout").write(content)
