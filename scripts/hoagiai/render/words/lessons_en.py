"""Words of the pages that people learn on, in English."""

from types import MappingProxyType

from hoagiai.model.lesson import Audience
from hoagiai.render.words.lesson_wording import LessonWords

LESSONS_ENGLISH = LessonWords(
    training="Training",
    description=(
        "Lessons for mediators: on a phone, on paper, in class. With situations, exercises and "
        "quizzes that explain every choice."
    ),
    intro=(
        "Lessons for mediators in the order in which they are best learnt. Each takes 20–45 "
        "minutes, opens with something that could happen in a hamlet, and ends with something to "
        "do."
    ),
    start="If you are new, begin here",
    empty="No lesson has been posted here yet.",
    module="Module",
    lessons="Lessons",
    count_lessons=("{n} lesson", "{n} lessons"),
    count_modules=("{n} module", "{n} modules"),
    minutes="{n} minutes",
    hours="{h} h",
    hours_minutes="{h} h {m} min",
    programmes="Training programmes",
    programmes_hint="sessions and days ready made, with the time of every lesson",
    forms="Forms",
    forms_hint="for reference: read, print, or download and fill in",
    offline="To read without a network",
    data="Data of the lessons",
    more="For the class and the team",
    lesson_of="Lesson {n} of the module {module}",
    duration="Length",
    in_class="{n} minutes in class",
    audience="For",
    audiences=MappingProxyType(
        {
            Audience.MEDIATOR: "mediators",
            Audience.TRAINER: "trainers",
            Audience.JUSTICE_OFFICER: "justice and civil status officers",
            Audience.RESIDENT: "residents",
        }
    ),
    before="Learn first",
    before_nothing="nothing needed",
    reviewed="Reviewed",
    objectives="Afterwards you can",
    key_points="Key points",
    for_trainers="For trainers",
    trainer_view="Trainer’s view",
    slides="Slides",
    hand_out="Hand-out (A4)",
    show_answer="Show the worked answer",
    show_hints="Show the hints",
    previous="Previous lesson",
    next="Next lesson",
    next_module="Next module",
    articles="Articles used in this lesson",
    article="Article {number}",
    serves="What this lesson serves",
    serves_targets="Targets of the national project",
    serves_tasks="Tasks of plans",
    serves_duties="Duties in plans",
    question="Question {number}.",
    answers="Answers and why",
    quiz_start="Choose an answer: the explanation appears at once.",
    quiz_score="{done} of {total} answered, {right} right at the first try.",
    quiz_all_right="All {total} right at the first try. Well done!",
    quiz_again_hint=(
        "{right} of {total} right at the first try. Read again what was unclear, then try once more."
    ),
    again="Start again",
    kept_here="Your results are kept on this device only and sent nowhere.",
    forget="Delete all results on this device",
    forgotten="Deleted.",
    mark_done="I have finished this lesson",
    done="done",
    done_of="{done} of {total} lessons done.",
    quiz_short="quiz {right}/{total}",
    go_on="Go on with:",
    begin="Begin with:",
    all_done="You have finished all lessons here.",
    tools="Listening and text size",
    listen="Read aloud",
    pause="Pause",
    resume="Go on",
    stop="Stop",
    text_size="Text size",
    smaller="Smaller text",
    normal="Normal text",
    larger="Larger text",
    link_this="Link this lesson",
    link_intro="This short address never changes: print it, read it out on the phone, paste it into a group.",
    short_link="Short address",
    qr_label="QR code of {address}",
    paste="Text to paste into a Zalo group",
    paste_lesson="Lesson: {title} ({minutes})",
    paste_serves="Serves: {items}",
    paste_task="task {numbers} ({plan})",
    paste_duty="duty {numbers} ({plan})",
    copy="Copy the text",
    copied="Copied.",
    lessons_serving="Lessons that help",
    lessons_serving_intro="Training lessons on this site help with the following.",
    whole_module="the whole module {module} ({lessons})",
)
