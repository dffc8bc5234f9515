"""Ma trận: which body has which part in which task of a plan."""

from dataclasses import dataclass

from hoagiai.model.agency import AgencyRef, RefKind
from hoagiai.model.plan import Plan, Task

UNSPECIFIED = "?"
"""The key of the one column for bodies that the paper does not name."""


@dataclass(frozen=True, slots=True)
class Matrix:
    """Columns in the order of first mention; each row has a part (“lead”, “cooperating”, “”) for each."""

    columns: tuple[AgencyRef, ...]
    rows: tuple[tuple[Task, tuple[str, ...]], ...]


def matrix(plan: Plan) -> Matrix:
    """Return the agencies × tasks of a plan; a body that does both is its leader."""
    columns: dict[str, AgencyRef] = {}
    parts: list[dict[str, str]] = []
    for task in plan.tasks:
        row: dict[str, str] = {}
        for part, refs in (("lead", task.lead), ("cooperating", task.cooperating)):
            for ref in refs:
                columns.setdefault(_key(ref), ref)
                row.setdefault(_key(ref), part)
        parts.append(row)
    # Whoever is not named comes last.
    order = sorted(columns, key=lambda key: key == UNSPECIFIED)
    rows = tuple(
        (task, tuple(row.get(key, "") for key in order)) for task, row in zip(plan.tasks, parts, strict=True)
    )
    return Matrix(tuple(columns[key] for key in order), rows)


def _key(ref: AgencyRef) -> str:
    if ref.kind is RefKind.UNSPECIFIED:
        return UNSPECIFIED
    return ref.agency or f"{UNSPECIFIED}{ref.text}"
