"""All records of a site, made once for every file that holds some of them."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from hoagiai.model.site import Site
from hoagiai.render.data.bodies import agency_records
from hoagiai.render.data.documents import (
    AgenciesDocument,
    Dataset,
    Document,
    DutiesDocument,
    LawsDocument,
    LessonsDocument,
    LocalitiesDocument,
    PlanDocument,
    PlansDocument,
    TasksDocument,
    schema_address,
)
from hoagiai.render.data.law_records import LawRecord
from hoagiai.render.data.laws import law_records
from hoagiai.render.data.lesson_records import LessonRecord
from hoagiai.render.data.lessons import lesson_records
from hoagiai.render.data.localities import locality_records
from hoagiai.render.data.plans import plan_record
from hoagiai.render.data.records import AgencyRecord, DutyRecord, LocalityRecord, PlanRecord, TaskRecord
from hoagiai.render.data.work import duty_record, task_record
from hoagiai.render.legal.backlinks import backlinks


@dataclass(frozen=True, slots=True)
class PlanData:
    """One plan with its tasks and duties."""

    plan: PlanRecord
    tasks: tuple[TaskRecord, ...]
    duties: tuple[DutyRecord, ...]


@dataclass(frozen=True, slots=True)
class Data:
    """Everything that is published as data, in the order of the site."""

    by_plan: tuple[PlanData, ...]
    agencies: tuple[AgencyRecord, ...]
    localities: tuple[LocalityRecord, ...]
    laws: tuple[LawRecord, ...]
    lessons: tuple[LessonRecord, ...]

    @property
    def plans(self) -> tuple[PlanRecord, ...]:
        """Every plan."""
        return tuple(data.plan for data in self.by_plan)

    @property
    def tasks(self) -> tuple[TaskRecord, ...]:
        """The tasks of all plans."""
        return tuple(task for data in self.by_plan for task in data.tasks)

    @property
    def duties(self) -> tuple[DutyRecord, ...]:
        """The duties of all plans."""
        return tuple(duty for data in self.by_plan for duty in data.duties)

    @property
    def agency_names(self) -> Mapping[str, str]:
        """The full name of every agency and group, by id."""
        return {agency.id: agency.name for agency in self.agencies}

    @property
    def locality_names(self) -> Mapping[str, str]:
        """The name of every locality with those above it, up to its province, by id."""
        names: dict[str, str] = {}
        # Provinces stand before their districts and these before their communes, by tier.
        for tier in ("tinh", "huyen", "xa"):
            for place in self.localities:
                if place.level == tier:
                    above = names.get(place.parent)
                    names[place.id] = f"{place.full_name}, {above}" if above else place.full_name
        return names


def collect(site: Site, today: date) -> Data:
    """Return the records of everything that ``site`` holds; documents as they stand on ``today``."""
    by_plan = tuple(
        PlanData(
            plan_record(plan),
            tuple(task_record(task, site) for task in plan.tasks),
            tuple(duty_record(duty, site) for duty in plan.duties),
        )
        for plan in site.plans.values()
    )
    laws = law_records(site, today, backlinks(site))
    return Data(by_plan, agency_records(site), locality_records(site), laws, lesson_records(site))


def dataset_document(dataset: Dataset, data: Data) -> Document:
    """Return the document published as ``/api/<dataset>.json``."""
    schema = schema_address(dataset)
    documents: Mapping[Dataset, Document] = {
        Dataset.TASKS: TasksDocument(schema, data.tasks),
        Dataset.DUTIES: DutiesDocument(schema, data.duties),
        Dataset.AGENCIES: AgenciesDocument(schema, data.agencies),
        Dataset.PLANS: PlansDocument(schema, data.plans),
        Dataset.LAWS: LawsDocument(schema, data.laws),
        Dataset.LESSONS: LessonsDocument(schema, data.lessons),
        Dataset.LOCALITIES: LocalitiesDocument(schema, data.localities),
    }
    return documents[dataset]


def plan_document(data: PlanData) -> PlanDocument:
    """Return the document published as ``/api/ke-hoach/<plan id>.json``."""
    return PlanDocument(schema_address("plan"), data.plan, data.tasks, data.duties)
