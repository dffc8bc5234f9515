"""Times for readers: as printed in Vietnamese, as understood in English."""

from calendar import monthrange
from datetime import date
from typing import NamedTuple

from hoagiai.model.period import Every, Period, PeriodKind, Span
from hoagiai.render.dates import day_text, month_text, quarter_end, quarter_number, quarter_text
from hoagiai.render.phrase import Phrase
from hoagiai.render.words import Words


class When(NamedTuple):
    """A time with its own label, if it had one."""

    label: Phrase | None
    text: Phrase


def when(period: Period, words: Words) -> When:
    """Return a period as the pages of this language say it.

    A Vietnamese page repeats the paper. An English one says what the paper means; what could not
    be understood, and the paper's own label, stay Vietnamese.
    """
    label = Phrase(period.label, "vi") if period.label else None
    if words.language == "vi" or period.kind is PeriodKind.UNRESOLVED or not period.spans:
        return When(label, Phrase(period.text, "vi"))
    return When(label, Phrase(_english(period, words), "en"))


def span_text(span: Span, words: Words) -> str:
    """Return “Q2 2024”, “March 2024”, “2024–2026”, or two days joined by a dash."""
    start, end = span.start, span.end
    if start is None:
        return words.deadline_by.format(day=day_text(end, words.language))
    if (start.month, start.day, end.month, end.day) == (1, 1, 12, 31):
        return str(start.year) if start.year == end.year else f"{start.year}–{end.year}"
    if start.day == 1 and start.year == end.year:
        if start.month == end.month and _ends_month(end):
            return month_text(start.year, start.month, words)
        if start.month % 3 == 1 and end == quarter_end(start):
            return quarter_text(start.year, quarter_number(start), words)
    return f"{day_text(start, words.language)} – {day_text(end, words.language)}"


def _english(period: Period, words: Words) -> str:
    if period.kind is PeriodKind.ONGOING:
        return words.ongoing
    if period.kind is PeriodKind.RECURRING:
        return _recurring(period, words)
    return ", ".join(span_text(span, words) for span in period.spans)


def _recurring(period: Period, words: Words) -> str:
    often = words.every[(period.every or Every.YEAR).value]
    parts = {_without_year(span, words): None for span in period.spans}
    if len(period.spans) == 1 and period.every is not Every.YEAR:
        return often
    if len(period.spans) == 1 and not next(iter(parts)):
        return often
    if len(parts) == 1 and next(iter(parts)):
        return words.part_every_year.format(part=next(iter(parts)))
    return f"{often} ({', '.join(span_text(span, words) for span in period.spans)})"


def _without_year(span: Span, words: Words) -> str:
    """Return what is the same each year (“Q1”, “by 30 June”); empty for whole years."""
    text = span_text(span, words)
    years = [str(year) for year in range((span.start or span.end).year, span.end.year + 1)]
    if text in {years[0], f"{years[0]}–{years[-1]}"}:
        return ""
    return text.replace(f" {years[0]}", "").replace(f" {years[-1]}", "")


def _ends_month(day: date) -> bool:
    return day.day == monthrange(day.year, day.month)[1]
