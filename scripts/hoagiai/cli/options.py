"""Options that commands share."""

import os
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Annotated

import typer

Root = Annotated[Path, typer.Option("--root", help="Thư mục gốc có docs/, plans/, training/.", metavar="DIR")]
Strict = Annotated[bool, typer.Option("--strict", help="Coi cảnh báo như lỗi.")]


def read_day(text: str) -> date:
    """Return the day that ``--today`` names.

    Raises:
        typer.BadParameter: If it is no day.
    """
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise typer.BadParameter("viết năm-tháng-ngày, ví dụ 2026-11-22") from None


Today = Annotated[
    date | None,
    typer.Option(
        "--today", parser=read_day, metavar="YYYY-MM-DD", help="Ngày tính việc đến hạn (mặc định: hôm nay)."
    ),
]


def day_of_build(today: date | None) -> date:
    """Return the day the site is built for: ``--today``, else ``SOURCE_DATE_EPOCH``, else today."""
    epoch = os.environ.get("SOURCE_DATE_EPOCH", "")
    if today is None and epoch.isdigit():
        return datetime.fromtimestamp(int(epoch), UTC).date()
    return today or datetime.now().astimezone().date()


def existing_root(root: Path) -> Path:
    """Return the root folder, made absolute.

    Raises:
        typer.BadParameter: If it is no folder.
    """
    if not root.is_dir():
        raise typer.BadParameter(f"không có thư mục “{root}”", param_hint="--root")
    return root.resolve()
