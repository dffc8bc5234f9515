"""Vietnamese text: one spelling to compare by, an order to sort by, ASCII words for ids, days as written."""

import re
import unicodedata
from datetime import date
from functools import lru_cache

_MARKS = re.compile("[\u0300-\u036f]+")
_NOT_WORD = re.compile(r"[^a-z0-9]+")
# Vietnamese alphabetical order: code points would put Đ after Ê and every marked letter last.
_ALPHABET = "aăâbcdđeêfghijklmnoôơpqrstuưvwxyz"
_LETTER_RANK = {letter: rank for rank, letter in enumerate(_ALPHABET)}
_TONES = {"\u0300": 1, "\u0309": 2, "\u0303": 3, "\u0301": 4, "\u0323": 5}


def nfc(text: str) -> str:
    """Return ``text`` in Unicode normalization form C, the form every comparison starts from."""
    return unicodedata.normalize("NFC", text)


# Names, labels and single words come again thousands of times; what they fold to never changes.
@lru_cache(maxsize=1 << 14)
def fold(text: str) -> str:
    """Return ``text`` lower-cased, without marks, đ as d, runs of spaces as one.

    “hòa” and “hoà”, “Uỷ” and “Ủy”, “Quí” and “quí” fold alike; “quý” and “quí” do not
    (they differ in a letter, not in a mark).
    """
    bare = _MARKS.sub("", unicodedata.normalize("NFD", text.casefold().replace("đ", "d")))
    return " ".join(bare.split())


def slug(text: str) -> str:
    """Return ``text`` as ASCII words joined by hyphens: “Đào tạo” becomes ``dao-tao``."""
    return _NOT_WORD.sub("-", fold(text)).strip("-")


def sort_key(text: str) -> tuple[tuple[int, ...], tuple[int, ...], str]:
    """Return a key that sorts as a Vietnamese dictionary does: letters first, then tones.

    Source of the order: the alphabet of the dictionary (a ă â … đ … ư), tones as
    ngang, huyền, hỏi, ngã, sắc, nặng.
    """
    letters: list[int] = []
    tones: list[int] = []
    for char in nfc(text).casefold():
        base, tone = _split_tone(char)
        letters.append(_LETTER_RANK.get(base, -ord("z") + ord(base[0]) if base < "a" else 999))
        tones.append(tone)
    return tuple(letters), tuple(tones), text


def initial(text: str) -> str:
    """Return the letter under which a dictionary lists ``text``, as a capital: “Đ” of “đất”, “Ơ” of “ở”.

    Empty where it does not begin with a letter of the alphabet.
    """
    base, _ = _split_tone(nfc(text).casefold()[:1] or " ")
    return base.upper() if base in _LETTER_RANK else ""


def vietnamese_day(day: date) -> str:
    """Return “01/7/2025”: a leading 0 only for days under 10 and months 1 and 2.

    Source: the appendix of Nghị định 30/2020/NĐ-CP on official documents.
    """
    return f"{day.day:02}/{vietnamese_month(day.month)}/{day.year}"


def vietnamese_month(month: int) -> str:
    """Return the number of a month as such days have it: “02”, “7”."""
    return f"{month:02}" if month in {1, 2} else str(month)


def _split_tone(char: str) -> tuple[str, int]:
    """Return the letter without its tone, and the tone's rank (0 for none)."""
    marks = unicodedata.normalize("NFD", char)
    tone = next((_TONES[mark] for mark in marks if mark in _TONES), 0)
    base = unicodedata.normalize("NFC", "".join(m for m in marks if m not in _TONES))
    return base, tone
