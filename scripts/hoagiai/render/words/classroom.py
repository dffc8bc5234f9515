"""The closed set of words of trainers’ pages: slides, hand-outs, programmes and their sheets.

Braces name what is filled in. A pair holds the singular and the plural.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from hoagiai.model.lesson import Audience

Pair = tuple[str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class ClassroomWords:
    """The words of one language."""

    language: str
    count_minutes: Pair
    hours: str
    hours_minutes: str
    count_lessons: Pair
    lesson: str
    part: str
    clock: str
    length: str
    # The trainer's view.
    trainer: str
    trainer_title: str
    trainer_description: str
    trainer_intro: str
    timing: str
    whole: str
    tools: str
    slides: str
    handout: str
    to_lesson: str
    audience: str
    audiences: Mapping[Audience, str]
    learn_first: str
    objectives: str
    key_points: str
    notes: str
    right: str
    no_minutes: str
    # Slides.
    slides_title: str
    slides_of: str
    case: str
    invented: str
    said: str
    previous: str
    following: str
    show_said: str
    full_screen: str
    light_dark: str
    leave: str
    keys: str
    scan: str
    code_label: str
    short_address: str
    # The hand-out.
    handout_title: str
    handout_description: str
    situation: str
    question: str
    answer: str
    articles: str
    article: Pair
    where: str
    short_name: str
    reference_only: str
    print: str
    print_hint: str
    # Programmes.
    programmes: str
    programmes_description: str
    programmes_intro: str
    programmes_none: str
    make_own: str
    make_own_points: tuple[str, ...]
    make_own_link: str
    description: str
    day: str
    dated_day: str
    start: str
    end: str
    what: str
    minutes: str
    pause: str
    total: str
    to_print: str
    print_all: str
    print_all_what: str
    print_day_what: str
    print_title: str
    attendance: str
    feedback: str
    calendar: str
    calendar_what: str
    choose_day: str
    no_day: str
    venue: str
    first_day: str
    not_fitting: str
    # Sheets.
    attendance_title: str
    attendance_why: str
    attendance_columns: tuple[str, ...]
    attendance_foot: str
    date_line: str
    venue_line: str
    trainer_line: str
    feedback_title: str
    feedback_intro: str
    feedback_columns: tuple[str, ...]
    feedback_questions: tuple[str, ...]
    feedback_thanks: str
    sheet_of: str
