"""What figures alone say: “15/6/2025”, “15.6.2025”, “6/2025”, “15/6”, “2026-02-01 00:00:00”, “2026”."""

from hoagiai.parse.periods.parts import Part, Unit
from hoagiai.parse.periods.tokens import Cursor

_STROKES = ("/", "-", ".")
_SMALL, _FULL = 2, 4
DASHES = ("-", "–", "—", "\N{MINUS SIGN}")


def read_figures(cursor: Cursor, hint: Unit | None) -> Part | None:
    """Return the part that the figures at the place name, or None and the place unmoved.

    ``hint`` is the unit that the list or range so far is in: “quý 2-4/2025” ends in a quarter.
    """
    if cursor.peek().kind != "number" or _continues(cursor):
        return None
    start = cursor.at
    part = _read_iso(cursor) or _read_date(cursor) or _read_pair(cursor, hint) or _read_year(cursor, hint)
    if part is None or _is_cut(cursor):
        cursor.at = start
        return None
    return part


def figures(cursor: Cursor, ahead: int, longest: int = _SMALL) -> int | None:
    """Return the number ``ahead`` if it has at most ``longest`` figures (4: exactly), else None."""
    token = cursor.peek(ahead)
    right = len(token.text) == _FULL if longest == _FULL else len(token.text) <= longest
    return token.number if right else None


def _continues(cursor: Cursor) -> bool:
    """Tell whether the figures belong to something that began before them (“../2025”, “số 12”)."""
    before = cursor.peek(-1) if cursor.at else None
    return before is not None and (before.word == "/" or (before.word in {".", ","} and cursor.glued()))


def _is_cut(cursor: Cursor) -> bool:
    """Tell whether more figures or a stroke hang on: then the whole is something else."""
    token = cursor.peek()
    if token.word == "/":
        return cursor.peek(1).word != "năm"
    hangs = token.word in {".", ",", "-", "%"} and cursor.glued() and cursor.glued(1)
    return hangs and (token.word == "%" or (token.word != "-" and cursor.peek(1).kind == "number"))


def _read_iso(cursor: Cursor) -> Part | None:
    """Read “2026-02-01”, with the clock time that a spreadsheet adds."""
    year, month, day = figures(cursor, 0, _FULL), figures(cursor, 2), figures(cursor, 4)
    signs = (cursor.peek(1).word, cursor.peek(3).word)
    if None in {year, month, day} or signs != ("-", "-") or not all(cursor.glued(n) for n in range(1, 5)):
        return None
    cursor.at += 5
    cursor.take("t") or cursor.take("tháng")
    while cursor.peek().kind == "number" and cursor.peek(1).word == ":" and cursor.glued(1):
        cursor.at += 2
        _skip_last_clock_figures(cursor)
    return Part(Unit.DAY, month, day, year)


def _skip_last_clock_figures(cursor: Cursor) -> None:
    """Step over the figures after the last colon of a clock time."""
    if cursor.peek().kind == "number" and cursor.peek(1).word != ":":
        cursor.at += 1


def _read_date(cursor: Cursor) -> Part | None:
    """Read “15/6/2025”, “15-6-2025” or “15.6.2025”: the same stroke twice."""
    day, month, year = figures(cursor, 0), figures(cursor, 2), cursor.peek(4).number
    stroke = cursor.peek(1).word
    if (
        day is None
        or month is None
        or year is None
        or stroke not in _STROKES
        or cursor.peek(3).word != stroke
    ):
        return None
    if stroke != "/" and not (
        len(cursor.peek(4).text) == _FULL and all(cursor.glued(n) for n in range(1, 5))
    ):
        return None
    cursor.at += 5
    return Part(Unit.DAY, month, day, year)


def _read_pair(cursor: Cursor, hint: Unit | None) -> Part | None:
    """Read “6/2025” (with a hint, of that unit), “06-2025” or the yearless day “15/6”."""
    first, stroke, second = figures(cursor, 0), cursor.peek(1).word, cursor.peek(2)
    if first is None or second.number is None:
        return None
    if stroke == "/" and len(second.text) <= _SMALL:
        cursor.at += 3
        return Part(Unit.DAY, second.number, first)
    is_year = stroke == "/" or (
        stroke == "-" and len(second.text) == _FULL and cursor.glued(1) and cursor.glued(2)
    )
    if not is_year:
        return None
    cursor.at += 3
    unit = hint if hint in {Unit.QUARTER, Unit.MONTH} else Unit.MONTH
    return Part(unit, first, None, second.number)


def _read_year(cursor: Cursor, hint: Unit | None) -> Part | None:
    """Read a bare “2026”; before another word it is a number of things, unless years are listed."""
    year = figures(cursor, 0, _FULL)
    if year is None or not _stands_as_year(cursor, hint):
        return None
    cursor.at += 1
    return Part(Unit.YEAR, year=year)


def _stands_as_year(cursor: Cursor, hint: Unit | None) -> bool:
    """Tell whether the four figures read as a year: in a list of years, or with no word after them."""
    after = cursor.peek(1)
    joins = after.word in {"đến", "tới", "và", "hoặc", "trở", "hằng"} or after.breaks
    return hint is Unit.YEAR or after.kind != "word" or joins
