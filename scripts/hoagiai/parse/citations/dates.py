"""Ngày sau số, ký hiệu: “ngày 27/02/2014”, “, ngày 09 tháng 11 năm 2022”, “of 18 July 2025”."""

import re
from dataclasses import dataclass

from hoagiai.model.period import PartialDate

_MONTHS = (
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
)
_LAST_MONTH, _LAST_DAY = 12, 31
_YEAR = r"(?P<{0}>(?:19|20)[0-9]{{2}})(?![0-9])"
DATE = re.compile(
    r"\s*,?\s*\(?\s*(?:ban hanh\s+)?(?:ngay|dated|of)\s*:?\s*(?:"
    rf"(?P<d1>[0-9]{{1,2}})?\s?[/.-]\s?(?P<m1>[0-9]{{1,2}})\s?[/.-]\s?{_YEAR.format('y1')}|"
    rf"(?P<d2>[0-9]{{1,2}})?[\s.…]*thang\s+(?P<m2>[0-9]{{1,2}})\s+nam\s+{_YEAR.format('y2')}|"
    rf"(?P<d3>[0-9]{{1,2}})\s+(?P<m3>{'|'.join(_MONTHS)}),?\s+{_YEAR.format('y3')}|"
    rf"(?P<m4>{'|'.join(_MONTHS)})\s+(?P<d4>[0-9]{{1,2}}),?\s+{_YEAR.format('y4')}"
    r")"
)


@dataclass(frozen=True, slots=True)
class PrintedDate:
    """A date, and the positions in the folded text where its figures start and where it ends."""

    date: PartialDate
    start: int
    end: int


def read_date(text: str, position: int) -> PrintedDate | None:
    """Return the date that stands at a position of a folded text, behind a number or a name."""
    match = DATE.match(text, position)
    if match is None:
        return None
    form = next(form for form in "1234" if match[f"y{form}"])
    month = match[f"m{form}"]
    number = int(month) if month.isdigit() else _MONTHS.index(month) + 1
    day = int(match[f"d{form}"]) if match[f"d{form}"] else None
    if not 1 <= number <= _LAST_MONTH or not 1 <= (day or 1) <= _LAST_DAY:
        return None
    start = min(match.start(f"{part}{form}") for part in "dmy" if match[f"{part}{form}"])
    return PrintedDate(PartialDate(int(match[f"y{form}"]), number, day), start, match.end())


def agree(one: PartialDate, other: PartialDate) -> bool:
    """Tell whether two dates may be the same day, as far as both are filled in."""
    pairs = ((one.year, other.year), (one.month, other.month), (one.day, other.day))
    return all(a == b for a, b in pairs if a is not None and b is not None)
