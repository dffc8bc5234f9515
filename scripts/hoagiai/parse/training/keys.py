"""The keys of lessons, modules and programmes, as the editors' handbook lists them."""

from collections.abc import Mapping

from hoagiai.parse.heads import Key

_TITLE = Key(required=True, example="Hòa giải ở cơ sở là gì")
_DESCRIPTION = Key(required=True, example="Tổ hòa giải làm gì, không làm gì, và chỉ bà con đi đâu.")
_OBJECTIVES = Key(required=True, example="[Kể được ba việc tổ hòa giải nhận, Chỉ đúng nơi cho ba việc khác]")
_KEY_POINTS = Key(required=True, example="[Nghe trước, Hỏi sau, Khuyên cuối cùng]")
_REVIEWED = Key(required=True, example="2026-11-22")
_AGAIN = Key(required=False, example="6 tháng")
_POSTED = Key(required=False, example="2026-11-22")
_DEFAULT = Key(required=False, example="luat-35-2013")
_HISTORY = Key(required=False, example="[qd-428-2019]")

LESSON_KEYS: Mapping[str, Key] = {
    "tieu_de": _TITLE,
    "mo_ta": _DESCRIPTION,
    "ma_ngan": Key(required=True, example="b01"),
    "thoi_luong": Key(required=True, example="30"),
    "doi_tuong": Key(required=True, example="[hoa-giai-vien]"),
    "can_hoc_truoc": Key(required=False, example="[nen-tang/la-gi]"),
    "muc_tieu": _OBJECTIVES,
    "diem_chinh": _KEY_POINTS,
    "phuc_vu": Key(required=True, example="[qd-315-2024/muc-tieu-2]"),
    "dieu_luat": Key(required=True, example="[luat-35-2013#dieu-3]"),
    "dang_tu": _POSTED,
    "ra_soat": _REVIEWED,
    "ra_soat_lai_sau": _AGAIN,
    "dan_chieu_mac_dinh": _DEFAULT,
    "dan_chieu_lich_su": _HISTORY,
}
LESSON_ENGLISH_KEYS: Mapping[str, Key] = {
    "tieu_de": Key(required=True, example="What grassroots mediation is"),
    "mo_ta": Key(required=True, example="What a team takes on, what it does not, where else to go."),
    "muc_tieu": Key(required=True, example="[Name three cases a team takes, Point to the right door]"),
    "diem_chinh": Key(required=True, example="[Listen first, Then ask, Advise last]"),
}
MODULE_KEYS: Mapping[str, Key] = {
    "tieu_de": Key(required=True, example="Nền tảng"),
    "mo_ta": Key(required=True, example="Năm bài đầu cho người mới làm hòa giải viên."),
    "bai": Key(required=True, example="[la-gi, pham-vi]"),
    "ra_soat": Key(required=False, example="2026-11-22"),
    "ra_soat_lai_sau": _AGAIN,
    "dan_chieu_mac_dinh": _DEFAULT,
    "dan_chieu_lich_su": _HISTORY,
}
MODULE_ENGLISH_KEYS: Mapping[str, Key] = {
    "tieu_de": Key(required=True, example="Foundations"),
    "mo_ta": Key(required=True, example="Five first lessons for new mediators."),
    "ra_soat": Key(required=False, example="2026-11-22"),
    "ra_soat_lai_sau": _AGAIN,
}
PROGRAMME_KEYS: Mapping[str, Key] = {
    "tieu_de": Key(required=True, example="Tập huấn nửa ngày cho hòa giải viên mới"),
    "tieu_de_tieng_anh": Key(required=False, example="Half a day for new mediators"),
    "mo_ta": Key(required=False, example="Bốn bài nền tảng trong một buổi sáng."),
    "mo_ta_tieng_anh": Key(required=False, example="Four foundation lessons in one morning."),
    "bat_dau": Key(required=True, example="08:00"),
    "ngay": Key(required=False, example="2026-12-05"),
    "dang_tu": _POSTED,
    "dia_diem": Key(required=False, example="Nhà văn hóa thôn"),
    "bai": Key(required=True, example="[nen-tang/la-gi, {nghi: 15}, nen-tang/pham-vi]"),
}
