"""Who signed, as far as a text says: “của UBND tỉnh Lai Châu” against the register’s body."""

import re
from enum import Enum, auto

from hoagiai.text import slug

_SHORTER = (
    ("uy ban nhan dan", "ubnd"),
    ("hoi dong nhan dan", "hdnd"),
    ("chu tich ubnd", "ubnd"),
    ("thu tuong chinh phu", "thu tuong"),
    ("bo truong bo", "bo"),
)
_LOCAL = re.compile(
    r"(?:ubnd|hdnd|tinh uy|thanh uy|huyen uy|quan uy|dang uy|so|phong|ban chi dao|hoi|cong an)\b"
)
_BODY = re.compile(
    rf"{_LOCAL.pattern}|(?:thu tuong|chinh phu|quoc hoi|uy ban|ban chap hanh|bo chinh tri|ban bi thu|bo|"
    r"toa an|chu tich|hoi dong|lien tich|lien bo|mat tran|government|prime|ministry|national)\b"
)
_PLACE = re.compile(r"(?:tinh|thanh pho|tp|huyen|quan|thi xa|thi tran|xa|phuong|dac khu)\s\w")
_ENDS = re.compile(
    r"\s(?:ve|phe duyet|ban hanh|trien khai|thuc hien|quy dinh|huong dan|sua doi|thay|cong bo|giao|tren|ngay|"
    r"gom|dat|la|nham|co|da|duoc|cho|sang|toi|den|thi)\b.*"
)


class Fit(Enum):
    """How a printed body stands to the one that the register names."""

    SAME = auto()
    PART = auto()
    """The print leaves out whose it is: “UBND tỉnh”, “Ủy ban nhân dân huyện”."""
    UNSAID = auto()
    OTHER = auto()


def is_local(issuer: str) -> bool:
    """Tell whether many bodies like this one number their papers alike."""
    return _LOCAL.match(short_name(issuer)) is not None


def fit(issuer: str, printed: str, province: str) -> Fit:
    """Return how the printed words behind “của” stand to a document's issuer.

    ``province`` is the slug of the text's own province, which completes “UBND tỉnh”.
    """
    said = _ENDS.sub("", short_name(printed))
    known = short_name(issuer)
    if _PLACE.match(said) and is_local(known):
        return Fit.SAME if known.endswith(f" {said}") else Fit.OTHER
    if not _BODY.match(said) or not known:
        return Fit.UNSAID
    if said == known or said.startswith(f"{known} "):
        return Fit.SAME
    if known.startswith(f"{said} "):
        rest = known.removeprefix(f"{said} ").replace(" ", "-")
        return Fit.SAME if province and rest == province else Fit.PART
    clash = is_local(known) or _LOCAL.match(said) is not None
    return Fit.OTHER if clash else Fit.UNSAID


def short_name(body: str) -> str:
    """Return a body's name folded, in the short words that papers use."""
    words = slug(body).replace("-", " ")
    for long, short in _SHORTER:
        words = words.replace(long, short)
    return words
