"""Số, ký hiệu: numbers of documents, in print and as the register has them.

The form is that of Nghị định 30/2020/NĐ-CP (numeral, year if there is one, symbol); print and
scanning add spaces, other dashes, Ð for Đ, W for Ư, and lower case.
"""

import re
from dataclasses import dataclass

from hoagiai.model.legal import DocumentKind
from hoagiai.parse.citations.plain import Plain, as_plain

_SEGMENT = r"[a-z]{1,14}[0-9]{0,2}"
NUMBER = (
    r"(?<![\w/.,-])(?P<numeral>[0-9]{1,5})\s?"
    r"(?:/\s?(?P<year>(?:19|20)[0-9]{2})\s?/\s?|/\s?|-(?=[a-z]{2,4}\s?/\s?t[wu]\b))"
    rf"(?P<symbol>{_SEGMENT}(?:\s?[-/]\s?{_SEGMENT}){{0,4}})(?![\w/])"
)
_NUMBER = re.compile(NUMBER)
_JOINT = re.compile(r"\s?[-/]\s?")
_KINDS = {
    "bl": DocumentKind.CODE,
    "l": DocumentKind.LAW,
    "nd": DocumentKind.DECREE,
    "qd": DocumentKind.DECISION,
    "tt": DocumentKind.CIRCULAR,
    "ttlt": DocumentKind.JOINT_CIRCULAR,
    "nq": DocumentKind.RESOLUTION,
    "nqlt": DocumentKind.JOINT_RESOLUTION,
    "ct": DocumentKind.DIRECTIVE,
    "kh": DocumentKind.PLAN,
    "ctr": DocumentKind.PROGRAMME,
    "kl": DocumentKind.CONCLUSION,
    "hd": DocumentKind.GUIDANCE,
    "pl": DocumentKind.ORDINANCE,
    "cv": DocumentKind.OFFICIAL_LETTER,
}
_ASSEMBLY = re.compile(r"(?:ubtv)?qh[0-9]{1,2}")
# Who signs, as symbols have it: what may stand behind a spaced dash, or in lower case.
_BODY = re.compile(
    r"cp|ttg|tw|tu|hu|du|ub|ubnd|hdnd|ubmttq|mttq|ubtumttqvn|ubtwmttqvn|mttqvn|bttubmttq|btv|bct|bbt|"
    r"tand|tandtc|vksnd|vksndtc|hdtp|ctn|stp|sotp|ptp|"
    r"b(?:tp|tc|nv|ca|qp|gddt|yt|ct|xd|gtvt|tttt|vhttdl|ldtbxh|khdt|nnptnt|tnmt|nnmt|khcn|ng|dtg)|"
    r"(?:ubtv)?qh[0-9]{1,2}"
)
_OTHER_SIGNS = frozenset({"bc", "tb", "ttr", "tr", "qc", "gm", "vbhn", "ctph", "ctrinh", "qcph", "dh"})
_FRONT = re.compile(r"ubt[uw]+(?=mttq)")


@dataclass(frozen=True, slots=True)
class Number:
    """A number, so that two prints of the same one are equal: ``15/2014/NĐ-CP``, ``15/2014/nđ - cp``."""

    numeral: int
    year: int | None
    """None where the numbers start anew each year and do not say which: ``428/QĐ-TTg``."""
    symbol: str
    """Its letters and figures alone: ``ndcp``."""

    @property
    def kind(self) -> DocumentKind | None:
        """What its symbol says it is; None where that does not tell (``QH13``: law or resolution)."""
        for length in range(min(len(self.symbol), 4), 0, -1):
            lead, body = self.symbol[:length], self.symbol[length:]
            if lead in _KINDS and (not body or _BODY.match(body)):
                return _KINDS[lead]
        return DocumentKind.RESOLUTION if self.symbol.startswith("ubtvqh") else None

    @property
    def digits(self) -> str:
        """Its figures: ``15/2014``, ``428``."""
        return f"{self.numeral}/{self.year}" if self.year else str(self.numeral)


@dataclass(frozen=True, slots=True)
class PrintedNumber:
    """A number in a text, with the positions in its folded form where it starts and ends."""

    number: Number
    start: int
    end: int
    sure: bool
    """Whether its symbol is one that documents bear, so that no word before it is needed."""


def parse_number(printed: str) -> Number | None:
    """Return the number that a register writes, None if it is none (“…/KH-UBND”)."""
    plain = as_plain(printed.strip())
    match = _NUMBER.match(plain.text)
    found = read_number(plain, match) if match else None
    return found.number if found and found.end == len(plain.text) else None


def read_number(plain: Plain, match: re.Match[str]) -> PrintedNumber | None:
    """Return the number that a match of ``NUMBER`` stands for, cut where its symbol ends."""
    end, sure = _end_of_symbol(plain, match.start("symbol"), match.end("symbol"))
    if end == match.start("symbol"):
        return None
    symbol = re.sub(r"[^a-z0-9]", "", plain.text[match.start("symbol") : end])
    year = int(match["year"]) if match["year"] else None
    number = Number(int(match["numeral"]), year, _canonical(symbol, year))
    return PrintedNumber(number, match.start("numeral"), end, sure)


def _canonical(symbol: str, year: int | None) -> str:
    """Return the one spelling of a symbol that is printed in several ways."""
    # “81/2025/UBTVQH15” is printed “81/2025/NQ-UBTVQH15” too; without a year NQ belongs to it.
    bare = symbol.removeprefix("nq") if year and symbol.startswith("nqubtvqh") else symbol
    return _FRONT.sub("ubtu", bare)


def _end_of_symbol(plain: Plain, start: int, end: int) -> tuple[int, bool]:
    """Return where the symbol ends that starts at ``start``, and whether it is one of documents."""
    first = _segment_end(plain.text, start, end)
    lead = plain.text[start:first]
    known = lead in _KINDS or lead in _OTHER_SIGNS or _ASSEMBLY.fullmatch(lead) is not None
    if not (known or _in_capitals(plain, start, first)):
        return start, False
    at = first
    while at < end:
        joint = _JOINT.match(plain.text, at, end)
        if joint is None:
            break
        stop = _segment_end(plain.text, joint.end(), end)
        if not _goes_on(plain, joint, stop):
            break
        at = stop
    return at, known and (at > first or _ASSEMBLY.fullmatch(lead) is not None)


def _segment_end(text: str, start: int, end: int) -> int:
    match = re.compile(_SEGMENT).match(text, start, end)
    return match.end() if match else start


def _goes_on(plain: Plain, joint: re.Match[str], stop: int) -> bool:
    """Tell whether what stands behind a dash is still the symbol (“- CP”) or the sentence (“- quy”)."""
    if plain.text[joint.end() : stop] in _KINDS or _BODY.fullmatch(plain.text, joint.end(), stop):
        return True
    return len(joint[0]) == 1 and _in_capitals(plain, joint.end(), stop)


def _in_capitals(plain: Plain, start: int, end: int) -> bool:
    letters = [char for char in plain.slice(start, end) if char.isalpha()]
    return len(letters) > 1 and sum(map(str.isupper, letters)) * 2 > len(letters)
