"""Cơ quan: types from the register, agencies derived as type × locality, groups of them."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import NewType

from hoagiai.diagnostics import Location
from hoagiai.model.locality import Level, LocalityId, LocalityKind

AgencyTypeId = NewType("AgencyTypeId", str)
AgencyId = NewType("AgencyId", str)
"""``<locality id>/<type id>``; of a group ``<locality id>/<type id>-cap-xa``; central bodies stand
under ``viet-nam/``."""


@dataclass(frozen=True, slots=True)
class Existence:
    """The days between which a type of body exists at one tier (None: not known, or still)."""

    first_day: date | None
    last_day: date | None
    ended_by: str | None
    """Id of the document that ended it."""
    successor: AgencyTypeId | None
    """The type that carries its work on."""
    successor_level: Level | None
    """The tier of the successor where it is another one."""
    successors_by_kind: Mapping[LocalityKind, AgencyTypeId] = field(default_factory=dict)
    """The types that carry its work on where that depends on the kind of unit that takes over."""
    inferred: bool = False
    """True if no document says who carries on: it is inferred."""
    note: str | None = None
    """What is known of these bodies since they, or their places, ended: one sentence."""
    note_en: str | None = None

    def successor_in(self, kind: LocalityKind) -> AgencyTypeId | None:
        """Return the type that carries the work on in a unit of this kind."""
        return self.successors_by_kind.get(kind, self.successor)


@dataclass(frozen=True, slots=True)
class AgencyType:
    """A kind of body with all its names; which body it is depends on the place."""

    id: AgencyTypeId
    name: str
    name_en: str
    other_names: tuple[str, ...]
    """Longer, shorter and older names and abbreviations, as printed in papers."""
    levels: Mapping[Level, Existence]
    unspecified: bool
    """True for names of no one body (“các cơ quan có liên quan”)."""
    location: Location
    divided: bool = False
    """True if a place has several bodies of the type, and which serves whom is not known here."""
    ends_with_place: bool = False
    """True for organs of local government: one is no more when its administrative unit is not."""
    name_pattern: str | None = None
    """Of organs of a Party committee: “Ban Dân vận {cap_uy}”, the committee's name in the braces."""

    @property
    def names(self) -> tuple[str, ...]:
        """The official name first, then every other one."""
        return (self.name, *self.other_names)


@dataclass(frozen=True, slots=True)
class Agency:
    """One body: a type in a locality, made because a plan names it or a body hands over to it."""

    id: AgencyId
    type: AgencyTypeId
    locality: LocalityId
    level: Level
    name: str
    """With its place: “Phòng Tư pháp thành phố Lai Châu”."""
    name_en: str
    last_day: date | None
    """The last day of the body, or of its locality, whichever came first; None while it lives."""
    ended_by: str | None
    successors: tuple[AgencyId, ...]
    only_place_ended: bool = False
    """True if ``last_day`` is that of its locality alone: that the body ended with it is not known."""
    inferred: bool = False
    """True if that the successors carry on is inferred: no document says so."""
    note: str | None = None
    """What is known of it since its last day."""
    note_en: str | None = None


@dataclass(frozen=True, slots=True)
class AgencyGroup:
    """Every body of one type at one tier below a locality, as of the plan's day."""

    id: AgencyId
    type: AgencyTypeId
    locality: LocalityId
    level: Level
    name: str
    """“UBND các xã, phường thuộc thành phố Lai Châu”."""
    name_en: str
    members: tuple[AgencyId, ...]
    unpaged: tuple[Agency, ...] = ()
    """Those of the members that no plan names and nothing else needs: known by name only."""


class RefKind(StrEnum):
    """What a printed name turned out to be."""

    AGENCY = "agency"
    GROUP = "group"
    UNSPECIFIED = "unspecified"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class AgencyRef:
    """A printed name of a body: what it names, as it was printed, under which label, where."""

    kind: RefKind
    agency: AgencyId | None
    text: str
    label: str
    location: Location
