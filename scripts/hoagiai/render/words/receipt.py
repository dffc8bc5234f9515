"""Words of the build receipt, in both languages. Braces name what is filled in."""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType


@dataclass(frozen=True, slots=True, kw_only=True)
class ReceiptWords:
    """The words of one language."""

    title: str
    description: str
    intro: str
    built: str
    commit: str
    clean: str
    changed: str
    no_commit: str
    lock: str
    no_lock: str
    checks: str
    checks_text: str
    accepted_text: str
    counts: str
    count_names: Mapping[str, str]
    packages: str
    verify: str
    verify_text: str
    verify_same: str
    data: str


_VIETNAMESE = ReceiptWords(
    title="Biên nhận dựng trang",
    description="Trang này dựng từ nguồn nào, ngày nào, bằng phần mềm nào; kiểm tra gì; cách tự kiểm lại.",
    intro="Ai cũng dựng lại được trang này từ nguồn, rồi so xem có giống không. Đây là những gì cần biết.",
    built="Ngày dựng",
    commit="Commit của nguồn",
    clean="tệp nguồn đúng như commit này",
    changed="có tệp đã sửa mà chưa commit",
    no_commit="Không dựng từ kho git.",
    lock="SHA-256 của requirements.lock",
    no_lock="Không có tệp khóa phiên bản.",
    checks="Kiểm tra trước khi dựng",
    checks_text="Quy tắc: {laws}. Loại thông báo: {codes}. Lỗi: {errors}. Cảnh báo: {warnings}.",
    accepted_text="Cảnh báo do chính bản giấy đã ký, được chấp nhận kèm lý do: {accepted}.",
    counts="Trang có những gì",
    count_names=MappingProxyType(
        {
            "plans": "Kế hoạch",
            "tasks": "Nhiệm vụ",
            "duties": "Trách nhiệm",
            "agencies": "Cơ quan, nhóm cơ quan",
            "documents": "Văn bản",
            "articles": "Điều",
            "lessons": "Bài học",
            "forms": "Mẫu giấy tờ",
            "pages": "Trang, mỗi trang hai thứ tiếng",
        }
    ),
    packages="Phần mềm đã dùng",
    verify="Tự kiểm lại",
    verify_text="Lấy mã nguồn về, đứng ở thư mục gốc, rồi chạy:",
    verify_same="Cùng nguồn, cùng ngày, cùng phiên bản thì tệp build.json giống nhau từng byte.",
    data="Biên nhận dạng JSON",
)

_ENGLISH = ReceiptWords(
    title="Build receipt",
    description="From which source, when and with which software this site was built; how to verify it.",
    intro="Anybody can build this site again from its source and compare. This is what you need to know.",
    built="Built on",
    commit="Commit of the source",
    clean="the files are exactly those of this commit",
    changed="some files were changed and not committed",
    no_commit="Not built from a git repository.",
    lock="SHA-256 of requirements.lock",
    no_lock="There is no lock file.",
    checks="Checks before the build",
    checks_text="Laws: {laws}. Kinds of findings: {codes}. Errors: {errors}. Warnings: {warnings}.",
    accepted_text="Warnings caused by signed papers themselves, accepted with a reason: {accepted}.",
    counts="What the site holds",
    count_names=MappingProxyType(
        {
            "plans": "Plans",
            "tasks": "Tasks",
            "duties": "Duties",
            "agencies": "Agencies and groups",
            "documents": "Legal documents",
            "articles": "Articles",
            "lessons": "Lessons",
            "forms": "Forms",
            "pages": "Pages, each in two languages",
        }
    ),
    packages="Software used",
    verify="Verify it yourself",
    verify_text="Get the source, stand in its top folder, and run:",
    verify_same="The same source, day and versions give the same build.json, byte for byte.",
    data="The receipt as JSON",
)

RECEIPT_WORDS: Mapping[str, ReceiptWords] = MappingProxyType({"vi": _VIETNAMESE, "en": _ENGLISH})
"""The words by language."""
