"""A task as printed → a task whose agencies and times are known."""

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from hoagiai.diagnostics import Code, Diagnostic, Location
from hoagiai.model.agency import AgencyRef
from hoagiai.model.period import Period, Span
from hoagiai.model.plan import Duty, DutyId, Field, PlanId, Task, TaskId
from hoagiai.parse.bodies.reader import BodyReader
from hoagiai.parse.bodies.roles import Role, paired_roles, split_roles
from hoagiai.parse.bodies.split import Excerpt
from hoagiai.parse.labels import LabelKind
from hoagiai.parse.paper.drafts import DutyDraft, TaskDraft
from hoagiai.parse.paper.inline import one_line
from hoagiai.parse.paper.statements import Statement
from hoagiai.parse.periods import ReadPeriod, find_deadlines, find_times, parse_column, parse_led
from hoagiai.resolve.bodies.resolver import BodyResolver
from hoagiai.source.finding import WordFinder
from hoagiai.text import fold

_ROLES = {LabelKind.LEAD: Role.LEAD, LabelKind.COOPERATING: Role.COOPERATING}
_UNLABELLED = {Role.LEAD: "Chủ trì", Role.COOPERATING: "Phối hợp"}
"""The word for a role that a paper gives in running text, without a label."""
_LIMIT = re.compile(
    r"[,;]?\s*\b(?:hoàn thành|thực hiện|xong)\s+(?:xong\s+)?"
    r"(?:trước|trong (?:quý|tháng|năm)|từ ngày)\b[^;\n]*",
    re.IGNORECASE,
)
"""A time limit behind the names of a list."""
_ENDS = re.compile(r"\bket thuc\b|\bhoan thanh\b")
_LED = re.compile(r"\bbat dau\b|\btruoc$")
_LEADS = {"bat dau": "từ", "truoc": "trước"}
_BEGINS = re.compile(r"\bbat dau\b")
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
        times = self._stated_times(_times(draft))
        times = times or [pair for statement in _roles(draft) for pair in self._limits(statement)]
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
        text = statement.text if statement.running else _LIMIT.sub("", statement.text)
        for part in paired_roles(statement.label, text, self._names.opens_with_name) or split_roles(
            text, default
        ):
            # In running text the names end where the words begin that say what is to be done.
            read = self._names.opening if statement.running else self._names.split
            for excerpt in read(part.text):
                yield part.role, self._ref(excerpt, statement.label or _UNLABELLED[part.role], finder)

    def _ref(self, name: Excerpt, label: str, finder: WordFinder) -> AgencyRef:
        found = self._bodies.resolve(name.reading)
        return AgencyRef(found.kind, found.agency, one_line(name.text), label, finder.find(name.text))

    def _stated_times(self, statements: tuple[Statement, ...]) -> list[tuple[Period, Location]]:
        """Return the times of labels; what begins lasts to the end that is stated beside it.

        “Bắt đầu: 05/7”, “Kết thúc: 31/7” are 5 July to 31 July, and a limit.
        """
        read = [(fold(one.label), pair) for one in statements for pair in self._periods(one)]
        ends = [pair[0].spans[-1].end for label, pair in read if _ENDS.search(label) and pair[0].spans]
        if len(ends) != 1:
            return [pair for _, pair in read]
        return [(_cut(one, ends[0]) if _BEGINS.search(label) else one, at) for label, (one, at) in read]

    def _periods(self, statement: Statement) -> Iterator[tuple[Period, Location]]:
        finder = WordFinder(statement.lines, after=statement.label)
        if statement.running:
            found = find_times(statement.text, self._period)
        elif led := _LED.search(fold(statement.label)):
            found = parse_led(statement.text, self._period, _LEADS[led[0]])
        else:
            found = parse_column(statement.text, self._period, statement.label)
        for read in found:
            place = finder.find(read.period.text)
            self._report(read, place)
            yield read.period, place

    def _limits(self, statement: Statement) -> Iterator[tuple[Period, Location]]:
        """Yield the time limits behind names: “Sở Tư pháp, hoàn thành trong quý II”."""
        finder = WordFinder(statement.lines, after=statement.label)
        for read in find_deadlines(statement.text, self._period):
            yield read.period, finder.find(read.period.text)

    def _report(self, read: ReadPeriod, place: Location) -> None:
        if read.problem:
            self.findings.append(Diagnostic(Code.PERIOD_UNREADABLE, place, read.problem, read.hint))


def _cut(period: Period, last: date) -> Period:
    """Return a time that begins on a day as one that lasts to ``last``."""
    spans = (replace(s, end=min(s.end, last)) if s.start and s.start <= last else s for s in period.spans)
    return replace(period, spans=tuple(spans))


def _roles(draft: TaskDraft) -> tuple[Statement, ...]:
    return (*draft.of_kind(LabelKind.LEAD), *draft.of_kind(LabelKind.COOPERATING))


def _times(draft: TaskDraft) -> tuple[Statement, ...]:
    """Return what states the task's times; a limit in running text only where nothing else does."""
    stated = draft.of_kind(LabelKind.TIME)
    return tuple(one for one in stated if not one.running) or stated


def _fields(draft: TaskDraft) -> Iterator[Field]:
    for statement in draft.statements:
        text = one_line(statement.text)
        titled = statement.kind is LabelKind.TITLE and text.removesuffix(".") == draft.title
        if statement.kind in {LabelKind.FIELD, LabelKind.TITLE} and text and not titled:
            yield Field(statement.label, text.removesuffix("."))
