"""The published data: what a record says, and that every document is what its schema promises."""

import json
from dataclasses import replace
from datetime import date
from typing import Any

import data_samples as samples
import pytest
from jsonschema import Draft202012Validator, FormatChecker, ValidationError

from hoagiai.model.agency import AgencyId
from hoagiai.model.period import PartialDate
from hoagiai.model.plan import PlanEnglish, PlanId
from hoagiai.render.data.collection import collect
from hoagiai.render.data.documents import SCHEMA_NAMES, Dataset
from hoagiai.render.data.plans import partial_date
from hoagiai.render.files import export_json, render_files

# As the published contract prints it, with the whole title and the field's text.
EXAMPLE = {
    "id": "lai-chau/tp-lai-chau/2024-hoa-giai#nv-4",
    "plan": "lai-chau/tp-lai-chau/2024-hoa-giai",
    "number": "4",
    "title": samples.EXAMPLE_TITLE,
    "url": "/ke-hoach/lai-chau/tp-lai-chau/2024-hoa-giai/#nv-4",
    "lead": [
        {
            "agency": "lai-chau/tp-lai-chau/phong-tu-phap",
            "kind": "agency",
            "text": "Phòng Tư pháp",
            "label": "Cơ quan tham mưu, thực hiện",
        }
    ],
    "cooperating": [
        {
            "agency": None,
            "kind": "unspecified",
            "text": "Các cơ quan, đơn vị có liên quan",
            "label": "Cơ quan phối hợp thực hiện",
        },
        {
            "agency": "lai-chau/tp-lai-chau/ubnd-cap-xa",
            "kind": "group",
            "text": "UBND các xã, phường",
            "label": "Cơ quan phối hợp thực hiện",
        },
    ],
    "periods": [
        {
            "label": None,
            "text": "Quý II, quý IV năm 2024",
            "kind": "span",
            "every": None,
            "spans": [
                {"start": "2024-04-01", "end": "2024-06-30"},
                {"start": "2024-10-01", "end": "2024-12-31"},
            ],
        }
    ],
    "fields": [{"label": "Hình thức kiểm tra", "text": "Lồng ghép"}],
    "laws": [],
    "lessons": [],
    "source": {"path": "plans/lai-chau/tp-lai-chau/2024-hoa-giai.md", "line": 52},
}


@pytest.fixture(scope="module")
def published() -> dict[str, bytes]:
    files = render_files(samples.site(), samples.TODAY, samples.SITE_URL)
    return {file.path: file.content for file in files}


def exported(name: str, site: object = None) -> list[dict[str, Any]]:
    return json.loads(export_json(site or samples.site(), name, samples.TODAY))[name]


def test_the_example_task_is_published_as_the_contract_prints_it() -> None:
    (task,) = exported("tasks")
    assert task == EXAMPLE
    assert list(task) == list(EXAMPLE)
    assert list(task["lead"][0]) == ["agency", "kind", "text", "label"]


def test_a_duty_has_its_first_deadline() -> None:
    (duty,) = exported("duties")
    assert list(duty) == [
        "id",
        "plan",
        "number",
        "agencies",
        "text",
        "periods",
        "deadline",
        "laws",
        "url",
        "source",
    ]
    assert duty["id"] == "lai-chau/tp-lai-chau/2024-hoa-giai#tn-2"
    assert duty["deadline"] == "2024-01-29"
    assert duty["url"] == "/ke-hoach/lai-chau/tp-lai-chau/2024-hoa-giai/#tn-2"
    assert duty["periods"][0]["spans"] == [{"start": None, "end": "2024-01-29"}]


def test_a_plan_lists_its_work_and_its_accepted_slips() -> None:
    (plan,) = exported("plans")
    assert plan["date"] == "2024-01"
    assert plan["period"] == {"start": "2024-01-01", "end": "2024-12-31"}
    assert plan["tasks"] == [EXAMPLE["id"]]
    assert plan["duties"] == ["lai-chau/tp-lai-chau/2024-hoa-giai#tn-2"]
    assert plan["accepted"] == [{"code": "so-nhay", "reason": "bản gốc nhảy từ 2 sang 4"}]
    assert plan["source"] == {"path": "plans/lai-chau/tp-lai-chau/2024-hoa-giai.md", "line": 1}
    assert plan["title_en"] is None


def test_a_plan_has_its_english_title_where_there_is_one() -> None:
    english = PlanEnglish("plans/a.en.yml", "Grassroots mediation in 2024", {}, {})
    (plan,) = exported("plans", samples.site(replace(samples.plan(()), english=english)))
    assert plan["title_en"] == "Grassroots mediation in 2024"


def test_an_agency_names_its_work_and_the_groups_it_works_through() -> None:
    agencies = {agency["id"]: agency for agency in exported("agencies")}
    assert list(agencies) == sorted(agencies)
    justice = agencies[samples.JUSTICE]
    assert justice["leads"] == [EXAMPLE["id"]]
    assert justice["counts"] == {"leads": 1, "cooperates": 0, "duties": 0}
    assert justice["last_day"] == "2025-06-30"
    assert justice["successors"] == [samples.WARD_COMMITTEE]
    assert justice["url"] == "/co-quan/lai-chau/tp-lai-chau/phong-tu-phap/"
    assert justice["calendar"] == "/lich/lai-chau/tp-lai-chau/phong-tu-phap.ics"
    member = agencies[samples.OLD_WARD_COMMITTEE]
    assert member["groups"] == [samples.COMMUNES]
    assert member["counts"] == {"leads": 0, "cooperates": 0, "duties": 0}


def test_a_group_has_members_and_ends_with_its_locality() -> None:
    group = next(agency for agency in exported("agencies") if agency["kind"] == "group")
    assert group["members"] == [samples.OLD_WARD_COMMITTEE]
    assert (group["last_day"], group["ended_by"]) == ("2025-06-30", "nq-1670-2025")
    assert group["successors"] == []


@pytest.mark.parametrize(
    ("members", "last_day"),
    [
        ((samples.OLD_WARD_COMMITTEE,), "2025-06-30"),
        ((samples.OLD_WARD_COMMITTEE, samples.WARD_COMMITTEE), None),
        ((), None),
        (("tay-ninh/khong-co",), None),
    ],
)
def test_a_group_of_a_living_place_ends_with_the_last_of_its_members(
    members: tuple[AgencyId, ...], last_day: str | None
) -> None:
    site = samples.site()
    group = replace(site.groups[samples.COMMUNES], locality="lai-chau", members=members)
    records = exported("agencies", replace(site, groups={group.id: group}))
    assert next(one["last_day"] for one in records if one["kind"] == "group") == last_day


def test_only_places_that_the_site_shows_have_an_address() -> None:
    places = {place["id"]: place for place in exported("localities")}
    assert list(places) == list(samples.site().registers.localities)
    assert places["lai-chau"]["url"] == "/dia-ban/lai-chau/"
    assert places["tay-ninh"]["url"] is None
    assert places[samples.CITY]["full_name"] == "thành phố Lai Châu"
    assert places[samples.CITY]["last_day"] == "2025-06-30"
    assert places[samples.WARD]["first_day"] == "2025-07-01"
    assert (places[samples.WARD]["kind"], places[samples.WARD]["level"]) == ("phuong", "xa")


@pytest.mark.parametrize(
    ("issued", "text"),
    [
        (PartialDate(2024), "2024"),
        (PartialDate(2024, 1), "2024-01"),
        (PartialDate(2024, 1, 9), "2024-01-09"),
        (PartialDate(24, 11, 30), "0024-11-30"),
    ],
)
def test_a_date_stops_where_the_paper_is_blank(issued: PartialDate, text: str) -> None:
    assert partial_date(issued) == text


def test_json_is_readable_and_has_one_record_a_line() -> None:
    site = samples.site(samples.plan((samples.task("1"), samples.task("2"))))
    text = export_json(site, "tasks", samples.TODAY).decode()
    assert text.startswith('{"schema": "/api/schema/tasks.json",\n "tasks": [\n  {"id":"')
    assert "hòa giải viên" in text
    assert len(text.splitlines()) == 4
    assert text.endswith("]}\n")


def test_every_json_is_valid_by_the_schema_it_names(published: dict[str, bytes]) -> None:
    paths = [path for path in published if path.endswith(".json") and "/schema/" not in path]
    assert {f"api/{dataset}.json" for dataset in Dataset} <= set(paths)
    for path in paths:
        document = json.loads(published[path])
        schema = json.loads(published[document["schema"].removeprefix("/")])
        Draft202012Validator(schema, format_checker=FormatChecker()).validate(document)


def test_every_schema_is_one_and_knows_its_own_address(published: dict[str, bytes]) -> None:
    paths = [path for path in published if "/schema/" in path]
    assert set(paths) == {f"api/schema/{name}.json" for name in SCHEMA_NAMES}
    for path in paths:
        schema = json.loads(published[path])
        Draft202012Validator.check_schema(schema)
        assert schema["$schema"] == "https://json-schema.org/draft/2020-12/schema"
        assert schema["$id"] == f"https://hoagiai.example.vn/{path}"


def test_every_key_of_a_record_is_described_in_vietnamese(published: dict[str, bytes]) -> None:
    task = json.loads(published["api/schema/tasks.json"])["$defs"]["TaskRecord"]
    assert "description" not in task
    assert all(member["description"] for member in task["properties"].values())
    assert task["properties"]["lead"]["description"] == "Cơ quan chủ trì, tham mưu, thực hiện"


@pytest.mark.parametrize(
    "change",
    [
        {"title": None},
        {"laws": "luat-35-2013"},
        {"chu_tri": "Phòng Tư pháp"},
        {"source": {"path": "a.md", "line": 0}},
        {"periods": [EXAMPLE["periods"][0] | {"kind": "quý"}]},
    ],
)
def test_a_schema_refuses_what_is_no_task(published: dict[str, bytes], change: dict[str, object]) -> None:
    schema = json.loads(published["api/schema/tasks.json"])
    with pytest.raises(ValidationError):
        Draft202012Validator(schema).validate({"schema": "x", "tasks": [EXAMPLE | change]})


def test_a_document_without_a_key_is_refused(published: dict[str, bytes]) -> None:
    schema = json.loads(published["api/schema/tasks.json"])
    short = {key: value for key, value in EXAMPLE.items() if key != "fields"}
    with pytest.raises(ValidationError):
        Draft202012Validator(schema).validate({"schema": "x", "tasks": [short]})


def test_a_plan_is_published_with_its_tasks_and_duties(published: dict[str, bytes]) -> None:
    document = json.loads(published[f"api/ke-hoach/{samples.PLAN}.json"])
    assert list(document) == ["schema", "plan", "tasks", "duties"]
    assert document["plan"]["id"] == samples.PLAN
    assert document["tasks"] == [EXAMPLE]
    assert len(document["duties"]) == 1


def test_records_follow_the_order_of_the_site() -> None:
    first = samples.plan((samples.task("1"),))
    other = PlanId("lai-chau/tp-lai-chau/2023-a")
    second = replace(samples.plan((samples.task("1", plan=other),)), id=other)
    data = collect(samples.site(first, second), samples.TODAY)
    assert [plan.id for plan in data.plans] == [samples.PLAN, other]
    assert [task.plan for task in data.tasks] == [samples.PLAN, other]
    assert data.plans[0].reviewed == date(2026, 11, 1)
