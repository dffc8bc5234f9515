"""Numbers as text that a browser reads without a parser: short, plain ASCII, nothing to escape in JSON.

``overrides/assets/js/tim/codes.js`` reads what is written here.
"""

from collections.abc import Iterable, Sequence

from hoagiai.search.terms import STEPS

# Every printable sign but the blank, ``!``, ``"`` and ``\\``; the first 64 end a number, 26 lead one.
_SIGNS = [chr(code) for code in range(0x23, 0x7F) if chr(code) != "\\"]
_LAST, _LEADING = 64, 26
_STEP = _SIGNS[_LAST + _LEADING]
_READY = 1 << 12


def number_code(number: int) -> str:
    """Return a number from 0 up as signs."""
    text = _SIGNS[number % _LAST]
    number //= _LAST
    while number:
        number, sign = divmod(number, _LEADING)
        text = _SIGNS[_LAST + sign] + text
    return text


_CODES = [number_code(number) for number in range(_READY)]


def rising_code(numbers: Iterable[int]) -> str:
    """Return numbers that rise, each as its distance from the one before it, the first from -1."""
    before, signs = -1, []
    for number in numbers:
        gap = number - before - 1
        signs.append(_CODES[gap] if gap < _READY else number_code(gap))
        before = number
    return "".join(signs)


def postings_code(postings: Sequence[tuple[int, int]]) -> str:
    """Return postings ``(weight, entry)``, the weightiest first: entries as they rise within one weight.

    A sign of its own is one step down in weight; the first step is the highest there is.
    """
    signs: list[str] = []
    weight = STEPS
    run: list[int] = []
    for posting in postings:
        if posting[0] != weight:
            signs.append(rising_code(run))
            signs.append(_STEP * (weight - posting[0]))
            weight, run = posting[0], []
        run.append(posting[1])
    signs.append(rising_code(run))
    return "".join(signs)
