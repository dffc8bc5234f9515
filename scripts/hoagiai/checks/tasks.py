"""Laws of tasks: each has a lead, and its time lies within the plan's."""

from collections.abc import Iterator
from datetime import date

from hoagiai.diagnostics import Code, Diagnostic
from hoagiai.model.period import Span
from hoagiai.model.site import Site


def tasks_have_a_lead(site: Site) -> Iterator[Diagnostic]:
    """Every task names at least one lead."""
    for task in site.tasks:
        if not task.lead:
            yield Diagnostic(
                Code.TASK_WITHOUT_LEAD,
                task.location,
                f"nhiệm vụ {task.number} không ghi cơ quan chủ trì",
                hint="thêm dòng “- Cơ quan chủ trì: …”; bản gốc thiếu thì chap_nhan: nhiem-vu-khong-chu-tri",
            )


def periods_lie_within_plan(site: Site) -> Iterator[Diagnostic]:
    """The days of every task lie within the period of its plan."""
    for plan in site.plans.values():
        years = _years(plan.head.period)
        for task in plan.tasks:
            for period, location in zip(task.periods, task.period_locations, strict=True):
                if any(_is_outside(span, plan.head.period) for span in period.spans):
                    yield Diagnostic(
                        Code.PERIOD_OUTSIDE,
                        location,
                        f"nhiệm vụ {task.number}: “{period.text}” nằm ngoài giai_doan {years}",
                        hint="sửa thời gian hoặc giai_doan; bản gốc vậy thì chap_nhan: thoi-gian-ngoai-ky",
                    )


def _is_outside(span: Span, period: Span) -> bool:
    first = period.start or date.min
    return (span.start or span.end) < first or span.end > period.end


def _years(period: Span) -> str:
    first = (period.start or period.end).year
    return str(first) if first == period.end.year else f"{first}–{period.end.year}"
