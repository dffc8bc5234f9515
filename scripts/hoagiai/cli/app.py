"""The commands by name; each does its work in a module of its own."""

import gc
import io
import os
import re
import sys
from contextlib import suppress
from typing import NoReturn

import typer
from typer._click.exceptions import BadParameter, MissingParameter, NoSuchOption, UsageError

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

_NO_COMMAND = re.compile(r"No such command '(.*)'\.(?:.*)", re.DOTALL)
_BADLY_CHOSEN = re.compile(r".*is not one of (.*)\.", re.DOTALL)
WRONG_USAGE = 2
INTERRUPTED = 130
# The road makes millions of small values that stay. To look at all of them again and again for what is
# no longer used costs a tenth of the time and finds next to nothing.
_COLLECT_SELDOM = (10_000, 20, 20)


def main() -> None:
    """Run the command that the shell asked for, and end with its exit status."""
    for stream in (sys.stdout, sys.stderr):
        # A console that is not UTF-8 must not turn a finding into a traceback.
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="replace")
    gc.set_threshold(*_COLLECT_SELDOM)
    _leave(run(sys.argv[1:]))


def _leave(status: int) -> NoReturn:
    """End the process at once: to free millions of values one by one takes most of a second."""
    # Whoever reads along may have gone.
    with suppress(OSError):
        sys.stdout.flush()
        sys.stderr.flush()
    os._exit(status)


def run(arguments: list[str]) -> int:
    """Run one command and return its exit status; a wrong call is told in Vietnamese."""
    try:
        status = app(arguments, prog_name="hoagiai", standalone_mode=False)
    except UsageError as error:
        typer.echo(f"Cách gọi không đúng: {_in_vietnamese(error)}", err=True)
        typer.echo("Xem cách dùng: hoagiai --help", err=True)
        return WRONG_USAGE
    except (typer.Abort, KeyboardInterrupt):
        typer.echo("Đã dừng.", err=True)
        return INTERRUPTED
    return status if isinstance(status, int) else 0


# Typer carries its own copy of Click and shows these classes nowhere else; its version is bounded.
def _in_vietnamese(error: UsageError) -> str:
    match error:
        case NoSuchOption():
            return f"không có tùy chọn “{error.option_name}”"
        case MissingParameter():
            return f"thiếu {_name(error) or 'tham số'}"
        case BadParameter():
            return ": ".join(filter(None, (_name(error), _BADLY_CHOSEN.sub(r"chỉ nhận \1", error.message))))
    return _NO_COMMAND.sub(r"không có lệnh “\1”", error.message)


def _name(error: BadParameter) -> str:
    if isinstance(error.param_hint, str):
        return error.param_hint
    param = error.param
    return (getattr(param, "metavar", None) or param.opts[-1]) if param else ""
