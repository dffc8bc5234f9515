"""Dòng nơi dẫn: what rests on a document, each in a line that says what it is and leads there."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import NamedTuple

from hoagiai.model.agency import AgencyId, AgencyTypeId
from hoagiai.model.form import FormId
from hoagiai.model.legal import DocumentId
from hoagiai.model.lesson import LessonId
from hoagiai.model.locality import LocalityId
from hoagiai.model.page import Page
from hoagiai.model.plan import Plan, PlanId
from hoagiai.model.programme import TargetId
from hoagiai.render.address import relative
from hoagiai.render.dates import years_text
from hoagiai.render.edition import Edition
from hoagiai.render.legal.backlinks import LIST_OF_FORMS, Backlink, Resting, RestingKind
from hoagiai.render.legal.naming import document_link
from hoagiai.render.legal.status import article_name
from hoagiai.render.phrase import Link, Phrase, shortened
from hoagiai.render.words import LEGAL
from hoagiai.render.words.forms import FORM_WORDS

_LONGEST = 130
_ENGLISH, _VIETNAMESE = ".en.md", ".md"


class CitingLine(NamedTuple):
    """One thing that rests on a document."""

    kind: str
    """What it is, in one word."""
    link: Link
    within: Phrase | None
    """What it belongs to: of a plan and of its parts, whose and of which years."""
    note: str
    """The articles it cites, or what it does to the document; empty where there is no more to say."""


@dataclass(frozen=True, slots=True)
class CitingLines:
    """Writes lines for the pages of one edition."""

    edition: Edition
    pages: Mapping[str, Page]
    """The hand-written pages by path."""

    def line(self, source: str, link: Backlink) -> CitingLine:
        """Return ``link`` as the page at ``source`` (an address without its language) names it."""
        kind = LEGAL[self.edition.language].one[link.kind]
        return CitingLine(kind, self._namers()[link.kind](source, link), self._within(link), "")

    def noted(self, source: str, resting: Resting, document: DocumentId) -> CitingLine:
        """Return what rests on ``document`` with the articles it cites, or what else it does to it."""
        words = LEGAL[self.edition.language]
        articles = sorted(resting.articles, key=_by_number)
        notes = [article_name(words, article) for article in articles]
        roles = self.edition.backlinks.roles[document]
        if resting.link.id in roles["guided_by"]:
            notes.append(words.guides_it)
        if resting.link.id in roles["amended_by"]:
            notes.append(words.amends_it)
        return self.line(source, resting.link)._replace(note=", ".join(notes))

    def plan(self, link: Backlink) -> Plan:
        """Return the plan that a plan, a task or a duty is (of)."""
        return self.edition.site.plans[PlanId(link.id.partition("#")[0])]

    def whose(self, plan: Plan) -> Phrase:
        """Return whose a plan is and of which years: titles of plans are much the same everywhere."""
        issuer = self.edition.agency_link("/", plan.head.issuer).phrase
        return issuer._replace(text=f"{issuer.text}, {years_text(plan.head.period)}")

    def _within(self, link: Backlink) -> Phrase | None:
        if link.kind in {RestingKind.PLAN, RestingKind.TASK, RestingKind.DUTY}:
            return self.whose(self.plan(link))
        return None

    def _namers(self) -> Mapping[RestingKind, Callable[[str, Backlink], Link]]:
        return {
            RestingKind.PLAN: self._plan,
            RestingKind.TASK: self._task,
            RestingKind.DUTY: self._duty,
            RestingKind.PAGE: self._page,
            RestingKind.LESSON: self._lesson,
            RestingKind.FORM: self._form,
            RestingKind.DOCUMENT: self._document,
            RestingKind.AGENCY: self._agency,
            RestingKind.AGENCY_TYPE: self._agency_type,
            RestingKind.LOCALITY: self._locality,
            RestingKind.TARGET: self._target,
        }

    def _plan(self, source: str, link: Backlink) -> Link:
        return self.edition.plan_link(source, PlanId(link.id))

    def _task(self, source: str, link: Backlink) -> Link:
        task = next(one for one in self.plan(link).tasks if one.id == link.id)
        title = self.edition.task_title(task)
        return _linked(source, link, title._replace(text=_short(task.number, title.text)))

    def _duty(self, source: str, link: Backlink) -> Link:
        duty = next(one for one in self.plan(link).duties if one.id == link.id)
        return _linked(source, link, Phrase(_short(duty.number, duty.text), "vi"))

    def _page(self, source: str, link: Backlink) -> Link:
        page = self.pages.get(link.id)
        if self.edition.language == "en":
            page = self.pages.get(link.id.removesuffix(_VIETNAMESE) + _ENGLISH, page)
        phrase = Phrase(page.title, page.language) if page else Phrase(link.id, "vi")
        return _linked(source, link, phrase)

    def _lesson(self, source: str, link: Backlink) -> Link:
        known = self.edition.site.lessons.get(LessonId(link.id))
        if known is None:
            return _linked(source, link, Phrase(link.id, "vi"))
        english = known.english.title if known.english else None
        return _linked(source, link, self.edition.english_or(known.title, english))

    def _form(self, source: str, link: Backlink) -> Link:
        if link.id == LIST_OF_FORMS:
            language = self.edition.language
            return _linked(source, link, Phrase(FORM_WORDS[language].title, language))
        name = self.edition.site.forms[FormId(link.id)].name
        return _linked(source, link, self.edition.english_or(name.text, name.english))

    def _document(self, source: str, link: Backlink) -> Link:
        document, _, anchor = link.id.partition("#")
        named = document_link(self.edition, source, DocumentId(document)).phrase
        if anchor:
            article = article_name(LEGAL[self.edition.language], anchor)
            named = named._replace(text=f"{named.text}, {article}")
        return _linked(source, link, named)

    def _agency(self, source: str, link: Backlink) -> Link:
        return self.edition.agency_link(source, AgencyId(link.id))

    def _agency_type(self, source: str, link: Backlink) -> Link:
        kind = self.edition.site.registers.types[AgencyTypeId(link.id)]
        return _linked(source, link, self.edition.english_or(kind.name, kind.name_en))

    def _locality(self, source: str, link: Backlink) -> Link:
        return self.edition.locality_link(source, LocalityId(link.id))

    def _target(self, source: str, link: Backlink) -> Link:
        target = next(one for one in self.edition.site.targets if one.id == TargetId(link.id))
        return _linked(source, link, self.edition.english_or(target.name, target.name_en))


def citing_lines(edition: Edition) -> CitingLines:
    """Return what writes the lines of ``edition``."""
    return CitingLines(edition, {page.path: page for page in edition.site.pages})


def _short(number: str, text: str) -> str:
    """Return a task or duty in one short line, as its plan numbers it."""
    return shortened(f"{number}. {text}", _LONGEST)


def _by_number(article: str) -> tuple[int, str]:
    """Articles in the order of the document: 5, 5a, 10."""
    number = article.removeprefix("dieu-")
    digits = number.rstrip("abcdefghijklmnopqrstuvwxyz")
    return (int(digits) if digits.isdigit() else 0, number)


def _linked(source: str, link: Backlink, phrase: Phrase) -> Link:
    return Link(phrase, relative(source, link.address) if link.address else None)
