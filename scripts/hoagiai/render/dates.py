"""Days, quarters and figures as each language writes them."""

from calendar import monthrange
from datetime import date

from hoagiai.model.period import PartialDate, Span
from hoagiai.render.words import Words
from hoagiai.text import vietnamese_day, vietnamese_month

_MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)
_ROMAN = ("I", "II", "III", "IV")


def day_text(day: date, language: str) -> str:
    """Return a day: “01/7/2025” or “1 July 2025”."""
    if language == "en":
        return f"{day.day} {_MONTHS[day.month - 1]} {day.year}"
    return vietnamese_day(day)


def month_text(year: int, month: int, words: Words) -> str:
    """Return a month: “tháng 01 năm 2024” or “January 2024”."""
    name = _MONTHS[month - 1] if words.language == "en" else vietnamese_month(month)
    return words.month_of.format(month=name, year=year)


def month_name(month: int, language: str) -> str:
    """Return a month as a heading names it behind “Tháng”: “01”, “11”; in English “November”."""
    return _MONTHS[month - 1] if language == "en" else vietnamese_month(month)


def issued_text(issued: PartialDate, words: Words) -> str:
    """Return the date of issue as far as the paper fills it in, saying what it leaves blank."""
    if issued.month is None:
        return words.issued_blank_day.format(year=issued.year)
    if issued.day is None:
        month = _MONTHS[issued.month - 1] if words.language == "en" else vietnamese_month(issued.month)
        return words.issued_month.format(month=month, year=issued.year)
    return day_text(issued.last_day, words.language)


def years_text(span: Span) -> str:
    """Return the years of a plan's period: “2024” or “2024–2030”."""
    first = (span.start or span.end).year
    return str(first) if first == span.end.year else f"{first}–{span.end.year}"


def quarter_number(day: date) -> int:
    """Return 1 to 4."""
    return (day.month + 2) // 3


def quarter_text(year: int, quarter: int, words: Words) -> str:
    """Return “quý IV năm 2026” or “Q4 2026”."""
    return words.quarter_of.format(roman=_ROMAN[quarter - 1], n=quarter, year=year)


def quarter_name(quarter: int, words: Words, *, short: bool = False) -> str:
    """Return a quarter without its year: “Quý IV”, short “IV”."""
    pattern = words.quarter_short if short else words.quarter
    return pattern.format(roman=_ROMAN[quarter - 1], n=quarter)


def quarter_end(day: date) -> date:
    """Return the last day of the quarter that ``day`` lies in."""
    month = 3 * quarter_number(day)
    return date(day.year, month, monthrange(day.year, month)[1])


def day_after(day: date) -> date:
    """Return the next day: the first one without a body whose last day this is."""
    return day + date.resolution if day < date.max else day


def months_later(day: date, months: int) -> date:
    """Return the same day ``months`` later, or the last one of a shorter month."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    if year > date.max.year:
        return date.max
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def figure(number: int, language: str) -> str:
    """Return a count with its thousands set apart: “1.539” or “1,539”."""
    grouped = f"{number:,}"
    return grouped if language == "en" else grouped.replace(",", ".")


def counted(number: int, pair: tuple[str, str], language: str) -> str:
    """Return “3 tasks”, “1 task”, “3 nhiệm vụ”."""
    return pair[number != 1].format(n=figure(number, language))
