"""Trang mẫu giấy tờ: the form as it is printed, what the law wants in it, how to fill it in."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import groupby
from typing import NamedTuple

from hoagiai.model.form import Bilingual, Demand, Form, FormId, Part
from hoagiai.model.programme import LegalBasis
from hoagiai.render.address import FORMS, TRAINING, form_address, form_file_address, relative
from hoagiai.render.edition import Edition, Front
from hoagiai.render.force import force_text
from hoagiai.render.forms.bases import REGISTER, form_bases, told_article
from hoagiai.render.forms.files import FormFiles
from hoagiai.render.forms.kinds import FORM_FILES
from hoagiai.render.forms.sheet import meanings, sheet_of
from hoagiai.render.legal.dead_bases import dead_bases_remark
from hoagiai.render.legal.naming import document_link
from hoagiai.render.phrase import Link, Phrase
from hoagiai.render.staged import StagedPage
from hoagiai.render.words.forms import FORM_WORDS

_KILO = 1000


class FileLine(NamedTuple):
    """A file to download, with its size in its label."""

    href: str
    label: str


class BasisLine(NamedTuple):
    """A document, the articles of it that are meant, and whether it is in force."""

    document: Link
    articles: tuple[Link, ...]
    state: str


class ContentLine(NamedTuple):
    """Something that must be in the paper, and the parts of the form that have room for it."""

    text: str
    places: tuple[Link, ...]


class DemandView(NamedTuple):
    """What one source wants in the paper."""

    basis: BasisLine | None
    source: str
    contents: tuple[ContentLine, ...]


class PartView(NamedTuple):
    """A part of the sheet with what is said beside it."""

    part: Part
    label: str
    """What the part is, in English; empty in the Vietnamese edition."""
    how: str
    fields: tuple[Bilingual, ...]


class FormLine(NamedTuple):
    """A form on the list of forms."""

    link: Link
    purpose: str
    mark: str
    files: tuple[FileLine, ...]


def render_form_pages(edition: Edition, made: Mapping[FormId, FormFiles]) -> Iterator[StagedPage]:
    """Yield the list of forms and the page of each."""
    yield _index(edition, made)
    for form in edition.site.forms.values():
        yield _page(edition, form, made[form.id])


def _index(edition: Edition, made: Mapping[FormId, FormFiles]) -> StagedPage:
    words = FORM_WORDS[edition.language]
    forms = edition.site.forms.values()
    return edition.page(
        FORMS,
        "muc-mau.html.j2",
        Front(words.title, words.description),
        f=words,
        crumbs=_crumbs(edition, FORMS),
        remark=dead_bases_remark(edition, FORMS, (REGISTER.document,)),
        register=next(_bases(edition, FORMS, (REGISTER,))),
        forms=tuple(
            FormLine(
                link=Link(_told(edition, form.name), relative(FORMS, form_address(form.id))),
                purpose=_told(edition, form.purpose).text,
                mark=words.mark_contents if form.prescribed else words.mark_free,
                files=tuple(_files(edition, FORMS, form, made[form.id])),
            )
            for form in forms
        ),
    )


def _page(edition: Edition, form: Form, made: FormFiles) -> StagedPage:
    words, address = FORM_WORDS[edition.language], form_address(form.id)
    name = _told(edition, form.name).text
    return edition.page(
        address,
        "mau.html.j2",
        Front(name, _told(edition, form.description).text, form.path),
        f=words,
        crumbs=_crumbs(edition, address),
        remark=dead_bases_remark(edition, address, (basis.document for basis in form_bases(form))),
        form=form,
        purpose=_told(edition, form.purpose).text,
        filled_by=_told(edition, form.filled_by).text,
        files=tuple(_files(edition, address, form, made)),
        demands=tuple(_demand(edition, form, demand) for demand in form.demands),
        bases=tuple(_bases(edition, address, form.bases)),
        notes=tuple(_told(edition, note).text for note in form.notes),
        sheet=sheet_of(form),
        parts=tuple(_part(edition, part) for part in form.parts),
        addressees=tuple(meanings(form.addressees)) if edition.language == "en" else (),
    )


def _told(edition: Edition, words: Bilingual) -> Phrase:
    """Return words in the language of the page, where they are there."""
    return edition.english_or(words.text, words.english)


def _crumbs(edition: Edition, source: str) -> tuple[Link, ...]:
    words = FORM_WORDS[edition.language]
    steps = ((words.training, TRAINING), (words.title, FORMS))
    return tuple(
        Link(Phrase(name, edition.language), relative(source, address))
        for name, address in steps
        if address != source
    )


def _files(edition: Edition, source: str, form: Form, made: FormFiles) -> Iterator[FileLine]:
    pattern = FORM_WORDS[edition.language].kilobytes
    for kind in FORM_FILES:
        size = -(-len(made.content(kind)) // _KILO)
        href = edition.file_link(source, form_file_address(form.id, kind))
        yield FileLine(href, pattern.format(kind=kind.upper(), size=size))


def _part(edition: Edition, part: Part) -> PartView:
    english = edition.language == "en"
    return PartView(
        part=part,
        label=part.heading.english if english else "",
        how=part.how.english if english else part.how.text,
        fields=tuple(meanings(part.blocks)) if english else (),
    )


# What the law says.


def _demand(edition: Edition, form: Form, demand: Demand) -> DemandView:
    address = form_address(form.id)
    bases = tuple(_bases(edition, address, (demand.basis,))) if demand.basis else ()
    return DemandView(
        basis=next(iter(bases), None),
        source=_told(edition, demand.source).text,
        contents=tuple(
            ContentLine(
                _told(edition, content.words).text,
                tuple(_place(edition, form, anchor) for anchor, _ in content.places),
            )
            for content in demand.contents
        ),
    )


def _place(edition: Edition, form: Form, anchor: str) -> Link:
    """Return the link to a part of the form, named as the form names it."""
    part = form.part(anchor)
    if part is None:
        return Link(Phrase(anchor, "vi"), None)
    words = FORM_WORDS[edition.language]
    named = _told(edition, part.heading).text or words.signing
    return Link(Phrase(named.removesuffix(":"), edition.language), f"#p-{anchor}")


def _bases(edition: Edition, source: str, bases: Sequence[LegalBasis]) -> Iterator[BasisLine]:
    """Yield each document once, with its articles."""
    for id_, group in groupby(bases, key=lambda basis: basis.document):
        document = document_link(edition, source, id_)
        known = edition.site.documents.get(id_)
        state = force_text(known, edition.today, edition.language) if known else ""
        yield BasisLine(document, tuple(_articles(edition, document, group)), state)


def _articles(edition: Edition, document: Link, bases: Iterable[LegalBasis]) -> Iterator[Link]:
    """Yield the articles by number; one that the page of its document does not tell is no link."""
    pattern = FORM_WORDS[edition.language].article
    for basis in bases:
        if basis.article is not None:
            name = Phrase(pattern.format(number=basis.article.removeprefix("dieu-")), edition.language)
            told = told_article(edition.site, basis)
            yield Link(name, f"{document.href}#{told}" if told else None)
