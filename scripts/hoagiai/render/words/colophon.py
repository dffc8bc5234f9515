"""Words of a page's colophon: what kind of page it is, in both languages."""

import re
from collections.abc import Mapping
from types import MappingProxyType

Pair = tuple[str, str]

# The first that the address matches holds; “[^/]+/” is one folder.
KIND_PATTERNS: tuple[tuple[re.Pattern[str], Pair], ...] = tuple(
    (re.compile(pattern), pair)
    for pattern, pair in (
        (r"/", ("Trang chủ", "Home page")),
        (r"/(ke-hoach|co-quan|thoi-gian|dia-ban|van-ban|tap-huan|tap-huan/mau)/", ("Danh mục", "Index")),
        (r"/ke-hoach/.+", ("Kế hoạch", "Plan")),
        (r"/co-quan/.+", ("Cơ quan", "Agency")),
        (r"/thoi-gian/.+", ("Lịch năm", "Calendar of a year")),
        (r"/dia-ban/.+", ("Địa bàn", "Locality")),
        (r"/van-ban/.+/anh-huong/", ("Phần dựa vào văn bản", "What rests on a document")),
        (r"/van-ban/.+", ("Văn bản", "Legal document")),
        (r"/de-an/.*", ("Chỉ tiêu của đề án", "Targets of the programme")),
        (r"/nhat-ky/.*", ("Nhật ký đăng tải", "Posting log")),
        (r"/tap-huan/mau/.+", ("Mẫu giấy tờ", "Form")),
        (r"/tap-huan/chuong-trinh/.*", ("Chương trình tập huấn", "Training programme")),
        (r"/tap-huan/.+/tap-huan-vien/", ("Giáo án", "Trainer’s view")),
        (r"/tap-huan/.+/trinh-chieu/", ("Trang chiếu", "Slides")),
        (r"/tap-huan/.+/to-phat/", ("Tờ phát", "Hand-out")),
        (r"/tap-huan/[^/]+/", ("Chuyên đề", "Module")),
        (r"/tap-huan/.+", ("Bài học", "Lesson")),
        (r"/tim-kiem/.*", ("Tìm kiếm", "Search")),
        (r"/bien-nhan/", ("Biên nhận dựng trang", "Build receipt")),
        (r"/bien-tap/.*", ("Sổ tay biên tập", "Editors’ handbook")),
        (r"/nguoi-dan/.*", ("Hỏi đáp cho người dân", "Answers for residents")),
    )
)
"""What a page is called by its address."""

ARTICLE: Pair = ("Bài viết", "Article")
"""Any other page."""

MORE_FILES: Mapping[str, str] = MappingProxyType({"vi": "và {n} tệp khác", "en": "and {n} more files"})
"""Stands behind the first files of a page that is made of many."""
