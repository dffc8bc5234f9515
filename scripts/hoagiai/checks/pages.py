"""The law of hand-written pages: their addresses are not those of made pages."""

from collections.abc import Iterator

from hoagiai.diagnostics import Code, Diagnostic, Location
from hoagiai.model.site import Site

_RESERVED = frozenset(
    {"api", "co-quan", "dia-ban", "en", "ke-hoach", "lich", "pagefind", "thoi-gian", "tim-kiem", "vi"}
)
"""First parts of addresses that made pages, data files and the English edition stand under."""


def pages_leave_made_addresses_free(site: Site) -> Iterator[Diagnostic]:
    """No hand-written page stands where the generator puts pages of its own."""
    for page in site.pages:
        first = page.path.removeprefix("docs/").partition("/")[0].partition(".")[0]
        if first in _RESERVED:
            yield Diagnostic(
                Code.NAME_NOT_PLAIN,
                Location(page.path),
                f"tên “docs/{first}” trùng địa chỉ /{first}/ mà trang dành cho việc khác",
                hint=f"đặt tên khác, ví dụ “docs/trang-{first}”",
            )
