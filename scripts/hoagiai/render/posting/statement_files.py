"""Bản kê thành tệp: the statement of a year as DOCX, to go on with in Word, and its list as CSV."""

from collections.abc import Iterator

from hoagiai.model.site import Site
from hoagiai.render.address import in_language, statement_address, statement_file_address
from hoagiai.render.dates import day_text
from hoagiai.render.posting.materials import Posting
from hoagiai.render.posting.naming import audience_of, served_by, title_of
from hoagiai.render.posting.statement import Statement, statement_text, statements
from hoagiai.render.posting.statement_paper import Paper, paper_bytes
from hoagiai.render.staged import StagedFile
from hoagiai.render.tables import Column, Kind, Table, csv_bytes
from hoagiai.render.words import LANGUAGES
from hoagiai.render.words.posting import POSTING_WORDS


def statement_files(site: Site, site_url: str) -> Iterator[StagedFile]:
    """Yield the DOCX and the CSV of every year in both languages; ``site_url`` without final slash."""
    for statement in statements(site):
        for language in LANGUAGES:
            table = statement_table(site, statement, language, site_url)
            yield _file(statement, language, "csv", csv_bytes(table))
            paper = _paper(site, statement, language, site_url)
            yield _file(statement, language, "docx", paper_bytes(paper))


def statement_href(year: int, kind: str) -> str:
    """Return the way from the page of a year's statement to its file."""
    return statement_file_address(year, "vi", kind).rpartition("/")[2]


def statement_table(site: Site, statement: Statement, language: str, site_url: str) -> Table:
    """Return what was posted in a year, one material a row."""
    words = POSTING_WORDS[language]
    columns = (
        Column(words.order, 5, Kind.COUNT),
        Column(words.day, 12, Kind.DATE),
        Column(words.kind, 20),
        Column(words.material, 60),
        Column(words.for_whom, 20),
        Column(words.serves, 40),
        Column(words.address, 50),
    )
    rows = tuple(
        (
            number,
            one.posted,
            words.kinds[one.material],
            title_of(site, one, language).text,
            audience_of(one, language),
            "; ".join(served.name for served in served_by(site, one, language)),
            site_url + in_language(one.address, language),
        )
        for number, one in enumerate(statement.posted, start=1)
    )
    return Table(words.sheet_title.format(year=statement.year), columns, rows)


def _paper(site: Site, statement: Statement, language: str, site_url: str) -> Paper:
    words, year = POSTING_WORDS[language], statement.year
    rows = (
        (str(number), *_cells(site, one, language, site_url))
        for number, one in enumerate(statement.posted, start=1)
    )
    page = site_url + in_language(statement_address(year), language)
    return Paper(
        title=words.statement_title.format(year=year),
        paragraphs=statement_text(site, statement, language, site_url),
        list_title=words.sheet_title.format(year=year),
        heads=(words.order, words.day, words.kind, words.material, words.serves),
        rows=tuple(rows),
        foot=words.made_from.format(address=page),
        language=language,
        day=max((one.posted for one in statement.posted if one.posted), default=None),
    )


def _cells(site: Site, one: Posting, language: str, site_url: str) -> tuple[str, ...]:
    """The cells of a material behind its number; its address stands below its title."""
    served = "; ".join(served.name for served in served_by(site, one, language))
    address = site_url + in_language(one.address, language)
    return (
        day_text(one.posted, language) if one.posted else "",
        POSTING_WORDS[language].kinds[one.material],
        f"{title_of(site, one, language).text}\n{address}",
        served,
    )


def _file(statement: Statement, language: str, kind: str, content: bytes) -> StagedFile:
    return StagedFile(statement_file_address(statement.year, language, kind).removeprefix("/"), content)
