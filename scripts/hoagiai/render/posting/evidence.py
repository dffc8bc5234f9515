"""Bằng chứng cho mục tiêu: what was posted for a target that postings show to be met."""

from collections.abc import Sequence
from typing import NamedTuple

from hoagiai.model.programme import Target
from hoagiai.render.address import LOG, relative, statement_address
from hoagiai.render.dates import figure
from hoagiai.render.edition import Edition
from hoagiai.render.phrase import Link, Phrase
from hoagiai.render.posting.materials import Posting, by_year, postings
from hoagiai.render.posting.naming import counts_text
from hoagiai.render.posting.statement import counted_by_kind
from hoagiai.render.words.posting import POSTING_WORDS


class PostedEvidence(NamedTuple):
    """What the site has posted for a target, and where that can be read up."""

    label: str
    tag: str
    sentence: str
    counted: str
    """“18 bài học và 6 biểu mẫu”."""
    links: tuple[Link, ...]
    """The log, and the statement of each year."""


def posted_evidence(edition: Edition, source: str, target: Target) -> PostedEvidence | None:
    """Return the evidence for ``target``, with links from the page at ``source``; None if there is none."""
    if not target.met_by_posting:
        return None
    serving = tuple(one for one in postings(edition.site) if target.id in one.serves)
    if not serving:
        return None
    words = POSTING_WORDS[edition.language]
    return PostedEvidence(
        words.evidence,
        words.evidence_tag,
        _sentence(edition, serving),
        counts_text(counted_by_kind(serving), edition.language),
        (
            Link(Phrase(words.title, edition.language), relative(source, LOG)),
            *(_statement_link(edition, source, year) for year in by_year(serving)),
        ),
    )


def _sentence(edition: Edition, serving: Sequence[Posting]) -> str:
    words = POSTING_WORDS[edition.language]
    days = [one.posted for one in serving if one.posted is not None]
    dated = counted_by_kind(one for one in serving if one.posted is not None) if days else None
    counts = counts_text(dated or counted_by_kind(serving), edition.language)
    if not days:
        return words.evidence_undated.format(counts=counts)
    first, last = edition.day(min(days)), edition.day(max(days))
    pattern = words.evidence_one_day if first == last else words.evidence_line
    said, more = pattern.format(counts=counts, first=first, last=last), len(serving) - len(days)
    if not more:
        return said
    return f"{said} {words.evidence_more.format(n=figure(more, edition.language))}"


def _statement_link(edition: Edition, source: str, year: int) -> Link:
    name = POSTING_WORDS[edition.language].statement_title.format(year=year)
    return Link(Phrase(name, edition.language), relative(source, statement_address(year)))
