"""Whole invented plans, read down the road with the real registers as a person would read them.

A reading stands beside its plan, one line a task: ``number anchor | title | lead | cooperating |
kinds of its times``. A body is the last part of its id (its place being the plan's, or one above
it), with ``*`` for a group; ``(…)`` is a name of no one body, ``?…`` one the register lacks.
"""

import re
import shutil
from collections.abc import Iterable
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
import yaml

from hoagiai.diagnostics import Code, Location
from hoagiai.model.agency import AgencyRef, RefKind
from hoagiai.model.period import Period
from hoagiai.model.plan import Duty, Plan, PlanId, Task
from hoagiai.pipeline import Run, run
from trees import TODAY

PAPERS = Path(__file__).parent / "giay"
REGISTERS = Path(__file__).parents[2] / "plans" / "_danh-ba"
MORE_PLACES = Path(__file__).with_name("dia-ban-them.yml")
CITING = frozenset({Code.NUMBER_UNKNOWN})
"""Findings about documents, of which this tree has none."""
NAMES = sorted(file.relative_to(PAPERS).with_suffix("").as_posix() for file in PAPERS.rglob("*.md"))


@cache
def reading() -> Run:
    """Return what the road makes of all papers together."""
    with TemporaryDirectory() as folder:
        plans = Path(folder) / "plans"
        shutil.copytree(PAPERS, plans, ignore=shutil.ignore_patterns("*.yml"))
        shutil.copytree(REGISTERS, plans / "_danh-ba")
        with (plans / "_danh-ba" / "dia-ban.yml").open("a", encoding="utf-8") as register:
            register.write(MORE_PLACES.read_text(encoding="utf-8"))
        return run(Path(folder), TODAY)


def plan(name: str) -> Plan:
    return reading().site.plans[PlanId(name)]


def expected(name: str) -> dict[str, Any]:
    found: dict[str, Any] = yaml.safe_load((PAPERS / f"{name}.yml").read_text(encoding="utf-8"))
    return found


def spaceless(row: str) -> str:
    return re.sub(r"\s*\|\s*", " | ", row).strip(" |")


def body(ref: AgencyRef) -> str:
    if ref.kind is RefKind.UNSPECIFIED:
        return f"({ref.text})"
    if ref.agency is None:
        return f"?{ref.text}"
    kind = ref.agency.rpartition("/")[2]
    return f"{kind}*" if ref.kind is RefKind.GROUP else kind


def bodies(refs: Iterable[AgencyRef]) -> str:
    return "; ".join(body(ref) for ref in refs)


def shown_task(task: Task) -> str:
    kinds = ", ".join(period.kind.value for period in task.periods)
    parts = (f"{task.number} {task.anchor}", task.title, bodies(task.lead), bodies(task.cooperating), kinds)
    return spaceless(" | ".join(parts))


def shown_duty(duty: Duty) -> str:
    parts = (f"{duty.number} {duty.anchor}", bodies(duty.agencies), str(duty.deadline or ""))
    return spaceless(" | ".join(parts))


def shown_days(period: Period) -> str:
    return " ".join(f"{span.start or ''}..{span.end}" for span in period.spans)


@pytest.mark.parametrize("name", NAMES)
def test_an_unseen_plan_is_read_as_a_person_would_read_it(name: str) -> None:
    found, wanted = plan(name), expected(name)
    assert [shown_task(task) for task in found.tasks] == [spaceless(row) for row in wanted["nhiem_vu"]]
    assert [shown_duty(duty) for duty in found.duties] == [spaceless(row) for row in wanted["trach_nhiem"]]


@pytest.mark.parametrize("name", NAMES)
def test_its_times_are_the_days_that_a_person_would_mark(name: str) -> None:
    tasks = {task.anchor: task for task in plan(name).tasks}
    for anchor, days in expected(name).get("thoi_gian", {}).items():
        assert [shown_days(period) for period in tasks[anchor].periods] == days


@pytest.mark.parametrize("name", NAMES)
def test_its_fields_and_parts_are_kept(name: str) -> None:
    tasks, wanted = {task.anchor: task for task in plan(name).tasks}, expected(name)
    for anchor, fields in wanted.get("truong", {}).items():
        assert {field.label: field.text for field in tasks[anchor].fields} == fields
    for anchor, part in wanted.get("phan", {}).items():
        assert tasks[anchor].part == part


@pytest.mark.parametrize("name", NAMES)
def test_its_findings_are_those_a_person_would_make(name: str) -> None:
    found = [
        d for d in reading().diagnostics if d.location.path == f"plans/{name}.md" and d.code not in CITING
    ]
    wanted = expected(name)["phat_hien"]
    assert len(found) == len(wanted), found
    for finding, row in zip(found, wanted, strict=True):
        code, _, words = row.partition(": ")
        assert finding.code.value == code
        assert text_at(name, finding.location).startswith(words)


@pytest.mark.parametrize("name", NAMES)
def test_every_place_is_that_of_its_first_printed_character(name: str) -> None:
    for task in plan(name).tasks:
        for ref in (*task.lead, *task.cooperating):
            assert starts(name, ref.location, ref.text)
        for period, place in zip(task.periods, task.period_locations, strict=True):
            assert starts(name, place, period.text)
    for duty in plan(name).duties:
        assert all(starts(name, ref.location, ref.text) for ref in duty.agencies)
    for item in (*plan(name).tasks, *plan(name).duties):
        printed = text_at(name, item.location)
        assert printed[0] not in "*_#>\\ " or printed.startswith("* ")


@pytest.mark.parametrize("name", NAMES)
def test_it_says_that_it_is_invented(name: str) -> None:
    assert "giả định" in plan(name).head.source


def text_at(name: str, place: Location) -> str:
    lines = (PAPERS / f"{name}.md").read_text(encoding="utf-8").split("\n")
    return " ".join(lines[place.line - 1][place.column - 1 :].replace("\u00a0", " ").split())


def starts(name: str, place: Location, words: str) -> bool:
    return text_at(name, place).startswith(words.split(maxsplit=1)[0].rstrip(".,;:"))
