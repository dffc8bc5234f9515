"""Một tệp cho cả chuyên đề: which pages go into the file of a module."""

from collections.abc import Iterator
from typing import NamedTuple

from hoagiai.model.lesson import Module
from hoagiai.model.site import Site
from hoagiai.render.address import bundle_address, form_address, in_language, lesson_address, module_address
from hoagiai.render.training.naming import lessons_of
from hoagiai.render.words import LANGUAGES

TOP = "chuyen-de"
"""The anchor of the module's own page, where its lessons are listed."""
FORMS = "giay-to-mau"
"""The anchor over the forms."""


class BundledPage(NamedTuple):
    """A page of the site that goes into the file."""

    address: str
    """With its language: ``/en/tap-huan/nen-tang/la-gi/``."""
    anchor: str
    """Where it stands in the file, and what its own anchors are led by."""
    title: str


class Bundle(NamedTuple):
    """What the file of a module holds."""

    address: str
    language: str
    title: str
    description: str
    top: BundledPage
    lessons: tuple[BundledPage, ...]
    forms: tuple[BundledPage, ...]

    @property
    def pages(self) -> tuple[BundledPage, ...]:
        """Every page in it, in order."""
        return (self.top, *self.lessons, *self.forms)


def bundles(site: Site) -> Iterator[Bundle]:
    """Yield what goes into the file of every module that has lessons, in each language."""
    for module in site.modules.values():
        for language in LANGUAGES if lessons_of(site, module) else ():
            yield _bundle(site, module, language)


def bundle_addresses(site: Site) -> Iterator[str]:
    """Yield the address of every such file."""
    for module in site.modules.values():
        if lessons_of(site, module):
            yield from (bundle_address(module.id, language) for language in LANGUAGES)


def _bundle(site: Site, module: Module, language: str) -> Bundle:
    told = module.english if language == "en" and module.english else module
    return Bundle(
        address=bundle_address(module.id, language),
        language=language,
        title=told.title,
        description=told.description,
        top=BundledPage(in_language(module_address(module.id), language), TOP, told.title),
        lessons=tuple(_lessons(site, module, language)),
        forms=tuple(_forms(site, language)),
    )


def _lessons(site: Site, module: Module, language: str) -> Iterator[BundledPage]:
    for lesson in lessons_of(site, module):
        address = in_language(lesson_address(lesson.id), language)
        yield BundledPage(address, lesson.id.rpartition("/")[2], lesson.text_in(language).title)


def _forms(site: Site, language: str) -> Iterator[BundledPage]:
    for form in site.forms.values():
        name = form.name.english if language == "en" and form.name.english else form.name.text
        yield BundledPage(in_language(form_address(form.id), language), f"mau-{form.slug}", name)
