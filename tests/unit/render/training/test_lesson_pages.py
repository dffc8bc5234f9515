"""What the pages of lessons and modules say, and what they keep to themselves."""

import json
import re
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from selectolax.lexbor import LexborHTMLParser

import lesson_samples as samples
from hoagiai import pipeline
from hoagiai.model.lesson import LessonId
from hoagiai.model.site import Site
from hoagiai.render.editions import open_editions
from hoagiai.render.links import open_link_book, page_address
from hoagiai.render.pages import render_pages
from hoagiai.render.published import published_addresses
from hoagiai.render.staged import StagedPage
from hoagiai.render.training.link_block import link_block
from hoagiai.render.training.outline import time_text
from hoagiai.render.training.serving import serving
from hoagiai.render.training.short_addresses import render_short_addresses
from trees import write_tree

LESSON = LessonId(samples.FIRST)
FIRST = f"vi/tap-huan/{samples.FIRST}/index.md"


@pytest.fixture(scope="module")
def pages() -> dict[str, StagedPage]:
    return made(samples.site())


def made(site: Site, today: date = samples.TODAY, site_url: str = samples.SITE_URL) -> dict[str, StagedPage]:
    return {page.path: page for page in render_pages(site, today, site_url)}


@pytest.mark.parametrize(
    ("path", "address"),
    [
        ("training/nen-tang/la-gi.md", "/tap-huan/nen-tang/la-gi/"),
        ("training/nen-tang/la-gi.en.md", "/tap-huan/nen-tang/la-gi/"),
        ("training/nen-tang/index.md", "/tap-huan/nen-tang/"),
        ("docs/tap-huan-vien.md", "/tap-huan-vien/"),
    ],
)
def test_lessons_stand_below_the_training(path: str, address: str) -> None:
    assert page_address(path) == address


def test_a_lesson_is_published_once_and_nowhere_else(pages: dict[str, StagedPage]) -> None:
    of_lesson = [path for path in pages if path.endswith("/la-gi/index.md")]
    assert sorted(of_lesson) == [f"en/tap-huan/{samples.FIRST}/index.md", FIRST]
    assert not [path for path in pages if "/training/" in path]


def test_trainers_notes_are_not_for_learners(pages: dict[str, StagedPage]) -> None:
    lessons = [page for path, page in pages.items() if path.endswith("/la-gi/index.md")]
    for page in lessons:
        assert "ghi-chu}" not in page.body
        assert "Đừng lấy chuyện thật" not in page.body
        assert "No real cases" not in page.body


def test_every_word_of_the_other_parts_is_there(pages: dict[str, StagedPage]) -> None:
    lesson = samples.site().lessons[LessonId(samples.FIRST)]
    body = LexborHTMLParser(re.sub(r"\{[^{}]*\}", "", pages[FIRST].body)).body
    assert body is not None
    text = body.text()
    for part in lesson.parts[:4]:
        for line in part.lines:
            for word in re.findall(r"\w+", re.sub(r"\{[^{}]*\}", "", line.text)):
                assert word in text
    for question in lesson.questions:
        for choice in question.choices:
            assert choice.text in text


def test_every_choice_is_explained_without_a_script(pages: dict[str, StagedPage]) -> None:
    tree = LexborHTMLParser(pages[FIRST].body)
    questions = samples.site().lessons[LessonId(samples.FIRST)].questions
    groups = tree.css("form.trac-nghiem fieldset")
    assert [group.attributes["id"] for group in groups] == [question.anchor for question in questions]
    for group, question in zip(groups, questions, strict=True):
        inputs = group.css("input[type=radio]")
        assert {one.attributes["name"] for one in inputs} == {question.anchor}
        assert ["data-dung" in one.attributes for one in inputs] == [one.right for one in question.choices]
        reasons = [node.text() for node in group.css("details .vi-sao")]
        assert [reason[:4] for reason in reasons] == [one.explanation[:4] for one in question.choices]


def test_citations_in_the_quiz_lead_to_their_article(pages: dict[str, StagedPage]) -> None:
    quiz = pages[FIRST].body.partition("<form")[2].partition("</form>")[0]
    assert "[Điều 2 Luật Hòa giải ở cơ sở](../../../van-ban/luat-35-2013/index.md#dieu-2 " in quiz


def test_key_points_are_text(pages: dict[str, StagedPage]) -> None:
    assert "không ra lệnh &amp; không &lt;ép&gt;." in pages[FIRST].body


def test_citations_in_key_points_lead_to_their_article(pages: dict[str, StagedPage]) -> None:
    link = '<a href="../../../van-ban/luat-35-2013/#dieu-2" class="dan-chieu"'
    points = pages[FIRST].body.partition('<ul class="diem-chinh">')[2].partition("</ul>")[0]
    assert points.count(link) == 1
    english = pages[FIRST.replace("vi/", "en/", 1)].body.partition('<ul class="diem-chinh">')[2]
    assert english.partition("</ul>")[0].count("<li>") == len(samples.site().lessons[LESSON].key_points)


def test_key_points_stand_before_what_to_do_next(pages: dict[str, StagedPage]) -> None:
    body = pages[FIRST].body
    assert body.index("{#trac-nghiem}") < body.index("{#diem-chinh}") < body.index("{#viec-lam}")


def test_key_points_are_there_without_anything_to_do_next() -> None:
    site = samples.site()
    lesson = site.lessons[LessonId(samples.FIRST)]
    start = next(row for row, line in enumerate(lesson.page.lines) if line.text.startswith("## Việc làm"))
    short = replace(lesson, page=replace(lesson.page, lines=lesson.page.lines[:start]))
    body = made(replace(site, lessons={**site.lessons, lesson.id: short}))[FIRST].body
    assert "{#diem-chinh}" in body
    assert "{#viec-lam}" not in body


def test_a_text_without_english_stands_in_and_says_so(pages: dict[str, StagedPage]) -> None:
    page = pages[f"en/tap-huan/{samples.SECOND}/index.md"]
    assert page.front["ban_goc"] == f"/tap-huan/{samples.SECOND}/"
    assert "du_lieu" not in page.front
    # The quiz speaks the language of its questions, the frame that of the page.
    assert "Đáp án và giải thích" in page.body
    assert "Link this lesson" in page.body


def test_structured_data_tells_what_the_lesson_is(pages: dict[str, StagedPage]) -> None:
    told = json.loads(pages[f"vi/tap-huan/{samples.SECOND}/index.md"].front["du_lieu"])
    assert told["@type"] == "LearningResource"
    assert told["timeRequired"] == "PT30M"
    assert told["teaches"] == list(samples.site().lessons[LessonId(samples.SECOND)].objectives)
    assert told["isPartOf"] == {"@type": "Course", "@id": "../", "url": "../", "name": "Nền tảng"}
    assert told["competencyRequired"] == [{"@type": "LearningResource", "@id": "../la-gi/"}]


def test_structured_data_of_a_module_names_its_lessons_in_order(pages: dict[str, StagedPage]) -> None:
    told = json.loads(pages["vi/tap-huan/nen-tang/index.md"].front["du_lieu"])
    assert told["@type"] == "Course"
    assert told["timeRequired"] == "PT60M"
    assert told["provider"] == {"@type": "Organization", "name": "Hòa giải ở cơ sở"}
    assert [part["url"] for part in told["hasPart"]] == ["la-gi/", "pham-vi/"]


@pytest.mark.parametrize(
    ("minutes", "vietnamese", "english"),
    [
        (45, "45 phút", "45 minutes"),
        (60, "1 giờ", "1 h"),
        (145, "2 giờ 25 phút", "2 h 25 min"),
    ],
)
def test_time_is_written_as_people_say_it(minutes: int, vietnamese: str, english: str) -> None:
    editions = open_editions(samples.site(), samples.TODAY)
    assert [time_text(edition, minutes) for edition in editions] == [vietnamese, english]


def test_a_short_address_leads_on_in_its_language() -> None:
    files = {file.path: file.content.decode() for file in render_short_addresses(samples.site())}
    assert len(files) == 2 * len(samples.site().lessons)
    assert 'url=../../tap-huan/nen-tang/la-gi/"' in files["b/b01/index.html"]
    assert 'url=../../tap-huan/nen-tang/la-gi/"' in files["en/b/b01/index.html"]
    assert "<title>What grassroots mediation is</title>" in files["en/b/b01/index.html"]


def test_short_addresses_and_pages_are_in_the_ledger_for_ever() -> None:
    published = published_addresses(samples.site())
    assert {"/tap-huan/", "/tap-huan/nen-tang/", "/tap-huan/nen-tang/la-gi/", "/b/b01/"} <= published


def test_a_lesson_that_moves_keeps_its_short_address() -> None:
    site = samples.site()
    old = site.lessons[LessonId(samples.FIRST)]
    moved = replace(old, id=LessonId("ky-nang/la-gi"))
    files = render_short_addresses(replace(site, lessons={moved.id: moved}))
    assert b"tap-huan/ky-nang/la-gi/" in next(iter(files)).content


def test_what_is_pasted_says_which_lesson_how_long_for_what_and_where() -> None:
    edition = open_editions(samples.site(), samples.TODAY, samples.SITE_URL)[0]
    block = link_block(edition, samples.site().lessons[LessonId(samples.FIRST)])
    assert block.text.split("\n") == [
        "Bài học: Hòa giải ở cơ sở là gì (30 phút)",
        "Tổ hòa giải làm gì, không làm gì.",
        "Phục vụ: nhiệm vụ 1 (Ủy ban nhân dân xã A, 2026)",
        "https://hoagiai.example.vn/b/b01/",
    ]


def test_without_the_sites_address_there_is_no_code_to_scan() -> None:
    edition = open_editions(samples.site(), samples.TODAY)[0]
    block = link_block(edition, samples.site().lessons[LessonId(samples.FIRST)])
    assert block.code is None
    assert block.address == "/b/b01/"


def test_a_module_that_serves_as_a_whole_is_named_as_one() -> None:
    edition = open_editions(samples.site(), samples.TODAY)[0]
    whole = serving(edition, "/", f"{samples.PLAN}#nv-1")
    assert [link.phrase.text for link in whole] == ["cả chuyên đề Nền tảng (2 bài)"]
    single = serving(edition, "/", f"{samples.PLAN}#nv-2")
    assert [(link.phrase.text, link.href) for link in single] == [
        ("Lắng nghe", "tap-huan/ky-nang/lang-nghe/")
    ]
    assert serving(edition, "/", f"{samples.PLAN}#nv-9") == ()


def test_a_law_names_the_lessons_that_cite_it_by_title(pages: dict[str, StagedPage]) -> None:
    law = pages["vi/van-ban/luat-35-2013/index.md"].body
    assert '<a href="../../tap-huan/nen-tang/la-gi/">Hòa giải ở cơ sở là gì</a>' in law
    english = pages["en/van-ban/luat-35-2013/index.md"].body
    assert '<a href="../../tap-huan/nen-tang/la-gi/">What grassroots mediation is</a>' in english


def test_a_lesson_that_was_not_looked_at_again_says_so() -> None:
    site = samples.site()
    lesson = site.lessons[LessonId(samples.FIRST)]
    page = replace(lesson.page, reviewed=date(2026, 1, 1), review_months=6)
    body = made(replace(site, lessons={**site.lessons, lesson.id: replace(lesson, page=page)}))[FIRST].body
    assert "hop-luu-y" in body


def test_a_site_without_lessons_says_so() -> None:
    site = replace(samples.site(), lessons={}, modules={}, lessons_serving={}, training={})
    body = made(replace(site, pages=()))["vi/tap-huan/index.md"].body
    assert "Chưa có bài học nào được đăng ở đây." in body


def test_links_between_lessons_are_turned() -> None:
    site = samples.site()
    lesson = site.lessons[LessonId(samples.FIRST)]
    lines = tuple(
        replace(line, text="Xem [bài sau](pham-vi.md#gt-1).") if line.text == "Bạn làm gì?" else line
        for line in lesson.page.lines
    )
    changed = replace(lesson, page=replace(lesson.page, lines=lines))
    body = made(replace(site, lessons={**site.lessons, lesson.id: changed}))[FIRST].body
    assert "[bài sau](../pham-vi/index.md#gt-1)" in body
    assert open_link_book(site, samples.TODAY).addresses["training/nen-tang/pham-vi.md"]


def test_modules_and_lessons_say_that_what_they_cite_has_ended(tmp_path: Path) -> None:
    ended = "hieu_luc_tu: 2014-01-01\nhieu_luc_den: 2026-11-21\nhet_vi: bi-bai-bo\n"
    module = samples.FILES["training/nen-tang/index.md"]
    assert isinstance(module, dict)
    files = samples.FILES | {
        "docs/van-ban/luat-35-2013.md": samples.LAW.replace("hieu_luc_tu: 2014-01-01\n", ended),
        "training/nen-tang/index.md": module
        | {"Chuyên đề cho người mới.": "Học theo Luật Hòa giải ở cơ sở số 35/2013/QH13."},
    }
    write_tree(tmp_path, files)
    pages = made(pipeline.run(tmp_path, samples.TODAY).site)
    for path in ("vi/tap-huan/nen-tang/index.md", "en/tap-huan/nen-tang/index.md", FIRST):
        (notice,) = LexborHTMLParser(pages[path].body).css(".vb-dan-chieu-het")
        assert "35/2013/QH13" in notice.text()
