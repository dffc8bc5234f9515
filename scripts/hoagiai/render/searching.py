"""Tìm kiếm: what the head of a page tells the search of it, under the key ``tim``, as JSON.

The text of a result is read from the built page; what stands here is what its HTML does not say: what
kind of thing the page is about, of which place and years, whether that has ended, its other names, and
how much is expected of it whatever is asked (``standing``, 0 to 9). Of a page that only
leads on (``lists``), what stands above its lists is searched, and no more.
"""

import json
import re
from collections.abc import Iterable, Iterator

from hoagiai.model.agency import Agency, AgencyGroup
from hoagiai.model.legal import Force, LegalDocument
from hoagiai.model.locality import Level, Life, Locality, LocalityId
from hoagiai.model.page import Page
from hoagiai.model.period import Span
from hoagiai.model.plan import Duty, Plan, Task
from hoagiai.render.address import (
    FORMS,
    LAWS,
    LOG,
    PROGRAMME,
    TRAINING,
    TRAINING_DAYS,
    agency_address,
    document_address,
    form_address,
    impact_address,
    lesson_address,
    locality_address,
    module_address,
    plan_address,
    staged_path,
    training_day_address,
    year_address,
)
from hoagiai.render.dates import quarter_text, years_text
from hoagiai.render.edition import Edition
from hoagiai.render.legal.naming import document_subject
from hoagiai.render.links import page_address
from hoagiai.render.phrase import capitalised
from hoagiai.render.sharing import Fronts
from hoagiai.render.standing import Standing, standing
from hoagiai.render.training.naming import module_title
from hoagiai.render.words.lessons import LESSON_WORDS
from hoagiai.render.year_pages import years

FACTS = "tim"
"""Front matter: what the search is to know of the page, as JSON."""

_Facts = dict[str, object]

# Pages that explain how to edit this site, and lists that only lead on, come after what they are about.
_HANDBOOK, _ONE_PART = "/bien-tap/", 2
_LISTS = ("/ke-hoach/", "/co-quan/", "/dia-ban/", "/thoi-gian/", LAWS, LOG, FORMS, TRAINING, TRAINING_DAYS)
_AUDIENCES = ("/nguoi-dan/", "/hoa-giai-vien/", "/tap-huan-vien/")
_PLAN_STANDING = {
    Standing.RUNNING: 6,
    Standing.UPCOMING: 5,
    Standing.OVER: 4,
    Standing.ISSUER_ENDED: 4,
    Standing.REPLACED: 3,
}
_MOST_CITED = (64, 24, 8, 2)
"""A document that rests under so many others stands one step higher for each of these."""
_GONE = frozenset({Force.ENDED})
# A heading of the glossary that begins with capitals, and the words up to the first colon or stop.
_SHORT_AND_LONG = re.compile(r"^## ([A-ZĐ]{3,}[^{\n]*?)\s*\{[^}]*\}\s*\n+([^:.\n]+)[:.]", re.MULTILINE)
_GLOSSARY = "/tu-dien/"
# What a plan or a form is called, which its title does not say.
_WORDS = {"plan": {"vi": "Kế hoạch", "en": "Plan"}, "form": {"vi": "Mẫu giấy tờ", "en": "Form"}}


def searching_fronts(editions: Iterable[Edition]) -> Fronts:
    """Return what every page that has something to tell tells the search, by the page's staged path."""
    return {
        staged_path(address, edition.language): {
            FACTS: json.dumps(facts, ensure_ascii=False, separators=(",", ":"))
        }
        for edition in editions
        for address, facts in _facts(edition)
    }


def _facts(edition: Edition) -> Iterator[tuple[str, _Facts]]:
    """Yield the address and the facts of each page in one language."""
    site = edition.site
    yield from _written_facts(edition)
    for document in site.documents.values():
        yield document_address(document.id), _document(edition, document)
        yield impact_address(document.id), {"kind": "guide", "standing": 0, "lists": True}
    for plan in site.plans.values():
        yield plan_address(plan.id), _plan(edition, plan)
    bodies: tuple[Agency | AgencyGroup, ...] = (*site.agencies.values(), *site.groups.values())
    for body in bodies:
        yield agency_address(body.id), _agency(edition, body)
    for place in edition.places:
        yield locality_address(place), _locality(edition, site.registers.localities[place])
    yield from _training_facts(edition)
    yield PROGRAMME, {"kind": "guide", "standing": 6}
    for address in _LISTS:
        yield address, {"kind": "guide", "standing": 4, "lists": True}
    for year in years(edition):
        yield year_address(year), _year(edition, year)


def _written_facts(edition: Edition) -> Iterator[tuple[str, _Facts]]:
    """Yield the facts of the pages that are written by hand; the best are those for one kind of reader."""
    told = {page_address(page.path): page for page in edition.site.pages if _is_told_in(page, edition)}
    above = told.get(_HANDBOOK)
    for address, page in told.items():
        facts: _Facts = {"kind": "guide", "standing": 5}
        if address.startswith(_HANDBOOK):
            facts = {"kind": "guide", "standing": 3, "context": above.title if above else ""}
        elif address.startswith(_AUDIENCES):
            facts["standing"] = 7
        elif address == _GLOSSARY:
            facts = {"kind": "guide", "standing": 6, "names": _glossary(page.text)}
        elif address.count("/") <= _ONE_PART:
            facts["standing"] = 4
        yield address, facts


def _is_told_in(page: Page, edition: Edition) -> bool:
    return page.language == edition.language


def _glossary(text: str) -> list[str]:
    """Return the abbreviations that the glossary explains, each before the words it stands for."""
    return [name.strip() for pair in _SHORT_AND_LONG.findall(text) for name in pair]


def _document(edition: Edition, document: LegalDocument) -> _Facts:
    cited = len(edition.backlinks.of(document.id))
    subject = document_subject(document, edition.language)
    names = (subject.text, document.number, *document.other_names) if edition.language == "vi" else ()
    return {
        "kind": "document",
        "context": subject.text if subject.language == edition.language else "",
        "years": [document.issued.year] if document.issued else [],
        "ended": document.force_on(edition.today) in _GONE,
        "names": list(dict.fromkeys((*names, document.number))),
        "standing": 4 + sum(cited >= many for many in _MOST_CITED),
    }


def _plan(edition: Edition, plan: Plan) -> _Facts:
    state = standing(edition.site, plan, edition.today)
    years = _years((plan.head.period,))
    work: tuple[Task | Duty, ...] = (*plan.tasks, *plan.duties)
    return {
        "kind": "plan",
        "context": _place(edition, plan.locality),
        "locality": plan.locality,
        "years": years,
        "ended": state is Standing.ISSUER_ENDED,
        "names": [plan.head.number, f"{_WORDS['plan'][edition.language]} {_spoken(edition, plan)}"],
        "standing": _PLAN_STANDING[state],
        "part_years": {
            piece.anchor: own
            for piece in work
            if (own := _years(span for period in piece.periods for span in period.spans)) and own != years
        },
    }


def _spoken(edition: Edition, plan: Plan) -> str:
    """Return how one asks for a plan: by its place and its years."""
    place = edition.site.registers.localities.get(plan.locality)
    name = edition.locality_name(place).text if place else ""
    return f"{name} {years_text(plan.head.period)}"


def _years(spans: Iterable[Span]) -> list[int]:
    """Return every year that stretches of time touch."""
    return sorted(
        {year for span in spans for year in range((span.start or span.end).year, span.end.year + 1)}
    )


def _year(edition: Edition, year: int) -> _Facts:
    """Return the facts of a year's calendar, which is asked for by its quarters too."""
    quarters = [quarter_text(year, number, edition.words) for number in range(1, 5)]
    return {"kind": "guide", "standing": 5, "lists": True, "years": [year], "names": quarters}


def _agency(edition: Edition, body: Agency | AgencyGroup) -> _Facts:
    kind = edition.site.registers.types.get(body.type)
    life = edition.days[body.id].life(edition.today)
    return {
        "kind": "agency",
        "context": _place(edition, body.locality),
        "locality": body.locality,
        "ended": life is Life.ENDED,
        "names": list(kind.names) if kind and edition.language == "vi" else [],
        "standing": 5 if life is Life.LIVING else 4,
    }


def _locality(edition: Edition, place: Locality) -> _Facts:
    lives = place.life_on(edition.today) is not Life.ENDED
    return {
        "kind": "locality",
        "context": _place(edition, place.parent),
        "locality": place.id,
        "ended": not lives,
        "names": [edition.locality_name(place).text, *([place.gso_code] if place.gso_code else [])],
        "standing": 4 + lives + (lives and place.level is Level.PROVINCE),
    }


def _training_facts(edition: Edition) -> Iterator[tuple[str, _Facts]]:
    site, words = edition.site, LESSON_WORDS[edition.language]
    for module in site.modules.values():
        yield module_address(module.id), {"kind": "lesson", "context": words.training, "standing": 6}
    titles = {module.id: module_title(edition, module).text for module in site.modules.values()}
    for lesson in site.lessons.values():
        context = titles.get(lesson.module, "")
        yield lesson_address(lesson.id), {"kind": "lesson", "context": context, "standing": 6}
    for programme in site.training.values():
        title = edition.english_or(programme.title, programme.title_en).text
        names = [f"{words.programmes} {title.partition(',')[0]}"]
        facts: _Facts = {"kind": "lesson", "context": words.training, "names": names, "standing": 5}
        yield training_day_address(programme.id), facts
    for form in site.forms:
        names = [_WORDS["form"][edition.language]]
        yield form_address(form), {"kind": "form", "names": names, "standing": 6}


def _place(edition: Edition, place: LocalityId) -> str:
    """Return a place with all that lies above it; nothing where it is not known."""
    known = edition.site.registers.localities.get(place)
    return capitalised(edition.full_place(known)) if known else ""
