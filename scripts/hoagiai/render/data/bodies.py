"""Agencies and groups as records."""

from hoagiai.model.agency import Agency, AgencyGroup
from hoagiai.model.site import AgencyWork, Site
from hoagiai.render.address import agency_address, calendar_address
from hoagiai.render.data.records import AgencyRecord, CountsRecord, MemberRecord
from hoagiai.render.succession import Days, End, days_of_bodies, end_of, group_end

_NO_WORK = AgencyWork()


def agency_records(site: Site) -> tuple[AgencyRecord, ...]:
    """Return every agency and group, sorted by id."""
    days = days_of_bodies(site)
    agencies = [_record(site, body, days[body.id], end_of(body)) for body in site.agencies.values()]
    groups = [_record(site, body, days[body.id], group_end(site, body)) for body in site.groups.values()]
    return tuple(sorted((*agencies, *groups), key=lambda record: record.id))


def _record(site: Site, body: Agency | AgencyGroup, days: Days, end: End) -> AgencyRecord:
    work = site.work.get(body.id, _NO_WORK)
    return AgencyRecord(
        id=body.id,
        kind="group" if isinstance(body, AgencyGroup) else "agency",
        name=body.name,
        name_en=body.name_en,
        type=body.type,
        locality=body.locality,
        level=body.level,
        first_day=days.first,
        last_day=None if end.of_place else end.day,
        place_last_day=end.day if end.of_place else None,
        ended_by=end.document,
        successors=body.successors if isinstance(body, Agency) else (),
        successors_inferred=isinstance(body, Agency) and body.inferred and bool(body.successors),
        members=body.members if isinstance(body, AgencyGroup) else (),
        unpaged_members=_unpaged(body) if isinstance(body, AgencyGroup) else (),
        groups=tuple(work.via),
        url=agency_address(body.id),
        calendar=calendar_address(body.id),
        counts=CountsRecord(len(work.leads), len(work.cooperates), len(work.duties)),
        leads=tuple(task.id for task in work.leads),
        cooperates=tuple(task.id for task in work.cooperates),
        duties=tuple(duty.id for duty in work.duties),
    )


def _unpaged(group: AgencyGroup) -> tuple[MemberRecord, ...]:
    ends = ((member, end_of(member)) for member in group.unpaged)
    return tuple(
        MemberRecord(member.id, member.name, None if end.of_place else end.day) for member, end in ends
    )
