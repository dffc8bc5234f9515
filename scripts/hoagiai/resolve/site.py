"""A tree of sources → the site: every file parsed once, everything joined."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from functools import partial
from itertools import chain
from typing import NamedTuple

from hoagiai.beside import beside, parted
from hoagiai.diagnostics import Code, Diagnostic, Location
from hoagiai.model.agency import AgencyId
from hoagiai.model.form import Form, FormId
from hoagiai.model.page import Page
from hoagiai.model.plan import Plan, PlanEnglish, PlanId
from hoagiai.model.programme import Target
from hoagiai.model.site import LedgerEntry, Site
from hoagiai.parse.bodies.lexicon import Lexicon
from hoagiai.parse.bodies.reader import BodyReader
from hoagiai.parse.english import parse_english
from hoagiai.parse.ledger import parse_ledger
from hoagiai.parse.legal import is_document
from hoagiai.parse.legal.targets import TARGETS, parse_targets
from hoagiai.parse.page import parse_page
from hoagiai.parse.plan import parse_plan, plan_id
from hoagiai.parse.registers import GAZETTE, parse_registers
from hoagiai.parse.training import is_training
from hoagiai.parse.training.forms import FORMS, parse_form
from hoagiai.resolve.bodies.atlas import Atlas
from hoagiai.resolve.bodies.derive import derive
from hoagiai.resolve.citations import resolve_citations
from hoagiai.resolve.documents import Documents, read_documents
from hoagiai.resolve.laws import laws_by_citer
from hoagiai.resolve.plans import resolve_plan
from hoagiai.resolve.training import Training, lessons_by_service, read_training
from hoagiai.resolve.values import published_values
from hoagiai.resolve.work import collect_work
from hoagiai.source.tree import REGISTERS, SourceFile, Tree

_TYPES = f"{REGISTERS}co-quan.yml"
_LOCALITIES = f"{REGISTERS}dia-ban.yml"
_ENGLISH = ".en.yml"
_MANY = 100
"""So many plans are read in several processes; fewer are read sooner than these are made."""


def resolve_site(tree: Tree) -> tuple[Site, tuple[Diagnostic, ...]]:
    """Return the site that a tree of sources makes, and what is wrong with its pieces."""
    resolver = _SiteResolver(tree)
    site = resolver.site()
    if not (site.documents or site.unpaged):
        # A tree without documents cites on trust: every number would be one that nobody knows.
        return site, tuple(resolver.findings)
    citations, findings = resolve_citations(site)
    cited = replace(site, citations=citations, laws=laws_by_citer(citations))
    return cited, (*resolver.findings, *findings)


@dataclass(slots=True)
class _SiteResolver:
    tree: Tree
    findings: list[Diagnostic] = field(default_factory=list)

    def site(self) -> Site:
        registers, findings = parse_registers(
            self.tree.data.get(_TYPES), self.tree.data.get(_LOCALITIES), self.tree.tables.get(GAZETTE, ())
        )
        self.findings.extend((*findings, *_missing_registers(self.tree)))
        atlas = Atlas(registers)
        plans = {plan.id: plan for plan in self._plans(atlas)}
        agencies, groups = derive(atlas, _named(plans.values()))
        library, training = self._documents(), self._training()
        return Site(
            registers=registers,
            plans=plans,
            agencies=agencies,
            groups=groups,
            work=collect_work(plans.values(), agencies, groups),
            pages=self._in_order((*self._pages(), *library.pages, *training.pages)),
            files=self.tree.files,
            ledger=self._ledger(),
            documents=library.documents,
            unpaged=library.unpaged,
            targets=self._targets(),
            values=tuple(published_values(self.tree)),
            modules=training.modules,
            lessons=training.lessons,
            training=training.programmes,
            forms=self._forms(),
            lessons_serving=lessons_by_service(training.lessons.values()),
            history=self.tree.history,
        )

    def _plans(self, atlas: Atlas) -> Iterator[Plan]:
        reader = _PlanReader(atlas, dict(self._english()))
        files = self.tree.plans
        runs = parted(files) if len(files) >= _MANY else [files]
        read = chain.from_iterable(beside([partial(reader.read, run) for run in runs]))
        for file, (plan, findings) in zip(files, read, strict=True):
            self.findings.extend(findings)
            if plan is not None:
                yield replace(plan, lines=file.body)

    def _english(self) -> Iterator[tuple[PlanId, PlanEnglish]]:
        for path, node in self.tree.data.items():
            if path.endswith(_ENGLISH):
                english, findings = parse_english(path, node)
                self.findings.extend(findings)
                if english:
                    yield plan_id(path.removesuffix(_ENGLISH) + ".md"), english

    def _pages(self) -> Iterator[Page]:
        for file in self.tree.pages:
            if file.head is not None and not (is_document(file.path) or is_training(file.path)):
                page, findings = parse_page(file.path, file.head, file.body)
                self.findings.extend(findings)
                yield page

    def _ledger(self) -> tuple[LedgerEntry, ...]:
        ledger, findings = parse_ledger(self.tree.ledger)
        self.findings.extend(findings)
        return ledger

    def _documents(self) -> Documents:
        library = read_documents(self.tree)
        self.findings.extend(library.findings)
        return library

    def _training(self) -> Training:
        training = read_training(self.tree)
        self.findings.extend(training.findings)
        return training

    def _forms(self) -> Mapping[FormId, Form]:
        read = (parse_form(path, node) for path, node in self.tree.data.items() if path.startswith(FORMS))
        forms: list[Form] = []
        for form, findings in read:
            self.findings.extend(findings)
            forms.extend((form,) if form else ())
        return {form.id: form for form in sorted(forms, key=lambda form: (form.order, form.id))}

    def _targets(self) -> tuple[Target, ...]:
        targets, findings = parse_targets(self.tree.data.get(TARGETS))
        self.findings.extend(findings)
        return targets

    def _in_order(self, pages: Sequence[Page]) -> tuple[Page, ...]:
        """Return ``pages`` in the order of the tree; English ones cite as their originals do."""
        by_path = {page.path: page for page in pages}
        kept = (by_path[file.path] for file in self.tree.pages if file.path in by_path)
        return tuple(_citing_as(page, by_path.get(page.path.replace(".en.md", ".md"))) for page in kept)


def _citing_as(page: Page, original: Page | None) -> Page:
    if page.language == "vi" or original is None:
        return page
    return replace(
        page,
        default_document=page.default_document or original.default_document,
        cites_as_history=page.cites_as_history or original.cites_as_history,
    )


class _ReadPlan(NamedTuple):
    """A plan without its lines, which are known where it is sent to; what was found in reading it."""

    plan: Plan | None
    findings: tuple[Diagnostic, ...] = ()


class _PlanReader:
    """Reads plans one by one; names and times that come again are read once."""

    def __init__(self, atlas: Atlas, english: Mapping[PlanId, PlanEnglish]) -> None:
        self._atlas = atlas
        self._english = english
        self._names = BodyReader(Lexicon(atlas.registers))

    def read(self, files: Sequence[SourceFile]) -> list[_ReadPlan]:
        """Return the plan of each file."""
        return [self._plan(file) for file in files]

    def _plan(self, file: SourceFile) -> _ReadPlan:
        if file.head is None:
            return _ReadPlan(None)
        draft, findings = parse_plan(file.path, file.head, file.body, self._names.opens_with_name)
        if draft is None:
            return _ReadPlan(None, findings)
        english = self._english.get(draft.id)
        plan, found = resolve_plan(draft, english, self._atlas, self._names)
        return _ReadPlan(replace(plan, lines=()), (*findings, *found))


def _named(plans: Iterable[Plan]) -> Iterator[tuple[AgencyId, date]]:
    """Yield every body that plans name, with the plan's day: issuers, leads, all others."""
    for plan in plans:
        day = plan.head.issued.last_day
        yield plan.head.issuer, day
        refs = (ref for task in plan.tasks for ref in (*task.lead, *task.cooperating))
        charged = (ref for duty in plan.duties for ref in duty.agencies)
        yield from ((ref.agency, day) for ref in (*refs, *charged) if ref.agency)


def _missing_registers(tree: Tree) -> Iterator[Diagnostic]:
    """Plans cannot be read without the registers; a folder without plans needs none."""
    for path in (_TYPES, _LOCALITIES):
        if tree.plans and path not in tree.data:
            yield Diagnostic(
                Code.FILE_UNREADABLE,
                Location(path),
                "thiếu tệp danh bạ này, nên không đọc được cơ quan trong các kế hoạch",
                hint="lấy lại tệp từ git: git checkout -- plans/_danh-ba",
            )
