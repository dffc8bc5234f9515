"""Whatever a form says, no word of it is lost on the way into a file."""

from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from form_papers import docx_words, pdf_words, project_forms, wanted_words
from hoagiai.diagnostics import Location
from hoagiai.model.form import (
    Bilingual,
    Block,
    Column,
    Form,
    Line,
    Manner,
    Part,
    Rules,
    Signatures,
    Signer,
    Table,
)
from hoagiai.render.forms.docx import form_docx
from hoagiai.render.forms.pdf import form_pdf

FIRST = project_forms()[0]
PLACE = Location("training/_mau/thu.yml")
LETTERS = (
    "aăâbcdđeêghiklmnoôơpqrstuưvxyáàảãạấầẩẫậắằẳẵặéèẻẽẹếềểễệíìỉĩịóòỏõọốồổỗộớờởỡợúùủũụứừửữựýỳỷỹỵ"
    "AĂÂBCDĐEÊGHIKLMNOÔƠPQRSTUƯVXY0123456789"
)

_words = st.lists(st.text(LETTERS, min_size=1, max_size=12), min_size=1, max_size=25).map(" ".join)
_blanks = st.sampled_from(["", " .....", " ........, ", " .................... "])
_texts = st.builds(lambda a, b, c, d: f"{a}{b}{c}{d}".strip(), _words, _blanks, _words, _blanks)
_lines = st.builds(
    lambda text, manner, box: Line(Bilingual(text, ""), manner, PLACE, box),
    _texts,
    st.sampled_from(Manner),
    st.booleans(),
)
_columns = st.integers(1, 5).flatmap(
    lambda count: st.tuples(
        *(st.builds(lambda text: Column(Bilingual(text, ""), 100 // count), _words) for _ in range(count))
    )
)
_tables = st.builds(
    lambda columns, rows, last: Table(columns, rows, last, PLACE),
    _columns,
    st.integers(1, 30),
    _words | st.just(""),
)
_signers = st.builds(lambda title, note: Signer(Bilingual(title, ""), note), _words, _words | st.just(""))
_signatures = st.builds(
    lambda signers: Signatures(tuple(signers), PLACE), st.lists(_signers, min_size=1, max_size=3)
)
_rules = st.builds(lambda count: Rules(count, Bilingual("", ""), PLACE), st.integers(1, 30))
_blocks: st.SearchStrategy[Block] = _lines | _tables | _signatures | _rules
_parts = st.builds(
    lambda heading, blocks: Part("a", Bilingual(heading, ""), Bilingual("", ""), tuple(blocks), PLACE),
    _words | st.just(""),
    st.lists(_blocks, min_size=1, max_size=4),
)
_forms = st.builds(
    lambda parts, office, title: replace(
        FIRST, parts=tuple(parts), office=tuple(office), title=title, addressees=(), dated=True
    ),
    st.lists(_parts, min_size=1, max_size=3),
    st.lists(_words, max_size=3),
    _words,
)


@settings(max_examples=25, deadline=None)
@given(_forms)
def test_no_form_loses_a_word(form: Form) -> None:
    wanted = wanted_words(form)
    assert docx_words(form_docx(form)) == wanted
    assert pdf_words(form_pdf(form)) == wanted
