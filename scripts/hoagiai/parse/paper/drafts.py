"""What is found in a paper before names and times are resolved."""

from dataclasses import dataclass

from hoagiai.diagnostics import Diagnostic, Location
from hoagiai.model.page import SourceLine
from hoagiai.model.plan import Block
from hoagiai.parse.labels import LabelKind
from hoagiai.parse.paper.statements import Statement


@dataclass(frozen=True, slots=True)
class TaskDraft:
    """A task as printed: its number, title and labelled values, nothing resolved."""

    number: str
    anchor: str
    title: str
    part: str | None
    statements: tuple[Statement, ...]
    location: Location

    def of_kind(self, kind: LabelKind) -> tuple[Statement, ...]:
        """Return the statements of one kind, in the order of the paper."""
        return tuple(statement for statement in self.statements if statement.kind is kind)


@dataclass(frozen=True, slots=True)
class DutyDraft:
    """A numbered block of “Tổ chức thực hiện”: its opening line, its whole text."""

    number: str
    anchor: str
    opening: str
    text: str
    lines: tuple[SourceLine, ...]
    location: Location


@dataclass(frozen=True, slots=True)
class PaperDraft:
    """A whole paper: every block in order, tasks and duties found in them."""

    blocks: tuple[Block, ...]
    tasks: tuple[TaskDraft, ...]
    duties: tuple[DutyDraft, ...]
    findings: tuple[Diagnostic, ...]
