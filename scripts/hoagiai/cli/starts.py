"""What new files begin with: a head that is right as far as the name tells, and what to do next."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from hoagiai.checks.training.short_codes import free_short_code
from hoagiai.cli.lesson_start import lesson_files, module_files
from hoagiai.model.legal import DocumentKind
from hoagiai.model.site import Site
from hoagiai.parse.legal import DOCUMENTS, kind_of_id
from hoagiai.parse.training import is_lesson

_PLAN = """\
---
so_hieu: …/KH-UBND
trich_yeu: Triển khai thực hiện công tác hòa giải ở cơ sở năm {year}
ngay: {year}
ban_hanh: {locality}/ubnd
giai_doan: {year}
nguon: ghi rõ chép từ đâu, ví dụ bản ký số trên trang của xã
---

Dán toàn văn kế hoạch vào đây, giữ đúng số thứ tự và câu chữ của bản đã ký.
"""
_DOCUMENT = """\
---
so_hieu: {number}
loai: {kind}
ten: ghi tên của luật, hoặc trích yếu của văn bản
ban_hanh: ghi nơi ban hành
ngay_ban_hanh: {year}
nguon_chinh_thuc: https://vbpl.vn
kiem_tra: {today}
kiem_tra_nguon: ghi rõ đã xem ở đâu
do_chac: mot-nguon
chua_ro: [ngày có hiệu lực]
mo_ta: một câu nói văn bản này để làm gì
---

Viết ở đây văn bản này để làm gì, bằng lời dễ hiểu.

### Điều 1. Ghi tên điều {{#dieu-1}}

Ý của điều, bằng lời của bạn.

**Với hòa giải viên:** điều này nghĩa là gì khi làm việc.
"""
_ENGLISH = """\
---
ten: write the name in English
kiem_tra_nguon: say where it was looked at
chua_ro: [the first day in force]
mo_ta: one sentence that says what this document is for
---

Say here in plain words what this document is for.

### Article 1. Write its title {#dieu-1}

The gist of the article in your own words.

**For mediators:** what it means in practice.
"""
_SYMBOLS = {
    DocumentKind.DECREE: "{digits}/{year}/NĐ-CP",
    DocumentKind.LAW: "{digits}/{year}/QH…",
    DocumentKind.CODE: "{digits}/{year}/QH…",
    DocumentKind.CIRCULAR: "{digits}/{year}/TT-…",
    DocumentKind.DECISION: "{digits}/QĐ-…",
    DocumentKind.PLAN: "{digits}/KH-…",
}


class NameUnfitError(Exception):
    """The name is not of the form that a file of its kind has; the message says so in Vietnamese."""


@dataclass(frozen=True, slots=True)
class Start:
    """Files to be written, by path, and what their editor does next."""

    files: Mapping[str, str]
    next_step: str


def start_plan(name: str) -> Start:
    """Return the beginning of the plan ``<locality>/<year>-<words>``.

    Raises:
        NameUnfitError: If ``name`` is of another form.
    """
    locality, _, stem = name.rpartition("/")
    year = stem.partition("-")[0]
    if not locality or not year.isdigit():
        raise NameUnfitError(f"“{name}” không có dạng <địa bàn>/<năm>-<từ>")
    text = _PLAN.format(year=year, locality=locality)
    return Start({f"plans/{name}.md": text}, "Dán kế hoạch vào, sửa phần đầu")


def start_document(name: str, today: date) -> Start:
    """Return the beginning of the document whose id is ``name``, and of its English.

    Raises:
        NameUnfitError: If ``name`` is no id of a document.
    """
    kind, year = kind_of_id(name), re.search(r"-(\d{4})(?:-|$)", name)
    if kind is None or year is None or "/" in name:
        raise NameUnfitError(f"“{name}” không có dạng <loại>-<số>-<năm>, ví dụ nd-15-2014")
    digits = re.search(r"-(\d+)-\d{4}", name)
    number = _SYMBOLS.get(kind, "{digits}/{year}/…").format(digits=digits[1] if digits else "…", year=year[1])
    text = _DOCUMENT.format(number=number, kind=kind.value, year=year[1], today=today.isoformat())
    files = {f"{DOCUMENTS}{name}.md": text, f"{DOCUMENTS}{name}.en.md": _ENGLISH}
    return Start(files, "Điền phần đầu, viết từng điều")


def start_lesson(name: str, site: Site, today: date) -> Start:
    """Return the beginning of the lesson ``<module>/<lesson>``, of its English, and of a new module.

    Raises:
        NameUnfitError: If ``name`` is of another form.
    """
    if not is_lesson(f"training/{name}.md"):
        raise NameUnfitError(f"“{name}” không có dạng <chuyên đề>/<bài>, ví dụ nen-tang/la-gi")
    files = lesson_files(name, free_short_code(site), today.isoformat())
    index = f"training/{name.partition('/')[0]}/index.md"
    if index in site.files:
        return Start(files, f"Thêm bài vào danh sách bai của {index}, viết từng phần")
    return Start(files | module_files(name, today.isoformat()), "Viết từng phần, và trang của chuyên đề mới")
