"""The bench speaks of no real place, its plans are sound, and its figures are what they say."""

import sys
from pathlib import Path

import ours
import pytest
import registers
import stock
import tables
from measure import Cost, Weight, run, stage_seconds, weigh
from papers import make_papers
from places import made_up_pairs

from hoagiai import pipeline
from hoagiai.diagnostics import Severity
from hoagiai.model.plan import PlanId
from hoagiai.render.address import plan_address
from trees import TODAY

LOCALITIES = 30


def _result(side: str, plans: int, wall: float) -> tables.Result:
    return tables.Result(side, plans, Cost(wall, wall, 2_000_000, 3_000_000), Weight(4_000_000, 5000, 600, 7))


@pytest.mark.parametrize("count", [1000, 3000, 5000])
def test_as_many_plans_as_asked_for_and_no_two_alike(root: Path, count: int) -> None:
    papers = make_papers(root, count)
    assert len({paper.path for paper in papers}) == count
    assert len({paper.text for paper in papers}) == count


def test_plans_are_spread_evenly(root: Path) -> None:
    papers = make_papers(root, 1000)
    places = [paper.path.rpartition("/")[0] for paper in papers]
    counts = {place: places.count(place) for place in places}
    assert len(counts) == LOCALITIES
    assert set(counts.values()) == {33, 34}


def test_no_plan_speaks_of_a_real_place(root: Path) -> None:
    for paper in make_papers(root, LOCALITIES):
        assert "Lai Châu" not in paper.text + paper.english
        assert "Tân Biên" not in paper.text + paper.english


def test_the_road_takes_the_plans_without_an_error(root: Path, tmp_path: Path) -> None:
    papers = make_papers(root, LOCALITIES + 2)
    ours.write(root, tmp_path / "root", papers)
    found = pipeline.run(tmp_path / "root", TODAY)
    assert [d for d in found.diagnostics if d.code.severity is Severity.ERROR] == []
    assert len(found.site.plans) == len(papers) + len(list(root.glob("plans/*/*/*.md")))


def test_both_sides_publish_a_plan_at_the_same_address(root: Path) -> None:
    for paper in make_papers(root, 2):
        assert stock.address(paper) == plan_address(PlanId(paper.path.removeprefix("plans/")))


def test_a_place_that_has_become_real_is_refused(tmp_path: Path) -> None:
    (tmp_path / "plans/_danh-ba").mkdir(parents=True)
    name = made_up_pairs()[0].city.name
    register = tmp_path / "plans/_danh-ba/dia-ban.yml"
    register.write_text(f"an-giang: {{ten: {name}, loai: tinh, thuoc: viet-nam}}\n", encoding="utf-8")
    with pytest.raises(ValueError, match=name):
        registers.add_made_up_places(tmp_path)


def test_cost_counts_time_and_memory_of_children_too(tmp_path: Path) -> None:
    child = "import time; block = bytearray(90_000_000); time.sleep(0.5)"
    parent = f"import subprocess, sys; subprocess.run([sys.executable, '-c', {child!r}])"
    cost = run([sys.executable, "-c", parent], tmp_path, tmp_path / "log")
    assert cost.wall >= 0.5
    assert cost.peak_process >= 90_000_000
    assert cost.peak_together >= cost.peak_process


def test_a_build_that_fails_is_no_measurement(tmp_path: Path) -> None:
    with pytest.raises(RuntimeError, match="no such plan"):
        run([sys.executable, "-c", "raise SystemExit('no such plan')"], tmp_path, tmp_path / "log")


def test_weight_counts_bytes_and_pages(tmp_path: Path) -> None:
    page = tmp_path / "ke-hoach/a/b/2024-x/index.html"
    page.parent.mkdir(parents=True)
    page.write_bytes(b"a" * 1000)
    (tmp_path / "search.json").write_bytes(b"{}")
    weight = weigh(tmp_path, "/ke-hoach/a/b/2024-x/")
    assert (weight.site, weight.page, weight.pages) == (1002, 1000, 1)
    assert weight.page_gzip < 50


def test_stages_are_read_from_what_a_build_says(tmp_path: Path) -> None:
    log = tmp_path / "log"
    log.write_text(
        "Đã đăng: 9 trang\nThời gian (giây): Đọc và kiểm tra 1,7, Viết trang 11,5\n", encoding="utf-8"
    )
    assert stage_seconds(log) == {"Đọc và kiểm tra": 1.7, "Viết trang": 11.5}
    log.write_text("nothing of the kind\n", encoding="utf-8")
    assert stage_seconds(log) == {}


def test_verdicts_tell_the_share_and_the_growth() -> None:
    seconds = {100: 3.0, 400: 6.0, 1000: 15.0}
    results = [_result("hoagiai", plans, wall) for plans, wall in seconds.items()]
    said = list(tables.verdicts([*results, _result("stock", 1000, 60.0)]))
    growth = "10.0 ms for each plan from 100 to 400, 15.0 ms from 400 to 1000: 1.50 times"
    assert said == [
        "- 1000 plans: 0.25 of stock's time.",
        f"- hoagiai: {growth} (a line is 1, the limit 1.3).",
    ]


def test_the_table_replaces_the_last_one_in_the_readme(tmp_path: Path) -> None:
    readme = tmp_path / "README.md"
    readme.write_text("before\n<!-- results -->\nold\n<!-- /results -->\nafter\n", encoding="utf-8")
    table = tables.save([_result("hoagiai", 100, 3.0)], tmp_path / "results", readme)
    text = readme.read_text(encoding="utf-8")
    assert text == f"before\n<!-- results -->\n{table}<!-- /results -->\nafter\n"
    assert "| 100 | hoagiai | 3.0 |" in table
