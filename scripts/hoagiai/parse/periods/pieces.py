"""Where a value is cut: each piece is one period, and together the pieces are the whole value."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import zip_longest

from hoagiai.parse.periods.expression import Expression
from hoagiai.parse.periods.meaning import Context, apart
from hoagiai.parse.periods.scan import scan_times
from hoagiai.parse.periods.tokens import Cursor, Token, tokenize

_SPACES = re.compile(r"\s+")
_WORD = re.compile(r"\w")
_OPENING = re.compile(r"\s*\(\s*")
_BULLET = re.compile(r"^[ \t]*[+\-–•*·][ \t]+(?=\S)", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Piece:
    """One period's stretch of the value, its label and the time found in it, if any was."""

    start: int
    end: int
    label: str | None = None
    time: Expression | None = None
    year: int | None = None
    """The year that its clause named before."""


@dataclass(frozen=True, slots=True)
class _Line:
    """One bulleted line, or the value itself, with its tokens; offsets are those of the value."""

    start: int
    end: int
    tokens: tuple[Token, ...]


def cut(value: str, context: Context) -> tuple[Piece, ...]:
    """Return the pieces of ``value`` in order; a lead-in before bullets labels each of them."""
    lines = _lines(value)
    if len(lines) > 1 and value[lines[0].start : lines[0].end].rstrip().endswith(":"):
        intro = value[lines[0].start : lines[0].end].rstrip().removesuffix(":").strip()
        pieces = (piece for line in lines[1:] for piece in _pieces_of(value, line, context))
        return tuple(
            replace(piece, label=f"{intro}: {piece.label}" if piece.label else intro) for piece in pieces
        )
    return tuple(piece for line in lines for piece in _pieces_of(value, line, context))


def _lines(value: str) -> tuple[_Line, ...]:
    """Return the bulleted lines, what stands before the first one as a line of its own."""
    marks = list(_BULLET.finditer(value))
    starts = [0, *(mark.end() for mark in marks)]
    ends = [*(mark.start() for mark in marks), len(value)]
    bounds = zip(starts, ends, strict=True)
    return tuple(
        _Line(start, end, tokenize(value, start, end))
        for start, end in bounds
        if _WORD.search(value, start, end)
    )


def _pieces_of(value: str, line: _Line, context: Context) -> Iterator[Piece]:
    """Yield the pieces of one line."""
    times = tuple(each for found in scan_times(line.tokens) for each in apart(found, context))
    pieces: list[Piece] = []
    for clause in _clauses(line, times):
        _join(pieces, [_labelled(value, line, piece) for piece in _by_time(line, clause)])
    yield from pieces


@dataclass(frozen=True, slots=True)
class _Clause:
    """Tokens from ``start`` to ``end`` between full stops, semicolons or new lines, and their times."""

    start: int
    end: int
    times: tuple[Expression, ...]


def _clauses(line: _Line, times: Sequence[Expression]) -> Iterator[_Clause]:
    """Yield the clauses of a line; a semicolon or new line within a time does not end one."""
    covered = {at for time in times for at in range(time.start + 1, time.end)}
    cursor = Cursor(line.tokens)
    start = 0
    waiting = list(reversed(times))
    for end in [*_clause_ends(cursor, covered), len(line.tokens)]:
        inside = []
        while waiting and waiting[-1].start < end:
            inside.append(waiting.pop())
        if end > start:
            yield _Clause(start, end, tuple(inside))
        start = end


def _clause_ends(cursor: Cursor, covered: set[int]) -> Iterator[int]:
    """Yield the token after each one that ends a clause."""
    for at, token in enumerate(cursor.tokens):
        cursor.at = at
        if at in covered:
            continue
        if token.breaks and at:
            yield at
        if token.word == ";" or cursor.stops():
            yield at + 1


def _by_time(line: _Line, clause: _Clause) -> Iterator[Piece]:
    """Yield a piece for each time of a clause; an event is a piece only where no time is."""
    tokens = line.tokens
    start = clause.start
    kept = list(_without_label_times(tokens, clause))
    for (time, year), following in zip_longest(kept, kept[1:]):
        end = clause.end if following is None else _cut_between(tokens, time, following[0])
        yield Piece(tokens[start].start, tokens[end - 1].end, None, time, year)
        start = end
    if not kept:
        yield Piece(tokens[start].start, tokens[clause.end - 1].end)


def _without_label_times(tokens: Sequence[Token], clause: _Clause) -> Iterator[tuple[Expression, int | None]]:
    """Yield each time with the year named before it, but not those of a label.

    “Báo cáo quý I: trước ngày 15/3” is one time; “Năm 2025: quý I …” lends its year to what follows.
    """
    times = [time for time in clause.times if time.is_time] or list(clause.times[:1])
    year: int | None = None
    for time, following in zip_longest(times, times[1:]):
        if following is None or not _is_label(tokens[time.end : following.start]):
            yield time, year
        year = time.year or year


def _is_label(between: Sequence[Token]) -> bool:
    """Tell whether a colon comes first among what parts two times."""
    return next((token.word for token in between if token.word in {":", ",", "và"}), "") == ":"


def _cut_between(tokens: Sequence[Token], time: Expression, following: Expression) -> int:
    """Return the token that a new piece begins with: at a comma or “và”, else right after the time."""
    between = range(time.end, following.start)
    return next((at for at in between if tokens[at].word in {",", "+", "và"}), time.end)


def _join(pieces: list[Piece], more: Sequence[Piece]) -> None:
    """Add pieces to ``pieces``; what has neither time nor label is a remark to the piece beside it."""
    for piece in more:
        if pieces and not piece.time and not piece.label:
            pieces[-1] = replace(pieces[-1], end=piece.end)
        elif pieces and not pieces[-1].time and not pieces[-1].label:
            pieces[-1] = replace(piece, start=pieces[-1].start, label=None)
        else:
            pieces.append(piece)


def _labelled(value: str, line: _Line, piece: Piece) -> Piece:
    """Return the piece with what is printed before its colon as the label.

    What stands before the colon is no label if it holds the only time (“Năm 2025: thí điểm”), and
    nothing is one if nothing follows the colon.
    """
    limit = line.tokens[piece.time.start].start if piece.time and piece.time.is_time else piece.end
    colon = value.rfind(":", piece.start, limit)
    if colon <= piece.start or not _WORD.search(value, colon + 1, piece.end):
        return piece
    label = _SPACES.sub(" ", value[piece.start : colon]).strip(" ,;")
    # “02 đợt (đợt 1: …”: the bracket opens a list of labelled times.
    label = label if ")" in label else _OPENING.sub(": ", label).strip(" :")
    return replace(piece, start=colon + 1, label=label)
