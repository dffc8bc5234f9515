"""Backlinks: what each body and group is given to do, told once by reading all plans."""

from collections import defaultdict
from collections.abc import Iterable, Mapping

from hoagiai.model.agency import Agency, AgencyGroup, AgencyId, AgencyRef
from hoagiai.model.plan import Duty, Plan, Task
from hoagiai.model.site import AgencyWork


class _Lists:
    """The growing lists of one body."""

    def __init__(self) -> None:
        # Keyed by id: a body named twice in one list has the task once.
        self.leads: dict[str, Task] = {}
        self.cooperates: dict[str, Task] = {}
        self.duties: dict[str, Duty] = {}

    def frozen(self, via: Mapping[AgencyId, AgencyWork]) -> AgencyWork:
        return AgencyWork(
            tuple(self.leads.values()), tuple(self.cooperates.values()), tuple(self.duties.values()), via
        )


def collect_work(
    plans: Iterable[Plan], agencies: Mapping[AgencyId, Agency], groups: Mapping[AgencyId, AgencyGroup]
) -> Mapping[AgencyId, AgencyWork]:
    """Return the work of every agency and group, in the order of plans."""
    lists: defaultdict[AgencyId, _Lists] = defaultdict(_Lists)
    for plan in plans:
        _read_plan(plan, lists)
    of_groups = {group: lists[group].frozen({}) for group in groups}
    via: defaultdict[AgencyId, dict[AgencyId, AgencyWork]] = defaultdict(dict)
    for group in groups.values():
        for member in group.members:
            via[member][group.id] = of_groups[group.id]
    return {**of_groups, **{agency: lists[agency].frozen(via[agency]) for agency in agencies}}


def _read_plan(plan: Plan, lists: defaultdict[AgencyId, _Lists]) -> None:
    for task in plan.tasks:
        for agency in _named(task.lead):
            lists[agency].leads[task.id] = task
        for agency in _named(task.cooperating):
            lists[agency].cooperates[task.id] = task
    for duty in plan.duties:
        for agency in _named(duty.agencies):
            lists[agency].duties[duty.id] = duty


def _named(refs: Iterable[AgencyRef]) -> tuple[AgencyId, ...]:
    return tuple(ref.agency for ref in refs if ref.agency is not None)
