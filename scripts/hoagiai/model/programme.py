"""Đề án: the targets of the national programme that localities carry out."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import NewType

from hoagiai.diagnostics import Location
from hoagiai.model.legal import Certainty, DocumentId

TargetId = NewType("TargetId", str)
"""``qd-315-2024/muc-tieu-4``."""


class Comparison(StrEnum):
    """How a result is held against the number of a target."""

    AT_LEAST = "it-nhat"
    MORE_THAN = "tren"
    ALL = "du"


@dataclass(frozen=True, slots=True)
class Amount:
    """One number of a target: ≥ 85 % of cases nationwide."""

    comparison: Comparison
    value: str
    """As Vietnamese pages write it, “85”, “0,5”."""
    unit: str
    unit_en: str
    scope: str
    scope_en: str


@dataclass(frozen=True, slots=True)
class Target:
    """Mục tiêu: one target of a programme, in own words."""

    id: TargetId
    document: DocumentId
    text: str
    text_en: str
    amounts: tuple[Amount, ...]
    due: date | None
    """The last day by which it is to be reached; None where none is known."""
    certainty: Certainty
    note: str | None
    note_en: str | None
    words: tuple[str, ...]
    """Wordings by which a task that serves the target is known, as an editor writes them."""
    location: Location

    @property
    def anchor(self) -> str:
        """``muc-tieu-4``: its anchor on the programme's page."""
        return self.id.rsplit("/", 1)[-1]
