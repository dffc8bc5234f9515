"""Everything that was read, joined: what every check looks at and every page is made of."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from hoagiai.diagnostics import Location
from hoagiai.model.agency import Agency, AgencyGroup, AgencyId, AgencyType, AgencyTypeId
from hoagiai.model.form import Form, FormId
from hoagiai.model.history import NO_HISTORY, History
from hoagiai.model.legal import Citation, Citer, DocumentId, LegalDocument, UnpagedDocument
from hoagiai.model.lesson import Lesson, LessonId, Module, ModuleId
from hoagiai.model.locality import Locality, LocalityId
from hoagiai.model.page import Page, SourceLine
from hoagiai.model.plan import Duty, Plan, PlanId, Task
from hoagiai.model.programme import Target
from hoagiai.model.timetable import TrainingProgramme, TrainingProgrammeId


@dataclass(frozen=True, slots=True)
class Registers:
    """The registers of ``plans/_danh-ba/``, by id, in the order of the files."""

    types: Mapping[AgencyTypeId, AgencyType]
    localities: Mapping[LocalityId, Locality]
    as_of: date | None = None
    """The day of which the list of the whole country tells; None where there is no list."""


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
    laws: Mapping[Citer, tuple[str, ...]] = field(default_factory=dict)
    """What each text, task, duty or article cites (``luat-35-2013#dieu-7``), in order of first citation."""
    values: tuple[SourceLine, ...] = ()
    """Every text of a head and of a data file, with its place: published too, so laws look at it."""
    modules: Mapping[ModuleId, Module] = field(default_factory=dict)
    """The modules of ``training/``, in the order of their first lessons' short codes."""
    lessons: Mapping[LessonId, Lesson] = field(default_factory=dict)
    """The lessons in the order of learning: module by module, each in its module's order."""
    training: Mapping[TrainingProgrammeId, TrainingProgramme] = field(default_factory=dict)
    """The programmes of training days, by id."""
    forms: Mapping[FormId, Form] = field(default_factory=dict)
    """The papers that a team fills in, in the order in which they are shown."""
    lessons_serving: Mapping[str, tuple[LessonId, ...]] = field(default_factory=dict)
    """The lessons that serve each target, task or duty, by its id."""
    history: History = NO_HISTORY
    """Since when each source file is published, where a repository tells."""

    def laws_of(self, citer: Citer) -> tuple[str, ...]:
        """Return what ``citer`` cites, ``luat-35-2013#dieu-7`` or ``nd-15-2014``, none twice."""
        return self.laws.get(citer, ())

    @property
    def tasks(self) -> tuple[Task, ...]:
        """The tasks of all plans, in order."""
        return tuple(task for plan in self.plans.values() for task in plan.tasks)

    @property
    def duties(self) -> tuple[Duty, ...]:
        """The duties of all plans, in order."""
        return tuple(duty for plan in self.plans.values() for duty in plan.duties)
