"""Laws of quizzes: three to five questions, one right choice each, every choice explained."""

from collections.abc import Iterator

from hoagiai.checks.training.telling import is_english, lesson_texts
from hoagiai.diagnostics import Code, Diagnostic, Location
from hoagiai.model.lesson import Choice, LessonText, PartKind, Question
from hoagiai.model.site import Site
from hoagiai.text import fold

_QUESTIONS = (3, 5)
_CHOICES = (3, 4)
_RIGHT, _WRONG = ("dung", "right"), ("chua dung", "not quite", "not right", "wrong")
_SHOWN = 40


def quizzes_have_three_to_five_questions(site: Site) -> Iterator[Diagnostic]:
    """Every quiz has three to five questions; the English has as many, which is a law of its own."""
    fewest, most = _QUESTIONS
    for lesson in site.lessons.values():
        quiz = lesson.part(PartKind.QUIZ)
        if quiz is not None and not fewest <= len(lesson.questions) <= most:
            message = f"phần “{quiz.title}” có {len(lesson.questions)} câu hỏi, cần {fewest}–{most}"
            yield _wrong(quiz.location, message, "mỗi câu mở bằng ### Câu 1. … {#cau-1}")


def questions_are_numbered(site: Site) -> Iterator[Diagnostic]:
    """The questions of a quiz are numbered from 1, and their anchors with them."""
    for text in lesson_texts(site):
        for number, question in enumerate(text.questions, 1):
            if question.number != number or (question.anchor and question.anchor != f"cau-{number}"):
                word = "Question" if is_english(text) else "Câu"
                yield _wrong(
                    question.location,
                    f"câu hỏi thứ {number} ghi “{_shown(_printed(question, word))}”"
                    + (f" với neo “{question.anchor}”" if question.anchor else ""),
                    f"viết ### {word} {number}. … {{#cau-{number}}}",
                )
            elif not question.text:
                yield _wrong(question.location, f"câu {number} chưa hỏi gì", "viết câu hỏi ngay sau số")


def questions_have_one_right_choice(site: Site) -> Iterator[Diagnostic]:
    """Every question has three or four different choices, exactly one of them right.

    The English has the same choices, which is a law of its own.
    """
    fewest, most = _CHOICES
    for question in (question for lesson in site.lessons.values() for question in lesson.questions):
        right = [choice for choice in question.choices if choice.right]
        if not fewest <= len(question.choices) <= most:
            message = f"{_name(question)} có {len(question.choices)} lựa chọn, cần {fewest}–{most}"
            yield _wrong(question.location, message, "mỗi lựa chọn là một dòng “- [ ] …” sát lề")
        elif len(right) != 1:
            count = f"có {len(right)} lựa chọn đúng" if right else "chưa có lựa chọn nào đúng"
            place = right[1].location if right else question.location
            hint = "đánh dấu [x] cho một lựa chọn, [ ] cho các lựa chọn khác"
            yield _wrong(place, f"{_name(question)} {count}", hint)
        yield from _equal(question)


def _equal(question: Question) -> Iterator[Diagnostic]:
    first: dict[str, Choice] = {}
    for choice in question.choices:
        if first.setdefault(fold(choice.text), choice) is not choice:
            yield _wrong(
                choice.location,
                f"{_name(question)} có hai lựa chọn như nhau “{_shown(choice.text)}”",
                "sửa một trong hai",
            )


def right_choices_are_not_given_away(site: Site) -> Iterator[Diagnostic]:
    """The right choice is not always in one place, nor always the longest: nobody learns from guessing."""
    for lesson in site.lessons.values():
        quiz, questions = lesson.part(PartKind.QUIZ), [one for one in lesson.questions if _is_sound(one)]
        if quiz is None or len(questions) < _QUESTIONS[0]:
            continue
        places = {[choice.right for choice in question.choices].index(True) for question in questions}
        if len(places) == 1:
            message = f"đáp án câu nào cũng là lựa chọn thứ {places.pop() + 1}"
            yield _wrong(quiz.location, message, "đổi chỗ các lựa chọn ở vài câu")
        elif all(_is_longest(question) for question in questions):
            message = "đáp án câu nào cũng là lựa chọn dài nhất"
            yield _wrong(quiz.location, message, "viết các lựa chọn dài gần bằng nhau")


def _is_sound(question: Question) -> bool:
    return sum(choice.right for choice in question.choices) == 1


def _is_longest(question: Question) -> bool:
    others = max((len(choice.text) for choice in question.choices if not choice.right), default=0)
    return any(choice.right and len(choice.text) > others for choice in question.choices)


def choices_are_explained(site: Site) -> Iterator[Diagnostic]:
    """Every choice, right or wrong, says why it is; and it says what its mark says."""
    for text in lesson_texts(site):
        for question in text.questions:
            for choice in question.choices:
                yield from _unexplained(question, choice, text)


def _unexplained(question: Question, choice: Choice, text: LessonText) -> Iterator[Diagnostic]:
    verdict = _verdict(choice, text)
    if not choice.explanation:
        yield _wrong(
            choice.location,
            f"{_name(question)}: lựa chọn “{_shown(choice.text)}” chưa có lời giải thích",
            f"thêm dòng dưới, thụt vào bốn dấu cách:     - {verdict}: …",
        )
    elif _contradicts(choice):
        marked = "là đáp án đúng [x]" if choice.right else "không phải đáp án [ ]"
        yield _wrong(
            choice.location,
            f"{_name(question)}: lựa chọn “{_shown(choice.text)}” {marked}, "
            f"lời giải thích lại mở bằng “{_shown(choice.explanation)}”",
            f"mở lời giải thích bằng “{verdict}:”, hoặc sửa dấu",
        )


def _verdict(choice: Choice, text: LessonText) -> str:
    if is_english(text):
        return "Right" if choice.right else "Not quite"
    return "Đúng" if choice.right else "Chưa đúng"


def _contradicts(choice: Choice) -> bool:
    verdict = fold(choice.explanation.partition(":")[0])
    return verdict in (_WRONG if choice.right else _RIGHT)


def quizzes_are_read_whole(site: Site) -> Iterator[Diagnostic]:
    """Every line of a quiz below its first choice is a choice or an explanation."""
    for question in _questions(site):
        for line in question.unread:
            yield _wrong(
                line.location,
                f"{_name(question)}: dòng này không phải lựa chọn, không phải lời giải thích",
                "lựa chọn sát lề: - [ ] …; lời giải thích ở dòng dưới, thụt bốn dấu cách:     - Chưa đúng: …",
            )
        for choice in question.choices:
            if not choice.text:
                yield _wrong(
                    choice.location, f"{_name(question)} có lựa chọn để trống", "viết lựa chọn, hoặc bỏ"
                )


def _questions(site: Site) -> Iterator[Question]:
    return (question for text in lesson_texts(site) for question in text.questions)


def _name(question: Question) -> str:
    return f"câu {question.number}" if question.number else f"câu “{_shown(question.text)}”"


def _printed(question: Question, word: str) -> str:
    return f"{word} {question.number}" if question.number is not None else question.text


def _shown(text: str) -> str:
    return text if len(text) <= _SHOWN else f"{text[: _SHOWN - 1].rstrip()}…"


def _wrong(place: Location, message: str, hint: str) -> Diagnostic:
    return Diagnostic(Code.QUIZ_WRONG, place, message, hint=hint)


QUIZ_LAWS = (
    quizzes_have_three_to_five_questions,
    questions_are_numbered,
    questions_have_one_right_choice,
    right_choices_are_not_given_away,
    choices_are_explained,
    quizzes_are_read_whole,
)
