"""One language's edition of the site on one day: what every page maker works with."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import partial

from hoagiai.model.agency import Agency, AgencyGroup, AgencyId, AgencyRef, RefKind
from hoagiai.model.locality import Life, Locality, LocalityId
from hoagiai.model.plan import Plan, PlanId, Task
from hoagiai.model.site import Site
from hoagiai.render.address import (
    agency_address,
    in_language,
    locality_address,
    plan_address,
    relative,
    staged_path,
    year_address,
)
from hoagiai.render.dates import counted, day_text
from hoagiai.render.legal.backlinks import Backlinks
from hoagiai.render.phrase import Link, Phrase, capitalised, shortened
from hoagiai.render.press import Press
from hoagiai.render.staged import StagedPage
from hoagiai.render.succession import Days
from hoagiai.render.words import PLACES, Words

_DESCRIPTION_LIMIT = 160


@dataclass(frozen=True, slots=True)
class Edition:
    """The site in one language as of ``today``."""

    site: Site
    today: date
    words: Words
    press: Press
    places: frozenset[LocalityId]
    """The localities that have a page."""
    issued: Mapping[AgencyId, tuple[PlanId, ...]]
    """The plans of every issuer."""
    backlinks: Backlinks
    """What rests on the legal documents."""
    days: Mapping[AgencyId, Days]
    """The first and the last day of every body and every group."""
    site_url: str = ""
    """Where the site is published, without its final slash; empty where no address is told."""

    @property
    def language(self) -> str:
        """``vi`` or ``en``."""
        return self.words.language

    def day(self, day: date) -> str:
        """Return ``day`` as this language writes it."""
        return day_text(day, self.language)

    def count(self, number: int, pair: tuple[str, str]) -> str:
        """Return a count with its noun."""
        return counted(number, pair, self.language)

    def english_or(self, vietnamese: str, english: str | None) -> Phrase:
        """Return the English words on English pages where there are any, else the Vietnamese."""
        if self.language == "en" and english:
            return Phrase(english, "en")
        return Phrase(vietnamese, "vi")

    def file_link(self, source: str, target: str) -> str:
        """Return the way from the page at ``source`` to a file that is published once."""
        return relative(in_language(source, self.language), target)

    def page(self, address: str, template: str, front: "Front", **values: object) -> StagedPage:
        """Return the page at ``address``, set in ``template``."""
        body = self.press.page(
            template,
            day=self.day,
            count=self.count,
            way=partial(relative, address),
            title=front.title,
            **values,
        )
        return StagedPage(staged_path(address, self.language), front.entries(), body, is_html=True)

    @property
    def country(self) -> Phrase:
        """Return the heading over bodies that belong to no province."""
        return Phrase(self.words.central_bodies, self.language)

    # Names and links.

    def agency_name(self, agency: Agency | AgencyGroup) -> Phrase:
        """Return the name of a body with its place."""
        return self.english_or(agency.name, agency.name_en)

    def agency_link(self, source: str, agency: AgencyId) -> Link:
        """Return a body's name, linked to its page; its id where nothing is known of it."""
        body = self.site.agencies.get(agency) or self.site.groups.get(agency)
        if body is None:
            return Link(Phrase(agency, "vi"), None)
        way = relative(source, agency_address(agency))
        return Link(self.agency_name(body), way, self._note(self.days[agency]))

    def ref_link(self, source: str, ref: AgencyRef) -> Link:
        """Return a body as the paper names it (English pages: as the register does), linked."""
        known = None
        if ref.agency is not None:
            known = self.site.agencies.get(ref.agency) or self.site.groups.get(ref.agency)
        if known is None:
            return Link(Phrase(ref.text, "vi"), None)
        phrase = self.english_or(ref.text, known.name_en)
        way = relative(source, agency_address(known.id))
        return Link(phrase, way, self._note(self.days[known.id]))

    def column_link(self, source: str, ref: AgencyRef) -> Link:
        """Return the head of a column: a body, or the one word for all that are not named."""
        if ref.kind is RefKind.UNSPECIFIED:
            return Link(Phrase(self.words.unspecified, self.language), None)
        return self.ref_link(source, ref).bare

    def locality_name(self, locality: Locality) -> Phrase:
        """Return kind and name: “thị trấn Tân Biên”, “Tân Biên township”."""
        kind = self.words.kinds[locality.kind]
        return Phrase(self.words.place.format(kind=kind, name=locality.name), self.language)

    def full_place(self, locality: Locality) -> str:
        """Return a place that no namesake can be taken for: with every unit above it."""
        register = self.site.registers.localities
        names: dict[LocalityId, str] = {}
        place: Locality | None = locality
        while place is not None and place.id not in names:
            names[place.id] = self.locality_name(place).text
            place = register.get(place.parent)
        return ", ".join(names.values())

    def locality_link(self, source: str, locality: LocalityId) -> Link:
        """Return a place with its province, linked if it has a page."""
        known = self.site.registers.localities.get(locality)
        if known is None:
            return Link(Phrase(locality, "vi"), None)
        phrase = Phrase(capitalised(self.full_place(known)), self.language)
        href = relative(source, locality_address(locality)) if locality in self.places else None
        return Link(phrase, href, self._note(Days(known.first_day, known.last_day)))

    def _note(self, days: Days) -> str | None:
        """Return what must be said beside a name today: that it ended, or has not begun."""
        words = PLACES[self.language]
        if days.last is not None and days.life(self.today) is Life.ENDED:
            pattern = words.place_ended_note if days.of_place else words.ended_note
            return pattern.format(last=self.day(days.last))
        if days.first is not None and days.life(self.today) is Life.NOT_YET:
            return words.coming_note.format(first=self.day(days.first))
        return None

    def plan_title(self, plan: Plan) -> Phrase:
        """Return the plan's title."""
        return self.english_or(plan.head.title, plan.english.title if plan.english else None)

    def plan_link(self, source: str, plan: PlanId, anchor: str = "") -> Link:
        """Return a plan's title, linked to its page; its id where there is no such plan."""
        known = self.site.plans.get(plan)
        if known is None:
            return Link(Phrase(plan, "vi"), None)
        return Link(self.plan_title(known), relative(source, plan_address(plan) + anchor))

    def year_href(self, source: str, year: int) -> str:
        """Return the way from the page at ``source`` to the calendar of a year."""
        return relative(source, year_address(year))

    def task_title(self, task: Task) -> Phrase:
        """Return the title of a task."""
        plan = self.site.plans[task.plan]
        return self.english_or(task.title, plan.english.tasks.get(task.anchor) if plan.english else None)


@dataclass(frozen=True, slots=True)
class Front:
    """What a page says of itself before it begins."""

    title: str
    description: str
    edit_path: str | None = None

    def entries(self) -> dict[str, str]:
        """Return the front matter, the description cut to what is shown when a link is shared."""
        facts = {"title": self.title, "description": shortened(self.description, _DESCRIPTION_LIMIT)}
        return facts | ({"edit_path": self.edit_path} if self.edit_path else {})
