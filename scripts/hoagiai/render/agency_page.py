"""Trang cơ quan: what a body is, what it is given to do, who came before and who comes after."""

from collections.abc import Mapping
from typing import NamedTuple

from hoagiai.model.agency import Agency, AgencyGroup, AgencyId
from hoagiai.model.locality import LAST_DISTRICT_DAY, Level
from hoagiai.model.site import AgencyWork
from hoagiai.render.address import agency_address, calendar_address
from hoagiai.render.dates import day_after, figure, quarter_name
from hoagiai.render.edition import Edition, Front
from hoagiai.render.ending import agency_beginning, agency_ending, described, group_ending
from hoagiai.render.membership import members_of
from hoagiai.render.phrase import Link
from hoagiai.render.rows import PlanItems, duty_items, task_items
from hoagiai.render.staged import StagedPage
from hoagiai.render.succession import ended_on
from hoagiai.render.timetable import YearTable, timetable
from hoagiai.render.trail import place_trail, section_link
from hoagiai.render.words import PLACES


class WorkView(NamedTuple):
    """What a body leads, joins and is charged with, under the titles of the plans."""

    leads: tuple[PlanItems, ...]
    cooperates: tuple[PlanItems, ...]
    duties: tuple[PlanItems, ...]


class GroupWork(NamedTuple):
    """Work that a body shares with the other members of a group."""

    group: Link
    work: WorkView


class Handover(NamedTuple):
    """Bodies whose work this one carries on, or will, under the words that say so."""

    label: str
    bodies: tuple[Link, ...]


class Lineage(NamedTuple):
    """Which bodies handed over to a body, and of which groups it is a member."""

    before: Mapping[AgencyId, tuple[AgencyId, ...]]
    groups: Mapping[AgencyId, tuple[AgencyId, ...]]


def render_agency_page(edition: Edition, agency: Agency, lineage: Lineage) -> StagedPage:
    """Return the page of one body."""
    address = agency_address(agency.id)
    work = edition.site.work.get(agency.id, AgencyWork())
    return edition.page(
        address,
        "co-quan.html.j2",
        _front(edition, agency, edition.words.agency_description),
        ending=agency_ending(edition, address, agency.id),
        passes_on=_passing_on(edition, agency),
        successors=tuple(edition.agency_link(address, heir).bare for heir in agency.successors),
        took_over=_took_over(edition, address, lineage.before.get(agency.id, ())),
        issued=tuple(edition.plan_link(address, plan) for plan in edition.issued.get(agency.id, ())),
        member_of=tuple(edition.agency_link(address, group) for group in lineage.groups.get(agency.id, ())),
        members=None,
        via=tuple(
            GroupWork(edition.agency_link(address, group), _work(edition, address, shared))
            for group, shared in work.via.items()
        ),
        **_body(edition, agency, work),
    )


def render_group_page(edition: Edition, group: AgencyGroup) -> StagedPage:
    """Return the page of a group: its members and the work given to them jointly."""
    address = agency_address(group.id)
    work = edition.site.work.get(group.id, AgencyWork())
    return edition.page(
        address,
        "co-quan.html.j2",
        _front(edition, group, edition.words.group_description),
        ending=group_ending(edition, address, group),
        passes_on=None,
        took_over=(),
        issued=(),
        member_of=(),
        members=members_of(edition, address, group),
        via=(),
        **_body(edition, group, work),
    )


def _front(edition: Edition, body: Agency | AgencyGroup, pattern: str) -> Front:
    work = edition.site.work.get(body.id, AgencyWork())
    name, days = edition.agency_name(body).text, edition.days[body.id]
    kind = edition.site.registers.types.get(body.type)
    description = described(edition, days) + pattern.format(
        name=name,
        tasks=edition.count(len(work.leads), edition.words.count_tasks),
        cooperating=figure(len(work.cooperates), edition.language),
    )
    return Front(name, description, kind.location.path if kind else None)


def _body(edition: Edition, body: Agency | AgencyGroup, work: AgencyWork) -> dict[str, object]:
    """What the pages of a body and of a group have in common."""
    address, days = agency_address(body.id), edition.days[body.id]
    kind = edition.site.registers.types.get(body.type)
    is_group = isinstance(body, AgencyGroup)
    return {
        "this_year": edition.today.year,
        "name": edition.agency_name(body),
        "kind": edition.english_or(kind.name, kind.name_en) if kind else None,
        "level": _level(edition, body.level),
        "locality": edition.locality_link(address, body.locality),
        "is_group": is_group,
        "divided": kind.divided if kind else False,
        "beginning": agency_beginning(edition, body),
        "first_day": None if is_group else days.first,
        "last_day": None if is_group or days.of_place else days.last,
        "crumbs": (
            section_link(edition, address, "/co-quan/"),
            *place_trail(edition, address, body.locality),
        ),
        "calendar": edition.file_link(address, calendar_address(body.id)),
        "work": _work(edition, address, work),
        "years": _years(edition, address, work),
        "quarters": tuple(quarter_name(number, edition.words) for number in range(1, 5)),
    }


def _passing_on(edition: Edition, agency: Agency) -> str | None:
    """Return the label of who carries on after a last day that is still to come."""
    if agency.last_day is None or agency.last_day < edition.today or not agency.successors:
        return None
    words = PLACES[edition.language]
    label = words.passes_on.format(next=edition.day(day_after(agency.last_day)))
    return f"{label} ({words.inferred})" if agency.inferred else label


def _took_over(edition: Edition, address: str, before: tuple[AgencyId, ...]) -> tuple[Handover, ...]:
    """Return the bodies that handed over, those of one day and one certainty together."""
    groups: dict[str, list[Link]] = {}
    for old in before:
        body = edition.site.agencies[old]
        label = _handover_label(edition, body)
        groups.setdefault(label, []).append(edition.agency_link(address, old))
    return tuple(Handover(label, tuple(links)) for label, links in groups.items())


def _handover_label(edition: Edition, body: Agency) -> str:
    """Return “Tiếp nhận công việc của”, with the day as long as that is still to come."""
    words, label = PLACES[edition.language], edition.words.took_over
    if body.last_day is not None and not ended_on(body.last_day, edition.today):
        label = words.will_take_over.format(next=edition.day(day_after(body.last_day)))
    return f"{label} ({words.inferred})" if body.inferred else label


def _level(edition: Edition, level: Level) -> str:
    """Return a tier; the district tier has its end beside it, once it ended."""
    if level is Level.DISTRICT and edition.today > LAST_DISTRICT_DAY:
        return PLACES[edition.language].district_tier_ended
    return edition.words.levels[level]


def _work(edition: Edition, address: str, work: AgencyWork) -> WorkView:
    return WorkView(
        task_items(edition, address, work.leads),
        task_items(edition, address, work.cooperates),
        duty_items(edition, address, work.duties),
    )


def _years(edition: Edition, address: str, work: AgencyWork) -> tuple[YearTable, ...]:
    """The body's own tasks by year and quarter, as short links."""
    tasks = {task.id: task for task in (*work.leads, *work.cooperates)}
    return timetable(edition, address, tuple(tasks.values()))
