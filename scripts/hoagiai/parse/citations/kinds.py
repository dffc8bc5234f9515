"""The words that say what kind of document is named, in both languages, folded."""

import re
from collections.abc import Mapping
from types import MappingProxyType

from hoagiai.model.legal import DocumentKind
from hoagiai.text import fold

WORDS: Mapping[str, DocumentKind] = MappingProxyType(
    {
        "hien phap": DocumentKind.CONSTITUTION,
        "bo luat": DocumentKind.CODE,
        "luat": DocumentKind.LAW,
        "phap lenh": DocumentKind.ORDINANCE,
        "nghi quyet lien tich": DocumentKind.JOINT_RESOLUTION,
        "nghi quyet": DocumentKind.RESOLUTION,
        "nghi dinh": DocumentKind.DECREE,
        "quyet dinh": DocumentKind.DECISION,
        "chi thi": DocumentKind.DIRECTIVE,
        "thong tu lien tich": DocumentKind.JOINT_CIRCULAR,
        "thong tu": DocumentKind.CIRCULAR,
        "ke hoach": DocumentKind.PLAN,
        "chuong trinh": DocumentKind.PROGRAMME,
        "ket luan": DocumentKind.CONCLUSION,
        "huong dan": DocumentKind.GUIDANCE,
        "cong van": DocumentKind.OFFICIAL_LETTER,
        "plan": DocumentKind.PLAN,
        "law": DocumentKind.LAW,
        "code": DocumentKind.CODE,
        "ordinance": DocumentKind.ORDINANCE,
        "joint resolution": DocumentKind.JOINT_RESOLUTION,
        "resolution": DocumentKind.RESOLUTION,
        "decree": DocumentKind.DECREE,
        "decision": DocumentKind.DECISION,
        "directive": DocumentKind.DIRECTIVE,
        "joint circular": DocumentKind.JOINT_CIRCULAR,
        "circular": DocumentKind.CIRCULAR,
    }
)
SHORT: Mapping[str, DocumentKind] = MappingProxyType(
    {
        "bl": DocumentKind.CODE,
        "nqlt": DocumentKind.JOINT_RESOLUTION,
        "nq": DocumentKind.RESOLUTION,
        "nd": DocumentKind.DECREE,
        "qd": DocumentKind.DECISION,
        "ttlt": DocumentKind.JOINT_CIRCULAR,
        "tt": DocumentKind.CIRCULAR,
        "kh": DocumentKind.PLAN,
    }
)
"""Abbreviations, which count only in capitals."""
OTHERS = (
    "quy che",
    "quy dinh",
    "dieu le",
    "hop dong",
    "bao cao",
    "to trinh",
    "thong bao",
    "cong uoc",
    "quy uoc",
    "huong uoc",
    "noi quy",
    "de an",
    "charter",
    "constitution",
    "regulation",
)
"""Papers that have articles or numbers too, and are none of the kinds."""
_ALIKE: Mapping[DocumentKind, DocumentKind] = MappingProxyType(
    {
        DocumentKind.CODE: DocumentKind.LAW,
        DocumentKind.JOINT_RESOLUTION: DocumentKind.RESOLUTION,
        DocumentKind.JOINT_CIRCULAR: DocumentKind.CIRCULAR,
    }
)


def kind_pattern() -> str:
    """Return a pattern for every word that says a kind, the longest first."""
    words = sorted((*WORDS, *SHORT, *OTHERS), key=len, reverse=True)
    return "|".join(word.replace(" ", r"\s+") for word in words)


def kind_named(words: str) -> DocumentKind | None:
    """Return the kind that folded words say, None for a paper that is none of the kinds."""
    one = re.sub(r"\s+", " ", words)
    return WORDS.get(one) or SHORT.get(one)


def alike(one: DocumentKind, other: DocumentKind) -> bool:
    """Tell whether a text may call the one by the word for the other: a code is also a law."""
    return one is other or _ALIKE.get(one, one) is _ALIKE.get(other, other)


def is_kind_alone(key: str) -> bool:
    """Tell whether folded words say a kind and nothing more: “Luật”, “Đề án”."""
    return key in WORDS or key in SHORT or key in OTHERS


def kind_of_name(name: str) -> DocumentKind | None:
    """Return the kind that the first words of a name say: “Luật Đất đai”, “Land Law”."""
    words = fold(name)
    found = [word for word in WORDS if words.startswith(f"{word} ") or words.endswith(f" {word}")]
    return WORDS[max(found, key=len)] if found else None
