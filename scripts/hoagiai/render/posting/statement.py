"""Bản kê của một năm: what was posted in it, counted, and the sentences that a report can take over."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from hoagiai.model.legal import DocumentId
from hoagiai.model.site import Site
from hoagiai.render.address import in_language, statement_address
from hoagiai.render.dates import figure
from hoagiai.render.posting.materials import Material, Posting, by_year, posting_targets, postings
from hoagiai.render.posting.naming import counts_text
from hoagiai.render.words import LANGUAGES
from hoagiai.render.words.posting import POSTING_WORDS, PostingWords

_STATEMENT = re.compile(r"/nhat-ky/(\d{4})/")


@dataclass(frozen=True, slots=True)
class Statement:
    """What was posted in a year, and what stood on the site before."""

    year: int
    posted: tuple[Posting, ...]
    earlier: tuple[Posting, ...]
    updated: tuple[Posting, ...]
    """Of the earlier ones, those whose last change lies in the year."""
    undated: int

    @property
    def counts(self) -> Mapping[Material, int]:
        """How many of each kind were posted in the year."""
        return counted_by_kind(self.posted)

    @property
    def earlier_counts(self) -> Mapping[Material, int]:
        """How many of each kind were posted before it."""
        return counted_by_kind(self.earlier)

    @property
    def all_counts(self) -> Mapping[Material, int]:
        """How many of each kind were posted up to the end of the year."""
        return counted_by_kind((*self.posted, *self.earlier))


def statements(site: Site) -> tuple[Statement, ...]:
    """Return the statement of every year in which something was posted, the newest first.

    A year whose statement was published once keeps it, also where the days are not known any more
    (a build without the repository's history).
    """
    all_ = postings(site)
    years = {*by_year(all_), *_published_years(site)}
    return tuple(_statement(year, all_) for year in sorted(years, reverse=True))


def statement_years(site: Site) -> tuple[int, ...]:
    """Return the years that have a statement."""
    return tuple(statement.year for statement in statements(site))


def counted_by_kind(all_: Iterable[Posting]) -> Mapping[Material, int]:
    """Return how many there are of each kind, in the order of kinds."""
    counts = dict.fromkeys(Material, 0)
    for one in all_:
        counts[one.material] += 1
    return counts


def statement_text(site: Site, statement: Statement, language: str, site_url: str) -> tuple[str, ...]:
    """Return the sentences for a report; ``site_url`` is without its final slash, or empty."""
    return tuple(_sentences(site, statement, language, site_url))


def _statement(year: int, all_: tuple[Posting, ...]) -> Statement:
    earlier = tuple(one for one in all_ if one.posted and one.posted.year < year)
    return Statement(
        year,
        tuple(one for one in all_ if one.posted and one.posted.year == year),
        earlier,
        tuple(one for one in earlier if one.changed and one.changed.year == year),
        sum(one.posted is None for one in all_),
    )


def _published_years(site: Site) -> Iterator[int]:
    for entry in site.ledger:
        found = _STATEMENT.fullmatch(entry.address)
        if found and entry.moved_to is None:
            yield int(found[1])


def _sentences(site: Site, statement: Statement, language: str, site_url: str) -> Iterator[str]:
    words = POSTING_WORDS[language]
    year, counts = statement.year, counts_text(statement.counts, language)
    facts = {"site": LANGUAGES[language].site_title, "at": f" ({site_url}/)" if site_url else ""}
    pattern = words.posted_in_year if statement.posted else words.nothing_in_year
    yield pattern.format(year=year, counts=counts, **facts)
    yield from _for_targets(site, statement, words, language)
    if statement.earlier:
        yield words.all_so_far.format(counts=counts_text(statement.all_counts, language))
    if statement.updated:
        yield words.updated_in_year.format(n=figure(len(statement.updated), language))
    if site_url and statement.posted:
        address = site_url + in_language(statement_address(year), language)
        yield words.list_at.format(address=address)


def _for_targets(site: Site, statement: Statement, words: PostingWords, language: str) -> Iterator[str]:
    """What was posted for each target that postings show to be met."""
    kept = posting_targets(site)
    for target in (target for target in site.targets if target.id in kept):
        number = sum(target.id in one.serves for one in statement.posted)
        decision = site.documents.get(DocumentId(target.document))
        if number and decision is not None:
            yield words.for_target.format(
                n=figure(number, language),
                target=target.name_en if language == "en" else target.name,
                decision=decision.number,
            )
