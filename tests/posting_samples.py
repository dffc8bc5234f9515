"""A site that has posted things in two years: a small one, with what a repository would tell."""

from dataclasses import replace
from datetime import date

import samples
from hoagiai.diagnostics import Location
from hoagiai.model.history import FileHistory, History, HistoryState
from hoagiai.model.legal import DocumentId
from hoagiai.model.page import Page
from hoagiai.model.period import Span
from hoagiai.model.programme import Evidence, Programme, Target, TargetId
from hoagiai.model.site import LedgerEntry, Site

TODAY = date(2026, 11, 22)
SITE_URL = "https://hoa-giai.example"
_HERE = Location("plans/_danh-ba/chi-tieu.yml", 1, 1)


def guide(name: str, title: str, posted: date | None = None) -> Page:
    return Page(f"docs/{name}.md", "vi", title, f"{title}.", date(2026, 6, 1), None, (), posted=posted)


def target() -> Target:
    years = Span(date(2024, 1, 1), date(2030, 12, 31))
    programme = Programme(
        DocumentId("qd-315-2024"), "Đề án hòa giải", "The project", (years,), ("315/QĐ-TTg",), (), _HERE
    )
    return Target(
        id=TargetId("qd-315-2024/muc-tieu-2"),
        programme=programme,
        name="Tài liệu được đăng",
        name_en="Materials posted",
        text="Tài liệu được đăng trên mạng.",
        text_en="Materials are posted online.",
        amounts=(),
        due=None,
        evidence=Evidence.ONE_SOURCE,
        figures=(),
        notes=(),
        bases=(),
        words=("đăng tài liệu",),
        location=_HERE,
        met_by_posting=True,
    )


def site() -> Site:
    """Two plans whose files a repository knows, one page with a day of its own, one with none."""
    content = samples.site()
    old, new = content.plans[samples.OLD_PLAN], content.plans[samples.NEW_PLAN]
    pages = (guide("tap-huan-vien", "Tập huấn viên", date(2026, 2, 3)), guide("tu-dien", "Từ điển"))
    files = {
        old.path: FileHistory(date(2025, 7, 1), date(2026, 3, 5), 3),
        new.path: FileHistory(date(2026, 1, 12), date(2026, 1, 12), 1),
        # What a head says goes before what the repository tells.
        "docs/tap-huan-vien.md": FileHistory(date(2026, 9, 9), date(2026, 9, 9), 1),
    }
    return replace(
        content,
        pages=(*content.pages, *pages),
        targets=(target(),),
        history=History(HistoryState.WHOLE, files),
    )


def with_published_year(content: Site, year: int) -> Site:
    """The same, and the statement of ``year`` was published before."""
    entry = LedgerEntry(f"/nhat-ky/{year}/", None, Location("docs/so-dia-chi.txt", 1, 1))
    return replace(content, ledger=(*content.ledger, entry))
