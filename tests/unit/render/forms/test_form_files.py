"""Each form as page, DOCX and PDF: the same words in the same order, sound files, the same bytes."""

import re
from dataclasses import replace
from datetime import date
from functools import cache
from io import BytesIO
from zipfile import ZipFile

import pytest
from docx import Document
from docx.shared import Mm
from pypdf import PdfReader

import law_samples
import samples
from form_papers import bare, docx_words, page_words, pdf_words, project_forms, wanted_words, written_at
from hoagiai.model.form import (
    Form,
    Line,
    Signatures,
    Table,
)
from hoagiai.model.legal import DocumentKind
from hoagiai.render.editions import open_editions
from hoagiai.render.forms.docx import form_docx
from hoagiai.render.forms.files import FormFiles, form_files, make_files
from hoagiai.render.forms.page import render_form_pages
from hoagiai.render.forms.pdf import form_pdf
from hoagiai.render.words.forms import MARK_CONTENTS, MARK_FREE, MOTTO, NATION

TODAY = date(2026, 11, 22)
PROJECT = project_forms()


def _named(form: Form) -> str:
    return form.slug


@cache
def _pdf(number: int) -> bytes:
    return form_pdf(PROJECT[number])


@cache
def _docx(number: int) -> bytes:
    return form_docx(PROJECT[number])


every_form = pytest.mark.parametrize("number", range(len(PROJECT)), ids=[form.slug for form in PROJECT])


def test_a_team_has_the_six_papers_it_needs() -> None:
    assert [form.id for form in sorted(PROJECT, key=lambda form: form.order)] == [
        "mau/de-nghi-hoa-giai",
        "mau/giay-moi",
        "mau/bien-ban",
        "mau/van-ban-hoa-giai-thanh",
        "mau/de-nghi-thu-lao",
        "mau/don-toa-an",
    ]


def test_the_settlement_has_room_for_the_eight_contents_of_the_law() -> None:
    (form,) = (form for form in PROJECT if form.slug == "van-ban-hoa-giai-thanh")
    (demand,) = form.demands
    assert demand.basis is not None
    assert demand.basis.target == "luat-35-2013#dieu-24"
    places = [anchor for content in demand.contents for anchor, _ in content.places]
    assert len(places) == len(set(places)) == 8
    headings = [part.heading.text for part in form.parts if part.anchor in places]
    assert [heading.partition(".")[0] for heading in headings] == [str(number) for number in range(1, 9)]


@every_form
def test_every_field_is_explained_in_english(number: int) -> None:
    form = PROJECT[number]
    told = (form.name, form.description, form.purpose, form.filled_by, *form.notes)
    assert [words.text for words in told if not words.english] == []
    for part in form.parts:
        assert part.heading.english, part.anchor
        assert bool(part.how.text) == bool(part.how.english), part.anchor
        for block in part.blocks:
            if isinstance(block, Line):
                assert block.words.english, block.words.text
            if isinstance(block, Signatures):
                assert all(signer.title.english for signer in block.signers)
            if isinstance(block, Table):
                assert all(column.title.english for column in block.columns)


@every_form
def test_every_form_says_that_it_is_for_reference(number: int) -> None:
    mark = MARK_CONTENTS if PROJECT[number].prescribed else MARK_FREE
    assert mark.startswith("Mẫu tham khảo")
    for words in (docx_words(_docx(number)), pdf_words(_pdf(number))):
        assert words.startswith(bare(mark))
        assert bare(NATION) in words
        assert bare(MOTTO) in words


@every_form
def test_word_and_pdf_have_every_word_in_order(number: int) -> None:
    wanted = wanted_words(PROJECT[number])
    assert len(wanted) > 400
    assert docx_words(_docx(number)) == wanted
    assert pdf_words(_pdf(number)) == wanted


@every_form
def test_the_page_has_every_word_in_order(number: int) -> None:
    form = PROJECT[number]
    site = replace(samples.site(), forms={form.id: form})
    made = {form.id: FormFiles(b"", b"")}
    for edition in open_editions(site, TODAY):
        _, page = render_form_pages(edition, made)
        assert page_words(page.body) == wanted_words(form)
        assert page.front["edit_path"] == form.path


@every_form
def test_a_form_is_the_same_bytes_every_time(number: int) -> None:
    form = PROJECT[number]
    assert form_pdf(form) == _pdf(number)
    assert form_docx(form) == _docx(number)


@every_form
def test_a_pdf_can_be_printed_searched_and_read_aloud(number: int) -> None:
    reader = PdfReader(BytesIO(_pdf(number)))
    assert 1 <= len(reader.pages) <= 3
    assert reader.metadata is not None
    assert reader.metadata.title == PROJECT[number].name.text
    root = reader.trailer["/Root"]
    assert root["/Lang"] == "vi-VN"
    assert root["/MarkInfo"]["/Marked"]
    assert {"/H1", "/P"} <= {one.get_object()["/S"] for one in root["/StructTreeRoot"]["/K"][0]["/K"]}
    for page in reader.pages:
        assert [float(side) for side in page.mediabox[2:]] == pytest.approx([595.28, 841.89], abs=0.1)
        for font in page["/Resources"]["/Font"].values():
            below = font.get_object()["/DescendantFonts"][0].get_object()
            assert "/FontFile2" in below["/FontDescriptor"]
            assert re.fullmatch(r"/[A-Z]{6}\+LiberationSerif\S*", str(below["/BaseFont"])), (
                "a part of the font"
            )
            assert "/ToUnicode" in font.get_object()


@every_form
def test_nothing_of_a_pdf_stands_outside_the_margins(number: int) -> None:
    for page in PdfReader(BytesIO(_pdf(number))).pages:
        places = written_at(page)
        assert min(x for x, _ in places) >= 30 / 25.4 * 72 - 1
        assert max(x for x, _ in places) <= 190 / 25.4 * 72
        assert min(y for _, y in places) >= 18 / 25.4 * 72 - 1


@every_form
def test_a_word_file_says_what_it_is(number: int) -> None:
    document = Document(BytesIO(_docx(number)))
    told = document.core_properties
    assert (told.title, told.language) == (PROJECT[number].name.text, "vi-VN")
    section = document.sections[0]
    for side, wanted in ((section.page_width, Mm(210)), (section.page_height, Mm(297))):
        assert side == pytest.approx(wanted, rel=0.001)
    markup = ZipFile(BytesIO(_docx(number))).read("word/document.xml").decode()
    assert markup.count('<w:outlineLvl w:val="0"/>') == 1
    headings = sum(bool(part.heading.text) for part in PROJECT[number].parts)
    assert markup.count('<w:outlineLvl w:val="1"/>') == headings
    assert {info.date_time for info in ZipFile(BytesIO(_docx(number))).infolist()} == {(1980, 1, 1, 0, 0, 0)}


def test_each_form_is_published_as_two_files() -> None:
    site = replace(samples.site(), forms={form.id: form for form in PROJECT[:1]})
    made = make_files(site)
    (form,) = PROJECT[:1]
    assert {file.path: file.content for file in form_files(made)} == {
        f"mau/{form.slug}.docx": made[form.id].docx,
        f"mau/{form.slug}.pdf": made[form.id].pdf,
    }


@pytest.mark.parametrize(("told", "leads"), [("dieu-28", ["#dieu-28", ""]), ("dieu-27", [""])])
def test_the_list_leads_to_the_article_on_the_register_only_where_it_is_told(
    told: str, leads: list[str]
) -> None:
    text = f"### Điều {told.removeprefix('dieu-')} {{#{told}}}\n\nChưa thấy tên điều.\n"
    law = law_samples.document(law_samples.LAW, "35/2013/QH13", DocumentKind.LAW, text)
    site = replace(samples.site(), documents={law.id: law})
    for edition in open_editions(site, TODAY):
        (index,) = render_form_pages(edition, {})
        links = re.findall(r'href="\.\./\.\./van-ban/luat-35-2013/(.*?)"', index.body)
        assert links == leads
        assert "28" in index.body
