"""A task as printed → a task whose agencies and times are known."""

from collections.abc import Iterator

from hoagiai.diagnostics import Code, Diagnostic, Location
from hoagiai.model.agency import AgencyRef
from hoagiai.model.period import Period, Span
from hoagiai.model.plan import Duty, DutyId, Field, PlanId, Task, TaskId
from hoagiai.parse.bodies.reader import BodyReader
from hoagiai.parse.bodies.roles import Role, split_roles
from hoagiai.parse.bodies.split import Excerpt
from hoagiai.parse.labels import LabelKind
from hoagiai.parse.paper.drafts import DutyDraft, TaskDraft
from hoagiai.parse.paper.inline import one_line
from hoagiai.parse.paper.statements import Statement
from hoagiai.parse.periods import ReadPeriod, find_deadlines, parse_periods
from hoagiai.resolve.bodies.resolver import BodyResolver
from hoagiai.source.finding import WordFinder

_ROLES = {LabelKind.LEAD: Role.LEAD, LabelKind.COOPERATING: Role.COOPERATING}
DUTY_LABEL = "Tổ chức thực hiện"
"""The label of an agency that a duty opens with: the part of the paper it stands in."""


class TaskResolver:
    """Resolves the tasks and duties of one plan, collecting findings."""

    def __init__(self, plan: PlanId, period: Span, names: BodyReader, bodies: BodyResolver) -> None:
        self._plan = plan
        self._period = period
        self._names = names
        self._bodies = bodies
        self.findings: list[Diagnostic] = []

    def task(self, draft: TaskDraft) -> Task:
        """Return the task of a draft."""
        refs = [pair for statement in draft.statements for pair in self._refs(statement)]
        times = [pair for statement in draft.of_kind(LabelKind.TIME) for pair in self._periods(statement)]
        return Task(
            id=TaskId(f"{self._plan}#{draft.anchor}"),
            plan=self._plan,
            number=draft.number,
            anchor=draft.anchor,
            title=draft.title,
            part=draft.part,
            lead=tuple(ref for role, ref in refs if role is Role.LEAD),
            cooperating=tuple(ref for role, ref in refs if role is Role.COOPERATING),
            periods=tuple(period for period, _ in times),
            period_locations=tuple(place for _, place in times),
            fields=tuple(_fields(draft)),
            location=draft.location,
        )

    def duty(self, draft: DutyDraft) -> Duty:
        """Return the duty of a draft."""
        finder = WordFinder(draft.lines)
        agencies = tuple(
            self._ref(excerpt, DUTY_LABEL, finder) for excerpt in self._names.opening(draft.opening)
        )
        periods = tuple(read.period for read in find_deadlines(draft.text, self._period))
        return Duty(
            DutyId(f"{self._plan}#{draft.anchor}"),
            self._plan,
            draft.number,
            draft.anchor,
            agencies,
            draft.text,
            periods,
            draft.location,
        )

    def _refs(self, statement: Statement) -> Iterator[tuple[Role, AgencyRef]]:
        default = _ROLES.get(statement.kind)
        if default is None or not statement.text.strip():
            return
        finder = WordFinder(statement.lines, after=statement.label)
        for part in split_roles(statement.text, default):
            for excerpt in self._names.split(part.text):
                yield part.role, self._ref(excerpt, statement.label, finder)

    def _ref(self, name: Excerpt, label: str, finder: WordFinder) -> AgencyRef:
        found = self._bodies.resolve(name.reading)
        return AgencyRef(found.kind, found.agency, one_line(name.text), label, finder.find(name.text))

    def _periods(self, statement: Statement) -> Iterator[tuple[Period, Location]]:
        finder = WordFinder(statement.lines, after=statement.label)
        for read in parse_periods(statement.text, self._period):
            place = finder.find(read.period.text)
            self._report(read, place)
            yield read.period, place

    def _report(self, read: ReadPeriod, place: Location) -> None:
        if read.problem:
            self.findings.append(Diagnostic(Code.PERIOD_UNREADABLE, place, read.problem, read.hint))


def _fields(draft: TaskDraft) -> Iterator[Field]:
    for statement in draft.statements:
        text = one_line(statement.text)
        titled = statement.kind is LabelKind.TITLE and text.removesuffix(".") == draft.title
        if statement.kind in {LabelKind.FIELD, LabelKind.TITLE} and text and not titled:
            yield Field(statement.label, text.removesuffix("."))
