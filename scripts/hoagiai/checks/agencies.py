"""Laws of agencies: every name is in the register, and its body lives on the plan's day."""

from collections.abc import Iterable, Iterator
from datetime import date
from difflib import get_close_matches

from hoagiai.diagnostics import Code, Diagnostic, Location
from hoagiai.model.agency import Agency, AgencyRef, RefKind
from hoagiai.model.period import PartialDate
from hoagiai.model.plan import Plan
from hoagiai.model.site import Site
from hoagiai.text import fold, vietnamese_day

_NEAR_ENOUGH = 0.7


def agencies_are_listed(site: Site) -> Iterator[Diagnostic]:
    """Every agency that a task or a duty names is in the register."""
    names = _Names(site)
    for plan in _plans(site):
        for owner, ref in _refs(plan):
            if ref.kind is RefKind.UNKNOWN:
                near = names.nearest(ref.text)
                yield Diagnostic(
                    Code.AGENCY_UNKNOWN,
                    ref.location,
                    f"{owner}: danh bạ không có cơ quan “{ref.text}”",
                    hint=f"có phải “{near}”?"
                    if near
                    else "sửa tên, hoặc thêm tên vào danh bạ cơ quan (plans/_danh-ba/)",
                )


def issuers_are_listed(site: Site) -> Iterator[Diagnostic]:
    """Every plan is issued by a body whose type and place are in the registers."""
    for plan in _plans(site):
        issuer = plan.head.issuer
        if not issuer or issuer in site.agencies:
            continue
        yield Diagnostic(
            Code.AGENCY_UNKNOWN,
            plan.head.locations.get("ban_hanh", Location(plan.path)),
            f"ban_hanh: danh bạ không có cơ quan “{issuer}”",
            hint=f"viết <địa bàn>/<loại cơ quan>, ví dụ {plan.locality}/ubnd",
        )


def agencies_live_on_the_plans_day(site: Site) -> Iterator[Diagnostic]:
    """Every agency that a plan names, its issuer among them, exists on the day of the plan."""
    for plan in site.plans.values():
        issuer = AgencyRef(
            RefKind.AGENCY,
            plan.head.issuer,
            plan.head.issuer,
            "ban_hanh",
            plan.head.locations.get("ban_hanh", Location(plan.path)),
        )
        for owner, ref in (("ban_hanh", issuer), *_refs(plan)):
            agency = site.agencies.get(ref.agency) if ref.agency else None
            reason = _not_living(site, agency, plan.head.issued) if agency else None
            if agency and reason:
                yield Diagnostic(
                    Code.AGENCY_NOT_LIVING,
                    ref.location,
                    f"{owner}: vào ngày của kế hoạch, {agency.name} {reason}",
                    hint="ghi cơ quan có vào ngày đó; bản gốc ghi vậy thì chap_nhan: co-quan-ngoai-thoi-gian",
                )


def _plans(site: Site) -> Iterable[Plan]:
    """Return the plans to hold against the registers: none where a register could not be read.

    That is one finding of its own; a thousand names not found would only hide it.
    """
    return site.plans.values() if site.registers.types and site.registers.localities else ()


def _refs(plan: Plan) -> Iterator[tuple[str, AgencyRef]]:
    for task in plan.tasks:
        for ref in (*task.lead, *task.cooperating):
            yield f"nhiệm vụ {task.number}", ref
    for duty in plan.duties:
        for ref in duty.agencies:
            yield f"trách nhiệm {duty.number}", ref


class _Names:
    """The names of the register, for the nearest to be found; each question is answered once."""

    def __init__(self, site: Site) -> None:
        types = site.registers.types.values()
        self._by_fold = {fold(name): name for kind in reversed(tuple(types)) for name in reversed(kind.names)}
        self._answers: dict[str, str | None] = {}

    def nearest(self, text: str) -> str | None:
        """Return the name most like ``text``, or None if none is like it."""
        key = fold(text)
        if key not in self._answers:
            near = get_close_matches(key, self._by_fold, n=1, cutoff=_NEAR_ENOUGH)
            self._answers[key] = self._by_fold[near[0]] if near else None
        return self._answers[key]


def _not_living(site: Site, agency: Agency, issued: PartialDate) -> str | None:
    """Return why ``agency`` cannot exist on the plan's day, however its blanks are filled in."""
    earliest = date(issued.year, issued.month or 1, issued.day or 1)
    if agency.last_day and agency.last_day < earliest:
        return f"đã kết thúc hoạt động (đến hết ngày {vietnamese_day(agency.last_day)})"
    first = _first_day(site, agency)
    if first and first > issued.last_day:
        return f"chưa có (từ ngày {vietnamese_day(first)})"
    return None


def _first_day(site: Site, agency: Agency) -> date | None:
    locality = site.registers.localities.get(agency.locality)
    kind = site.registers.types.get(agency.type)
    existence = kind.levels.get(agency.level) if kind else None
    days = (locality.first_day if locality else None, existence.first_day if existence else None)
    return max((day for day in days if day), default=None)
