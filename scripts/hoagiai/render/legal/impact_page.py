"""Trang ảnh hưởng: everything that must be looked at again if a document changes."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from hoagiai.model.legal import LegalDocument
from hoagiai.render.address import LAWS, document_address, impact_address, relative
from hoagiai.render.dates import figure
from hoagiai.render.edition import Edition, Front
from hoagiai.render.legal.backlinks import Resting, RestingKind
from hoagiai.render.legal.citing_lines import CitingLine, CitingLines, citing_lines
from hoagiai.render.legal.naming import document_link, document_title
from hoagiai.render.legal.status import status
from hoagiai.render.phrase import Link, Phrase
from hoagiai.render.staged import StagedPage
from hoagiai.render.standing import Standing, standing, standing_label
from hoagiai.render.words import LEGAL

_MOST = 400
"""A list of more things of one kind than this names plans and places, and counts what is in them."""
_MOST_WITHOUT_PAGE = 60
_IN_PLANS = frozenset({RestingKind.TASK, RestingKind.DUTY})


class PlanPart(NamedTuple):
    """The tasks or duties of one plan: named, or counted."""

    plan: Link
    whose: Phrase
    standing: str
    label: str | None
    lines: tuple[CitingLine, ...]
    counted: str


class ImpactGroup(NamedTuple):
    """Things of one kind: under their plans where they are parts of plans, else in a list."""

    kind: str
    heading: str
    number: str
    counted: str
    parts: tuple[PlanPart, ...]
    lines: tuple[CitingLine, ...]
    cut: bool
    """True where the list was too long to name everything."""


def render_impact_pages(edition: Edition) -> Iterator[StagedPage]:
    """Yield the impact page of every document, also of one that nothing rests on."""
    lines = citing_lines(edition)
    for document in edition.site.documents.values():
        yield _impact_page(edition, document, lines)


def impact_groups(edition: Edition, document: LegalDocument, lines: CitingLines) -> tuple[ImpactGroup, ...]:
    """Return what rests on ``document`` kind by kind."""
    kinds = edition.backlinks.by_kind(document.id)
    writer = _Groups(edition, document, lines)
    return tuple(writer.group(kind, resting) for kind, resting in kinds.items())


def _impact_page(edition: Edition, document: LegalDocument, lines: CitingLines) -> StagedPage:
    address, words = impact_address(document.id), LEGAL[edition.language]
    title = document_title(document, edition.language).text
    front = Front(
        words.impact.format(title=title), words.impact_description.format(title=title), document.page.path
    )
    return edition.page(
        address,
        "van-ban-anh-huong.html.j2",
        front,
        law=words,
        crumbs=(
            Link(Phrase(words.laws, edition.language), relative(address, LAWS)),
            document_link(edition, address, document.id),
        ),
        status=status(edition, address, document),
        groups=impact_groups(edition, document, lines),
        document=relative(address, document_address(document.id)),
    )


def _named(resting: Sequence[Resting]) -> Sequence[Resting]:
    """Return what is named one by one; of a long list (places, mostly) what has a page of its own."""
    if len(resting) <= _MOST_WITHOUT_PAGE:
        return sorted(resting, key=lambda one: one.link.address is None)
    return [one for one in resting if one.link.address is not None][:_MOST]


@dataclass(frozen=True, slots=True)
class _Groups:
    """Writes the groups of one impact page."""

    edition: Edition
    document: LegalDocument
    lines: CitingLines

    def group(self, kind: RestingKind, resting: Sequence[Resting]) -> ImpactGroup:
        words, in_plans = LEGAL[self.edition.language], kind in _IN_PLANS
        shown = _named(resting)
        return ImpactGroup(
            kind,
            words.group[kind],
            figure(len(resting), self.edition.language),
            self.edition.count(len(resting), words.counts[kind]),
            tuple(self._parts(resting)) if in_plans else (),
            () if in_plans else tuple(map(self._line, shown)),
            len(resting) > (_MOST if in_plans else len(shown)),
        )

    def _parts(self, resting: Sequence[Resting]) -> Iterator[PlanPart]:
        plans: dict[str, list[Resting]] = {}
        for one in resting:
            plans.setdefault(self.lines.plan(one.link).id, []).append(one)
        named = len(resting) <= _MOST
        for parts in plans.values():
            plan = self.lines.plan(parts[0].link)
            state = standing(self.edition.site, plan, self.edition.today)
            yield PlanPart(
                self.edition.plan_link(self._source, plan.id),
                self.lines.whose(plan),
                state.value,
                None if state is Standing.RUNNING else standing_label(self.edition.words, state),
                tuple(map(self._line, parts)) if named else (),
                self.edition.count(len(parts), LEGAL[self.edition.language].counts[parts[0].link.kind]),
            )

    def _line(self, resting: Resting) -> CitingLine:
        return self.lines.noted(self._source, resting, self.document.id)

    @property
    def _source(self) -> str:
        return impact_address(self.document.id)
