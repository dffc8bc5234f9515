"""A form printed from its page is the form alone: every word, nothing about it, as few sheets as the PDF."""

from io import BytesIO

import pytest
from playwright.sync_api import Page
from pypdf import PdfReader

from form_papers import pdf_words, project_forms, wanted_words
from hoagiai.model.form import Form
from hoagiai.render.forms.pdf import form_pdf

FORMS = project_forms()


@pytest.mark.parametrize("language", ["", "en/"])
@pytest.mark.parametrize("form", FORMS, ids=lambda form: form.slug)
def test_the_page_prints_as_the_form_itself(page: Page, site_address: str, form: Form, language: str) -> None:
    page.goto(f"{site_address}{language}tap-huan/mau/{form.slug}/")
    printed = page.pdf(format="A4", prefer_css_page_size=True)
    # The browser draws blanks itself, and numbers no sheet.
    assert pdf_words(printed) == wanted_words(form)
    assert len(PdfReader(BytesIO(printed)).pages) <= len(PdfReader(BytesIO(form_pdf(form))).pages)


@pytest.mark.parametrize("form", FORMS, ids=lambda form: form.slug)
def test_both_files_are_there_to_download(page: Page, site_address: str, form: Form) -> None:
    page.goto(f"{site_address}tap-huan/mau/{form.slug}/")
    links = page.locator(".tai a[download]")
    assert links.count() == 2
    for link in links.all():
        with page.expect_download() as waiting:
            link.click()
        assert waiting.value.suggested_filename.startswith(form.slug)
        size = waiting.value.path().stat().st_size
        assert link.inner_text().endswith(f", {-(-size // 1000)} kB")
