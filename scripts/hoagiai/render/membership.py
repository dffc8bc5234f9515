"""Thành viên của nhóm: by name where they can be read, by province where they are too many."""

from collections import Counter
from dataclasses import dataclass

from hoagiai.model.agency import Agency, AgencyGroup
from hoagiai.model.locality import Life, LocalityId, life
from hoagiai.render.edition import Edition
from hoagiai.render.gazetteer import Sorted
from hoagiai.render.phrase import Link
from hoagiai.render.succession import first_day, group_members
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
    lists: dict[Life, list[Link]] = {state: [] for state in Life}
    for member in sorted(members, key=lambda body: (sort_key(edition.agency_name(body).text), body.id)):
        link = Link(edition.agency_name(member), None)
        if member.id in edition.site.agencies:
            link = edition.agency_link(source, member.id).bare
        lists[_life(edition, member)].append(link)
    return Sorted(tuple(lists[Life.LIVING]), tuple(lists[Life.ENDED]), tuple(lists[Life.NOT_YET]))


def _life(edition: Edition, member: Agency) -> Life:
    return life(first_day(edition.site, member), member.last_day, edition.today)


def _by_province(edition: Edition, source: str, members: tuple[Agency, ...]) -> tuple[tuple[Link, str], ...]:
    counts = Counter(LocalityId(member.locality.partition("/")[0]) for member in members)
    rows = (
        (edition.locality_link(source, province), edition.count(number, edition.words.count_agencies))
        for province, number in counts.items()
    )
    return tuple(sorted(rows, key=lambda row: sort_key(row[0].phrase.text)))
