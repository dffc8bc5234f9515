"""Dòng của nhật ký: one material as the log and a statement show it."""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from hoagiai.render.address import relative
from hoagiai.render.dates import month_name
from hoagiai.render.edition import Edition
from hoagiai.render.phrase import Link, Phrase
from hoagiai.render.posting.materials import Posting
from hoagiai.render.posting.naming import audience_of, served_by, title_of
from hoagiai.render.words.posting import POSTING_WORDS


class LogRow(NamedTuple):
    """One material."""

    kind: str
    link: Link
    day: str
    """Empty where it is not known."""
    iso_day: str
    audience: str
    serves: tuple[Link, ...]
    version: str


class LogMonth(NamedTuple):
    """What was posted in a month."""

    name: str
    rows: tuple[LogRow, ...]


def log_row(edition: Edition, source: str, posting: Posting) -> LogRow:
    """Return one material with links from the page at ``source``."""
    words, language = POSTING_WORDS[edition.language], edition.language
    served = (
        Link(Phrase(one.name, language), relative(source, one.address))
        for one in served_by(edition.site, posting, language)
    )
    return LogRow(
        words.kinds[posting.material],
        Link(title_of(edition.site, posting, language), relative(source, posting.address)),
        edition.day(posting.posted) if posting.posted else "",
        posting.posted.isoformat() if posting.posted else "",
        audience_of(posting, language),
        tuple(served),
        "; ".join(_version(edition, posting)),
    )


def log_months(edition: Edition, source: str, all_: Iterable[Posting]) -> tuple[LogMonth, ...]:
    """Return materials by the month of posting, in the order given."""
    months: dict[tuple[int, int], list[LogRow]] = {}
    for one in all_:
        if one.posted is not None:
            rows = months.setdefault((one.posted.year, one.posted.month), [])
            rows.append(log_row(edition, source, one))
    pattern = POSTING_WORDS[edition.language].month
    return tuple(
        LogMonth(pattern.format(month=month_name(month, edition.language), year=year), tuple(rows))
        for (year, month), rows in months.items()
    )


def _version(edition: Edition, posting: Posting) -> Iterator[str]:
    words = POSTING_WORDS[edition.language]
    if posting.versions is not None and posting.changed is not None:
        if posting.versions == 1:
            yield words.unchanged
        else:
            yield words.version_number.format(n=posting.versions)
            yield words.changed.format(day=edition.day(posting.changed))
    if posting.reviewed is not None:
        yield words.reviewed.format(day=edition.day(posting.reviewed))
