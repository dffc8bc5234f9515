"""Lời về một tài liệu: its title, for whom it is, and what it serves, in either language."""

from collections.abc import Callable, Iterator, Mapping
from typing import NamedTuple

from hoagiai.model.agency import AgencyId
from hoagiai.model.legal import DocumentId
from hoagiai.model.lesson import LessonId
from hoagiai.model.plan import Plan, PlanId
from hoagiai.model.site import Site
from hoagiai.model.timetable import TrainingProgrammeId
from hoagiai.render.address import PROGRAMME, plan_address
from hoagiai.render.dates import counted, years_text
from hoagiai.render.legal.naming import document_subject, document_title
from hoagiai.render.phrase import Phrase
from hoagiai.render.posting.materials import Material, Posting
from hoagiai.render.words.posting import POSTING_WORDS

_COUNCIL, _SHORT = "Ủy ban nhân dân", "UBND"


class Served(NamedTuple):
    """What a material serves: how it is called, and where it is told."""

    name: str
    address: str


def title_of(site: Site, posting: Posting, language: str) -> Phrase:
    """Return the title of a material: in Vietnamese where there is none in ``language``."""
    return _TITLES[posting.material](site, posting.id, language)


def audience_of(posting: Posting, language: str) -> str:
    """Return for whom it is: “hòa giải viên, tập huấn viên”."""
    words = POSTING_WORDS[language]
    return ", ".join(words.audiences[one] for one in posting.audience) or words.everyone


def served_by(site: Site, posting: Posting, language: str) -> Iterator[Served]:
    """Yield what it serves of what is published here: each target, then the items of each plan as one."""
    pattern = POSTING_WORDS[language].target
    for target in site.targets:
        if target.id in posting.serves:
            yield Served(pattern.format(number=target.number), f"{PROGRAMME}#{target.anchor}")
    by_plan: dict[PlanId, set[str]] = {}
    for one in posting.serves:
        plan, mark, anchor = one.partition("#")
        if mark and PlanId(plan) in site.plans:
            by_plan.setdefault(PlanId(plan), set()).add(anchor)
    for id_, anchors in by_plan.items():
        yield from _items(site, site.plans[id_], anchors, language)


def counts_text(counts: Mapping[Material, int], language: str) -> str:
    """Return “18 bài học, 6 biểu mẫu và 2 kế hoạch”: the kinds of which there are any."""
    words = POSTING_WORDS[language]
    parts = [counted(number, words.counts[kind], language) for kind, number in counts.items() if number]
    if len(parts) < len("ab"):
        return "".join(parts)
    return words.and_last.format(some=", ".join(parts[:-1]), last=parts[-1])


def _items(site: Site, plan: Plan, anchors: set[str], language: str) -> Iterator[Served]:
    """The tasks of a plan, and its duties; the link leads to the first of them."""
    words = POSTING_WORDS[language]
    facts = {"years": years_text(plan.head.period), "issuer": _issuer(site, plan.head.issuer, language)}
    for pattern, items in ((words.tasks, plan.tasks), (words.duties, plan.duties)):
        named = [(item.number, item.anchor) for item in items if item.anchor in anchors]
        if named:
            name = pattern.format(numbers=", ".join(number for number, _ in named), **facts)
            yield Served(name, f"{plan_address(plan.id)}#{named[0][1]}")


def _issuer(site: Site, issuer: AgencyId, language: str) -> str:
    known = site.agencies.get(issuer)
    if known is None:
        return issuer
    return (known.name_en if language == "en" else None) or known.name.replace(_COUNCIL, _SHORT)


def _phrase(vietnamese: str, english: str | None, language: str) -> Phrase:
    return Phrase(english, "en") if language == "en" and english else Phrase(vietnamese, "vi")


def _lesson_title(site: Site, id_: str, language: str) -> Phrase:
    lesson = site.lessons[LessonId(id_)]
    return _phrase(lesson.title, lesson.english.title if lesson.english else None, language)


def _form_title(site: Site, id_: str, language: str) -> Phrase:
    form = next(form for form in site.forms.values() if form.id == id_)
    return _phrase(form.name.text, form.name.english, language)


def _document_title(site: Site, id_: str, language: str) -> Phrase:
    document = site.documents[DocumentId(id_)]
    title, subject = document_title(document, language), document_subject(document, language)
    if not subject.text or subject.text in title.text or subject.language != title.language:
        return title
    return Phrase(f"{title.text}: {subject.text}", title.language)


def _plan_title(site: Site, id_: str, language: str) -> Phrase:
    plan = site.plans[PlanId(id_)]
    title = _phrase(plan.head.title, plan.english.title if plan.english else None, language)
    return Phrase(f"{title.text} ({_issuer(site, plan.head.issuer, title.language)})", title.language)


def _training_title(site: Site, id_: str, language: str) -> Phrase:
    programme = site.training[TrainingProgrammeId(id_)]
    return _phrase(programme.title, programme.title_en, language)


def _page_title(site: Site, id_: str, language: str) -> Phrase:
    pages = {page.path: page for page in site.pages}
    page = pages.get(f"docs/{id_}.{language}.md") or pages[f"docs/{id_}.md"]
    return Phrase(page.title, page.language)


_TITLES: Mapping[Material, Callable[[Site, str, str], Phrase]] = {
    Material.LESSON: _lesson_title,
    Material.FORM: _form_title,
    Material.DOCUMENT: _document_title,
    Material.PLAN: _plan_title,
    Material.TRAINING: _training_title,
    Material.PAGE: _page_title,
}
