"""What a new lesson begins with: every part in its place, in both languages, ready to be written over."""

from collections.abc import Iterator, Sequence

from hoagiai.model.lesson import PartKind

_HEAD = """\
---
tieu_de: ghi tên bài
mo_ta: một câu nói bài này giúp làm gì
ma_ngan: {code}
thoi_luong: 30
doi_tuong: [hoa-giai-vien]
can_hoc_truoc: []
muc_tieu:
  - Kể được …, mở bằng một động từ.
  - Làm được ….
diem_chinh:
  - Câu thứ nhất để mang về.
  - Câu thứ hai.
  - Câu thứ ba.
phuc_vu: [qd-315-2024/muc-tieu-2]
dieu_luat: [luat-35-2013#dieu-2]
ra_soat: {today}
ra_soat_lai_sau: 6 tháng
---
"""
_ENGLISH_HEAD = """\
---
tieu_de: write the title in English
mo_ta: one sentence that says what this lesson is for
muc_tieu:
  - Name …, beginning with a verb.
  - Do ….
diem_chinh:
  - The first sentence to keep.
  - The second.
  - The third.
---
"""
_MODULE = """\
---
tieu_de: ghi tên chuyên đề
mo_ta: một câu nói chuyên đề này gồm những gì
bai: [{name}]
ra_soat: {today}
---

Viết ở đây chuyên đề dành cho ai, học xong làm được gì.
"""
_MODULE_ENGLISH = """\
---
tieu_de: write the module's title in English
mo_ta: one sentence that says what is in this module
---

Say here whom the module is for and what one can do afterwards.
"""
_MINUTES = {
    PartKind.OPENING: 5,
    PartKind.EXPLANATION: 12,
    PartKind.SITUATION: 6,
    PartKind.EXERCISE: 4,
    PartKind.QUIZ: 3,
}
_BODIES = {
    PartKind.OPENING: """\
*Tình huống giả định.*

Kể một chuyện nhỏ có thể xảy ra ở thôn; gọi người trong chuyện là ông A, bà B.

**Hỏi người học một câu?**""",
    PartKind.EXPLANATION: """\
### Tên mục thứ nhất {#gt-1}

**Một câu in đậm, ngắn.** Phần còn lại là lời người dạy nói.
Ghi điều luật: Điều 2 Luật Hòa giải ở cơ sở số 35/2013/QH13.

### Tên mục thứ hai {#gt-2}

**Một câu in đậm nữa.** Phần còn lại là lời người dạy nói.""",
    PartKind.SITUATION: """\
*Tình huống giả định.*

Kể tình huống.

### Câu hỏi {#th-cau-hoi}

Hỏi người học.

### Lời giải {#th-loi-giai}

Giải từng bước, ghi điều luật.""",
    PartKind.EXERCISE: """\
Ngồi từng đôi, đóng vai hoặc điền một tờ mẫu.

### Gợi ý {#bt-goi-y}

Điều cần soát sau khi làm.""",
    PartKind.NOTES: "Chuẩn bị gì, lớp hay vấp chỗ nào, rút một nửa ra sao. Đừng lấy chuyện thật.",
    PartKind.NEXT: "Một việc làm trong tuần này.",
}
_ENGLISH_BODIES = {
    PartKind.OPENING: """\
*Invented situation.*

Tell a small story that could happen in a hamlet; call the people Mr A and Mrs B.

**Ask the learner one question?**""",
    PartKind.EXPLANATION: """\
### Title of the first section {#gt-1}

**One short bold sentence.** The rest is what the trainer says.
Name the article: Article 2 of the Law on Grassroots Mediation No. 35/2013/QH13.

### Title of the second section {#gt-2}

**Another bold sentence.** The rest is what the trainer says.""",
    PartKind.SITUATION: """\
*Invented situation.*

Tell the case.

### Question {#th-cau-hoi}

Ask the learner.

### Worked answer {#th-loi-giai}

Work it out step by step, with the articles.""",
    PartKind.EXERCISE: """\
In pairs, play the parts or fill in a form.

### Hints {#bt-goi-y}

What to look at afterwards.""",
    PartKind.NOTES: "What to prepare, where people stumble, how to halve it. No real cases.",
    PartKind.NEXT: "Something to do this week.",
}
_CHOICES = ("Lựa chọn thứ nhất", "Lựa chọn thứ hai", "Lựa chọn thứ ba")
_ENGLISH_CHOICES = ("The first choice", "The second choice", "The third choice")
_QUESTIONS = 3


def lesson_files(name: str, code: str, today: str) -> dict[str, str]:
    """Return the two files of the lesson ``name`` (``nen-tang/la-gi``), by path."""
    return {
        f"training/{name}.md": _HEAD.format(code=code, today=today) + "".join(_vietnamese()),
        f"training/{name}.en.md": _ENGLISH_HEAD + "".join(_english()),
    }


def module_files(name: str, today: str) -> dict[str, str]:
    """Return the two files of the module whose first lesson is ``name``, by path."""
    module, _, lesson = name.partition("/")
    return {
        f"training/{module}/index.md": _MODULE.format(name=lesson, today=today),
        f"training/{module}/index.en.md": _MODULE_ENGLISH,
    }


def _vietnamese() -> Iterator[str]:
    for kind in PartKind:
        minutes = f" ({_MINUTES[kind]} phút)" if kind in _MINUTES else ""
        body = "\n\n".join(_questions()) if kind is PartKind.QUIZ else _BODIES[kind]
        yield f"\n## {kind.vietnamese}{minutes} {{#{kind.value}}}\n\n{body}\n"


def _english() -> Iterator[str]:
    for kind in PartKind:
        minutes = f" ({_MINUTES[kind]} minutes)" if kind in _MINUTES else ""
        body = "\n\n".join(_english_questions()) if kind is PartKind.QUIZ else _ENGLISH_BODIES[kind]
        yield f"\n## {kind.english}{minutes} {{#{kind.value}}}\n\n{body}\n"


def _questions() -> Iterator[str]:
    for number in range(1, _QUESTIONS + 1):
        choices = _marked(_CHOICES, number, ("Đúng: vì sao.", "Chưa đúng: vì sao."))
        yield f"### Câu {number}. Hỏi một điều? {{#cau-{number}}}\n\n{choices}"


def _english_questions() -> Iterator[str]:
    for number in range(1, _QUESTIONS + 1):
        choices = _marked(_ENGLISH_CHOICES, number, ("Right: why.", "Not quite: why."))
        yield f"### Question {number}. Ask one thing? {{#cau-{number}}}\n\n{choices}"


def _marked(choices: Sequence[str], number: int, reasons: tuple[str, str]) -> str:
    """Return choices with their reasons; which is right changes from question to question."""
    right = number % len(choices)
    lines = (
        f"- [{'x' if place == right else ' '}] {choice}\n    - {reasons[place != right]}"
        for place, choice in enumerate(choices)
    )
    return "\n".join(lines)
