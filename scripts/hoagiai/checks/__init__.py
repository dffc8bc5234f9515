"""The laws: one module per noun, one function per law."""

from collections.abc import Callable, Iterable, Iterator
from datetime import date
from functools import partial
from itertools import chain

from hoagiai.beside import beside
from hoagiai.checks.acceptance import accepted_left_out
from hoagiai.checks.agencies import agencies_are_listed, agencies_live_on_the_plans_day, issuers_are_listed
from hoagiai.checks.articles import ARTICLE_LAWS
from hoagiai.checks.citations import CITATION_LAWS
from hoagiai.checks.documents import DOCUMENT_LAWS
from hoagiai.checks.folders import plans_stand_in_localities
from hoagiai.checks.forms import FORM_LAWS
from hoagiai.checks.ledger import addresses_are_kept
from hoagiai.checks.links import links_are_harmless, links_lead_somewhere
from hoagiai.checks.living_bases import LIVING_BASIS_LAWS
from hoagiai.checks.markup import (
    html_is_inert,
    html_links_are_harmless,
    images_are_described,
    nothing_loads_from_elsewhere,
)
from hoagiai.checks.named_documents import NAMED_DOCUMENT_LAWS
from hoagiai.checks.numbers import numbers_are_unique, numbers_have_no_gap
from hoagiai.checks.official import official_addresses_are_official
from hoagiai.checks.pages import pages_leave_made_addresses_free
from hoagiai.checks.personal_data import text_has_no_personal_data
from hoagiai.checks.plans import named_plans_exist, replacement_is_mutual
from hoagiai.checks.postings import postings_are_not_ahead
from hoagiai.checks.registers import REGISTER_LAWS
from hoagiai.checks.relations import RELATION_LAWS
from hoagiai.checks.targets_of_programme import TARGET_LAWS
from hoagiai.checks.tasks import periods_lie_within_plan, tasks_have_a_lead
from hoagiai.checks.texts import Library, Text, open_library, value_texts
from hoagiai.checks.training import LESSON_LAWS
from hoagiai.checks.translations import (
    english_data_has_a_plan,
    english_pages_have_originals,
    english_tasks_exist,
)
from hoagiai.checks.unpaged import UNPAGED_LAWS
from hoagiai.diagnostics import Diagnostic
from hoagiai.model.site import Site

Law = Callable[[Site], Iterable[Diagnostic]]
DayLaw = Callable[[Site, date], Iterable[Diagnostic]]
TextLaw = Callable[[Text, Library], Iterable[Diagnostic]]

TEXT_LAWS: tuple[TextLaw, ...] = (
    links_lead_somewhere,
    links_are_harmless,
    html_is_inert,
    html_links_are_harmless,
    nothing_loads_from_elsewhere,
    images_are_described,
)


def texts_obey_their_laws(site: Site) -> Iterator[Diagnostic]:
    """Every text, read once, obeys each of ``TEXT_LAWS``."""
    library = open_library(site)
    for text in library.texts:
        for law in TEXT_LAWS:
            yield from law(text, library)


VALUE_LAWS: tuple[TextLaw, ...] = (
    links_are_harmless,
    html_is_inert,
    html_links_are_harmless,
    nothing_loads_from_elsewhere,
)


def values_obey_their_laws(site: Site) -> Iterator[Diagnostic]:
    """Every value of a head or a data file that has markup in it obeys each of ``VALUE_LAWS``."""
    library = Library((), site.files, {}, {}, {})
    for text in value_texts(site):
        for law in VALUE_LAWS:
            yield from law(text, library)


LAWS: tuple[Law, ...] = (
    *REGISTER_LAWS,
    plans_stand_in_localities,
    issuers_are_listed,
    agencies_are_listed,
    agencies_live_on_the_plans_day,
    tasks_have_a_lead,
    periods_lie_within_plan,
    numbers_are_unique,
    numbers_have_no_gap,
    named_plans_exist,
    replacement_is_mutual,
    pages_leave_made_addresses_free,
    english_tasks_exist,
    english_data_has_a_plan,
    english_pages_have_originals,
    *DOCUMENT_LAWS,
    *RELATION_LAWS,
    *ARTICLE_LAWS,
    official_addresses_are_official,
    *NAMED_DOCUMENT_LAWS,
    *UNPAGED_LAWS,
    *TARGET_LAWS,
    *LESSON_LAWS,
    *FORM_LAWS,
    texts_obey_their_laws,
    values_obey_their_laws,
    text_has_no_personal_data,
)

DAY_LAWS: tuple[DayLaw, ...] = (*CITATION_LAWS, *LIVING_BASIS_LAWS, postings_are_not_ahead)
"""Laws that depend on the day of the build."""

NUMBER_OF_LAWS = len(LAWS) - 2 + len({*TEXT_LAWS, *VALUE_LAWS}) + len(DAY_LAWS) + 1
"""How many laws there are: two of ``LAWS`` only carry those of texts, and one more keeps the ledger."""

_MANY = 100
"""So many plans are checked in several processes; fewer are checked sooner than these are made."""


def check(site: Site, earlier: Iterable[Diagnostic], today: date) -> tuple[Diagnostic, ...]:
    """Return what the laws find and the ``earlier`` findings of reading, in the order of places.

    ``today`` is the day of the build: on it nothing that has ended is current.

    Warnings that a plan accepts by name are left out; an acceptance without a warning is found.
    """
    laws = [*(partial(law, site) for law in LAWS), *(partial(law, site, today) for law in DAY_LAWS)]
    jobs = [partial(_found, law) for law in laws]
    found = beside(jobs) if len(site.plans) >= _MANY else [job() for job in jobs]
    settled = accepted_left_out(site, {*earlier, *chain.from_iterable(found)})
    return tuple(sorted(settled, key=lambda f: (f.location, f.code.value, f.message)))


def _found(law: Callable[[], Iterable[Diagnostic]]) -> tuple[Diagnostic, ...]:
    return tuple(law())


__all__ = ["DAY_LAWS", "LAWS", "NUMBER_OF_LAWS", "DayLaw", "Law", "addresses_are_kept", "check"]
