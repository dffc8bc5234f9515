"""How often: “hằng năm”, “định kỳ hằng quý”, “02 lần/năm”, “6 tháng/lần”, “hằng tháng, quý, năm”."""

from hoagiai.model.period import Every
from hoagiai.parse.periods.dates import figures
from hoagiai.parse.periods.phrases import AND, EVERY, YEAR_OF_ITS_OWN
from hoagiai.parse.periods.tokens import Cursor

_UNITS = {"năm": Every.YEAR, "quý": Every.QUARTER, "tháng": Every.MONTH}
_LONGEST_COUNTED = 5
_ORDER = (Every.MONTH, Every.QUARTER, Every.YEAR)
_MONTHS = {1: Every.MONTH, 3: Every.QUARTER, 6: Every.YEAR, 12: Every.YEAR}
"""Every half-year comes back every year, too; no smaller word of the contract says it."""


def read_every(cursor: Cursor) -> Every | None:
    """Return how often the words at the place say, or None and the place unmoved.

    Of several (“hằng tháng, quý, năm”) it is the most frequent.
    """
    found = _read_one(cursor)
    while found:
        more = _read_more(cursor)
        if more is None:
            return found
        found = min(found, more, key=_ORDER.index)
    return None


def _read_one(cursor: Cursor) -> Every | None:
    """Read one frequency, in any of its forms."""
    return (
        _read_every_unit(cursor)
        or _read_times_per(cursor)
        or _read_unit_per_time(cursor)
        or _read_one_unit_per_time(cursor)
        or _read_reports(cursor)
    )


def _read_every_unit(cursor: Cursor) -> Every | None:
    """Read “hằng năm”, “mỗi quý”, “định kỳ 6 tháng”, “các tháng trong năm”."""
    start = cursor.at
    loose, counting = cursor.peek().word == "các", cursor.peek().word in {"mỗi", "từng"}
    if not cursor.take_phrase(EVERY):
        return None
    every = _take_unit(cursor, counting=counting) or (None if loose else _take_counted(cursor))
    within_year = (
        cursor.peek().word == "trong" and cursor.peek(1).word == "năm" and cursor.peek(2).kind != "number"
    )
    if every is None or (loose and every is not Every.YEAR and not within_year):
        cursor.at = start
        return None
    cursor.at += 2 if within_year and every is not Every.YEAR else 0
    return every


def _take_unit(cursor: Cursor, *, counting: bool = False) -> Every | None:
    """Step over “năm”, “quý” or “tháng” without a number: “mỗi năm 02 lần”, but not “theo quý II”.

    With ``counting`` a number behind it counts something: “mỗi tháng 01 số”.
    """
    every = _UNITS.get(cursor.peek().word)
    numbered = (
        cursor.peek(1).ordinal is not None and not cursor.peek(1).breaks and cursor.peek(2).word != "lần"
    )
    if every is not None and counting and numbered and figures(cursor, 1, 4) is None:
        cursor.at += 2
        return every
    years = every is Every.YEAR and numbered and figures(cursor, 1, 4) is not None
    other_year = cursor.peek(1).word in YEAR_OF_ITS_OWN and cursor.peek(1).word != "trước"
    if every is None or (numbered and not years) or other_year or _is_other_word(cursor):
        return None
    if years and cursor.peek(-1).word != "hằng":
        return None
    cursor.at += 1
    if cursor.peek().number is not None and cursor.peek(1).word == "lần":
        cursor.at += 2
    return every


def _is_other_word(cursor: Cursor) -> bool:
    """Tell whether an unmarked “quy”, “thang” is a word of its own (“theo quy định”, “theo thang điểm”)."""
    before = cursor.peek(-1)
    return cursor.peek().text.isascii() and (before.word == "theo" or not before.text.isascii())


def _take_counted(cursor: Cursor) -> Every | None:
    """Step over “6 tháng”, “01 quý” after “định kỳ”."""
    every = _counted(cursor)
    cursor.at += 2 if every else 0
    return every


def _counted(cursor: Cursor) -> Every | None:
    """Return what the number and unit at the place come to, if one frequency does."""
    number, unit = figures(cursor, 0), cursor.peek(1).word
    if number is None or cursor.peek(2).word in {"đầu", "cuối"} or cursor.peek(2).kind == "number":
        return None
    return _MONTHS.get(number) if unit == "tháng" else (_UNITS.get(unit) if number == 1 else None)


def _read_times_per(cursor: Cursor) -> Every | None:
    """Read “02 lần/năm”, “1 lần mỗi quý”, “01 hội nghị/năm”."""
    if figures(cursor, 0) is None:
        return None
    counted = next((n for n in range(2, _LONGEST_COUNTED) if cursor.peek(n).kind != "word"), 2)
    ahead = counted if cursor.peek(counted).word == "/" else 2
    joins = {"/"} if cursor.peek(1).word != "lần" else {"/", "mỗi", "một", "trong", "hằng"}
    every = _UNITS.get(cursor.peek(ahead + 1).word)
    if cursor.peek(1).kind != "word" or cursor.peek(ahead).word not in joins or not every:
        return None
    cursor.at += ahead + 2
    return every


def _read_unit_per_time(cursor: Cursor) -> Every | None:
    """Read “6 tháng/lần”, “03 tháng một lần”."""
    every = _counted(cursor)
    joined = cursor.peek(2).word in {"/", "một"} or cursor.peek(2).number == 1
    if not every or not joined or cursor.peek(3).word != "lần":
        return None
    cursor.at += 4
    return every


def _read_one_unit_per_time(cursor: Cursor) -> Every | None:
    """Read “một quý một lần”, “một năm hai lần”."""
    every = _UNITS.get(cursor.peek(1).word) if cursor.peek().word == "một" else None
    if every is None or cursor.peek(3).word != "lần":
        return None
    cursor.at += 4
    return every


def _read_reports(cursor: Cursor) -> Every | None:
    """Read “6 tháng, năm”, “quý, 6 tháng và 01 năm” where nothing else is said: how often one reports."""
    start = cursor.at
    found = [every] if (every := _take_counted(cursor) or _take_bare(cursor)) else []
    while found and (cursor.take(",") | cursor.take_phrase(AND)):
        every = _take_counted(cursor) or _take_bare(cursor)
        if every is None:
            found = []
        else:
            found.append(every)
    if len(found) > 1 and cursor.closes() and (start == 0 or cursor.tokens[start].breaks):
        return min(found, key=_ORDER.index)
    cursor.at = start
    return None


def _take_bare(cursor: Cursor) -> Every | None:
    """Step over “năm”, “cả năm”, “quý” with no number behind it."""
    start = cursor.at
    cursor.take("cả")
    every = _UNITS.get(cursor.peek().word)
    if every is None or cursor.peek(1).ordinal is not None:
        cursor.at = start
        return None
    cursor.at += 1
    return every


def _read_more(cursor: Cursor) -> Every | None:
    """Read one more of a list: “, quý”, “ và hằng năm”, “, 01 năm”."""
    start = cursor.at
    joined = cursor.take(",") | cursor.take_phrase(AND)
    every = (_read_one(cursor) or _take_unit(cursor) or _take_counted(cursor)) if joined else None
    if every is None:
        cursor.at = start
    return every
