"""The keys of a document's head, as the editors' handbook lists them."""

from collections.abc import Mapping

from hoagiai.parse.heads import Key

DOCUMENT_KEYS: Mapping[str, Key] = {
    "so_hieu": Key(required=True, example="15/2014/NĐ-CP"),
    "loai": Key(required=True, example="nghi-dinh"),
    "ten": Key(
        required=True, example="Quy định chi tiết một số điều và biện pháp thi hành Luật Hòa giải ở cơ sở"
    ),
    "ten_gan_dung": Key(required=False, example="có"),
    "ten_goi": Key(required=False, example="[Nghị định 15]"),
    "ban_hanh": Key(required=True, example="Chính phủ"),
    "ngay_ban_hanh": Key(required=False, example="2014-02-27"),
    "hieu_luc_tu": Key(required=False, example="2014-04-25"),
    "hieu_luc_den": Key(required=False, example="2023-10-05"),
    "het_vi": Key(required=False, example="bi-thay-the"),
    "het_mot_phan": Key(required=False, example="{dieu-29: 2025-06-30}"),
    "sua_doi": Key(required=False, example="[bltds-92-2015]"),
    "bi_sua_doi": Key(required=False, example="[luat-85-2025]"),
    "thay_the": Key(required=False, example="[ttlt-100-2014]"),
    "bi_thay_the": Key(required=False, example="[tt-56-2023]"),
    "bi_bai_bo_boi": Key(required=False, example="[luat-89-2025]"),
    "huong_dan": Key(required=False, example="[luat-35-2013]"),
    "duoc_huong_dan": Key(required=False, example="[nd-15-2014]"),
    "so_dieu": Key(required=False, example="20"),
    "nguon_chinh_thuc": Key(required=True, example="https://vbpl.vn"),
    "kiem_tra": Key(required=True, example="2026-07-23"),
    "kiem_tra_nguon": Key(required=True, example="bản sao Pháp điển (7/2026) và trang vbpl.vn"),
    "do_chac": Key(required=True, example="hai-nguon"),
    "chua_ro": Key(required=False, example="[ngày có hiệu lực]"),
    "tinh_trang": Key(required=False, example="chua-ro"),
    "ly_do": Key(required=False, example="chưa thấy văn bản nào nói Quyết định này còn áp dụng"),
    "dan_chieu_lich_su": Key(required=False, example="[qd-428-2019]"),
    "dang_tu": Key(required=False, example="2026-11-22"),
    "mo_ta": Key(
        required=True, example="Nghị định này nói ai làm gì, chi bao nhiêu để hòa giải ở cơ sở chạy được."
    ),
}
ENGLISH_KEYS: Mapping[str, Key] = {
    "ten": Key(required=True, example="Law on Grassroots Mediation"),
    "mo_ta": Key(required=True, example="Who mediates disputes at the grassroots, and by what rules."),
    "kiem_tra_nguon": Key(required=False, example="a copy of the legal code portal (7/2026)"),
    "chua_ro": Key(required=False, example="[first day in force]"),
    "ly_do": Key(required=False, example="no paper seen says whether it still applies"),
}
