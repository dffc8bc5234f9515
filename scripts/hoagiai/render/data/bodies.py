"""Agencies and groups as records."""

from dataclasses import dataclass
from datetime import date

from hoagiai.model.agency import Agency, AgencyGroup
from hoagiai.model.site import AgencyWork, Site
from hoagiai.render.address import agency_address, calendar_address
from hoagiai.render.data.records import AgencyRecord, CountsRecord

_NO_WORK = AgencyWork()


@dataclass(frozen=True, slots=True)
class End:
    """The last day of a body and the document that ended it; both None while it lives."""

    day: date | None
    document: str | None


def agency_records(site: Site) -> tuple[AgencyRecord, ...]:
    """Return every agency and group, sorted by id."""
    agencies = (_agency_record(site, agency) for agency in site.agencies.values())
    groups = (_group_record(site, group) for group in site.groups.values())
    return tuple(sorted((*agencies, *groups), key=lambda record: record.id))


def group_end(site: Site, group: AgencyGroup) -> End:
    """Return when a group ended: with its locality, else with the last of its members."""
    locality = site.registers.localities.get(group.locality)
    if locality is not None and locality.last_day is not None:
        return End(locality.last_day, locality.ended_by)
    members = [site.agencies[member] for member in group.members if member in site.agencies]
    ends = [(member.last_day, member.ended_by) for member in members if member.last_day is not None]
    if not members or len(ends) < len(members):
        return End(None, None)
    return End(*max(ends, key=lambda end: end[0]))


def _agency_record(site: Site, agency: Agency) -> AgencyRecord:
    work = site.work.get(agency.id, _NO_WORK)
    return _record(agency, work, End(agency.last_day, agency.ended_by))


def _group_record(site: Site, group: AgencyGroup) -> AgencyRecord:
    return _record(group, site.work.get(group.id, _NO_WORK), group_end(site, group))


def _record(body: Agency | AgencyGroup, work: AgencyWork, end: End) -> AgencyRecord:
    return AgencyRecord(
        id=body.id,
        kind="group" if isinstance(body, AgencyGroup) else "agency",
        name=body.name,
        name_en=body.name_en,
        type=body.type,
        locality=body.locality,
        level=body.level,
        last_day=end.day,
        ended_by=end.document,
        successors=body.successors if isinstance(body, Agency) else (),
        members=body.members if isinstance(body, AgencyGroup) else (),
        groups=tuple(work.via),
        url=agency_address(body.id),
        calendar=calendar_address(body.id),
        counts=CountsRecord(len(work.leads), len(work.cooperates), len(work.duties)),
        leads=tuple(task.id for task in work.leads),
        cooperates=tuple(task.id for task in work.cooperates),
        duties=tuple(duty.id for duty in work.duties),
    )
