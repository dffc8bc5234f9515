"""Citations in their texts: who cites, from where, as of which day, and what an editor is told."""

from dataclasses import replace
from datetime import date

import pytest

from citations.labelled import Case, documents, read, site_of, target
from hoagiai.diagnostics import Location
from hoagiai.model.legal import Citation, CiterKind, DocumentId
from hoagiai.model.page import Page
from hoagiai.model.plan import Block, BlockKind, Cell, Duty, DutyId, Plan, Row
from hoagiai.model.site import Site
from hoagiai.resolve.citations import resolve_citations
from hoagiai.resolve.citations.issuers import Fit, fit
from hoagiai.resolve.citations.near import one_slip
from hoagiai.source.passages import passages

PATH = "plans/an-giang/xa-thu/2026-thu.md"


def case(text: str, where: str = "ke-hoach", **facts: object) -> Case:
    return Case(where, text, (), (), facts)


def targets(text: str, where: str = "ke-hoach", **facts: object) -> list[str]:
    return [target(one) for one in read(case(text, where, **facts))[0]]


def with_page(page: Page) -> Site:
    return replace(site_of(case("", "trang")), pages=(page,))


HERE = "ban hành ngày {}, ở đây ghi ngày {}"
FINDINGS = {
    "Căn cứ Nghị định số 51/2014/NĐ-CP;": (
        "1:21: [so-hieu-khong-co] danh mục không có văn bản “Nghị định số 51/2014/NĐ-CP”",
        "có phải “Nghị định số 15/2014/NĐ-CP” ngày 27/02/2014?",
    ),
    "Căn cứ Nghị định số 99/2020/NĐ-CP ngày 27/02/2014;": (
        "1:21: [so-hieu-khong-co] danh mục không có văn bản “Nghị định số 99/2020/NĐ-CP”",
        "có phải “Nghị định số 15/2014/NĐ-CP” ngày 27/02/2014?",
    ),
    "Căn cứ Nghị định số 777/2020/NĐ-CP;": (
        "1:21: [so-hieu-khong-co] danh mục không có văn bản “Nghị định số 777/2020/NĐ-CP”",
        "kiểm tra lại số; nếu đúng mà chưa có trang, ghi văn bản vào plans/_danh-ba/van-ban-khac.yml",
    ),
    "Theo Thông tư số 15/2014/NĐ-CP.": (
        "1:18: [so-hieu-khong-co] danh mục không có văn bản “Thông tư số 15/2014/NĐ-CP”",
        "có phải “Nghị định số 15/2014/NĐ-CP” ngày 27/02/2014?",
    ),
    "Luật Đất đai số 35/2013/QH13": (
        "1:17: [so-hieu-khong-co] danh mục không có văn bản “Luật Đất đai số 35/2013/QH13”",
        "có phải “Luật Đất đai số 31/2024/QH15” ngày 18/01/2024?",
    ),
    "Nghị định\nsố 15/2014/NĐ-CP ngày 27/12/2014": (
        f"2:23: [ngay-van-ban-sai] “Nghị định số 15/2014/NĐ-CP” {HERE.format('27/02/2014', '27/12/2014')}",
        "ghi “ngày 27/02/2014”; nếu là văn bản khác thì sửa số, ký hiệu",
    ),
    "Kế hoạch số 124/KH-UBND ngày 10/02/2024 của UBND tỉnh Lai Châu": (
        f"1:30: [ngay-van-ban-sai] “Kế hoạch số 124/KH-UBND” {HERE.format('10/01/2024', '10/02/2024')}",
        "ghi “ngày 10/01/2024”; nếu là văn bản khác thì sửa số, ký hiệu",
    ),
    "Theo Điều 43 Luật Hòa giải ở cơ sở.": (
        "1:6: [dieu-khong-co] Luật Hòa giải ở cơ sở số 35/2013/QH13 chỉ có 33 điều, không có Điều 43",
        "viết “Điều 1” đến “Điều 33”, hoặc ghi rõ văn bản khác sau số điều",
    ),
}


@pytest.mark.parametrize("text", FINDINGS)
def test_what_an_editor_is_told(text: str) -> None:
    findings = read(case(text))[1]
    told = [
        (f"{one.location.line}:{one.location.column}: [{one.code.value}] {one.message}", one.hint)
        for one in findings
    ]
    assert told == [FINDINGS[text]]


SILENT = (
    "Nghị định số 160/1999/NĐ-CP đã hết hiệu lực.",
    "Kế hoạch số 124/KH-UBND",
    "Quyết định số 315 ngày 03/3/2026 về kiện toàn tổ hòa giải",
    "Số: 15/KH-UBND",
    "Thời gian: 01/2025 – 06/2025; mức 1/2; mã 2.000424",
)


@pytest.mark.parametrize("text", SILENT)
def test_what_is_known_or_cannot_be_told_is_no_finding_and_no_link(text: str) -> None:
    assert read(case(text, so="15/KH-UBND")) == ((), ())


def test_the_number_of_another_plan_published_here_is_no_finding() -> None:
    site = site_of(case("Theo Kế hoạch số 214/KH-UBND."))
    plan = next(iter(site.plans.values()))
    other = replace(plan, id=f"{plan.id}-2", blocks=(), head=replace(plan.head, number="214/KH-UBND"))
    assert resolve_citations(replace(site, plans={plan.id: plan, other.id: other})) == ((), ())


def test_a_name_means_the_document_in_force_on_the_day_of_the_text() -> None:
    text = "Theo Luật Ngân sách nhà nước."
    assert targets(text, ngay=date(2024, 6, 30)) == ["luat-83-2015"]
    assert targets(text, ngay=date(2026, 3, 1)) == ["luat-89-2025"]
    assert targets(text, "trang", ngay=None) == []
    assert targets("Theo Luật Tổ chức chính quyền địa phương.", ngay=date(2024, 6, 30)) == []


def test_a_number_of_many_bodies_needs_its_date_or_its_body() -> None:
    number = "Kế hoạch số 124/KH-UBND"
    assert targets(number) == []
    assert targets(f"{number} ngày 10/01/2024") == ["kh-124-2024-lc"]
    assert targets(f"{number} của UBND tỉnh Lai Châu") == ["kh-124-2024-lc"]
    assert targets(f"{number} của tỉnh Lai Châu") == ["kh-124-2024-lc"]
    assert targets(f"{number} của UBND tỉnh", **{"dia-ban": "lai-chau/phuong-doan-ket"}) == ["kh-124-2024-lc"]
    assert targets(f"{number} của UBND tỉnh") == []
    assert targets(f"{number} ngày 10/01/2024 của UBND tỉnh Cà Mau") == []


@pytest.mark.parametrize(
    ("issuer", "printed", "expected"),
    [
        ("UBND tỉnh Lai Châu", "ủy ban nhân dân tỉnh lai châu về việc", Fit.SAME),
        ("UBND tỉnh Lai Châu", "tỉnh lai châu", Fit.SAME),
        ("UBND huyện Tân Biên", "ubnd huyện", Fit.PART),
        ("UBND tỉnh Lai Châu", "ubnd tỉnh tây ninh", Fit.OTHER),
        ("UBND tỉnh Lai Châu", "tỉnh tây ninh", Fit.OTHER),
        ("Thủ tướng Chính phủ", "thủ tướng", Fit.SAME),
        ("Thủ tướng Chính phủ", "ubnd tỉnh", Fit.OTHER),
        ("Quốc hội", "chính phủ", Fit.UNSAID),
        ("Bộ Tư pháp", "bộ trưởng bộ tư pháp ban hành", Fit.SAME),
        ("Bộ Tư pháp", "các cơ quan", Fit.UNSAID),
    ],
)
def test_who_signed(issuer: str, printed: str, expected: Fit) -> None:
    assert fit(issuer, printed, "") is expected


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("15/2014", "51/2014", True),
        ("15/2014", "16/2014", True),
        ("15/2014", "115/2014", True),
        ("15/2014", "5/2014", True),
        ("15/2014", "15/2014", False),
        ("15/2014", "16/2015", False),
        ("428", "284", False),
    ],
)
def test_one_slip_of_the_pen(one: str, other: str, *, expected: bool) -> None:
    assert one_slip(one, other) is expected


def test_a_plan_cites_from_its_tasks_and_duties() -> None:
    site = site_of(case("x"))
    plan = charged(next(iter(site.plans.values())))
    found = resolve_citations(replace(site, plans={plan.id: plan}))[0]
    assert [(one.citer.kind, one.citer.id, one.citer.anchor) for one in found] == [
        (CiterKind.PLAN, plan.id, None),
        (CiterKind.PLAN, plan.id, "tn-2"),
        (CiterKind.PLAN, plan.id, "tn-2"),
        (CiterKind.PLAN, plan.id, "nv-b1-1"),
        (CiterKind.PLAN, plan.id, None),
    ]
    assert [(one.location.line, one.location.column) for one in found] == [
        (1, 1),
        (2, 4),
        (3, 5),
        (9, 2),
        (10, 1),
    ]
    assert [one.passage for one in found] == [at(1), at(2), at(3, 3), at(9, 2), at(10)]


def charged(plan: Plan) -> Plan:
    """A plan with a loose paragraph, a duty with a bullet below it, a table, a heading and code."""
    law = "Luật Hòa giải ở cơ sở"
    duty = Duty(DutyId(f"{plan.id}#tn-2"), plan.id, "2", "tn-2", (), "", (), at(2))
    row = Duty(DutyId(f"{plan.id}#nv-b1-1"), plan.id, "1", "nv-b1-1", (), "", (), at(9))
    blocks = (
        Block(BlockKind.PARAGRAPH, None, law, 0, at(1)),
        Block(BlockKind.ITEM, "2.", law, 1, at(2), "tn-2"),
        Block(BlockKind.ITEM, "-", law, 2, at(3, 3)),
        Block(BlockKind.TABLE, None, "", 0, at(8), rows=(Row((Cell(law, at(9, 2)),), "nv-b1-1"),)),
        Block(BlockKind.CODE, None, law, 0, at(9)),
        Block(BlockKind.HEADING, "I.", law, 0, at(10)),
    )
    lines = tuple(replace(plan.lines[0], text=text, location=at(i)) for i, text in enumerate(PRINTED, 1))
    return replace(plan, blocks=blocks, duties=(duty, row), lines=lines)


PRINTED = ("Luật Hòa giải ở cơ sở", "2. Luật Hòa giải ở cơ sở", "  - Luật Hòa giải ở cơ sở")


def at(line: int, column: int = 1) -> Location:
    return Location(PATH, line, column)


def test_where_a_line_cannot_be_found_again_its_block_is_the_place() -> None:
    site = site_of(case("Luật Hòa giải ở cơ sở"))
    plan = replace(next(iter(site.plans.values())), lines=())
    found = resolve_citations(replace(site, plans={plan.id: plan}))[0]
    assert [one.location for one in found] == [at(1)]


def test_a_document_cites_from_its_articles_in_both_languages() -> None:
    seven = "Xem Điều 9, không phải Điều 7. Nghị định số 15/2014/NĐ-CP. Luật này."
    text = f"Đầu Điều 9.\n\n### Điều 7 {{#dieu-7}}\n\n{seven}"
    found = read(case(text, "van-ban luat-35-2013"))[0]
    assert [(one.citer.kind, one.citer.id, one.citer.anchor, target(one)) for one in found] == [
        (CiterKind.DOCUMENT, "luat-35-2013", None, "luat-35-2013 điều 9"),
        (CiterKind.DOCUMENT, "luat-35-2013", "dieu-7", "luat-35-2013 điều 9"),
        (CiterKind.DOCUMENT, "luat-35-2013", "dieu-7", "nd-15-2014"),
    ]
    page = site_of(case("See Article 9.", "van-ban luat-35-2013")).pages[0]
    english = replace(page, path="docs/van-ban/luat-35-2013.en.md", language="en")
    assert [one.citer.id for one in resolve_citations(with_page(english))[0]] == ["luat-35-2013"]


def test_a_lesson_and_a_page_are_known_by_their_paths() -> None:
    page = site_of(case("Theo Luật Hòa giải ở cơ sở.", "trang")).pages[0]
    lesson = replace(page, path="training/ky-nang/lang-nghe.md")
    assert resolve_citations(with_page(lesson))[0][0].citer.id == "ky-nang/lang-nghe"
    assert resolve_citations(with_page(lesson))[0][0].citer.kind is CiterKind.LESSON
    assert resolve_citations(with_page(page))[0][0].citer.id == "docs/thu.md"
    assert resolve_citations(with_page(page))[0][0].citer.kind is CiterKind.PAGE


def test_offsets_of_a_page_are_those_of_its_passages() -> None:
    site = site_of(case("- Theo **Điều 5 Luật Hòa giải\n  ở cơ sở**, BLTTDS.", "trang"))
    passage = passages(site.pages[0].lines)[0]
    for citation in resolve_citations(site)[0]:
        assert citation.passage == passage.location
        assert passage.printed[citation.start : citation.end] == citation.text


def test_emphasis_is_never_cut() -> None:
    assert printed("Nghị định số **15/2014/NĐ-CP**") == ["Nghị định số **15/2014/NĐ-CP**"]
    assert printed("**Luật Hòa giải ở cơ sở** năm 2013") == ["**Luật Hòa giải ở cơ sở** năm 2013"]
    assert printed("**Điều 5 Luật Hòa giải ở cơ sở**") == ["Điều 5 Luật Hòa giải ở cơ sở"]
    assert printed("**theo Điều 5** của Luật Hòa giải ở cơ sở") == []
    assert printed("*Quyết định* số 315/QĐ-TTg") == ["*Quyết định* số 315/QĐ-TTg"]


def printed(text: str) -> list[str]:
    return [one.text for one in read(case(text))[0]]


def test_a_bare_article_needs_a_document_of_its_text() -> None:
    assert targets("Xem Điều 9.", "trang") == []
    assert targets("Xem Điều 9.", "trang", **{"mac-dinh": "luat-35-2013"}) == ["luat-35-2013 điều 9"]
    assert targets("Luật Hòa giải ở cơ sở giữ kín chuyện riêng (Điều 4).", "trang") == [
        "luat-35-2013",
        "luat-35-2013 điều 4",
    ]
    assert targets("Luật Hòa giải ở cơ sở và quy chế của tổ nói rõ (Điều 4).", "trang") == ["luat-35-2013"]


BARE = {
    "Nghị định số 15/2014/NĐ-CP nói rõ hơn Điều 6 ấy.": ["nd-15-2014"],
    "## Một\n\nĐiều 5 Nghị định số 15/2014/NĐ-CP.\n\nTrừ Điều 5.": ["nd-15-2014 điều 5"],
    "## Một\n\nĐiều 5 Nghị định số 15/2014/NĐ-CP.\n\n## Hai\n\nTrừ Điều 5.": [
        "nd-15-2014 điều 5",
        "luat-35-2013 điều 5",
    ],
    "Điều 5 của Quy chế, Điều 6 Điều lệ, Điều 7 [Nghị định](x.md), “Điều 8”.": [],
    "Điều 5, Nghị định số 15/2014/NĐ-CP.": ["nd-15-2014"],
    "Đ5, điều 6 năm trước, Điều 7. Xong.": ["luat-35-2013 điều 7"],
}


@pytest.mark.parametrize("text", BARE)
def test_a_bare_article_is_left_alone_where_another_document_may_be_meant(text: str) -> None:
    assert targets(text, "trang", **{"mac-dinh": "luat-35-2013"}) == BARE[text]


def test_beyond_the_default_document_the_section_may_tell() -> None:
    facts = {"mac-dinh": "luat-35-2013"}
    text = "Theo Bộ luật Tố tụng dân sự. Trong 6 tháng (Điều 418)."
    assert targets(text, "trang", **facts) == ["bltds-92-2015", "bltds-92-2015 điều 418"]
    assert [one.code.value for one in read(case("Trong 6 tháng (Điều 418).", "trang", **facts))[1]] == [
        "dieu-khong-co"
    ]


def test_a_site_without_documents_cites_nothing() -> None:
    site = replace(site_of(case("Theo Luật Hòa giải ở cơ sở.")), documents={}, unpaged={})
    assert resolve_citations(site) == ((), ())


def test_every_citation_leads_to_a_document_of_the_register() -> None:
    found: tuple[Citation, ...] = read(case("BLTTDS; Điều 416 BLTTDS"))[0]
    assert {one.target for one in found} == {"bltds-92-2015", "bltds-92-2015#dieu-416"}
    assert all(one.document in documents() for one in found)
    assert DocumentId("bltds-92-2015") in documents()
