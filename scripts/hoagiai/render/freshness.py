"""Rà soát: when a text was to be looked at again."""

from datetime import date

from hoagiai.render.dates import months_later
from hoagiai.render.edition import Edition


def stale_remark(edition: Edition, reviewed: date | None, months: int | None) -> str | None:
    """Return the sentence for a text whose next review is overdue today, else None."""
    if reviewed is None or months is None:
        return None
    due = months_later(reviewed, months)
    if edition.today < due:
        return None
    return edition.words.stale.format(reviewed=edition.day(reviewed), due=edition.day(due))
