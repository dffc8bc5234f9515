"""``new`` starts a file; ``ledger`` writes down the addresses that are published."""

import os
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from hoagiai.cli.options import Root, existing_root
from hoagiai.parse.ledger import LEDGER_PATH, write_ledger
from hoagiai.pipeline import run
from hoagiai.render.published import published_addresses
from hoagiai.source.reading import name_findings


class Kind(StrEnum):
    """What ``new`` can start."""

    PLAN = "plan"


_PLAN = """\
---
so_hieu: {year_text}
trich_yeu: Triển khai thực hiện công tác hòa giải ở cơ sở năm {year}
ngay: {year}
ban_hanh: {locality}/ubnd
giai_doan: {year}
nguon: ghi rõ chép từ đâu, ví dụ bản ký số trên trang của xã
---

Dán toàn văn kế hoạch vào đây, giữ đúng số thứ tự và câu chữ của bản đã ký.
"""


def new(
    kind: Annotated[Kind, typer.Argument(help="plan: một kế hoạch.", metavar="LOẠI")],
    name: Annotated[
        str,
        typer.Argument(
            help="<địa bàn>/<năm>-<từ>, ví dụ lai-chau/phuong-doan-ket/2026-hoa-giai.", metavar="TÊN"
        ),
    ],
    root: Root = Path(),
) -> None:
    """Tạo một tệp mới có sẵn phần đầu; không ghi đè tệp đã có."""
    base = existing_root(root)
    path = f"plans/{name.strip('/').removesuffix('.md')}.md"
    _refuse_bad_name(path)
    locality, _, stem = path.removeprefix("plans/").removesuffix(".md").rpartition("/")
    year = stem.partition("-")[0]
    if kind is not Kind.PLAN or not locality or not year.isdigit():
        raise typer.BadParameter(f"“{name}” không có dạng <địa bàn>/<năm>-<từ>", param_hint="TÊN")
    target = base / path
    if os.path.lexists(target):
        raise typer.BadParameter(f"đã có tệp {path}", param_hint="TÊN")
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_text(_PLAN.format(year=year, locality=locality, year_text="…/KH-UBND"), encoding="utf-8")
    typer.echo(f"Đã tạo {path}. Dán kế hoạch vào, sửa phần đầu, rồi chạy: hoagiai check")


def _refuse_bad_name(path: str) -> None:
    parts = path.split("/")
    for depth in range(2, len(parts) + 1):
        for finding in name_findings("/".join(parts[:depth])):
            raise typer.BadParameter(f"{finding.message}; {finding.hint}", param_hint="TÊN")


def ledger(root: Root = Path()) -> None:
    """Ghi vào sổ địa chỉ mọi địa chỉ đang được đăng; địa chỉ cũ được giữ nguyên."""
    base = existing_root(root)
    site = run(base).site
    text = write_ledger(site.ledger, published_addresses(site))
    target = base / LEDGER_PATH
    target.parent.mkdir(exist_ok=True)
    target.write_text(text, encoding="utf-8")
    typer.echo(f"Đã ghi {LEDGER_PATH}")
