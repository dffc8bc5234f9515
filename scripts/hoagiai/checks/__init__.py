"""The laws: one module per noun, one function per law."""

from collections.abc import Callable, Iterable, Iterator

from hoagiai.checks.acceptance import accepted_left_out
from hoagiai.checks.agencies import agencies_are_listed, agencies_live_on_the_plans_day, issuers_are_listed
from hoagiai.checks.folders import plans_stand_in_localities
from hoagiai.checks.ledger import addresses_are_kept
from hoagiai.checks.links import links_are_harmless, links_lead_somewhere
from hoagiai.checks.markup import (
    html_is_inert,
    html_links_are_harmless,
    images_are_described,
    nothing_loads_from_elsewhere,
)
from hoagiai.checks.numbers import numbers_are_unique, numbers_have_no_gap
from hoagiai.checks.pages import pages_leave_made_addresses_free
from hoagiai.checks.personal_data import text_has_no_personal_data
from hoagiai.checks.plans import named_plans_exist, replacement_is_mutual
from hoagiai.checks.registers import REGISTER_LAWS
from hoagiai.checks.tasks import periods_lie_within_plan, tasks_have_a_lead
from hoagiai.checks.texts import Library, Text, open_library
from hoagiai.checks.translations import (
    english_data_has_a_plan,
    english_pages_have_originals,
    english_tasks_exist,
)
from hoagiai.diagnostics import Diagnostic
from hoagiai.model.site import Site

Law = Callable[[Site], Iterable[Diagnostic]]
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
    texts_obey_their_laws,
    text_has_no_personal_data,
)


def check(site: Site, earlier: Iterable[Diagnostic] = ()) -> tuple[Diagnostic, ...]:
    """Return what the laws find and the ``earlier`` findings of reading, in the order of places.

    Warnings that a plan accepts by name are left out; an acceptance without a warning is found.
    """
    found = {*earlier, *(finding for law in LAWS for finding in law(site))}
    settled = accepted_left_out(site, found)
    return tuple(sorted(settled, key=lambda f: (f.location, f.code.value, f.message)))


__all__ = ["LAWS", "Law", "addresses_are_kept", "check"]
