"""Việc trên trang đề án: tasks and duties under their plans, with the words by which they are known."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from hoagiai.model.plan import Duty, Plan, PlanId, Task
from hoagiai.render.address import PROGRAMME
from hoagiai.render.dates import years_text
from hoagiai.render.edition import Edition
from hoagiai.render.periods import When, when
from hoagiai.render.phrase import Link, Phrase, shortened
from hoagiai.render.programme.service import Served
from hoagiai.render.standing import Standing, standing, standing_label
from hoagiai.render.words.programme import PROGRAMME_WORDS

_MOST = 100
"""A list of more items than this counts them under each plan."""
_TITLE, _QUOTE = 160, 300


@dataclass(frozen=True, slots=True)
class WorkItem:
    """A task or a duty: where it leads, what it says, when; what it says for the target."""

    number: str
    href: str
    title: Phrase
    times: tuple[When, ...]
    quote: Phrase | None
    """None where the title says it."""


@dataclass(frozen=True, slots=True)
class WorkGroup:
    """The tasks, or the duties, of one plan."""

    plan: Link
    label: str | None
    """Where the plan stands, unless it is running."""
    items: tuple[WorkItem, ...]
    """Empty in a long list."""
    counted: str


def work_groups(edition: Edition, served: Sequence[Served]) -> tuple[WorkGroup, ...]:
    """Return what serves a target: each plan's tasks, then each plan's duties."""
    words = PROGRAMME_WORDS[edition.language]
    tasks = [one for one in served if isinstance(one.item, Task)]
    duties = [one for one in served if isinstance(one.item, Duty)]
    named = len(served) <= _MOST
    return (
        *_groups(edition, tasks, (words.tasks_of, edition.words.count_tasks), named=named),
        *_groups(edition, duties, (words.duties_of, edition.words.count_duties), named=named),
    )


def loose_groups(edition: Edition, tasks: Sequence[Task]) -> tuple[WorkGroup, ...]:
    """Return tasks that serve no target, under their plans."""
    heads = (PROGRAMME_WORDS[edition.language].tasks_of, edition.words.count_tasks)
    return tuple(_groups(edition, [Served(task, None) for task in tasks], heads, named=len(tasks) <= _MOST))


def is_carried_out(edition: Edition, plan: PlanId) -> bool:
    """Tell whether a plan is running: its time has come, and its issuer still exists."""
    return standing(edition.site, edition.site.plans[plan], edition.today) is Standing.RUNNING


def _groups(
    edition: Edition, served: Sequence[Served], heads: tuple[str, tuple[str, str]], *, named: bool
) -> Iterator[WorkGroup]:
    pattern, noun = heads
    by_plan: dict[PlanId, list[Served]] = {}
    for one in served:
        by_plan.setdefault(one.item.plan, []).append(one)
    for plan, work in by_plan.items():
        link = edition.plan_link(PROGRAMME, plan)
        yield WorkGroup(
            Link(_plan_name(edition, edition.site.plans[plan], pattern), link.href),
            _label(edition, plan),
            tuple(_item(edition, link.href or "", one) for one in work) if named else (),
            edition.count(len(work), noun),
        )


def _plan_name(edition: Edition, plan: Plan, pattern: str) -> Phrase:
    """A plan by its issuer: the titles of plans that carry out one programme hardly differ."""
    issuer = edition.agency_link(PROGRAMME, plan.head.issuer).phrase.text
    return Phrase(pattern.format(years=years_text(plan.head.period), issuer=issuer), edition.language)


def _label(edition: Edition, plan: PlanId) -> str | None:
    state = standing(edition.site, edition.site.plans[plan], edition.today)
    return None if state is Standing.RUNNING else standing_label(edition.words, state)


def _item(edition: Edition, home: str, one: Served) -> WorkItem:
    item = one.item
    said = one.hit.passage if one.hit else None
    title = edition.task_title(item) if isinstance(item, Task) else _charged(edition, item)
    in_title = said is not None and isinstance(item, Task) and said.rstrip(" .") == item.title
    return WorkItem(
        item.number,
        f"{home}#{item.anchor}",
        # A title that tells why the task stands here is not cut.
        title if in_title else Phrase(shortened(title.text, _TITLE), title.language),
        tuple(when(period, edition.words) for period in item.periods),
        None if said is None or in_title else Phrase(shortened(said, _QUOTE), "vi"),
    )


def _charged(edition: Edition, duty: Duty) -> Phrase:
    """The bodies that a duty is given to: what they are to do stands in the quote."""
    names = [edition.ref_link(PROGRAMME, ref).phrase for ref in duty.agencies]
    language = names[0].language if len({name.language for name in names}) == 1 else edition.language
    return Phrase("; ".join(name.text for name in names) or duty.text, language)
