"""The closed set of sentences that pages about legal documents say of their own accord.

Braces name what is filled in. A pair holds the singular and the plural. Sentences that a list of
links may follow stand without their final full stop.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from hoagiai.model.legal import Certainty, DocumentKind

Pair = tuple[str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class LegalWords:
    """The words of one language."""

    laws: str
    kinds: Mapping[DocumentKind, str]
    titled_by_name: str
    titled_by_kind: str
    article: str
    # The index.
    intro: str
    description: str
    how_told: str
    how_told_points: tuple[str, ...]
    ended_group: str
    cited_only_group: str
    unpaged_group: str
    unpaged_intro: str
    no_documents: str
    feed: str
    calendar: str
    data: str
    follow: str
    # How a document stands.
    in_force: str
    partly: str
    in_force_then: str
    partly_then: str
    amended: str
    will_be_amended: str
    amended_label: str
    article_ended: str
    article_ended_by: str
    not_yet: str
    not_yet_issued: str
    ended: str
    replaced: str
    repealed: str
    repealed_by: str
    expired: str
    followed_by: str
    will_end: str
    will_be_replaced: str
    will_be_repealed: str
    will_expire: str
    cited_only: str
    cited_only_label: str
    plan_named: str
    plan_titled: str
    unknown: str
    unknown_start: str
    stale: str
    # The identity card.
    card: str
    number: str
    kind: str
    name_approximate: str
    issuer: str
    issued: str
    first_day: str
    last_day: str
    not_verified_day: str
    articles: str
    count_articles: Pair
    some_articles: str
    official: str
    official_page: str
    official_portal: str
    last_checked: str
    checked: str
    citing_paper: str
    source: str
    certainty: str
    certainties: Mapping[Certainty, str]
    unverified: str
    relations: Mapping[str, str]
    # What rests on a document.
    cited_article: str
    cited_document: str
    cited_nowhere: str
    more_citing: str
    to_impact: str
    impact: str
    impact_description: str
    impact_intro: str
    impact_none: str
    impact_summary: str
    back_to_document: str
    one: Mapping[str, str]
    group: Mapping[str, str]
    counts: Mapping[str, Pair]
    counted_only: str
    guides_it: str
    amends_it: str
    # Citing what is no longer in force.
    dead_on_page: str
    dead_in_plan: str
    dead_in_old_plan: str
    dead_in_article: str
    dead_after_issue: str
    dead_before_issue: str
    dead_replaced: str
    dead_repealed: str
    dead_followed: str
    dead_here: str
    # The feed.
    feed_title: str
    feed_subtitle: str
    feed_checked: str
    feed_starts: str
    feed_ends: str
    feed_article_ends: str
