"""The same content on two days: work that is due while its plan runs, history once its issuer has ended."""

from collections.abc import Mapping
from datetime import date
from pathlib import Path

import pytest
from selectolax.lexbor import LexborHTMLParser

from hoagiai import pipeline
from hoagiai.model.site import Site
from hoagiai.render.pages import render_pages
from page_kinds import PLAN

SECOND_QUARTER = date(2024, 6, 1)
LATER = date(2026, 11, 22)
NAMES = ("", PLAN, "co-quan/lai-chau/tp-lai-chau/phong-tu-phap/", "ke-hoach/")
HOME, PLAN_PAGE, AGENCY, PLANS = NAMES


@pytest.fixture(scope="module")
def content(root: Path) -> Site:
    return pipeline.run(root, LATER).site


def pages(content: Site, today: date, language: str = "vi") -> Mapping[str, LexborHTMLParser]:
    """Return the pages that say what is due, as they are rendered on a day."""
    made = {page.path: page.body for page in render_pages(content, today)}
    return {name: LexborHTMLParser(made[f"{language}/{name}index.md"]) for name in NAMES}


def text(page: LexborHTMLParser) -> str:
    return " ".join(page.body.text(separator=" ").split()) if page.body else ""


def test_in_the_second_quarter_task_four_is_due(content: Site) -> None:
    today = pages(content, SECOND_QUARTER)
    due = today[PLAN_PAGE].css_first(".den-han")
    assert due is not None
    assert [link.attributes["href"] for link in due.css("li a")] == ["#nv-4"]
    assert "quý II năm 2024" in due.text()
    assert "Quý II, quý IV năm 2024" in due.text()
    assert today[PLAN_PAGE].css_first(".the-running") is not None
    assert any(
        (link.attributes["href"] or "").endswith(f"{PLAN}#nv-4") for link in today[HOME].css(".viec a")
    )


def test_then_nothing_is_said_to_have_ended(content: Site) -> None:
    for name, page in pages(content, SECOND_QUARTER).items():
        assert page.css(".hop-het, .the-issuer_ended") == [], name
        assert "không còn nữa" not in text(page)


@pytest.mark.parametrize(
    ("language", "ended"), [("vi", "hoạt động đến hết ngày 30/6/2025"), ("en", "30 June 2025")]
)
def test_later_the_plan_is_history(content: Site, language: str, ended: str) -> None:
    today = pages(content, LATER, language)
    assert today[PLAN_PAGE].css(".den-han, .the-running") == []
    for name in (HOME, PLAN_PAGE, AGENCY):
        boxes = [" ".join(box.text().split()) for box in today[name].css(".hop-het")]
        assert any(ended in box for box in boxes), name
        successors = [link.attributes["href"] or "" for link in today[name].css(".hop-het a")]
        assert any("phuong-doan-ket/" in href for href in successors), name
    assert not any(
        (link.attributes["href"] or "").endswith(f"{PLAN}#nv-4") for link in today[HOME].css(".viec a")
    )
    assert today[PLANS].css_first(".the-issuer_ended") is not None


def test_addresses_do_not_depend_on_the_day(content: Site) -> None:
    made = [{page.path for page in render_pages(content, day)} for day in (SECOND_QUARTER, LATER)]
    assert made[0] == made[1]
