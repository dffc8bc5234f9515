"""The one road: every file read once, work that grows with the plans and no faster."""

import subprocess
import sys
from pathlib import Path

import pytest

from hoagiai.pipeline import run
from trees import TODAY, write_tree

ROOT = Path(__file__).parents[1]
COUNTING = """
import sys
from collections import Counter
from datetime import date
from pathlib import Path
from hoagiai.pipeline import run

root = Path(sys.argv[1])
opened = Counter()
def hear(event, arguments):
    if event == "open" and isinstance(arguments[0], (str, Path)) and Path(arguments[0]).is_relative_to(root):
        opened[Path(arguments[0]).relative_to(root).as_posix()] += 1
sys.addaudithook(hear)
run(root, date(2026, 11, 22))
for path, times in sorted(opened.items()):
    print(times, path)
"""
PLAN = """\
II. NỘI DUNG
1. Tập huấn kỹ năng
- Cơ quan chủ trì: UBND xã
- Cơ quan phối hợp: Công an xã; các cơ quan, tổ chức có liên quan
- Thời gian thực hiện: Quý {quarter}
| TT | Nội dung | Cơ quan chủ trì | Thời gian |
|---|---|---|---|
| 2 | Sơ kết đợt {number} | UBND xã | Quý IV |
III. TỔ CHỨC THỰC HIỆN
1. UBND xã báo cáo trước ngày 15/{month}/2026.
"""

IN_COPIES = """
import os, sys
from datetime import date
from pathlib import Path
from hoagiai.pipeline import run

read = []
for processors in ({0}, {0, 1, 2}):
    os.sched_getaffinity = lambda _: processors
    read.append(run(Path(sys.argv[1]), date(2026, 11, 22)))
alone, beside = read
print(len(alone.site.plans), len(alone.diagnostics) > 0, alone == beside)
"""


def test_every_file_is_opened_once() -> None:
    ran = subprocess.run(
        [sys.executable, "-c", COUNTING, str(ROOT)],
        capture_output=True,
        check=True,
        text=True,
        encoding="utf-8",
    )
    opened = dict(reversed(line.split(" ", 1)) for line in ran.stdout.splitlines())
    content = {path: times for path, times in opened.items() if path.startswith(("docs/", "plans/"))}
    expected = {
        file.relative_to(ROOT).as_posix()
        for folder in ("docs", "plans")
        for pattern in ("*.md", "*.yml")
        for file in (ROOT / folder).rglob(pattern)
    }
    assert expected <= set(content)
    assert set(content.values()) == {"1"}


def write_plans(folder: Path, plans: int) -> None:
    files = {
        f"plans/t/xa-a/2026-{number}.md": PLAN.format(
            quarter=("I", "II", "III", "IV")[number % 4], number=number, month=1 + number % 12
        )
        for number in range(plans)
    }
    write_tree(folder, files)


def calls_for(folder: Path, plans: int) -> int:
    """Return how many calls the road makes: a measure that no busy machine disturbs."""
    write_plans(folder, plans)
    calls = 0

    def count(_frame: object, event: str, _argument: object) -> None:
        nonlocal calls
        calls += event in {"call", "c_call"}

    before = sys.getprofile()
    sys.setprofile(count)
    try:
        found = run(folder, TODAY)
    finally:
        sys.setprofile(before)
    assert len(found.site.plans) == plans
    return calls


def test_work_grows_with_the_plans_and_no_faster(tmp_path: Path) -> None:
    few, more, most = (calls_for(tmp_path / str(plans), plans) for plans in (20, 40, 80))
    assert (most - more) / 40 == pytest.approx((more - few) / 20, rel=0.15)


def test_plans_read_in_several_processes_are_the_same(tmp_path: Path) -> None:
    write_plans(tmp_path, 120)
    ran = subprocess.run(
        [sys.executable, "-c", IN_COPIES, str(tmp_path)],
        capture_output=True,
        check=True,
        text=True,
        encoding="utf-8",
    )
    assert ran.stdout.split() == ["120", "True", "True"]


def test_an_empty_folder_is_a_site_without_findings(tmp_path: Path) -> None:
    found = run(tmp_path, TODAY)
    assert not found.site.plans
    assert not found.diagnostics
