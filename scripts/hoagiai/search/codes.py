"""Numbers as text that a browser reads without a parser: short, plain ASCII, nothing to escape in JSON.

``overrides/assets/js/tim/codes.js`` reads what is written here.
"""

from bisect import bisect_left
from collections.abc import Sequence
from functools import cache
from itertools import chain
from operator import sub

# Every printable sign but the blank, ``!``, ``"`` and ``\\``; the first 64 end a number, 26 lead one.
_SIGNS = [chr(code) for code in range(0x23, 0x7F) if chr(code) != "\\"]
_LAST, _LEADING = 64, 26
_STEP = _SIGNS[_LAST + _LEADING]

ENTRY_BITS = 24
"""A posting is one number: lack of weight above so many bits, entry below."""


def number_code(number: int) -> str:
    """Return a number from 0 up as signs."""
    text = _SIGNS[number % _LAST]
    number //= _LAST
    while number:
        number, sign = divmod(number, _LEADING)
        text = _SIGNS[_LAST + sign] + text
    return text


# There are no more distances than entries, and most are short.
@cache
def _distance_code(distance: int) -> str:
    return number_code(distance - 1)


def rising_code(numbers: Sequence[int], least: int = 0) -> str:
    """Return numbers that rise, each as its distance from the one before it; none is below ``least``."""
    return "".join(map(_distance_code, map(sub, numbers, chain((least - 1,), numbers))))


def postings_code(postings: Sequence[int]) -> str:
    """Return postings that rise, so the weightiest come first: entries as they rise within one weight.

    A sign of its own is one step down in weight; the first step is the highest there is.
    """
    signs: list[str] = []
    at = before = 0
    while at < len(postings):
        lack = postings[at] >> ENTRY_BITS
        end = bisect_left(postings, (lack + 1) << ENTRY_BITS, at)
        signs += _STEP * (lack - before), rising_code(postings[at:end], lack << ENTRY_BITS)
        at, before = end, lack
    return "".join(signs)
