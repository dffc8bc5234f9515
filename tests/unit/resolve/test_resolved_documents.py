"""Documents become part of the site: their pages, their English, and what texts are found to cite."""

from pathlib import Path

from hoagiai.model.legal import Citer, CiterKind, DocumentId
from hoagiai.model.site import Site
from hoagiai.pipeline import run
from trees import TODAY, write_tree

LAW = """\
---
so_hieu: 35/2013/QH13
loai: luat
ten: Luật Hòa giải ở cơ sở
ban_hanh: Quốc hội
ngay_ban_hanh: 2013-06-20
hieu_luc_tu: 2014-01-01
nguon_chinh_thuc: https://vbpl.vn
kiem_tra: 2026-05-30
kiem_tra_nguon: trang vbpl.vn
do_chac: hai-nguon
mo_ta: Luật về hòa giải ở cơ sở.
---
### Điều 7. Tiêu chuẩn hòa giải viên {#dieu-7}

Xem thêm Điều 12.

### Điều 12. Tổ hòa giải {#dieu-12}

Gì đó.
"""
ENGLISH = """\
---
ten: Law on Grassroots Mediation
kiem_tra_nguon: vbpl.vn
mo_ta: The law.
---
### Article 7. Standards {#dieu-7}

### Article 12. Teams {#dieu-12}
"""
PLAN = """\
1. Bầu hòa giải viên theo Điều 7 Luật Hòa giải ở cơ sở và theo Luật Hòa giải ở cơ sở

- Cơ quan chủ trì: UBND xã.
- Thời gian thực hiện: Quý I/2026.

2. Tập huấn theo Điều 12, Điều 7 Luật Hòa giải ở cơ sở

- Cơ quan chủ trì: UBND xã.
- Thời gian thực hiện: Quý II/2026.
"""
ID = DocumentId("luat-35-2013")


def _site(tmp_path: Path, files: dict[str, str]) -> Site:
    write_tree(tmp_path, files)
    return run(tmp_path, TODAY).site


def test_a_document_is_one_of_the_pages_in_both_languages(tmp_path: Path) -> None:
    files = {
        "docs/van-ban/luat-35-2013.md": LAW,
        "docs/van-ban/luat-35-2013.en.md": ENGLISH,
        "docs/z.md": "a",
    }
    site = _site(tmp_path, files)
    document = site.documents[ID]
    assert [page.path for page in site.pages] == sorted(files)
    assert document.page in site.pages
    assert document.english is not None
    assert document.english.page in site.pages
    assert document.english.page.title == "Law on Grassroots Mediation (35/2013/QH13)"


def test_a_page_stands_even_where_no_document_can_be_told(tmp_path: Path) -> None:
    broken = LAW.replace("loai: luat", "loai: truyen")
    site = _site(
        tmp_path, {"docs/van-ban/luat-35-2013.md": broken, "docs/van-ban/luat-35-2013.en.md": ENGLISH}
    )
    assert site.documents == {}
    assert [page.title for page in site.pages] == ["Law on Grassroots Mediation", "Luật Hòa giải ở cơ sở"]


def test_an_english_page_cites_as_its_original_does(tmp_path: Path) -> None:
    head = "---\ntieu_de: A\nmo_ta: B\n{}---\nchữ\n"
    site = _site(
        tmp_path,
        {
            "docs/van-ban/luat-35-2013.md": LAW,
            "docs/a.md": head.format("dan_chieu_mac_dinh: luat-35-2013\ndan_chieu_lich_su: [qd-1-2000]\n"),
            "docs/a.en.md": head.format(""),
        },
    )
    page = next(page for page in site.pages if page.path == "docs/a.en.md")
    assert (page.default_document, page.cites_as_history) == ("luat-35-2013", ("qd-1-2000",))


def test_each_task_knows_its_laws_in_the_order_of_the_text(tmp_path: Path) -> None:
    site = _site(tmp_path, {"docs/van-ban/luat-35-2013.md": LAW, "plans/t/xa-a/2026-a.md": PLAN})
    (plan,) = site.plans
    laws = {anchor: site.laws_of(Citer(CiterKind.PLAN, plan, anchor)) for anchor in ("nv-1", "nv-2", None)}
    assert laws == {
        "nv-1": ("luat-35-2013#dieu-7", "luat-35-2013"),
        "nv-2": ("luat-35-2013#dieu-12", "luat-35-2013#dieu-7"),
        None: ("luat-35-2013#dieu-7", "luat-35-2013", "luat-35-2013#dieu-12"),
    }
    assert site.laws_of(Citer(CiterKind.PAGE, "docs/khong-co.md")) == ()


def test_a_tree_without_documents_cites_on_trust(tmp_path: Path) -> None:
    write_tree(tmp_path, {"plans/t/xa-a/2026-a.md": PLAN.replace("Luật", "Nghị định số 15/2014/NĐ-CP, Luật")})
    found = run(tmp_path, TODAY)
    assert found.diagnostics == ()
    assert found.site.citations == ()
