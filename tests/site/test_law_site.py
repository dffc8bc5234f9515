"""The pages of documents as they are published: no link is one-sided, and machines are told the same."""

import json
import re
from collections.abc import Iterator
from pathlib import Path
from posixpath import join, normpath
from typing import Any
from urllib.parse import urlsplit
from xml.etree import ElementTree as ET

import icalendar
import pytest
from selectolax.lexbor import LexborHTMLParser

ATOM = "{http://www.w3.org/2005/Atom}"
DOCUMENT = re.compile(r"/van-ban/([a-z0-9-]+)/(?:#(.+))?")
URL = "https://hoa-giai.example"


@pytest.fixture(scope="module")
def laws(built_site: Path) -> dict[str, dict[str, Any]]:
    return {law["id"]: law for law in json.loads((built_site / "api/laws.json").read_bytes())["laws"]}


@pytest.fixture(scope="module")
def main_parts(built_site: Path) -> dict[str, LexborHTMLParser]:
    """The Vietnamese pages by address."""
    pages = built_site.rglob("index.html")
    found = {
        f"/{path.parent.relative_to(built_site).as_posix()}/".replace("/./", "/"): path for path in pages
    }
    read = {
        address: LexborHTMLParser(path.read_bytes())
        for address, path in found.items()
        # The log lists what was posted, documents among it: it rests on nothing.
        if not address.startswith(("/en/", "/nhat-ky/"))
    }
    # What only shows a lesson once more, for a class, is told to no search engine and by no law.
    return {address: page for address, page in read.items() if not page.css("meta[content*=noindex]")}


def ways(address: str, page: LexborHTMLParser, selector: str) -> Iterator[str]:
    for link in page.css(selector):
        way = urlsplit(link.attributes["href"] or "")
        if not way.scheme:
            path = normpath(join(address, way.path)) if way.path else address
            folder = path if path.endswith("/") or "." in path.rpartition("/")[2] else f"{path}/"
            yield folder + (f"#{way.fragment}" if way.fragment else "")


def named(law: dict[str, Any]) -> set[str]:
    """The pages on which something rests on a law."""
    return {one["url"].partition("#")[0] for one in law["cited_by"] if one["url"]}


def test_every_page_that_leads_to_a_document_is_named_by_it(
    main_parts: dict[str, LexborHTMLParser], laws: dict[str, dict[str, Any]]
) -> None:
    for address, page in main_parts.items():
        # Indexes (documents, all titles) and the page of what a document does to others are no citations.
        if address == "/van-ban/" or address.startswith("/tim-kiem/") or address.endswith("/anh-huong/"):
            continue
        for way in set(ways(address, own_words(page), "article a[href]")):
            match = DOCUMENT.fullmatch(way)
            if match is None or match[1] not in laws or f"/van-ban/{match[1]}/" == address:
                continue
            law = laws[match[1]]
            related = {f"/van-ban/{other}/" for others in law["relations"].values() for other in others}
            assert address in named(law) | related, f"{address} → {way}"


def own_words(page: LexborHTMLParser) -> LexborHTMLParser:
    """The page without what leads to it, and without notices, which tell of what it names."""
    copy = LexborHTMLParser(page.html or "")
    for part in copy.css(".vb-cuoi, .vb-noi-dan details, [role=note]"):
        part.decompose()
    return copy


def test_everything_a_document_names_leads_to_it(
    main_parts: dict[str, LexborHTMLParser], laws: dict[str, dict[str, Any]]
) -> None:
    for law in laws.values():
        for one in law["cited_by"]:
            if one["url"] is None:
                continue
            address = one["url"].partition("#")[0]
            found = set(ways(address, main_parts[address], "article a[href]"))
            to_article = f"{law['url']}#{one['article']}" if one["article"] else None
            led_to = found & {law["url"], to_article} or within_a_range(found, law["url"], one["article"])
            assert led_to or one["kind"] == "target", f"{one} ↛ {law['id']}"


def within_a_range(found: set[str], law: str, article: str | None) -> bool:
    """Whether a page leads to articles on both sides: “416–419” is printed by its two ends."""
    numbers = [rank(way.partition("#dieu-")[2]) for way in found if way.startswith(f"{law}#dieu-")]
    return article is not None and bool(numbers) and min(numbers) < rank(article[5:]) < max(numbers)


def rank(number: str) -> tuple[int, str]:
    digits = number.rstrip("abcdefghijklmnopqrstuvwxyz")
    return int(digits), number


def test_a_page_and_its_data_say_the_same(
    main_parts: dict[str, LexborHTMLParser], laws: dict[str, dict[str, Any]]
) -> None:
    for law in laws.values():
        page, impact = main_parts[law["url"]], main_parts[law["impact_url"]]
        expected = {one["url"] for one in law["cited_by"] if one["url"]}
        plans = {way.partition("#")[0] for way in expected if way.startswith("/ke-hoach/")}
        shown = set(ways(law["impact_url"], impact, "section.vb-noi-dan a[href]"))
        assert expected <= shown <= expected | plans, law["id"]
        shown = set(ways(law["url"], page, "section.vb-cuoi li a[href]")) - {law["impact_url"]}
        assert shown <= expected, law["id"]
        assert shown == expected or len(expected) > len(shown) > 0, law["id"]


def test_every_article_has_its_anchor(
    main_parts: dict[str, LexborHTMLParser], laws: dict[str, dict[str, Any]]
) -> None:
    for law in laws.values():
        for article in law["articles"]:
            anchor = article["url"].partition("#")[2]
            (heading,) = main_parts[law["url"]].css(f"article [id='{anchor}']")
            assert heading.text().startswith(f"Điều {article['number']}")


@pytest.mark.parametrize("language", ["", "en/"])
def test_search_engines_are_told_what_the_data_says(
    built_site: Path, laws: dict[str, dict[str, Any]], language: str
) -> None:
    forces = {
        "con-hieu-luc": "https://schema.org/InForce",
        "het-mot-phan": "https://schema.org/PartiallyInForce",
        "het-hieu-luc": "https://schema.org/NotInForce",
        "chua-co-hieu-luc": "https://schema.org/NotInForce",
        "chua-ro": None,
    }
    for law in laws.values():
        page = LexborHTMLParser((built_site / f"{language}{law['url'].strip('/')}/index.html").read_bytes())
        (script,) = page.css("head script[type='application/ld+json']")
        told = json.loads(script.text())
        number = None if law["number"] == "…" else law["number"]
        assert told.get("legislationIdentifier") == number
        assert told.get("legislationLegalForce") == forces[law["force"]]
        assert told.get("legislationDate") == law["issued"]
        assert told.get("expires") == law["in_force_to"]


@pytest.mark.parametrize("language", ["", "en/"])
def test_the_index_names_its_feed_and_the_feed_leads_to_pages(built_site: Path, language: str) -> None:
    index = LexborHTMLParser((built_site / f"{language}van-ban/index.html").read_bytes())
    (link,) = index.css("head link[type='application/atom+xml']")
    assert link.attributes["href"] == "thay-doi.xml"
    feed = ET.fromstring((built_site / f"{language}van-ban/thay-doi.xml").read_bytes())  # noqa: S314
    entries = feed.findall(f"{ATOM}entry")
    assert entries
    for entry in entries:
        to = entry.find(f"{ATOM}link")
        assert to is not None
        path = (to.get("href") or "").removeprefix(f"{URL}/").partition("#")[0]
        assert (built_site / path / "index.html").is_file()


def test_the_calendar_has_every_first_and_last_day(built_site: Path, laws: dict[str, dict[str, Any]]) -> None:
    calendar = icalendar.Calendar.from_ical((built_site / "lich/van-ban.ics").read_bytes())
    days = {str(event["DTSTART"].dt) for event in calendar.walk("VEVENT")}
    known = {law[key] for law in laws.values() for key in ("in_force_from", "in_force_to")} - {None}
    assert days == known
