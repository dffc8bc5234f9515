"""A plan file → what it states: head, paper, place in the tree; names and times unresolved."""

from collections.abc import Callable
from dataclasses import dataclass

from hoagiai.diagnostics import Diagnostic
from hoagiai.model.locality import LocalityId
from hoagiai.model.page import SourceLine
from hoagiai.model.plan import PlanHead, PlanId
from hoagiai.parse.paper.drafts import PaperDraft
from hoagiai.parse.paper.paper import read_paper
from hoagiai.parse.plan_head import parse_plan_head
from hoagiai.source.yaml_nodes import Mapping

_FOLDER = "plans/"


@dataclass(frozen=True, slots=True)
class PlanDraft:
    """A plan as its file states it."""

    id: PlanId
    path: str
    locality: LocalityId
    """The folder it stands in."""
    head: PlanHead
    paper: PaperDraft
    lines: tuple[SourceLine, ...]
    """The body as it stands in the file."""


def plan_id(path: str) -> PlanId:
    """Return the id of the plan at ``plans/<id>.md``."""
    return PlanId(path.removeprefix(_FOLDER).removesuffix(".md"))


def folder_of(path: str) -> LocalityId:
    """Return the locality whose folder a plan file stands in."""
    return LocalityId(plan_id(path).rpartition("/")[0])


def parse_plan(
    path: str, head: Mapping, body: tuple[SourceLine, ...], opens_with_agency: Callable[[str], bool]
) -> tuple[PlanDraft | None, tuple[Diagnostic, ...]]:
    """Return what a plan file states (None if its date or period cannot be told) and its findings."""
    facts, findings = parse_plan_head(head)
    if facts is None:
        return None, findings
    paper = read_paper(body, opens_with_agency)
    return PlanDraft(plan_id(path), path, folder_of(path), facts, paper, body), (*findings, *paper.findings)
