"""Slides of a lesson: in the order of the class, the answer never beside its question."""

import re
from dataclasses import replace

import pytest

import classroom_samples as samples
from hoagiai.render.classroom.deck import Slide, SlideKind, deck
from hoagiai.render.classroom.script import Script, Standpoint
from hoagiai.render.links import open_link_book
from hoagiai.render.words import CLASSROOM


def slides(language: str = "vi") -> tuple[Slide, ...]:
    site = samples.site()
    lesson = site.lessons[samples.FIRST]
    home = f"/tap-huan/{samples.FIRST}/"
    stand = Standpoint(open_link_book(site, samples.TODAY), f"{home}trinh-chieu/", language, home)
    return deck(lesson.text_in(language), Script(stand), CLASSROOM[language])


def said(slide: Slide) -> str:
    return " ".join(re.sub(r"<[^>]*>", "", one) for one in slide.said)


def shown(slide: Slide) -> str:
    texts = [line.html for line in slide.lines]
    for option in slide.options:
        texts += [option.text, option.explanation or ""]
    return " ".join(re.sub(r"<[^>]*>", "", one) for one in texts)


def of_kind(kind: SlideKind) -> list[Slide]:
    return [slide for slide in slides() if slide.kind is kind]


@pytest.mark.parametrize("language", ["vi", "en"])
def test_slides_follow_the_lesson(language: str) -> None:
    assert [slide.kind for slide in slides(language)] == [
        SlideKind.TITLE,
        SlideKind.CASE,
        SlideKind.TEXT,
        SlideKind.CASE,
        SlideKind.QUESTION,
        SlideKind.ANSWER,
        SlideKind.QUESTION,
        SlideKind.ANSWER,
        *(SlideKind.QUIZ,) * 6,
        SlideKind.KEY_POINTS,
        SlideKind.NEXT,
    ]


def test_the_bold_lead_is_shown_and_the_paragraph_is_said() -> None:
    (slide,) = of_kind(SlideKind.TEXT)
    assert shown(slide) == "Hòa giải viên giúp hai bên."
    assert said(slide) == "Hòa giải viên giúp hai bên. Điều 2 Luật Hòa giải ở cơ sở số 35/2013/QH13."


def test_a_case_is_shown_whole_without_its_remark() -> None:
    opening, case = of_kind(SlideKind.CASE)
    assert shown(opening) == "Bà B nhờ bạn ra lệnh cho ông A. Bạn trả lời thế nào?"
    assert shown(case) == "Đàn gà nhà anh C bới vườn chị D."


def test_the_clock_runs() -> None:
    assert [slide.part.partition(" · ")[2] for slide in slides()[1:5]] == [
        "00:00–00:05",
        "00:05–00:17",
        "00:17–00:23",
        "00:17–00:23",
    ]


def test_a_question_does_not_tell_its_answer() -> None:
    questions, answers = of_kind(SlideKind.QUIZ)[::2], of_kind(SlideKind.QUIZ)[1::2]
    for question, answer in zip(questions, answers, strict=True):
        assert {option.right for option in question.options} == {None}
        assert not question.said
        assert [option.right for option in answer.options].count(True) == 1
        assert question.heading == answer.heading
    assert "Đúng" not in "".join(map(shown, questions))


def test_why_a_choice_is_wrong_is_said() -> None:
    answer = of_kind(SlideKind.QUIZ)[1]
    assert [option.letter for option in answer.options if option.right] == ["B"]
    assert said(answer) == "A. Chưa đúng: hòa giải viên giúp. C. Chưa đúng: tổ trưởng phân công."


def test_signs_of_html_in_a_head_are_text() -> None:
    (key_points,) = of_kind(SlideKind.KEY_POINTS)
    assert "không ra lệnh &amp; không &lt;ép&gt;" in key_points.lines[-1].html


def test_a_lesson_that_is_not_finished_can_be_shown() -> None:
    whole = samples.site().lessons[samples.FIRST]
    home = f"/tap-huan/{samples.FIRST}/"
    stand = Standpoint(open_link_book(samples.site(), samples.TODAY), home, "vi", home)
    for kept in range(len(whole.parts)):
        parts = tuple(replace(part, opening=(), sections=(), lines=()) for part in whole.parts[:kept])
        made = deck(replace(whole, parts=parts), Script(stand), CLASSROOM["vi"])
        assert made[0].kind is SlideKind.TITLE
