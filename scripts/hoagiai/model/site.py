"""Everything that was read, joined: what every check looks at and every page is made of."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from hoagiai.diagnostics import Location
from hoagiai.model.agency import Agency, AgencyGroup, AgencyId, AgencyType, AgencyTypeId
from hoagiai.model.legal import Citation, DocumentId, LegalDocument, UnpagedDocument
from hoagiai.model.locality import Locality, LocalityId
from hoagiai.model.page import Page
from hoagiai.model.plan import Duty, Plan, PlanId, Task
from hoagiai.model.programme import Target


@dataclass(frozen=True, slots=True)
class Registers:
    """The registers of ``plans/_danh-ba/``, by id, in the order of the files."""

    types: Mapping[AgencyTypeId, AgencyType]
    localities: Mapping[LocalityId, Locality]


@dataclass(frozen=True, slots=True)
class AgencyWork:
    """What one body or group is given to do over all plans, in the order of plans."""

    leads: tuple[Task, ...] = ()
    cooperates: tuple[Task, ...] = ()
    duties: tuple[Duty, ...] = ()
    via: Mapping[AgencyId, "AgencyWork"] = field(default_factory=dict)
    """Work given to the groups that the body is a member of, by group."""


@dataclass(frozen=True, slots=True)
class LedgerEntry:
    """A published address (``/ke-hoach/…/``), and where it leads now if it moved."""

    address: str
    moved_to: str | None
    location: Location


@dataclass(frozen=True, slots=True)
class Site:
    """All content, resolved; exists even when references are broken."""

    registers: Registers
    plans: Mapping[PlanId, Plan]
    agencies: Mapping[AgencyId, Agency]
    groups: Mapping[AgencyId, AgencyGroup]
    work: Mapping[AgencyId, AgencyWork]
    """Of every agency and group of the two mappings above."""
    pages: tuple[Page, ...]
    files: frozenset[str]
    """Every content file that exists (``docs/``, ``plans/``, ``training/``), for links to be held against."""
    ledger: tuple[LedgerEntry, ...]
    documents: Mapping[DocumentId, LegalDocument] = field(default_factory=dict)
    """The legal documents of ``docs/van-ban/``."""
    unpaged: Mapping[DocumentId, UnpagedDocument] = field(default_factory=dict)
    """Documents that texts cite and that have no page, with the reason."""
    citations: tuple[Citation, ...] = ()
    """Every place in a text that names one of ``documents``, text by text."""
    targets: tuple[Target, ...] = ()
    """The targets of the programme that the site is measured against."""

    @property
    def tasks(self) -> tuple[Task, ...]:
        """The tasks of all plans, in order."""
        return tuple(task for plan in self.plans.values() for task in plan.tasks)

    @property
    def duties(self) -> tuple[Duty, ...]:
        """The duties of all plans, in order."""
        return tuple(duty for plan in self.plans.values() for duty in plan.duties)
