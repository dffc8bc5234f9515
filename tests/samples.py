"""A small complete site made by hand: a city that ended, the ward that carries on, a plan of each."""

from dataclasses import replace
from datetime import date
from types import MappingProxyType

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
from hoagiai.model.page import Page, SourceLine
from hoagiai.model.period import Every, PartialDate, Period, PeriodKind, Span
from hoagiai.model.plan import (
    Acceptance,
    Block,
    BlockKind,
    Cell,
    Duty,
    DutyId,
    Plan,
    PlanEnglish,
    PlanHead,
    PlanId,
    Row,
    Task,
    TaskId,
)
from hoagiai.model.site import AgencyWork, Registers, Site

LAST_DAY = date(2025, 6, 30)
FIRST_DAY = date(2025, 7, 1)

PROVINCE = LocalityId("lai-chau")
CITY = LocalityId("lai-chau/tp-lai-chau")
WARD = LocalityId("lai-chau/phuong-doan-ket")

CITY_COUNCIL = AgencyId("lai-chau/tp-lai-chau/ubnd")
DIVISION = AgencyId("lai-chau/tp-lai-chau/phong-tu-phap")
WARD_COUNCIL = AgencyId("lai-chau/phuong-doan-ket/ubnd")
GROUP = AgencyId("lai-chau/tp-lai-chau/ubnd-cap-xa")

OLD_PLAN = PlanId("lai-chau/tp-lai-chau/2024-hoa-giai")
NEW_PLAN = PlanId("lai-chau/phuong-doan-ket/2026-hoa-giai")

_REGISTER = Location("plans/_danh-ba/dia-ban.yml", 1, 1)


def at(path: str, line: int, column: int = 1) -> Location:
    return Location(path, line, column)


def locality(
    id_: LocalityId, name: str, kind: LocalityKind, parent: LocalityId, **changes: object
) -> Locality:
    facts: dict[str, object] = {
        "gso_code": None,
        "first_day": None,
        "last_day": None,
        "ended_by": None,
        "successors": (),
        "location": _REGISTER,
    }
    return Locality(id=id_, name=name, kind=kind, parent=parent, **(facts | changes))


LOCALITIES = {
    place.id: place
    for place in (
        locality(PROVINCE, "Lai Châu", LocalityKind.PROVINCE, LocalityId("viet-nam"), gso_code="12"),
        locality(WARD, "Đoàn Kết", LocalityKind.WARD, PROVINCE, first_day=FIRST_DAY, gso_code="03388"),
        locality(
            CITY,
            "Lai Châu",
            LocalityKind.CITY,
            PROVINCE,
            last_day=LAST_DAY,
            ended_by="nq-1670-2025",
            successors=(WARD,),
        ),
    )
}


def _type(id_: str, name: str, english: str, *levels: Level) -> AgencyType:
    lives = {level: Existence(None, None, None, None, None) for level in levels}
    return AgencyType(
        AgencyTypeId(id_),
        name,
        english,
        (),
        lives,
        unspecified=False,
        location=at("plans/_danh-ba/co-quan.yml", 1),
    )


TYPES = {
    kind.id: kind
    for kind in (
        _type("ubnd", "Ủy ban nhân dân", "People’s Committee", Level.DISTRICT, Level.COMMUNE),
        _type("phong-tu-phap", "Phòng Tư pháp", "Justice Division", Level.DISTRICT),
    )
}

AGENCIES = {
    agency.id: agency
    for agency in (
        Agency(
            CITY_COUNCIL,
            AgencyTypeId("ubnd"),
            CITY,
            Level.DISTRICT,
            "UBND thành phố Lai Châu",
            "People’s Committee of Lai Châu city",
            LAST_DAY,
            "nq-1670-2025",
            (WARD_COUNCIL,),
        ),
        Agency(
            DIVISION,
            AgencyTypeId("phong-tu-phap"),
            CITY,
            Level.DISTRICT,
            "Phòng Tư pháp thành phố Lai Châu",
            "Justice Division of Lai Châu city",
            LAST_DAY,
            None,
            (),
        ),
        Agency(
            WARD_COUNCIL,
            AgencyTypeId("ubnd"),
            WARD,
            Level.COMMUNE,
            "UBND phường Đoàn Kết",
            "People’s Committee of Đoàn Kết ward",
            None,
            None,
            (),
        ),
    )
}

GROUPS = {
    GROUP: AgencyGroup(
        GROUP,
        AgencyTypeId("ubnd"),
        CITY,
        Level.COMMUNE,
        "UBND các xã, phường thuộc thành phố Lai Châu",
        "People’s Committees of the communes and wards of Lai Châu city",
        (WARD_COUNCIL,),
    )
}


def ref(agency: AgencyId | None, text: str, label: str, location: Location) -> AgencyRef:
    kind = RefKind.UNSPECIFIED
    if agency is not None:
        kind = RefKind.GROUP if agency in GROUPS else RefKind.AGENCY
    return AgencyRef(kind, agency, text, label, location)


def year(number: int) -> Span:
    return Span(date(number, 1, 1), date(number, 12, 31))


def quarter_two(number: int) -> Span:
    return Span(date(number, 4, 1), date(number, 6, 30))


def _block(kind: BlockKind, mark: str | None, text: str, line: int, **changes: object) -> Block:
    facts: dict[str, object] = {"depth": 0} | changes
    return Block(kind=kind, mark=mark, text=text, location=at(_OLD_PATH, line), **facts)


_OLD_PATH = f"plans/{OLD_PLAN}.md"
_NEW_PATH = f"plans/{NEW_PLAN}.md"


def _head(issuer: AgencyId, number: int, **changes: object) -> PlanHead:
    facts: dict[str, object] = {
        "number": "…/KH-UBND",
        "title": f"Triển khai thực hiện công tác hòa giải ở cơ sở năm {number}",
        "issued": PartialDate(number, 1),
        "issuer": issuer,
        "period": year(number),
        "source": "bản chụp Kế hoạch",
        "legal_bases": ("luat-35-2013", "nd-15-2014"),
        "replaces": (),
        "replaced_by": (),
        "reviewed": None,
        "review_months": None,
        "accepted": (),
        "locations": MappingProxyType({}),
    }
    return PlanHead(**(facts | changes))


def _task(plan: PlanId, number: str, title: str, line: int, **changes: object) -> Task:
    anchor = f"nv-{number.replace('.', '-')}"
    facts: dict[str, object] = {
        "part": "II. NỘI DUNG",
        "lead": (),
        "cooperating": (),
        "periods": (),
        "period_locations": (),
        "fields": (),
        "location": at(f"plans/{plan}.md", line),
    }
    return Task(
        id=TaskId(f"{plan}#{anchor}"),
        plan=plan,
        number=number,
        anchor=anchor,
        title=title,
        **(facts | changes),
    )


OLD_TASKS = (
    _task(
        OLD_PLAN,
        "1",
        "Ban hành Kế hoạch thực hiện công tác hòa giải ở cơ sở",
        4,
        lead=(
            ref(DIVISION, "Phòng Tư pháp", "Cơ quan chủ trì", at(_OLD_PATH, 5, 20)),
            ref(GROUP, "UBND các xã, phường", "Cơ quan chủ trì", at(_OLD_PATH, 5, 35)),
        ),
        cooperating=(
            ref(None, "Các cơ quan, đơn vị có liên quan", "Cơ quan phối hợp", at(_OLD_PATH, 6, 20)),
        ),
        periods=(Period(None, "Quý II năm 2024", PeriodKind.SPAN, spans=(quarter_two(2024),)),),
    ),
    _task(
        OLD_PLAN,
        "2",
        "Tổ chức tập huấn cho hòa giải viên",
        8,
        lead=(ref(DIVISION, "Phòng Tư pháp", "Cơ quan chủ trì", at(_OLD_PATH, 9, 20)),),
        periods=(
            Period("Tập huấn", "Hàng năm", PeriodKind.RECURRING, Every.YEAR, (year(2024),)),
            Period(
                "Báo cáo",
                "Trước ngày 29/01/2024",
                PeriodKind.DEADLINE,
                spans=(Span(None, date(2024, 1, 29)),),
            ),
        ),
    ),
    _task(
        OLD_PLAN,
        "3",
        "Sơ kết, tổng kết",
        11,
        periods=(Period(None, "Theo kế hoạch của cấp trên", PeriodKind.UNRESOLVED),),
    ),
)
OLD_DUTIES = (
    Duty(
        DutyId(f"{OLD_PLAN}#tn-1"),
        OLD_PLAN,
        "1",
        "tn-1",
        (ref(GROUP, "UBND các xã, phường", "", at(_OLD_PATH, 14)),),
        "UBND các xã, phường gửi kế hoạch về UBND thành phố trước ngày 29/01/2024.",
        (Period(None, "trước ngày 29/01/2024", PeriodKind.DEADLINE, spans=(Span(None, date(2024, 1, 29)),)),),
        at(_OLD_PATH, 14),
    ),
)
OLD = Plan(
    id=OLD_PLAN,
    path=_OLD_PATH,
    locality=CITY,
    head=_head(
        CITY_COUNCIL,
        2024,
        accepted=(Acceptance(Code.NUMBER_GAP, "Bản gốc đánh số từ II sang V.", at(_OLD_PATH, 2)),),
    ),
    blocks=(
        _block(BlockKind.PARAGRAPH, None, "**KẾ HOẠCH**  \n**Triển khai <năm> 2024**", 2),
        _block(BlockKind.HEADING, "II.", "NỘI DUNG", 3),
        _block(
            BlockKind.ITEM,
            "1.",
            "**Ban hành Kế hoạch thực hiện công tác hòa giải ở cơ sở**",
            4,
            anchor="nv-1",
            strong=True,
        ),
        _block(BlockKind.ITEM, "-", "Cơ quan chủ trì: Phòng Tư pháp; UBND các xã, phường.", 5, depth=1),
        _block(BlockKind.ITEM, "-", "Cơ quan phối hợp: Các cơ quan, đơn vị có liên quan.", 6, depth=1),
        _block(BlockKind.ITEM, "-", "Thời gian thực hiện: Quý II năm 2024.", 7, depth=1),
        _block(BlockKind.ITEM, "2.", "Tổ chức tập huấn cho hòa giải viên", 8, anchor="nv-2"),
        _block(BlockKind.ITEM, "+", "Chủ trì: Phòng Tư pháp", 9, depth=1),
        _block(
            BlockKind.TABLE,
            None,
            "",
            10,
            rows=(
                Row((Cell("TT", at(_OLD_PATH, 10)), Cell("Nội dung", at(_OLD_PATH, 10, 6)))),
                Row(
                    (Cell("3", at(_OLD_PATH, 11)), Cell("Sơ kết, *tổng kết*", at(_OLD_PATH, 11, 6))),
                    anchor="nv-3",
                ),
            ),
        ),
        _block(BlockKind.RULE, None, "", 12),
        _block(BlockKind.HEADING, "III.", "TỔ CHỨC THỰC HIỆN", 13, depth=2),
        _block(
            BlockKind.ITEM,
            "1.",
            "UBND các xã, phường gửi kế hoạch về UBND thành phố **trước ngày 29/01/2024**.",
            14,
            anchor="tn-1",
        ),
    ),
    tasks=OLD_TASKS,
    duties=OLD_DUTIES,
    english=PlanEnglish(
        f"plans/{OLD_PLAN}.en.yml", "Grassroots mediation in 2024", {"nv-1": "Issue the plan"}, {}
    ),
)
NEW_TASKS = (
    _task(
        NEW_PLAN,
        "1",
        "Rà soát, kiện toàn tổ hòa giải",
        4,
        lead=(ref(WARD_COUNCIL, "UBND phường", "Cơ quan chủ trì", at(_NEW_PATH, 5, 20)),),
        periods=(Period(None, "Quý II năm 2026", PeriodKind.SPAN, spans=(quarter_two(2026),)),),
    ),
    _task(
        NEW_PLAN,
        "2",
        "Tuyên truyền về hòa giải ở cơ sở",
        6,
        lead=(ref(WARD_COUNCIL, "UBND phường", "Cơ quan chủ trì", at(_NEW_PATH, 7, 20)),),
        periods=(Period(None, "Thường xuyên", PeriodKind.ONGOING, spans=(year(2026),)),),
    ),
)
NEW = Plan(
    id=NEW_PLAN,
    path=_NEW_PATH,
    locality=WARD,
    head=_head(WARD_COUNCIL, 2026, reviewed=date(2026, 1, 15), review_months=6),
    blocks=(Block(BlockKind.ITEM, "1.", "Rà soát, kiện toàn tổ hòa giải", 0, at(_NEW_PATH, 4), "nv-1"),),
    tasks=NEW_TASKS,
    duties=(),
    english=None,
)


def work_of(*plans: Plan) -> dict[AgencyId, AgencyWork]:
    """What the bodies are given to do by these plans."""
    leads = tuple(task for task in OLD_TASKS if OLD in plans)
    issued = tuple(task for task in NEW_TASKS if NEW in plans)
    shared = AgencyWork(leads=leads[:1], duties=OLD_DUTIES if OLD in plans else ())
    return {
        CITY_COUNCIL: AgencyWork(),
        DIVISION: AgencyWork(leads=leads[:2]),
        WARD_COUNCIL: AgencyWork(leads=issued, via={GROUP: shared}),
        GROUP: shared,
    }


def page(path: str, title: str, text: str) -> Page:
    lines = tuple(SourceLine(line, at(path, number)) for number, line in enumerate(text.split("\n"), 5))
    language = "en" if path.endswith(".en.md") else "vi"
    return Page(path, language, title, f"Về {title.lower()}.", None, None, lines)


PAGES = (
    page("docs/index.md", "Hòa giải ở cơ sở", "Xem [sổ tay](bien-tap/index.md)."),
    page("docs/index.en.md", "Grassroots mediation", "Read the [handbook](bien-tap/index.md)."),
    page(
        "docs/bien-tap/index.md",
        "Sổ tay",
        "Về [trang chủ](../index.md), [nhiệm vụ 1](../../plans/lai-chau/tp-lai-chau/2024-hoa-giai.md#nv-1).\n"
        "\n"
        "`[không phải liên kết](../index.md)`",
    ),
)


def site(*plans: Plan) -> Site:
    """The sample site with these plans (both by default)."""
    shown = plans or (OLD, NEW)
    return Site(
        registers=Registers(TYPES, LOCALITIES),
        plans={plan.id: plan for plan in shown},
        agencies=AGENCIES,
        groups=GROUPS,
        work=work_of(*shown),
        pages=PAGES,
        files=frozenset({page.path for page in PAGES} | {plan.path for plan in shown}),
        ledger=(),
    )


def country_site(registers: Registers) -> Site:
    """The sample site where every unit of the country is known."""
    units = {**registers.localities, **LOCALITIES}
    return replace(site(), registers=Registers(TYPES, units, registers.as_of))
