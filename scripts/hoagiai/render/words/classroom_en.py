"""What trainers’ pages say in English."""

from types import MappingProxyType

from hoagiai.model.lesson import Audience
from hoagiai.render.words.classroom import ClassroomWords

CLASSROOM_ENGLISH = ClassroomWords(
    language="en",
    count_minutes=("{n} minute", "{n} minutes"),
    hours="{hours} h",
    hours_minutes="{hours} h {minutes} min",
    count_lessons=("{n} lesson", "{n} lessons"),
    lesson="Lesson",
    part="Part",
    clock="Clock",
    length="Minutes",
    trainer="For the trainer",
    trainer_title="Lesson plan: {lesson}",
    trainer_description=(
        "Lesson plan of “{lesson}”: the time of each part, notes, worked answers, right choices."
    ),
    trainer_intro=(
        "The lesson in the order of the class, with a clock that starts at 00:00, worked answers and "
        "right choices. Print it and take it into the room."
    ),
    timing="The clock",
    whole="The lesson",
    tools="To take into the room",
    slides="Slides",
    handout="Hand-out (A4)",
    to_lesson="The learners’ lesson",
    audience="For",
    audiences=MappingProxyType(
        {
            Audience.MEDIATOR: "mediators",
            Audience.TRAINER: "trainers",
            Audience.JUSTICE_OFFICER: "justice and civil-status officers",
            Audience.RESIDENT: "residents",
        }
    ),
    learn_first="Better learnt first",
    objectives="After the lesson a learner can",
    key_points="To remember",
    notes="Notes for the trainer",
    right="Right",
    no_minutes="outside class time",
    slides_title="Slides: {lesson}",
    slides_of="The situation, questions, main points and quiz of “{lesson}”, for the full screen.",
    case="Situation",
    invented="Invented situation.",
    said="To be said",
    previous="Previous slide",
    following="Next slide",
    show_said="To be said (n)",
    full_screen="Full screen (f)",
    light_dark="Light / dark (d)",
    leave="Leave",
    keys=(
        "Arrow keys, space or a swipe: move on or back. f: full screen. n: what to say. d: light, dark. "
        "Home, End: first and last slide."
    ),
    scan="Scan to open the lesson on a phone",
    code_label="QR code leading to {address}",
    short_address="Short address",
    handout_title="Hand-out: {lesson}",
    handout_description=(
        "The A4 hand-out of “{lesson}”: what to remember, the situation with its answer, the articles used."
    ),
    situation="Situation",
    question="Question",
    answer="Worked answer",
    articles="Articles used",
    article=("Article", "Articles"),
    where="and where to read them",
    short_name="(“{name}”)",
    reference_only="For reference only; it does not replace the legal texts.",
    print="Print this page",
    print_hint="Use your browser’s Print command, paper size A4.",
    programmes="Training programmes",
    programmes_description=(
        "Training programmes for mediators of half a day, a day, two days: timetables computed to the "
        "minute, printed in one go."
    ),
    programmes_intro=(
        "Choose a programme and print once: the timetable, the hand-outs of all its lessons, the "
        "attendance list and the feedback sheet. Times are computed from the minutes of each lesson."
    ),
    programmes_none="There is no programme yet.",
    make_own="Make a programme of your own commune",
    make_own_points=(
        "Copy a file of training/_chuong-trinh/ to a new one; change its title and when it starts.",
        "Choose lessons and breaks; the timetable is computed again.",
        "Once the day is known, write the key ngay: the page then offers a calendar file for phones.",
    ),
    make_own_link="How to write a programme file (in Vietnamese)",
    description=(
        "{title}: {lessons}, {minutes}. A computed timetable; hand-outs, attendance list and feedback "
        "sheet printed in one go."
    ),
    day="Day {n}",
    dated_day="Day {n}, {date}",
    start="From",
    end="To",
    what="What",
    minutes="Minutes",
    pause="Break",
    total="In all {lessons}, {learning} of learning. From start to end, breaks included: {whole}.",
    to_print="To print",
    print_all="Print everything",
    print_all_what="timetable, hand-outs of {lessons}, attendance list, feedback sheet",
    print_day_what="timetable, hand-outs of {lessons}, attendance list",
    print_title="Print set: {title}",
    attendance="Attendance list",
    feedback="Feedback sheet",
    calendar="Calendar for phones (ICS)",
    calendar_what="one entry for each lesson, Vietnamese time",
    choose_day="Held on",
    no_day=(
        "This programme has no date and can be held on any day. To have the page name a day, open {path}, "
        "add the line “ngay: {example}” (the first day) and build the site again."
    ),
    venue="Place",
    first_day="First day",
    not_fitting="This timetable cannot be laid out: {why}.",
    attendance_title="Attendance list",
    attendance_why=(
        "No telephone numbers: the whole class passes this sheet round, and attendance does not need "
        "them. Ask each person alone if you must reach them."
    ),
    attendance_columns=("No.", "Full name", "Hamlet, residential group", "Mediation team", "Signature"),
    attendance_foot="Number present",
    date_line="Date",
    venue_line="Place",
    trainer_line="Trainer",
    feedback_title="Feedback sheet",
    feedback_intro=(
        "Do not write your name. Put a cross where you agree; leave blank what you are unsure of. Please "
        "tell no real case."
    ),
    feedback_columns=("Lesson", "Of use at once", "Easy to follow", "Needs more time", "Should be redone"),
    feedback_questions=(
        "What will you do differently this week?",
        "What is still unclear?",
        "Which kind of case is common where you live, and was not spoken of today?",
        "What should change next time: the hours, the seats, the way of learning?",
    ),
    feedback_thanks="Thank you. Please leave the sheet face down on the table at the back.",
    sheet_of="Programme",
)
