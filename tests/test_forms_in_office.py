"""Each Word file opens in LibreOffice and becomes the same paper: as many sheets, every word, nothing cut."""

import os
import subprocess
from pathlib import Path

import pytest
from pypdf import PdfReader

from form_papers import ROOT, pdf_words, project_forms, wanted_words, written_at
from hoagiai.model.form import Form
from hoagiai.render.forms.docx import form_docx
from hoagiai.render.forms.pdf import form_pdf

FORMS = project_forms()
# A4 in points, and the margins of the layout less a point for what is rounded.
RIGHT, LOWEST, LEFT = 190 / 25.4 * 72, 18 / 25.4 * 72 - 1, 30 / 25.4 * 72 - 1


@pytest.fixture(scope="module")
def libreoffice() -> str:
    """The LibreOffice that ``make test`` found, or the one its script finds now."""
    named = os.environ.get("LIBREOFFICE")
    if named:
        return named
    script = ROOT / "scripts/dev/libreoffice.sh"
    return subprocess.run([script], check=True, stdout=subprocess.PIPE, text=True).stdout.strip()


@pytest.fixture(scope="module")
def printed(libreoffice: str, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of what LibreOffice prints of each Word file."""
    folder = tmp_path_factory.mktemp("van-phong")
    for form in FORMS:
        (folder / f"{form.slug}.docx").write_bytes(form_docx(form))
    own = f"-env:UserInstallation={(folder / 'ho-so').as_uri()}"
    command = [libreoffice, own, "--headless", "--convert-to", "pdf", "--outdir", str(folder)]
    files = [str(folder / f"{form.slug}.docx") for form in FORMS]
    subprocess.run([*command, *files], check=True, capture_output=True, timeout=240)
    return folder


@pytest.mark.parametrize("form", FORMS, ids=lambda form: form.slug)
def test_office_prints_the_same_paper(printed: Path, form: Form) -> None:
    path = printed / f"{form.slug}.pdf"
    assert pdf_words(path.read_bytes()) == wanted_words(form)
    ours = printed / f"{form.slug}-trang.pdf"
    ours.write_bytes(form_pdf(form))
    assert len(PdfReader(path).pages) == len(PdfReader(ours).pages)


@pytest.mark.parametrize("form", FORMS, ids=lambda form: form.slug)
def test_office_cuts_nothing_off(printed: Path, form: Form) -> None:
    for page in PdfReader(printed / f"{form.slug}.pdf").pages:
        places = written_at(page)
        assert min(x for x, _ in places) >= LEFT
        assert max(x for x, _ in places) <= RIGHT
        assert min(y for _, y in places) >= LOWEST
