"""Laws of plans among each other: what replaces what, and that what is named exists."""

from collections.abc import Iterator
from difflib import get_close_matches
from itertools import islice

from hoagiai.diagnostics import Code, Diagnostic, Location
from hoagiai.model.plan import Plan, PlanId
from hoagiai.model.site import Site

_ENOUGH = 200
REPLACES, REPLACED_BY = "thay_the", "bi_thay_the"


def named_plans_exist(site: Site) -> Iterator[Diagnostic]:
    """Every plan that a plan replaces or is replaced by is there."""
    for plan in site.plans.values():
        for key, other in _named(plan):
            if other not in site.plans and f"plans/{other}.md" not in site.files:
                near = get_close_matches(other, _neighbours(site, plan, other), n=1)
                yield Diagnostic(
                    Code.PLAN_UNKNOWN,
                    _place(plan, key),
                    f"{key}: không có kế hoạch “{other}”",
                    hint=f"có phải “{near[0]}”?"
                    if near
                    else "ghi mã kế hoạch, ví dụ lai-chau/tp-lai-chau/2024-hoa-giai",
                )


def replacement_is_mutual(site: Site) -> Iterator[Diagnostic]:
    """Of two plans, one says that it replaces the other only if that says so too, and never itself."""
    for plan in site.plans.values():
        for key, name in _named(plan):
            other = site.plans.get(name)
            answer = REPLACED_BY if key == REPLACES else REPLACES
            if name == plan.id:
                yield _one_sided(plan, key, f"{key}: kế hoạch không thể thay thế chính nó", "bỏ dòng này")
            elif other is not None and (answer, plan.id) not in set(_named(other)):
                yield _one_sided(
                    plan,
                    key,
                    f"{key} ghi “{name}” nhưng {other.path} không ghi {answer}: {plan.id}",
                    f"thêm vào {other.path}: {answer}: {plan.id}",
                )


def _named(plan: Plan) -> Iterator[tuple[str, PlanId]]:
    for other in plan.head.replaces:
        yield REPLACES, other
    for other in plan.head.replaced_by:
        yield REPLACED_BY, other


def _place(plan: Plan, key: str) -> Location:
    return plan.head.locations.get(key, Location(plan.path))


def _neighbours(site: Site, plan: Plan, name: str) -> list[str]:
    """Return the plans of the same province: to look among all would not be linear in plans."""
    province = name.partition("/")[0]
    same = (str(other) for other in site.plans if other.partition("/")[0] == province)
    return list(islice((other for other in same if other != plan.id), _ENOUGH))


def _one_sided(plan: Plan, key: str, message: str, hint: str) -> Diagnostic:
    return Diagnostic(Code.REPLACEMENT_ONE_SIDED, _place(plan, key), message, hint=hint)
