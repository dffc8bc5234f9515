"""Hiệu lực trong một cụm từ: whether a document is in force on a day, as links and lists say it."""

from dataclasses import dataclass
from datetime import date

from hoagiai.model.legal import Ending, Force, LegalDocument
from hoagiai.model.period import PartialDate
from hoagiai.render.dates import day_after, day_text, month_text
from hoagiai.render.words import LANGUAGES


@dataclass(frozen=True, slots=True)
class _ForceWords:
    """Patterns; ``{day}`` is a whole day, ``{seen}`` how far the last check reaches."""

    not_yet: str
    not_yet_unknown: str
    in_force: str
    partly: str
    in_force_then: str
    partly_then: str
    unknown: str
    ended: dict[Ending | None, str]


_WORDS = {
    "vi": _ForceWords(
        not_yet="có hiệu lực từ {day}",
        not_yet_unknown="chưa ban hành",
        in_force="còn hiệu lực khi kiểm tra lần cuối, {seen}",
        partly="hết hiệu lực một phần, kiểm tra lần cuối {seen}",
        in_force_then="có hiệu lực vào ngày này, theo lần kiểm tra {seen}",
        partly_then="hết hiệu lực một phần vào ngày này, theo lần kiểm tra {seen}",
        unknown="chưa rõ hiệu lực",
        ended={
            Ending.REPLACED: "bị thay thế, hết hiệu lực từ {day}",
            Ending.REPEALED: "bị bãi bỏ, hết hiệu lực từ {day}",
            Ending.EXPIRED: "hết thời hạn từ {day}",
            None: "hết hiệu lực từ {day}",
        },
    ),
    "en": _ForceWords(
        not_yet="in force from {day}",
        not_yet_unknown="not yet issued",
        in_force="in force when last checked, {seen}",
        partly="partly ended, last checked {seen}",
        in_force_then="in force on this day, as checked {seen}",
        partly_then="partly ended on this day, as checked {seen}",
        unknown="not known whether in force",
        ended={
            Ending.REPLACED: "replaced, not in force since {day}",
            Ending.REPEALED: "repealed, not in force since {day}",
            Ending.EXPIRED: "its period ended; not in force since {day}",
            None: "not in force since {day}",
        },
    ),
}


def force_text(document: LegalDocument, today: date, language: str) -> str:
    """Return the state of a document on ``today`` in one phrase, without its name."""
    words = _WORDS[language]
    force = document.force_on(today)
    if force is Force.ENDED and document.last_day is not None:
        since = day_text(day_after(document.last_day), language)
        return words.ended[document.ending].format(day=since)
    if force is Force.NOT_YET:
        start = document.first_day
        return words.not_yet.format(day=day_text(start, language)) if start else words.not_yet_unknown
    if force is Force.UNKNOWN:
        return words.unknown
    pattern = words.partly if force is Force.PARTLY else words.in_force
    if checked_later(document, today):
        pattern = words.partly_then if force is Force.PARTLY else words.in_force_then
    return pattern.format(seen=seen_text(document.review.reached, language))


def checked_later(document: LegalDocument, today: date) -> bool:
    """Tell whether the check lies after ``today``: what it found holds for that day all the same."""
    return document.review.reached.first_day > today


def seen_text(reached: PartialDate, language: str) -> str:
    """Return how far the last check reaches: “30/5/2026”, “tháng 8 năm 2026”, “2026”."""
    if reached.month is None:
        return str(reached.year)
    if reached.day is None:
        return month_text(reached.year, reached.month, LANGUAGES[language])
    return day_text(reached.last_day, language)
