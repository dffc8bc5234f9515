"""The commands by name; each does its work in a module of its own."""

import sys

import typer

from hoagiai.cli.building import build, serve, stage
from hoagiai.cli.checking import check, explain
from hoagiai.cli.exporting import export
from hoagiai.cli.writing import ledger, new

app = typer.Typer(
    help="Kiểm tra, dựng và xuất bản trang hòa giải ở cơ sở.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
)
for command in (check, build, serve, export, new, explain, stage, ledger):
    app.command()(command)


def main() -> None:
    """Run the command that the shell asked for."""
    for stream in (sys.stdout, sys.stderr):
        # A console that is not UTF-8 must not turn a finding into a traceback.
        stream.reconfigure(encoding="utf-8", errors="replace")  # type: ignore[union-attr]
    app()
