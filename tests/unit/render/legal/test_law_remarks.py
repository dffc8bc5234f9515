"""Who cites what is no longer in force says so; a plan that is over says it as history."""

from dataclasses import replace
from datetime import date

import pytest
from selectolax.lexbor import LexborHTMLParser

import law_samples as samples
import samples as base
from hoagiai.model.legal import Citer, CiterKind, Relations
from hoagiai.model.site import Site
from hoagiai.render.legal.dead_bases import dead_bases_remark
from hoagiai.render.legal.dead_citations import dead_citations_remark

HANDBOOK = "docs/bien-tap/index.md"


def remark(citer: Citer, today: date = samples.TODAY, made: Site | None = None, language: str = "vi") -> str:
    return dead_citations_remark(samples.edition(language, today, made), citer)


def lines(html: str) -> list[str]:
    return [" ".join(item.text().split()) for item in LexborHTMLParser(html).css("li")]


def test_a_plan_that_is_over_cites_as_history() -> None:
    html = remark(Citer(CiterKind.PLAN, base.OLD_PLAN))
    assert "Kế hoạch được đăng đúng như đã ký" in html
    assert "ghi-chu" in html
    assert lines(html) == [
        (
            "Thông tư liên tịch số 100/2014/TTLT-BTC-BTP: bị thay thế, hết hiệu lực từ 06/10/2023, trước "
            "khi kế hoạch được ban hành. Thay bằng: Thông tư số 56/2023/TT-BTC. Dẫn tại: trách nhiệm 1."
        )
    ]


def test_a_running_plan_is_warned() -> None:
    html = remark(Citer(CiterKind.PLAN, base.NEW_PLAN))
    assert "Kế hoạch này dẫn văn bản không còn hiệu lực" in html
    assert "hop-luu-y" in html
    assert lines(html) == [
        (
            "Quyết định số 428/QĐ-TTg: hết thời hạn từ 01/01/2023, trước khi kế hoạch được ban hành. "
            "Nay xem: Quyết định số 315/QĐ-TTg. Dẫn tại: nhiệm vụ 1."
        )
    ]


def test_what_was_valid_when_the_plan_was_issued_is_said_to_have_been() -> None:
    citation = samples.cites(samples.REPEALED, CiterKind.PLAN, base.OLD_PLAN)
    html = remark(Citer(CiterKind.PLAN, base.OLD_PLAN), made=samples.site(citations=(citation,)))
    assert lines(html) == [
        (
            "Nghị định số 42/2022/NĐ-CP: còn hiệu lực khi kế hoạch được ban hành, nay bị bãi bỏ, hết hiệu "
            "lực từ 01/7/2026. Theo: Nghị định số 224/2026/NĐ-CP."
        )
    ]


def test_a_legal_base_that_has_ended_is_told_too() -> None:
    old = replace(base.OLD, head=replace(base.OLD.head, legal_bases=(samples.PROJECT,)))
    site = replace(samples.site(citations=()), plans={old.id: old})
    assert len(lines(remark(Citer(CiterKind.PLAN, old.id), made=site))) == 1


def test_a_page_names_documents_and_articles_that_have_ended() -> None:
    law, decree = lines(remark(Citer(CiterKind.PAGE, HANDBOOK)))
    assert law == "Luật Hòa giải ở cơ sở số 35/2013/QH13: Điều 29 hết hiệu lực từ ngày 01/7/2025."
    assert decree.endswith("bị bãi bỏ, hết hiệu lực từ 01/7/2026. Theo: Nghị định số 224/2026/NĐ-CP.")


def test_the_day_decides() -> None:
    citer = Citer(CiterKind.PAGE, HANDBOOK)
    assert len(lines(remark(citer, date(2026, 6, 30)))) == 1
    assert remark(citer, date(2025, 6, 30)) == ""


def test_what_a_page_cites_as_history_is_no_matter() -> None:
    site = samples.site()
    pages = (
        replace(page, cites_as_history=(samples.REPEALED,)) if page.path == HANDBOOK else page
        for page in site.pages
    )
    html = remark(Citer(CiterKind.PAGE, HANDBOOK), made=replace(site, pages=tuple(pages)))
    assert [line.partition(" số")[0] for line in lines(html)] == ["Luật Hòa giải ở cơ sở"]


@pytest.mark.parametrize("anchor", [None, "dieu-2"])
def test_a_document_and_its_article_say_it(anchor: str | None) -> None:
    html = remark(Citer(CiterKind.DOCUMENT, samples.DECREE, anchor))
    (line,) = lines(html)
    assert line.startswith("Quyết định số 428/QĐ-TTg: hết thời hạn từ 01/01/2023.")
    assert ("Dẫn tại: Điều 2" in line) is (anchor is None)
    assert ("Điều này dẫn" in html) is (anchor is not None)


def test_what_replaced_a_document_may_name_it() -> None:
    assert remark(Citer(CiterKind.DOCUMENT, samples.CIRCULAR)) == ""


def test_a_document_that_has_ended_is_history_itself() -> None:
    citation = samples.cites(samples.PROJECT, CiterKind.DOCUMENT, samples.OLD_CIRCULAR)
    made = samples.site(citations=(citation,))
    assert remark(Citer(CiterKind.DOCUMENT, samples.OLD_CIRCULAR), made=made) == ""


def test_a_lesson_that_cites_what_is_not_yet_in_force_says_so() -> None:
    html = remark(Citer(CiterKind.LESSON, "ky-nang/lang-nghe"))
    assert lines(html) == ["Luật mới số 9/2027/QH16: có hiệu lực từ 01/01/2027."]


def test_who_cites_nothing_dead_says_nothing() -> None:
    assert remark(Citer(CiterKind.PAGE, "docs/index.md")) == ""
    assert remark(Citer(CiterKind.PAGE, "docs/khong-co.md")) == ""


def test_english_pages_say_it_in_english() -> None:
    html = remark(Citer(CiterKind.PLAN, base.OLD_PLAN), language="en")
    assert "The plan is published as it was signed" in html
    assert "Cited in: duty 1." in lines(html)[0]


@pytest.mark.parametrize(
    ("relations", "says"),
    [(Relations(guides=(samples.PROJECT,)), True), (Relations(replaces=(samples.PROJECT,)), False)],
)
def test_what_guides_a_document_that_has_ended_says_it_and_what_replaced_it_need_not(
    relations: Relations, *, says: bool
) -> None:
    made = samples.site()
    documents = {
        **made.documents,
        samples.DECREE: replace(made.documents[samples.DECREE], relations=relations),
    }
    html = remark(Citer(CiterKind.DOCUMENT, samples.DECREE), made=replace(made, documents=documents))
    assert ("428/QĐ-TTg" in html) is says


def test_what_rests_on_documents_by_data_says_which_are_not_in_force() -> None:
    rests_on = (samples.LAW, samples.REPEALED, samples.REPEALED, samples.UNPAGED, samples.COMING)
    html = dead_bases_remark(samples.edition(), "/tap-huan/mau/giay-moi/", rests_on)
    assert lines(html) == [
        (
            "Nghị định số 42/2022/NĐ-CP: bị bãi bỏ, hết hiệu lực từ 01/7/2026. "
            "Theo: Nghị định số 224/2026/NĐ-CP."
        ),
        "Luật mới số 9/2027/QH16: có hiệu lực từ 01/01/2027.",
    ]
    assert 'href="../../../van-ban/nd-42-2022/"' in html


def test_what_rests_on_documents_in_force_says_nothing() -> None:
    assert dead_bases_remark(samples.edition(), "/de-an/", (samples.LAW, samples.UNCLEAR)) == ""


def test_a_link_that_an_author_wrote_is_told_like_a_citation() -> None:
    page = base.page("docs/a.md", "A", "Xem [nghị định](van-ban/nd-42-2022.md).")
    made = samples.site(citations=())
    html = remark(Citer(CiterKind.PAGE, page.path), made=replace(made, pages=(*made.pages, page)))
    assert [line.partition(":")[0] for line in lines(html)] == ["Nghị định số 42/2022/NĐ-CP"]
