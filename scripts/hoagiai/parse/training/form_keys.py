"""The keys of a form's file and of the entries in it."""

from collections.abc import Mapping

from hoagiai.parse.heads import Key

FORM_KEYS: Mapping[str, Key] = {
    "thu_tu": Key(required=True, example="2"),
    "ten": Key(required=True, example="Giấy mời hòa giải"),
    "ten_tieng_anh": Key(required=True, example="Invitation to a mediation session"),
    "mo_ta": Key(required=True, example="Mẫu giấy mời các bên tới buổi hòa giải."),
    "mo_ta_tieng_anh": Key(required=True, example="A form to invite the parties to a session."),
    "dung_de": Key(required=True, example="báo ngày, giờ, chỗ hòa giải cho người được mời"),
    "dung_de_tieng_anh": Key(required=True, example="to tell people when and where the session is"),
    "nguoi_ghi": Key(required=True, example="hòa giải viên"),
    "nguoi_ghi_tieng_anh": Key(required=True, example="the mediator"),
    "theo_luat": Key(required=False, example="[{dieu: luat-35-2013#dieu-24, noi_dung: […]}]"),
    "doc_them": Key(required=False, example="[luat-35-2013#dieu-20]"),
    "luu_y": Key(
        required=False, example="[{chu: Đưa tận tay người được mời., anh: Hand it over in person.}]"
    ),
    "co_quan": Key(required=False, example='["XÃ .....", "TỔ HÒA GIẢI ....."]'),
    "noi_ngay": Key(required=False, example="có"),
    "dang_tu": Key(required=False, example="2026-11-22"),
    "loai": Key(required=True, example="GIẤY MỜI"),
    "ve_viec": Key(required=False, example="Tham gia buổi hòa giải"),
    "kinh_gui": Key(required=False, example='["Kính gửi: Ông (bà) ....."]'),
    "phan": Key(required=True, example='[{neo: thoi-gian, tieng_anh: Time, dong: ["Lúc: ....."]}]'),
}
"""Of the file."""
DEMAND_KEYS: Mapping[str, Key] = {
    "dieu": Key(required=False, example="luat-35-2013#dieu-24"),
    "nguon": Key(required=False, example="cổng dịch vụ công, thủ tục 2.002080"),
    "nguon_tieng_anh": Key(required=False, example="the public service portal, procedure 2.002080"),
    "noi_dung": Key(required=True, example="[{chu: thông tin về các bên, anh: the parties, ghi_o: cac-ben}]"),
}
"""Of an entry of ``theo_luat``."""
CONTENT_KEYS: Mapping[str, Key] = {
    "chu": Key(required=True, example="thông tin về các bên"),
    "anh": Key(required=True, example="the parties"),
    "ghi_o": Key(required=True, example="cac-ben"),
}
"""Of an entry of ``noi_dung``."""
PART_KEYS: Mapping[str, Key] = {
    "neo": Key(required=True, example="cac-ben"),
    "tieu_de": Key(required=False, example="2. Các bên"),
    "tieng_anh": Key(required=True, example="The parties"),
    "cach_ghi": Key(required=False, example="Ghi đủ mọi người có mặt."),
    "cach_ghi_tieng_anh": Key(required=False, example="Name everybody who is present."),
    "dong": Key(required=True, example='["Họ và tên: ....."]'),
}
"""Of an entry of ``phan``."""
WORD_KEYS: Mapping[str, Key] = {
    "chu": Key(required=True, example='"Họ và tên: ....."'),
    "anh": Key(required=False, example="Full name"),
    "kieu": Key(required=False, example="nghieng"),
}
"""Of a line that says more than its words."""
RULE_KEYS: Mapping[str, Key] = {
    "trong": Key(required=True, example="3"),
    "anh": Key(required=False, example="What happened"),
}
CHOICE_KEYS: Mapping[str, Key] = {
    "chon": Key(required=True, example="[Công khai, Kín]"),
}
TABLE_KEYS: Mapping[str, Key] = {
    "bang": Key(required=True, example="[{cot: TT, rong: 8}, {cot: Vụ việc, anh: Case, rong: 92}]"),
    "hang": Key(required=True, example="6"),
    "cuoi": Key(required=False, example="Cộng"),
}
COLUMN_KEYS: Mapping[str, Key] = {
    "cot": Key(required=True, example="Ngày kết thúc"),
    "anh": Key(required=False, example="Day it ended"),
    "rong": Key(required=True, example="20"),
}
SIGN_KEYS: Mapping[str, Key] = {
    "ky": Key(required=True, example="[{chuc: HÒA GIẢI VIÊN, ghi: (Ký, ghi rõ họ tên)}]"),
}
SIGNER_KEYS: Mapping[str, Key] = {
    "chuc": Key(required=True, example="HÒA GIẢI VIÊN"),
    "anh": Key(required=False, example="The mediator"),
    "ghi": Key(required=False, example="(Ký, ghi rõ họ tên)"),
}
BLOCKS: Mapping[str, Mapping[str, Key]] = {
    "chu": WORD_KEYS,
    "trong": RULE_KEYS,
    "chon": CHOICE_KEYS,
    "bang": TABLE_KEYS,
    "ky": SIGN_KEYS,
}
"""The keys of each kind of entry of ``dong``, by the key that tells the kind."""
