"""A small complete tree, built by MkDocs and finished: what the HTML says, to people and to machines."""

import json
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from selectolax.lexbor import LexborHTMLParser

from hoagiai.publish import mkdocs
from hoagiai.publish.finish.finishing import finish
from hoagiai.publish.remarks import remarks
from hoagiai.publish.stage import stage
from staged_samples import PLAN, sample_files, sample_pages

URL = "https://hoa-giai.example/"
LOC = "{http://www.sitemaps.org/schemas/sitemap/0.9}loc"
ALTERNATE = "{http://www.w3.org/1999/xhtml}link"


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The finished site; neither MkDocs nor the closing walk has anything to say."""
    root = tmp_path_factory.mktemp("goc")
    pages = sample_pages()
    stage(pages, sample_files(), root)
    folder = root / "build/site"
    config = mkdocs.load(root, folder)
    assert remarks(mkdocs.run(config)) == ()
    assert finish(folder, pages, mkdocs.public_address(config), lambda _: None) == ()
    return folder


def tree(site: Path, address: str) -> LexborHTMLParser:
    return LexborHTMLParser((site / address / "index.html").read_bytes())


def attribute(page: LexborHTMLParser, selector: str, name: str) -> str | None:
    node = page.css_first(selector)
    assert node is not None, selector
    return node.attributes[name]


@pytest.mark.parametrize(
    ("address", "language"), [("", "vi"), (PLAN, "vi"), ("en", "en"), (f"en/{PLAN}", "en")]
)
def test_a_page_says_its_language(site: Path, address: str, language: str) -> None:
    assert attribute(tree(site, address), "html", "lang") == language


@pytest.mark.parametrize(
    ("address", "source"),
    [
        ("", "docs/index.md"),
        (PLAN, "plans/tinh/xa-a/2024-a.md"),
        (f"en/{PLAN}", "plans/tinh/xa-a/2024-a.md"),
        ("en/gioi-thieu", "docs/gioi-thieu.md"),
    ],
)
def test_the_edit_link_opens_the_source(site: Path, address: str, source: str) -> None:
    href = attribute(tree(site, address), "a[rel=edit]", "href")
    assert href == f"https://example.org/hoa-giai/edit/main/{source}"


@pytest.mark.parametrize("address", [PLAN, f"en/{PLAN}"])
def test_html_of_ours_passes_unchanged(site: Path, address: str) -> None:
    source = next(page.body for page in sample_pages() if page.path == f"{vi(address)}/index.md")
    assert source in (site / address / "index.html").read_text()


def vi(address: str) -> str:
    return address if address.startswith("en") else f"vi/{address}"


def test_markdown_is_rendered_with_ascii_anchors(site: Path) -> None:
    page = tree(site, "gioi-thieu")
    assert attribute(page, "h2", "id") == "dat-dai"
    links = [node.attributes["href"] for node in page.css("article p a")]
    assert links[:3] == ["../ke-hoach/tinh/xa-a/2024-a/#nv-1", "#dat-dai", "../"]
    assert page.css_first("article table") is not None
    assert page.css_first(".admonition") is not None


def test_code_is_shown_and_nothing_is_read(site: Path) -> None:
    assert "{!/etc/hostname!}" in tree(site, "gioi-thieu").css_first("article code").text()
    assert "{!/etc/hostname!}" in tree(site, PLAN).css_first("article code").text()


@pytest.mark.parametrize("address", ["", PLAN, "co-quan/tinh/ubnd"])
def test_both_languages_name_each_other(site: Path, address: str) -> None:
    slash = f"{address}/" if address else ""
    expected = {"vi": f"{URL}{slash}", "en": f"{URL}en/{slash}"}
    for place in (address, f"en/{address}"):
        links = tree(site, place).css("head link[hreflang]")
        assert {node.attributes["hreflang"]: node.attributes["href"] for node in links} == expected
        switch = {node.attributes["hreflang"] for node in tree(site, place).css("header a[hreflang]")}
        assert switch <= {"vi", "en"}


def test_a_stand_in_is_no_translation(site: Path) -> None:
    english = tree(site, "en/gioi-thieu")
    assert attribute(english, "link[rel=canonical]", "href") == f"{URL}gioi-thieu/"
    assert english.css("head link[hreflang]") == []
    assert tree(site, "gioi-thieu").css("head link[hreflang]") == []
    assert english.css_first('article [lang="vi"]') is not None


def test_the_sitemap_lists_what_was_written(site: Path) -> None:
    listed = ET.parse(site / "sitemap.xml").getroot()  # noqa: S314 - made by the test itself
    entries = {entry.findtext(LOC): entry for entry in listed}
    assert f"{URL}gioi-thieu/" in entries
    assert f"{URL}en/gioi-thieu/" not in entries
    assert not any("tim-kiem" in address for address in entries)
    links = {link.get("hreflang"): link.get("href") for link in entries[f"{URL}{PLAN}/"].iter(ALTERNATE)}
    plan = f"{URL}{PLAN}/"
    assert links == {"vi": plan, "en": f"{URL}en/{PLAN}/", "x-default": plan}
    assert list(entries[f"{URL}gioi-thieu/"].iter(ALTERNATE)) == []
    assert f"Sitemap: {URL}sitemap.xml" in (site / "robots.txt").read_text()


def test_the_search_page_has_one_address_whatever_is_sought(site: Path) -> None:
    page = tree(site, "tim-kiem")
    assert attribute(page, "link[rel=canonical]", "href") == f"{URL}tim-kiem/"
    assert page.css("meta[name=robots]") == []


def test_there_is_one_error_page_and_it_works_anywhere(site: Path) -> None:
    assert [path.relative_to(site).as_posix() for path in site.rglob("404.html")] == ["404.html"]
    page = LexborHTMLParser((site / "404.html").read_bytes())
    assert attribute(page, "html", "lang") == "vi"
    assert page.css_first('[lang="en"] h2') is not None
    for node in page.css("link[rel=stylesheet], script[src], a[href]"):
        address = node.attributes.get("href") or node.attributes.get("src") or ""
        assert address.startswith(("/", "#", "https://")), address


def test_shared_files_are_published_once(site: Path) -> None:
    found = sorted(path.relative_to(site).as_posix() for path in site.rglob("*.ics"))
    assert found == ["lich/tinh/ubnd.ics"]
    assert not (site / "en/api").exists()


@pytest.mark.parametrize(("language", "pages"), [("vi", 16), ("en", 15)])
def test_each_language_is_searched_by_itself(site: Path, language: str, pages: int) -> None:
    root = json.loads((site / f"tim/{language}.json").read_text())
    shown = [
        entry
        for path in (site / "tim" / root["folder"] / "c").iterdir()
        for entry in json.loads(path.read_text())
    ]
    assert len(shown) == root["count"]
    assert len({entry[0].partition("#")[0] for entry in shown}) == pages


@pytest.fixture
def project(tmp_path: Path, root: Path) -> Iterator[Path]:
    """A folder with the project's configuration and the small tree, for engines to be run in."""
    shutil.copy(root / "mkdocs.yml", tmp_path)
    shutil.copytree(root / "overrides", tmp_path / "overrides")
    (tmp_path / "scripts").mkdir()
    shutil.copy(root / "scripts/mkdocs_hooks.py", tmp_path / "scripts")
    stage(sample_pages(), sample_files(), tmp_path)
    return tmp_path


def test_mkdocs_and_properdocs_build_the_same_site(project: Path) -> None:
    made = {engine: built_by(engine, project) for engine in ("mkdocs", "properdocs")}
    assert made["mkdocs"] == made["properdocs"]
    assert f"en/{PLAN}/index.html" in made["mkdocs"]


def built_by(engine: str, project: Path) -> dict[str, str]:
    """Return the files that an engine makes, without the line that names it."""
    out = project / engine
    command = [sys.executable, "-m", engine, "build", "--strict", "--quiet", "--site-dir", str(out)]
    done = subprocess.run(command, cwd=project, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    files = [path for path in out.rglob("*") if path.suffix in {".html", ".ics", ".json", ".css"}]
    return {path.relative_to(out).as_posix(): without_generator(path.read_text()) for path in files}


def without_generator(text: str) -> str:
    return "\n".join(line for line in text.splitlines() if 'name="generator"' not in line)
