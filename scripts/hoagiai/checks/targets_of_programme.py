"""Laws of the register of targets.

What single values say is held where they are read; that the documents exist, by the laws of documents.
"""

from collections.abc import Iterator
from itertools import pairwise

from hoagiai.diagnostics import Code, Diagnostic, Location
from hoagiai.model.programme import Target
from hoagiai.model.site import Site
from hoagiai.text import slug


def targets_are_sorted(site: Site) -> Iterator[Diagnostic]:
    """The targets stand in the order of their numbers, after the entry of their programme."""
    if site.targets and site.targets[0].location < site.targets[0].programme.location:
        yield _unsorted(site.targets[0].id, site.targets[0].document, site.targets[0].programme.location)
    for before, target in pairwise(site.targets):
        if target.number < before.number:
            yield _unsorted(before.id, target.id, target.location)


def _unsorted(first: str, second: str, place: Location) -> Diagnostic:
    message = f"“{second}” phải đứng trước “{first}”"
    return Diagnostic(Code.REGISTER_UNSORTED, place, message, hint="mục của đề án đứng đầu, rồi theo số")


def targets_differ(site: Site) -> Iterator[Diagnostic]:
    """No two targets have one name, and no wording stands twice in a target."""
    names: dict[str, Target] = {}
    for target in site.targets:
        other = names.setdefault(slug(target.name), target)
        if other is not target:
            yield _doubled(target, f"“{target.id}” và “{other.id}” cùng tên “{target.name}”")
        yield from _wordings_once(target)


def _wordings_once(target: Target) -> Iterator[Diagnostic]:
    seen: set[tuple[str, ...]] = set()
    for wording in target.words:
        folded = tuple(slug(part) for part in wording.split("…"))
        if folded in seen:
            yield _doubled(target, f"“{target.id}” ghi cụm từ “{wording}” hai lần (không kể dấu)")
        seen.add(folded)


def _doubled(target: Target, message: str) -> Diagnostic:
    return Diagnostic(Code.REGISTER_DOUBLED, target.location, message, hint="giữ một, sửa hoặc bỏ cái kia")


def targets_fall_due_in_their_programme(site: Site) -> Iterator[Diagnostic]:
    """A target is to be reached while its programme runs."""
    for target in site.targets:
        phases = target.programme.phases
        first, last = phases[0].start, phases[-1].end
        if target.due is not None and (target.due > last or (first is not None and target.due < first)):
            yield Diagnostic(
                Code.VALUE_WRONG,
                target.location,
                f"“{target.id}”: hạn {target.due} nằm ngoài các giai đoạn của đề án",
                hint=f"đề án đến hết {last}",
            )


TARGET_LAWS = (
    targets_are_sorted,
    targets_differ,
    targets_fall_due_in_their_programme,
)
"""Every law of this noun."""
