"""A whole printed time: what leads it, what it names, how often, how long."""

from collections.abc import Callable
from dataclasses import replace

from hoagiai.model.period import Every
from hoagiai.parse.periods.expression import Expression, Lead
from hoagiai.parse.periods.frequency_grammar import read_every
from hoagiai.parse.periods.list_grammar import read_stretches
from hoagiai.parse.periods.parts import Part, Stretch, Unit
from hoagiai.parse.periods.phrases import (
    AFTER,
    BEFORE,
    DONE,
    FILLERS,
    FROM,
    GOVERNING,
    LATER_YEARS,
    ONGOING,
    ONWARD,
    TO,
    UNTIL,
    WHOLE_YEAR,
    YEAR_OF_ITS_OWN,
    PhraseTable,
)
from hoagiai.parse.periods.tokens import Cursor

_LEADS = ((Lead.BEFORE, BEFORE), (Lead.UNTIL, UNTIL), (Lead.FROM, FROM), (Lead.AFTER, AFTER))
_MOST_LEADS = 6


def read_time(cursor: Cursor) -> Expression | None:
    """Return the printed time that begins at the place, or None and the place unmoved."""
    start = cursor.at
    for reader in _READERS:
        found = reader(cursor)
        if found:
            return replace(found, start=start, end=cursor.at)
        cursor.at = start
    return None


def _read_later_years(cursor: Cursor) -> Expression | None:
    """Read “trong các năm tiếp theo”."""
    cursor.take("trong", "từ")
    return Expression(0, 0, Lead.LATER) if cursor.take_phrase(LATER_YEARS) else None


def _read_named(cursor: Cursor) -> Expression | None:
    """Read what names parts of the calendar: “trước ngày 15/12 hằng năm”, “từ quý II/2025 trở đi”."""
    lead, table, done = _read_lead(cursor)
    stretches = _read_whole_year(cursor) or read_stretches(cursor, table)
    if not stretches:
        return None
    onward = cursor.take_phrase(ONWARD)
    found = Expression(0, 0, lead, stretches, onward=onward, done=done)
    if lead is Lead.FROM and stretches[-1].last is None and _event_ahead(cursor):
        return replace(found, open_end=True)
    return _with_every(cursor, _narrowed(cursor, found))


def _narrowed(cursor: Cursor, found: Expression) -> Expression:
    """Return the year as the parts of it that brackets name (“Năm 2024 (quý II, quý IV)”)."""
    start = cursor.at
    year = found.year if found.whole_years and found.lead is Lead.IN and len(found.stretches) == 1 else None
    if year and cursor.take("("):
        inner = read_stretches(cursor, None)
        if inner and cursor.take(")") and all(stretch.yearless for stretch in inner):
            return replace(found, stretches=tuple(stretch.in_year(year) for stretch in inner))
    cursor.at = start
    return found


def _read_lead(cursor: Cursor) -> tuple[Lead, PhraseTable | None, bool]:
    """Return what leads the time at the place, by which table, and whether “hoàn thành” is part of it.

    The last of several words decides (“hoàn thành trước”, “chậm nhất đến hết”), but “trước” always
    stays (“trước thời hạn ngày 15/6”).
    """
    lead, table, done = Lead.IN, None, False
    for _ in range(_MOST_LEADS):
        found = next(((each, words) for each, words in _LEADS if cursor.take_phrase(words)), None)
        if found and lead is not Lead.BEFORE:
            lead, table = found
        elif not found and cursor.take_phrase(DONE):
            done = True
        elif not found and not _take_filler(cursor):
            break
    return lead, table, done


def _take_filler(cursor: Cursor) -> bool:
    """Step over a word that changes nothing, unless it begins “trong năm”."""
    return not _whole_year_ahead(cursor) and cursor.take_phrase(FILLERS)


def _whole_year_ahead(cursor: Cursor) -> int:
    """Return the length of “trong năm”, “cả năm” at the place where no other year follows; else 0."""
    length = cursor.phrase(WHOLE_YEAR)
    after = cursor.peek(length)
    other = after.kind == "number" or after.word in YEAR_OF_ITS_OWN
    return 0 if other else length


def _read_whole_year(cursor: Cursor) -> tuple[Stretch, ...]:
    """Read “trong năm” without a number: the plan's year."""
    start = cursor.at
    cursor.at += _whole_year_ahead(cursor)
    return (Stretch(Part(Unit.YEAR), None, start, cursor.at),) if cursor.at > start else ()


def _event_ahead(cursor: Cursor) -> bool:
    """Tell whether “đến” stands at the place, and no time after it."""
    return cursor.phrase(TO) > 0 or cursor.phrase(GOVERNING) > 0


def _with_every(cursor: Cursor, found: Expression) -> Expression:
    """Return the expression with the “hằng năm” that follows it, or without."""
    start = cursor.at
    years = _read_listed_years(cursor) if found.yearless else None
    if years:
        return replace(found, every=Every.YEAR, within=years)
    comma = cursor.take(",")
    bracket = cursor.take("(")
    cursor.take("của") or cursor.take("vào")
    every = read_every(cursor)
    if every and _fits(found, every) and not (comma and not bracket and not cursor.closes()):
        cursor.at += bracket and cursor.peek().word == ")"
        return _recurring(found, every, _read_scope(cursor))
    cursor.at = start
    ongoing = not cursor.peek().breaks and not found.limits and _take_ongoing(cursor)
    return Expression(0, 0, ongoing=True, within=found) if ongoing else found


def _read_listed_years(cursor: Cursor) -> Expression | None:
    """Read the “các năm 2026, 2028” of “quý IV các năm 2026, 2028”."""
    start = cursor.at
    cursor.take("của", "trong")
    if cursor.take("các", "những"):
        stretches = read_stretches(cursor, None)
        years = Expression(0, 0, Lead.IN, stretches)
        if years.whole_years and not years.yearless:
            return years
    cursor.at = start
    return None


def _fits(found: Expression, every: Every) -> bool:
    """Tell whether a time can come back so often: “quý I/2025” cannot every year."""
    return found.yearless or found.whole_years or every is not Every.YEAR


def _recurring(found: Expression, every: Every, scope: Expression | None) -> Expression:
    """Return the time as coming back: its yearless parts each year, or often within it."""
    if found.yearless and (every is Every.YEAR or _days_of_month(found)):
        return replace(found, every=every, within=scope)
    return Expression(0, 0, every=every, within=found)


def _days_of_month(found: Expression) -> bool:
    """Tell whether only days are named, whose month is every one (“ngày 20 hằng tháng”)."""
    parts = [part for stretch in found.stretches for part in stretch.parts]
    return all(part.unit is Unit.DAY and part.number is None for part in parts)


def _read_recurring(cursor: Cursor) -> Expression | None:
    """Read what begins with how often: “hằng năm”, “hằng quý đến 2030”, “hằng năm, trước ngày 15/12”."""
    every = read_every(cursor)
    if every is None:
        return None
    half_year = every is Every.YEAR and cursor.peek(-1).word == "tháng"
    named = _read_glued(cursor, lambda found: _belongs(found, every))
    if named and half_year and not named.whole_years:
        # “Báo cáo định kỳ 6 tháng trước ngày 15/6” says which report, not how often.
        return named
    if named is None:
        ongoing = every is Every.YEAR and not cursor.peek().breaks and _take_ongoing(cursor)
        return Expression(0, 0, every=None if ongoing else every, ongoing=ongoing)
    return (
        replace(named, every=named.every or every)
        if named.every
        else _recurring(named, every, _read_scope(cursor))
    )


def _belongs(found: Expression, every: Every) -> bool:
    """Tell whether a time after “hằng năm” says when in the year, or in which years."""
    return found.whole_years or (found.yearless and not found.every) or every is not Every.YEAR


def _read_scope(cursor: Cursor) -> Expression | None:
    """Read the years in which something comes back: “… hằng năm, từ 2026 đến 2030”."""
    return _read_glued(cursor, lambda found: found.whole_years and not found.yearless)


def _read_glued(cursor: Cursor, fits: Callable[[Expression], bool]) -> Expression | None:
    """Return the time that follows at once, in brackets, or after a comma if led or last in its clause."""
    start = cursor.at
    if cursor.peek().breaks:
        return None
    comma = cursor.take(",", ":")
    bracket = cursor.take("(")
    found = _read_named(cursor)
    held = found and (not comma or bracket or cursor.closes() or found.lead is not Lead.IN)
    if found and held and fits(found):
        cursor.at += bracket and cursor.peek().word == ")"
        return found
    cursor.at = start
    return None


def _read_ongoing(cursor: Cursor) -> Expression | None:
    """Read “thường xuyên, liên tục”, with the time that limits it if one follows."""
    if not _take_ongoing(cursor):
        return None
    within = _read_glued(cursor, lambda found: not found.limits or found.lead is Lead.UNTIL)
    if within is None:
        return _ongoing_every(cursor)
    return within if within.every else Expression(0, 0, ongoing=True, within=within)


def _ongoing_every(cursor: Cursor) -> Expression:
    """Return “thường xuyên” alone or with how often: “thường xuyên hằng quý” comes back every quarter."""
    start = cursor.at
    comma = cursor.take(",")
    bracket = cursor.take("(")
    found = _read_recurring(cursor)
    if found is None or (comma and not cursor.closes()):
        cursor.at = start
        return Expression(0, 0, ongoing=True)
    cursor.at += bracket and cursor.peek().word == ")"
    return Expression(0, 0, ongoing=True) if found.every is Every.YEAR and not found.within else found


def _take_ongoing(cursor: Cursor) -> bool:
    """Step over “thường xuyên”, “thường xuyên, liên tục”, and tell whether it stood there."""
    if not cursor.take_phrase(ONGOING):
        return False
    while _take_more_ongoing(cursor):
        continue
    return True


def _take_more_ongoing(cursor: Cursor) -> bool:
    """Step over “, liên tục” or “và lâu dài”."""
    start = cursor.at
    cursor.take(",", "và")
    if cursor.take_phrase(ONGOING):
        return True
    cursor.at = start
    return False


_READERS = (_read_later_years, _read_ongoing, _read_recurring, _read_named)
