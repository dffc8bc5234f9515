"""Trang đề án: the programme's targets against what is published here."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from hoagiai.model.legal import DocumentId
from hoagiai.model.period import Span
from hoagiai.model.programme import Evidence, Programme, Target
from hoagiai.render.address import PROGRAMME, TARGETS
from hoagiai.render.dates import issued_text, years_text
from hoagiai.render.edition import Edition, Front
from hoagiai.render.force import force_text
from hoagiai.render.legal.dead_bases import dead_bases_remark
from hoagiai.render.legal.naming import document_link
from hoagiai.render.listing import plan_entries
from hoagiai.render.phrase import Link
from hoagiai.render.programme.service import Service
from hoagiai.render.programme.target_view import TargetView, notes_on, target_view
from hoagiai.render.programme.work_view import is_carried_out, loose_groups
from hoagiai.render.staged import StagedPage
from hoagiai.render.words.lessons import LESSON_WORDS
from hoagiai.render.words.programme import PROGRAMME_WORDS

_REGISTER = "plans/_danh-ba/chi-tieu.yml"
_LESSONS = "training/"


class Decision(NamedTuple):
    """The document that approved the programme, with its state on the day of the build."""

    link: Link
    state: str
    issuer: str
    issued: str | None
    official_address: str


class Phase(NamedTuple):
    """A phase of the programme, and whether it is over, under way or ahead."""

    years: str
    state: str
    now: bool


class Lack(NamedTuple):
    """Something that this site does not have, and the targets it is about."""

    text: str
    targets: tuple[TargetView, ...] = ()


class ProgrammeView(NamedTuple):
    """The programme as the page tells it."""

    name: str
    decision: Decision | None
    phases: tuple[Phase, ...]
    notes: tuple[str, ...]


def render_programme_page(edition: Edition, service: Service) -> StagedPage:
    """Return ``/de-an/``: what the programme is, each target with what serves it, what is missing."""
    words, site = PROGRAMME_WORDS[edition.language], edition.site
    targets = tuple(target_view(edition, target, service.by_target[target.id]) for target in site.targets)
    others = len(site.plans) - len(service.plans)
    return edition.page(
        PROGRAMME,
        "de-an.html.j2",
        Front(words.title, words.description, _REGISTER if site.targets else None),
        p=words,
        remark=dead_bases_remark(edition, PROGRAMME, _documents(site.targets)),
        lesson=LESSON_WORDS[edition.language],
        programme=_programme(edition, site.targets[0].programme) if site.targets else None,
        targets=targets,
        lacks=tuple(_lacks(edition, service, targets)),
        plans=plan_entries(edition, PROGRAMME, (site.plans[plan] for plan in service.plans)),
        others=edition.count(others, edition.words.count_plans) if others else None,
        loose=loose_groups(edition, service.loose),
        data=edition.file_link(PROGRAMME, TARGETS),
    )


def _documents(targets: Iterable[Target]) -> Iterator[DocumentId]:
    """Yield the decisions that set the targets, and what those who work towards them need."""
    for target in targets:
        yield target.document
        yield from (basis.document for basis in target.bases)


def _programme(edition: Edition, programme: Programme) -> ProgrammeView:
    return ProgrammeView(
        programme.name_en if edition.language == "en" else programme.name,
        _decision(edition, programme.document),
        tuple(_phase(edition, span) for span in programme.phases),
        notes_on(edition.today, programme.notes, edition.language),
    )


def _decision(edition: Edition, document: DocumentId) -> Decision | None:
    known = edition.site.documents.get(document)
    if known is None:
        return None
    return Decision(
        document_link(edition, PROGRAMME, document),
        force_text(known, edition.today, edition.language),
        known.issuer,
        issued_text(known.issued, edition.words) if known.issued else None,
        known.official_address,
    )


def _phase(edition: Edition, span: Span) -> Phase:
    words = PROGRAMME_WORDS[edition.language]
    if span.end < edition.today:
        return Phase(years_text(span), words.phase_over, now=False)
    if span.start is not None and edition.today < span.start:
        return Phase(years_text(span), words.phase_ahead, now=False)
    return Phase(years_text(span), words.phase_now, now=True)


def _lacks(edition: Edition, service: Service, targets: Sequence[TargetView]) -> Iterator[Lack]:
    words, site = PROGRAMME_WORDS[edition.language], edition.site
    if not service.plans:
        yield Lack(words.missing_plans)
    elif not any(is_carried_out(edition, plan) for plan in service.plans):
        yield Lack(words.missing_living_plans)
    if not any(path.startswith(_LESSONS) for path in site.files):
        yield Lack(words.missing_lessons)
    unverified = {target.anchor for target in site.targets if target.evidence is Evidence.UNVERIFIED}
    by_text: Mapping[str, tuple[TargetView, ...]] = {
        words.missing_targets: tuple(
            target
            for target in targets
            if not (target.counted or target.posted) and target.anchor not in unverified
        ),
        words.missing_unverified: tuple(target for target in targets if target.anchor in unverified),
    }
    yield from (Lack(text, about) for text, about in by_text.items() if about)
