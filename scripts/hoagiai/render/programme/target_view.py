"""Mục tiêu trên trang: one target with its numbers, what serves it, and what is missing."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from hoagiai.model.plan import Task
from hoagiai.model.programme import Amount, Evidence, Figure, Note, Target
from hoagiai.render.address import PROGRAMME
from hoagiai.render.edition import Edition
from hoagiai.render.legal.naming import document_link
from hoagiai.render.phrase import Link, Phrase
from hoagiai.render.posting.evidence import PostedEvidence, posted_evidence
from hoagiai.render.programme.figures import FigureLine, figure_line, quantity_text, scope_text
from hoagiai.render.programme.service import Served
from hoagiai.render.programme.work_view import WorkGroup, is_carried_out, work_groups
from hoagiai.render.training.serving import serving
from hoagiai.render.words.programme import PROGRAMME_WORDS, ProgrammeWords


@dataclass(frozen=True, slots=True)
class AmountLine:
    """A number that is to be reached, and what was published of it."""

    text: str
    scope: str
    results: tuple[FigureLine, ...]
    """Empty where none is known."""


@dataclass(frozen=True, slots=True)
class BasisLine:
    """A document that is needed, and which of its articles."""

    document: Link
    articles: tuple[Link, ...]


@dataclass(frozen=True, slots=True)
class TargetView:
    """A target as the page tells it."""

    number: int
    anchor: str
    name: str
    text: str
    amounts: tuple[AmountLine, ...]
    no_amount: str
    """What is said where it has no number."""
    measured: bool
    """Whether a result of any of its numbers is known."""
    due: str
    evidence: str
    figures: tuple[FigureLine, ...]
    notes: tuple[str, ...]
    bases: tuple[BasisLine, ...]
    work: tuple[WorkGroup, ...]
    counted: str
    """How many tasks and duties serve it; empty where none does."""
    wordings: tuple[Phrase, ...]
    lessons: tuple[Link, ...]
    """The lessons that serve it."""
    posted: PostedEvidence | None
    """What this site has posted for it."""
    missing: tuple[str, ...]


def target_view(edition: Edition, target: Target, served: Sequence[Served]) -> TargetView:
    """Return ``target`` with what serves it, in the edition's language."""
    words, english = PROGRAMME_WORDS[edition.language], edition.language == "en"
    amounts = tuple(_amount(edition, amount) for amount in target.amounts)
    wordings = dict.fromkeys(one.hit.wording for one in served if one.hit)
    return TargetView(
        number=target.number,
        anchor=target.anchor,
        name=target.name_en if english else target.name,
        text=target.text_en if english else target.text,
        amounts=amounts,
        no_amount=words.number_unverified if target.evidence is Evidence.UNVERIFIED else words.no_number,
        measured=any(amount.results for amount in amounts),
        due=_due(edition, target, words),
        evidence=words.evidence[target.evidence],
        figures=_published(edition, target.figures),
        notes=notes_on(edition.today, target.notes, edition.language),
        bases=tuple(_bases(edition, target)),
        work=work_groups(edition, served),
        counted=_counted(edition, served),
        wordings=tuple(Phrase(f"“{wording}”", "vi") for wording in wordings),
        lessons=serving(edition, PROGRAMME, target.id),
        posted=posted_evidence(edition, PROGRAMME, target),
        missing=tuple(_missing(edition, target, served, amounts)),
    )


def notes_on(today: date, notes: Sequence[Note], language: str) -> tuple[str, ...]:
    """Return the remarks that hold on ``today``."""
    now = (note for note in notes if note.first_day is None or note.first_day <= today)
    return tuple(note.text_en if language == "en" else note.text for note in now)


def _amount(edition: Edition, amount: Amount) -> AmountLine:
    language = edition.language
    return AmountLine(
        quantity_text(amount.quantity, language),
        scope_text(amount.quantity, language),
        _published(edition, amount.results),
    )


def _published(edition: Edition, figures: Iterable[Figure]) -> tuple[FigureLine, ...]:
    """The figures that speak of no day after the edition's."""
    past = (figure for figure in figures if figure.last.last_day <= edition.today)
    return tuple(figure_line(figure, edition.language) for figure in past)


def _due(edition: Edition, target: Target, words: ProgrammeWords) -> str:
    if target.due is None:
        return words.due_unknown.format(day=edition.day(target.programme.phases[-1].end))
    pattern = words.due_past if target.due < edition.today else words.due_by
    return pattern.format(day=edition.day(target.due))


def _bases(edition: Edition, target: Target) -> Iterator[BasisLine]:
    articles: dict[str, list[str]] = {}
    for basis in target.bases:
        articles.setdefault(basis.document, []).extend([basis.article] if basis.article else [])
    for document, anchors in articles.items():
        link = document_link(edition, PROGRAMME, document)
        yield BasisLine(link, tuple(_article_link(edition, link, anchor) for anchor in anchors))


def _article_link(edition: Edition, document: Link, anchor: str) -> Link:
    pattern = PROGRAMME_WORDS[edition.language].article
    name = Phrase(pattern.format(number=anchor.removeprefix("dieu-")), edition.language)
    return Link(name, f"{document.href}#{anchor}" if document.href else None)


def _counted(edition: Edition, served: Sequence[Served]) -> str:
    tasks = sum(isinstance(one.item, Task) for one in served)
    pairs = ((tasks, edition.words.count_tasks), (len(served) - tasks, edition.words.count_duties))
    return ", ".join(edition.count(number, pair) for number, pair in pairs if number)


def _missing(
    edition: Edition, target: Target, served: Sequence[Served], amounts: Sequence[AmountLine]
) -> Iterator[str]:
    words = PROGRAMME_WORDS[edition.language]
    if target.evidence is Evidence.UNVERIFIED:
        yield words.missing_wording
        return
    if not served:
        yield words.missing_work
    elif not any(is_carried_out(edition, one.item.plan) for one in served):
        yield words.missing_living
    if not any(amount.results for amount in amounts):
        yield words.missing_result
    elif not all(amount.results for amount in amounts):
        yield words.missing_rest
