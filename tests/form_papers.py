"""Papers made of forms, read back: their words in order, without dots, boxes and spaces."""

import re
from io import BytesIO
from pathlib import Path

from docx import Document
from docx.table import Table
from pypdf import PageObject, PdfReader
from selectolax.lexbor import LexborHTMLParser

from hoagiai.model.form import Form
from hoagiai.parse.training.forms import FORMS, parse_form
from hoagiai.render.forms.sheet import printed_words
from hoagiai.source.yaml_nodes import read_yaml

ROOT = Path(__file__).resolve().parent.parent


def project_forms() -> list[Form]:
    """Return the forms of the project itself, in the order of their files."""
    forms = []
    for path in sorted((ROOT / FORMS).glob("*.yml")):
        name = path.relative_to(ROOT).as_posix()
        form, found = parse_form(name, read_yaml(path.read_text(encoding="utf-8"), name)[0])
        assert form is not None
        assert found == ()
        forms.append(form)
    return forms


def bare(text: str) -> str:
    """Return the words of a text without what is only there to be written on."""
    return re.sub(r"\.{4,}|[□\s\N{NO-BREAK SPACE}]", "", text)


def wanted_words(form: Form) -> str:
    """Return the words that every rendering of ``form`` must have, in their order."""
    return bare(printed_words(form))


def docx_words(content: bytes) -> str:
    """Return the words of a Word file in the order of its body."""
    texts: list[str] = []
    for part in Document(BytesIO(content)).iter_inner_content():
        cells = [cell for row in part.rows for cell in row.cells] if isinstance(part, Table) else [part]
        for cell in cells:
            paragraphs = cell.paragraphs if hasattr(cell, "paragraphs") else [cell]
            texts += [paragraph.text for paragraph in paragraphs]
    return bare("\n".join(texts))


def pdf_words(content: bytes) -> str:
    """Return the words of a PDF, the number at the head of each sheet but the first left out."""
    first, *others = (page.extract_text().strip() for page in PdfReader(BytesIO(content)).pages)
    numbered = (text.removeprefix(str(number)) for number, text in enumerate(others, 2))
    return bare("\n".join((first, *numbered)))


def written_at(page: PageObject) -> list[tuple[float, float]]:
    """Return the places on a sheet at which words start, in points from its lower left corner."""
    places: list[tuple[float, float]] = []

    def note(text: str, _: object, matrix: list[float], *__: object) -> None:
        if text.strip():
            places.append((matrix[4], matrix[5]))

    page.extract_text(visitor_text=note)
    return places


def page_words(html: str) -> str:
    """Return the words of the sheet on a page."""
    tree = LexborHTMLParser(html)
    for blank in tree.css(".giay-cho"):
        blank.decompose()
    return bare("".join(part.text() for part in tree.css(".giay-phan")))
