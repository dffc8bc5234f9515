"""The quizzes as a learning platform imports them: read back by a reader of our own."""

from dataclasses import replace
from html import unescape

from gift_reading import read_gift
from hypothesis import given
from hypothesis import strategies as st

import lesson_samples as samples
from hoagiai.diagnostics import Location
from hoagiai.model.lesson import Choice, Lesson, LessonId, Module, ModuleId, Question
from hoagiai.render.training.gift import Desk, gift, quiz_addresses, quiz_files

SITE = samples.site()
MODULE: Module = SITE.modules[ModuleId("nen-tang")]
LESSON: Lesson = SITE.lessons[LessonId(samples.FIRST)]
HERE = Location("training/nen-tang/la-gi.md", 1, 1)
# Signs of the format, of Markdown and of HTML among ordinary ones; no blank text, as the laws want.
TEXTS = st.text(st.sampled_from("aă đ~=#{}:\\%[]<>&\"'*_`/!n"), min_size=1, max_size=30).filter(str.strip)


def published(path: str) -> str:
    files = {file.path: file.content for file in quiz_files(SITE, "https://hoagiai.example.vn")}
    return files[path].decode()


def with_question(question: Question) -> str:
    desk = Desk(SITE, "vi", "https://hoagiai.example.vn")
    return gift(desk, MODULE, (replace(LESSON, questions=(question,)),))


def right(text: str, why: str = "x") -> Choice:
    return Choice(text, right=True, explanation=why, location=HERE)


def wrong(text: str, why: str = "y") -> Choice:
    return Choice(text, right=False, explanation=why, location=HERE)


def question(text: str, *choices: Choice) -> Question:
    return Question(1, text, "cau-1", (), choices, (), HERE)


def test_every_question_and_choice_is_there_with_its_explanation() -> None:
    found = read_gift(published("api/trac-nghiem/nen-tang.gift"))
    asked = [
        one for lesson in (samples.FIRST, samples.SECOND) for one in SITE.lessons[LessonId(lesson)].questions
    ]
    assert [one.text for one in found] == [one.text for one in asked]
    for read, source in zip(found, asked, strict=True):
        assert [choice.right for choice in read.choices] == [choice.right for choice in source.choices]
        assert [choice.text for choice in read.choices] == [choice.text for choice in source.choices]
        assert [choice.feedback for choice in read.choices] == [
            choice.explanation for choice in source.choices
        ]


def test_a_question_knows_its_lesson() -> None:
    found = read_gift(published("api/trac-nghiem/nen-tang.gift"))
    assert found[0].category == "Hòa giải ở cơ sở/Nền tảng/Hòa giải ở cơ sở là gì"
    assert found[0].name.startswith("b01-01 ")
    assert found[0].general == (
        '<a href="https://hoagiai.example.vn/b/b01/">Học lại bài “Hòa giải ở cơ sở là gì”</a>'
    )


def test_english_holds_only_what_is_written_in_english() -> None:
    found = read_gift(published("api/trac-nghiem/en/nen-tang.gift"))
    assert {one.category for one in found} == {
        "Grassroots mediation/Foundations/What grassroots mediation is"
    }
    assert "https://hoagiai.example.vn/en/b/b01/" in found[0].general
    addresses = set(quiz_addresses(SITE))
    assert "/api/trac-nghiem/ky-nang.gift" in addresses
    assert "/api/trac-nghiem/en/ky-nang.gift" not in addresses


def test_a_slash_in_a_title_opens_no_category() -> None:
    lesson = replace(LESSON, title="Điện / nước")
    found = read_gift(gift(Desk(SITE, "vi", ""), MODULE, (lesson,)))
    assert found[0].category.endswith("/Điện // nước")


def test_without_an_address_the_lesson_is_named() -> None:
    found = read_gift(gift(Desk(SITE, "vi", ""), MODULE, (LESSON,)))
    assert found[0].general == "Học lại bài “Hòa giải ở cơ sở là gì”"


def test_signs_of_the_format_stay_signs() -> None:
    text = "50% = {một nửa} ~ # : \\n"
    made = with_question(question(text, right("%50%đúng", "[html] vì = thế"), wrong("b")))
    (read,) = read_gift(made)
    assert read.text == text
    assert [unescape(one.text) for one in read.choices] == ["%50%đúng", "b"]
    assert unescape(read.choices[0].feedback) == "[html] vì = thế"


def test_a_setting_is_asked_with_its_question() -> None:
    setting = tuple(
        replace(line, text=text)
        for line, text in zip(LESSON.page.lines, ("Ông A xây tường.", "Bà B kiện."), strict=False)
    )
    asked = replace(question("Ai đúng?", right("A"), wrong("B")), setting=setting)
    (read,) = read_gift(with_question(asked))
    assert read.text == "<p>Ai đúng?</p><p>Ông A xây tường. Bà B kiện.</p>"
    assert read.name == "b01-01 Ai đúng? Ông A xây tường. Bà B kiện."


@given(TEXTS, TEXTS, TEXTS, TEXTS)
def test_any_text_can_be_read_back(text: str, good: str, bad: str, why: str) -> None:
    made = with_question(question(text, right(good, why), wrong(bad, why)))
    (read,) = read_gift(made)
    assert [one.right for one in read.choices] == [True, False]
    assert len({one.feedback for one in read.choices}) == 1


def test_short_names_are_told() -> None:
    given = "“Luật” trong bài này là Luật Hòa giải ở cơ sở số 35/2013/QH13."
    page = replace(LESSON.page, lines=(replace(LESSON.page.lines[0], text=given),))
    (read, *_) = read_gift(gift(Desk(SITE, "vi", ""), MODULE, (replace(LESSON, page=page),)))
    assert read.general.endswith("<br>“Luật”: Luật Hòa giải ở cơ sở số 35/2013/QH13.")
