"""Kế hoạch: the signed paper as blocks, and the tasks and duties found in it."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import NewType

from hoagiai.diagnostics import Code, Location
from hoagiai.model.agency import AgencyId, AgencyRef
from hoagiai.model.locality import LocalityId
from hoagiai.model.page import SourceLine
from hoagiai.model.period import PartialDate, Period, Span

PlanId = NewType("PlanId", str)
"""Path without ``plans/`` and ``.md``: ``lai-chau/tp-lai-chau/2024-hoa-giai``."""
TaskId = NewType("TaskId", str)
"""``<plan id>#nv-4``."""
DutyId = NewType("DutyId", str)
"""``<plan id>#tn-2``."""


class BlockKind(StrEnum):
    """What a piece of the paper is."""

    HEADING = "heading"
    ITEM = "item"
    PARAGRAPH = "paragraph"
    TABLE = "table"
    CODE = "code"
    RULE = "rule"


@dataclass(frozen=True, slots=True)
class Cell:
    """One cell of a table: its inline Markdown and where it starts."""

    text: str
    location: Location


@dataclass(frozen=True, slots=True)
class Row:
    """One row of a table, with the anchor of the task it is, if it is one."""

    cells: tuple[Cell, ...]
    anchor: str | None = None


@dataclass(frozen=True, slots=True)
class Block:
    """A piece of the paper in its order; every word of the paper is in exactly one block.

    ``mark`` is the printed number or bullet (“II.”, “1.”, “a)”, “-”, “+”), None without one.
    ``text`` is the inline Markdown after the mark, line breaks kept; empty for tables and rules.
    ``depth`` is the nesting, 0 for parts and loose paragraphs.
    """

    kind: BlockKind
    mark: str | None
    text: str
    depth: int
    location: Location
    anchor: str | None = None
    strong: bool = False
    """True where the mark was printed bold."""
    rows: tuple[Row, ...] = ()
    """Of a table, the header row first."""


@dataclass(frozen=True, slots=True)
class Field:
    """A labelled line of a task that is neither agency nor time (“Hình thức kiểm tra”)."""

    label: str
    text: str


@dataclass(frozen=True, slots=True)
class Task:
    """Nhiệm vụ: the smallest item that carries a lead, a cooperating body or a time."""

    id: TaskId
    plan: PlanId
    number: str
    """As printed, led by the numbers above it: ``4``, ``1.a``; a bullet ``4.g1``."""
    anchor: str
    title: str
    part: str | None
    """The heading of the part it stands in (“II. NỘI DUNG CÁC NHIỆM VỤ CỤ THỂ”)."""
    lead: tuple[AgencyRef, ...]
    cooperating: tuple[AgencyRef, ...]
    periods: tuple[Period, ...]
    period_locations: tuple[Location, ...]
    """Where each of ``periods`` is printed, in the same order."""
    fields: tuple[Field, ...]
    location: Location


@dataclass(frozen=True, slots=True)
class Duty:
    """Trách nhiệm: the smallest numbered block of “Tổ chức thực hiện” that opens with an agency."""

    id: DutyId
    plan: PlanId
    number: str
    anchor: str
    agencies: tuple[AgencyRef, ...]
    text: str
    """The block's whole printed text in one line, without its number."""
    periods: tuple[Period, ...]
    location: Location

    @property
    def deadline(self) -> date | None:
        """The first dated deadline in its text."""
        return next((p.deadline for p in self.periods if p.deadline), None)


@dataclass(frozen=True, slots=True)
class PlanEnglish:
    """The English of a plan (``x.en.yml``): its title and titles of tasks by anchor."""

    path: str
    title: str | None
    tasks: Mapping[str, str]
    """Anchor (``nv-4``) to English title."""
    locations: Mapping[str, Location]
    """Where each key of ``tasks`` stands."""


@dataclass(frozen=True, slots=True)
class Acceptance:
    """A warning that the paper itself causes, accepted by name with its reason."""

    code: Code
    reason: str
    location: Location


@dataclass(frozen=True, slots=True)
class PlanHead:
    """The facts of a plan that its front matter states."""

    number: str
    title: str
    issued: PartialDate
    issuer: AgencyId
    period: Span
    """Both days set: 1 January of the first year to 31 December of the last."""
    source: str
    legal_bases: tuple[str, ...]
    replaces: tuple[PlanId, ...]
    replaced_by: tuple[PlanId, ...]
    reviewed: date | None
    review_months: int | None
    """``ra_soat_lai_sau`` in months."""
    accepted: tuple[Acceptance, ...]
    locations: Mapping[str, Location]
    """Where the value of each key stands, by key; an item of a list also by ``key/item``."""
    cites_as_history: tuple[str, ...] = ()
    """Documents that the paper cites though they have ended (``dan_chieu_lich_su``)."""
    posted: date | None = None
    """The day on which it was first put online, where the head says (``dang_tu``)."""


@dataclass(frozen=True, slots=True)
class Plan:
    """One plan, read and resolved."""

    id: PlanId
    path: str
    locality: LocalityId
    head: PlanHead
    blocks: tuple[Block, ...]
    tasks: tuple[Task, ...]
    duties: tuple[Duty, ...]
    english: PlanEnglish | None
    lines: tuple[SourceLine, ...] = ()
    """The body as it stands in the file, includes expanded, for the laws of markup."""

    @property
    def slips(self) -> tuple[Acceptance, ...]:
        """The accepted slips of the original, shown on its page as remarks."""
        return self.head.accepted
