"""A hand-written page: its head and its Markdown lines."""

from collections.abc import Mapping

from hoagiai.diagnostics import Diagnostic
from hoagiai.model.page import Page, SourceLine
from hoagiai.parse.heads import HeadReader, Key, day_of, id_of, ids_of, months_of, text_of
from hoagiai.source.yaml_nodes import Mapping as Head

PAGE_KEYS: Mapping[str, Key] = {
    "tieu_de": Key(required=True, example="Giới thiệu"),
    "mo_ta": Key(required=True, example="Trang này là gì, ai chịu trách nhiệm, báo lỗi thế nào."),
    "dang_tu": Key(required=False, example="2026-11-22"),
    "ra_soat": Key(required=False, example="2026-11-22"),
    "ra_soat_lai_sau": Key(required=False, example="6 tháng"),
    "dan_chieu_mac_dinh": Key(required=False, example="luat-35-2013"),
    "dan_chieu_lich_su": Key(required=False, example="[qd-428-2019]"),
}


def parse_page(path: str, head: Head, lines: tuple[SourceLine, ...]) -> tuple[Page, tuple[Diagnostic, ...]]:
    """Return a page with its lines (includes already expanded) and what is wrong with its head."""
    reader = HeadReader(head, PAGE_KEYS)
    page = Page(
        path=path,
        language="en" if path.endswith(".en.md") else "vi",
        title=reader.take("tieu_de", text_of, ""),
        description=reader.take("mo_ta", text_of, ""),
        reviewed=reader.take("ra_soat", day_of, None),
        review_months=reader.take("ra_soat_lai_sau", months_of, None),
        lines=lines,
        default_document=reader.take("dan_chieu_mac_dinh", id_of, None),
        cites_as_history=reader.take("dan_chieu_lich_su", ids_of, ()),
        posted=reader.take("dang_tu", day_of, None),
        locations=reader.locations,
    )
    return page, tuple(reader.findings)
