"""What a printed time means for a plan, one rule a function."""

from calendar import monthrange
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta

from hoagiai.model.period import Every, PeriodKind, Span
from hoagiai.parse.periods.expression import Expression, Lead
from hoagiai.parse.periods.parts import Edge, ImpossibleTimeError, Part, Stretch, Unit

_DAY = timedelta(days=1)
_MONTHS = range(1, 13)
_QUARTERS = range(1, 5)
_LONGEST_MONTH = 31


@dataclass(frozen=True, slots=True)
class Meaning:
    """Kind, frequency and days of a time; ``reason`` says in Vietnamese why it cannot be read."""

    kind: PeriodKind = PeriodKind.UNRESOLVED
    every: Every | None = None
    spans: tuple[Span, ...] = ()
    reason: str | None = None


@dataclass(frozen=True, slots=True)
class Context:
    """What a time may lack: the plan's days, the year named before it, the days meant before it."""

    plan: Span
    year: int | None = None
    before: tuple[Span, ...] = ()

    @property
    def first_day(self) -> date:
        """The plan's first day."""
        return self.plan.start or date(self.plan.end.year, 1, 1)

    @property
    def years(self) -> tuple[int, ...]:
        """The years a time without one is in: the one named before it, or the plan's."""
        return (self.year,) if self.year else tuple(range(self.first_day.year, self.plan.end.year + 1))

    @property
    def whole(self) -> Span:
        """The plan's whole period."""
        return Span(self.first_day, self.plan.end)


def understand(expression: Expression, context: Context) -> Meaning:
    """Return what ``expression`` means; unresolved with a reason if the calendar has no such time."""
    try:
        return _meaning(expression, context)
    except ImpossibleTimeError as error:
        return Meaning(reason=str(error))


def _meaning(expression: Expression, context: Context) -> Meaning:
    """Return the meaning by the first rule that fits."""
    if expression.event or expression.open_end or any(_is_vague(level) for level in expression.levels()):
        return _inexact(expression, context)
    if expression.lead is Lead.LATER:
        return _later_years(context)
    if expression.ongoing:
        return Meaning(PeriodKind.ONGOING, None, _room(expression, context))
    if expression.every or any(level.quarterly for level in expression.levels()):
        return _recurring(expression, context)
    return _dated(expression, context)


def _recurring(expression: Expression, context: Context) -> Meaning:
    """Return what comes back: named days of quarters, named parts of years or months, or no days."""
    if any(level.quarterly for level in expression.levels()):
        return _days_of_quarters(expression, context)
    if expression.stretches:
        return _recurring_parts(expression, context)
    return Meaning(PeriodKind.RECURRING, expression.every, _room(expression, context))


def _inexact(expression: Expression, context: Context) -> Meaning:
    """Return no days, or only how often: “hằng quý, trước ngày 15 của tháng cuối quý”."""
    for level in expression.levels():
        _check_calendar(level, context)
    if expression.every:
        return Meaning(PeriodKind.RECURRING, expression.every, (context.whole,))
    return Meaning()


def _is_vague(expression: Expression) -> bool:
    """Tell whether no exact days can be told; “đến cuối năm” and “từ đầu năm” can be."""
    return any(_exact(stretch, expression.lead).vague for stretch in expression.stretches)


def _exact(stretch: Stretch, lead: Lead) -> Stretch:
    """Return the stretch without an edge that its lead makes exact."""
    edges = {Lead.UNTIL: Edge.END, Lead.FROM: Edge.BEGINNING}
    exact = stretch.last is None and lead in edges and stretch.first.edge is edges[lead]
    return replace(stretch, first=replace(stretch.first, edge=None)) if exact else stretch


def _check_calendar(expression: Expression, context: Context) -> None:
    """Find a vague time wrong whose part does not exist (“cuối tháng 13”)."""
    for stretch in expression.stretches:
        for part in stretch.parts:
            if part.number is not None and part.unit is not Unit.DAY:
                part.in_year(context.years[0]).days()


def _later_years(context: Context) -> Meaning:
    """Return the years after the time named before, to the end of the plan."""
    if not context.before or context.before[-1].end >= context.plan.end:
        return Meaning()
    return Meaning(PeriodKind.SPAN, None, (Span(context.before[-1].end + _DAY, context.plan.end),))


def _room(expression: Expression, context: Context) -> tuple[Span, ...]:
    """Return the days within which something recurs or goes on: those named, else the plan's."""
    return _days_within(expression.within, context) if expression.within else (context.whole,)


def _days_within(within: Expression, context: Context) -> tuple[Span, ...]:
    """Return the days that limit something; what only ends (“đến 2030”) starts with the plan."""
    if not within.stretches:
        return _room(within, context)
    spans = _dated(within, context).spans
    if any(span.end < context.first_day for span in spans if not span.start):
        raise ImpossibleTimeError("kết thúc trước khi giai đoạn của kế hoạch bắt đầu")
    return tuple(Span(span.start or context.first_day, span.end) for span in spans)


def _recurring_parts(expression: Expression, context: Context) -> Meaning:
    """Return named parts of each year, or named days of each month."""
    years = _scope_years(expression.within, context) if expression.within else context.years
    if expression.every is Every.QUARTER:
        return Meaning(PeriodKind.RECURRING, Every.QUARTER, (context.whole,))
    if expression.every is Every.MONTH:
        spans = _days_of_months(expression, context, years)
    else:
        spans = _spans_of_years(expression, context, years)
    return Meaning(PeriodKind.RECURRING, expression.every, tuple(sorted(spans, key=lambda span: span.end)))


def _days_of_quarters(expression: Expression, context: Context) -> Meaning:
    """Return named days of each quarter: “trước ngày 20 tháng cuối quý”, said to be “hằng quý” or not."""
    level = next(level for level in expression.levels() if level.quarterly)
    spans = [
        _span(stretch.in_quarter(quarter).in_year(year), level, context, each_year=True)
        for year in context.years
        for quarter in _QUARTERS
        for stretch in level.stretches
    ]
    return Meaning(PeriodKind.RECURRING, Every.QUARTER, tuple(spans))


def _scope_years(within: Expression, context: Context) -> tuple[int, ...]:
    """Return every year that the limits of a recurring time touch."""
    spans = _days_within(within, context)
    years = {year for span in spans for year in range((span.start or span.end).year, span.end.year + 1)}
    return tuple(sorted(years))


def _days_of_months(expression: Expression, context: Context, years: Iterable[int]) -> Iterator[Span]:
    """Yield the named days of every month."""
    for year in years:
        for month in _MONTHS:
            parts = tuple(_in_month(stretch, year, month) for stretch in expression.stretches)
            yield from _spans_of_years(replace(expression, stretches=parts), context, (year,))


def _in_month(stretch: Stretch, year: int, month: int) -> Stretch:
    """Return days without a month as those of ``month``."""
    last = stretch.last and _of_month(stretch.last, year, month)
    return replace(stretch, first=_of_month(stretch.first, year, month), last=last)


def _of_month(part: Part, year: int, month: int) -> Part:
    """Return the day of ``month``; “ngày 30 hằng tháng” is its last day where it is shorter."""
    day = (
        part.day
        if part.day is None or part.day > _LONGEST_MONTH
        else min(part.day, monthrange(year, month)[1])
    )
    return replace(part, number=month, day=day)


def _spans_of_years(expression: Expression, context: Context, years: Iterable[int]) -> Iterator[Span]:
    """Yield the span of each stretch in each year."""
    for year in years:
        for stretch in expression.stretches:
            yield _span(stretch.in_year(year), expression, context, each_year=True)


def _dated(expression: Expression, context: Context) -> Meaning:
    """Return spans or a deadline; named without a year in a plan of several, they are of each."""
    if expression.yearless and len(context.years) > 1:
        spans = tuple(_spans_of_years(expression, context, context.years))
        return Meaning(PeriodKind.RECURRING, Every.YEAR, spans)
    spans = tuple(_dated_spans(expression, context))
    kind = PeriodKind.SPAN if any(span.start for span in spans) else PeriodKind.DEADLINE
    return Meaning(kind, None, spans)


def _dated_spans(expression: Expression, context: Context) -> Iterator[Span]:
    """Yield the span of each stretch, the last one to the plan's end if it goes on."""
    *others, last = (stretch.in_year(context.years[0]) for stretch in expression.stretches)
    for stretch in others:
        if expression.lead is Lead.AFTER or _is_open(stretch, expression.lead):
            raise ImpossibleTimeError("không rõ mỗi thời gian đã nêu kéo dài đến khi nào")
        yield _span(stretch, expression, context)
    yield _to_the_end(last.days()[0], context) if expression.onward else _span(last, expression, context)


def _span(stretch: Stretch, expression: Expression, context: Context, *, each_year: bool = False) -> Span:
    """Return the days of one stretch as its lead says."""
    start, end = stretch.days()
    if expression.lead in {Lead.BEFORE, Lead.UNTIL}:
        return _limit(stretch, expression.lead)
    open_ended = expression.onward or expression.lead is Lead.AFTER or _is_open(stretch, expression.lead)
    if open_ended and each_year:
        raise ImpossibleTimeError("không rõ bắt đầu từ năm nào, kéo dài đến khi nào")
    if expression.lead is Lead.AFTER:
        return _to_the_end(end + _DAY, context)
    if open_ended:
        return _to_the_end(start, context)
    return Span(None if stretch.is_day else start, end)


def _is_open(stretch: Stretch, lead: Lead) -> bool:
    """Tell whether “từ …” names no end."""
    return lead is Lead.FROM and stretch.last is None


def _limit(stretch: Stretch, lead: Lead) -> Span:
    """Return the last day: “trước ngày D” ends on D, “trước quý X” on the last day before X."""
    start, end = stretch.days()
    return Span(None, start - _DAY if lead is Lead.BEFORE and not stretch.is_day else end)


def _to_the_end(start: date, context: Context) -> Span:
    """Return the days from ``start`` to the end of the plan."""
    if start > context.plan.end:
        raise ImpossibleTimeError("bắt đầu sau khi giai đoạn của kế hoạch đã hết")
    return Span(start, context.plan.end)


def apart(expression: Expression, context: Context) -> tuple[Expression, ...]:
    """Return one expression for each period that a list makes: each deadline is a period of its own."""
    several_years = expression.yearless and len(context.years) > 1
    if not expression.stretches[1:] or expression.every or expression.onward or several_years:
        return (expression,)
    groups: list[list[Stretch]] = []
    for stretch in expression.stretches:
        alone = stretch.is_day or expression.lead in {Lead.BEFORE, Lead.UNTIL}
        if groups and not alone and not groups[-1][-1].is_day:
            groups[-1].append(stretch)
        else:
            groups.append([stretch])
    return tuple(_of_stretches(expression, tuple(group)) for group in groups)


def _of_stretches(expression: Expression, group: tuple[Stretch, ...]) -> Expression:
    """Return the part of ``expression`` that names the stretches of ``group``."""
    first = group[0] is expression.stretches[0]
    last = group[-1] is expression.stretches[-1]
    return replace(
        expression,
        stretches=group,
        start=expression.start if first else group[0].start,
        end=expression.end if last else group[-1].end,
    )
