"""What rests on a document: everything that cites it, is based on it, or ended by it, from both sides."""

from dataclasses import replace

import law_samples as samples
import samples as base
from form_papers import project_forms
from hoagiai.diagnostics import Location
from hoagiai.model.legal import Citer, CiterKind, DocumentId, Relations
from hoagiai.model.programme import LegalBasis
from hoagiai.render.legal.backlinks import Backlink, RestingKind, backlinks
from hoagiai.render.legal.kinship import kinship
from hoagiai.resolve.laws import laws_by_citer
from hoagiai.resolve.written_links import written_links

LAW = samples.LAW
OLD = base.OLD_PLAN


def found(document: DocumentId) -> list[tuple[str, str, str | None, str | None]]:
    links = backlinks(samples.site()).by_document[document]
    return [(link.kind.value, link.id, link.address, link.article) for link in links]


def test_everything_that_rests_on_a_law_is_found_kind_by_kind() -> None:
    assert found(LAW) == [
        ("plan", OLD, f"/ke-hoach/{OLD}/", None),
        ("plan", base.NEW_PLAN, f"/ke-hoach/{base.NEW_PLAN}/", None),
        ("task", f"{OLD}#nv-1", f"/ke-hoach/{OLD}/#nv-1", "dieu-7"),
        ("task", f"{OLD}#nv-1", f"/ke-hoach/{OLD}/#nv-1", "dieu-1"),
        ("page", "docs/index.md", "/", None),
        ("page", "docs/bien-tap/index.md", "/bien-tap/", "dieu-29"),
        ("form", "mau", "/tap-huan/mau/", None),
        ("document", "nd-15-2014#dieu-2", "/van-ban/nd-15-2014/#dieu-2", "dieu-7"),
        ("document", "nd-15-2014", "/van-ban/nd-15-2014/", None),
        ("agency-type", "phong-tu-phap", None, None),
    ]


def test_a_document_does_not_rest_on_itself() -> None:
    assert all("luat-35-2013" not in link for _, link, _, _ in found(LAW))


def test_bodies_and_places_that_ended_by_a_document_rest_on_it() -> None:
    assert found(samples.ENDING) == [
        ("agency", base.CITY_COUNCIL, f"/co-quan/{base.CITY_COUNCIL}/", None),
        ("locality", base.CITY, f"/dia-ban/{base.CITY}/", None),
    ]


def test_a_duty_and_a_lesson_are_told_apart() -> None:
    assert ("duty", f"{OLD}#tn-1", f"/ke-hoach/{OLD}/#tn-1", None) in found(samples.OLD_CIRCULAR)
    assert found(samples.COMING) == [("lesson", "ky-nang/lang-nghe", "/tap-huan/ky-nang/lang-nghe/", None)]


def test_an_anchor_of_a_plan_that_is_no_work_is_the_plan_itself() -> None:
    citation = samples.cites(LAW, CiterKind.PLAN, OLD, "muc-9")
    links = backlinks(samples.site(citations=(citation,))).by_document[LAW]
    assert Backlink(RestingKind.PLAN, OLD, f"/ke-hoach/{OLD}/", None) in links
    assert not [link for link in links if "muc-9" in link.id]


def test_each_thing_is_counted_once_with_all_its_articles() -> None:
    resting = backlinks(samples.site()).of(LAW)
    assert [one.articles for one in resting if one.link.kind is RestingKind.TASK] == [("dieu-7", "dieu-1")]
    assert len({(one.link.kind, one.link.id) for one in resting}) == len(resting)


def test_an_article_is_found_from_what_cites_it() -> None:
    by_article = backlinks(samples.site()).of_articles(LAW)
    assert {article: [link.id for link in links] for article, links in by_article.items()} == {
        "dieu-7": [f"{OLD}#nv-1", "nd-15-2014#dieu-2"],
        "dieu-1": [f"{OLD}#nv-1"],
        "dieu-29": ["docs/bien-tap/index.md"],
    }


def test_both_languages_of_a_page_are_one_text() -> None:
    book = backlinks(samples.site())
    cited = book.cited_by(Citer(CiterKind.PAGE, "docs/index.en.md"))
    assert [citation.document for citation in cited] == [LAW, LAW]
    assert cited == book.cited_by(Citer(CiterKind.PAGE, "docs/index.md"))


def test_a_part_of_a_text_cites_what_it_cites() -> None:
    book = backlinks(samples.site())
    assert [one.target for one in book.cited_by(Citer(CiterKind.PLAN, OLD, "tn-1"))] == [samples.OLD_CIRCULAR]
    assert len(book.cited_by(Citer(CiterKind.PLAN, OLD))) == 4
    assert book.cited_by(Citer(CiterKind.PLAN, "khong-co")) == ()


def test_a_relation_stated_by_one_is_told_by_both() -> None:
    roles = kinship(samples.site().documents)
    assert roles[samples.DECREE]["guides"] == (LAW,)
    assert roles[samples.OLD_CIRCULAR]["replaced_by"] == (samples.CIRCULAR,)
    assert roles[samples.REPEALING]["repeals"] == (samples.REPEALED,)
    assert roles[LAW]["replaces"] == (samples.UNPAGED,)


def test_a_relation_stated_by_both_is_told_once() -> None:
    first, second = samples.documents()[:2]
    second = replace(second, relations=Relations(guides=(first.id,)))
    roles = kinship({first.id: first, second.id: second})
    assert roles[first.id]["guided_by"] == (second.id,)
    assert roles[second.id]["guides"] == (first.id,)


def test_a_link_that_an_author_wrote_is_a_way_back_too() -> None:
    text = (
        "[Luật](van-ban/luat-35-2013.md#dieu-7), [điều khác](van-ban/luat-35-2013.md#dieu-99), "
        "`[mã](van-ban/nd-15-2014.md)`, [ngoài](https://vbpl.vn/van-ban/), [sai](van-ban/khong-co.md).\n"
        '\n<a href="van-ban/tt-56-2023.en.md">thông tư</a> [đây](#dau)'
    )
    page = base.page("docs/a.md", "A", text)
    site = samples.site()
    made = replace(site, citations=(), pages=(*site.pages, page))
    assert [(link.document, link.article) for link in written_links(made)] == [
        (LAW, "dieu-7"),
        (LAW, None),
    ]
    assert Backlink(RestingKind.PAGE, "docs/a.md", "/a/", "dieu-7") in backlinks(made).by_document[LAW]


def test_a_document_that_leads_to_another_rests_on_it() -> None:
    document = samples.documents()[1]
    page = base.page(document.page.path, "Nghị định", "Xem [luật](luat-35-2013.md) và [đây](nd-15-2014.md).")
    site = samples.site()
    pages = tuple(page if one.path == page.path else one for one in site.pages)
    links = [link.citer for link in written_links(replace(site, pages=pages))]
    assert links == [Citer(CiterKind.DOCUMENT, samples.DECREE)] * 2


def test_a_form_rests_on_what_sets_its_contents_and_on_what_is_read_beside_it() -> None:
    first = next(one for one in project_forms() if one.prescribed)
    demand = replace(first.demands[0], basis=basis(f"{LAW}#dieu-1"))
    form = replace(first, demands=(demand,), bases=(basis(f"{LAW}#dieu-7"), basis(samples.DECREE)))
    book = backlinks(replace(samples.site(), forms={form.id: form})).by_document
    address = f"/tap-huan/{form.id}/"
    assert [link for link in book[LAW] if link.id == form.id] == [
        Backlink(RestingKind.FORM, form.id, address, "dieu-1"),
        Backlink(RestingKind.FORM, form.id, address, "dieu-7"),
    ]
    assert Backlink(RestingKind.FORM, form.id, address, None) in book[samples.DECREE]


def test_the_list_of_forms_rests_on_who_sets_the_register() -> None:
    law, *others = samples.documents()
    text = f"{samples.LAW_TEXT}\n### Điều 28. Trách nhiệm {{#dieu-28}}\n\nSổ theo dõi.\n"
    whole = samples.document(LAW, law.number, law.kind, text)
    book = backlinks(samples.site(documents={one.id: one for one in (whole, *others)}))
    assert Backlink(RestingKind.FORM, "mau", "/tap-huan/mau/", "dieu-28") in book.by_document[LAW]


def test_without_the_law_of_the_register_nothing_rests_on_it() -> None:
    without = {one.id: one for one in samples.documents() if one.id != LAW}
    assert all(
        link.id != "mau"
        for links in backlinks(samples.site(documents=without)).by_document.values()
        for link in links
    )


def basis(target: str) -> LegalBasis:
    document, _, article = target.partition("#")
    return LegalBasis(DocumentId(document), article or None, Location("training/_mau/a.yml"))


def test_the_articles_within_a_range_are_cited_too() -> None:
    ends = samples.cites(f"{LAW}#dieu-29", CiterKind.PLAN, OLD, "nv-1")
    made = samples.site(citations=(replace(ends, between=("dieu-7",)),))
    by_article = backlinks(made).of_articles(LAW)
    assert [link.id for link in by_article["dieu-7"]] == [f"{OLD}#nv-1"]
    assert laws_by_citer(made.citations)[ends.citer] == (f"{LAW}#dieu-7", f"{LAW}#dieu-29")
