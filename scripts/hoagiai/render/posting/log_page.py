"""Nhật ký đăng tải: the log itself, and the page of each year's statement."""

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from hoagiai.render.address import LOG, in_language, log_feed_address, relative, statement_address
from hoagiai.render.dates import figure
from hoagiai.render.edition import Edition, Front
from hoagiai.render.phrase import Link, Phrase
from hoagiai.render.posting.materials import Material, Posting, by_year, postings
from hoagiai.render.posting.rows import LogMonth, log_months, log_row
from hoagiai.render.posting.statement import Statement, statement_text, statements
from hoagiai.render.posting.statement_files import statement_href
from hoagiai.render.staged import StagedPage
from hoagiai.render.words.posting import POSTING_WORDS

KIND = "nhat-ky"
"""Front matter ``kieu``."""
_MOST = 150
"""So many of a year stand in the log; its statement names them all."""
_MOST_UNDATED = 100


class LogYear(NamedTuple):
    """What was posted in a year."""

    year: int
    number: str
    statement: str
    months: tuple[LogMonth, ...]
    more: str
    """What is said of those that are left out; empty where none is."""


class KindLine(NamedTuple):
    """How many of a kind there are, and since when."""

    kind: str
    numbers: tuple[str, ...]
    since: str


def render_log_pages(edition: Edition) -> Iterator[StagedPage]:
    """Yield the log, and the statement of each year."""
    all_, told = postings(edition.site), statements(edition.site)
    yield _log_page(edition, all_, told)
    for statement in told:
        yield _statement_page(edition, statement, told)


def _log_page(edition: Edition, all_: Sequence[Posting], told: Sequence[Statement]) -> StagedPage:
    words = POSTING_WORDS[edition.language]
    undated = [one for one in all_ if one.posted is None]
    years, more = by_year(all_), len(undated) - _MOST_UNDATED
    staged = edition.page(
        LOG,
        "nhat-ky.html.j2",
        Front(words.title, words.description),
        log=words,
        state=_state(edition),
        overview=tuple(_overview(edition, all_)),
        total=figure(len(all_), edition.language),
        years=tuple(_year(edition, one.year, years.get(one.year, ())) for one in told),
        undated=tuple(log_row(edition, LOG, one) for one in undated[:_MOST_UNDATED]),
        undated_count=figure(len(undated), edition.language),
        undated_more=words.undated_more.format(n=figure(more, edition.language)) if more > 0 else "",
        feeds=tuple(_feeds(edition)),
    )
    return _fronted(staged, {"tin": "feed.xml", "tin_json": "feed.json", "tin_ten": words.title})


def _statement_page(edition: Edition, statement: Statement, told: Sequence[Statement]) -> StagedPage:
    words, year = POSTING_WORDS[edition.language], statement.year
    address = statement_address(year)
    staged = edition.page(
        address,
        "nhat-ky-nam.html.j2",
        Front(words.statement_title.format(year=year), words.statement_description.format(year=year)),
        log=words,
        crumbs=(Link(Phrase(words.section, edition.language), relative(address, LOG)),),
        state=_state(edition),
        sentences=statement_text(edition.site, statement, edition.language, edition.site_url),
        downloads=tuple(
            Link(Phrase(label, edition.language), statement_href(year, kind))
            for kind, label in (("docx", words.download_docx), ("csv", words.download_csv))
        ),
        counts=tuple(_counts(edition, statement)),
        months=log_months(edition, address, statement.posted),
        undated=_undated_note(edition, statement),
        others=tuple(_year_link(edition, address, one.year) for one in told if one.year != year),
    )
    return _fronted(staged, {})


def _fronted(page: StagedPage, more: Mapping[str, str]) -> StagedPage:
    """Return a page that asks for the style and the script of the log."""
    return page.telling({"kieu": KIND, **more})


def _undated_note(edition: Edition, statement: Statement) -> str:
    if not statement.undated:
        return ""
    number = figure(statement.undated, edition.language)
    return POSTING_WORDS[edition.language].undated_note.format(n=number)


def _year_link(edition: Edition, source: str, year: int) -> Link:
    name = POSTING_WORDS[edition.language].year.format(year=year)
    return Link(Phrase(name, edition.language), relative(source, statement_address(year)))


def _state(edition: Edition) -> str:
    """What must be said of the repository's history; empty where all of it is known."""
    return POSTING_WORDS[edition.language].history[edition.site.history.state]


def _year(edition: Edition, year: int, posted: Sequence[Posting]) -> LogYear:
    words, more = POSTING_WORDS[edition.language], len(posted) - _MOST
    return LogYear(
        year,
        figure(len(posted), edition.language),
        relative(LOG, statement_address(year)),
        log_months(edition, LOG, posted[:_MOST]),
        words.older.format(n=figure(more, edition.language)) if more > 0 else "",
    )


def _overview(edition: Edition, all_: Sequence[Posting]) -> Iterator[KindLine]:
    words = POSTING_WORDS[edition.language]
    for kind in Material:
        of_kind = [one for one in all_ if one.material is kind]
        days = [one.posted for one in of_kind if one.posted is not None]
        if of_kind:
            number = figure(len(of_kind), edition.language)
            yield KindLine(words.kinds[kind], (number,), edition.day(min(days)) if days else "")


def _counts(edition: Edition, statement: Statement) -> Iterator[KindLine]:
    words = POSTING_WORDS[edition.language]
    columns = (statement.counts, statement.earlier_counts, statement.all_counts)
    for kind in Material:
        if statement.all_counts[kind]:
            numbers = tuple(figure(column[kind], edition.language) for column in columns)
            yield KindLine(words.kinds[kind], numbers, "")
    sums = tuple(figure(sum(column.values()), edition.language) for column in columns)
    yield KindLine(words.total, sums, "")


def _feeds(edition: Edition) -> Iterator[Link]:
    words = POSTING_WORDS[edition.language]
    here = in_language(LOG, edition.language)
    for kind, label in (("xml", words.feed_atom), ("json", words.feed_json)):
        way = relative(here, log_feed_address(edition.language, kind))
        yield Link(Phrase(label, edition.language), way)
