"""The sample site with legal documents: each way in which one can stand, and everything that cites."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date

import samples
from hoagiai.diagnostics import Location
from hoagiai.model.agency import AgencyTypeId
from hoagiai.model.legal import (
    Certainty,
    Citation,
    Citer,
    CiterKind,
    DocumentEnglish,
    DocumentId,
    DocumentKind,
    Ending,
    LegalDocument,
    PartialEnd,
    Relations,
    Review,
    UnpagedDocument,
)
from hoagiai.model.page import Page
from hoagiai.model.period import PartialDate
from hoagiai.model.site import Site
from hoagiai.parse.legal.articles import read_articles
from hoagiai.render.edition import Edition
from hoagiai.render.editions import open_editions

TODAY = date(2026, 8, 20)
SITE_URL = "https://hoagiai.example.vn"
LAW, DECREE, CIRCULAR = map(DocumentId, ("luat-35-2013", "nd-15-2014", "tt-56-2023"))
OLD_CIRCULAR, PROJECT, NEXT_PROJECT = map(DocumentId, ("ttlt-100-2014", "qd-428-2019", "qd-315-2024"))
REPEALED, REPEALING, COMING = map(DocumentId, ("nd-42-2022", "nd-224-2026", "luat-9-2027"))
UNCLEAR, UNSEEN, UNPAGED = map(DocumentId, ("qd-2338-2018", "kh-124-2024-lc", "pl-09-1998"))
ENDING = DocumentId("nq-1670-2025")

LAW_TEXT = """Luật gốc của việc hòa giải.

## Chương I. Quy định chung {#chuong-1}

### Điều 1. Phạm vi {#dieu-1}

Ở thôn, tổ dân phố.

### Điều 7. Tiêu chuẩn hòa giải viên {#dieu-7}

Có đạo đức, uy tín.

#### Ghi thêm {#ghi-them}

**Với hòa giải viên:** tự nguyện.

## Chương II. Phần cuối {#chuong-2}

### Điều 29. Trách nhiệm {#dieu-29}

Của cơ quan quản lý.
"""
DECREE_TEXT = """Hướng dẫn Luật.

### Điều 2. Hỗ trợ {#dieu-2}

Theo Điều 7 của Luật và Quyết định số 428/QĐ-TTg.

### Điều 3 {#dieu-3}

Chưa thấy tên điều.
"""


def review(certainty: Certainty = Certainty.TWO_SOURCES, **changes: object) -> Review:
    facts: dict[str, object] = {
        "reached": PartialDate(2026, 5, 30),
        "source": "bản sao Pháp điển",
        "certainty": certainty,
    }
    return Review(**(facts | changes))


def document(
    id_: DocumentId, number: str, kind: DocumentKind, text: str = "", **changes: object
) -> LegalDocument:
    """A document that is in force; ``changes`` replaces what is otherwise."""
    page = samples.page(f"docs/van-ban/{id_}.md", number, text or "Kể lại bằng lời thường.")
    facts: dict[str, object] = {
        "name": f"Về việc {number}",
        "exact_name": True,
        "other_names": (),
        "issuer": "Chính phủ",
        "issued": PartialDate(2014, 2, 27),
        "first_day": date(2014, 4, 25),
        "last_day": None,
        "ending": None,
        "partial_ends": (),
        "relations": Relations(),
        "article_count": None,
        "official_address": "https://vbpl.vn/",
        "review": review(),
        "unknown_because": None,
        "articles": read_articles(page.lines)[0],
        "page": page,
        "english": None,
        "locations": {},
    }
    return LegalDocument(id=id_, number=number, kind=kind, **(facts | changes))


def in_english(made: LegalDocument, name: str, text: str, **changes: object) -> LegalDocument:
    """The same document with an English page."""
    page = samples.page(f"docs/van-ban/{made.id}.en.md", name, text)
    facts: dict[str, object] = {"source": None, "unsure": (), "reason": None}
    english = DocumentEnglish(
        name=name, articles=read_articles(page.lines)[0], page=page, **(facts | changes)
    )
    return replace(made, english=english)


def documents() -> tuple[LegalDocument, ...]:
    """One document for each way of standing."""
    law = document(
        LAW,
        "35/2013/QH13",
        DocumentKind.LAW,
        LAW_TEXT,
        name="Luật Hòa giải ở cơ sở",
        issuer="Quốc hội",
        issued=PartialDate(2013, 6, 20),
        first_day=date(2014, 1, 1),
        article_count=33,
        official_address="https://vbpl.vn/van-ban/chi-tiet/luat-35-2013",
        relations=Relations(replaces=(UNPAGED,), guided_by=(DECREE,)),
        partial_ends=(PartialEnd("dieu-29", date(2025, 6, 30), REPEALING),),
        review=review(unsure=("nội dung luật sửa đổi",)),
    )
    english_text = LAW_TEXT.replace("Điều", "Article").replace("Chương", "Chapter")
    return (
        in_english(
            law,
            "Law on Grassroots Mediation",
            english_text,
            source="a copy of the Codex",
            unsure=("the amending law",),
        ),
        document(DECREE, "15/2014/NĐ-CP", DocumentKind.DECREE, DECREE_TEXT, exact_name=False),
        document(
            CIRCULAR, "56/2023/TT-BTC", DocumentKind.CIRCULAR, relations=Relations(replaces=(OLD_CIRCULAR,))
        ),
        document(
            OLD_CIRCULAR,
            "100/2014/TTLT-BTC-BTP",
            DocumentKind.JOINT_CIRCULAR,
            last_day=date(2023, 10, 5),
            ending=Ending.REPLACED,
        ),
        document(
            PROJECT,
            "428/QĐ-TTg",
            DocumentKind.DECISION,
            issued=PartialDate(2019, 4, 18),
            first_day=date(2019, 4, 18),
            last_day=date(2022, 12, 31),
            ending=Ending.EXPIRED,
        ),
        document(
            NEXT_PROJECT,
            "315/QĐ-TTg",
            DocumentKind.DECISION,
            issued=PartialDate(2024, 4, 17),
            first_day=date(2024, 4, 17),
            last_day=date(2030, 12, 31),
            ending=Ending.EXPIRED,
            relations=Relations(replaces=(PROJECT,)),
        ),
        document(
            REPEALED,
            "42/2022/NĐ-CP",
            DocumentKind.DECREE,
            first_day=date(2022, 8, 15),
            last_day=date(2026, 6, 30),
            ending=Ending.REPEALED,
            relations=Relations(repealed_by=(REPEALING,)),
        ),
        document(REPEALING, "224/2026/NĐ-CP", DocumentKind.DECREE, first_day=date(2026, 7, 1)),
        document(COMING, "9/2027/QH16", DocumentKind.LAW, name="Luật mới", first_day=date(2027, 1, 1)),
        document(
            UNCLEAR,
            "2338/QĐ-BTP",
            DocumentKind.DECISION,
            first_day=None,
            unknown_because="chỉ thấy trang cũ.",
            review=review(Certainty.ONE_SOURCE, reached=PartialDate(2025, 6)),
        ),
        document(
            UNSEEN,
            "124/KH-UBND",
            DocumentKind.PLAN,
            first_day=None,
            unknown_because="không tìm thấy bản nào",
            review=review(Certainty.CITED_ONLY, reached=PartialDate(2024, 1)),
        ),
        document(ENDING, "1670/NQ-UBTVQH15", DocumentKind.RESOLUTION, first_day=date(2025, 6, 16)),
    )


def cites(target: str, kind: CiterKind, citer: str, anchor: str | None = None) -> Citation:
    """A citation of ``luat-35-2013`` or ``luat-35-2013#dieu-7``."""
    to, _, article = target.partition("#")
    place = Location("docs/a.md", 1, 1)
    return Citation(
        document=DocumentId(to),
        article=article or None,
        clause=None,
        point=None,
        text=to,
        citer=Citer(kind, citer, anchor),
        passage=place,
        start=0,
        end=1,
        location=place,
    )


CITATIONS = (
    cites(f"{LAW}#dieu-7", CiterKind.PLAN, samples.OLD_PLAN, "nv-1"),
    cites(f"{LAW}#dieu-1", CiterKind.PLAN, samples.OLD_PLAN, "nv-1"),
    cites(OLD_CIRCULAR, CiterKind.PLAN, samples.OLD_PLAN, "tn-1"),
    cites(UNSEEN, CiterKind.PLAN, samples.OLD_PLAN),
    cites(PROJECT, CiterKind.PLAN, samples.NEW_PLAN, "nv-1"),
    cites(LAW, CiterKind.PAGE, "docs/index.md"),
    cites(LAW, CiterKind.PAGE, "docs/index.en.md"),
    cites(f"{LAW}#dieu-29", CiterKind.PAGE, "docs/bien-tap/index.md"),
    cites(REPEALED, CiterKind.PAGE, "docs/bien-tap/index.md"),
    cites(f"{LAW}#dieu-7", CiterKind.DOCUMENT, LAW, "dieu-1"),
    cites(f"{LAW}#dieu-7", CiterKind.DOCUMENT, DECREE, "dieu-2"),
    cites(PROJECT, CiterKind.DOCUMENT, DECREE, "dieu-2"),
    cites(OLD_CIRCULAR, CiterKind.DOCUMENT, CIRCULAR),
    cites(COMING, CiterKind.LESSON, "ky-nang/lang-nghe"),
)


def laws_by_citer(citations: Iterable[Citation]) -> dict[Citer, tuple[str, ...]]:
    found: dict[Citer, dict[str, None]] = {}
    for citation in citations:
        found.setdefault(citation.citer, {})[citation.target] = None
    return {citer: tuple(targets) for citer, targets in found.items()}


def site(**changes: object) -> Site:
    """The sample site with every document and every citation."""
    base = samples.site()
    made = documents()
    types = dict(base.registers.types)
    division = types[AgencyTypeId("phong-tu-phap")]
    levels = {level: replace(life, ended_by=LAW) for level, life in division.levels.items()}
    types[division.id] = replace(division, levels=levels)
    pages = (*base.pages, *(one.page for one in made))
    english = (one.english.page for one in made if one.english)
    facts: dict[str, object] = {
        "registers": replace(base.registers, types=types),
        "pages": (*pages, *english),
        "documents": {one.id: one for one in made},
        "unpaged": {
            UNPAGED: UnpagedDocument(
                UNPAGED,
                "09/1998/PL-UBTVQH10",
                ("Pháp lệnh về tổ chức và hoạt động hòa giải ở cơ sở",),
                PartialDate(1998, 12, 25),
                "đã được Luật thay thế",
                Location("plans/_danh-ba/van-ban-khac.yml", 1, 1),
            )
        },
        "citations": CITATIONS,
        "laws": laws_by_citer(CITATIONS),
    }
    return replace(base, **(facts | changes))


def edition(language: str = "vi", today: date = TODAY, made: Site | None = None) -> Edition:
    """One language's edition of the sample site."""
    editions = open_editions(made or site(), today)
    return next(one for one in editions if one.language == language)


def base_pages() -> tuple[Page, ...]:
    """The hand-written pages that are no documents'."""
    return samples.PAGES
