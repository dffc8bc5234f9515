"""Lists and ranges of named parts: “quý III, IV năm 2024”, “15/3-20/4/2025”, “tháng 3, 6 và 9”."""

from dataclasses import replace

from hoagiai.parse.periods.dates import DASHES, figures
from hoagiai.parse.periods.part_grammar import read_part
from hoagiai.parse.periods.parts import UNCLEAR_YEAR, Part, Stretch, Unit
from hoagiai.parse.periods.phrases import AND, FILLERS, ONWARD, TO, PhraseTable
from hoagiai.parse.periods.tokens import Cursor

# “Từ 15 đến 20/6”, but not “đợt 2 - 15/6”.
_MAY_STAND_BEFORE = frozenset({"từ", "trong", "vào", "khoảng", "gian", "đoạn", "là", "trước", "đến", "hết"})


def read_stretches(cursor: Cursor, lead: PhraseTable | None) -> tuple[Stretch, ...]:
    """Return the parts and ranges listed at the place, each with its year where one is named.

    ``lead`` are the words that led the first and may be said again (“trước 15/6 và trước 15/12”).
    """
    first = _read_stretch(cursor, None, cursor.at)
    if first is None:
        return ()
    stretches = [first]
    while (following := _read_following(cursor, stretches[-1], lead)) is not None:
        stretches.append(following)
    return _with_years(stretches)


def _read_following(cursor: Cursor, last: Stretch, lead: PhraseTable | None) -> Stretch | None:
    """Return one more stretch of the list, or None and the place unmoved."""
    start = cursor.at
    weak = _take_join(cursor)
    if weak is None:
        return None
    if lead:
        cursor.take_phrase(lead)
    cursor.take_phrase(FILLERS)
    stretch = _read_stretch(cursor, last.parts[-1].unit, start)
    if stretch is None or (weak and not cursor.closes()):
        cursor.at = start
        return None
    return _same_part_of(last, stretch, cursor)


def _take_join(cursor: Cursor) -> bool | None:
    """Step over what joins a list: True if it joins only bare times (“;”, a new line), None if nothing."""
    if cursor.phrase(ONWARD):
        return None
    if cursor.peek().breaks and cursor.peek().kind != "end":
        return True
    if cursor.take(";"):
        return True
    comma = cursor.take(",", "&", "+")
    return False if cursor.take_phrase(AND) or comma else None


def _read_stretch(cursor: Cursor, hint: Unit | None, start: int) -> Stretch | None:
    """Return one part, or two and the time between, or None and the place unmoved."""
    mark = cursor.at
    first = read_part(cursor, hint) or _read_open_left(cursor)
    if first is None:
        cursor.at = mark
        return None
    last = _read_range_end(cursor, first)
    if last is None:
        return Stretch(first, None, start, cursor.at)
    return Stretch(*_sharing(first, last), start, cursor.at)


def _read_open_left(cursor: Cursor) -> Part | None:
    """Read the “01” of “01 – 6/2025” or the “10” of “10-15/6/2025”, which the right side explains."""
    start = cursor.at
    number = figures(cursor, 0)
    before = cursor.peek(-1)
    if number is None or (before.kind == "word" and before.word not in _MAY_STAND_BEFORE):
        return None
    cursor.at += 1
    after = cursor.at
    joined = _take_to(cursor) or _take_and(cursor, before.word)
    right = read_part(cursor, None) if joined and cursor.peek().kind == "number" else None
    cursor.at = start
    if right is None or right.unit not in {Unit.DAY, Unit.MONTH}:
        return None
    cursor.at = after
    return Part(Unit.DAY, day=number) if right.unit is Unit.DAY else Part(Unit.MONTH, number)


def _take_and(cursor: Cursor, before: str) -> bool:
    """Step over the “và” of “ngày: 15 và 16/10/2026”, but not of “5 hội nghị và 16/10”."""
    return before in {"", ",", ":", "("} and cursor.take("và")


def _read_range_end(cursor: Cursor, first: Part) -> Part | None:
    """Return the part after “-” or “đến”, or None and the place unmoved."""
    start = cursor.at
    if not _take_to(cursor):
        return None
    cursor.take_phrase(FILLERS)
    last = read_part(cursor, first.unit)
    if last is None:
        cursor.at = start
    return last


def _take_to(cursor: Cursor) -> bool:
    """Step over “-”, “–” or “đến”, and tell whether one stood there."""
    return cursor.take(*DASHES) or cursor.take_phrase(TO)


def _sharing(first: Part, last: Part) -> tuple[Part, Part]:
    """Return both ends of a range, each lending the other the year and month that it lacks."""
    if first.unit is last.unit is Unit.DAY and first.number is None:
        first = replace(first, number=last.number)
    elif first.unit is last.unit is Unit.DAY and last.number is None:
        last = replace(last, number=first.number)
    first = first if last.year is None else first.in_year(last.year)
    return first, last if first.year is None else last.in_year(first.year)


def _same_part_of(last: Stretch, stretch: Stretch, cursor: Cursor) -> Stretch:
    """Return the stretch; a bare year after “quý IV năm 2025,” could be that quarter or the year.

    It is left without a meaning, to be reported instead of guessed.
    """
    bare = stretch.first.unit is Unit.YEAR and cursor.tokens[stretch.end - 1].kind == "number"
    named = any(token.word == "năm" for token in cursor.tokens[stretch.start : stretch.end])
    if bare and not named and last.parts[-1].unit is not Unit.YEAR:
        return replace(stretch, first=replace(stretch.first, year=UNCLEAR_YEAR))
    return stretch


def _with_years(stretches: list[Stretch]) -> tuple[Stretch, ...]:
    """Return the list, a stretch without a year taking the next one named, or else the last."""
    from_next = _lend(stretches[::-1], 0)
    return tuple(_lend(from_next[::-1], -1))


def _lend(stretches: list[Stretch], side: int) -> list[Stretch]:
    """Return the list, each stretch without year or month taking those on that side of the one before."""
    lent: list[Stretch] = []
    year: int | None = None
    month: int | None = None
    for stretch in stretches:
        full = stretch if year is None else stretch.in_year(year)
        if full.is_day and full.first.number is None:
            full = replace(full, first=replace(full.first, number=month))
        year = full.parts[side].year or year
        month = full.parts[side].number if full.first.unit is Unit.DAY else None
        lent.append(full)
    return lent
