"""Thành viên của nhóm: by name where they can be read, by province where they are too many."""

from collections import Counter
from dataclasses import dataclass

from hoagiai.model.agency import Agency, AgencyGroup
from hoagiai.model.locality import LocalityId
from hoagiai.render.edition import Edition
from hoagiai.render.gazetteer import Sorted, sort_by_life
from hoagiai.render.phrase import Link
from hoagiai.render.succession import days_of, group_members
from hoagiai.text import sort_key

_MOST = 200
"""A group of more members than this is counted by province."""


@dataclass(frozen=True, slots=True)
class Members:
    """The members of a group: linked where they have a page; only counted where they are many."""

    counted: str
    bodies: Sorted
    by_province: tuple[tuple[Link, str], ...]


def members_of(edition: Edition, source: str, group: AgencyGroup) -> Members:
    """Return the members of ``group`` as the page at ``source`` shows them."""
    members = group_members(edition.site, group)
    counted = edition.count(len(members), edition.words.count_agencies)
    if len(members) > _MOST:
        return Members(counted, Sorted(), _by_province(edition, source, members))
    return Members(counted, _sorted(edition, source, members), ())


def _sorted(edition: Edition, source: str, members: tuple[Agency, ...]) -> Sorted:
    ordered = sorted(members, key=lambda body: (sort_key(edition.agency_name(body).text), body.id))
    known = ((_link(edition, source, member), days_of(edition.site, member)) for member in ordered)
    return sort_by_life(known, edition.today)


def _link(edition: Edition, source: str, member: Agency) -> Link:
    if member.id in edition.site.agencies:
        return edition.agency_link(source, member.id).bare
    return Link(edition.agency_name(member), None)


def _by_province(edition: Edition, source: str, members: tuple[Agency, ...]) -> tuple[tuple[Link, str], ...]:
    counts = Counter(LocalityId(member.locality.partition("/")[0]) for member in members)
    rows = (
        (edition.locality_link(source, province), edition.count(number, edition.words.count_agencies))
        for province, number in counts.items()
    )
    return tuple(sorted(rows, key=lambda row: sort_key(row[0].phrase.text)))
