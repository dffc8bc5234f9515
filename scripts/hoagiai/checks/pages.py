"""The law of hand-written pages: their addresses are not those of made pages."""

from collections.abc import Iterator

from hoagiai.diagnostics import Code, Diagnostic, Location
from hoagiai.model.site import Site

_RESERVED = frozenset(
    {
        "api",
        "bien-nhan",
        "co-quan",
        "de-an",
        "dia-ban",
        "en",
        "ke-hoach",
        "lich",
        "nhat-ky",
        "tim",
        "tai-ve",
        "tap-huan",
        "thoi-gian",
        "tim-kiem",
        "van-ban",
        "vi",
    }
)
"""First parts of addresses that made pages, data files and the English edition stand under."""
_DOCUMENTS = "docs/van-ban/"
_INDEXES = frozenset({f"{_DOCUMENTS}index.md", f"{_DOCUMENTS}index.en.md"})


def pages_leave_made_addresses_free(site: Site) -> Iterator[Diagnostic]:
    """No hand-written page stands where the generator puts pages of its own.

    Legal documents stand under ``/van-ban/``, where only their index and what they affect are made.
    """
    for page in site.pages:
        first = page.path.removeprefix("docs/").partition("/")[0].partition(".")[0]
        if first in _RESERVED and not _is_document(page.path):
            name = page.path if page.path.startswith(_DOCUMENTS) else f"docs/{first}"
            yield Diagnostic(
                Code.NAME_NOT_PLAIN,
                Location(page.path),
                f"tên “{name}” trùng địa chỉ /{first}/ mà trang dành cho việc khác",
                hint=f"đặt tên khác, ví dụ “docs/trang-{first}”",
            )


def _is_document(path: str) -> bool:
    name = path.removeprefix(_DOCUMENTS)
    return path.startswith(_DOCUMENTS) and "/" not in name and path not in _INDEXES
