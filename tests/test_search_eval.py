"""The labelled queries are well formed, a rank is what it says, and the rivals really search."""

import json
from collections import Counter
from pathlib import Path

import pytest
from engines import LUNR, OURS, PAGEFIND, open_engines
from labels import HALVES, Address, LabelledSet, Query, read_labels
from playwright.sync_api import Browser
from rivals import make_rivals
from scoreboard import misses, table
from scores import Answer, Score, score


@pytest.fixture
def labels(root: Path) -> LabelledSet:
    return read_labels(root / "search-eval/queries.yml")


def _answer(top: str, *found: str, engine: str = OURS) -> Answer:
    return Answer(Query("q", "kind", "vi", "tune", (Address.parse(top),), None), engine, found)


def test_there_are_enough_queries_of_every_kind_and_both_languages(labels: LabelledSet) -> None:
    assert len(labels.queries) >= 260
    for kind in labels.kinds:
        halves = Counter(query.half for query in labels.queries if query.kind == kind)
        assert sum(halves.values()) >= 8, kind
        assert abs(halves[HALVES[0]] - halves[HALVES[1]]) <= 1, kind
    assert {query.language for query in labels.queries} == {"vi", "en"}


def test_no_query_is_asked_twice(labels: LabelledSet) -> None:
    asked = Counter((query.text.casefold(), query.language) for query in labels.queries)
    assert [text for text, times in asked.items() if times > 1] == []


def test_several_answers_have_a_reason_and_all_are_of_the_language(labels: LabelledSet) -> None:
    for query in labels.queries:
        assert bool(query.why) == (len(query.top) > 1), query.text
        for address in query.top:
            assert address.page.startswith("/en/") == (query.language == "en"), query.text
            assert address.page.endswith("/"), query.text


def test_the_table_is_of_these_queries_and_holds_what_is_promised(root: Path, labels: LabelledSet) -> None:
    results = json.loads((root / "search-eval/results.json").read_text(encoding="utf-8"))
    measured = [(row["q"], row["kind"], row["half"]) for row in results["ranks"]]
    assert measured == [(query.text, query.kind, query.half) for query in labels.queries], "make search-eval"
    ours = results["scores"]["ours, place"]
    assert ours["all"]["mrr"] >= 0.9
    assert {kind: figures for kind, figures in ours.items() if figures["mrr"] < 0.8} == {}


@pytest.mark.parametrize(
    ("label", "found", "page_and_place"),
    [
        ("/a/", "/a/", (True, True)),
        ("/a/", "/a/#b", (True, True)),
        ("/a/#b", "/a/#b", (True, True)),
        ("/a/#b", "/a/", (True, False)),
        ("/a/#b", "/a/#c", (True, False)),
        ("/a/", "/a/b/", (False, False)),
        ("/a/*/c/", "/a/b/c/", (True, True)),
        ("/a/*/c/", "/a/b/d/c/", (False, False)),
        ("/a.b/", "/aXb/", (False, False)),
    ],
)
def test_an_address_is_met(label: str, found: str, page_and_place: tuple[bool, bool]) -> None:
    address = Address.parse(label)
    assert (address.is_page_of(found), address.is_met_by(found)) == page_and_place


def test_a_rank_counts_from_one_and_the_place_may_come_after_the_page() -> None:
    answer = _answer("/a/#b", "/x/", "/a/", "/a/#b")
    assert (answer.page_rank, answer.place_rank) == (2, 3)
    assert _answer("/a/", "/x/").page_rank is None


def test_a_score_is_the_mean_of_reciprocal_ranks() -> None:
    assert score([1, 2, None, 10]) == Score(4, (1 + 1 / 2 + 1 / 10) / 4, 1 / 2)


def test_the_table_has_a_row_for_each_kind_and_only_engines_that_were_asked() -> None:
    rows = table([_answer("/a/#b", "/a/", "/a/#b")], ["kind"]).splitlines()
    assert rows[0] == "| Kind | Queries | ours, place: MRR | recall@5 | ours, page: MRR | recall@5 |"
    assert rows[2:] == [
        "| kind | 1 | 0.500 | 1.00 | 1.000 | 1.00 |",
        "| **over all** | 1 | 0.500 | 1.00 | 1.000 | 1.00 |",
    ]


def test_misses_tell_what_was_wanted_and_what_came() -> None:
    assert list(misses([_answer("/a/#b", "/a/#b")])) == []
    assert list(misses([_answer("/a/#b", "/a/")])) == [
        "- kind: “q”: place None, page 1",
        "  - wanted /a/#b",
        "  - 1. /a/",
    ]


def test_the_rivals_find_a_page_by_its_word_in_its_language(tmp_path: Path, browser: Browser) -> None:
    site, folder = tmp_path / "site", tmp_path / "rivals"
    texts = {"": "Trang đầu", "dat-dai/": "Tranh chấp đất đai", "en/land/": "A dispute on land"}
    for url, words in texts.items():
        page = site / url / "index.html"
        page.parent.mkdir(parents=True)
        language = "en" if url.startswith("en/") else "vi"
        page.write_text(
            f'<!doctype html><html lang="{language}"><title>{words}</title><body><article><h1>{words}</h1>'
            f"<p>{words}.</p></article></body></html>"
        )
    addresses = "".join(f"<url><loc>https://x.example/{url}</loc></url>" for url in texts)
    (site / "sitemap.xml").write_text(f"<urlset>{addresses}</urlset>")
    folder.mkdir()
    make_rivals(site, folder)
    asked = [("đất", "vi", "/dat-dai/"), ("disput", "en", "/en/land/")]
    with open_engines(browser, site, folder) as engines:
        for name in (LUNR, PAGEFIND):
            for text, language, page in asked:
                query = Query(text, "kind", language, "tune", (), None)
                assert engines[name](query) == (page,), name
