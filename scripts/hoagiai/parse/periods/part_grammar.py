"""One named part of the calendar: “ngày 05 tháng 6 năm 2025”, “quý IV/2025”, “6 tháng đầu năm”."""

from dataclasses import replace

from hoagiai.parse.periods.counting import spelled, spelled_place
from hoagiai.parse.periods.dates import DASHES, figures, read_figures
from hoagiai.parse.periods.parts import Edge, Part, Unit
from hoagiai.parse.periods.phrases import ABOUT, BEGINNING, END, HALF_YEARS, YEAR_OF_ITS_OWN
from hoagiai.parse.periods.tokens import Cursor

_FULL = 4
_HALF = 6
_YEAR_JOINS = ("/", ",", ".", "của", "trong", *DASHES)
_RELATIVE = frozenset({"đầu", "cuối", "giữa", "sau", "tiếp", "kế", "liền"})
_EACH = frozenset({"mỗi", "từng", "hằng", "các"})
_MONTHS_OF_QUARTER = {"đầu": 1, "giữa": 2, "cuối": 3}
_OFFSETS = {"sau": 1, "tới": 1, "tiếp": 1, "kế": 1, "trước": -1, "nay": 0}
_EDGES = ((ABOUT, Edge.ABOUT), (BEGINNING, Edge.BEGINNING), (END, Edge.END))


def read_part(cursor: Cursor, hint: Unit | None = None) -> Part | None:
    """Return the part named at the place, its year if one follows, or None and the place unmoved."""
    start = cursor.at
    _skip_clock(cursor)
    part = _read_months(cursor) or _read_edge(cursor) or _read_named(cursor) or _read_bare(cursor, hint)
    if part is None:
        cursor.at = start
        return None
    return _with_year(cursor, part)


def _read_named(cursor: Cursor) -> Part | None:
    """Read a part that says what it is: “ngày …”, “tháng …”, “quý …”, “năm …”."""
    readers = {"ngày": _read_day, "tháng": _read_month, "quý": _read_quarter, "năm": _read_year}
    reader = readers.get(cursor.peek().word)
    return reader(cursor) if reader else None


def _read_bare(cursor: Cursor, hint: Unit | None) -> Part | None:
    """Read figures that do not say what they are: a date, a year, or one more of a list."""
    return _read_worded_date(cursor) or read_figures(cursor, hint) or _read_next(cursor, hint)


def _read_day(cursor: Cursor) -> Part | None:
    """Read “ngày 05 tháng 6”, “ngày 15/6/2025” or “ngày 20” alone."""
    start = cursor.at
    cursor.at += 1
    part = _read_worded_date(cursor) or read_figures(cursor, Unit.DAY) or _read_next(cursor, Unit.DAY)
    if part is None or part.unit is not Unit.DAY:
        cursor.at = start
        return None
    return part


def _read_worded_date(cursor: Cursor) -> Part | None:
    """Read “05 tháng 6”: a day and its month in words."""
    day, month, length = figures(cursor, 0), figures(cursor, 2), 1
    if day is None or cursor.peek(1).word != "tháng":
        return None
    if month is None:
        month, length = spelled_place(cursor, 2)
    if not length:
        return None
    cursor.at += 2 + length
    return Part(Unit.DAY, month, day)


def _read_month(cursor: Cursor) -> Part | None:
    """Read “tháng 6” or “T6”."""
    return _read_numbered(cursor, Unit.MONTH)


def _read_quarter(cursor: Cursor) -> Part | None:
    """Read “quý II” or “quý 2”."""
    return _read_numbered(cursor, Unit.QUARTER)


def _read_numbered(cursor: Cursor, unit: Unit) -> Part | None:
    """Read the unit's word and its number: “quý II”, “quý 2”, “tháng 6”, “T6”, “Q.II”."""
    short = len(cursor.peek().text) == 1
    ahead = 2 if short and cursor.peek(1).word == "." else 1
    if cursor.peek(ahead).ordinal is None:
        return None if short else _read_spelled(cursor, unit)
    if short and not cursor.glued(ahead):
        return None
    number = cursor.peek(ahead).ordinal
    cursor.at += ahead + 1
    return Part(unit, number)


def _read_spelled(cursor: Cursor, unit: Unit) -> Part | None:
    """Read “quý một”, “tháng mười hai”."""
    number, length = spelled_place(cursor, 1)
    cursor.at += 1 + length if length else 0
    return Part(unit, number) if length else None


def _read_year(cursor: Cursor) -> Part | None:
    """Read “năm 2026”; a number of one or two figures counts something (“năm 02 lần”)."""
    token = cursor.peek(1)
    if token.number is None or figures(cursor, 1) is not None:
        return None
    cursor.at += 2
    return Part(Unit.YEAR, year=token.number)


def _read_next(cursor: Cursor, hint: Unit | None) -> Part | None:
    """Read a bare number that goes on with a list or range: the “IV” of “quý III, IV”."""
    token = cursor.peek()
    romans = hint is Unit.QUARTER or token.kind == "number"
    if (
        hint in {None, Unit.YEAR, Unit.MONTHS}
        or token.ordinal is None
        or len(token.text) >= _FULL
        or not romans
    ):
        return None
    if cursor.peek(1).word in {"%", "lần"} or (cursor.peek(1).word == "/" and token.kind == "number"):
        return None
    cursor.at += 1
    return (
        _day_of_some_month(cursor, token.ordinal)
        if hint is Unit.DAY
        else Part(hint or Unit.MONTH, token.ordinal)
    )


def _day_of_some_month(cursor: Cursor, day: int) -> Part:
    """Return “ngày 20”, whose month others tell; “ngày 05 của tháng đầu quý sau” tells none exactly."""
    ahead = 1 if cursor.peek().word == "của" else 0
    if cursor.peek(ahead).word != "tháng" or cursor.peek(ahead + 1).word not in _RELATIVE:
        return Part(Unit.DAY, day=day)
    month = _MONTHS_OF_QUARTER.get(cursor.peek(ahead + 1).word)
    of_quarter = ahead + 2
    # “tháng cuối của mỗi quý” is every quarter's, as “tháng cuối quý” is.
    of_quarter += cursor.peek(of_quarter).word == "của"
    of_quarter += cursor.peek(of_quarter).word in _EACH
    is_quarter = cursor.peek(of_quarter).word == "quý"
    if month and is_quarter and cursor.peek(of_quarter + 1).word not in YEAR_OF_ITS_OWN:
        return _day_of_quarter(cursor, of_quarter, Part(Unit.DAY, day=day, month_of_quarter=month))
    cursor.at += ahead + 2
    return Part(Unit.DAY, day=day, edge=Edge.ABOUT)


def _day_of_quarter(cursor: Cursor, ahead: int, day: Part) -> Part:
    """Return “ngày 20 tháng cuối quý II”; without a number the quarter is every one."""
    cursor.at += ahead
    quarter = _read_quarter(cursor)
    if quarter is None or quarter.number is None:
        cursor.at += 1
        return day
    return day.in_quarter(quarter.number)


def _read_months(cursor: Cursor) -> Part | None:
    """Read “6 tháng đầu năm”, “nửa cuối năm”: so many months from one end of a year."""
    length = cursor.phrase(HALF_YEARS)
    if length:
        first = cursor.peek(length - 2).word == "đầu"
        cursor.at += length - 1
        return _of_year(cursor, _HALF if first else -_HALF)
    count, words = figures(cursor, 0), 1
    if count is None:
        count, words = spelled(cursor)
    side = cursor.peek(words + 1).word
    if not words or cursor.peek(words).word != "tháng" or side not in {"đầu", "cuối"}:
        return None
    cursor.at += words + 2
    cursor.take("của")
    return _of_year(cursor, count if side == "đầu" else -count)


def _of_year(cursor: Cursor, count: int) -> Part:
    """Return the first or last months of a year whose word, but not number, may stand next."""
    if cursor.peek().word == "năm" and cursor.peek(1).kind != "number":
        cursor.at += 1
    return Part(Unit.MONTHS, count)


def _read_edge(cursor: Cursor) -> Part | None:
    """Read “cuối năm 2026”, “đầu quý II”, “tuần 2 tháng 6”: a place in a part that names no days."""
    start = cursor.at
    edge = next((edge for table, edge in _EDGES if cursor.take_phrase(table)), None) or _take_week(cursor)
    if edge is None:
        return None
    cursor.take("của") or cursor.take("các")
    part = _read_named(cursor) or _read_unnumbered(cursor)
    if part is None:
        cursor.at = start
        return None
    return replace(part, edge=edge)


def _take_week(cursor: Cursor) -> Edge | None:
    """Step over “tuần 2”, “tuần thứ hai”."""
    if cursor.peek().word != "tuần":
        return None
    length = 3 if cursor.peek(1).word == "thứ" else 2
    if cursor.peek(length).word not in {"tháng", "của"}:
        return None
    cursor.at += length
    return Edge.ABOUT


def _read_unnumbered(cursor: Cursor) -> Part | None:
    """Read “năm”, “quý”, “tháng” without a number, after “đầu” or “cuối”."""
    units = {"năm": Unit.YEAR, "quý": Unit.QUARTER, "tháng": Unit.MONTH}
    unit = units.get(cursor.peek().word)
    if unit is None or cursor.peek(1).word in YEAR_OF_ITS_OWN:
        return None
    cursor.at += 1
    return Part(unit)


def _with_year(cursor: Cursor, part: Part) -> Part:
    """Return the part with the year that follows it: “/2025”, “ năm 2025”, “-2025”, “ 2025”, “ năm sau”."""
    if part.year is not None or part.unit is Unit.YEAR:
        return part
    start = cursor.at
    join = cursor.peek(-1).word if cursor.take(*_YEAR_JOINS) else ""
    named = cursor.take("năm")
    token = cursor.peek()
    if named and token.word in _OFFSETS:
        cursor.at += 1
        cursor.take("theo", "tiếp")
        return replace(part, offset=_OFFSETS[token.word])
    if token.number is None or not _is_year(cursor, join, named=named):
        cursor.at = start
        return part
    cursor.at += 1
    return replace(part, year=token.number)


def _is_year(cursor: Cursor, join: str, *, named: bool) -> bool:
    """Tell whether the number at the place is the year of the part before it.

    After “/” or “năm” any number is meant as one, and is found wrong if it is none.
    """
    full = len(cursor.peek().text) == _FULL
    if named:
        return len(cursor.peek().text) >= _FULL - 1
    if join == "/":
        return True
    return full and join not in {",", "của", "trong"} and cursor.peek(1).word != "/"


def _skip_clock(cursor: Cursor) -> None:
    """Step over “17h00”, “16 giờ 30 phút,” where a day follows: only days are kept."""
    start = cursor.at
    if cursor.peek().number is None or cursor.peek(1).word not in {"h", "giờ", ":"}:
        return
    cursor.at += 2
    if cursor.peek().kind == "number" and cursor.peek(1).word not in {"/", "tháng"}:
        cursor.at += 1
    cursor.take("phút", "'", "’")
    cursor.take(",")
    cursor.take("của")
    if cursor.peek().word != "ngày":
        cursor.at = start
