"""The files of forms: each as DOCX and as PDF, once for both languages."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from hoagiai.model.form import Form, FormId
from hoagiai.model.site import Site
from hoagiai.render.address import form_file_address
from hoagiai.render.forms.docx import form_docx
from hoagiai.render.forms.kinds import FORM_FILES
from hoagiai.render.staged import StagedFile


@dataclass(frozen=True, slots=True)
class FormFiles:
    """A form as files."""

    docx: bytes
    pdf: bytes

    def content(self, kind: str) -> bytes:
        """Return the file of a kind of :data:`FORM_FILES`."""
        return self.docx if kind == "docx" else self.pdf


def make_files(site: Site) -> Mapping[FormId, FormFiles]:
    """Return the files of every form of ``site``."""
    return {form.id: _files(form) for form in site.forms.values()}


def form_files(made: Mapping[FormId, FormFiles]) -> Iterator[StagedFile]:
    """Yield every file of the forms as it is published."""
    for form, both in made.items():
        for kind in FORM_FILES:
            yield StagedFile(form_file_address(form, kind).removeprefix("/"), both.content(kind))


def _files(form: Form) -> FormFiles:
    # The library that sets PDF takes a fifth of the time in which a command begins; most set none.
    from hoagiai.render.forms.pdf import form_pdf  # noqa: PLC0415

    return FormFiles(form_docx(form), form_pdf(form))
