"""The posting log: days, years, statements, feeds and files."""

import io
import json
from dataclasses import replace
from datetime import date
from xml.etree import ElementTree as ET

import pytest
from docx import Document

import law_samples
import lesson_samples
import posting_samples as posted
import samples
from hoagiai.model.history import NO_HISTORY, History, HistoryState
from hoagiai.model.site import Site
from hoagiai.render.editions import open_editions
from hoagiai.render.posting.evidence import posted_evidence
from hoagiai.render.posting.files import posting_files
from hoagiai.render.posting.log_page import render_log_pages
from hoagiai.render.posting.materials import Material, postings
from hoagiai.render.posting.statement import statement_text, statement_years, statements
from hoagiai.render.published import published_addresses
from hoagiai.render.staged import StagedPage
from hoagiai.render.words import LANGUAGES

ATOM = {"a": "http://www.w3.org/2005/Atom"}


def _days(site: Site) -> dict[str, date | None]:
    return {one.id: one.posted for one in postings(site)}


def _sentences(site: Site, year: int, language: str = "vi") -> tuple[str, ...]:
    statement = next(one for one in statements(site) if one.year == year)
    return statement_text(site, statement, language, posted.SITE_URL)


def _pages(site: Site) -> dict[str, StagedPage]:
    editions = open_editions(site, posted.TODAY, posted.SITE_URL)
    return {page.path: page for edition in editions for page in render_log_pages(edition)}


def _files(site: Site) -> dict[str, bytes]:
    return {file.path: file.content for file in posting_files(site, f"{posted.SITE_URL}/")}


def test_a_head_goes_before_the_repository_and_the_newest_stands_first() -> None:
    days = _days(posted.site())
    assert list(days.items())[:3] == [
        ("tap-huan-vien", date(2026, 2, 3)),
        (samples.NEW_PLAN, date(2026, 1, 12)),
        (samples.OLD_PLAN, date(2025, 7, 1)),
    ]
    assert days["tu-dien"] is None, "the day of a review is no day of posting"


def test_the_day_of_signing_is_no_day_of_posting() -> None:
    assert set(_days(replace(posted.site(), history=NO_HISTORY)).values()) == {date(2026, 2, 3), None}


@pytest.mark.parametrize(
    ("year", "language", "expected"),
    [
        (2026, "vi", "Trong năm 2026, trang {} đã đăng tải 1 kế hoạch và 1 trang hướng dẫn."),
        (2026, "en", "In 2026 the site {} posted 1 plan and 1 guide page."),
        (2025, "vi", "Trong năm 2025, trang {} đã đăng tải 1 kế hoạch."),
    ],
)
def test_a_statement_counts_what_was_posted_in_its_year(year: int, language: str, expected: str) -> None:
    name = f"{LANGUAGES[language].site_title} ({posted.SITE_URL}/)"
    assert _sentences(posted.site(), year, language)[0] == expected.format(name)


def test_a_statement_tells_of_earlier_years_and_updates() -> None:
    assert _sentences(posted.site(), 2026)[1:] == (
        "Tính cả các năm trước, số tài liệu đã đăng tải là 2 kế hoạch và 1 trang hướng dẫn.",
        "Trong năm, 1 tài liệu đăng từ các năm trước được sửa đổi, cập nhật.",
        "Danh mục, ngày đăng và địa chỉ từng tài liệu: https://hoa-giai.example/nhat-ky/2026/",
    )


def test_a_statement_once_published_stays_without_history() -> None:
    bare = posted.with_published_year(replace(posted.site(), history=NO_HISTORY), 2024)
    assert statement_years(bare) == (2026, 2024)
    assert "chưa ghi nhận tài liệu mới nào" in _sentences(bare, 2024)[0]
    assert "/nhat-ky/2024/" in published_addresses(bare)


def test_the_log_names_everything_once_and_leads_to_statements() -> None:
    log = _pages(posted.site())["vi/nhat-ky/index.md"].body
    assert [log.count(f">{title}</a>") for title in ("Tập huấn viên", "Từ điển")] == [1, 1]
    for words in (
        "Năm 2026",
        "Năm 2025",
        "Tháng 02/2026",
        "Tháng 7/2025",
        "Chưa rõ ngày đăng",
        'href="2026/"',
    ):
        assert words in log
    assert "bản thứ 3; sửa ngày 05/3/2026" in log
    assert "Lần dựng trang này" not in log


@pytest.mark.parametrize("state", [HistoryState.SHALLOW, HistoryState.NONE])
def test_the_log_says_that_history_is_missing(state: HistoryState) -> None:
    site = replace(posted.site(), history=History(state))
    for path, page in _pages(site).items():
        assert ("Lần dựng trang này" if path.startswith("vi/") else "This build had") in page.body


def test_an_empty_site_has_an_empty_log() -> None:
    empty = replace(posted.site(), plans={}, pages=(), documents={}, history=NO_HISTORY)
    pages = _pages(empty)
    assert set(pages) == {"vi/nhat-ky/index.md", "en/nhat-ky/index.md"}
    assert "Chưa có tài liệu nào được đăng." in pages["vi/nhat-ky/index.md"].body


def _atom(content: bytes) -> ET.Element:
    return ET.fromstring(content)  # noqa: S314 - made by us


def test_atom_feed_has_what_readers_need() -> None:
    feed = _atom(_files(posted.site())["nhat-ky/feed.xml"])
    assert feed.findtext("a:updated", None, ATOM) == "2026-09-09T00:00:00+07:00"
    entries = feed.findall("a:entry", ATOM)
    assert [entry.findtext("a:published", None, ATOM) for entry in entries] == [
        "2026-02-03T00:00:00+07:00",
        "2026-01-12T00:00:00+07:00",
        "2025-07-01T00:00:00+07:00",
    ]
    links = [link.attrib["href"] for entry in entries for link in entry.findall("a:link", ATOM)]
    assert links[1] == f"{posted.SITE_URL}/ke-hoach/{samples.NEW_PLAN}/"
    ids = [entry.findtext("a:id", None, ATOM) for entry in entries]
    assert ids[0] == "tag:hoa-giai.example,2026:/tap-huan-vien/"
    assert len(set(ids)) == len(ids)


def test_json_feed_tells_the_same_as_atom() -> None:
    files = _files(posted.site())
    for folder in ("", "en/"):
        atom = _atom(files[f"{folder}nhat-ky/feed.xml"])
        feed = json.loads(files[f"{folder}nhat-ky/feed.json"])
        assert feed["version"] == "https://jsonfeed.org/version/1.1"
        assert feed["feed_url"] == f"{posted.SITE_URL}/{folder}nhat-ky/feed.json"
        told = [
            (one["id"], one["title"], one["content_text"], one["date_published"]) for one in feed["items"]
        ]
        parts = ("a:id", "a:title", "a:summary", "a:published")
        assert told == [
            tuple(entry.findtext(part, None, ATOM) for part in parts)
            for entry in atom.findall("a:entry", ATOM)
        ]


def test_a_feed_of_nothing_is_a_feed() -> None:
    empty = replace(posted.site(), plans={}, pages=(), documents={}, history=NO_HISTORY)
    assert json.loads(_files(empty)["nhat-ky/feed.json"])["items"] == []


def test_files_are_the_same_on_every_day_and_say_what_the_page_says() -> None:
    site = posted.site()
    assert _files(site) == _files(site)
    document = Document(io.BytesIO(_files(site)["nhat-ky/2026/dang-tai-2026.docx"]))
    texts = [paragraph.text for paragraph in document.paragraphs]
    assert texts[0] == "TÀI LIỆU ĐÃ ĐĂNG TRONG NĂM 2026"
    assert tuple(texts[1:5]) == _sentences(site, 2026)
    rows = [[cell.text for cell in row.cells] for row in document.tables[0].rows]
    assert rows[0] == ["TT", "Ngày đăng", "Loại", "Tài liệu", "Phục vụ"]
    assert [row[1] for row in rows[1:]] == ["03/02/2026", "12/01/2026"]
    sheet = _files(site)["nhat-ky/2026/dang-tai-2026.csv"].decode("utf-8-sig").splitlines()
    assert len(sheet) == len(rows)
    assert sheet[1].split(",")[:4] == ["1", "2026-02-03", "trang hướng dẫn", "Tập huấn viên"]
    assert sheet[1].endswith(f"{posted.SITE_URL}/tap-huan-vien/")


def test_documents_that_lessons_teach_from_are_evidence_for_the_target_that_postings_meet() -> None:
    taught = lesson_samples.site()
    laws = {**law_samples.site().documents, **taught.documents}
    site = replace(taught, documents=laws, targets=(posted.target(),))
    known = [one for one in postings(site) if one.material is Material.DOCUMENT]
    assert len(known) > 1
    assert [one.id for one in known if one.serves] == ["luat-35-2013"]
    edition = open_editions(site, posted.TODAY)[0]
    evidence = posted_evidence(edition, "/de-an/", posted.target())
    assert evidence is not None
    assert "1 văn bản tham khảo" in evidence.counted
    assert evidence.links[0].href == "../nhat-ky/"
    assert posted_evidence(edition, "/de-an/", replace(posted.target(), met_by_posting=False)) is None
