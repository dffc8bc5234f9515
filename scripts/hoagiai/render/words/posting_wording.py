"""What the posting log, its yearly statements and its feeds have words for.

Braces name what is filled in. A pair holds the singular and the plural.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from hoagiai.model.history import HistoryState
from hoagiai.model.lesson import Audience
from hoagiai.render.posting.materials import Material

Pair = tuple[str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class PostingWords:
    """The words of one language."""

    title: str
    description: str
    intro: str
    empty: str
    section: str
    kinds: Mapping[Material, str]
    """What one material of a kind is called."""
    counts: Mapping[Material, Pair]
    audiences: Mapping[Audience, str]
    everyone: str
    # The log.
    overview: str
    kind: str
    number: str
    first: str
    total: str
    year: str
    month: str
    statement_link: str
    older: str
    day: str
    material: str
    for_whom: str
    serves: str
    target: str
    tasks: str
    duties: str
    version: str
    version_number: str
    changed: str
    unchanged: str
    reviewed: str
    undated: str
    undated_intro: str
    undated_more: str
    feeds: str
    feed_atom: str
    feed_json: str
    how_title: str
    how: tuple[str, ...]
    history: Mapping[HistoryState, str]
    # The statement of a year.
    statement_title: str
    statement_description: str
    statement_intro: str
    to_paste: str
    copy: str
    copied: str
    posted_in_year: str
    nothing_in_year: str
    all_so_far: str
    updated_in_year: str
    for_target: str
    list_at: str
    and_last: str
    by_kind: str
    in_year: str
    before_year: str
    so_far: str
    list_title: str
    download: str
    download_docx: str
    download_csv: str
    undated_note: str
    other_years: str
    # Files.
    sheet_title: str
    order: str
    address: str
    made_from: str
    # The programme's page.
    evidence: str
    evidence_line: str
    evidence_one_day: str
    evidence_undated: str
    evidence_more: str
    evidence_tag: str
