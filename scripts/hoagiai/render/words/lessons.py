"""Words of the pages that people learn on, in both languages.

Braces name what is filled in. A pair holds the singular and the plural.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

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
    total: str
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
    offline_hint: str
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
    right: str
    wrong: str
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


_VIETNAMESE = LessonWords(
    training="Tập huấn",
    description=(
        "Các bài học cho hòa giải viên: học trên điện thoại, in ra giấy, dùng trên lớp. Có tình "
        "huống, bài tập và trắc nghiệm giải thích từng lựa chọn."
    ),
    intro=(
        "Bài học cho hòa giải viên, xếp theo thứ tự nên học. Mỗi bài 20–45 phút, mở bằng một "
        "chuyện có thể xảy ra trong thôn, khép bằng một việc làm được ngay."
    ),
    start="Người mới bắt đầu từ bài này",
    empty="Chưa có bài học nào được đăng ở đây.",
    module="Chuyên đề",
    lessons="Các bài học",
    total="Tất cả",
    count_lessons=("{n} bài", "{n} bài"),
    count_modules=("{n} chuyên đề", "{n} chuyên đề"),
    minutes="{n} phút",
    hours="{h} giờ",
    hours_minutes="{h} giờ {m} phút",
    programmes="Chương trình tập huấn",
    programmes_hint="buổi, ngày tập huấn xếp sẵn, có giờ từng bài",
    forms="Giấy tờ mẫu",
    forms_hint="để tham khảo: xem, in, tải về điền",
    offline="Mang về đọc khi không có mạng",
    offline_hint="một tệp cho cả chuyên đề “{module}”",
    data="Dữ liệu các bài học",
    more="Dùng cho lớp, cho tổ",
    lesson_of="Bài {n} trong chuyên đề {module}",
    duration="Thời lượng",
    in_class="{n} phút trên lớp",
    audience="Dành cho",
    audiences=MappingProxyType(
        {
            Audience.MEDIATOR: "hòa giải viên",
            Audience.TRAINER: "tập huấn viên",
            Audience.JUSTICE_OFFICER: "công chức tư pháp – hộ tịch",
            Audience.RESIDENT: "người dân",
        }
    ),
    before="Nên học trước",
    before_nothing="không cần bài nào",
    reviewed="Rà soát",
    objectives="Học xong, bạn",
    key_points="Điểm chính",
    for_trainers="Cho tập huấn viên",
    trainer_view="Trang của người dạy",
    slides="Trình chiếu",
    hand_out="Tờ phát tay (A4)",
    show_answer="Xem lời giải",
    show_hints="Xem gợi ý",
    previous="Bài trước",
    next="Bài tiếp theo",
    articles="Điều luật dùng trong bài",
    article="Điều {number}",
    serves="Bài này phục vụ",
    serves_targets="Mục tiêu của Đề án",
    serves_tasks="Nhiệm vụ trong kế hoạch",
    serves_duties="Trách nhiệm trong kế hoạch",
    question="Câu {number}.",
    answers="Đáp án và giải thích",
    right="Đúng",
    wrong="Chưa đúng",
    quiz_start="Chọn một câu trả lời, giải thích hiện ra ngay.",
    quiz_score="Đã trả lời {done}/{total} câu, đúng ngay lần đầu {right} câu.",
    quiz_all_right="Đúng cả {total} câu ngay lần đầu. Rất tốt!",
    quiz_again_hint="Đúng ngay lần đầu {right}/{total} câu. Đọc lại chỗ còn vướng rồi làm lại nhé.",
    again="Làm lại",
    kept_here="Kết quả chỉ lưu trên máy này, không gửi đi đâu.",
    forget="Xóa mọi kết quả trên máy này",
    forgotten="Đã xóa.",
    mark_done="Tôi đã học xong bài này",
    done="đã học",
    done_of="Đã học {done}/{total} bài.",
    quiz_short="trắc nghiệm {right}/{total}",
    go_on="Học tiếp:",
    begin="Bắt đầu:",
    all_done="Bạn đã học hết các bài ở đây.",
    tools="Nghe và cỡ chữ",
    listen="Nghe đọc",
    pause="Tạm dừng",
    resume="Nghe tiếp",
    stop="Dừng",
    text_size="Cỡ chữ",
    smaller="Chữ nhỏ hơn",
    normal="Chữ thường",
    larger="Chữ to hơn",
    link_this="Dẫn bài này",
    link_intro="Địa chỉ ngắn này không bao giờ đổi: in lên giấy, đọc qua điện thoại, dán vào nhóm đều được.",
    short_link="Địa chỉ ngắn",
    qr_label="Mã QR của {address}",
    paste="Đoạn chữ để dán vào nhóm Zalo",
    paste_lesson="Bài học: {title} ({minutes})",
    paste_serves="Phục vụ: {items}",
    paste_task="nhiệm vụ {numbers} ({plan})",
    paste_duty="trách nhiệm {numbers} ({plan})",
    copy="Chép đoạn chữ",
    copied="Đã chép.",
    lessons_serving="Bài học phục vụ",
    lessons_serving_intro="Bài tập huấn trên trang này giúp làm những việc sau.",
    whole_module="cả chuyên đề {module} ({lessons})",
)
_ENGLISH = LessonWords(
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
    total="In all",
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
    offline_hint="one file for the whole module “{module}”",
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
    articles="Articles used in this lesson",
    article="Article {number}",
    serves="What this lesson serves",
    serves_targets="Targets of the national project",
    serves_tasks="Tasks of plans",
    serves_duties="Duties in plans",
    question="Question {number}.",
    answers="Answers and why",
    right="Right",
    wrong="Not quite",
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
    lessons_serving="Lessons that serve it",
    lessons_serving_intro="Training lessons on this site help with the following.",
    whole_module="the whole module {module} ({lessons})",
)

LESSON_WORDS: Mapping[str, LessonWords] = MappingProxyType({"vi": _VIETNAMESE, "en": _ENGLISH})
"""The words of the pages for learners, by language."""
