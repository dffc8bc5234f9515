"""``new`` starts a file; ``ledger`` writes down the addresses that are published."""

import os
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from hoagiai.cli.options import Root, day_of_build, existing_root
from hoagiai.cli.starts import NameUnfitError, Start, start_document, start_lesson, start_plan
from hoagiai.parse.ledger import LEDGER_PATH, write_ledger
from hoagiai.pipeline import run
from hoagiai.render.published import published_addresses
from hoagiai.source.reading import name_findings


class Kind(StrEnum):
    """What ``new`` can start."""

    PLAN = "plan"
    LESSON = "lesson"
    LEGAL = "legal"


def new(
    kind: Annotated[
        Kind,
        typer.Argument(
            help="plan: một kế hoạch; lesson: một bài học; legal: một văn bản pháp luật.", metavar="LOẠI"
        ),
    ],
    name: Annotated[
        str,
        typer.Argument(
            help="<địa bàn>/<năm>-<từ>, ví dụ lai-chau/phuong-doan-ket/2026-hoa-giai; "
            "<chuyên đề>/<bài>, ví dụ nen-tang/la-gi; hoặc mã văn bản, ví dụ nd-15-2014.",
            metavar="TÊN",
        ),
    ],
    root: Root = Path(),
) -> None:
    """Tạo một tệp mới có sẵn phần đầu; không ghi đè tệp đã có."""
    base = existing_root(root)
    stem = name.strip("/").removesuffix(".md")
    try:
        started = _started(kind, stem, base)
    except NameUnfitError as error:
        raise typer.BadParameter(str(error), param_hint="TÊN") from None
    for path in started.files:
        _refuse(base, path)
    for path, text in started.files.items():
        (base / path).parent.mkdir(parents=True, exist_ok=True)
        (base / path).write_text(text, encoding="utf-8")
    typer.echo(f"Đã tạo {' và '.join(started.files)}. {started.next_step}, rồi chạy: hoagiai check")


def _started(kind: Kind, name: str, base: Path) -> Start:
    today = day_of_build(None)
    match kind:
        case Kind.PLAN:
            return start_plan(name)
        case Kind.LESSON:
            return start_lesson(name, run(base, today).site, today)
        case Kind.LEGAL:
            return start_document(name, today)


def _refuse(base: Path, path: str) -> None:
    """Refuse a path that is taken, or that no file may have."""
    parts = path.removesuffix(".en.md").removesuffix(".md").split("/")
    for depth in range(2, len(parts) + 1):
        for finding in name_findings("/".join(parts[:depth])):
            raise typer.BadParameter(f"{finding.message}; {finding.hint}", param_hint="TÊN")
    if os.path.lexists(base / path):
        raise typer.BadParameter(f"đã có tệp {path}", param_hint="TÊN")


def ledger(root: Root = Path()) -> None:
    """Ghi vào sổ địa chỉ mọi địa chỉ đang được đăng; địa chỉ cũ được giữ nguyên."""
    base = existing_root(root)
    site = run(base, day_of_build(None)).site
    text = write_ledger(site.ledger, published_addresses(site))
    target = base / LEDGER_PATH
    target.parent.mkdir(exist_ok=True)
    target.write_text(text, encoding="utf-8")
    typer.echo(f"Đã ghi {LEDGER_PATH}")
