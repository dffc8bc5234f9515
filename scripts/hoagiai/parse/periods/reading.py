"""The two readers of time: of a whole value, and of the limits within running text."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import lru_cache

from hoagiai.model.period import Period, Span
from hoagiai.parse.periods.expression import Expression
from hoagiai.parse.periods.meaning import Context, Meaning, apart, understand
from hoagiai.parse.periods.parts import Unit
from hoagiai.parse.periods.pieces import Piece, cut
from hoagiai.parse.periods.scan import scan_led, scan_limits
from hoagiai.parse.periods.tokens import Token, tokenize

_HINT = "viết “Quý II/2025”, “15/6/2025” hoặc “01/2025 – 6/2025”"
_SPACES = re.compile(r"\s+")
_BEFORE = " \t\n\r\u00a0,;.:+•*"
_AFTER = " \t\n\r\u00a0,;."


@dataclass(frozen=True, slots=True)
class ReadPeriod:
    """A printed time as it was understood, and what is wrong with it if it could not be read."""

    period: Period
    offset: int
    """Where ``period.text`` starts in the given text."""
    problem: str | None
    """What cannot be read, in Vietnamese; None if it is understood (also as unresolved on purpose)."""
    hint: str | None
    """A right example, in Vietnamese; None without a problem."""


# “Quý I/2026” and “Hằng năm” stand in plan after plan.
@lru_cache(maxsize=1 << 12)
def parse_periods(value: str, plan: Span, label: str | None = None) -> tuple[ReadPeriod, ...]:
    """Return the periods of a whole value of a time label; none only if it has no word.

    ``value`` is plain text, line breaks kept; sub-lines may begin with “+ ” or “- ”. What is
    printed before a colon is a period's label; a period without one gets ``label``.
    ``plan`` lends its years, both its days set.
    """
    periods: list[ReadPeriod] = []
    before: tuple[Span, ...] = ()
    for piece in cut(value, Context(plan)):
        read = _read_piece(value, piece, Context(plan, piece.year, before), label)
        periods.append(read)
        before = read.period.spans or before
    return tuple(periods)


# A limit has a number, or a quarter in Roman ones.
_DATED = re.compile(r"\d|\bqu[yýíi]\b", re.IGNORECASE)


_COUNTED = re.compile(r"\b(?:mỗi|định kỳ|một lần|\d+ lần)\b", re.IGNORECASE)
_REPORTS = re.compile(r"báo cáo|tổng hợp|sơ kết|đánh giá|giao ban|trao đổi", re.IGNORECASE)
_BESIDE = 24
"""Characters around a frequency in which it is looked for what comes back."""
# “Giao Công an xã … duy trì hằng tháng”: how the work given is done.
_STEADY = re.compile(
    r"\b(?:thực hiện|triển khai|tổ chức|tiến hành|duy trì)\s+(?:định kỳ\s+)?"
    r"(?:thường xuyên|liên tục|(?:hằng|hàng) (?:tháng|quý|năm))\b",
    re.IGNORECASE,
)
_COUNTED_UNIT = re.compile(
    r"(?:thời (?:gian|hạn|điểm)\s*)?\(?\s*(?P<unit>tháng|quý|quí)\s*(?:thực hiện|hoàn thành)?\s*\)?"
)
_RANGED = re.compile(r"(?:kể )?từ\b|bắt đầu\b|khi\b|sau\b|ngay\b|trước\b")
_ONLY_NUMBERS = re.compile(r"[\dIVX\s,;–—-]*(?:(?:và|đến)[\dIVX\s,;–—-]*)*")


def parse_column(value: str, plan: Span, title: str) -> tuple[ReadPeriod, ...]:
    """Return the periods of a cell under a column of that ``title``: “3” under “Tháng” is March."""
    unit = _COUNTED_UNIT.fullmatch(title.strip().lower())
    if unit is None or not _ONLY_NUMBERS.fullmatch(value.strip(" .")):
        return parse_periods(value, plan)
    return _led_by(f"{unit['unit']} ", value, plan)


def parse_led(value: str, plan: Span, word: str) -> tuple[ReadPeriod, ...]:
    """Return the periods of a value whose label leads it: “01/3” after “Bắt đầu” is “từ 01/3”."""
    led = _RANGED.match(value.strip().lower())
    return parse_periods(value, plan) if led else _led_by(f"{word} ", value, plan)


def _led_by(opening: str, value: str, plan: Span) -> tuple[ReadPeriod, ...]:
    """Return the periods of a value as if ``opening`` were printed before it."""
    read = parse_periods(opening + value.strip(), plan)
    return tuple(
        replace(
            one,
            period=replace(one.period, text=one.period.text.removeprefix(opening)),
            offset=max(0, one.offset - len(opening)),
        )
        for one in read
    )


def find_deadlines(text: str, plan: Span) -> tuple[ReadPeriod, ...]:
    """Return the time limits within running text, in order, each as printed from its leading word.

    Limits are days, months and quarters, of one year or of each, led by “trước”, “chậm nhất”, “đến”,
    “hoàn thành (trong)” and the like. Dates of documents, years alone and unled times are none.
    """
    if not _DATED.search(text):
        return ()
    tokens = tokenize(text)
    return tuple(_read_limits(text, tokens, Context(plan)))


def find_times(text: str, plan: Span) -> tuple[ReadPeriod, ...]:
    """Return the times that running text about one piece of work says: limits, and led times besides.

    “trong quý III”, “vào tháng 5”, “từ tháng 5 đến tháng 10”, “mỗi tháng một lần” say when; a year
    alone, a time that nothing leads and “hằng quý” (“báo cáo hằng quý”) do not.
    """
    if not any(words.search(text) for words in (_DATED, _COUNTED, _STEADY)):
        return ()
    tokens = tokenize(text)
    context = Context(plan)
    limits = tuple(_read_limits(text, tokens, context))
    return limits or tuple(_read_led(text, tokens, context))


def _read_led(text: str, tokens: tuple[Token, ...], context: Context) -> Iterator[ReadPeriod]:
    """Yield the times that a word leads, or that are said to come so many times."""
    for found in scan_led(tokens):
        comes_back = found.every is not None or found.ongoing
        start, end = tokens[found.start].start, tokens[found.end - 1].end
        reports = _REPORTS.search(text, max(0, start - _BESIDE), end + _BESIDE)
        steady = _STEADY.search(text, max(0, start - _BESIDE), end)
        counted = comes_back and not reports and (_COUNTED.search(text, start, end) or steady)
        if counted or (not comes_back and found.stretches and _finer_than_years(found)):
            yield _period(text, (start, end), None, understand(found, context))


def _read_limits(text: str, tokens: tuple[Token, ...], context: Context) -> Iterator[ReadPeriod]:
    """Yield the limits that name more than years."""
    for found in scan_limits(tokens):
        for limit in apart(found, context):
            if limit.stretches and _finer_than_years(limit):
                meaning = understand(limit, context)
                span = (tokens[limit.start].start, tokens[limit.end - 1].end)
                yield _period(text, span, None, meaning)


def _finer_than_years(found: Expression) -> bool:
    """Tell whether only parts of years are named."""
    return all(part.unit is not Unit.YEAR for stretch in found.stretches for part in stretch.parts)


def _read_piece(value: str, piece: Piece, context: Context, label: str | None) -> ReadPeriod:
    """Return the period of a piece; one without a time is a problem that needs no reason."""
    meaning = understand(piece.time, context) if piece.time else Meaning(reason="")
    return _period(value, (piece.start, piece.end), piece.label or label, meaning)


def _period(value: str, span: tuple[int, int], label: str | None, meaning: Meaning) -> ReadPeriod:
    """Return the printed text between two offsets with its meaning, or with what is wrong."""
    printed = value[slice(*span)]
    start = span[0] + len(printed) - len(printed.lstrip(_BEFORE))
    text = _SPACES.sub(" ", value[start : span[1]].rstrip(_AFTER))
    # Brackets opened before a list close behind its last time.
    text = text.removesuffix(")").rstrip(_AFTER) if text.count(")") > text.count("(") else text
    period = Period(label, text, meaning.kind, meaning.every, meaning.spans)
    if meaning.reason is None:
        return ReadPeriod(period, start, None, None)
    because = f": {meaning.reason}" if meaning.reason else ""
    return ReadPeriod(period, start, f"không đọc được thời gian “{text}”{because}", _HINT)
