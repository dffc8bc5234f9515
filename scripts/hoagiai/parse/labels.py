"""Nhãn: the printed words before a colon that say what the rest of the line is.

Labels of real plans vary in wording, not in make: a noun for the body (“cơ quan”, “đơn vị”,
“sở, ngành”) and a word for its part (“chủ trì”, “tham mưu, thực hiện”, “phối hợp”). They are
compared folded, so marks, old tone placement and capitals do not matter.
"""

import re
from dataclasses import dataclass
from difflib import get_close_matches
from enum import StrEnum
from functools import lru_cache

from hoagiai.text import fold


class LabelKind(StrEnum):
    """What a labelled line carries."""

    LEAD = "lead"
    COOPERATING = "cooperating"
    TIME = "time"
    TITLE = "title"
    NUMBER = "number"
    FIELD = "field"


ROLES = frozenset({LabelKind.LEAD, LabelKind.COOPERATING, LabelKind.TIME})
"""The kinds that make an item a task."""


@dataclass(frozen=True, slots=True)
class Labelled:
    """A line parted at its label; ``offset`` is where the value starts in the plain text."""

    kind: LabelKind
    label: str
    value: str
    offset: int


_BODY = (
    r"(?:cac )?(?:co quan|don vi|cq|dv|dvi|dong chi|d/c|cap|"
    r"luc luong|chu the|bo phan|phong|ban|so|nganh|to chuc|ca nhan|"
    r"nguoi|can bo|cong chuc|thanh vien|bo|ben|noi|ai)"
)
_BODIES = rf"{_BODY}(?:(?:, ?| ?/ ?| va | ){_BODY})*"
_LEADING = (
    r"(?:(?:dong )?chu tri|chu quan|chu cong|dau moi|tham muu|thuc hien|trien khai|phu trach|"
    r"chiu trach nhiem|to chuc thuc hien|trach nhiem thuc hien|giao thuc hien|lam dau moi|"
    r"dam (?:nhan|nhiem))(?: chinh)?(?: \((?:dau moi|chinh)\)?)?"
)
_MORE = (
    r"(?:(?:, ?| va |/| ?- ?| )"
    r"(?:chu tri|dau moi|tham muu|(?:to chuc )?thuc hien|trien khai|theo doi|danh gia|"
    r"tong hop|huong dan|bao cao))*"
)
_ALSO = rf"(?:(?:, ?| va | ?/ ?| ?- ?)(?:{_BODIES} )?phoi hop(?: thuc hien)?| \(phoi hop\)?)?"
_WORK = r"(?:noi dung|nhiem vu|giai phap|hoat dong|cong viec|de an|du an)"
_WORK_KIND = "(?:chinh|cu the|thuc hien|trong tam|uu tien)"
_PATTERNS = (
    (LabelKind.NUMBER, r"(?:so )?(?:tt|stt|thu tu)(?: \(.*)?|buoc|ma(?: so)?(?: nhiem vu)?"),
    (LabelKind.COOPERATING, rf"(?:{_BODIES} )?(?:cung )?phoi hop(?! voi|/chu tri)(?:[ ,].*)?"),
    (LabelKind.COOPERATING, rf"{_BODIES} (?:cung )?tham gia(?: phoi hop| thuc hien)?"),
    (LabelKind.COOPERATING, rf"{_BODIES} (?:cung thuc hien|ho tro|(?:co )?lien quan)"),
    (
        LabelKind.COOPERATING,
        rf"(?:{_BODIES} )?(?:de nghi|moi) phoi hop|thanh phan phoi hop|(?:{_BODIES} )?phoi ket hop",
    ),
    (
        LabelKind.COOPERATING,
        rf"(?:{_BODIES} )?(?:(?:duoc )?(?:giao|phan cong)|trach nhiem|tham gia) phoi hop(?: thuc hien)?",
    ),
    (LabelKind.COOPERATING, rf"{_BODIES} (?:dong hanh|cong tac)|voi su tham gia cua"),
    (LabelKind.COOPERATING, r"cung (?:lam|thuc hien|tham gia)|ho tro|tham gia(?: thuc hien)?"),
    # “Chủ trì, phối hợp”: both roles stand in the value and are told apart there.
    (
        LabelKind.LEAD,
        rf"(?:{_BODIES} )?(?:duoc (?:giao|phan cong) (?:nhiem vu )?)?{_LEADING}{_MORE}{_ALSO}",
    ),
    (LabelKind.LEAD, r"(?:co quan|don vi) (?:to chuc(?: thuc hien)?|thuong truc|dang cai)"),
    (LabelKind.LEAD, rf"{_BODIES} (?:chu tri )?(?:xay dung|(?:bien )?soan(?: thao)?)"),
    (LabelKind.LEAD, rf"{_BODIES} (?:chu tri|thuc hien) (?:nhiem vu|\(tham muu\)?)"),
    (LabelKind.LEAD, rf"(?:{_BODIES} )?duoc (?:giao|phan cong)(?: nhiem vu| thuc hien| chu tri)?"),
    (
        LabelKind.LEAD,
        r"(?:phan cong|giao)(?: cho| nhiem vu| chu tri| thuc hien| trach nhiem| co quan.*| don vi.*)?",
    ),
    (LabelKind.LEAD, rf"(?:{_BODIES} )?phoi hop/chu tri|thanh phan thuc hien|ai lam"),
    (LabelKind.LEAD, r"(?:co quan|don vi) (?:chinh|dan dau|chu luc)"),
    (LabelKind.LEAD, r"trach nhiem(?: chu tri| thuc hien| chinh)?"),
    (LabelKind.TIME, r"(?:du kien )?(?:t\.? ?gian|tg|(?:giai doan|nam) thuc hien|ngay to chuc)(?: .*)?"),
    (LabelKind.TIME, r"du kien|dinh ky|chu ky|tan suat|thuc hien (?:trong|truoc|tu)|ke hoach hoan thanh"),
    (LabelKind.TIME, r"giai doan|thoi ky|moc|bao gio|khi nao|den ngay|khung thoi gian|du kien thuc hien"),
    (LabelKind.TIME, r"(?:du kien )?(?:thoi gian|thoi han|thoi diem|tien do)(?:[ ,/(].*)?"),
    (
        LabelKind.TIME,
        (
            r"(?:ky )?han(?: hoan thanh)?|(?:du kien )?hoan thanh(?: truoc| trong)?|xong(?: truoc| trong)?|"
            r"han (?:bao cao|chot|cuoi|dinh|nop|trinh|gui|xu ly)"
        ),
    ),
    (
        LabelKind.TIME,
        (
            r"(?:lo trinh|lich)(?: thuc hien| trien khai| tien hanh| trinh)?|ke hoach thoi gian|"
            r"moc (?:thoi gian|hoan thanh|thuc hien|tien do)|"
            r"(?:ngay|thang|quy|ky) (?:thuc hien|hoan thanh)|"
            r"(?:(?:ngay|thang|quy|thoi diem) )?(?:bat dau|ket thuc)(?: thuc hien)?"
        ),
    ),
    (
        LabelKind.TITLE,
        (
            rf"(?:ten )?{_WORK}(?:(?:, ?| ?/ ?| va | )"
            rf"(?:{_WORK}|chinh|cu the|thuc hien|trong tam|uu tien|chi tiet))*|"
            r"viec can lam|dau viec|ten viec"
        ),
    ),
    (
        LabelKind.FIELD,
        (
            r"(?:hinh thuc|ket qua|san pham|kinh phi|nguon (?:kinh phi|luc|von)|doi tuong|dia diem|"
            r"phuong (?:phap|thuc)|so luong|thanh phan|chi tieu|muc tieu|yeu cau|dia ban|quy mo|ghi chu|"
            r"cach thuc|du toan|lanh dao (?:[a-z ]+ )?(?:phu trach|chi dao)|linh vuc|can cu|don vi|"
            r"thoi luong|luu y|lien he|(?:so )?dien thoai)(?:[ ,/(].*)?"
        ),
    ),
)
_TABLE = tuple((kind, re.compile(pattern)) for kind, pattern in _PATTERNS)
_LINE = re.compile(r"(?P<label>[^:\n]{2,90}(?:\n[^:\n]{1,60})?)[:\uff1a]\s*")
# “Thực hiện: Sở Tư pháp” says who acts, “Thực hiện: các quy định” what is to be done.
_VERB_ALONE = re.compile(r"(?:to chuc )?(?:thuc hien|trien khai)|trach nhiem|tham muu|theo doi|phu trach")
_TIME_ALONE = re.compile(
    r"du kien(?: thuc hien)?|dinh ky|chu ky|tan suat|thuc hien (?:trong|truoc|tu)|"
    r"giai doan|thoi ky|moc|bao gio|khi nao|den ngay"
)
_OPENS_TIME = re.compile(
    r"(?:trong|vao|tu|truoc|den|hang|moi|ngay|thang|quy|nam|thuong xuyen|\d)\b|"
    r"\d(?![\d.]* (?:nguoi|lop|trieu|dong))"
)
_HELP_ALONE = re.compile(r"ho tro|tham gia(?: thuc hien)?")
_OPENS_BODY = re.compile(
    r"(?:cac |toan the |tat ca )?(?:ubnd|uy ban|hdnd|mttq|mat tran|phong|so|ban(?! hanh)|bo|"
    r"hoi(?! nghi| thi| thao)|doan|cong (?:an|chuc)|can bo|van phong|trung tam|truong|tram|toa|vien|"
    r"dai|bao(?! cao| dam)|chu tich|to(?! chuc \d)|dang uy|chi (?:bo|cuc|huy)|lien doan|thanh tra|"
    r"don vi|co quan|nganh|ap|thon|khu pho|xa|phuong|thi tran|huyen|tinh|dia phuong|dong chi|"
    r"giam doc|thu truong|lanh dao|tu phap|quan su)\b"
)
_NOUN = re.compile(
    rf"(?:{_BODY}|thoi|tien do|{_WORK}|hinh thuc|ket qua|san pham|kinh phi|doi tuong|dia diem|thanh phan)\b"
)
_JOINING = re.compile(
    r"(?:tang cuong|chu dong|chat che|thuc hien|xay dung|to chuc \d|tham muu|nang cao|day manh|tiep tuc|"
    r"trong|giua)\b"
)
_HEAD = 40
"""Characters of a value by which its kind is told."""
_FIELD_WORDS = 8
_DASHES = str.maketrans("–—", "--")
_FOOTNOTE = re.compile(r"(?:\[\d{1,2}\]|\(\d{1,2}\))\s*$")
# Known labels that papers also print without a colon (“Thời gian thực hiện Quý I/2025”).
_BARE = re.compile(
    r"(?P<label>(?:cơ quan|đơn vị)\s+(?:chủ trì|phối hợp|thực hiện|tham mưu)(?:,?\s+thực hiện)?|"
    r"thời (?:gian|hạn)\s+(?:thực hiện|hoàn thành|triển khai))(?:\s*[-–—]\s*|\s+)(?=(?P<first>\S))",
    re.IGNORECASE,
)
_TIME_WORD = re.compile(r"(?:năm|quý|quí|tháng|trước|trong|hằng|hàng) |\d")
INNER = re.compile(r"(?:[;.,:]\s*|\s{2,}|\s[-–—+•]\s*|\n\s*[-–—+•]?\s*|\()(?=[^\W\d_][^:;.\n]{4,50}:)")
_COMMON = (
    *("cơ quan chủ trì", "cơ quan phối hợp", "cơ quan thực hiện", "cơ quan tham mưu", "đơn vị chủ trì"),
    *("đơn vị phối hợp", "đơn vị thực hiện", "thời gian thực hiện", "thời gian hoàn thành"),
)
_COMMON_FOLDED = {fold(words): words for words in _COMMON}


# Plans print the same labels on line after line, and each line is looked at by several readers.
@lru_cache(maxsize=1 << 12)
def label_kind(label: str) -> LabelKind | None:
    """Return what a printed label or column title announces, None if the table does not know it."""
    folded = fold(_FOOTNOTE.sub("", label)).strip(" .*:-–()").translate(_DASHES)
    return next((kind for kind, pattern in _TABLE if pattern.fullmatch(folded)), None)


@dataclass(frozen=True, slots=True)
class _Found:
    """A known label in a longer text, and where its value starts."""

    kind: LabelKind
    label: str
    value: int


@lru_cache(maxsize=1 << 12)
def read_label(text: str) -> Labelled | None:
    """Return a plain line parted at the known label it starts with, or None."""
    found = _label_at(text, 0)
    return Labelled(found.kind, found.label, text[found.value :], found.value) if found else None


@lru_cache(maxsize=1 << 12)
def read_labels(text: str) -> tuple[Labelled, ...]:
    """Return every labelled value of a plain line: two labels may share one line."""
    labels: list[Labelled] = []
    found = _label_at(text, 0)
    while found:
        end, after = _next_label(text, found.value)
        labels.append(Labelled(found.kind, found.label, text[found.value : end], found.value))
        found = after
    return tuple(labels)


def role_label_at(text: str, start: int) -> str | None:
    """Return the known label of a role that stands at ``start`` of a plain text, None if none does."""
    found = _label_at(text, start)
    return found.label if found and found.kind in ROLES else None


def _next_label(text: str, start: int) -> tuple[int, _Found | None]:
    """Return where a value that begins at ``start`` ends, and the label behind it."""
    for cut in INNER.finditer(text, start):
        found = _label_at(text, cut.end())
        if found:
            return cut.start(), found
    return len(text), None


def _label_at(text: str, start: int) -> _Found | None:
    line = _LINE.match(text, start)
    kind = label_kind(line["label"]) if line else None
    if line and kind and kind is not LabelKind.NUMBER and _fits(line["label"], kind, text, line.end()):
        return _Found(kind, _shown(line["label"]), line.end())
    bare = _BARE.match(text, start)
    if bare and (bare["first"].isupper() or _TIME_WORD.match(text, bare.end())):
        return _Found(label_kind(bare["label"]) or LabelKind.FIELD, _shown(bare["label"]), bare.end())
    return None


def _fits(label: str, kind: LabelKind, text: str, start: int) -> bool:
    """Tell whether what follows a verb that stands alone as a label is a body (or a list of them)."""
    value = fold(text[start : start + _HEAD]).lstrip(' *_-–+•“"(')
    if value and _TIME_ALONE.fullmatch(fold(label).strip(" *_-–+•")):
        return _OPENS_TIME.match(value) is not None
    if not value or kind not in {LabelKind.LEAD, LabelKind.COOPERATING}:
        return True
    alone = fold(label).strip(" *_-–+•")
    if kind is LabelKind.COOPERATING and _HELP_ALONE.fullmatch(alone) is None:
        return _JOINING.match(value) is None
    verb = _VERB_ALONE.fullmatch(alone) or _HELP_ALONE.fullmatch(alone)
    return verb is None or _OPENS_BODY.match(value) is not None


def read_heading_label(text: str) -> Labelled | None:
    """Return a line that is a known label and nothing else: its value is what stands below it."""
    label = _shown(text).rstrip(" :")
    if not 1 < len(label.split()) <= _FIELD_WORDS or not _NOUN.match(fold(label)):
        return None
    kind = label_kind(label)
    return Labelled(kind, label, "", len(text)) if kind and kind is not LabelKind.NUMBER else None


def read_field(text: str) -> Labelled | None:
    """Return a line parted at a short label of any wording (“Hình thức kiểm tra”), or None."""
    found = _LINE.match(text)
    if found is None or not text[found.end() :].strip():
        return None
    label = _shown(found["label"])
    if len(label.split()) > _FIELD_WORDS or not label[:1].isupper() or any(char in label for char in ".;"):
        return None
    return Labelled(LabelKind.FIELD, label, text[found.end() :], found.end())


def near_label(label: str) -> str | None:
    """Return the known label that ``label`` was likely meant to be, if it is not one itself."""
    if label_kind(label):
        return None
    near = get_close_matches(fold(label), _COMMON_FOLDED, n=1, cutoff=0.86)
    return _COMMON_FOLDED[near[0]] if near else None


def _shown(label: str) -> str:
    return " ".join(_FOOTNOTE.sub("", label).split()).strip("*_ -–—+•")
