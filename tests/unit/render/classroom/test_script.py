"""A lesson's Markdown as blocks: every word stays, links lead on, nothing runs."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from selectolax.lexbor import LexborHTMLParser

import classroom_samples as samples
from hoagiai.diagnostics import Location
from hoagiai.model.page import SourceLine
from hoagiai.render.classroom.script import BlockKind, Script, Standpoint
from hoagiai.render.links import open_link_book

PATH = f"training/{samples.FIRST}.md"
# No link can be made of these signs: its target would be no word.
LINES = st.text("aăâđêôơư hòa gỏi BÀ,.“”*_[]`#<>&|-1", min_size=1, max_size=60)


def script() -> Script:
    book = open_link_book(samples.site(), samples.TODAY)
    home = f"/tap-huan/{samples.FIRST}/"
    return Script(Standpoint(book, f"{home}trinh-chieu/", "vi", home))


def lines(text: str) -> tuple[SourceLine, ...]:
    return tuple(SourceLine(line, Location(PATH, i, 1)) for i, line in enumerate(text.split("\n"), start=1))


def words(text: str) -> list[str]:
    return re.findall(r"[^\W_]+", text)


@pytest.mark.parametrize(
    ("text", "kind", "lead", "rest"),
    [
        ("**Hai bên quyết.** Không ai quyết thay.", BlockKind.TEXT, "Hai bên quyết.", "Không ai quyết thay."),
        ("**Bạn trả lời thế nào?**", BlockKind.TEXT, "Bạn trả lời thế nào?", None),
        ("Nói **chậm** thôi.", BlockKind.TEXT, None, None),
        ("- một\n- hai", BlockKind.LIST, None, None),
        ("| a | b |\n|---|---|\n| c | d |", BlockKind.OTHER, None, None),
        ("> trích", BlockKind.OTHER, None, None),
    ],
)
def test_a_block_is_what_it_is(text: str, kind: BlockKind, lead: str | None, rest: str | None) -> None:
    (block,) = script().blocks(lines(text))
    assert block.kind is kind
    assert (block.lead and block.lead.html) == lead
    assert (block.rest and block.rest.html) == rest


def test_a_numbered_list_keeps_its_first_number() -> None:
    (block,) = script().blocks(lines("3. ba\n4. bốn"))
    assert (block.start, [item.html for item in block.items]) == (3, ["ba", "bốn"])


@pytest.mark.parametrize(
    ("text", "html"),
    [
        ("[phần sau](#gt-1)", '<a href="../#gt-1">phần sau</a>'),
        ("[bài khác](pham-vi.md)", '<a href="../../pham-vi/">bài khác</a>'),
        ("[mã nguồn](../../Makefile)", "mã nguồn"),
        ("[ngoài](https://vbpl.vn)", '<a href="https://vbpl.vn">ngoài</a>'),
        ("<script>x</script>", "&lt;script&gt;x&lt;/script&gt;"),
        ("[bẫy](javascript:x)", "[bẫy](javascript:x)"),
    ],
)
def test_links_lead_from_the_page_they_stand_on(text: str, html: str) -> None:
    assert script().html(lines(text)) == f"<p>{html}</p>"


def test_a_citation_leads_to_its_article() -> None:
    lesson = samples.site().lessons[samples.FIRST]
    explanation = next(part for part in lesson.parts if part.anchor == "giai-thich")
    tree = LexborHTMLParser(script().html(explanation.lines))
    (link,) = tree.css("a.dan-chieu")
    assert link.attributes["href"] == "../../../../van-ban/luat-35-2013/#dieu-2"
    assert "Giải thích từ ngữ" in (link.attributes["title"] or "")


def test_the_choices_of_a_question_keep_their_citations() -> None:
    lesson = samples.site().lessons[samples.FIRST]
    quiz = next(part for part in lesson.parts if part.anchor == "trac-nghiem")
    before, choices = script().question(quiz.sections[0].lines)
    assert before == ""
    assert [(choice.text.html, choice.right) for choice in choices] == [
        ("Hòa giải viên", False),
        ("Các bên", True),
        ("Tổ trưởng", False),
    ]
    assert choices[0].explanation.html == "Chưa đúng: hòa giải viên giúp."
    assert "/van-ban/luat-35-2013/#dieu-2" in choices[1].explanation.html


@given(st.lists(LINES, min_size=1, max_size=8))
def test_no_word_of_a_text_is_lost(texts: list[str]) -> None:
    html = script().html(lines("\n".join(texts)))
    shown = LexborHTMLParser(f"<main>{html}</main>").css_first("main").text(separator=" ")
    # The number of an item is the list's own.
    numbers = {word for word in words(" ".join(texts)) if word.isdigit()}
    assert set(words(" ".join(texts))) - numbers <= set(words(shown))
