"""A small complete site as staged pages: every kind of page the publishing room has to do with."""

from collections.abc import Iterator

from hoagiai.publish.search_page import search_pages
from hoagiai.publish.search_words import word_files
from hoagiai.render.app import app_files
from hoagiai.render.staged import StagedFile, StagedPage

SOURCE = "plans/tinh/xa-a/2024-a.md"
PLAN = "ke-hoach/tinh/xa-a/2024-a"
SECTIONS = (
    *("ke-hoach", "co-quan", "thoi-gian", "dia-ban", "van-ban", "de-an", "nguoi-dan"),
    *("hoa-giai-vien", "tap-huan-vien", "tu-dien", "bien-tap", "tap-huan"),
)
OFFICIAL = """<div class="van-ban" data-official-text lang="vi">
<h2 id="phan-i">I. NHIỆM VỤ</h2>
<p id="nv-1"><strong>1. Tập huấn kỹ năng hòa giải tranh chấp đất đai</strong></p>
<p>Chủ trì: <a href="../../../../co-quan/tinh/ubnd/">Ủy ban nhân dân xã</a>.</p>
<p>Mã: <code>&#123;!/etc/hostname!}</code></p>
<p id="nv-2"><strong>2. Kiểm tra, đôn đốc công tác hòa giải ở cơ sở</strong></p>
<p>Thời gian: Quý II năm 2024.</p>
</div>"""
FACTS = '{"kind":"plan","context":"Xã A","locality":"tinh/xa-a","years":[2024],"names":["1/KH-UBND"]}'
ABOUT = """
## Đất đai

Xem [nhiệm vụ 1](../ke-hoach/tinh/xa-a/2024-a/index.md#nv-1), [mục này](#dat-dai) và
[trang chủ](../index.md). Gõ `{!/etc/hostname!}` để chèn.

!!! note "Lưu ý"

    Trang này viết tay.

| Việc | Ai |
|---|---|
| Hỏi | Tổ hòa giải |

Chú thích[^1].

[^1]: Nội dung chú thích.
"""


def sample_pages() -> tuple[StagedPage, ...]:
    """Return the pages of both languages; the English “about” stands in for a missing translation."""
    pages = [*_vietnamese(), *_english()]
    closing = [piece for piece in search_pages(pages) if isinstance(piece, StagedPage)]
    return tuple(sorted([*pages, *closing], key=lambda page: page.path))


def sample_files() -> tuple[StagedFile, ...]:
    """Return the files that are published once."""
    calendar = StagedFile("lich/tinh/ubnd.ics", b"BEGIN:VCALENDAR\r\n")
    return (StagedFile("api/index.json", b"{}"), calendar, *app_files(), *word_files())


def _page(path: str, title: str, source: str, body: str, **more: str) -> StagedPage:
    front = {"title": title, "description": f"Mô tả: {title}", "edit_path": source, **more}
    return StagedPage(path, front, body)


def _vietnamese() -> Iterator[StagedPage]:
    yield _page("vi/index.md", "Trang chủ", "docs/index.md", "Chào. [Kế hoạch](ke-hoach/index.md)")
    for number, section in enumerate(SECTIONS):
        yield _page(f"vi/{section}/index.md", f"Mục {number}", "docs/muc.md", f"<h1>Mục {number}</h1>")
    head = '<h1>Kế hoạch hòa giải năm 2024</h1>\n<p><a href="#nv-1">Nhiệm vụ 1</a></p>\n'
    yield _page(f"vi/{PLAN}/index.md", "Kế hoạch hòa giải năm 2024", SOURCE, head + OFFICIAL, tim=FACTS)
    body = (
        "<h1>Ủy ban nhân dân xã A</h1>\n"
        f'<ul><li><a href="../../../{PLAN}/#nv-1">Tập huấn</a></li></ul>\n'
        '<p><a href="../../../lich/tinh/ubnd.ics" download>Lịch</a></p>'
    )
    yield _page("vi/co-quan/tinh/ubnd/index.md", "Ủy ban nhân dân xã A", "plans/_danh-ba/co-quan.yml", body)
    yield _page("vi/gioi-thieu/index.md", "Giới thiệu", "docs/gioi-thieu.md", ABOUT)


def _english() -> Iterator[StagedPage]:
    yield _page("en/index.md", "Home", "docs/index.en.md", "Welcome. [Plans](ke-hoach/index.md)")
    for number, section in enumerate(SECTIONS):
        yield _page(f"en/{section}/index.md", f"Part {number}", "docs/muc.en.md", f"<h1>Part {number}</h1>")
    head = '<h1>Mediation plan of 2024</h1>\n<p><a href="#nv-1">Task 1: training on land disputes</a></p>\n'
    yield _page(f"en/{PLAN}/index.md", "Mediation plan of 2024", SOURCE, head + OFFICIAL, tim=FACTS)
    body = "<h1>People's Committee of commune A</h1>\n<p>Leads one task.</p>"
    yield _page("en/co-quan/tinh/ubnd/index.md", "Commune A", "plans/_danh-ba/co-quan.yml", body)
    yield _page("en/gioi-thieu/index.md", "Giới thiệu", "docs/gioi-thieu.md", ABOUT, ban_goc="/gioi-thieu/")
