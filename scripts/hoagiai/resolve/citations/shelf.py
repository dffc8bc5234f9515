"""The register of documents as texts look things up in it: by number, by name, by kind and numeral."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from hoagiai.model.legal import DocumentId, DocumentKind, Force, LegalDocument, UnpagedDocument
from hoagiai.model.period import PartialDate
from hoagiai.model.plan import Plan
from hoagiai.model.site import Site
from hoagiai.parse.citations import Number, alike, kind_of_name, name_key, parse_number, project_names
from hoagiai.text import fold

# What these are called is a name; what a decree or decision is called only says what it is about.
_NAMED = frozenset({DocumentKind.CONSTITUTION, DocumentKind.CODE, DocumentKind.LAW, DocumentKind.ORDINANCE})
_NOT_BINDING = frozenset({Force.ENDED, Force.NOT_YET})
_BINDING = frozenset({Force.IN_FORCE, Force.PARTLY})


@dataclass(frozen=True, slots=True, eq=False)
class Entry:
    """A document as it may be named: with a page (``document``) or without."""

    id: DocumentId
    document: LegalDocument | None
    kind: DocumentKind | None
    number: Number | None
    printed_number: str
    names: tuple[str, ...]
    issued: PartialDate | None
    issuer: str
    """Folded; empty where it is not known."""
    anchors: frozenset[str] = frozenset()
    """The anchors of the articles that its page has."""

    @property
    def year(self) -> int | None:
        """The year that texts name it by."""
        if self.issued:
            return self.issued.year
        return self.number.year if self.number else None

    def has(self, anchor: str) -> bool:
        """Tell whether its page has an article."""
        return anchor in self.anchors

    def is_a(self, kind: DocumentKind | None) -> bool:
        """Tell whether a text may call it by the word for ``kind`` (None: it says no kind)."""
        return kind is None or self.kind is None or alike(kind, self.kind)

    def exists_on(self, day: date | None) -> bool:
        """Tell whether it may have been there on a day, as far as that is known."""
        if day is None:
            return True
        if self.issued:
            return self.issued.first_day <= day
        return self.year is None or self.year <= day.year

    def may_bind_on(self, day: date | None) -> bool:
        """Tell whether it is not known to have ended, or not to be in force yet, on a day."""
        return self.document is None or day is None or self.document.force_on(day) not in _NOT_BINDING

    def binds_on(self, day: date | None) -> bool:
        """Tell whether it is known to be in force on a day."""
        return self.document is not None and day is not None and self.document.force_on(day) in _BINDING


class Shelf:
    """All documents that are known: those with a page, those without, and the plans' own numbers."""

    def __init__(self, site: Site) -> None:
        self.entries = tuple(_entries(site.documents.values(), site.unpaged.values()))
        self.by_id: Mapping[DocumentId, Entry] = {entry.id: entry for entry in self.entries}
        self._by_number: dict[Number, list[Entry]] = {}
        self._by_name: dict[str, list[Entry]] = {}
        self._plans = site.plans
        for entry in self.entries:
            if entry.number:
                self._by_number.setdefault(entry.number, []).append(entry)
            for key in {name_key(name) for name in entry.names}:
                self._by_name.setdefault(key, []).append(entry)

    def numbered(self, number: Number) -> tuple[Entry, ...]:
        """Return the documents that bear a number."""
        return tuple(self._by_number.get(number, ()))

    def named(self, key: str) -> tuple[Entry, ...]:
        """Return the documents that a name may mean."""
        return tuple(self._by_name.get(key, ()))

    @property
    def names(self) -> tuple[str, ...]:
        """Every name under which a document is known."""
        return tuple(name for entry in self.entries for name in entry.names)

    @cached_property
    def plan_numbers(self) -> Mapping[Number, tuple[Plan, ...]]:
        """The plans published here, by their numbers: papers cite them, though they have no document."""
        found: dict[Number, tuple[Plan, ...]] = {}
        for plan in self._plans.values():
            number = parse_number(plan.head.number)
            if number:
                found[number] = (*found.get(number, ()), plan)
        return found


def _entries(documents: Iterable[LegalDocument], unpaged: Iterable[UnpagedDocument]) -> Iterator[Entry]:
    for document in documents:
        yield Entry(
            document.id,
            document,
            document.kind,
            parse_number(document.number),
            document.number,
            tuple(_names(document)),
            document.issued,
            fold(document.issuer),
            frozenset(article.anchor for article in document.articles),
        )
    for other in unpaged:
        number = parse_number(other.number) if other.number else None
        kind = number.kind if number else None
        kind = kind or next(filter(None, map(kind_of_name, other.names)), None)
        yield Entry(other.id, None, kind, number, other.number or "", other.names, other.issued, "")


def _names(document: LegalDocument) -> Iterator[str]:
    yield from document.other_names
    if document.exact_name:
        yield from project_names(document.name)
    if document.kind in _NAMED:
        yield document.name
        if document.english:
            yield document.english.name
