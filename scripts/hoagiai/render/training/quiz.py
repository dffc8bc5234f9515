"""Trắc nghiệm trên trang bài học: radio groups in a form, every choice explained, also without script."""

import json
from collections.abc import Sequence
from typing import NamedTuple

from hoagiai.model.lesson import Choice, Question
from hoagiai.render.edition import Edition
from hoagiai.render.words.lessons import LESSON_WORDS


class QuestionView(NamedTuple):
    """A question as the page asks it; all text is Markdown as it is staged."""

    anchor: str
    number: int
    text: str
    setting: str
    choices: tuple[Choice, ...]


def quiz_block(edition: Edition, code: str, questions: Sequence[Question], language: str) -> str:
    """Return the quiz of the lesson with short code ``code``, in the ``language`` of its text.

    It is HTML whose innermost text is Markdown, so that the engine turns and checks its links.
    """
    return edition.press.page(
        "trac-nghiem.html.j2",
        code=code,
        questions=tuple(_view(number, question) for number, question in enumerate(questions, start=1)),
        said=_said_by_script(language),
        lesson=LESSON_WORDS[language],
    )


def _view(number: int, question: Question) -> QuestionView:
    return QuestionView(
        question.anchor or f"cau-{number}",
        question.number or number,
        question.text,
        "\n".join(line.text for line in question.setting),
        question.choices,
    )


def _said_by_script(language: str) -> str:
    """Return the sentences that the page's script says, as JSON: it has no words of its own."""
    words = LESSON_WORDS[language]
    said = {
        "start": words.quiz_start,
        "score": words.quiz_score,
        "all": words.quiz_all_right,
        "hint": words.quiz_again_hint,
    }
    return json.dumps(said, ensure_ascii=False)
