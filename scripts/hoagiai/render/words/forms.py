"""Words of the forms: what every sheet says, in Vietnamese alone, and what their pages say."""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

NATION = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"
"""Quốc hiệu."""
MOTTO = "Độc lập - Tự do - Hạnh phúc"
"""Tiêu ngữ."""
PLACE_AND_DAY = ".............., ngày ....... tháng ....... năm ..........."
MARK_FREE = "Mẫu tham khảo – luật không ấn định mẫu này"
"""Of a form of which nothing is prescribed, as far as is known."""
MARK_CONTENTS = "Mẫu tham khảo – pháp luật yêu cầu nội dung, cách trình bày là gợi ý"
"""Of a form some contents of which are prescribed."""
AUTHOR = "Hòa giải ở cơ sở"
"""Who made the files, as their properties say."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FormWords:
    """The words of the pages in one language. Braces name what is filled in."""

    training: str
    title: str
    description: str
    intro: str
    empty: str
    mark_free: str
    mark_contents: str
    how: str
    how_points: tuple[str, ...]
    register: str
    # One form.
    purpose: str
    filled_by: str
    download: str
    kilobytes: str
    law: str
    law_free: str
    law_contents: str
    law_place: str
    law_layout: str
    article: str
    article_of: str
    signing: str
    read_more: str
    notes: str
    sheet: str
    sheet_hint: str
    blank: str
    to_write: str
    rows: str


_VIETNAMESE = FormWords(
    training="Tập huấn",
    title="Mẫu giấy tờ cho tổ hòa giải",
    description="Mẫu giấy tờ hòa giải ở cơ sở: xem trên trang, tải về dạng Word và PDF, in ra A4.",
    intro=(
        "Những tờ giấy một tổ hòa giải hay cần. Mỗi mẫu xem ngay trên trang, tải về dạng Word để sửa, "
        "dạng PDF để in. Tất cả đều là mẫu tham khảo; trang của từng mẫu nói rõ luật yêu cầu gì, "
        "phần nào chỉ là cách trình bày của chúng tôi."
    ),
    empty="Chưa có mẫu nào.",
    mark_free="luật không ấn định mẫu",
    mark_contents="pháp luật yêu cầu nội dung",
    how="Dùng thế nào",
    how_points=(
        "Chỗ chấm để viết tay. Ô vuông thì đánh dấu vào ô đúng. Phần nào không dùng thì gạch chéo.",
        "Giấy đã điền là chuyện riêng của các bên: cất kín, không chụp gửi lên nhóm Zalo, mạng xã hội.",
        "UBND, Tòa án hay nơi nhận giấy có mẫu riêng thì dùng mẫu của nơi ấy.",
    ),
    register=(
        "Sổ theo dõi hoạt động hòa giải ở cơ sở không có ở đây, vì mẫu Sổ do Bộ Tư pháp ban hành. "
        "Hỏi UBND xã, phường để có đúng mẫu. Xem"
    ),
    purpose="Dùng để",
    filled_by="Ai ghi",
    download="Tải về",
    kilobytes="{kind}, {size} kB",
    law="Luật yêu cầu gì",
    law_free=(
        "Luật không ấn định mẫu này. Câu chữ và cách trình bày đều do chúng tôi soạn; "
        "bạn sửa cho hợp nơi mình."
    ),
    law_contents="Nội dung phải có, theo",
    law_place="ghi ở phần",
    law_layout="Ngoài những nội dung ấy, câu chữ, thứ tự và cách trình bày là của chúng tôi.",
    article="Điều {number}",
    article_of=" ",
    signing="ký tên",
    read_more="Nên đọc thêm",
    notes="Cần nhớ",
    sheet="Tờ mẫu",
    sheet_hint="In trang này thì chỉ có tờ mẫu được in ra.",
    blank="để trống",
    to_write="{n} dòng để viết",
    rows="{n} hàng trống",
)

_ENGLISH = FormWords(
    training="Training",
    title="Forms for mediation teams",
    description="Papers for grassroots mediation: shown here, as Word and PDF files, ready to print on A4.",
    intro=(
        "The papers that a mediation team often needs. Each can be read here, downloaded as Word "
        "to change it, or as PDF to print it. All are for reference; each page says what the law demands "
        "and what is only our layout. The forms themselves are in Vietnamese, as they are handed in."
    ),
    empty="There is no form yet.",
    mark_free="no form is prescribed",
    mark_contents="contents are prescribed",
    how="How to use them",
    how_points=(
        "Write on the dots by hand. Tick the box that fits. Strike out what is not needed.",
        "A filled-in paper is the parties’ private matter: lock it away, send no photograph of it around.",
        "If the People’s Committee, the court or another receiver has a form of its own, use that one.",
    ),
    register=(
        "The register of mediation is not here, because its form is set by the Ministry of Justice. "
        "Ask the commune People’s Committee for it. See"
    ),
    purpose="What it is for",
    filled_by="Who fills it in",
    download="Download",
    kilobytes="{kind}, {size} kB",
    law="What the law demands",
    law_free="The law prescribes no form for this paper. Words and layout are ours; change them as you need.",
    law_contents="What must be in it, according to",
    law_place="has its place in part",
    law_layout="Beyond that the wording, the order and the layout are ours.",
    article="Article {number}",
    article_of=", ",
    signing="signatures",
    read_more="To read beside it",
    notes="Keep in mind",
    sheet="The form",
    sheet_hint=(
        "The form is in Vietnamese; beside each part stands what its fields mean. "
        "If you print this page, only the form is printed."
    ),
    blank="để trống",
    to_write="{n} dòng để viết",
    rows="{n} hàng trống",
)

FORM_WORDS: Mapping[str, FormWords] = MappingProxyType({"vi": _VIETNAMESE, "en": _ENGLISH})
"""The words of the pages, by language."""
