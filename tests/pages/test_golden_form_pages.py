"""The list of forms and the page of one, compared whole; ``CAP_NHAT=1`` writes the files anew."""

import os
from dataclasses import replace
from pathlib import Path

import pytest

import law_samples as samples
from hoagiai.parse.training.forms import parse_form
from hoagiai.render.editions import open_editions
from hoagiai.render.forms.files import FormFiles
from hoagiai.render.forms.page import render_form_pages
from hoagiai.render.staged import StagedPage
from hoagiai.source.yaml_nodes import read_yaml

GOLDEN = Path(__file__).parent / "golden"
SOURCE = Path(__file__).parents[1] / "cases/_nen/mau.txt"
PATH = "training/_mau/giay-moi.yml"
MADE = FormFiles(docx=bytes(36_001), pdf=bytes(45_000))
KINDS = {
    "muc-mau": "vi/tap-huan/mau/index.md",
    "muc-mau.en": "en/tap-huan/mau/index.md",
    "mau": "vi/tap-huan/mau/giay-moi/index.md",
    "mau.en": "en/tap-huan/mau/giay-moi/index.md",
}


@pytest.fixture(scope="module")
def pages() -> dict[str, StagedPage]:
    form, _ = parse_form(PATH, read_yaml(SOURCE.read_text(encoding="utf-8"), PATH)[0])
    assert form is not None
    site = replace(samples.site(), forms={form.id: form})
    editions = open_editions(site, samples.TODAY)
    return {page.path: page for one in editions for page in render_form_pages(one, {form.id: MADE})}


@pytest.mark.parametrize("kind", KINDS)
def test_page_about_a_form_is_as_agreed(kind: str, pages: dict[str, StagedPage]) -> None:
    page = pages[KINDS[kind]]
    said = "".join(f"{key}: {value}\n" for key, value in page.front.items())
    text = f"{said}\n{page.body}\n"
    golden = GOLDEN / f"{kind}.md"
    if os.environ.get("CAP_NHAT"):
        golden.write_text(text, encoding="utf-8")
    assert text == golden.read_text(encoding="utf-8")


def test_a_site_without_forms_says_so() -> None:
    site = replace(samples.site(), forms={})
    (page,) = render_form_pages(open_editions(site, samples.TODAY)[0], {})
    assert "Chưa có mẫu nào." in page.body
