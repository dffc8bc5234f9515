"""What a page says of itself at its foot: kind, source, last change, last review, whose text it is."""

from dataclasses import replace
from datetime import date

import pytest

import samples
from hoagiai.model.history import FileHistory, History, HistoryState
from hoagiai.render.address import agency_address, plan_address, staged_path
from hoagiai.render.colophon import (
    CHANGED,
    ISSUER,
    ISSUER_LANGUAGE,
    KIND,
    REPORT,
    REVIEWED,
    SOURCES,
    colophon,
    open_colophons,
    page_kind,
    with_colophon,
)
from hoagiai.render.staged import StagedFile, StagedPage

OLD_FILE, REGISTER = f"plans/{samples.OLD_PLAN}.md", "plans/_danh-ba/co-quan.yml"
HISTORY = History(
    HistoryState.WHOLE,
    {
        OLD_FILE: FileHistory(date(2024, 1, 5), date(2026, 3, 1), 4),
        REGISTER: FileHistory(date(2024, 1, 1), date(2025, 7, 2), 2),
    },
)
KINDS = {
    "/": "Trang chủ",
    "/ke-hoach/": "Danh mục",
    "/ke-hoach/lai-chau/tp-lai-chau/2024-hoa-giai/": "Kế hoạch",
    "/co-quan/lai-chau/tand-khu-vuc/": "Cơ quan",
    "/thoi-gian/2026/": "Lịch năm",
    "/dia-ban/lai-chau/": "Địa bàn",
    "/van-ban/luat-35-2013/": "Văn bản",
    "/van-ban/luat-35-2013/anh-huong/": "Phần dựa vào văn bản",
    "/tap-huan/": "Danh mục",
    "/tap-huan/mau/giay-moi/": "Mẫu giấy tờ",
    "/tap-huan/nen-tang/": "Chuyên đề",
    "/tap-huan/nen-tang/la-gi/": "Bài học",
    "/tap-huan/nen-tang/la-gi/tap-huan-vien/": "Giáo án",
    "/tap-huan/chuong-trinh/mot-ngay/diem-danh/": "Chương trình tập huấn",
    "/nguoi-dan/hoi-ai/": "Hỏi đáp cho người dân",
    "/bien-tap/loi/so-trung/": "Sổ tay biên tập",
    "/tu-dien/": "Bài viết",
}


def told(address: str, language: str = "vi", edited: str = "", history: History = HISTORY) -> dict[str, str]:
    front = {"title": "Tên"} | ({"edit_path": edited} if edited else {})
    site = replace(samples.site(), history=history)
    return colophon(StagedPage(staged_path(address, language), front, ""), open_colophons(site))


@pytest.mark.parametrize("address", KINDS)
def test_each_kind_of_page_has_its_name(address: str) -> None:
    assert page_kind(address, "vi") == KINDS[address]
    assert page_kind(address, "en") not in KINDS.values()


def test_a_plan_tells_its_file_its_change_and_whose_text_it_is() -> None:
    plan = told(plan_address(samples.OLD_PLAN), edited=OLD_FILE)
    assert plan[SOURCES] == OLD_FILE
    assert plan[CHANGED] == "01/3/2026"
    assert plan[ISSUER] == samples.AGENCIES[samples.CITY_COUNCIL].name
    assert ISSUER_LANGUAGE not in plan


def test_english_pages_are_in_english() -> None:
    plan = told(plan_address(samples.OLD_PLAN), "en", OLD_FILE)
    assert plan[KIND] == "Plan"
    assert plan[CHANGED] == "1 March 2026"
    assert plan[ISSUER] == samples.AGENCIES[samples.CITY_COUNCIL].name_en


def test_an_agency_is_made_of_the_register_and_of_plans() -> None:
    agency = told(agency_address(samples.DIVISION), edited=REGISTER)
    assert agency[SOURCES] == f"{REGISTER}, {OLD_FILE}"
    assert agency[CHANGED] == "01/3/2026", "the plan changed after the register"


def test_a_page_without_a_file_of_its_own_names_its_folder() -> None:
    index = told("/thoi-gian/2024/")
    assert index[SOURCES] == "plans/"
    assert index[CHANGED] == "01/3/2026"


@pytest.mark.parametrize("state", [HistoryState.NONE, HistoryState.SHALLOW])
def test_without_a_history_no_change_is_told(state: HistoryState) -> None:
    assert CHANGED not in told(plan_address(samples.OLD_PLAN), edited=OLD_FILE, history=History(state))


def test_a_review_is_told_where_the_file_names_one() -> None:
    reviewed = replace(samples.PAGES[0], reviewed=date(2026, 11, 22))
    site = replace(samples.site(), pages=(reviewed, *samples.PAGES[1:]))
    page = StagedPage("vi/x/index.md", {"edit_path": reviewed.path}, "")
    assert colophon(page, open_colophons(site))[REVIEWED] == "22/11/2026"
    assert REVIEWED not in told("/tu-dien/", edited="docs/tu-dien.md")


@pytest.mark.parametrize(
    ("text", "way"),
    [("## Báo sai {#bao-sai}", "/gioi-thieu/#bao-sai"), ("Chữ.", "/gioi-thieu/")],
)
def test_the_way_to_report_is_the_page_about_the_site(text: str, way: str) -> None:
    about = samples.page("docs/gioi-thieu.md", "Giới thiệu", text)
    site = replace(samples.site(), pages=(about,))
    assert colophon(StagedPage("vi/index.md", {}, ""), open_colophons(site))[REPORT] == way


def test_a_site_without_such_a_page_offers_no_way() -> None:
    site = replace(samples.site(), pages=())
    assert REPORT not in colophon(StagedPage("vi/index.md", {}, ""), open_colophons(site))


def test_files_pass_untouched() -> None:
    file, page = StagedFile("api/x.json", b"{}"), StagedPage("vi/index.md", {"title": "T"}, "thân")
    passed = list(with_colophon(lambda: [file, page], open_colophons(samples.site())))
    assert passed[0] is file
    assert isinstance(passed[1], StagedPage)
    assert passed[1].body == "thân"
    assert passed[1].front["title"] == "T"
    assert passed[1].front[KIND] == "Trang chủ"
