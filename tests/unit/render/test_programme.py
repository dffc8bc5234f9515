"""The programme's page: how work is matched to targets, what the page says of each, the data beside it."""

import json
import re
from datetime import date
from html import unescape
from pathlib import Path

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft202012Validator, FormatChecker

from hoagiai.model.programme import Comparison, Quantity
from hoagiai.model.site import Site
from hoagiai.pipeline import run
from hoagiai.render.data.documents import dump, dump_schema
from hoagiai.render.data.targets import targets_document
from hoagiai.render.pages import render_pages
from hoagiai.render.programme import service_of
from hoagiai.render.programme.figures import quantity_text
from hoagiai.render.programme.wordings import first_hit, passages
from hoagiai.render.published import published_addresses
from trees import write_tree

ROOT = Path(__file__).parents[3]
TABLE = yaml.safe_load((Path(__file__).parent / "wordings.yml").read_text(encoding="utf-8"))
DAY = date(2026, 11, 22)
TOWNSHIP = "tay-ninh/tt-tan-bien/2024-de-an"
HEAD = """---
so_hieu: 2/KH-UBND
trich_yeu: Thực hiện Đề án theo Quyết định số 315/QĐ-TTg
ngay: 2026-01-10
ban_hanh: t/xa-a/ubnd
giai_doan: 2026
nguon: bản ký của UBND xã A
---
"""
REGISTER = """
qd-315-2024:
  ten: Đề án
  ten_tieng_anh: Project
  giai_doan: [2024–2026, 2027–2030]
  nhan_biet: [315/QĐ-TTg]
  ghi_chu:
    - {noi_dung: Từ nay không còn cấp huyện., noi_dung_tieng_anh: No district level now., tu: 2025-07-01}
qd-315-2024/muc-tieu-1:
  ten: Tổ hòa giải
  ten_tieng_anh: Teams
  noi_dung: Tổ hòa giải đủ người.
  noi_dung_tieng_anh: Teams are complete.
  so_luong:
    - so_sanh: it-nhat
      so: 85
      don_vi: "% tổ hòa giải"
      don_vi_tieng_anh: "% of teams"
      ket_qua:
        - so: "85,95"
          don_vi: "% tổ hòa giải"
          don_vi_tieng_anh: "% of teams"
          pham_vi: toàn quốc
          pham_vi_tieng_anh: nationwide
          ngay: 2024
          nguon: Báo A
          nguon_tieng_anh: Newspaper A
          do_chac: mot-nguon
  do_chac: hai-nguon
  nhan_biet: [kiện toàn tổ hòa giải, luật gia giúp đỡ]
qd-315-2024/muc-tieu-2:
  ten: Mục tiêu sau
  ten_tieng_anh: A later target
  noi_dung: Chưa rõ.
  noi_dung_tieng_anh: Not known.
  do_chac: chua-kiem-chung
"""
BODY = """
**1. Củng cố tổ chức**

- Kiện toàn Tổ hoà giải ở mọi thôn.
- Cơ quan chủ trì: Công chức Tư pháp - hộ tịch.
- Cơ quan phối hợp: Luật gia giúp đỡ; Công an.
- Thời gian thực hiện: Quý IV năm 2026.

**2. Tuyên truyền**

- Cơ quan chủ trì: Công chức Tư pháp - hộ tịch.
- Cơ quan phối hợp: Luật gia giúp đỡ.
- Thời gian thực hiện: Năm 2026.
"""


@pytest.fixture(scope="module")
def real() -> Site:
    return run(ROOT, DAY).site


@pytest.fixture
def made(tmp_path: Path) -> Site:
    files = {
        "plans/_danh-ba/chi-tieu.yml": REGISTER,
        "plans/t/xa-a/2026-de-an.md": HEAD + BODY,
        "plans/t/xa-b/2026-khac.md": HEAD.replace("315/QĐ-TTg", "1/QĐ-TTg").replace("xa-a", "xa-b") + BODY,
    }
    write_tree(tmp_path, files)
    return run(tmp_path, DAY).site


def _page(site: Site, day: date, language: str = "vi") -> str:
    path = f"{language}/de-an/index.md"
    return next(page.body for page in render_pages(site, day) if page.path == path)


def _words(html: str) -> str:
    return " ".join(unescape(re.sub(r"<[^>]+>", " ", html)).split())


@pytest.mark.parametrize("pair", TABLE["co"], ids=str)
def test_wording_stands_in(pair: list[str]) -> None:
    wording, text = pair
    hit = first_hit([wording], passages(["câu khác", text]))
    assert hit == (wording, text)


@pytest.mark.parametrize("pair", TABLE["khong"], ids=str)
def test_wording_does_not_stand_in(pair: list[str]) -> None:
    assert first_hit([pair[0]], passages(pair[1:])) is None


@given(st.text(), st.text(min_size=1))
def test_any_text_can_be_looked_through(wording: str, text: str) -> None:
    first_hit([wording], passages([text]))


@pytest.mark.parametrize(
    ("quantity", "vietnamese", "english"),
    [
        (("it-nhat", "85", "% thành", "% successful"), "ít nhất 85% thành", "at least 85% successful"),
        (("tren", "90", "%", "%"), "trên 90%", "more than 90%"),
        (("du", "100", "% tổ", "% of teams"), "100% tổ", "100% of teams"),
        (("du", "33", "tổ", "teams"), "đủ 33 tổ", "all 33 teams"),
        (("it-nhat", "01", "người", "person"), "ít nhất 01 người", "at least 1 person"),
        ((None, "87.396", "tổ", "teams"), "87.396 tổ", "87,396 teams"),
        ((None, "0,5", "%", "%"), "0,5%", "0.5%"),
    ],
)
def test_numbers_are_written_as_each_language_does(
    quantity: tuple[str | None, str, str, str], vietnamese: str, english: str
) -> None:
    comparison, value, unit, unit_en = quantity
    made = Quantity(Comparison(comparison) if comparison else None, value, unit, unit_en, "", "")
    assert (quantity_text(made, "vi"), quantity_text(made, "en")) == (vietnamese, english)


def test_what_the_plans_of_the_site_serve(real: Site) -> None:
    service = service_of(real)
    assert service.plans == (TOWNSHIP,)
    found = {
        int(target.rsplit("-", 1)[-1]): [one.item.anchor for one in served]
        for target, served in service.by_target.items()
    }
    assert found == {
        1: ["nv-3-a"],
        2: ["nv-4-b"],
        3: ["tn-1-dd"],
        4: [],
        5: ["nv-1-a", "nv-2-a"],
        6: ["nv-1-a", "tn-1-d", "tn-1-dd"],
        7: ["nv-1-a", "nv-2-b", "tn-1-d"],
        8: ["nv-1-b"],
        9: [],
    }
    assert [task.anchor for task in service.loose] == ["nv-1-c", "nv-3-b", "nv-4-a", "nv-5-a"]


def test_the_names_of_bodies_do_not_make_work_serve_a_target(made: Site) -> None:
    service = service_of(made)
    (served,) = service.by_target[made.targets[0].id]
    assert (served.item.number, served.hit) == (
        "1",
        ("kiện toàn tổ hòa giải", "Kiện toàn Tổ hoà giải ở mọi thôn."),
    )
    assert [task.number for task in service.loose] == ["2"]
    assert service.plans == ("t/xa-a/2026-de-an",)


def test_a_running_plan_is_not_missed(made: Site) -> None:
    said = _words(_page(made, DAY))
    assert "kế hoạch đang thực hiện, của cơ quan còn hoạt động" not in said
    assert "Ngoài ra có 1 kế hoạch không nêu Đề án" in said
    assert "Chưa có bài học, tài liệu tập huấn nào." in said
    assert "Chưa kiểm chứng được nội dung mục tiêu: 2. Mục tiêu sau ." in said
    assert "Còn thiếu: nội dung của mục tiêu, để biết việc nào phục vụ." in said


def test_a_plan_of_a_body_that_ended_is_no_living_one(real: Site) -> None:
    said = _words(_page(real, DAY))
    assert "Chưa có kế hoạch nào đang thực hiện của một cơ quan còn hoạt động" in said
    assert said.count("Còn thiếu: kế hoạch đang thực hiện, của cơ quan còn hoạt động") == 7
    assert said.count("số liệu chính thức cho phần còn lại của mục tiêu") == 1
    before = _words(_page(real, date(2024, 7, 1)))
    assert "Còn thiếu: kế hoạch đang thực hiện" not in before


def test_nothing_is_told_before_it_happened(real: Site) -> None:
    now, before = _words(_page(real, DAY)), _words(_page(real, date(2024, 6, 1)))
    assert "không còn cấp huyện" in now
    assert "85,95%" in now
    assert "2024–2026 đang thực hiện 2027–2030 chưa tới" in now
    assert "cấp huyện không còn" not in before.casefold()
    assert "không còn cấp huyện" not in before
    assert "85,95%" not in before
    assert "94,42%" not in before
    after = _words(_page(real, date(2031, 1, 1)))
    assert "2024–2026 đã qua 2027–2030 đã qua" in after
    assert "hết ngày 31/12/2030 (đã qua)" in after


def test_no_percentage_is_made_up(real: Site) -> None:
    known = set(
        re.findall(r"\d[\d.,]*(?=%)", (ROOT / "plans/_danh-ba/chi-tieu.yml").read_text(encoding="utf-8"))
    )
    known |= {one.quantity.value for target in real.targets for one in target.amounts}
    known |= {one.quantity.value for target in real.targets for one in target.figures}
    known |= {
        line.quantity.value for target in real.targets for one in target.amounts for line in one.results
    }
    assert set(re.findall(r"\d[\d.,]*(?=%)", _words(_page(real, DAY)))) <= known


def test_the_english_page_says_the_same(real: Site) -> None:
    page = _page(real, DAY, "en")
    said = _words(page)
    assert "85.95% successful, nationwide, as of the end of 2024." in said
    assert "could not be verified" in said
    assert '<span lang="vi">“kiện toàn tổ hòa giải”</span>' in page
    assert "chưa rõ" not in said


def test_a_site_without_targets_says_so(tmp_path: Path) -> None:
    write_tree(tmp_path, {})
    site = run(tmp_path, DAY).site
    assert "Danh mục mục tiêu của Đề án chưa có ở đây." in _words(_page(site, DAY))
    assert "/de-an/" in published_addresses(site)


def test_every_target_has_an_address_of_its_own(real: Site) -> None:
    page = _page(real, DAY)
    for target in real.targets:
        assert f"/de-an/#{target.anchor}" in published_addresses(real)
        assert page.count(f'id="{target.anchor}"') == 1


def test_page_and_data_agree(real: Site) -> None:
    data = json.loads(dump(targets_document(real, service_of(real), "/api/schema/targets.json")))
    page = _page(real, DAY)
    assert data["programme"]["plans"] == [TOWNSHIP]
    for target in data["targets"]:
        anchor = target["url"].partition("#")[2]
        section = page.split(f'id="{anchor}"')[1].split("</section>")[0]
        for work in (*target["tasks"], *target["duties"]):
            assert f'{TOWNSHIP}/#{work["id"].partition("#")[2]}"' in section
    assert [amount["quantity"]["value"] for amount in data["targets"][7]["amounts"]] == [85, 90]
    assert data["targets"][7]["amounts"][0]["results"][0]["quantity"]["value"] == 85.95
    assert data["targets"][4]["figures"][0]["quantity"]["value"] == 87396


def test_the_data_is_as_its_schema_says(real: Site, made: Site) -> None:
    schema = json.loads(dump_schema("targets", "https://hoa-giai.example"))
    for site in (real, made):
        document = json.loads(dump(targets_document(site, service_of(site), "/api/schema/targets.json")))
        Draft202012Validator(schema, format_checker=FormatChecker()).validate(document)
