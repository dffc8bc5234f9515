"""The real plans travel the one road; nothing is found, nothing is lost."""

import re
from datetime import date
from pathlib import Path

import pytest
from selectolax.lexbor import LexborHTMLParser

from hoagiai.model.plan import PlanId
from hoagiai.pipeline import Run, run
from hoagiai.render.pages import render_all
from hoagiai.render.published import published_addresses
from hoagiai.render.staged import StagedFile, StagedPage
from hoagiai.render.training.short_addresses import render_short_addresses
from hoagiai.report.text import text_report

# What rendering cannot make alone: the search knows every page, the receipt how the build went.
MADE_BY_THE_BUILD = {"/tim-kiem/", "/bien-nhan/"}
ROOT = Path(__file__).parents[1]
TODAY = date(2026, 11, 22)
LAI_CHAU = PlanId("lai-chau/tp-lai-chau/2024-hoa-giai")
TAN_BIEN = PlanId("tay-ninh/tt-tan-bien/2024-de-an")


@pytest.fixture(scope="module")
def content() -> Run:
    return run(ROOT, TODAY)


@pytest.fixture(scope="module")
def pieces(content: Run) -> tuple[StagedPage | StagedFile, ...]:
    return render_all(content.site, TODAY)


@pytest.fixture(scope="module")
def pages(pieces: tuple[StagedPage | StagedFile, ...]) -> dict[str, StagedPage]:
    return {piece.path: piece for piece in pieces if isinstance(piece, StagedPage)}


def test_nothing_is_found(content: Run) -> None:
    assert text_report(content.diagnostics) == ""


@pytest.mark.parametrize("day", ["2024-06-01", "2025-06-30", "2025-07-01", "2027-06-01"])
def test_nothing_is_found_on_another_day(day: str) -> None:
    assert text_report(run(ROOT, date.fromisoformat(day)).diagnostics) == ""


def test_the_tasks_of_both_papers(content: Run) -> None:
    numbers = {plan.id: [task.number for task in plan.tasks] for plan in content.site.plans.values()}
    assert numbers[LAI_CHAU] == ["1", "2", "3", "4", "5", "6", "7", "8"]
    assert numbers[TAN_BIEN] == ["1.a", "1.b", "1.c", "2.a", "2.b", "3.a", "3.b", "4.a", "4.b", "5.a"]


def test_the_duties_of_both_papers(content: Run) -> None:
    anchors = {plan.id: [duty.anchor for duty in plan.duties] for plan in content.site.plans.values()}
    assert anchors[LAI_CHAU] == ["tn-1", "tn-2", "tn-3", "tn-4"]
    assert anchors[TAN_BIEN] == ["tn-1-a", "tn-1-b", "tn-1-c", "tn-1-d", "tn-1-dd", "tn-2", "tn-4"]


def test_every_line_of_a_task_leads_to_the_source(content: Run) -> None:
    for task in content.site.tasks:
        line = (ROOT / task.location.path).read_text(encoding="utf-8").split("\n")[task.location.line - 1]
        assert task.number.rpartition(".")[2] in line[task.location.column - 1 :][:4]
        for ref in (*task.lead, *task.cooperating):
            row = (ROOT / ref.location.path).read_text(encoding="utf-8").split("\n")[ref.location.line - 1]
            assert row[ref.location.column - 1 :].startswith(ref.text)


@pytest.mark.parametrize("language", ["vi", "en"])
def test_no_character_of_a_paper_is_lost(content: Run, pages: dict[str, StagedPage], language: str) -> None:
    for plan in content.site.plans.values():
        body = pages[f"{language}/ke-hoach/{plan.id}/index.md"].body
        assert printed_on_page(body) == printed_in_source(ROOT / plan.path)


def test_every_task_leads_to_its_agencies_and_back(content: Run) -> None:
    site = content.site
    for task in site.tasks:
        for ref in task.lead:
            if ref.agency:
                assert task in site.work[ref.agency].leads
        for ref in task.cooperating:
            if ref.agency:
                assert task in site.work[ref.agency].cooperates
    for agency, work in site.work.items():
        for task in work.leads:
            assert agency in {ref.agency for ref in task.lead}


def test_what_is_promised_is_published(content: Run, pieces: tuple[StagedPage | StagedFile, ...]) -> None:
    paths = [piece.path for piece in (*pieces, *render_short_addresses(content.site))]
    made = {
        f"/{path.removeprefix('vi/').removesuffix('index.md').removesuffix('index.html')}"
        for path in paths
        if path.endswith(("index.md", "index.html")) and not path.startswith("en/")
    }
    promised = {
        address
        for address in published_addresses(content.site)
        if "#" not in address and address.endswith("/") and address not in MADE_BY_THE_BUILD
    }
    assert made == promised


def printed_in_source(path: Path) -> str:
    body = path.read_text(encoding="utf-8").split("---\n", 2)[2]
    lines = (re.sub(r"^#+ ", "", line) for line in body.split("\n") if not re.fullmatch(r"[\s|:-]+", line))
    return "".join(re.sub(r"[\s*|]", "", line) for line in lines)


def printed_on_page(html: str) -> str:
    tree = LexborHTMLParser(html)
    (official,) = tree.css("[data-official-text]")
    for derived in official.css("[data-derived]"):
        derived.decompose()
    return re.sub(r"\s", "", official.text())
