"""Đề án: the national programme that localities carry out, its targets, and figures about them."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import NewType

from hoagiai.diagnostics import Location
from hoagiai.model.legal import DocumentId
from hoagiai.model.period import PartialDate, Span

TargetId = NewType("TargetId", str)
"""``qd-315-2024/muc-tieu-4``."""


class Comparison(StrEnum):
    """How a number is to be held against what is counted."""

    AT_LEAST = "it-nhat"
    MORE_THAN = "tren"
    ALL = "du"


class Evidence(StrEnum):
    """How sure a target or a figure is."""

    TWO_SOURCES = "hai-nguon"
    ONE_SOURCE = "mot-nguon"
    UNVERIFIED = "chua-kiem-chung"
    """Known to be there, its content not: every source seen is cut off."""


@dataclass(frozen=True, slots=True)
class Quantity:
    """A number with its unit: “ít nhất 85% số vụ, việc”."""

    comparison: Comparison | None
    """None: the number is what was counted."""
    value: str
    """As Vietnamese pages write it, “85,95”, “87.396”."""
    unit: str
    unit_en: str
    scope: str
    """Where it is counted: “toàn quốc”; empty where the target names no place."""
    scope_en: str


@dataclass(frozen=True, slots=True)
class Figure:
    """Số liệu: a number as a source has published it."""

    quantity: Quantity
    first: PartialDate | None
    """Where it counts the cases of some time; else None."""
    last: PartialDate
    """The day it speaks of, or the last of the time it counts."""
    source: str
    source_en: str
    address: str | None
    evidence: Evidence
    note: str | None
    note_en: str | None


@dataclass(frozen=True, slots=True)
class Amount:
    """One number that a target asks for, and what has been published of how far it is reached."""

    quantity: Quantity
    results: tuple[Figure, ...] = ()


@dataclass(frozen=True, slots=True)
class Note:
    """A remark on a programme or a target; from ``first_day`` on, where it is about a change."""

    text: str
    text_en: str
    first_day: date | None


@dataclass(frozen=True, slots=True)
class LegalBasis:
    """A document, or an article of it, that those who work towards a target need."""

    document: DocumentId
    article: str | None
    """Its anchor, ``dieu-12``."""
    location: Location

    @property
    def target(self) -> str:
        """``luat-35-2013#dieu-12``, or ``luat-35-2013``."""
        return f"{self.document}#{self.article}" if self.article else self.document


@dataclass(frozen=True, slots=True)
class Programme:
    """Đề án: what a decision of the Prime Minister approved."""

    document: DocumentId
    """The decision."""
    name: str
    name_en: str
    phases: tuple[Span, ...]
    """Both days of each set, in their order."""
    words: tuple[str, ...]
    """Wordings by which a plan that carries it out is known."""
    notes: tuple[Note, ...]
    location: Location


@dataclass(frozen=True, slots=True)
class Target:
    """Mục tiêu: one target of a programme, in own words."""

    id: TargetId
    programme: Programme
    name: str
    name_en: str
    text: str
    text_en: str
    amounts: tuple[Amount, ...]
    due: date | None
    """The last day by which it is to be reached; None where none is known."""
    evidence: Evidence
    figures: tuple[Figure, ...]
    """What has been published around it, without measuring it."""
    notes: tuple[Note, ...]
    bases: tuple[LegalBasis, ...]
    words: tuple[str, ...]
    """Wordings by which a task that serves the target is known; “…” stands for words between."""
    location: Location
    met_by_posting: bool = False
    """Whether what this site has posted shows how far it is met (``tai_lieu``)."""

    @property
    def document(self) -> DocumentId:
        """The decision that sets it."""
        return self.programme.document

    @property
    def anchor(self) -> str:
        """``muc-tieu-4``: its anchor on the programme's page."""
        return self.id.rsplit("/", 1)[-1]

    @property
    def number(self) -> int:
        """Its place among the targets."""
        return int(self.id.rsplit("-", 1)[-1])
