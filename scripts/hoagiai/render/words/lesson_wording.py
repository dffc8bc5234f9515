"""The closed set of sentences of the pages that people learn on: a language lacks none.

Braces name what is filled in. A pair holds the singular and the plural.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from hoagiai.model.lesson import Audience

Pair = tuple[str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class LessonWords:
    """The words of one language."""

    # The index and the modules.
    training: str
    description: str
    intro: str
    start: str
    empty: str
    module: str
    lessons: str
    count_lessons: Pair
    count_modules: Pair
    minutes: str
    hours: str
    hours_minutes: str
    programmes: str
    programmes_hint: str
    forms: str
    forms_hint: str
    offline: str
    data: str
    more: str
    # What a lesson is.
    lesson_of: str
    duration: str
    in_class: str
    audience: str
    audiences: Mapping[Audience, str]
    before: str
    before_nothing: str
    reviewed: str
    objectives: str
    key_points: str
    for_trainers: str
    trainer_view: str
    slides: str
    hand_out: str
    show_answer: str
    show_hints: str
    previous: str
    next: str
    next_module: str
    # What it rests on and serves.
    articles: str
    article: str
    serves: str
    serves_targets: str
    serves_tasks: str
    serves_duties: str
    # The quiz.
    question: str
    answers: str
    quiz_start: str
    quiz_score: str
    quiz_all_right: str
    quiz_again_hint: str
    again: str
    kept_here: str
    forget: str
    forgotten: str
    mark_done: str
    done: str
    done_of: str
    quiz_short: str
    go_on: str
    begin: str
    all_done: str
    # Tools.
    tools: str
    listen: str
    pause: str
    resume: str
    stop: str
    text_size: str
    smaller: str
    normal: str
    larger: str
    # Linking a lesson.
    link_this: str
    link_intro: str
    short_link: str
    qr_label: str
    paste: str
    paste_lesson: str
    paste_serves: str
    paste_task: str
    paste_duty: str
    copy: str
    copied: str
    # On other pages.
    lessons_serving: str
    lessons_serving_intro: str
    whole_module: str
