"""The known number that a wrong one was probably meant for."""

from collections.abc import Iterable
from posixpath import commonprefix

from hoagiai.parse.citations import Mention, Number, agree
from hoagiai.resolve.citations.shelf import Entry


def nearest(mention: Mention, entries: Iterable[Entry]) -> Entry | None:
    """Return the document whose number differs by one slip of the pen, or that is of the same day.

    A slip is one figure wrong, missing or too many, or two that changed places. Where several
    documents might be meant, the one of the printed date, else none.
    """
    known = [entry for entry in entries if entry.number and entry.is_a(mention.kind)]
    printed = _digits(mention)
    slipped = [entry for entry in known if entry.number and one_slip(printed, entry.number.digits)]
    dated = [entry for entry in known if mention.date and entry.issued and agree(entry.issued, mention.date)]
    both = [entry for entry in slipped if entry in dated]
    for found in (both, slipped, dated):
        if len(found) == 1:
            return found[0]
    return None


def _digits(mention: Mention) -> str:
    if mention.number:
        return mention.number.digits
    return Number(mention.numeral or 0, mention.year, "").digits


def one_slip(one: str, other: str) -> bool:
    """Tell whether two rows of signs are one slip apart: they differ, but only just."""
    if one == other or abs(len(one) - len(other)) > 1:
        return False
    at = len(commonprefix((one, other)))
    one, other = one[at:], other[at:]
    wanted = other[:1]
    return other in (wanted + one[1:], one[1:], wanted + one, one[1:2] + one[:1] + one[2:])
