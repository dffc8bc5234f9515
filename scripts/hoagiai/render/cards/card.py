"""Ảnh nào cho trang nào: the card of each plan, lesson and module, and one for all other pages."""

from collections.abc import Iterator
from dataclasses import dataclass

from hoagiai.model.lesson import Lesson, Module
from hoagiai.model.plan import Plan
from hoagiai.model.site import Site
from hoagiai.render.address import (
    card_address,
    default_card_address,
    lesson_address,
    module_address,
    plan_address,
)
from hoagiai.render.cards.drawing import CardWords
from hoagiai.render.dates import counted, years_text
from hoagiai.render.words import LANGUAGES
from hoagiai.render.words.sharing import SHARING_WORDS


@dataclass(frozen=True, slots=True)
class Card:
    """A picture: where it is published, and what is written on it."""

    address: str
    page: str
    """The address of the page it stands for; empty: all pages that have none of their own."""
    language: str
    """Of the page."""
    words: CardWords


def cards(site: Site) -> Iterator[Card]:
    """Yield the card of every page that has one of its own, and the default of each language.

    A plan is a Vietnamese paper in both languages, and has one card. Nor has an English page whose
    text is Vietnamese one of its own.
    """
    yield from map(_default, LANGUAGES)
    yield from (_plan_card(site, plan) for plan in site.plans.values())
    for module in site.modules.values():
        yield from (_module_card(module, language) for language in _languages(english=bool(module.english)))
    for lesson in site.lessons.values():
        yield from (_lesson_card(lesson, language) for language in _languages(english=bool(lesson.english)))


def _languages(*, english: bool) -> tuple[str, ...]:
    return tuple(language for language in LANGUAGES if english or language == "vi")


def _default(language: str) -> Card:
    words = SHARING_WORDS[language]
    return _card("", language, words.site_kind, words.site_line)


def _plan_card(site: Site, plan: Plan) -> Card:
    issuer = site.agencies.get(plan.head.issuer)
    kind = SHARING_WORDS["vi"].plan.format(
        years=years_text(plan.head.period), issuer=issuer.name if issuer else plan.head.issuer
    )
    return _card(plan_address(plan.id), "vi", kind, plan.head.title)


def _module_card(module: Module, language: str) -> Card:
    words = SHARING_WORDS[language]
    number = len(module.lessons)
    kind = counted(number, words.module_lessons, language) if number else words.module
    english = module.english if language == "en" else None
    return _card(module_address(module.id), language, kind, english.title if english else module.title)


def _lesson_card(lesson: Lesson, language: str) -> Card:
    words = SHARING_WORDS[language]
    kind = words.lesson_minutes.format(n=lesson.minutes) if lesson.minutes else words.lesson
    return _card(lesson_address(lesson.id), language, kind, lesson.text_in(language).title)


def _card(page: str, language: str, kind: str, title: str) -> Card:
    address = card_address(page, language) if page else default_card_address(language)
    return Card(address, page, language, CardWords(kind, title, LANGUAGES[language].site_title))
