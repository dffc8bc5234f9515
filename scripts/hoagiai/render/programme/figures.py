"""Con số: quantities, the days they speak of and their sources, as each language writes them."""

from typing import NamedTuple

from hoagiai.model.period import PartialDate
from hoagiai.model.programme import Comparison, Figure, Quantity
from hoagiai.render.dates import day_text, month_text
from hoagiai.render.words import LANGUAGES
from hoagiai.render.words.programme import PROGRAMME_WORDS

_SWAPPED = str.maketrans(",.", ".,")


class FigureLine(NamedTuple):
    """A published number as a page tells it."""

    text: str
    scope: str
    time: str
    source: str
    address: str | None
    evidence: str
    note: str | None


def quantity_text(quantity: Quantity, language: str) -> str:
    """Return “ít nhất 85% hòa giải thành” or “at least 85% successful”, without its scope.

    English turns decimal commas and thousands' dots round, and drops the leading 0 of “01”.
    """
    value, unit = quantity.value, quantity.unit
    if language == "en":
        value, unit = (value.lstrip("0") or "0").translate(_SWAPPED), quantity.unit_en
        value = f"0{value}" if value.startswith(".") else value
    number = f"{value}{unit}" if unit.startswith("%") else f"{value} {unit}"
    if quantity.comparison is None:
        return number
    if quantity.comparison is Comparison.ALL and unit.startswith("%"):
        return number
    return PROGRAMME_WORDS[language].comparisons[quantity.comparison].format(number=number)


def scope_text(quantity: Quantity, language: str) -> str:
    """Return where a number is counted: “toàn quốc”; empty where nothing is said."""
    return quantity.scope_en if language == "en" else quantity.scope


def figure_line(figure: Figure, language: str) -> FigureLine:
    """Return a published number with its place, time and source."""
    words = PROGRAMME_WORDS[language]
    english = language == "en"
    return FigureLine(
        quantity_text(figure.quantity, language),
        scope_text(figure.quantity, language),
        _time(figure, language),
        figure.source_en if english else figure.source,
        figure.address,
        words.evidence[figure.evidence],
        figure.note_en if english else figure.note,
    )


def _time(figure: Figure, language: str) -> str:
    words = PROGRAMME_WORDS[language]
    if figure.first is None:
        return words.as_of.format(last=_date(figure.last, words.year_end, language))
    first = _date(figure.first, words.year, language)
    return words.from_to.format(first=first, last=_date(figure.last, words.year_end, language))


def _date(date: PartialDate, year: str, language: str) -> str:
    if date.month is None:
        return year.format(year=date.year)
    if date.day is None:
        return month_text(date.year, date.month, LANGUAGES[language])
    return PROGRAMME_WORDS[language].day.format(day=day_text(date.last_day, language))
