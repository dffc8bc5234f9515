"""Words of what is taken home: the file of a module, the whole site, the quizzes for a platform.

Braces name what is filled in.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType


@dataclass(frozen=True, slots=True, kw_only=True)
class OfflineWords:
    """The words of one language."""

    # The file of a module.
    kicker: str
    made: str
    forms: str
    forms_intro: str
    to_top: str
    skip: str
    text_size: str
    scheme: str
    licence: str
    # The whole site, and the list of its pages.
    all_pages: str
    all_intro: str
    filter: str
    none: str
    found: str
    other: str
    bundle_hint: str
    whole: str
    whole_hint: str
    # The quizzes.
    quiz_source: str
    quiz_file: str
    quiz_hint: str


_VIETNAMESE = OfflineWords(
    kicker="Chuyên đề, bản mang về",
    made="Bản này làm ngày {day}, đọc được khi không có mạng. Bản mới nhất ở",
    forms="Giấy tờ mẫu",
    forms_intro="Mẫu để tham khảo. Xem, in ngay ở đây; tệp Word thì tải khi có mạng.",
    to_top="Về danh sách bài",
    skip="Đến nội dung chính",
    text_size="Cỡ chữ",
    scheme="Đổi nền sáng, tối",
    licence="Nội dung dùng theo giấy phép CC BY 4.0.",
    all_pages="Tất cả các trang",
    all_intro=(
        "Bản mang về không có máy tìm trong nội dung. Ở đây là tên mọi trang, xếp theo vần; "
        "gõ vài chữ, có dấu hay không, để lọc."
    ),
    filter="Lọc theo tên trang",
    none="Không có trang nào tên như vậy. Hãy thử ít chữ hơn.",
    found="Còn {n} trang.",
    other="Khác",
    bundle_hint="Một tệp cho cả chuyên đề, mở bằng trình duyệt: các bài, trắc nghiệm, giấy tờ mẫu.",
    whole="Cả trang web",
    whole_hint="Tệp zip: giải nén, rồi mở index.html trong thư mục “trang”.",
    quiz_source="Học lại bài “{title}”",
    quiz_file="Câu trắc nghiệm cho Moodle (GIFT)",
    quiz_hint="Để nhập vào hệ thống học trực tuyến, có giải thích từng lựa chọn.",
)
_ENGLISH = OfflineWords(
    kicker="Module, to take home",
    made="Made on {day}, to be read without a network. The latest version is at",
    forms="Forms",
    forms_intro="For reference. Read and print them here; the Word files need a network.",
    to_top="Back to the list of lessons",
    skip="Skip to the content",
    text_size="Text size",
    scheme="Switch light or dark",
    licence="Content is licensed CC BY 4.0.",
    all_pages="All pages",
    all_intro=(
        "An offline copy cannot be searched by content. Here is the title of every page in "
        "alphabetical order; type a few letters to filter."
    ),
    filter="Filter by title",
    none="No page has such a title. Try fewer letters.",
    found="{n} pages left.",
    other="Other",
    bundle_hint="One file for the whole module, to open in a browser: lessons, quizzes, forms.",
    whole="The whole site",
    whole_hint="A zip file: unpack it, then open index.html in the folder “trang”.",
    quiz_source="Go back to the lesson “{title}”",
    quiz_file="Quiz questions for Moodle (GIFT)",
    quiz_hint="To import into a learning platform, with an explanation for every choice.",
)
OFFLINE_WORDS: Mapping[str, OfflineWords] = MappingProxyType({"vi": _VIETNAMESE, "en": _ENGLISH})
"""The words, by language."""
