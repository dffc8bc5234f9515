"""The closed set of sentences and labels: a language that lacks one does not pass the type checker.

Braces name what is filled in. A pair holds the singular and the plural.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from hoagiai.model.locality import Level, LocalityKind

Pair = tuple[str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Words:
    """The words of one language."""

    language: str
    # Names of sections of the site.
    plans: str
    agencies: str
    calendar: str
    localities: str
    # Counting.
    count_plans: Pair
    count_tasks: Pair
    count_duties: Pair
    count_agencies: Pair
    # Ways of speaking.
    levels: Mapping[Level, str]
    kinds: Mapping[LocalityKind, str]
    place: str
    breadcrumb: str
    # Time.
    quarter: str
    quarter_short: str
    quarter_of: str
    month_of: str
    whole_year: str
    year_named: str
    deadline_by: str
    every: Mapping[str, str]
    part_every_year: str
    ongoing: str
    issued_month: str
    issued_blank_day: str
    # A plan.
    plan_number: str
    plan_description: str
    on_this_page: str
    facts: str
    issuer: str
    issued: str
    period: str
    locality: str
    source: str
    legal_bases: str
    replaces: str
    replaced_by: str
    reviewed: str
    stale: str
    slips: str
    slips_intro: str
    due: str
    due_in: str
    due_none: str
    underway: str
    begins_on: str
    over_since: str
    never_due: str
    standing_running: str
    standing_upcoming: str
    standing_over: str
    standing_issuer_ended: str
    standing_replaced: str
    downloads: str
    download_csv: str
    download_xlsx: str
    download_ics: str
    download_json: str
    tasks: str
    no_tasks: str
    task: str
    time: str
    lead: str
    cooperating: str
    lead_short: str
    cooperating_short: str
    unspecified: str
    not_stated: str
    matrix: str
    matrix_intro: str
    matrix_label: str
    chart: str
    chart_intro: str
    chart_none: str
    duties: str
    duties_intro: str
    duty: str
    deadline: str
    official: str
    official_intro: str
    # A body.
    agency_description: str
    group_description: str
    group_of_bodies: str
    level: str
    since: str
    until: str
    ended: str
    ended_carried_on: str
    ended_no_successor: str
    ended_no_new_plan: str
    ended_new_plans: str
    ended_history: str
    took_over: str
    issued_plans: str
    leads: str
    cooperates: str
    charged_with: str
    via_group: str
    via_intro: str
    member_of: str
    members: str
    by_time: str
    calendar_file: str
    calendar_hint: str
    no_work: str
    # Indexes.
    plans_intro: str
    plans_by_place: str
    newest: str
    agencies_intro: str
    living: str
    central_bodies: str
    no_longer: str
    calendar_intro: str
    year_description: str
    year_by_place: str
    year_empty: str
    years: str
    localities_intro: str
    # A place.
    locality_description: str
    gso_code: str
    place_ended: str
    place_successors: str
    place_parts: str
    place_agencies: str
    place_plans: str
    place_no_plan: str
    # The home page.
    home_due: str
    home_due_none: str
    home_ended: str
    home_new: str
    home_all_plans: str
    moved: str
    site_title: str
    site_description: str
