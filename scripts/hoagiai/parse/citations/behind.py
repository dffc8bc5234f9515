"""What stands behind the name of a document: its number, its year, its date, who signed it."""

import re
from dataclasses import dataclass

from hoagiai.model.period import PartialDate
from hoagiai.parse.citations.dates import read_date
from hoagiai.parse.citations.numbers import NUMBER, PrintedNumber, read_number
from hoagiai.parse.citations.plain import Plain

NO = r"(?:so|no)\b\.?\s*:?\s*"
"""“số”, “No.”"""
_NUMBER = re.compile(rf"(?:\s*,?\s+{NO}|\s*(?P<open>\()\s*(?:(?:bo\s+)?luat\s+|law\s+)?(?:{NO})?){NUMBER}")
_YEAR = re.compile(
    r"\s*(?P<open>\()?\s*(?:nam\s+|of\s+)?(?P<year>(?:19|20)[0-9]{2})(?!\w)(?!\s?[-/.]\s?[0-9])"
)
_CLOSE = re.compile(r"\s*\)")
_ISSUER = re.compile(r'\s*,?\s*(?:cua|do|of|by)\s+(?:the\s+)?(?P<words>[^,;.()":]{2,70})')


@dataclass(frozen=True, slots=True)
class Behind:
    """The date and the body behind a number or name, and the position where the date ends."""

    tail: int
    date: PartialDate | None
    date_start: int
    issuer: str


@dataclass(frozen=True, slots=True)
class Addition:
    """What belongs to a name: “số 35/2013/QH13”, “năm 2013”, and the position where it ends."""

    end: int
    number: PrintedNumber | None = None
    year: int | None = None


def read_behind(plain: Plain, end: int) -> Behind:
    """Return the date and body that stand behind a position."""
    date = read_date(plain.text, end)
    tail = date.end if date else end
    issuer = _ISSUER.match(plain.text, tail)
    start = date.start if date else end
    return Behind(tail, date.date if date else None, start, issuer["words"].strip() if issuer else "")


def read_addition(plain: Plain, end: int) -> Addition:
    """Return the number, or the year and perhaps the number, that belong to a name before ``end``."""
    found = _number(plain, end)
    if found:
        return found
    year = _year(plain, end)
    if year is None:
        return Addition(end)
    more = _number(plain, year.end)
    return Addition(more.end, more.number, year.year) if more else year


def _number(plain: Plain, end: int) -> Addition | None:
    match = _NUMBER.match(plain.text, end)
    number = read_number(plain, match) if match else None
    if match is None or number is None:
        return None
    closed = _closed(plain, number.end, opened=match["open"] is not None)
    return Addition(closed, number=number) if closed else None


def _year(plain: Plain, end: int) -> Addition | None:
    match = _YEAR.match(plain.text, end)
    closed = _closed(plain, match.end(), opened=match["open"] is not None) if match else None
    return Addition(closed, year=int(match["year"])) if match and closed else None


def _closed(plain: Plain, end: int, *, opened: bool) -> int | None:
    """Return where a bracket that was opened closes, None if it does not close here."""
    close = _CLOSE.match(plain.text, end) if opened else None
    return close.end() if close else None if opened else end
