"""Roles printed inside a value: “X chủ trì, phối hợp với Y”, “Chủ trì: X; Phối hợp: Y”."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import Enum
from itertools import pairwise

from hoagiai.parse.bodies.pieces import cut


class Role(Enum):
    """What a body does in a task."""

    LEAD = "lead"
    COOPERATING = "cooperating"


@dataclass(frozen=True, slots=True)
class RolePart:
    """A stretch of a value that names bodies of one role; trimmed, with its offset."""

    role: Role
    text: str
    offset: int


_LABEL = re.compile(
    r"(?:(?:cơ quan|đơn vị)\s+)?(?:(?P<lead>chủ trì)|(?P<join>phối hợp))"
    r"(?:\s*,?\s*(?:và\s+)?(?:tham mưu|thực hiện|tổ chức thực hiện))?\s*:",
    re.IGNORECASE,
)
_PAIR = re.compile(r"chủ trì\s*(?P<sign>[–—/,-]|và)\s*(?:(?:đơn vị|cơ quan) )?phối hợp", re.IGNORECASE)
_PAIR_SIGN = re.compile(r"[–—/]|(?<=\s)-(?=\s)")
_REMARK = re.compile(
    r"\(\s*(?:giao\s+|do\s+)?(?P<names>[^()]*?)\s*\b"
    r"(?:(?P<lead>chủ trì|tham mưu)|(?P<join>phối hợp))\b[^()]*\)",
    re.IGNORECASE,
)
_VERB = re.compile(
    r"(?<!hội đồng\s)\b(?:và\s+)?(?:chủ động\s+|tích cực\s+)?(?:(?P<lead>chủ trì|"
    r"(?:là|làm)\s+(?:(?:cơ quan|đơn vị|bộ phận)\s+)?(?:thường trực|chủ trì|đầu mối))"
    r"|(?P<join>phối hợp|(?:cùng\s+)?tham gia(?=\s*(?:$|[.;)])))(?:\s+chặt chẽ)?"
    r"(?P<with>\s+(?:cùng\s+với|với|cùng))?)\b",
    re.IGNORECASE,
)
_CLAUSE = re.compile(r";|\n\s*[-+•]\s|(?<=[^\W\d_]{4})\.\s+(?=[^\W\d_])")
_HELPS = re.compile(r"\b(?:hỗ trợ|tham gia|cung cấp|giúp|cử)\b")
_CALL = re.compile(
    r"(?:\s|[-+•])*(?:kính\s+)?(?:giao\s+cho|giao|đề nghị|yêu cầu|phân công)\s+", re.IGNORECASE
)
_ACT = re.compile(
    r"(?:^|\s+)(?:và\s+)?(?:để\s|trong việc|thực hiện|triển khai|tham mưu|tổ chức\s+(?:thực hiện|triển khai)"
    r"|hướng dẫn|theo dõi|tăng cường|đề xuất|tổng hợp|rà soát|báo cáo|cung cấp|tuyên truyền|kiểm tra"
    r"|hỗ trợ|cử|giúp"
    r"|(?:trực tiếp |chỉ đạo )?phụ trách(?=\s*(?:$|[.;,)])))\b"
)
_BODY_NAMED_SO = re.compile(
    r"(?:[Uu][ỷỶ] ban|[Ủủ]y ban|ban|các|,|đơn vị|cơ quan|doanh nghiệp|tổ chức|cơ sở|đối tượng)\s*$",
    re.IGNORECASE,
)
_LAST_ACT = re.compile(
    r"\s+(?:(?:(?:triển khai|tổ chức|cùng)\s+)?thực hiện"
    r"|(?:chỉ đạo,?\s+)?(?:trực tiếp\s+)?phụ trách(?: chung)?"
    r"|đảm nhận|đảm nhiệm|tham mưu|chịu trách nhiệm)(?=\s*(?:[.;,)]|$))[\s.;]*"
)
_BUT_PUNCTUATION = re.compile(r"[\s,.:;–-]*")


def split_roles(text: str, default: Role) -> tuple[RolePart, ...]:
    """Return the stretches of ``text`` that name bodies, with their roles, in their order.

    ``default`` is the role of the label that the value stands under; a role said in the text
    outweighs it. Words that only say what is to be done are left out.
    """
    return tuple(_merged(text, _by_labels(text, default)))


def paired_roles(label: str, text: str, opens: Callable[[str], bool]) -> tuple[RolePart, ...]:
    """Return both sides of “Sở Tư pháp – Công an tỉnh” under “Chủ trì – Phối hợp”, () for all else.

    The label's own sign parts the value once. A hyphen stands inside names, too: it parts only
    where a name ``opens`` behind it, as any sign does under “Chủ trì, phối hợp”.
    """
    pair = _PAIR.search(label)
    if pair is None or _VERB.search(text):
        return ()
    signs = [match.start() for match in _PAIR_SIGN.finditer(text)]
    own = [at for at in signs if text[at] == pair["sign"] and text[at] in "–—/"]
    cuts = own if len(own) == 1 else [at for at in signs if opens(text[at + 1 :].strip())]
    if len(cuts) != 1:
        return ()
    lead = _part(text, 0, cuts[0], Role.LEAD)
    return (*lead, *_part(text, cuts[0] + 1, len(text), Role.COOPERATING))


def _by_labels(text: str, default: Role) -> Iterator[RolePart]:
    marks = [match for match in _LABEL.finditer(text) if not _is_inside_remark(text, match.start())]
    yield from _by_remarks(text, 0, marks[0].start() if marks else len(text), default)
    for mark, end in pairwise([*marks, None]):
        if mark is not None:
            yield from _by_remarks(text, mark.end(), end.start() if end else len(text), _role(mark))


def _role(match: re.Match[str]) -> Role:
    return Role.LEAD if match["lead"] else Role.COOPERATING


def _is_inside_remark(text: str, index: int) -> bool:
    return text.rfind("(", 0, index) > text.rfind(")", 0, index) and ")" in text[index:]


def _by_remarks(text: str, start: int, end: int, default: Role) -> Iterator[RolePart]:
    """“X (chủ trì), Y (phối hợp)”: the remark gives its role to the names before it."""
    for mark in _REMARK.finditer(text, start, end):
        if any(word[0].isupper() for word in mark["names"].split()):
            # “UBND xã (Phòng Kinh tế tham mưu)”: the remark names bodies of its own.
            yield from _by_clauses(text, start, mark.start(), default)
            yield from _part(text, mark.start("names"), mark.end("names"), _role(mark))
            start = mark.end()
            continue
        begin = max(start, text.rfind(";", start, mark.start()) + 1)
        yield from _by_clauses(text, start, begin, default)
        yield from _part(text, begin, mark.end(), _role(mark))
        start = mark.end()
    yield from _by_clauses(text, start, end, default)


def _by_clauses(text: str, start: int, end: int, default: Role) -> Iterator[RolePart]:
    # Without a verb the whole is one list: a break inside it is the list's own affair.
    if not any(not _is_inside_remark(text, verb.start()) for verb in _VERB.finditer(text, start, end)):
        acts = _LAST_ACT.finditer(text, start, end)
        last = next((act for act in acts if not _is_inside_remark(text, act.start())), None)
        called = _CALL.match(text, start, end)
        yield from _part(text, called.end() if called else start, last.start() if last else end, default)
        return
    led = False
    for stop, following in [*((c.start(), c.end()) for c in _CLAUSE.finditer(text, start, end)), (end, end)]:
        # “X chủ trì; Y hỗ trợ báo cáo viên”: after who leads, who helps joins in.
        helps = led and _HELPS.search(text, start, stop) and not _VERB.search(text, start, stop)
        yield from _clause(text, start, stop, Role.COOPERATING if helps else default)
        led = led or any(verb["lead"] for verb in _VERB.finditer(text, start, stop))
        start = following


def _clause(text: str, start: int, end: int, default: Role) -> Iterator[RolePart]:
    verbs = [v for v in _VERB.finditer(text, start, end) if not _is_inside_remark(text, v.start())]
    if not verbs:
        yield from _names(text, start, end, default)
        return
    subject = _subject_role(text, verbs[0], end, default)
    yield from _names(text, start, verbs[0].start(), subject)
    for verb, following in pairwise([*verbs, None]):
        if verb is not None:
            yield from _object(
                text, verb, following, end, opens=verb is verbs[0] and _is_bare(text, start, verb)
            )


def _subject_role(text: str, verb: re.Match[str], end: int, default: Role) -> Role:
    if verb["lead"]:
        return Role.LEAD
    # “Y phối hợp”, “Y phối hợp thực hiện”: nobody is joined, so Y is the one who joins in.
    return default if verb["with"] or _names_follow(text, verb.end(), end) else Role.COOPERATING


def _names_follow(text: str, start: int, end: int) -> bool:
    rest = _BUT_PUNCTUATION.sub("", text[start:end], count=1)
    return bool(rest) and not _ACT.match(rest)


def _is_bare(text: str, start: int, verb: re.Match[str]) -> bool:
    called = _CALL.match(text, start)
    return cut(text, called.end() if called else start, verb.start()) is None


def _object(
    text: str, verb: re.Match[str], following: re.Match[str] | None, end: int, *, opens: bool
) -> Iterator[RolePart]:
    """Yield the names after a verb: those joined, or those who join in at the next verb."""
    stop = following.start() if following else end
    joins_next = following is not None and bool(following["join"]) and not following["with"]
    if verb["join"]:
        if verb["with"] or opens or _names_follow(text, verb.end(), stop):
            yield from _names(text, verb.end(), stop, Role.COOPERATING)
    elif joins_next and following is not None and not _names_follow(text, following.end(), end):
        yield from _names(text, verb.end(), stop, Role.COOPERATING)
    elif opens:
        yield from _names(text, verb.end(), stop, Role.LEAD)


def _names(text: str, start: int, end: int, role: Role) -> Iterator[RolePart]:
    called = _CALL.match(text, start, end)
    yield from _part(text, called.end() if called else start, _before_act(text, start, end), role)


def _before_act(text: str, start: int, end: int) -> int:
    """Return where the words begin that say what the bodies do (``end`` if nothing is said)."""
    for act in _ACT.finditer(text, start, end):
        if not _BODY_NAMED_SO.search(text, start, act.start()) and not _is_inside_remark(text, act.start()):
            return act.start()
    return end


def _part(text: str, start: int, end: int, role: Role) -> Iterator[RolePart]:
    piece = cut(text, start, end) if start < end else None
    if piece is not None:
        yield RolePart(role, piece.text, piece.offset)


def _merged(text: str, parts: Iterator[RolePart]) -> Iterator[RolePart]:
    """Join neighbours of one role with nothing but punctuation between: one list, one reading."""
    held: RolePart | None = None
    for part in parts:
        if held is not None and _are_one_list(text, held, part):
            end = part.offset + len(part.text)
            held = RolePart(part.role, text[held.offset : end], held.offset)
            continue
        if held is not None:
            yield held
        held = part
    if held is not None:
        yield held


def _are_one_list(text: str, part: RolePart, following: RolePart) -> bool:
    between = text[part.offset + len(part.text) : following.offset]
    return part.role is following.role and _BUT_PUNCTUATION.fullmatch(between) is not None
