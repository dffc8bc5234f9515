"""Labelled passages: read from their tables, put on the road, and held against what was found."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

import yaml

from hoagiai.diagnostics import Diagnostic, Location
from hoagiai.model.agency import AgencyId
from hoagiai.model.legal import (
    Article,
    Certainty,
    Citation,
    DocumentEnglish,
    DocumentId,
    DocumentKind,
    LegalDocument,
    Relations,
    Review,
    UnpagedDocument,
)
from hoagiai.model.locality import LocalityId
from hoagiai.model.page import Page, SourceLine
from hoagiai.model.period import PartialDate, Span
from hoagiai.model.plan import Block, BlockKind, Plan, PlanHead, PlanId
from hoagiai.model.site import Registers, Site
from hoagiai.resolve.citations import resolve_citations

HERE = Path(__file__).parent
SETS = {"tap-chinh": "dùng khi viết chương trình", "tap-do": "chỉ để đo"}
NOWHERE = Location("plans/_danh-ba/van-ban.yml")
PLAN_DAY, PAGE_DAY = date(2026, 3, 1), date(2026, 11, 22)


@dataclass(frozen=True, order=True)
class Found:
    """A citation as a label writes it: its words, and what they lead to."""

    text: str
    target: str


@dataclass(frozen=True)
class Case:
    """One labelled passage."""

    where: str
    text: str
    expected: tuple[Found, ...]
    codes: tuple[str, ...]
    facts: Mapping[str, Any]


def load(name: str) -> tuple[Case, ...]:
    """Return the labelled passages of a set."""
    rows = yaml.safe_load((HERE / f"{name}.yml").read_text(encoding="utf-8"))
    return tuple(_case(row) for row in rows)


def found_in(case: Case) -> tuple[tuple[Found, ...], tuple[str, ...]]:
    """Return what the road finds in a passage: citations, and the codes of findings."""
    citations, findings = read(case)
    return tuple(Found(one.text, target(one)) for one in citations), tuple(one.code.value for one in findings)


def read(case: Case) -> tuple[tuple[Citation, ...], tuple[Diagnostic, ...]]:
    """Return the citations of a passage and the findings about it."""
    return resolve_citations(site_of(case))


def target(citation: Citation) -> str:
    """Return what a citation leads to, as labels write it."""
    parts = [citation.document]
    parts += [f"điều {citation.article.removeprefix('dieu-')}"] if citation.article else []
    parts += [f"khoản {citation.clause}"] if citation.clause else []
    parts += [f"điểm {citation.point}"] if citation.point else []
    return " ".join(parts).replace(", ", ",")


def site_of(case: Case) -> Site:
    """Return a site that holds nothing but the register and the passage."""
    plans = {} if case.where != "ke-hoach" else {plan.id: plan for plan in [_plan(case)]}
    pages = () if plans else (_page(case),)
    return Site(
        registers=Registers({}, {}),
        plans=plans,
        agencies={},
        groups={},
        work={},
        pages=pages,
        files=frozenset(),
        ledger=(),
        documents=documents(),
        unpaged=unpaged(),
    )


@cache
def documents() -> Mapping[DocumentId, LegalDocument]:
    """Return the register of the labelled passages."""
    rows = yaml.safe_load((HERE / "van-ban.yml").read_text(encoding="utf-8"))
    return {DocumentId(key): _document(DocumentId(key), row) for key, row in rows.items()}


@cache
def unpaged() -> Mapping[DocumentId, UnpagedDocument]:
    """Return the documents that are known and have no page."""
    rows = yaml.safe_load((HERE / "van-ban-khac.yml").read_text(encoding="utf-8"))
    return {
        DocumentId(key): UnpagedDocument(
            DocumentId(key), row.get("so_hieu"), tuple(row["ten"]), _day(row.get("ngay")), "thử", NOWHERE
        )
        for key, row in rows.items()
    }


def _case(row: Mapping[str, Any]) -> Case:
    expected = (Found(text, goal) for pair in row.get("dan", ()) for text, goal in pair.items())
    return Case(
        row.get("o", "ke-hoach"), row["doan"], tuple(map(_on_page, expected)), tuple(row.get("loi", ())), row
    )


def _on_page(found: Found) -> Found:
    """An article that its document's page does not have is not led to."""
    words = found.target.split()
    if "điều" in words:
        number = words[words.index("điều") + 1]
        articles = documents()[DocumentId(words[0])].articles
        if not any(article.number == number for article in articles):
            return Found(found.text, found.target.replace(f" điều {number}", ""))
    return found


def _plan(case: Case) -> Plan:
    day = case.facts.get("ngay", PLAN_DAY)
    head = PlanHead(
        number=case.facts.get("so", "…/KH-UBND"),
        title="Thử",
        issued=PartialDate(day.year, day.month, day.day),
        issuer=AgencyId("an-giang/xa-thu/ubnd"),
        period=Span(date(day.year, 1, 1), date(day.year, 12, 31)),
        source="thử",
        legal_bases=(),
        replaces=(),
        replaced_by=(),
        reviewed=None,
        review_months=None,
        accepted=(),
        locations={},
    )
    path = "plans/an-giang/xa-thu/2026-thu.md"
    blocks = tuple(_blocks(case.text, path))
    lines = tuple(_lines(case.text, path))
    place = LocalityId(case.facts.get("dia-ban", "an-giang/xa-thu"))
    return Plan(PlanId("an-giang/xa-thu/2026-thu"), path, place, head, blocks, (), (), None, lines)


def _blocks(text: str, path: str) -> Iterator[Block]:
    line = 1
    for paragraph in text.split("\n\n"):
        yield Block(BlockKind.PARAGRAPH, None, paragraph, 0, Location(path, line, 1))
        line += paragraph.count("\n") + 2


def _page(case: Case) -> Page:
    kind, _, document = case.where.partition(" ")
    stem = f"docs/van-ban/{document}" if document else "docs/thu"
    english = kind.endswith("-en")
    path = f"{stem}.en.md" if english else f"{stem}.md"
    return Page(
        path=path,
        language="en" if english else "vi",
        title="Thử",
        description="Thử.",
        reviewed=case.facts.get("ngay", PAGE_DAY),
        review_months=None,
        lines=tuple(_lines(case.text, path)),
        default_document=case.facts.get("mac-dinh", document or None),
    )


def _lines(text: str, path: str) -> Iterator[SourceLine]:
    for number, line in enumerate(text.split("\n"), 1):
        yield SourceLine(line, Location(path, number, 1))


def _document(key: DocumentId, row: Mapping[str, Any]) -> LegalDocument:
    page = Page(f"docs/van-ban/{key}.md", "vi", row["ten"], "Thử.", None, None, ())
    articles = tuple(_articles(str(row.get("dieu", ""))))
    english = row.get("ten_tieng_anh")
    return LegalDocument(
        id=key,
        number=row["so_hieu"],
        kind=DocumentKind(row["loai"]),
        name=row["ten"],
        exact_name=not row.get("ten_gan_dung", False),
        other_names=tuple(row.get("ten_goi", ())),
        issuer=row["ban_hanh"],
        issued=_day(row.get("ngay")),
        first_day=row.get("tu"),
        last_day=row.get("den"),
        ending=None,
        partial_ends=(),
        relations=Relations(),
        article_count=row.get("so_dieu"),
        official_address="https://vbpl.vn",
        review=Review(PartialDate(2026, 7, 23), "thử", Certainty.ONE_SOURCE),
        unknown_because=None,
        articles=articles,
        page=page,
        english=DocumentEnglish(english, None, (), None, articles, page) if english else None,
        locations={},
    )


def _articles(printed: str) -> Iterator[Article]:
    if printed:
        first, _, last = printed.partition("-")
        for number in range(int(first), int(last or first) + 1):
            yield Article(str(number), "", NOWHERE)


def _day(day: date | None) -> PartialDate | None:
    return PartialDate(day.year, day.month, day.day) if day else None
