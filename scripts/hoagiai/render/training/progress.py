"""Tiến độ học: what the script of learning pages says, since it has no words of its own."""

import json

from hoagiai.render.words.lessons import LESSON_WORDS


def progress_words(language: str) -> str:
    """Return the sentences about progress as JSON."""
    words = LESSON_WORDS[language]
    said = {
        "done": words.done,
        "doneOf": words.done_of,
        "quiz": words.quiz_short,
        "begin": words.begin,
        "goOn": words.go_on,
        "allDone": words.all_done,
    }
    return json.dumps(said, ensure_ascii=False)
