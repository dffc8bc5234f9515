"""Which document a mention means: none rather than a wrong one."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import Enum, auto

from hoagiai.model.legal import DocumentKind
from hoagiai.parse.citations import Form, Mention, agree
from hoagiai.resolve.citations.context import Context
from hoagiai.resolve.citations.issuers import Fit, fit, is_local
from hoagiai.resolve.citations.shelf import Entry, Shelf

# Numbered by the year, with the year in the number: a short form without one names none.
_YEARLY = frozenset(
    {
        DocumentKind.LAW,
        DocumentKind.CODE,
        DocumentKind.ORDINANCE,
        DocumentKind.DECREE,
        DocumentKind.CIRCULAR,
        DocumentKind.JOINT_CIRCULAR,
    }
)
# What a plan or decision calls “này” is itself.
_OF_PLANS = frozenset(
    {
        DocumentKind.PLAN,
        DocumentKind.DECISION,
        DocumentKind.RESOLUTION,
        DocumentKind.PROGRAMME,
        DocumentKind.GUIDANCE,
        DocumentKind.OFFICIAL_LETTER,
        DocumentKind.DIRECTIVE,
        DocumentKind.CONCLUSION,
    }
)
_PRIME_MINISTER = "qdttg"


class Slip(Enum):
    """What is wrong with a mention."""

    NUMBER = auto()
    """No document bears its number."""
    DATE = auto()
    """Its document bears another date."""


@dataclass(frozen=True, slots=True)
class Meaning:
    """The document that a mention means, None if it cannot be told; what is wrong with its print."""

    entry: Entry | None
    slip: Slip | None = None
    bears: tuple[Entry, ...] = ()
    """With a slip: the documents that it may have been meant for, from what was printed beside it."""


_NOTHING = Meaning(None)


@dataclass(frozen=True, slots=True)
class Judge:
    """Decides what mentions mean, by the register and by what the text has said before."""

    shelf: Shelf

    def meaning(self, mention: Mention, context: Context) -> Meaning:
        """Return the document that a mention means in its text."""
        match mention.form:
            case Form.NUMBERED:
                return self._numbered(mention, context)
            case Form.SHORT:
                return self._short(mention, context)
            case Form.NAMED:
                return self._named(mention, context)
            case _:
                return Meaning(self._pointed(mention, context))

    def _pointed(self, mention: Mention, context: Context) -> Entry | None:
        match mention.form:
            case Form.THIS:
                return self._this(mention, context)
            case Form.SAID:
                return context.antecedent(mention.kind)
            case Form.BARE:
                return self._bare(mention, context)
            case _:
                return None

    def _numbered(self, mention: Mention, context: Context) -> Meaning:
        number = mention.number
        if number is None:
            return _NOTHING
        bearing = self.shelf.numbered(number)
        if context.is_own_number(number) and not any(_is_of_day(entry, mention) for entry in bearing):
            return _NOTHING
        fitting = tuple(entry for entry in bearing if entry.is_a(mention.kind))
        if not fitting:
            known = not bearing and self._is_a_plan(mention)
            return _NOTHING if known else Meaning(None, Slip.NUMBER, bearing)
        if number.year is None:
            return _by_date_or_body(fitting, mention, context)
        if len(fitting) > 1:
            return _NOTHING
        return Meaning(fitting[0], None if _dated(fitting[0], mention) else Slip.DATE, fitting)

    def _is_a_plan(self, mention: Mention) -> bool:
        plans = self.shelf.plan_numbers.get(mention.number, ()) if mention.number else ()
        return any(mention.date is None or agree(plan.head.issued, mention.date) for plan in plans)

    def _short(self, mention: Mention, context: Context) -> Meaning:
        if mention.numeral is None:
            return _NOTHING
        seen = context.seen_with(mention.numeral, mention.kind)
        if mention.year:
            seen = tuple(entry for entry in seen if entry.number and entry.number.year == mention.year)
        if seen:
            return Meaning(seen[0] if len(seen) == 1 else None)
        fitting = tuple(entry for entry in self.shelf.entries if _has_figures(entry, mention))
        if not fitting:
            wrong = mention.year is not None and mention.kind in _YEARLY
            return Meaning(None, Slip.NUMBER) if wrong else _NOTHING
        meaning = _by_date_or_body(fitting, mention, context)
        # So little of a number is no slip of another one.
        return meaning if meaning.entry else _NOTHING

    def _named(self, mention: Mention, context: Context) -> Meaning:
        if mention.key in context.defined:
            return Meaning(context.defined[mention.key])
        entries = self.shelf.named(mention.key)
        if mention.number:
            return self._named_with_number(mention, entries)
        if mention.amending and mention.year is None:
            return _NOTHING
        if mention.year or mention.date:
            return _of_year(entries, mention)
        if context.own in entries:
            return Meaning(context.own)
        return Meaning(_of_day(entries, context.day))

    def _named_with_number(self, mention: Mention, entries: Sequence[Entry]) -> Meaning:
        """A name and a number must agree, or neither is believed."""
        fitting = tuple(entry for entry in entries if entry.number == mention.number)
        if len(fitting) == 1:
            return Meaning(fitting[0], None if _dated(fitting[0], mention) else Slip.DATE, fitting)
        return Meaning(None, Slip.NUMBER, tuple(entries)) if entries else _NOTHING

    def _this(self, mention: Mention, context: Context) -> Entry | None:
        if context.own and context.own.is_a(mention.kind) and mention.kind:
            return context.own
        if context.plan and mention.kind in _OF_PLANS:
            return None
        return context.antecedent(mention.kind)

    def _bare(self, mention: Mention, context: Context) -> Entry | None:
        if mention.key in context.defined:
            return context.defined[mention.key]
        for entry in (context.own, context.default):
            if entry and entry.is_a(mention.kind):
                return entry
        return context.antecedent(mention.kind)


def _dated(entry: Entry, mention: Mention) -> bool:
    """Tell whether the date printed with a mention, if there is one, is the document's."""
    return mention.date is None or entry.issued is None or agree(entry.issued, mention.date)


def _is_of_day(entry: Entry, mention: Mention) -> bool:
    """Tell whether the date printed with a mention is known to be the document's."""
    return mention.date is not None and entry.issued is not None and agree(entry.issued, mention.date)


def _has_figures(entry: Entry, mention: Mention) -> bool:
    """Tell whether a document's number may be shortened to what a short form prints.

    “QĐ 315” without a year is a decision of the Prime Minister: of all whose numbers bear no year
    his alone are so well known by them.
    """
    number = entry.number
    if number is None or number.numeral != mention.numeral or not entry.is_a(mention.kind):
        return False
    return number.year == mention.year and (mention.year is not None or number.symbol == _PRIME_MINISTER)


def _by_date_or_body(entries: Sequence[Entry], mention: Mention, context: Context) -> Meaning:
    """Return the one of several papers of a number that its date, or its body, points to.

    Such numbers start anew every year and with every body: “124/KH-UBND” alone is of no one, and
    “Quyết định số 315” neither.
    """
    fits = {entry: fit(entry.issuer, mention.issuer, context.province) for entry in entries}
    possible = [entry for entry in entries if fits[entry] is not Fit.OTHER]
    known = [e for e in possible if fits[e] is Fit.SAME or not (mention.formal or is_local(e.issuer))]
    if mention.date is None:
        return Meaning(known[0]) if len(known) == len(possible) == 1 else _NOTHING
    dated = [entry for entry in possible if _is_of_day(entry, mention)]
    if dated:
        return Meaning(dated[0]) if len(dated) == 1 else _NOTHING
    same_day = any(entry.issued is None or _dated(entry, mention) for entry in entries)
    return _NOTHING if same_day else _misdated(known, entries, mention)


def _misdated(known: Sequence[Entry], entries: Sequence[Entry], mention: Mention) -> Meaning:
    """A number with another date: a slip of the pen where it is almost the same, else another paper."""
    near = tuple(entry for entry in known if _nearly(entry, mention))
    if near:
        return Meaning(None, Slip.DATE, near)
    return Meaning(None, Slip.NUMBER, tuple(entries))


def _nearly(entry: Entry, mention: Mention) -> bool:
    """Tell whether a date differs in its day, its month or its year alone."""
    issued, date = entry.issued, mention.date
    if issued is None or date is None or None in {issued.month, issued.day, date.month, date.day}:
        return False
    pairs = zip((issued.year, issued.month, issued.day), (date.year, date.month, date.day), strict=True)
    return sum(a != b for a, b in pairs) == 1


def _of_day(entries: Sequence[Entry], day: date | None) -> Entry | None:
    """Return the one of several documents of a name that a text of a day means: the one in force."""
    there = [entry for entry in entries if entry.exists_on(day)]
    if len(there) > 1:
        binding = [entry for entry in there if entry.binds_on(day)]
        there = binding or [entry for entry in there if entry.may_bind_on(day)]
    return there[0] if len(there) == 1 else None


def _of_year(entries: Sequence[Entry], mention: Mention) -> Meaning:
    """Return the one of several documents of a name that is of the printed year or day."""
    year = mention.year or (mention.date.year if mention.date else None)
    fitting = [entry for entry in entries if entry.year == year]
    if len(fitting) != 1:
        return _NOTHING
    dated = _dated(fitting[0], mention)
    return Meaning(fitting[0], None if dated else Slip.DATE, tuple(fitting))
