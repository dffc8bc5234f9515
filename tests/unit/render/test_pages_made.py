"""What must hold on every page that is made from records."""

import dataclasses
import re
from collections.abc import Mapping
from datetime import date
from itertools import pairwise

import pytest
from selectolax.lexbor import LexborHTMLParser

import samples
from hoagiai.model.plan import Block, PlanId, TaskId
from hoagiai.render.pages import render_pages
from hoagiai.render.staged import StagedPage
from hoagiai.render.standing import Standing, due_work, standing

BEFORE, DUE, AFTER = date(2025, 6, 30), date(2026, 5, 20), date(2027, 1, 1)


def pages(today: date = DUE) -> Mapping[str, StagedPage]:
    return {page.path: page for page in render_pages(samples.site(), today)}


def test_every_page_stands_in_both_languages() -> None:
    made = pages()
    assert {path.removeprefix("vi") for path in made if path.startswith("vi/")} == {
        path.removeprefix("en") for path in made if path.startswith("en/")
    }


def test_every_page_can_be_shared() -> None:
    for page in pages().values():
        assert page.front["title"]
        assert 0 < len(page.front["description"]) <= 160


def test_made_pages_are_one_block_with_one_title_and_no_jump() -> None:
    for page in pages().values():
        if not page.body.startswith('<div class="trang '):
            continue
        body = LexborHTMLParser(page.body).body
        assert body is not None
        levels = [int(node.tag[1]) for node in body.css("h1, h2, h3, h4, h5, h6") if node.tag]
        assert levels[0] == 1
        assert levels.count(1) == 1
        assert all(after <= before + 1 for before, after in pairwise(levels))


def test_ids_are_unique_and_nothing_runs() -> None:
    for page in pages().values():
        ids = re.findall(r'\bid="([^"]+)"', page.body)
        assert len(ids) == len(set(ids)), page.path
        assert not re.search(r"<script|\bstyle=|\son\w+=|https?://", page.body), page.path


def test_every_link_to_a_page_leads_to_one() -> None:
    made = pages()
    homes = {f"/{path.removesuffix('index.md')}" for path in made}
    for path, page in made.items():
        here = "/" + path.removesuffix("index.md")
        for href in re.findall(r'href="([^"#]+)', page.body):
            parts = [part for part in here.split("/") if part]
            for step in href.rstrip("/").split("/"):
                parts = parts[:-1] if step == ".." else [*parts, step] if step not in {"", "."} else parts
            target = "/" + "/".join(parts)
            if href.endswith("/"):
                assert f"{target.rstrip('/')}/" in homes, (path, href)


def test_the_official_text_is_the_same_in_both_languages() -> None:
    made = pages()
    texts = [
        made[f"{language}/ke-hoach/{samples.OLD_PLAN}/index.md"].body.partition("data-official-text")[2]
        for language in ("vi", "en")
    ]
    assert texts[0] == texts[1]


def test_the_official_text_keeps_every_word_and_mark() -> None:
    body = LexborHTMLParser(pages()[f"vi/ke-hoach/{samples.OLD_PLAN}/index.md"].body)
    paper = body.css_first("[data-official-text]")
    assert paper is not None
    for node in paper.css("[data-derived]"):
        node.decompose()
    assert paper.text().split() == [word for block in samples.OLD.blocks for word in _printed(block)]


def _printed(block: Block) -> list[str]:
    cells = "\n".join(cell.text for row in block.rows for cell in row.cells)
    return f"{block.mark or ''} {block.text} {cells}".replace("*", "").split()


@pytest.mark.parametrize(
    ("plan", "today", "state"),
    [
        (samples.OLD, date(2024, 5, 1), Standing.RUNNING),
        (samples.OLD, BEFORE, Standing.OVER),
        (samples.OLD, date(2025, 7, 1), Standing.ISSUER_ENDED),
        (samples.NEW, date(2025, 12, 31), Standing.UPCOMING),
        (samples.NEW, DUE, Standing.RUNNING),
        (samples.NEW, AFTER, Standing.OVER),
    ],
)
def test_standing(plan: samples.Plan, today: date, state: Standing) -> None:
    assert standing(samples.site(), plan, today) is state


def test_a_replaced_plan_has_nothing_due() -> None:
    head = dataclasses.replace(samples.NEW.head, replaced_by=(PlanId("lai-chau/phuong-doan-ket/2026-moi"),))
    plan = dataclasses.replace(samples.NEW, head=head)
    assert standing(samples.site(plan), plan, DUE) is Standing.REPLACED
    assert due_work(samples.site(plan), plan, DUE).due == ()


def test_due_is_what_ends_in_this_quarter() -> None:
    work = due_work(samples.site(), samples.NEW, DUE)
    assert [task.number for task in work.due] == ["1"]
    assert [task.number for task in work.underway] == ["2"]


def test_tasks_of_an_issuer_that_ended_are_never_due() -> None:
    quarter_two_of_the_plan = date(2024, 5, 20)
    assert due_work(samples.site(), samples.OLD, quarter_two_of_the_plan).due
    site = samples.site(samples.OLD)
    home = {page.path: page for page in render_pages(site, DUE)}["vi/index.md"].body
    assert "đến hết ngày 30/6/2025" in home
    assert "từ ngày 01/7/2025" in home
    assert "UBND phường Đoàn Kết" in home
    assert "chưa có kế hoạch mới" in home
    assert "#nv-1" not in home


def test_a_long_list_of_work_stays_light() -> None:
    many = tuple(
        dataclasses.replace(
            samples.NEW_TASKS[0],
            id=TaskId(f"{samples.NEW_PLAN}#nv-{number}"),
            number=str(number),
            anchor=f"nv-{number}",
        )
        for number in range(1, 301)
    )
    work = {**samples.site().work, samples.WARD_COUNCIL: samples.AgencyWork(leads=many)}
    site = dataclasses.replace(samples.site(), work=work)
    page = {page.path: page for page in render_pages(site, DUE)}[
        f"vi/co-quan/{samples.WARD_COUNCIL}/index.md"
    ]
    assert page.body.count("#nv-") == 300
    assert page.body.count(many[0].title) == 0
    assert len(page.body) < 40_000


def test_a_stale_plan_says_so() -> None:
    path = f"vi/ke-hoach/{samples.NEW_PLAN}/index.md"
    assert "quá hạn rà soát" not in pages(date(2026, 7, 14))[path].body
    assert "quá hạn rà soát: lần rà soát gần nhất là ngày 15/01/2026" in pages(date(2026, 7, 15))[path].body
