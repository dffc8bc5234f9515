"""What a lesson calls its documents, found wherever it says so."""

from dataclasses import replace

import pytest

import lesson_samples as samples
from hoagiai.model.lesson import LessonId
from hoagiai.render.training.short_names import short_names

SITE = samples.site()
LESSON = SITE.lessons[LessonId(samples.FIRST)]
LAW = "luat-35-2013"


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Trong bài này, “Luật” là Luật Hòa giải ở cơ sở số 35/2013/QH13, “NĐ” là gì.", {LAW: "Luật"}),
        ("“Luật” trong bài này là Luật Hòa giải ở cơ sở số 35/2013/QH13; còn nữa.", {LAW: "Luật"}),
        ("“The Law” here is the Law on Grassroots Mediation No. 35/2013/QH13.", {LAW: "the Law"}),
        ("In this lesson “the Law” is the Law No. 35/2013/QH13 and nothing else.", {LAW: "the Law"}),
        ("“Nghị định 15” là Nghị định số 15/2014/NĐ-CP.", {}),
        ("“Tổ phạt” là sai. Luật số 35/2013/QH13 không cho.", {}),
        ("Điều 2 Luật Hòa giải ở cơ sở số 35/2013/QH13.", {}),
    ],
)
def test_a_short_name_is_found(line: str, expected: dict[str, str]) -> None:
    lines = (replace(LESSON.page.lines[0], text=line),)
    assert short_names(SITE, replace(LESSON, page=replace(LESSON.page, lines=lines))) == expected
