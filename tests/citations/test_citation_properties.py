"""Whatever a text holds: no crash, citations are printed words, and links leave the text as it was."""

from collections.abc import Sequence

from hypothesis import given, settings
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from citations.labelled import Case, load, read, site_of
from hoagiai.model.legal import Citation
from hoagiai.model.plan import Plan

PIECES = (
    *(
        "Nghị định",
        "số",
        "15/2014/NĐ-CP",
        "Luật",
        "Hòa giải ở cơ sở",
        "năm 2013",
        "(",
        ")",
        ",",
        ";",
        ".",
        "“",
        "”",
    ),
    *(
        "Điều",
        "5",
        "khoản 1",
        "điểm a",
        "các điều 416, 417",
        "và",
        "đến",
        "–",
        "của",
        "này",
        "nêu trên",
        "**",
        "*",
    ),
    *(
        "BLTTDS",
        "QĐ 315",
        "ngày 27/02/2014",
        "(sau đây gọi là",
        "Nghị định 15",
        "là",
        "\n",
        "`",
        "[",
        "](x)",
        "<b>",
    ),
    *(
        "Đề án",
        "124/KH-UBND",
        "Article 5",
        "of the",
        "Law on Grassroots Mediation",
        "\u00ad",
        "\u0301",
        "/",
        "27-NQ/TW",
    ),
)
TEXTS = st.lists(st.sampled_from(PIECES), max_size=24).map(" ".join) | st.text(max_size=40)
WHERE = st.sampled_from(("ke-hoach", "trang", "trang-en", "van-ban nd-15-2014", "van-ban luat-35-2013"))


def case_of(where: str, text: str) -> Case:
    return Case(where, text, (), (), {"mac-dinh": "luat-35-2013"})


@given(WHERE, TEXTS)
@settings(max_examples=400)
def test_a_citation_is_the_words_that_its_place_says(where: str, text: str) -> None:
    case = case_of(where, text)
    site = site_of(case)
    lines = next(iter(site.plans.values())).lines if site.plans else site.pages[0].lines
    for citation in read(case)[0]:
        line = lines[citation.location.line - 1].text[citation.location.column - 1 :]
        assert citation.text.split("\n")[0].startswith(line[: len(citation.text.split("\n")[0])])
        assert citation.document in site.documents


@given(TEXTS)
@settings(max_examples=400)
def test_citations_of_a_plan_do_not_overlap_and_give_the_printed_words(text: str) -> None:
    case = case_of("ke-hoach", text)
    plan = next(iter(site_of(case).plans.values()))
    for block in plan.blocks:
        found = [one for one in read(case)[0] if one.passage == block.location]
        ends = [0]
        for citation in sorted(found, key=lambda one: one.start):
            assert citation.start >= ends[-1]
            assert block.text[citation.start : citation.end] == citation.text
            ends.append(citation.end)


def test_a_link_around_a_citation_leaves_the_words_of_the_text() -> None:
    for name in ("tap-chinh", "tap-do"):
        for case in load(name):
            if case.where == "ke-hoach":
                plan = next(iter(site_of(case).plans.values()))
                check_links(plan, read(case)[0])


def check_links(plan: Plan, citations: Sequence[Citation]) -> None:
    reader = MarkdownIt("commonmark")
    for block in plan.blocks:
        found = sorted((one for one in citations if one.passage == block.location), key=lambda one: one.start)
        linked, last = "", 0
        for one in found:
            linked += f"{block.text[last : one.start]}[{block.text[one.start : one.end]}](x.md)"
            last = one.end
        linked += block.text[last:]
        assert words(reader, linked) == words(reader, block.text)
        children = reader.parseInline(linked)[0].children or []
        assert sum(child.type == "link_open" for child in children) == len(found)


def words(reader: MarkdownIt, text: str) -> str:
    return "".join(
        child.content or " " * (child.type == "softbreak")
        for child in reader.parseInline(text)[0].children or []
    )
