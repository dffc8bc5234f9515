"""Words of the site as an app: its manifest, and what is kept on the reader's device."""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType


@dataclass(frozen=True, slots=True, kw_only=True)
class AppWords:
    """The words of one language; braces name what the page's script fills in."""

    short_name: str
    description: str
    plans: str
    training: str
    search: str
    # Keeping a module.
    keep: str
    keep_hint: str
    keeping: str
    kept: str
    failed: str
    drop: str
    dropped: str


_VIETNAMESE = AppWords(
    short_name="Hòa giải",
    description="Kế hoạch, nhiệm vụ, văn bản và bài tập huấn về hòa giải ở cơ sở; đọc được khi mất mạng.",
    plans="Kế hoạch",
    training="Tập huấn",
    search="Tìm kiếm",
    keep="Lưu chuyên đề này để đọc khi không có mạng",
    keep_hint="Lưu các bài và giấy tờ mẫu trong trình duyệt này. Có mạng thì trang luôn là bản mới nhất.",
    keeping="Đang lưu {n}/{all} trang…",
    kept="Đã lưu {n} trang trên máy này.",
    failed="Chưa lưu được. Hãy kiểm tra mạng và chỗ trống của máy, rồi bấm lại.",
    drop="Xóa bản lưu khỏi máy",
    dropped="Đã xóa bản lưu của chuyên đề này.",
)
_ENGLISH = AppWords(
    short_name="Mediation",
    description="Plans, tasks, laws and training on grassroots mediation, readable without a network.",
    plans="Plans",
    training="Training",
    search="Search",
    keep="Keep this module to read without a network",
    keep_hint="Kept in this device’s browser: lessons and forms. With a network you always see the latest.",
    keeping="Keeping {n} of {all} pages…",
    kept="{n} pages are kept on this device.",
    failed="Not kept. Please check the network and the space on this device, then try again.",
    drop="Remove them from this device",
    dropped="The pages of this module were removed.",
)
APP_WORDS: Mapping[str, AppWords] = MappingProxyType({"vi": _VIETNAMESE, "en": _ENGLISH})
"""The words, by language."""
