"""Programmes: the timetable of their pages and of their calendar is the computed one."""

from datetime import UTC, date, datetime

import pytest
from icalendar import Calendar
from selectolax.lexbor import LexborHTMLParser, LexborNode

import classroom_samples as samples
from hoagiai.render.classroom import classroom_addresses
from hoagiai.render.classroom.programme_calendar import programme_calendars
from hoagiai.render.pages import render_all, render_pages
from hoagiai.render.published import published_addresses
from hoagiai.render.staged import StagedPage

BASE = "tap-huan/chuong-trinh"


@pytest.fixture(scope="module")
def pages() -> dict[str, StagedPage]:
    made = render_pages(samples.site(), samples.TODAY, samples.SITE_URL)
    return {page.path: page for page in made}


def tree(pages: dict[str, StagedPage], address: str, language: str = "vi") -> LexborHTMLParser:
    return LexborHTMLParser(pages[f"{language}/{address}/index.md"].body)


def cells(row: LexborNode) -> list[str]:
    return [" ".join(cell.text().split()) for cell in row.css("td")]


def timetable(page: LexborHTMLParser) -> list[list[str]]:
    for tools in page.css(".lop-do"):
        tools.decompose()
    return [cells(row) for row in page.css(".lop-lich tbody tr")]


def test_times_are_computed_from_the_minutes_of_lessons(pages: dict[str, StagedPage]) -> None:
    assert timetable(tree(pages, f"{BASE}/{samples.HALF_DAY}")) == [
        ["07:30", "07:45", "Điểm danh", "15"],
        ["07:45", "08:15", "Hòa giải ở cơ sở là gì", "30"],
        ["08:15", "08:25", "Nghỉ", "10"],
        ["08:25", "08:55", "Việc nhận, việc không", "30"],
    ]


def test_english_has_its_own_words_and_marks_the_rest(pages: dict[str, StagedPage]) -> None:
    page = tree(pages, f"{BASE}/{samples.HALF_DAY}", "en")
    assert page.css_first('.lop-lich a[lang="vi"]').text() == "Việc nhận, việc không"
    assert [row[2] for row in timetable(page)][::2] == ["Sign-in", "Break"]
    assert page.css_first("h1").text() == "Half a day for a new team"


def test_each_day_has_its_date(pages: dict[str, StagedPage]) -> None:
    page = tree(pages, f"{BASE}/{samples.TWO_DAYS}")
    assert [day.text() for day in page.css("h3")] == ["Ngày 1, 30/12/2026", "Ngày 2, 31/12/2026"]
    assert "120 phút học" in page.text()
    assert "7 giờ" in page.text()


def test_a_calendar_is_offered_only_with_a_day(pages: dict[str, StagedPage]) -> None:
    dated = tree(pages, f"{BASE}/{samples.TWO_DAYS}")
    assert dated.css_first("a[download]").attributes["href"] == "../../../lich/chuong-trinh/hai-ngay.ics"
    undated = tree(pages, f"{BASE}/{samples.HALF_DAY}")
    assert undated.css("a[download]") == []
    assert "training/_chuong-trinh/nua-ngay.yml" in undated.text()
    assert "ngay: 2026-11-22" in undated.text()


def test_the_index_begins_with_the_shortest(pages: dict[str, StagedPage]) -> None:
    index = tree(pages, BASE)
    assert [link.text() for link in index.css(".lop-ds strong")] == ["Nửa ngày cho tổ mới", "Hai ngày"]


@pytest.mark.parametrize(
    ("programme", "name", "heads"),
    [
        (
            samples.HALF_DAY,
            "in",
            ["Hòa giải ở cơ sở là gì", "Việc nhận, việc không", "Danh sách điểm danh", "Phiếu góp ý"],
        ),
        (
            samples.TWO_DAYS,
            "in",
            ["Hòa giải ở cơ sở là gì", "Việc nhận, việc không", "Danh sách điểm danh"],
        ),
        # A lesson that comes again has been handed out.
        (samples.TWO_DAYS, "in-2", ["Lắng nghe", "Danh sách điểm danh", "Phiếu góp ý"]),
    ],
)
def test_everything_for_a_day_is_printed_in_one_go(
    pages: dict[str, StagedPage], programme: str, name: str, heads: list[str]
) -> None:
    first, *sheets = tree(pages, f"{BASE}/{programme}/{name}").css("section.to")
    assert len(first.css("table.lop-lich")) == 1
    assert [sheet.css_first("h1, h2").text() for sheet in sheets] == heads


def test_a_programme_leads_to_what_is_printed_for_each_day(pages: dict[str, StagedPage]) -> None:
    links = tree(pages, f"{BASE}/{samples.TWO_DAYS}").css(".lop-in li a")
    assert [(link.attributes["href"], link.text()) for link in links][:2] == [
        ("in/", "In cả bộ – Ngày 1, 30/12/2026"),
        ("in-2/", "In cả bộ – Ngày 2, 31/12/2026"),
    ]
    other = tree(pages, f"{BASE}/{samples.TWO_DAYS}/in-2").css_first(".tai a[href='../in/']")
    assert other.text() == "In cả bộ – Ngày 1, 30/12/2026"


def test_an_attendance_list_asks_for_no_number_of_a_telephone(pages: dict[str, StagedPage]) -> None:
    page = tree(pages, f"{BASE}/{samples.HALF_DAY}/diem-danh")
    assert [head.text() for head in page.css("thead th")] == [
        "STT",
        "Họ và tên",
        "Thôn, tổ dân phố",
        "Tổ hòa giải",
        "Ký tên",
    ]
    assert len(page.css("tbody tr")) == 40
    assert "Không ghi số điện thoại" in page.text()


def test_the_calendar_is_read_by_a_library() -> None:
    files = {file.path: file.content for file in programme_calendars(samples.site(), date(2026, 11, 22), "x")}
    calendar = Calendar.from_ical(files["lich/chuong-trinh/hai-ngay.ics"])
    events = calendar.walk("VEVENT")
    assert [(event["DTSTART"].dt, event["DTEND"].dt) for event in events] == [
        (datetime(2026, 12, 30, 1, 0, tzinfo=UTC), datetime(2026, 12, 30, 1, 30, tzinfo=UTC)),
        (datetime(2026, 12, 30, 6, 30, tzinfo=UTC), datetime(2026, 12, 30, 7, 0, tzinfo=UTC)),
        (datetime(2026, 12, 31, 0, 30, tzinfo=UTC), datetime(2026, 12, 31, 1, 0, tzinfo=UTC)),
        (datetime(2026, 12, 31, 1, 0, tzinfo=UTC), datetime(2026, 12, 31, 1, 30, tzinfo=UTC)),
    ]
    assert str(events[0]["LOCATION"]) == "Nhà văn hóa thôn, phòng lớn"
    assert len({str(event["UID"]) for event in events}) == 4
    assert "lich/chuong-trinh/nua-ngay.ics" not in files


def test_every_address_is_known_to_the_ledger_and_made() -> None:
    site = samples.site()
    known = set(classroom_addresses(site))
    assert known <= published_addresses(site)
    made = (*render_all(site, samples.TODAY), *programme_calendars(site, samples.TODAY, ""))
    pages = files = {piece.path for piece in made}
    for address in known:
        inner = address.strip("/")
        assert f"vi/{inner}/index.md" in pages or {f"{inner}/index.html", inner} & files, address
