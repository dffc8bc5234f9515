"""A small site made by hand: two plans, their bodies, places of both tiers, an end and its successor."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from hoagiai.diagnostics import Code, Location
from hoagiai.model.agency import (
    Agency,
    AgencyGroup,
    AgencyId,
    AgencyRef,
    AgencyType,
    AgencyTypeId,
    Existence,
    RefKind,
)
from hoagiai.model.locality import Level, Locality, LocalityId, LocalityKind
from hoagiai.model.period import PartialDate, Period, PeriodKind, Span
from hoagiai.model.plan import Acceptance, Duty, DutyId, Field, Plan, PlanHead, PlanId, Task, TaskId
from hoagiai.model.site import AgencyWork, Registers, Site

TODAY = date(2026, 11, 22)
SITE_URL = "https://hoagiai.example.vn/"
CITY = LocalityId("lai-chau/tp-lai-chau")
PLAN = PlanId("lai-chau/tp-lai-chau/2024-hoa-giai")
PATH = "plans/lai-chau/tp-lai-chau/2024-hoa-giai.md"
JUSTICE = AgencyId(f"{CITY}/phong-tu-phap")
COMMITTEE = AgencyId(f"{CITY}/ubnd")
COMMUNES = AgencyId(f"{CITY}/ubnd-cap-xa")
WARD = LocalityId("lai-chau/phuong-doan-ket")
WARD_COMMITTEE = AgencyId(f"{WARD}/ubnd")
OLD_WARD = LocalityId("lai-chau/phuong-quyet-tien")
OLD_WARD_COMMITTEE = AgencyId(f"{OLD_WARD}/ubnd")
LAST_DAY = date(2025, 6, 30)
YEAR = Span(date(2024, 1, 1), date(2024, 12, 31))
EXAMPLE_TITLE = (
    "Phối hợp với Sở Tư pháp tham mưu UBND thành phố triệu tập đội ngũ tập huấn viên thành phố, "
    "hòa giải viên ở xã, phường tham gia các lớp tập huấn, bồi dưỡng kỹ năng, cập nhật kiến thức "
    "pháp luật cho đội ngũ tập huấn viên, hòa giải viên ở cơ sở"
)


def ref(
    text: str, agency: AgencyId | None, kind: RefKind, label: str = "Cơ quan phối hợp thực hiện"
) -> AgencyRef:
    return AgencyRef(kind, agency, text, label, Location(PATH, 55, 30))


def task(number: str = "4", *, plan: PlanId = PLAN, periods: Iterable[Period] = (), **values: object) -> Task:
    """A task, by default the example of the published contract without fields."""
    anchor = f"nv-{number}"
    made = Task(
        id=TaskId(f"{plan}#{anchor}"),
        plan=plan,
        number=number,
        anchor=anchor,
        title=EXAMPLE_TITLE,
        part="II. NỘI DUNG CÁC NHIỆM VỤ CỤ THỂ",
        lead=(ref("Phòng Tư pháp", JUSTICE, RefKind.AGENCY, "Cơ quan tham mưu, thực hiện"),),
        cooperating=(
            ref("Các cơ quan, đơn vị có liên quan", None, RefKind.UNSPECIFIED),
            ref("UBND các xã, phường", COMMUNES, RefKind.GROUP),
        ),
        periods=tuple(periods),
        period_locations=(),
        fields=(),
        location=Location(PATH, 52, 1),
    )
    return replace(made, **values)


def example_task() -> Task:
    """Task 4 of the plan of thành phố Lai Châu, with a field as the contract shows one."""
    quarters = Period(
        None,
        "Quý II, quý IV năm 2024",
        PeriodKind.SPAN,
        spans=(Span(date(2024, 4, 1), date(2024, 6, 30)), Span(date(2024, 10, 1), date(2024, 12, 31))),
    )
    return task("4", periods=(quarters,), fields=(Field("Hình thức kiểm tra", "Lồng ghép"),))


def duty() -> Duty:
    day = date(2024, 1, 29)
    return Duty(
        id=DutyId(f"{PLAN}#tn-2"),
        plan=PLAN,
        number="2",
        anchor="tn-2",
        agencies=(ref("UBND các xã, phường", COMMUNES, RefKind.GROUP, ""),),
        text="UBND các xã, phường chủ động xây dựng kế hoạch gửi về UBND thành phố trước ngày 29/01/2024",
        periods=(Period(None, "trước ngày 29/01/2024", PeriodKind.DEADLINE, spans=(Span(None, day),)),),
        location=Location(PATH, 90, 1),
    )


def plan(tasks: Iterable[Task], duties: Iterable[Duty] = (), **head: object) -> Plan:
    """The plan of thành phố Lai Châu with other work; ``head`` replaces facts of its head."""
    facts = PlanHead(
        number="…/KH-UBND",
        title="Triển khai thực hiện công tác hòa giải ở cơ sở năm 2024",
        issued=PartialDate(2024, 1),
        issuer=COMMITTEE,
        period=YEAR,
        source="bản chụp Kế hoạch của UBND thành phố Lai Châu",
        legal_bases=("luat-35-2013",),
        replaces=(),
        replaced_by=(),
        reviewed=date(2026, 11, 1),
        review_months=6,
        accepted=(Acceptance(Code.NUMBER_GAP, "bản gốc nhảy từ 2 sang 4", Location(PATH, 9, 3)),),
        locations={},
    )
    return Plan(PLAN, PATH, CITY, replace(facts, **head), (), tuple(tasks), tuple(duties), None)


def locality(key: str, name: str, kind: LocalityKind, parent: str, **values: object) -> Locality:
    made = Locality(
        id=LocalityId(key),
        name=name,
        kind=kind,
        parent=LocalityId(parent),
        gso_code=None,
        first_day=None,
        last_day=None,
        ended_by=None,
        successors=(),
        location=Location("plans/_danh-ba/dia-ban.yml", 1, 1),
    )
    return replace(made, **values)


def agency(key: AgencyId, place: LocalityId, level: Level, name: str, **values: object) -> Agency:
    made = Agency(
        key, AgencyTypeId(key.rsplit("/", 1)[1]), place, level, name, f"{name} (en)", None, None, ()
    )
    return replace(made, **values)


def site(*plans: Plan) -> Site:
    """A site of the given plans: the real places and bodies around thành phố Lai Châu."""
    shown = plans or (plan((example_task(),), (duty(),)),)
    ended = {"last_day": LAST_DAY, "ended_by": "nq-1670-2025", "successors": (WARD,)}
    places = (
        locality("lai-chau", "Lai Châu", LocalityKind.PROVINCE, "viet-nam", gso_code="12"),
        locality(
            WARD, "Đoàn Kết", LocalityKind.WARD, "lai-chau", first_day=date(2025, 7, 1), gso_code="03388"
        ),
        locality(OLD_WARD, "Quyết Tiến", LocalityKind.WARD, CITY, gso_code="03388", **ended),
        locality(CITY, "Lai Châu", LocalityKind.CITY, "lai-chau", gso_code="105", **ended),
        locality("tay-ninh", "Tây Ninh", LocalityKind.PROVINCE, "viet-nam", gso_code="80"),
    )
    gone = {"last_day": LAST_DAY, "ended_by": "nq-1670-2025", "successors": (WARD_COMMITTEE,)}
    bodies = (
        agency(COMMITTEE, CITY, Level.DISTRICT, "UBND thành phố Lai Châu", **gone),
        agency(JUSTICE, CITY, Level.DISTRICT, "Phòng Tư pháp thành phố Lai Châu", **gone),
        agency(OLD_WARD_COMMITTEE, OLD_WARD, Level.COMMUNE, "UBND phường Quyết Tiến", **gone),
        agency(WARD_COMMITTEE, WARD, Level.COMMUNE, "UBND phường Đoàn Kết"),
    )
    group = AgencyGroup(
        COMMUNES,
        AgencyTypeId("ubnd"),
        CITY,
        Level.COMMUNE,
        "UBND các xã, phường thuộc thành phố Lai Châu",
        "People’s Committees of communes and wards of Lai Châu city",
        (OLD_WARD_COMMITTEE,),
    )
    kind = AgencyType(
        AgencyTypeId("ubnd"),
        "Ủy ban nhân dân",
        "People’s Committee",
        ("UBND",),
        {Level.COMMUNE: Existence(None, None, None, None, None)},
        unspecified=False,
        location=Location("plans/_danh-ba/co-quan.yml", 1, 1),
    )
    return Site(
        registers=Registers({kind.id: kind}, {place.id: place for place in places}),
        plans={one.id: one for one in shown},
        agencies={body.id: body for body in bodies},
        groups={group.id: group},
        work=_work(shown),
        pages=(),
        files=frozenset(),
        ledger=(),
    )


def _work(plans: Iterable[Plan]) -> dict[AgencyId, AgencyWork]:
    tasks = tuple(task for plan in plans for task in plan.tasks)
    duties = tuple(duty for plan in plans for duty in plan.duties)
    through_group = AgencyWork((), tasks, duties)
    return {
        JUSTICE: AgencyWork(tasks),
        COMMUNES: through_group,
        OLD_WARD_COMMITTEE: AgencyWork(via={COMMUNES: through_group}),
        COMMITTEE: AgencyWork(),
        WARD_COMMITTEE: AgencyWork(),
    }
