"""Page, impact page and ``laws.json`` agree about every document, and no link is one-sided."""

import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from posixpath import dirname, join, normpath
from typing import Any

import pytest
from selectolax.lexbor import LexborHTMLParser

import law_samples as samples
from hoagiai.model.legal import Ending
from hoagiai.render.files import export_json, render_files
from hoagiai.render.legal.backlinks import RestingKind
from hoagiai.render.pages import render_pages
from hoagiai.render.published import published_addresses
from hoagiai.render.staged import StagedPage

DOCUMENTS = tuple(samples.site().documents)
LANGUAGES = ("vi", "en")
COUNTS = {
    RestingKind.PLAN: "plans",
    RestingKind.TASK: "tasks",
    RestingKind.DUTY: "duties",
    RestingKind.PAGE: "pages",
    RestingKind.LESSON: "lessons",
    RestingKind.FORM: "forms",
    RestingKind.DOCUMENT: "documents",
    RestingKind.AGENCY: "agencies",
    RestingKind.AGENCY_TYPE: "agency_types",
    RestingKind.LOCALITY: "localities",
    RestingKind.TARGET: "targets",
}


@pytest.fixture(scope="module")
def pages() -> dict[str, StagedPage]:
    return {page.path: page for page in render_pages(samples.site(), samples.TODAY)}


@pytest.fixture(scope="module")
def laws() -> dict[str, dict[str, Any]]:
    content = json.loads(export_json(samples.site(), "laws", samples.TODAY))
    return {law["id"]: law for law in content["laws"]}


def address(page: StagedPage) -> str:
    """The address of a staged page without its language."""
    return f"/{page.path.partition('/')[2].removesuffix('index.md')}"


def ways(page: StagedPage, selector: str = "") -> Iterator[str]:
    """Where the links of a page lead, as addresses of the site."""
    for link in LexborHTMLParser(page.body).css(f"{selector} a[href]"):
        way = link.attributes["href"] or ""
        if "://" not in way:
            yield landing(address(page), way)


def landing(source: str, way: str) -> str:
    path, mark, anchor = way.partition("#")
    if not path:
        return source + mark + anchor
    whole = normpath(join(dirname(source), path))
    return (whole if whole == "/" or not path.endswith(("/", "..", ".")) else f"{whole}/") + mark + anchor


def resting(law: dict[str, Any]) -> set[str]:
    """The addresses of everything that rests on a law, as its record has them."""
    return {one["url"] for one in law["cited_by"] if one["url"]}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("document", DOCUMENTS)
def test_page_impact_page_and_data_name_the_same(
    document: str, language: str, pages: dict[str, StagedPage], laws: dict[str, dict[str, Any]]
) -> None:
    page = pages[f"{language}/van-ban/{document}/index.md"]
    impact = pages[f"{language}/van-ban/{document}/anh-huong/index.md"]
    expected = resting(laws[document])
    end = set(ways(page, "section.vb-cuoi li"))
    assert end == expected
    # Above the tasks of a plan stands the plan; the numbers at the top lead down the page.
    plans = {way.partition("#")[0] for way in expected if way.startswith("/ke-hoach/")}
    assert expected <= set(ways(impact, "section.vb-noi-dan")) <= expected | plans


@pytest.mark.parametrize("document", DOCUMENTS)
def test_counts_are_those_of_the_list(document: str, laws: dict[str, dict[str, Any]]) -> None:
    law = laws[document]
    for kind, name in COUNTS.items():
        assert law["impact"][name] == len({one["id"] for one in law["cited_by"] if one["kind"] == kind})
    assert set(law["impact"]) == set(COUNTS.values())


@pytest.mark.parametrize("language", LANGUAGES)
def test_below_each_article_stands_what_cites_it(
    language: str, pages: dict[str, StagedPage], laws: dict[str, dict[str, Any]]
) -> None:
    body = pages[f"{language}/van-ban/luat-35-2013/index.md"].body
    parts = body.split("{#")[1:]
    for part in parts:
        anchor = part.partition("}")[0]
        below = part.partition('<section class="vb-noi-dan vb-cuoi"')[0]
        cited = {one["url"] for one in laws["luat-35-2013"]["cited_by"] if one["article"] == anchor}
        found = StagedPage("vi/van-ban/luat-35-2013/index.md", {}, below)
        if anchor.startswith("dieu-") and "####" not in below:
            assert set(ways(found, "li")) == cited, anchor


def test_what_a_document_says_of_another_that_one_says_back(
    pages: dict[str, StagedPage], laws: dict[str, dict[str, Any]]
) -> None:
    back = {
        "amends": "amended_by",
        "replaces": "replaced_by",
        "repeals": "repealed_by",
        "guides": "guided_by",
    }
    for law in laws.values():
        card = set(ways(pages[f"vi{law['url']}index.md"], "section.tom-tat"))
        for role, other_role in (*back.items(), *((passive, active) for active, passive in back.items())):
            for other in law["relations"][role]:
                if other in laws:
                    assert law["id"] in laws[other]["relations"][other_role]
                    assert laws[other]["url"] in card


def test_tasks_and_duties_name_what_names_them(laws: dict[str, dict[str, Any]]) -> None:
    for name, kind in (("tasks", "task"), ("duties", "duty")):
        works = json.loads(export_json(samples.site(), name, samples.TODAY))[name]
        named = {(work["id"], target) for work in works for target in work["laws"]}
        back = {
            (one["id"], f"{law['id']}#{one['article']}" if one["article"] else law["id"])
            for law in laws.values()
            for one in law["cited_by"]
            if one["kind"] == kind
        }
        assert named == back
        assert named


def test_laws_of_a_task_are_in_the_order_of_first_citation() -> None:
    tasks = json.loads(export_json(samples.site(), "tasks", samples.TODAY))["tasks"]
    assert tasks[0]["laws"] == ["luat-35-2013#dieu-7", "luat-35-2013#dieu-1"]


def test_every_page_and_anchor_is_an_address_the_ledger_can_keep(
    pages: dict[str, StagedPage], laws: dict[str, dict[str, Any]]
) -> None:
    published = published_addresses(samples.site())
    made = {address(page) for path, page in pages.items() if path.startswith("vi/van-ban/")}
    articles = {article["url"] for law in laws.values() for article in law["articles"]}
    files = {f"/{file.path}" for file in render_files(samples.site(), samples.TODAY, samples.SITE_URL)}
    assert made | articles <= published
    assert {"/van-ban/", "/van-ban/thay-doi.xml", "/lich/van-ban.ics"} <= published
    assert {way for way in published if way.startswith("/van-ban/")} == (
        made | articles | {"/van-ban/thay-doi.xml"}
    )
    assert {"/van-ban/thay-doi.xml", "/en/van-ban/thay-doi.xml", "/lich/van-ban.ics"} <= files


def test_no_page_of_a_document_is_made_twice() -> None:
    paths = [page.path for page in render_pages(samples.site(), samples.TODAY)]
    assert len(paths) == len(set(paths))


def test_an_empty_site_has_an_index_that_says_so() -> None:
    empty = samples.site(documents={}, unpaged={}, citations=(), laws={}, pages=samples.base_pages())
    made = {page.path: page for page in render_pages(empty, samples.TODAY)}
    assert "Chưa có văn bản nào ở đây." in made["vi/van-ban/index.md"].body
    assert "There is no document here yet." in made["en/van-ban/index.md"].body


def test_every_field_of_a_count_has_its_kind() -> None:
    assert set(COUNTS) == set(RestingKind)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_law_that_ends_puts_its_notice_on_whatever_cites_it(language: str) -> None:
    made = samples.site()
    law = replace(made.documents[samples.LAW], last_day=samples.TODAY, ending=Ending.REPEALED)
    ended = replace(made, documents={**made.documents, law.id: law})
    after = samples.TODAY + timedelta(days=1)
    pages = {page.path: page for page in render_pages(ended, after)}
    content = json.loads(export_json(ended, "laws", after))
    (record,) = (one for one in content["laws"] if one["id"] == law.id)
    citing = {one["url"].partition("#")[0] for one in record["cited_by"] if one["url"]}
    assert len(citing) > 4
    for way in citing:
        notices = LexborHTMLParser(pages[f"{language}{way}index.md"].body).css(".vb-dan-chieu-het")
        assert any(law.number in notice.text() for notice in notices), way
