"""Pages of legal documents and the register of others: what is read of them, what is wrong with them."""

from collections.abc import Iterable
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from hoagiai.diagnostics import Diagnostic, Location
from hoagiai.model.legal import Ending, LegalDocument
from hoagiai.model.page import SourceLine
from hoagiai.model.period import PartialDate
from hoagiai.parse.legal import (
    document_id,
    document_page,
    is_document,
    parse_document,
    parse_document_english,
    parse_unpaged,
)
from hoagiai.parse.legal.articles import read_articles
from hoagiai.parse.legal.keys import DOCUMENT_KEYS
from hoagiai.source.yaml_nodes import Mapping, read_yaml

TABLE: dict[str, Any] = yaml.safe_load(Path(__file__).with_name("documents.yml").read_text(encoding="utf-8"))
PATH = "docs/van-ban/nd-15-2014.md"
HEAD = {
    "so_hieu": "15/2014/NĐ-CP",
    "loai": "nghi-dinh",
    "ten": "Quy định chi tiết Luật Hòa giải ở cơ sở",
    "ban_hanh": "Chính phủ",
    "nguon_chinh_thuc": "https://vbpl.vn",
    "kiem_tra": "2026-07-23",
    "kiem_tra_nguon": "trang vbpl.vn",
    "do_chac": "hai-nguon",
    "mo_ta": "Nghị định về hòa giải ở cơ sở.",
}


def _head(extra: str) -> Mapping:
    named = {line.partition(":")[0] for line in extra.splitlines()}
    kept = "".join(f"{key}: {value}\n" for key, value in HEAD.items() if key not in named)
    node, broken = read_yaml(kept + extra, PATH, first_line=2)
    assert isinstance(node, Mapping)
    assert broken == ()
    return node


def _lines(text: str) -> tuple[SourceLine, ...]:
    return tuple(SourceLine(line, Location(PATH, i, 1)) for i, line in enumerate(text.splitlines(), 20))


def _parsed(extra: str) -> tuple[LegalDocument | None, tuple[Diagnostic, ...]]:
    return parse_document(PATH, _head(extra), ())


def _words(findings: Iterable[Diagnostic]) -> str:
    return "\n".join(f"{finding.message}; {finding.hint}" for finding in findings)


def _told(document: LegalDocument, name: str) -> str:
    """Return an attribute of a document, of its relations, review or page, as the table writes it."""
    holders = (document, document.relations, document.review, document.page)
    holder = next(holder for holder in holders if hasattr(holder, name))
    value = getattr(holder, name)
    return " · ".join(map(_text, value)) if isinstance(value, tuple) else _text(value)


def _text(value: object) -> str:
    if isinstance(value, PartialDate):
        parts = (f"{part:02}" for part in (value.year, value.month, value.day) if part is not None)
        return "-".join(parts)
    if hasattr(value, "last_day") and hasattr(value, "article"):
        return f"{value.article} {value.last_day} {value.by}"  # type: ignore[attr-defined]  # a PartialEnd
    return str(value)


@pytest.mark.parametrize("row", TABLE["đúng"], ids=lambda row: row["ghi"])
def test_what_a_head_says(row: dict[str, Any]) -> None:
    document, findings = _parsed(row["ghi"])
    assert findings == ()
    assert document is not None
    assert {name: _told(document, name) for name in row["đọc"]} == row["đọc"]


@pytest.mark.parametrize("row", TABLE["sai"], ids=lambda row: row["ghi"])
def test_what_is_wrong_with_a_head(row: dict[str, Any]) -> None:
    _, findings = _parsed(row["ghi"])
    words = _words(findings)
    assert [said for said in row["báo"] if said not in words] == []


@pytest.mark.parametrize("extra", TABLE["không đọc được"])
def test_a_head_that_tells_of_no_document_still_makes_a_page(extra: str) -> None:
    document, findings = _parsed(extra)
    page = document_page(PATH, _head(extra), _lines("Chữ."))
    assert document is None
    assert findings
    assert page.title
    assert page.text == "Chữ.\n"


@pytest.mark.parametrize("row", TABLE["tiêu đề"], ids=lambda row: row["dòng"])
def test_headings_of_articles(row: dict[str, Any]) -> None:
    articles, findings = read_articles(_lines(row["dòng"]))
    assert findings == ()
    assert [[article.number, article.title] for article in articles] == ([row["điều"]] if row["điều"] else [])


def test_an_article_stands_where_its_number_stands() -> None:
    (article,), _ = read_articles(_lines("\n### Điều 7. Tiêu chuẩn {#dieu-7}"))
    assert article.location == Location(PATH, 21, 10)
    assert article.anchor == "dieu-7"


@pytest.mark.parametrize("row", TABLE["danh bạ"], ids=lambda row: row["ghi"])
def test_the_register_of_other_documents(row: dict[str, Any]) -> None:
    node, _ = read_yaml(row["ghi"], "plans/_danh-ba/van-ban-khac.yml")
    unpaged, findings = parse_unpaged(node)
    assert list(unpaged) == row["mục"]
    assert len(findings) == len(row["báo"])
    assert [said for said in row["báo"] if said not in _words(findings)] == []


def test_of_two_entries_with_one_id_the_first_stays() -> None:
    node, _ = read_yaml("pl-1: {ten: A, ly_do: x}\npl-1: {ten: B, ly_do: y}", "a.yml")
    unpaged, _ = parse_unpaged(node)
    assert [document.names for document in unpaged.values()] == [("A",)]


def test_titles_are_what_a_text_would_cite() -> None:
    decree, _ = _parsed("")
    law, _ = parse_document(
        "docs/van-ban/luat-35-2013.md",
        _head("so_hieu: 35/2013/QH13\nloai: luat\nten: Luật Hòa giải ở cơ sở"),
        (),
    )
    assert decree is not None
    assert law is not None
    assert (decree.page.title, law.page.title) == (decree.title, law.title)
    assert law.page.title == "Luật Hòa giải ở cơ sở số 35/2013/QH13"
    assert decree.page.title == "Nghị định số 15/2014/NĐ-CP"


def test_each_place_of_a_list_is_known() -> None:
    document, _ = _parsed("huong_dan: [luat-35-2013, luat-14-2012]\nhet_mot_phan: {dieu-5: 2025-06-30}")
    assert document is not None
    places = {key: (p.line, p.column) for key, p in document.locations.items() if "/" in key}
    assert places == {
        "huong_dan/luat-35-2013": (11, 13),
        "huong_dan/luat-14-2012": (11, 27),
        "het_mot_phan/dieu-5": (12, 16),
    }


def test_the_english_file_has_its_own_few_keys() -> None:
    node, _ = read_yaml("ten: Decree on mediation\nmo_ta: A decree.\nso_hieu: 15/2014/NĐ-CP\n", "x.en.md")
    assert isinstance(node, Mapping)
    english, findings = parse_document_english(
        "docs/van-ban/nd-15-2014.en.md", node, _lines("### Article 5. Scope {#dieu-5}")
    )
    assert english.name == "Decree on mediation"
    assert [article.anchor for article in english.articles] == ["dieu-5"]
    assert "khóa “so_hieu” không được dùng ở đây" in _words(findings)


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        ("docs/van-ban/nd-15-2014.md", True),
        ("docs/van-ban/nd-15-2014.en.md", True),
        ("docs/van-ban/index.md", False),
        ("docs/van-ban/index.en.md", False),
        ("docs/van-ban/nd-15-2014/anh-huong.md", False),
        ("docs/gioi-thieu.md", False),
        ("plans/van-ban/a.md", False),
    ],
)
def test_documents_are_the_files_of_one_folder(path: str, expected: bool) -> None:  # noqa: FBT001 - a table
    assert is_document(path) is expected


def test_a_file_and_its_english_are_one_document() -> None:
    assert document_id("docs/van-ban/nd-15-2014.md") == document_id("docs/van-ban/nd-15-2014.en.md")


_VALUES = st.text(st.characters(codec="utf-8", exclude_characters="\n\r\x85\u2028\u2029"), max_size=30)


@given(st.dictionaries(st.sampled_from(list(DOCUMENT_KEYS)), _VALUES, max_size=8), st.text(max_size=200))
def test_no_head_and_no_body_stops_the_reading(head: dict[str, str], body: str) -> None:
    text = "".join(f"{key}: {_quoted(value)}\n" for key, value in {**HEAD, **head}.items())
    node, _ = read_yaml(text, PATH)
    if not isinstance(node, Mapping):
        return
    document, findings = parse_document(PATH, node, _lines(body))
    page = document.page if document else document_page(PATH, node, _lines(body))
    assert [line.text for line in page.lines] == body.splitlines()
    assert document is not None or findings
    assert document is None or document.ending is None or isinstance(document.ending, Ending)


def _quoted(value: str) -> str:
    return '"' + value.replace("\\", "\\\\").replace('"', '\\"') + '"'
