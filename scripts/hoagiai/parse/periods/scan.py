"""Every time in a text, in order, each word looked at once."""

from collections.abc import Iterator, Sequence

from hoagiai.parse.periods.dates import figures
from hoagiai.parse.periods.expression import Expression, Lead
from hoagiai.parse.periods.grammar import read_time
from hoagiai.parse.periods.phrases import ACCORDING, EVENTS, GOVERNING, LAWS, NEITHER, OPENERS, TURNS, UNITS
from hoagiai.parse.periods.tokens import Cursor, Token

_SOFT_ENDS = frozenset({",", ";", ":", "(", ")"})
_ENDS_OF_NAME = frozenset({"năm", "trước", "trong", "quý", "tháng"})
_LONGEST_NAME = 15
# Most words of a text begin nothing: one look tells.
_NOTICED = OPENERS.union(*(table.keys() for table in (LAWS, NEITHER, EVENTS, GOVERNING, ACCORDING)), TURNS)
_LEADING = frozenset({"trong", "vào", "dự", "khoảng", "thời"})
_STROKES = frozenset({"/", "-", "."})
_DAYS = frozenset({"ngày", "tuần", "giờ"})
_LENGTHS = frozenset({*UNITS, "giờ", "buổi"})


def scan_times(tokens: Sequence[Token]) -> tuple[Expression, ...]:
    """Return the times and the events that a value names; what an event governs is part of it."""
    return tuple(_scan(Cursor(tokens), events=True))


def scan_limits(tokens: Sequence[Token]) -> tuple[Expression, ...]:
    """Return the times that running text sets as limits (“trước …”, “hoàn thành trong …”)."""
    return tuple(found for found in _scan(Cursor(tokens), events=False) if _limits(found))


def scan_led(tokens: Sequence[Token]) -> tuple[Expression, ...]:
    """Return the times in running text that “trong”, “vào”, “từ … đến” lead, and what comes back."""
    return tuple(
        found
        for found in _scan(Cursor(tokens), events=False)
        if found.is_time and (found.every or found.ongoing or _is_led(tokens[found.start], found))
    )


def _is_led(first: Token, found: Expression) -> bool:
    whole = found.lead is Lead.FROM and (found.onward or any(stretch.last for stretch in found.stretches))
    return whole or (found.lead is Lead.IN and first.word in _LEADING)


def _limits(found: Expression) -> bool:
    """Tell whether an expression, or what it comes back within, is a limit."""
    return any(level.limits for level in found.levels())


def _scan(cursor: Cursor, *, events: bool) -> Iterator[Expression]:
    """Yield what is found from the cursor's place on."""
    while (token := cursor.peek()).kind != "end":
        if token.kind == "word" and token.word not in _NOTICED:
            cursor.at += 1
            continue
        if cursor.take_phrase(NEITHER) or _skip_foreign(cursor) or _skip_turn(cursor):
            continue
        if _is_at_once(cursor):
            cursor.at += 1
            if events:
                yield Expression(cursor.at - 1, cursor.at, event=True)
            continue
        found = read_time(cursor) if _may_begin(cursor) else None
        found = found or (_read_event(cursor) if events else None)
        if found is None:
            cursor.at += 1
        elif found.event:
            yield from _with_governed(cursor, found)
        else:
            yield found


def _skip_turn(cursor: Cursor) -> bool:
    """Step over “đợt 1”, “lần 2”: a turn's number is no day of the month named after it."""
    half_year = cursor.peek(2).word == "tháng" and cursor.peek(3).word in {"đầu", "cuối"}
    if cursor.peek().word not in TURNS or figures(cursor, 1) is None or half_year:
        return False
    if cursor.peek(2).word in _STROKES:
        return False
    cursor.at += 2
    return True


def _is_at_once(cursor: Cursor) -> bool:
    """Tell whether “ngay” stands at the place; “ngay 15/6” lacks its mark and is a day."""
    token = cursor.peek()
    return token.text.casefold() == "ngay" and cursor.peek(1).kind != "number"


def _skip_foreign(cursor: Cursor) -> bool:
    """Step over a time that is another's: a paper's date or the day that something is counted from."""
    return _skip_citation(cursor) or _skip_counted_back(cursor)


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


def _skip_counted_back(cursor: Cursor) -> bool:
    """Step over the “trước ngày 20/3” of “15 ngày trước ngày 20/3”, which is not the day meant."""
    counted = cursor.at > 1 and cursor.peek(-1).word in _DAYS and cursor.peek(-2).kind == "number"
    return cursor.peek().word == "trước" and counted and read_time(cursor) is not None


def _may_begin(cursor: Cursor) -> bool:
    """Tell whether a time may begin here: not in “tính đến …” or “số 12/…”."""
    opens = cursor.peek().kind == "number" or cursor.peek().word in OPENERS
    return opens and (cursor.at == 0 or cursor.peek(-1).word not in {"tính", "số"})


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
    yield event
    if opening.phrase(EVENTS):
        return
    while cursor.peek().kind != "end" and _goes_on(cursor) and not cursor.stops():
        if _skip_foreign(cursor):
            continue
        found = read_time(cursor) if _may_begin(cursor) else None
        if found is None:
            cursor.at += 1
        elif _outlives(found, opening):
            yield found


def _outlives(found: Expression, opening: Cursor) -> bool:
    """Tell whether a time stands on its own beside the event that opens before it.

    “15 ngày trước ngày 20/3” and “3 tháng kể từ ngày 15/6” name no day of the calendar, but
    “02 ngày trong tháng 6” and “báo cáo 6 tháng trước ngày 15/6” do.
    """
    if opening.peek().kind != "number":
        return opening.phrase(ACCORDING) > 0 and _limits(found)
    return found.lead not in {Lead.FROM, Lead.AFTER} or any(stretch.last for stretch in found.stretches)
