"""What a text has said so far: whose it is, what it has named, which short names it has given."""

from dataclasses import dataclass, field
from datetime import date

from hoagiai.model.legal import DocumentKind
from hoagiai.model.plan import Plan
from hoagiai.parse.citations import Number, alike, is_kind_alone, name_key
from hoagiai.resolve.citations.shelf import Entry


@dataclass(slots=True)
class Context:
    """One text on its way from the first passage to the last."""

    day: date | None
    """The day as of which a name means what it means."""
    own: Entry | None = None
    """The document whose page the text is."""
    default: Entry | None = None
    """The document that a bare “Điều 17” is of."""
    plan: Plan | None = None
    own_number: Number | None = None
    """The number of the plan whose text it is."""
    defined: dict[str, Entry | None] = field(default_factory=dict)
    """What the short names that the text gives stand for, by their folded words."""
    short_names: tuple[str, ...] = ()
    """The same names as printed, but for a kind alone (“Luật”): that names nothing by itself."""
    _seen: list[tuple[DocumentKind, Entry | None]] = field(default_factory=list)
    _section: int = -1
    _named_here: list[Entry | None] = field(default_factory=list)
    _articles_here: dict[str, set[str]] = field(default_factory=dict)

    def enter(self, section: int) -> None:
        """Go on to a passage below a heading: what the last one named is further away now."""
        if section != self._section:
            self._section = section
            self._named_here = []
            self._articles_here = {}

    def define(self, name: str, entry: Entry | None) -> None:
        """Keep a short name; one that stands for nothing known hides what it would mean elsewhere."""
        key = name_key(name)
        self.defined[key] = entry
        if not is_kind_alone(key) and name not in self.short_names:
            self.short_names = (*self.short_names, name)

    def name(self, kind: DocumentKind | None, entry: Entry | None) -> None:
        """Keep that a document of a kind was named; None: one that is not known."""
        known = entry.kind if entry else kind
        if known:
            self._seen.append((known, entry))
        self._named_here.append(entry)

    def cite(self, entry: Entry, article: str) -> None:
        """Keep that an article was said to be of a document."""
        self._articles_here.setdefault(article, set()).add(entry.id)

    def antecedent(self, kind: DocumentKind | None) -> Entry | None:
        """Return the only document of a kind that the text has named; None if there is none, or more."""
        if kind is None:
            return None
        found = [entry for seen, entry in self._seen if alike(kind, seen)]
        known = {entry.id: entry for entry in found if entry}
        return next(iter(known.values())) if len(known) == 1 and None not in found else None

    def seen_with(self, numeral: int, kind: DocumentKind | None) -> tuple[Entry, ...]:
        """Return the documents named so far whose numbers have a numeral."""
        found = {entry.id: entry for _, entry in self._seen if entry and entry.is_a(kind)}
        return tuple(e for e in found.values() if e.number and e.number.numeral == numeral)

    def other_with(self, anchor: str) -> Entry | None:
        """Return the other document named in the section whose page has an article, if it is the only one."""
        others = {entry.id: entry for entry in self._named_here if entry and entry is not self.default}
        having = [entry for entry in others.values() if entry.has(anchor)]
        return having[0] if len(having) == 1 and None not in self._named_here else None

    @property
    def only_default_seen(self) -> bool:
        """Whether the text has named no document but the default one."""
        return all(entry is self.default for _, entry in self._seen)

    def may_be_default(self, article: str) -> bool:
        """Tell whether a bare article here is surely of the default document.

        It is not where the section said the same article of another one, or has named only others.
        """
        if self.default is None or self._articles_here.get(article, set()) - {self.default.id}:
            return False
        return self.own is not None or not self._named_here or self.default in self._named_here

    @property
    def province(self) -> str:
        """The slug of the province of a plan, to complete “UBND tỉnh”."""
        return self.plan.locality.partition("/")[0] if self.plan else ""

    def is_own_number(self, number: Number) -> bool:
        """Tell whether a number is that of the plan whose text this is, or of a paper signed with it."""
        own = self.own_number
        return own is not None and own.numeral == number.numeral and number.symbol.endswith(own.symbol[2:])
