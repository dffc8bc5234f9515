import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from selectolax.lexbor import LexborHTMLParser

from hoagiai.render.inline import InlineWriter, Way

WRITER = InlineWriter()


def nowhere(href: str) -> Way | None:
    return Way(href) if href.startswith("https://") else None


@pytest.mark.parametrize(
    ("text", "html"),
    [
        ("Phòng Tư pháp", "Phòng Tư pháp"),
        ("**đậm** và *nghiêng*", "<strong>đậm</strong> và <em>nghiêng</em>"),
        ("hai  \ndòng", "hai<br>\ndòng"),
        ("a<br>b", "a<br>b"),
        ("m<sup>2</sup>", "m<sup>2</sup>"),
        ("</b>lạc", "&lt;/b&gt;lạc"),
        ("<b>hở", "<b>hở</b>"),
        ("<script>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt;"),
        ('<b onclick="x">a', "&lt;b onclick=&#34;x&#34;&gt;a"),
        ("A & B < C", "A &amp; B &lt; C"),
        ("`a < b`", "<code>a &lt; b</code>"),
        ("[chữ](https://a.vn)", '<a href="https://a.vn">chữ</a>'),
        ("[chữ](khac.md)", "chữ"),
        ("![hình vẽ](a.png)", "hình vẽ"),
        (r"2\. không phải số", "2. không phải số"),
    ],
)
def test_inline(text: str, html: str) -> None:
    assert WRITER.html(text, nowhere) == html


@pytest.mark.parametrize(
    ("text", "names", "html"),
    [
        ("Chủ trì: Công an xã.", [("Công an xã", "x")], 'Chủ trì: <a href="x">Công an xã</a>.'),
        (
            "UBND xã, phường; UBND xã",
            [("UBND xã, phường", "1"), ("UBND xã", "2")],
            '<a href="1">UBND xã, phường</a>; <a href="2">UBND xã</a>',
        ),
        ("Công an xãy ra", [("Công an xã", "x")], "Công an xãy ra"),
        ("**Công an xã**", [("Công an xã", "x")], '<strong><a href="x">Công an xã</a></strong>'),
        ("Công an xã; Công an xã", [("Công an xã", "x")], '<a href="x">Công an xã</a>; Công an xã'),
        ("[Công an xã](https://a.vn)", [("Công an xã", "x")], '<a href="https://a.vn">Công an xã</a>'),
    ],
)
def test_names_become_links(text: str, names: list[tuple[str, str]], html: str) -> None:
    assert WRITER.html(text, nowhere, names) == html


@given(st.text(alphabet="ab đ*_`[]()<>/!&\\\n~|\"'=:;.-bscript", max_size=60))
def test_nothing_runs_whatever_is_typed(text: str) -> None:
    body = LexborHTMLParser(f"<p>{WRITER.html(text, nowhere)}</p>").body
    assert body is not None
    tags = {node.tag for node in body.traverse() if node.tag}
    assert tags <= {"body", "p", "strong", "em", "s", "br", "sup", "sub", "u", "b", "i", "code", "a"}


@given(
    st.lists(st.sampled_from(["Phòng", "Tư pháp", "1.", "a)", "–", "18/8/2023", "NĐ-CP;", "“Dân", "khéo”"]))
)
def test_no_word_is_lost(words: list[str]) -> None:
    text = " ".join(words)
    html = WRITER.html(text, nowhere, [("Tư pháp", "x")])
    assert re.sub(r"<[^>]+>", "", html).split() == text.split()
