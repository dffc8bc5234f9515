"""Every time in a text, in order, each word looked at once."""

from collections.abc import Iterator, Sequence

from hoagiai.parse.periods.dates import figures
from hoagiai.parse.periods.expression import Expression, Lead
from hoagiai.parse.periods.grammar import read_time
from hoagiai.parse.periods.phrases import ACCORDING, EVENTS, GOVERNING, LAWS, NEITHER, UNITS
from hoagiai.parse.periods.tokens import Cursor, Token

_SOFT_ENDS = frozenset({",", ";", ":", "(", ")"})
_ENDS_OF_NAME = frozenset({"năm", "trước", "trong", "quý", "tháng"})
_LONGEST_NAME = 15
_LENGTHS = frozenset({*UNITS, "giờ", "buổi"})


def scan_times(tokens: Sequence[Token]) -> tuple[Expression, ...]:
    """Return the times and the events that a value names; what an event governs is part of it."""
    return tuple(_scan(Cursor(tokens), events=True))


def scan_limits(tokens: Sequence[Token]) -> tuple[Expression, ...]:
    """Return the times that running text sets as limits (“trước …”, “hoàn thành trong …”)."""
    return tuple(found for found in _scan(Cursor(tokens), events=False) if _limits(found))


def _limits(found: Expression) -> bool:
    """Tell whether an expression, or what it comes back within, is a limit."""
    return any(level.limits for level in found.levels())


def _scan(cursor: Cursor, *, events: bool) -> Iterator[Expression]:
    """Yield what is found from the cursor's place on."""
    while cursor.peek().kind != "end":
        if cursor.take_phrase(NEITHER) or _skip_citation(cursor):
            continue
        found = read_time(cursor) if _may_begin(cursor) else None
        found = found or (_read_event(cursor) if events else None)
        if found is None:
            cursor.at += 1
        elif found.event:
            yield from _with_governed(cursor, found)
        else:
            yield found


def _skip_citation(cursor: Cursor) -> bool:
    """Step over a document's number with its date (“124/KH-UBND ngày 10/01/2024”), or a law with its year."""
    start = cursor.at
    if cursor.peek().kind == "code":
        cursor.at += 1
        _skip_dates(cursor)
    elif cursor.phrase(LAWS):
        cursor.take_phrase(LAWS)
        _skip_name(cursor)
    return cursor.at > start


def _skip_dates(cursor: Cursor) -> None:
    """Step over the date of a document."""
    found = read_time(cursor)
    if found and (found.lead is not Lead.IN or found.every):
        cursor.at = found.start


def _skip_name(cursor: Cursor) -> None:
    """Step over the words of a law's name and the year that ends it, or over nothing."""
    start = cursor.at
    while cursor.at - start < _LONGEST_NAME and cursor.peek().kind == "word" and _goes_on(cursor):
        if cursor.peek().word in _ENDS_OF_NAME:
            break
        cursor.at += 1
    cursor.take("năm")
    if figures(cursor, 0, 4) is not None:
        cursor.at += 1
    else:
        cursor.at = start


def _goes_on(cursor: Cursor) -> bool:
    """Tell whether the clause goes on at the place."""
    return not cursor.peek().breaks and cursor.peek().word not in _SOFT_ENDS


def _may_begin(cursor: Cursor) -> bool:
    """Tell whether a time may begin: not within “tính đến …” and not at the number of a decision."""
    before = cursor.peek(-1).word if cursor.at else ""
    return before not in {"tính", "số"}


def _read_event(cursor: Cursor) -> Expression | None:
    """Read the words that open what a time depends on: “theo”, “khi”, “100 ngày”."""
    start = cursor.at
    length = figures(cursor, 0, 3) if cursor.peek().kind == "number" else None
    by_length = length is not None and cursor.peek(1).word in _LENGTHS and cursor.peek(2).kind != "number"
    if by_length:
        cursor.at += 2
    elif not any(cursor.take_phrase(table) for table in (EVENTS, GOVERNING, ACCORDING)):
        return None
    return Expression(start, cursor.at, event=True)


def _with_governed(cursor: Cursor, event: Expression) -> Iterator[Expression]:
    """Yield the event up to the end of its clause part, and the firm limits that stand in it.

    “Theo kế hoạch công tác hằng năm” names no time; “theo kế hoạch, trước ngày 15/6” does, and so
    does “theo kế hoạch của tỉnh trước ngày 15/6”.
    """
    opening = Cursor(cursor.tokens, event.start)
    according = opening.phrase(ACCORDING) > 0
    yield event
    if opening.phrase(EVENTS):
        return
    while cursor.peek().kind != "end" and _goes_on(cursor) and not cursor.stops():
        if _skip_citation(cursor):
            continue
        found = read_time(cursor) if _may_begin(cursor) else None
        if found is None:
            cursor.at += 1
        elif according and _limits(found):
            yield found
