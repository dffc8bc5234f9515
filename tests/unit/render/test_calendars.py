"""Calendars as phones read them: every file is read back with the icalendar library."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from typing import Any

import data_samples as samples
import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st
from icalendar import Calendar, Event

from hoagiai.model.agency import RefKind
from hoagiai.model.period import Every, PartialDate, Period, PeriodKind, Span
from hoagiai.model.plan import Plan, PlanId, Task
from hoagiai.model.site import AgencyWork, Site
from hoagiai.render.calendars import body_calendar, dataset_calendar, make_diary, plan_calendar
from hoagiai.render.data.documents import Dataset

RULES = yaml.safe_load((Path(__file__).parent / "calendar_rules.yml").read_text(encoding="utf-8"))
QUARTER = Period(None, "Quý II/2024", PeriodKind.SPAN, spans=(Span(date(2024, 4, 1), date(2024, 6, 30)),))
ANY_TEXT = st.text(st.characters(exclude_categories=("Cs",)), max_size=200)


def deadline(day: date) -> Period:
    return Period(None, f"{day:%d/%m/%Y}", PeriodKind.DEADLINE, spans=(Span(None, day),))


def calendar_of(site: Site) -> bytes:
    (plan,) = site.plans.values()
    return plan_calendar(make_diary(site, samples.TODAY, samples.SITE_URL), plan)


def read(content: bytes) -> list[Event]:
    calendar = Calendar.from_ical(content)
    assert not calendar.errors
    assert not any(event.errors for event in calendar.events)
    return calendar.events


def events_of(*tasks: Task, **head: object) -> list[Event]:
    return read(calendar_of(samples.site(samples.plan(tasks, **head))))


def days(event: Event) -> tuple[date, date]:
    end = event["DTEND"].dt - timedelta(days=1) if "DTEND" in event else event["DTSTART"].dt
    return event["DTSTART"].dt, end


def living(site: Site) -> Site:
    """The same site in which no body ends."""
    return replace(site, agencies={key: replace(one, last_day=None) for key, one in site.agencies.items()})


@pytest.mark.parametrize("rule", RULES, ids=[rule["name"] for rule in RULES])
def test_a_time_stands_in_the_calendar_by_the_rule(rule: dict[str, Any]) -> None:
    printed = rule["period"]
    period = Period(
        None,
        printed["text"],
        PeriodKind(printed["kind"]),
        Every(printed["every"]) if "every" in printed else None,
        tuple(Span(start, end) for start, end in printed["spans"]),
    )
    task = samples.task("1", title="Tập huấn", periods=(period,))
    events = read(calendar_of(living(samples.site(samples.plan((task,))))))
    assert [as_listed(event) for event in events] == [
        (first, last, f"{word}Tập huấn", *repeat) for first, last, word, *repeat in rule["events"]
    ]


def as_listed(event: Event) -> tuple[object, ...]:
    repeat = (event["RRULE"].to_ical().decode(),) if "RRULE" in event else ()
    return (
        *days(event),
        str(event["SUMMARY"]),
        *(
            tuple(
                sorted_rule(repeat[0]),
            )
            if repeat
            else ()
        ),
    )


def sorted_rule(rule: str) -> tuple[str]:
    order = ("FREQ", "INTERVAL", "UNTIL")
    parts = sorted(rule.split(";"), key=lambda part: order.index(part.partition("=")[0]))
    return (";".join(parts),)


def test_an_event_says_who_does_what_with_whom_and_where_to_read_on() -> None:
    first, second = events_of(samples.example_task())
    address = "https://hoagiai.example.vn/ke-hoach/lai-chau/tp-lai-chau/2024-hoa-giai/#nv-4"
    assert str(first["SUMMARY"]) == (
        "Phối hợp với Sở Tư pháp tham mưu UBND thành phố triệu tập đội ngũ tập huấn viên thành phố, "
        "hòa giải viên ở xã, phường…"
    )
    assert str(first["DESCRIPTION"]).splitlines() == [
        "Nhiệm vụ 4, Kế hoạch số …/KH-UBND: Triển khai thực hiện công tác hòa giải ở cơ sở năm 2024",
        samples.EXAMPLE_TITLE,
        "Cơ quan tham mưu, thực hiện: Phòng Tư pháp",
        "Cơ quan phối hợp thực hiện: Các cơ quan, đơn vị có liên quan; UBND các xã, phường",
        "Thời gian: Quý II, quý IV năm 2024",
        address,
    ]
    assert str(first["URL"]) == address
    assert days(second) == (date(2024, 10, 1), date(2024, 12, 31))


def test_an_event_leaves_its_days_free_and_reminds_three_days_before_the_end() -> None:
    (event,) = events_of(samples.task("1", periods=(deadline(date(2024, 11, 30)),)))
    assert event["DTSTART"].dt == date(2024, 11, 30)
    assert event["DTEND"].dt == date(2024, 12, 1)
    assert event["TRANSP"] == "TRANSPARENT"
    (alarm,) = event.subcomponents
    reminder = datetime.combine(event["DTEND"].dt, time()) + alarm["TRIGGER"].dt
    assert alarm["TRIGGER"].params["RELATED"] == "END"
    assert reminder == datetime.combine(date(2024, 11, 27), time(9))


def test_ids_are_stable_unique_and_the_site_s_own() -> None:
    year = Period(None, "Năm 2024", PeriodKind.SPAN, spans=(samples.YEAR,))
    events = events_of(samples.task("1", periods=(QUARTER, year)), samples.task("1.a", periods=(year,)))
    ids = [str(event["UID"]) for event in events]
    assert sorted(ids) == [
        f"{samples.PLAN}#nv-1.a/1@hoagiai.example.vn",
        f"{samples.PLAN}#nv-1.a/2@hoagiai.example.vn",
        f"{samples.PLAN}#nv-1/1@hoagiai.example.vn",
        f"{samples.PLAN}#nv-1/2@hoagiai.example.vn",
        f"{samples.PLAN}#nv-1/3@hoagiai.example.vn",
    ]
    assert {event["DTSTAMP"].dt for event in events} == {datetime(2026, 11, 22, tzinfo=UTC)}


def test_a_duty_reminds_of_its_deadline() -> None:
    site = samples.site(samples.plan((), (samples.duty(),)))
    (event,) = read(calendar_of(site))
    assert days(event) == (date(2024, 1, 29), date(2024, 1, 29))
    assert str(event["SUMMARY"]).startswith("Hạn: UBND các xã, phường chủ động xây dựng kế hoạch")
    assert "Trách nhiệm 2, Kế hoạch" in event["DESCRIPTION"]
    assert "Cơ quan: UBND các xã, phường\n" in event["DESCRIPTION"]


def test_a_label_of_a_time_is_kept() -> None:
    (event,) = events_of(samples.task("1", title="Tổng kết", periods=(replace(QUARTER, label="Sơ kết"),)))
    assert "Thời gian: Sơ kết: Quý II/2024" in event["DESCRIPTION"]


@pytest.mark.parametrize(
    ("day", "kept"), [(date(2025, 6, 29), 1), (date(2025, 6, 30), 1), (date(2025, 7, 1), 0)]
)
def test_nothing_is_asked_of_an_issuer_after_its_last_day(day: date, kept: int) -> None:
    assert len(events_of(samples.task("1", periods=(deadline(day),)))) == kept


def test_what_the_end_of_an_issuer_cuts_ends_with_it() -> None:
    span = Period(
        None, "15/5–15/7/2025", PeriodKind.SPAN, spans=(Span(date(2025, 5, 15), date(2025, 7, 15)),)
    )
    every = Period(
        None, "Hằng quý", PeriodKind.RECURRING, Every.QUARTER, (Span(date(2024, 1, 1), date(2030, 12, 31)),)
    )
    repeated, cut = events_of(samples.task("1", periods=(span, every)))
    assert days(cut) == (date(2025, 5, 15), date(2025, 6, 30))
    assert repeated["RRULE"]["UNTIL"] == [date(2025, 6, 30)]
    assert str(repeated["UID"]).endswith("#nv-1/2@hoagiai.example.vn")


def test_a_cut_does_not_renumber_what_stays() -> None:
    periods = (deadline(date(2026, 1, 1)), deadline(date(2024, 1, 1)))
    (event,) = events_of(samples.task("1", periods=periods))
    assert str(event["UID"]).endswith("#nv-1/2@hoagiai.example.vn")


def test_a_replaced_plan_asks_for_nothing_once_another_is_there() -> None:
    newer = PlanId("lai-chau/tp-lai-chau/2024-moi")
    periods = (deadline(date(2024, 3, 1)), deadline(date(2024, 9, 1)))
    old = samples.plan((samples.task("1", periods=periods),), replaced_by=(newer, PlanId("khong/co/2024-x")))
    new = replace(samples.plan((), issued=PartialDate(2024, 6, 1)), id=newer)
    site = samples.site(old, new)
    diary = make_diary(site, samples.TODAY, samples.SITE_URL)
    assert [days(event)[0] for event in read(plan_calendar(diary, old))] == [date(2024, 3, 1)]


def test_a_plan_of_an_unknown_issuer_keeps_its_events() -> None:
    issuer = "lai-chau/tp-lai-chau/khong-ro"
    assert len(events_of(samples.task("1", periods=(deadline(date(2029, 1, 1)),)), issuer=issuer)) == 1


def body_events(site: Site, body: str) -> list[Event]:
    diary = make_diary(site, samples.TODAY, samples.SITE_URL)
    return read(body_calendar(diary, site, site.agencies.get(body) or site.groups[body]))


def test_a_body_has_what_it_leads_and_what_comes_through_its_groups() -> None:
    site = samples.site(samples.plan((samples.task("1", periods=(QUARTER,)),), (samples.duty(),)))
    assert len(body_events(site, samples.JUSTICE)) == 1
    assert len(body_events(site, samples.COMMUNES)) == 2
    assert len(body_events(site, samples.OLD_WARD_COMMITTEE)) == 2
    assert body_events(site, samples.WARD_COMMITTEE) == []


def test_work_that_reaches_a_body_twice_stands_in_its_calendar_once() -> None:
    site = samples.site(samples.plan((samples.task("1", periods=(QUARTER,)),)))
    twice = AgencyWork(site.tasks, site.tasks, (), {samples.COMMUNES: AgencyWork(site.tasks)})
    assert len(body_events(replace(site, work={samples.JUSTICE: twice}), samples.JUSTICE)) == 1


def test_the_calendar_of_a_body_ends_with_the_body() -> None:
    year = Period(None, "Quý II/2025", PeriodKind.SPAN, spans=(Span(date(2025, 4, 1), date(2025, 6, 30)),))
    later = deadline(date(2025, 3, 1))
    site = samples.site(samples.plan((samples.task("1", periods=(year, later)),)))
    police = replace(site.agencies[samples.JUSTICE], last_day=date(2025, 2, 28))
    gone = replace(site, agencies={**site.agencies, samples.JUSTICE: police})
    assert len(body_events(site, samples.JUSTICE)) == 2
    assert body_events(gone, samples.JUSTICE) == []
    half = replace(
        gone, agencies={**site.agencies, samples.JUSTICE: replace(police, last_day=date(2025, 5, 1))}
    )
    assert [days(event) for event in body_events(half, samples.JUSTICE)] == [
        (date(2025, 3, 1), date(2025, 3, 1)),
        (date(2025, 4, 1), date(2025, 5, 1)),
    ]


def test_all_tasks_and_all_duties_have_a_calendar_each() -> None:
    site = samples.site()
    diary = make_diary(site, samples.TODAY, samples.SITE_URL)
    assert len(read(dataset_calendar(diary, site, Dataset.TASKS))) == 2
    assert len(read(dataset_calendar(diary, site, Dataset.DUTIES))) == 1
    calendar = Calendar.from_ical(dataset_calendar(diary, site, Dataset.DUTIES))
    assert calendar["X-WR-CALNAME"] == "Hòa giải ở cơ sở – Trách nhiệm"


def test_events_stand_in_the_order_of_their_days() -> None:
    tasks = [samples.task(str(n), periods=(deadline(date(2024, 12 - n, 1)),)) for n in range(1, 6)]
    firsts = [days(event)[0] for event in events_of(*tasks)]
    assert firsts == sorted(firsts)


def test_lines_are_short_and_end_as_the_standard_says() -> None:
    content = calendar_of(samples.site())
    assert content.count(b"\n") == content.count(b"\r\n")
    assert max(len(line) for line in content.split(b"\r\n")) <= 75
    assert all(line.decode() for line in content.split(b"\r\n")[:-1])


@settings(deadline=None, max_examples=50)
@given(ANY_TEXT, ANY_TEXT)
def test_no_text_breaks_a_calendar(title: str, name: str) -> None:
    lead = (samples.ref(name, None, RefKind.UNKNOWN, label=name),)
    task = samples.task("1", title=title, lead=lead, periods=(QUARTER,))
    content = calendar_of(samples.site(samples.plan((task,), number=name)))
    (event,) = read(content)
    assert max(len(line) for line in content.split(b"\r\n")) <= 75
    assert letters(str(event["SUMMARY"])) == letters(title) or str(event["SUMMARY"]).endswith("…")
    assert letters(title) in letters(str(event["DESCRIPTION"])) or len(title) <= 120


def letters(text: str) -> str:
    return "".join(char for char in text if char.isalnum())


@settings(deadline=None, max_examples=50)
@given(
    st.lists(st.tuples(st.dates(), st.dates()), max_size=3),
    st.sampled_from(PeriodKind),
    st.sampled_from(Every),
)
def test_no_day_breaks_a_calendar(spans: Iterable[tuple[date, date]], kind: PeriodKind, every: Every) -> None:
    ordered = tuple(Span(min(pair), max(pair)) for pair in spans)
    plan: Plan = samples.plan((samples.task("1", periods=(Period(None, "x", kind, every, ordered),)),))
    for event in read(calendar_of(living(samples.site(plan)))):
        first, last = days(event)
        assert any(span.start <= first <= last <= span.end for span in ordered)
