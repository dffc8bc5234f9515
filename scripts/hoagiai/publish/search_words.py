"""What the search says in the browser, in both languages: a file of words that its scripts ask for.

``{n}`` is a number, ``{q}`` the words sought.
"""

import json
from collections.abc import Mapping
from types import MappingProxyType

from hoagiai.render.staged import StagedFile

Said = str | tuple[str, ...] | Mapping[str, str]

_VIETNAMESE: Mapping[str, Said] = {
    "hint": "Gõ có dấu hay không dấu đều được. Thử tìm:",
    "examples_title": "Ví dụ",
    "examples": ("tranh chấp đất đai", "thù lao hòa giải viên", "dieu 24", "nd 15/2014"),
    "busy": "Đang tìm…",
    "results": "Kết quả",
    "none": "Không tìm thấy gì cho “{q}”. Thử ít từ hơn hoặc từ khác.",
    "none_filtered": "Không có kết quả nào cho “{q}” trong phần đang lọc.",
    "one": "1 kết quả cho “{q}”.",
    "many": "{n} kết quả cho “{q}”.",
    "about": "Khoảng {n} kết quả cho “{q}”.",
    "failed": "Không mở được mục lục tìm kiếm. Hãy kiểm tra mạng rồi thử lại.",
    "all": "Xem tất cả kết quả cho “{q}”",
    "more": "Xem thêm (còn {n})",
    "suggestion": "Có phải bạn tìm",
    "near": "Chủ đề gần nhất",
    "recent": "Tìm gần đây",
    "recent_note": "Chỉ lưu trên máy này.",
    "clear": "Xóa",
    "cleared": "Đã xóa những lần tìm gần đây.",
    "keys": "↑ ↓ chọn · Enter mở · Esc đóng",
    "by_kind": "Lọc theo loại",
    "all_kinds": "Tất cả",
    "locality": "Địa bàn",
    "any_locality": "Mọi địa bàn",
    "year": "Năm",
    "any_year": "Mọi năm",
    "clear_filters": "Bỏ lọc",
    "kinds": {
        "plan": "Kế hoạch",
        "task": "Nhiệm vụ",
        "agency": "Cơ quan",
        "document": "Văn bản",
        "article": "Điều luật",
        "lesson": "Bài học",
        "form": "Mẫu giấy tờ",
        "guide": "Hướng dẫn",
        "locality": "Địa bàn",
        "page": "Trang",
    },
    "kinds_plural": {
        "plan": "Kế hoạch",
        "task": "Nhiệm vụ",
        "agency": "Cơ quan",
        "document": "Văn bản",
        "article": "Điều luật",
        "lesson": "Bài học",
        "form": "Mẫu giấy tờ",
        "guide": "Hướng dẫn",
        "locality": "Địa bàn",
    },
    "ended": {
        "document": "hết hiệu lực",
        "article": "văn bản hết hiệu lực",
        "plan": "cơ quan ban hành đã kết thúc",
        "task": "cơ quan ban hành đã kết thúc",
        "other": "đã kết thúc",
    },
}
_ENGLISH: Mapping[str, Said] = {
    "hint": "This searches the English pages. Try:",
    "examples_title": "Examples",
    "examples": ("land disputes", "mediator allowance", "article 24"),
    "busy": "Searching…",
    "results": "Results",
    "none": "Nothing found for “{q}”. Try fewer or other words.",
    "none_filtered": "Nothing for “{q}” passes the filters.",
    "one": "1 result for “{q}”.",
    "many": "{n} results for “{q}”.",
    "about": "About {n} results for “{q}”.",
    "failed": "The search index could not be opened. Check the network and try again.",
    "all": "All results for “{q}”",
    "more": "More results ({n} left)",
    "suggestion": "Did you mean",
    "near": "Nearest topics",
    "recent": "Recent searches",
    "recent_note": "Kept on this device only.",
    "clear": "Clear",
    "cleared": "Recent searches are cleared.",
    "keys": "↑ ↓ choose · Enter open · Esc close",
    "by_kind": "Filter by kind",
    "all_kinds": "All",
    "locality": "Locality",
    "any_locality": "Any locality",
    "year": "Year",
    "any_year": "Any year",
    "clear_filters": "Clear filters",
    "kinds": {
        "plan": "Plan",
        "task": "Task",
        "agency": "Body",
        "document": "Document",
        "article": "Article",
        "lesson": "Lesson",
        "form": "Form",
        "guide": "Guide",
        "locality": "Locality",
        "page": "Page",
    },
    "kinds_plural": {
        "plan": "Plans",
        "task": "Tasks",
        "agency": "Bodies",
        "document": "Documents",
        "article": "Articles",
        "lesson": "Lessons",
        "form": "Forms",
        "guide": "Guides",
        "locality": "Localities",
    },
    "ended": {
        "document": "no longer in force",
        "article": "document no longer in force",
        "plan": "issuing body has ended",
        "task": "issuing body has ended",
        "other": "ended",
    },
}
WORDS: Mapping[str, Mapping[str, Said]] = MappingProxyType({"vi": _VIETNAMESE, "en": _ENGLISH})
"""The words, by language, then by the name that the scripts ask for."""


def word_files() -> tuple[StagedFile, ...]:
    """Return the file of words of each language, which is fetched when somebody opens the search."""
    return tuple(
        StagedFile(f"assets/tim/{language}.json", _compact(words).encode())
        for language, words in WORDS.items()
    )


def _compact(words: Mapping[str, Said]) -> str:
    return json.dumps(words, ensure_ascii=False, separators=(",", ":"))
