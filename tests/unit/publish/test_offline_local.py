"""Pages for the disk: ways to folders become ways to files, and nothing else changes."""

from pathlib import Path

import pytest

from hoagiai.publish.finish.offline.local import data_script, local_page, local_script
from hoagiai.publish.finish.offline.sizes import size_text, tell_sizes


@pytest.mark.parametrize(
    ("page", "local"),
    [
        ('<a href="../b/">', '<a href="../b/index.html">'),
        ('<a class="x" href="./">', '<a class="x" href="./index.html">'),
        ('<a href="../..">', '<a href="../../index.html">'),
        ('<a href=".">', '<a href="./index.html">'),
        ('<a href="b/#nv-1">', '<a href="b/index.html#nv-1">'),
        ('<a href="b/?q=1#c">', '<a href="b/index.html?q=1#c">'),
        ('<a href="#nv-1">', '<a href="#nv-1">'),
        ('<a href="x.pdf" download>', '<a href="x.pdf" download>'),
        ('<a href="https://a.example/b/">', '<a href="https://a.example/b/">'),
        ('<a href="mailto:a@b.example">', '<a href="mailto:a@b.example">'),
        ('<link rel="stylesheet" href="../a.css">', '<link rel="stylesheet" href="../a.css">'),
        (
            '<meta http-equiv="refresh" content="0; url=../../b/">',
            '<meta http-equiv="refresh" content="0; url=../../b/index.html">',
        ),
        ('<form action="../tim-kiem/" method="get">', '<form action="../tat-ca.html" method="get">'),
        ('<form action="tim-kiem/" method="get">', '<form action="tat-ca.html" method="get">'),
        ('<a href="../bai-tim-kiem/">', '<a href="../bai-tim-kiem/index.html">'),
        # Words of a text are no links.
        ('<p>href="b/"</p>', '<p>href="b/"</p>'),
        ('<script type="module" src="a.js"></script>', '<script defer src="a.js"></script>'),
        (
            '<ul><li data-mang-ve="/tai-ve/x.zip"><a href="x">Tải</a> <b>5</b></li>\n<li>b</li></ul>',
            "<ul><li>b</li></ul>",
        ),
    ],
)
def test_a_page_is_turned_for_the_disk(page: str, local: str) -> None:
    assert local_page("ke-hoach/a/index.html", page) == local


@pytest.mark.parametrize(
    ("path", "link"),
    [
        ("index.html", '<a href="tat-ca.html">Tất cả các trang</a>'),
        ("ke-hoach/a/index.html", '<a href="../../tat-ca.html">Tất cả các trang</a>'),
        ("en/index.html", '<a href="tat-ca.html">All pages</a>'),
        ("en/ke-hoach/index.html", '<a href="../tat-ca.html">All pages</a>'),
    ],
)
def test_every_page_leads_to_the_list_of_its_language(path: str, link: str) -> None:
    assert link in local_page(path, '<footer><div class="chan-trang__trong">…</div></footer>')


def test_scripts_keep_their_names_to_themselves() -> None:
    assert local_script("const a = 1;\n") == "{\nconst a = 1;\n}\n"
    assert data_script('{"a": 1}\n') == 'window.danhMuc = {"a": 1};\n'


@pytest.mark.parametrize(
    ("size", "vietnamese", "english"),
    [
        (1, "1\u00a0kB", "1\u00a0kB"),
        (634_873, "635\u00a0kB", "635\u00a0kB"),
        (1_234_567, "1,2\u00a0MB", "1.2\u00a0MB"),
        (999_600, "1,0\u00a0MB", "1.0\u00a0MB"),
    ],
)
def test_sizes_are_written_as_people_read_them(size: int, vietnamese: str, english: str) -> None:
    assert size_text(size, "vi") == vietnamese
    assert size_text(size, "en") == english


def test_a_size_stands_beside_what_is_there_or_will_be(tmp_path: Path) -> None:
    line = '<p data-mang-ve="/{name}.zip"><a href="{name}.zip">Tải</a> <span data-co></span></p>\n'
    page = tmp_path / "index.html"
    page.write_text(
        "".join(line.format(name=name) for name in ("co", "sap-co", "khong-co")), encoding="utf-8"
    )
    (tmp_path / "co.zip").write_bytes(b"x" * 2000)
    tell_sizes(tmp_path, ["index.html"], frozenset({"/sap-co.zip"}))
    told = page.read_text(encoding="utf-8")
    assert '<a href="co.zip">Tải</a> <span>(2\u00a0kB)</span>' in told
    assert '<a href="sap-co.zip">Tải</a> <span data-co></span>' in told
    assert "khong-co" not in told
