"""The query side of the search over a small invented index, in a real browser."""

import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import yaml
from playwright.sync_api import Browser, Page

from hoagiai.search.abbreviations import abbreviations
from hoagiai.search.entry import Entry, Kind
from index_samples import made

TABLES = Path(__file__).resolve().parents[1] / "search"
WORDS = yaml.safe_load((TABLES / "words.yml").read_text(encoding="utf-8"))
SAMPLE = yaml.safe_load((TABLES / "queries.yml").read_text(encoding="utf-8"))
MODULES = "overrides/assets/js/tim"
READ = """async ([from, rows]) => {
  const {readerOf, tokens} = await import(from);
  const key = (word) => `${word.folded}|${word.spelling}`;
  return rows.map(([language, text]) => tokens(text).map(readerOf(language)).map(key));
}"""
OPEN = """async ([from, root]) => {
  const {openIndex} = await import(from);
  window.index = await openIndex(root);
}"""


def entry(values: dict[str, Any]) -> Entry:
    lists = {name: tuple(values.get(name, ())) for name in ("names", "years")}
    plain = {"anchor": "", "context": "", **values, **lists, "kind": Kind(values["kind"])}
    return Entry(**plain)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory, root: Path) -> Path:
    """The invented index beside the modules that read it, below a base path."""
    site = tmp_path_factory.mktemp("tim") / "co-so"
    entries = [entry(values) for values in SAMPLE["entries"]]
    short = abbreviations({one.names for one in entries})
    for path, text in made(entries, short=short).files.items():
        place = site / "tim" / path
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_text(text, encoding="utf-8")
    shutil.copytree(root / MODULES, site / "js")
    (site / "index.html").write_text("<!doctype html><title>t</title>")
    return site


@pytest.fixture(scope="module")
def asking(browser: Browser, folder: Path, serve_folder: Callable[[Path], str]) -> Page:
    """A tab with the index open as ``index``."""
    top = f"{serve_folder(folder.parent)}/co-so"
    page = browser.new_page()
    page.goto(f"{top}/index.html")
    page.evaluate(OPEN, [f"{top}/js/engine.js", f"{top}/tim/vi.json"])
    return page


def search(page: Page, query: str, **options: object) -> dict[str, Any]:
    found: dict[str, Any] = page.evaluate(
        "([query, options]) => index.search(query, options)", [query, {"final": True, **options}]
    )
    return found


def urls(found: dict[str, Any]) -> list[str]:
    return [result["url"] for result in found["results"]]


def test_both_sides_read_words_alike(asking: Page) -> None:
    rows = [(language, text, keys) for language, rows in WORDS.items() for text, keys in rows]
    module = asking.url.replace("index.html", "js/words.js")
    read = asking.evaluate(READ, [module, [[language, text] for language, text, _ in rows]])
    assert read == [keys for *_, keys in rows]


@pytest.mark.parametrize(("query", "first"), SAMPLE["first"].items())
def test_what_is_typed_finds_what_is_meant(asking: Page, query: str, first: str) -> None:
    assert urls(search(asking, str(query)))[:1] == [first]


@pytest.mark.parametrize(("query", "suggestion"), SAMPLE["suggestions"].items())
def test_what_was_mended_is_said_with_its_marks(asking: Page, query: str, suggestion: str | None) -> None:
    assert search(asking, query)["suggestion"] == suggestion


@pytest.mark.parametrize("query", SAMPLE["nothing"])
def test_what_is_nowhere_finds_nothing(asking: Page, query: str) -> None:
    found = search(asking, query)
    assert (found["total"], found["results"]) == (0, [])
    assert bool(found["near"]) == (query == "xyzxyz") or query in {"…", "🙂"}


def test_another_mark_ranks_lower_never_higher(asking: Page) -> None:
    assert urls(search(asking, "má"))[:2] == ["ma-sac/", "ma/"]
    assert urls(search(asking, "ma"))[0] == "ma/"


def test_the_last_word_may_be_only_begun(asking: Page) -> None:
    assert "mau/giay-moi/" in urls(search(asking, "giấ", final=False))
    assert urls(search(asking, "tranh chap d", final=False))[0] == "tap-huan/dat-dai/"
    assert urls(asking.evaluate("index.complete('thu tuc ha')"))[0] == "thu-tuc/"


def test_kind_place_and_year_are_filters(asking: Page) -> None:
    tasks = search(asking, "hoa giai", kind="task")
    assert {result["kind"] for result in tasks["results"]} == {"task"}
    assert set(urls(search(asking, "hoa giai", year=2024))) == {
        "ke-hoach/lai-chau/",
        "ke-hoach/lai-chau/#nv-1",
        "ke-hoach/lai-chau/#nv-2",
    }
    assert urls(search(asking, "ubnd", locality="tay-ninh")) == ["co-quan/ubnd/"]
    assert search(asking, "ubnd", locality="tay-ninh", year=2024)["total"] == 0
    assert search(asking, "ubnd", kind="nothing")["total"] == 0


def test_results_come_in_pages(asking: Page) -> None:
    whole = urls(search(asking, "hoa giai", limit=8))
    halves = [urls(search(asking, "hoa giai", limit=4, offset=offset)) for offset in (0, 4)]
    assert whole == [*halves[0], *halves[1]]
    assert search(asking, "hoa giai")["facets"]["kind"]["task"] == 2


def test_a_result_tells_what_it_is(asking: Page) -> None:
    (result,) = search(asking, "tap huan ky nang", kind="task", limit=1)["results"]
    assert (result["url"], result["kind"], result["years"]) == ("ke-hoach/lai-chau/#nv-1", "task", [2024])
    assert "".join(piece["text"] for piece in result["titlePieces"]) == result["title"]
    assert search(asking, "phong tu phap lai chau")["results"][0]["ended"] is True


def test_the_excerpt_shows_the_words_with_their_marks(asking: Page) -> None:
    (result,) = search(asking, "ranh gioi thua dat", limit=1)["results"]
    hits = [piece["text"] for piece in result["excerpt"] if piece["hit"]]
    assert hits == ["Ranh giới thửa đất", "đất"]
    assert "".join(piece["text"] for piece in result["excerpt"]).startswith(
        "Ranh giới thửa đất, lối đi chung."
    )


def test_years_and_places_are_told(asking: Page) -> None:
    assert asking.evaluate("index.years") == [[2024, 3]]
    assert ["lai-chau/tp-lai-chau", "Thành phố Lai Châu, tỉnh Lai Châu", 5] in asking.evaluate(
        "index.places()"
    )


def test_what_never_changes_is_asked_for_once(asking: Page, folder: Path) -> None:
    asked: list[str] = []
    asking.on("request", lambda request: asked.append(request.url))
    search(asking, "lối đi chung")
    asked.clear()
    search(asking, "lối đi chung")
    assert asked == []
    assert folder.exists()
