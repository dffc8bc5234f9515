"""Numbers in words: “quý một”, “tháng mười hai”, “ba tháng đầu năm”."""

from hoagiai.parse.periods.dates import DASHES
from hoagiai.parse.periods.tokens import Cursor

_WORDS = "một hai ba tư năm sáu bảy tám chín mười"
_ONES = {word: number for number, word in enumerate(_WORDS.split(), 1)} | {"bốn": 4, "bẩy": 7}
_TEN = 10
_TEENS = frozenset({1, 2})
_MAY_FOLLOW = frozenset(
    {"năm", "đến", "tới", "và", "hoặc", "hằng", "trở", "của", "/", ",", ".", ";", ")", "("}
)
"""What may stand after a month or quarter in words: “tháng một lần” counts, it names no month."""


def spelled(cursor: Cursor, ahead: int = 0) -> tuple[int, int]:
    """Return the number in words ``ahead`` of the place and its length in tokens; (0, 0) if none is."""
    first = _ONES.get(_printed(cursor, ahead), 0)
    second = _ONES.get(_printed(cursor, ahead + 1), 0)
    if first == _TEN and second in _TEENS and not cursor.peek(ahead + 1).breaks:
        return _TEN + second, 2
    return first, 1 if first else 0


def spelled_place(cursor: Cursor, ahead: int) -> tuple[int, int]:
    """Return the number in words that names a month or quarter, as ``spelled`` does.

    “Tháng năm 2026” may be May or a month left blank: it is not read.
    """
    number, length = spelled(cursor, ahead)
    after = cursor.peek(ahead + length)
    ends = after.kind == "end" or after.breaks or after.word in _MAY_FOLLOW or after.word in DASHES
    return (number, length) if number and ends else (0, 0)


def _printed(cursor: Cursor, ahead: int) -> str:
    token = cursor.peek(ahead)
    return token.text.casefold() if token.kind == "word" else ""
