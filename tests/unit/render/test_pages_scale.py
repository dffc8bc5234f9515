"""Many plans, long chains of successors, and what the register does not know."""

import dataclasses
from datetime import date

import pytest

import samples
from hoagiai.model.agency import AgencyId
from hoagiai.model.locality import COUNTRY, LocalityId
from hoagiai.model.plan import Plan, PlanId, TaskId
from hoagiai.model.site import AgencyWork
from hoagiai.render.documents import document_name
from hoagiai.render.pages import render_pages
from hoagiai.render.phrase import shortened
from hoagiai.render.succession import living_successors, shown_localities

TODAY = date(2026, 5, 20)


def many(number: int) -> tuple[Plan, ...]:
    return tuple(_copy(samples.NEW, f"{samples.NEW_PLAN}-{index}") for index in range(number))


def _copy(plan: Plan, name: str) -> Plan:
    new = PlanId(name)
    tasks = tuple(
        dataclasses.replace(task, plan=new, id=TaskId(f"{new}#{task.anchor}")) for task in plan.tasks
    )
    return dataclasses.replace(plan, id=new, path=f"plans/{new}.md", tasks=tasks)


def body(plans: tuple[Plan, ...], path: str, work: AgencyWork | None = None) -> str:
    site = samples.site(*plans)
    if work is not None:
        site = dataclasses.replace(site, work={**site.work, samples.WARD_COUNCIL: work})
    return next(page.body for page in render_pages(site, TODAY) if page.path == path)


def test_an_index_of_many_plans_leads_to_places_and_the_newest() -> None:
    assert body(many(201), "vi/ke-hoach/index.md").count("/2026-hoa-giai-") == 20
    assert "201 kế hoạch" in body(many(201), "vi/ke-hoach/index.md")
    assert body(many(200), "vi/ke-hoach/index.md").count("/2026-hoa-giai-") == 200


def test_a_year_of_many_tasks_is_counted_by_place() -> None:
    page = body(many(150), "vi/thoi-gian/2026/index.md")
    assert "/2026-hoa-giai-" not in page
    assert "150 nhiệm vụ" in page
    assert "Phường Đoàn Kết, tỉnh Lai Châu" in page


def test_an_agency_with_a_thousand_tasks_counts_them() -> None:
    plans = many(600)
    work = AgencyWork(leads=tuple(task for plan in plans for task in plan.tasks))
    page = body(plans, f"vi/co-quan/{samples.WARD_COUNCIL}/index.md", work)
    assert "#nv-1" not in page
    assert "2 nhiệm vụ" in page


def test_who_carries_on_is_found_through_those_who_ended_in_between() -> None:
    middle, last = AgencyId("lai-chau/tp-lai-chau/b"), AgencyId("lai-chau/tp-lai-chau/c")
    first = samples.AGENCIES[samples.DIVISION]
    agencies = {
        **samples.AGENCIES,
        samples.DIVISION: dataclasses.replace(first, successors=(middle, samples.WARD_COUNCIL)),
        middle: dataclasses.replace(first, id=middle, successors=(last, samples.DIVISION)),
        last: dataclasses.replace(first, id=last, last_day=None, successors=()),
    }
    site = dataclasses.replace(samples.site(), agencies=agencies)
    assert living_successors(site, samples.DIVISION, TODAY) == (samples.WARD_COUNCIL, last)
    assert living_successors(site, samples.DIVISION, date(2025, 6, 30)) == (middle, samples.WARD_COUNCIL)


def test_pages_of_places_stop_at_those_named_here() -> None:
    stranger = samples.locality(LocalityId("tay-ninh"), "Tây Ninh", samples.LocalityKind.PROVINCE, COUNTRY)
    registers = samples.Registers(samples.TYPES, {**samples.LOCALITIES, stranger.id: stranger})
    site = dataclasses.replace(samples.site(), registers=registers)
    assert shown_localities(site) == {samples.PROVINCE, samples.CITY, samples.WARD}


def test_units_that_stand_in_each_other_do_not_stop_the_build() -> None:
    first = dataclasses.replace(samples.LOCALITIES[samples.CITY], parent=samples.WARD)
    second = dataclasses.replace(samples.LOCALITIES[samples.WARD], parent=samples.CITY)
    places = {samples.CITY: first, samples.WARD: second}
    site = dataclasses.replace(samples.site(), registers=samples.Registers(samples.TYPES, places))
    assert render_pages(site, TODAY)


def test_a_plan_of_an_unknown_issuer_and_place_has_its_page() -> None:
    head = dataclasses.replace(samples.NEW.head, issuer=AgencyId("x/y"), replaces=(PlanId("khong/co"),))
    plan = dataclasses.replace(samples.NEW, head=head, locality=LocalityId("khong/co"))
    site = samples.site(plan)
    page = next(page for page in render_pages(site, TODAY) if page.path.startswith("vi/ke-hoach/lai-chau"))
    assert "x/y" in page.body
    assert "khong/co" in page.body


@pytest.mark.parametrize(
    ("document", "vietnamese", "english"),
    [
        ("nq-1670-2025", "Nghị quyết số 1670 năm 2025", "Resolution No. 1670 of 2025"),
        ("luat-35-2013", "Luật số 35 năm 2013", "Law No. 35 of 2013"),
        ("nq-81-2025-ubtvqh", "Nghị quyết số 81 năm 2025", "Resolution No. 81 of 2025"),
        ("luat-dat-dai-2024", "luat-dat-dai-2024", "luat-dat-dai-2024"),
    ],
)
def test_documents_are_named_by_their_ids(document: str, vietnamese: str, english: str) -> None:
    assert document_name(document, "vi").text == vietnamese
    assert document_name(document, "en").text == english


def test_what_is_cut_ends_with_a_word_and_says_so() -> None:
    assert shortened("Tổ chức tập huấn, bồi dưỡng", 20) == "Tổ chức tập huấn…"
    assert shortened("Tổ chức", 20) == "Tổ chức"
