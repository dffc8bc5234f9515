"""Who acts and when, said without a label: in brackets behind a title, after “Giao”, in a line of its own."""

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date
from itertools import islice

from hoagiai.model.period import Span
from hoagiai.parse.labels import INNER, ROLES, LabelKind, read_labels, role_label_at
from hoagiai.parse.paper.clauses import clauses, last_bracket
from hoagiai.parse.paper.inline import one_line
from hoagiai.parse.periods import find_times, parse_periods

_VERB = re.compile(
    r"\b(?:chủ trì|phối hợp|phụ trách|thực hiện|tham mưu|chịu trách nhiệm|đầu mối)\b", re.IGNORECASE
)
_TIME_WORDS = (
    r"(?:hoàn thành|thực hiện|triển khai|tổ chức|xong|trước|trong|vào|từ|đến|chậm nhất|dự kiến|"
    r"quý|quí|tháng|ngày|năm|hằng|hàng|thường xuyên|định kỳ|khi|sau|ngay|"
    r"theo (?:kế hoạch|lịch|yêu cầu|hướng dẫn|tiến độ)|\d)"
)
_TIME_PART = re.compile(rf"{_TIME_WORDS}(?:\s|$|\d|/)", re.IGNORECASE)
_LAST_COMMA = re.compile(rf",\s+(?={_TIME_WORDS}\s[^,]*$)", re.IGNORECASE)
_FIRM = re.compile(
    r"(?:thực hiện|hoàn thành|xong|triển khai|tổ chức)\s+"
    r"(?:xong\s+)?(?:ngay|trước|trong|từ|chậm nhất|vào|hằng|hàng|thường xuyên)\b",
    re.IGNORECASE,
)
_CALL = re.compile(r"(?:giao(?:\s+cho)?|phân công)\s+(?=\S)", re.IGNORECASE)
_HEADED = r"(?:chủ trì|(?:là|làm) (?:(?:cơ quan|đơn vị|bộ phận) )?(?:thường trực|đầu mối))"
_SUBJECT = re.compile(rf"(?=(?:(?!\bđ(?:ã|ang)\b)[^.;:()]){{3,120}}?\b{_HEADED}\b)")
_BY = re.compile(
    r"[,;(–-]?\s*\bdo\s+(?=[^.;:()]{3,120}?\b(?:chủ trì|phụ trách|đảm nhận|đảm nhiệm|thực hiện|"
    r"làm (?:đầu mối|trưởng|tổ trưởng))\b)",
    re.IGNORECASE,
)
_DO = re.compile(r"[Dd][Oo]\s")
# “kết quả các mô hình do A chủ trì, mô hình do B chủ trì” tells of work, and gives none.
_TELLS = re.compile(r"\b(?:trong đó|đã|đang|kết quả|nêu rõ)\b")
_DONE = re.compile(r"\b(?:đã|đang)\b")
_SENTENCE_END = re.compile(r"[.;)](?=\s|$)|$")
_BODY_THEN_ACT = re.compile(
    r"\b(?:chủ trì|phối hợp|tổ chức|thực hiện|triển khai|tham mưu|xây dựng|tuyên truyền|vận động)\b",
    re.IGNORECASE,
)
# “1. Hòa giải viên” heads what is done for them as often as what they do.
_PEOPLE = re.compile(
    r"(?:các\s+)?(?:h(?:òa|oà) giải viên|cán bộ|công chức(?=,)|viên chức|nhân dân|người|"
    r"(?:đoàn|hội|đảng|tuyên truyền) viên)(?:\b|,)",
    re.IGNORECASE,
)
_FIRM_END = re.compile(
    r"(?:,|;|\.|–|-|\bvà)\s*(?P<time>(?:(?:phải|cần|thời gian)\s+)?"
    r"(?:hoàn thành|hoàn tất|xong|thực hiện|triển khai)\s+(?:xong\s+)?"
    r"(?:trước|trong|từ|chậm nhất|vào)\b[^;:]{2,60})$",
    re.IGNORECASE,
)
_DUE_END = re.compile(
    r"\b(?:gửi|báo cáo|trình|nộp|ban hành|hoàn thành|xong)\b[^.;:]{0,80}?\s"
    r"(?P<time>(?:trước|chậm nhất|muộn nhất)\b[^.;:]{2,40}\.?)$",
    re.IGNORECASE,
)
_HEADS_WORK = re.compile(
    r"\s+(?:có trách nhiệm|(?:chủ trì|chịu trách nhiệm|đảm nhận|phụ trách)"
    r"(?:,? (?:tổ chức |triển khai )?thực hiện)?)"
    r"(?: các (?:nhiệm vụ|nội dung|công việc))?(?: sau(?: đây)?)?\s*:\s*$",
    re.IGNORECASE,
)
_ENCLOSED = re.compile(r"\s*\)\s*\.?\s*$")
_EDGES = " \n(–—-;,:•+."
_SEVERAL = 2
_LOOK = 600
"""Characters in which names are looked for."""
_LONGEST_TIME = 20
_LONGEST_LIST = 40
"""Words that a line which only goes on with a list of bodies may have."""
_ANY_YEAR = Span(date(2026, 1, 1), date(2026, 12, 31))
"""Whether words are a time does not depend on the plan's years."""


@dataclass(frozen=True, slots=True)
class Said:
    """A role or time that a text says; ``label`` is empty where none is printed."""

    kind: LabelKind
    label: str
    text: str
    running: bool = False
    """True in running text, where other words follow the names."""


@dataclass(frozen=True, slots=True)
class Assigned:
    """Who does the work, as a text says, and where its title ends: before the words that say so."""

    start: int
    said: Said


class Prose:
    """Reads unlabelled text; ``opens`` tells whether a plain line opens with the name of a body."""

    def __init__(self, opens: Callable[[str], bool]) -> None:
        """Take the judge of names."""
        self._judge = opens
        self._gives_once: dict[int, bool] = {}
        self._assigned: dict[str, Assigned | None] = {}

    def _opens(self, text: str) -> bool:
        """Tell whether a name stands at the head; how long the text goes on does not matter."""
        return self._judge(one_line(text[:_LOOK]))

    def bracketed(self, text: str) -> tuple[str, tuple[Said, ...]]:
        """Return a title without the brackets that end it, and the roles and times said in them.

        “Tập huấn (Phòng Tư pháp chủ trì, phối hợp với Công an; trước ngày 30/11/2026)”. What is in
        brackets assigns a task only if it says who does what, or who and when; else nothing is read.
        """
        opening = last_bracket(text)
        if opening is None:
            return text, ()
        inside = text[opening + 1 : text.rindex(")")]
        parts = [part for piece in inside.split(";") for part in _LAST_COMMA.split(piece, maxsplit=1)]
        said = [self._part(part.strip()) for part in parts if part.strip()]
        found = [one for each in said for one in each]
        if not _assigns(found):
            return text, ()
        return (text[:opening].rstrip() if all(said) else text), tuple(found)

    def _part(self, part: str) -> tuple[Said, ...]:
        by = _BY.match(part)
        part = part[by.end() :] if by else part
        labels = read_labels(part)
        if labels and labels[0].kind in ROLES:
            return tuple(Said(one.kind, one.label, one.value) for one in labels)
        if self._opens(part):
            firm = _FIRM.search(part)
            if firm and is_time(part[firm.start() :]):
                time = Said(LabelKind.TIME, "", part[firm.start() :])
                return (Said(LabelKind.LEAD, "", part[: firm.start()].strip(" ,")), time)
            return (Said(LabelKind.LEAD, "", part),)
        if _TIME_PART.match(part) and is_time(part):
            return (Said(LabelKind.TIME, "", part),)
        return ()

    def called(self, text: str) -> bool:
        """Tell whether a text gives a piece of work to a body: “Giao Phòng Tư pháp chủ trì …”."""
        return self.assigned(text) is not None

    def assigned(self, text: str) -> Assigned | None:
        """Return where a text says who does the work, and who that is; None if it does not.

        “Giao Phòng Tư pháp chủ trì, phối hợp với … tổ chức …”, “Phòng Tư pháp chủ trì, …” and
        “Phòng Tư pháp là cơ quan thường trực” say so, at the head of the text or of a later
        sentence; “…, do Phòng Tư pháp chủ trì” in the middle of one.
        """
        # An item is asked for itself, for the item above it and for its title.
        if text not in self._assigned:
            self._assigned[text] = self._assigned_at_head(text) or self._assigned_within(text)
        return self._assigned[text]

    def _assigned_at_head(self, text: str) -> Assigned | None:
        for clause in clauses(text):
            if self._assigns_at(text, clause.end()):
                return Assigned(clause.start(), Said(LabelKind.LEAD, "", text[clause.end() :], running=True))
        return None

    def _assigned_within(self, text: str) -> Assigned | None:
        if not _DO.search(text):
            return None
        tells = _TELLS.search(text)
        called = list(islice(_BY.finditer(text, 0, tells.start() if tells else len(text)), _SEVERAL))
        for by in called if len(called) < _SEVERAL else ():
            if self._opens(text[by.end() :]):
                end = _SENTENCE_END.search(text, by.end())
                words = text[by.end() : end.start() if end else len(text)]
                apart = by[0].lstrip()[:1] in ",;(–-"
                return Assigned(
                    by.start() if apart else len(text), Said(LabelKind.LEAD, "", words, running=True)
                )
        return None

    def _assigns_at(self, text: str, start: int) -> bool:
        call = _CALL.match(text, start) or _SUBJECT.match(text, start)
        return call is not None and self._opens(text[call.end() :])

    def told(self, text: str) -> tuple[str, tuple[Said, ...]]:
        """Return the title of an item that says more than its title, and what it says besides.

        Who acts and when stand in brackets behind the title, after labels inside the line, or in
        sentences; a sentence counts only where no label says the same.
        """
        title, said = self.bracketed(text)
        if said:
            return title, said
        title, said = labelled_inside(text)
        if said and any(one.kind is LabelKind.LEAD for one in said):
            return title, said
        found = self.assigned(title)
        if found is None:
            return title, said
        when = self.when(title) if not any(one.kind is LabelKind.TIME for one in said) else ()
        return title[: found.start].strip(_EDGES) or title, (found.said, *said, *when)

    def when(self, text: str) -> tuple[Said, ...]:
        """Return the time that stands somewhere in a text about one piece of work."""
        found = find_times(text, _ANY_YEAR)
        return (Said(LabelKind.TIME, "", text, running=True),) if found else ()

    def charged(self, text: str, *, numbered: bool) -> tuple[str, tuple[Said, ...]]:
        """Return the title of an item in a chapter of work, and who acts when by its sentences.

        “UBND các xã rà soát …, hoàn thành trước 30/6” opens with a body and sets a time; “Rà soát
        …, xong trong quý II” only a time.
        """
        for clause in clauses(text):
            rest = text[clause.end() :]
            if not self._opens(rest) or _PEOPLE.match(rest) or _DONE.search(rest):
                continue
            if when := self.when(rest):
                title = text[: clause.start()].strip(_EDGES) or text
                return title, (Said(LabelKind.LEAD, "", rest, running=True), *when)
        # “- Thủ tục: nộp hồ sơ trước ngày 10/01” is as often a rule as a piece of work.
        end = _FIRM_END.search(text) or (_DUE_END.search(text) if numbered else None)
        time = end["time"].rstrip(" .;") if end else ""
        return text, (Said(LabelKind.TIME, "", time),) if time and is_time(time) else ()

    def heads_work(self, text: str) -> bool:
        """Tell whether a line charges a body with all below it: “Sở Tư pháp chủ trì thực hiện:”."""
        end = _HEADS_WORK.search(text)
        return end is not None and self.goes_on(text[: end.start()])

    def scheduled(self, text: str) -> tuple[str, tuple[Said, ...]]:
        """Return the title and the time of an item of a schedule: “Kiểm tra trực tiếp: 20/8 – 31/8”."""
        title, _, value = text.rpartition(":")
        time = value.strip(" .;\n")
        if not title.strip() or not _TIME_PART.match(time) or not is_time(time):
            return text, ()
        lead = self._opens(title) and not _PEOPLE.match(title)
        said = (Said(LabelKind.LEAD, "", title, running=True),) if lead else ()
        return title.strip(), (*said, Said(LabelKind.TIME, "", time))

    def called_once(self, item: int, lines: Iterable[str]) -> bool:
        """Tell whether just one of the ``lines`` below an ``item`` (its id) gives it to a body.

        Of several, each is a task of its own.
        """
        if item not in self._gives_once:
            self._gives_once[item] = sum(self.called(line) for line in lines) == 1
        return self._gives_once[item]

    def time(self, text: str) -> tuple[Said, ...]:
        """Return the time that a line of its own says: “Thực hiện ngay khi nhận được Kế hoạch”."""
        short = len(text.split()) <= _LONGEST_TIME
        return (Said(LabelKind.TIME, "", text),) if short and _FIRM.match(text) and is_time(text) else ()

    def goes_on(self, text: str) -> bool:
        """Tell whether a paragraph is nothing but more names for the list printed before it."""
        if len(text.split()) > _LONGEST_LIST or ":" in text or ". " in text:
            return False
        if _BODY_THEN_ACT.search(text) or _PEOPLE.match(text):
            return False
        names = [name.strip() for name in text.split(";") if name.strip(" .\n")]
        return bool(names) and all(self._opens(name) for name in names)


def labelled_inside(text: str) -> tuple[str, tuple[Said, ...]]:
    """Return an item's title and the roles that labels inside its own line state.

    “1. Tập huấn (Cơ quan chủ trì: Sở Tư pháp; thời gian: Quý I)” has both on one line.
    """
    for match in INNER.finditer(text) if ":" in text else ():
        label = role_label_at(text, match.end())
        # “chủ trì” is long enough to be a label inside running text, “giao” is not.
        if label and len(label.split()) > 1:
            title = text[: match.end()].rstrip(" \n(–—-;,:•+")
            read = read_labels(text[match.end() :])
            return title, tuple(Said(x.kind, x.label, _ENCLOSED.sub("", x.value)) for x in read)
    return text, ()


def _assigns(found: list[Said]) -> bool:
    """Tell whether the brackets say who does what, who and when, or firmly when."""
    roles = [one for one in found if one.kind is not LabelKind.TIME]
    if not roles:
        return bool(found) and all(_FIRM.match(one.text) for one in found)
    return len(roles) < len(found) or any(one.label or _VERB.search(one.text) for one in roles)


def is_time(text: str) -> bool:
    """Tell whether a text is a time and nothing else."""
    read = parse_periods(text, _ANY_YEAR)
    return bool(read) and all(one.problem is None for one in read)
