"""Bài học phục vụ gì: the targets, tasks and duties that a lesson serves, and the articles it uses."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from hoagiai.model.legal import DocumentId
from hoagiai.model.lesson import Lesson
from hoagiai.model.plan import Duty, Plan, PlanId, Task
from hoagiai.render.address import PROGRAMME, lesson_address, relative
from hoagiai.render.dates import years_text
from hoagiai.render.edition import Edition
from hoagiai.render.force import force_text
from hoagiai.render.legal.naming import document_link
from hoagiai.render.phrase import Link, Phrase
from hoagiai.render.rows import PlanItems, duty_items, task_items
from hoagiai.render.words.lessons import LESSON_WORDS


@dataclass(frozen=True, slots=True)
class Service:
    """What a lesson serves, as its page names it."""

    targets: tuple[Link, ...]
    tasks: tuple[PlanItems, ...]
    duties: tuple[PlanItems, ...]

    @property
    def any(self) -> bool:
        """Tell whether it serves anything that is published here."""
        return bool(self.targets or self.tasks or self.duties)


class UsedDocument(NamedTuple):
    """A document that a lesson uses, how it stands today, and which of its articles."""

    link: Link
    state: str
    """Empty where nothing is known of it."""
    articles: tuple[Link, ...]


def served(edition: Edition, lesson: Lesson) -> Service:
    """Return what ``lesson`` serves, with links from its page."""
    source = lesson_address(lesson.id)
    return Service(
        tuple(_targets(edition, lesson, source)),
        task_items(edition, source, tasks_served(edition, lesson)),
        duty_items(edition, source, duties_served(edition, lesson)),
    )


def tasks_served(edition: Edition, lesson: Lesson) -> tuple[Task, ...]:
    """Return the tasks that a lesson serves, in the order of plans."""
    return tuple(task for plan in _plans(edition, lesson) for task in plan.tasks if task.id in lesson.serves)


def duties_served(edition: Edition, lesson: Lesson) -> tuple[Duty, ...]:
    """Return the duties that a lesson serves, in the order of plans."""
    return tuple(duty for plan in _plans(edition, lesson) for duty in plan.duties if duty.id in lesson.serves)


def served_in_words(edition: Edition, lesson: Lesson) -> str:
    """Return the tasks and duties served in one line: “nhiệm vụ 4 (UBND thành phố Lai Châu, 2024); …”."""
    words = LESSON_WORDS[edition.language]
    told = (
        (words.paste_task, tasks_served(edition, lesson)),
        (words.paste_duty, duties_served(edition, lesson)),
    )
    return "; ".join(part for pattern, work in told for part in _in_words(edition, pattern, work))


def used_documents(edition: Edition, lesson: Lesson) -> tuple[UsedDocument, ...]:
    """Return the documents whose articles a lesson uses, in the order of its head."""
    articles: dict[str, list[str]] = {}
    for basis in lesson.articles:
        articles.setdefault(basis.document, []).extend([basis.article] if basis.article else [])
    return tuple(_used(edition, lesson_address(lesson.id), *one) for one in articles.items())


def _plans(edition: Edition, lesson: Lesson) -> list[Plan]:
    named = dict.fromkeys(PlanId(one.partition("#")[0]) for one in lesson.serves if "#" in one)
    return [edition.site.plans[plan] for plan in named if plan in edition.site.plans]


def _targets(edition: Edition, lesson: Lesson, source: str) -> Iterator[Link]:
    for target in edition.site.targets:
        if target.id in lesson.serves:
            name = edition.english_or(f"{target.number}. {target.name}", f"{target.number}. {target.name_en}")
            yield Link(name, relative(source, f"{PROGRAMME}#{target.anchor}"))


def _in_words(edition: Edition, pattern: str, work: Sequence[Task | Duty]) -> Iterator[str]:
    by_plan: dict[PlanId, list[str]] = {}
    for one in work:
        by_plan.setdefault(one.plan, []).append(one.number)
    for plan, numbers in by_plan.items():
        head = edition.site.plans[plan].head
        issuer = edition.agency_link("/", head.issuer).phrase.text
        yield pattern.format(numbers=", ".join(numbers), plan=f"{issuer}, {years_text(head.period)}")


def _used(edition: Edition, source: str, document: str, anchors: Sequence[str]) -> UsedDocument:
    link = document_link(edition, source, document)
    known = edition.site.documents.get(DocumentId(document))
    state = force_text(known, edition.today, edition.language) if known else ""
    return UsedDocument(link, state, tuple(_article(edition, link, anchor) for anchor in anchors))


def _article(edition: Edition, document: Link, anchor: str) -> Link:
    pattern = LESSON_WORDS[edition.language].article
    name = Phrase(pattern.format(number=anchor.removeprefix("dieu-")), edition.language)
    return Link(name, f"{document.href}#{anchor}" if document.href else None)
