"""What a page says of itself to machines: search engines, chats that show a card, screen readers."""

from pathlib import Path

import pytest
from selectolax.lexbor import LexborHTMLParser, LexborNode

from hoagiai.publish import mkdocs
from hoagiai.publish.stage import stage
from page_kinds import KINDS, LOST, Kind, named
from staged_samples import sample_files, sample_pages

URL = "https://hoa-giai.example/"
PAGES = [kind for kind in KINDS if kind is not LOST]


def head(site: Path, kind: Kind) -> LexborHTMLParser:
    return LexborHTMLParser((site / kind.file).read_bytes())


def one(page: LexborHTMLParser, selector: str) -> LexborNode:
    found = page.css(selector)
    assert len(found) == 1, selector
    return found[0]


def public(address: str) -> str:
    return URL + address.partition("?")[0]


@pytest.mark.parametrize("kind", KINDS, ids=named)
def test_a_page_has_a_language_a_title_and_one_heading(built_site: Path, kind: Kind) -> None:
    page = head(built_site, kind)
    assert one(page, "html").attributes["lang"] == kind.language
    assert 10 <= len(one(page, "head > title").text()) <= 160
    assert one(page, "h1").text().strip()
    assert one(page, "meta[name=viewport]").attributes["content"] == "width=device-width,initial-scale=1"


@pytest.mark.parametrize("kind", PAGES, ids=named)
def test_a_page_can_be_shared(built_site: Path, kind: Kind) -> None:
    page = head(built_site, kind)
    description = one(page, "meta[name=description]").attributes["content"] or ""
    assert 25 <= len(description) <= 300
    card = {tag.attributes["property"]: tag.attributes["content"] for tag in page.css("meta[property]")}
    assert card["og:description"] == description
    assert card["og:title"]
    assert card["og:site_name"] == ("Grassroots mediation" if kind.language == "en" else "Hòa giải ở cơ sở")
    assert card["og:url"] == one(page, "link[rel=canonical]").attributes["href"]
    assert card["og:locale"] == ("en_GB" if kind.language == "en" else "vi_VN")


def test_no_two_pages_have_the_same_title(built_site: Path) -> None:
    titles: dict[str, Path] = {}
    for path in built_site.rglob("index.html"):
        page = LexborHTMLParser(path.read_bytes())
        if page.css_first("meta[http-equiv=refresh]") is None:
            title = one(page, "head > title").text()
            assert title not in titles, f"{path} {titles[title]}"
            titles[title] = path


@pytest.mark.parametrize("kind", PAGES, ids=named)
def test_a_page_names_its_address_and_its_translation(built_site: Path, kind: Kind) -> None:
    page = head(built_site, kind)
    ways = {link.attributes["hreflang"]: link.attributes["href"] for link in page.css("head link[hreflang]")}
    canonical = one(page, "link[rel=canonical]").attributes["href"]
    if kind.translated:
        assert canonical == public(kind.address)
        assert ways == {
            kind.language: public(kind.address),
            "vi" if kind.language == "en" else "en": public(kind.other),
        }
    else:
        assert canonical == public(kind.address.removeprefix("en/"))
        assert ways == {}


def test_vietnamese_text_on_an_english_page_says_so(built_site: Path) -> None:
    page = head(built_site, next(kind for kind in KINDS if kind.name == "untranslated"))
    assert page.css_first('[lang="vi"] h1') is not None
    notice = one(page, "article > [role=note]")
    assert "no English version" in notice.text()
    assert one(page, "article > [role=note] a").attributes["hreflang"] == "vi"
    plan = head(built_site, next(kind for kind in KINDS if kind.name == "plan-en"))
    assert one(plan, "[data-official-text]").attributes["lang"] == "vi"


@pytest.mark.parametrize("kind", KINDS, ids=named)
def test_the_edit_link_opens_the_source(built_site: Path, root: Path, kind: Kind) -> None:
    links = head(built_site, kind).css("a[rel=edit]")
    opened = [f"https://kho.example/hoa-giai/edit/main/{kind.source}"] * bool(kind.source)
    assert [link.attributes["href"] for link in links] == opened
    assert all("hidden" not in link.attributes for link in links)
    assert kind.source is None or (root / kind.source).is_file()


def test_without_a_repository_no_reader_sees_the_edit_link(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("REPO_URL", raising=False)
    stage(sample_pages(), sample_files(), tmp_path)
    mkdocs.run(mkdocs.load(tmp_path, tmp_path / "site"))
    page = LexborHTMLParser((tmp_path / "site/index.html").read_bytes())
    assert "hidden" in one(page, "a[rel=edit]").attributes


@pytest.mark.parametrize("kind", PAGES, ids=named)
def test_the_language_switch_leads_to_the_same_page(built_site: Path, kind: Kind) -> None:
    switch = one(head(built_site, kind), "header a[hreflang]")
    language = "vi" if kind.language == "en" else "en"
    assert switch.attributes["hreflang"] == switch.attributes["lang"] == language
    landed = (built_site / kind.file).parent / (switch.attributes["href"] or "") / "index.html"
    assert landed.resolve() == (built_site / kind.other.partition("?")[0] / "index.html").resolve()
    assert landed.is_file()
