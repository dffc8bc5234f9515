"""A small site with lessons: two modules, a lesson in both languages, two in Vietnamese only."""

from datetime import date
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

from hoagiai import pipeline
from hoagiai.model.site import Site
from trees import Content, write_tree

TODAY = date(2026, 11, 22)
SITE_URL = "https://hoagiai.example.vn/"
FIRST, SECOND, THIRD = "nen-tang/la-gi", "nen-tang/pham-vi", "ky-nang/lang-nghe"
PLAN = "t/xa-a/2026-a"
LAW = """---
so_hieu: 35/2013/QH13
loai: luat
ten: Luật Hòa giải ở cơ sở
ban_hanh: Quốc hội
ngay_ban_hanh: 2013-06-20
hieu_luc_tu: 2014-01-01
nguon_chinh_thuc: https://vbpl.vn
kiem_tra: 2026-07-23
kiem_tra_nguon: trang vbpl.vn
do_chac: hai-nguon
mo_ta: Luật về hòa giải ở cơ sở.
---
### Điều 2. Giải thích từ ngữ {#dieu-2}

Hòa giải viên giúp, các bên quyết định.

### Điều 3. Phạm vi {#dieu-3}

Việc nào nhận, việc nào không.
"""
# Pages of forms lead to this article.
LATER = "\n### Điều 28. Trách nhiệm {#dieu-28}\n\nSổ sách.\n"
PLAN_TEXT = """## I. NHIỆM VỤ

**1. Tập huấn kỹ năng hòa giải**

- Cơ quan chủ trì: UBND xã.
- Thời gian thực hiện: Quý II năm 2026.

**2. Sơ kết công tác hòa giải**

- Cơ quan chủ trì: UBND xã.
- Thời gian thực hiện: Quý IV năm 2026.
"""
FILES: dict[str, Content] = {
    "docs/van-ban/luat-35-2013.md": LAW + LATER,
    f"plans/{PLAN}.md": PLAN_TEXT,
    "training/nen-tang/index.md": {"nền": "chuyen-de.txt", "bai: [la-gi]": "bai: [la-gi, pham-vi]"},
    "training/nen-tang/index.en.md": (
        "---\ntieu_de: Foundations\nmo_ta: The first lessons.\n---\nA module for those who are new.\n"
    ),
    f"training/{FIRST}.md": {
        "nền": "bai-hoc.txt",
        "phuc_vu: [qd-315-2024/muc-tieu-2]": f"phuc_vu: [{PLAN}#nv-1]",
        "  - Hai bên tự quyết định.": "  - Hai bên tự quyết định (Điều 2 Luật Hòa giải ở cơ sở).",
        # A choice that cites, a key point with a sign of HTML, a setting before the choices.
        "Đúng: các bên tự quyết định.": "Đúng: các bên tự quyết định (Điều 2 Luật Hòa giải ở cơ sở).",
        "  - Tổ không phạt.": "  - Tổ không phạt, không ra lệnh & không <ép>.",
    },
    f"training/{FIRST}.en.md": {"nền": "bai-hoc-tieng-anh.txt"},
    f"training/{SECOND}.md": {
        "nền": "bai-hoc.txt",
        "tieu_de: Hòa giải ở cơ sở là gì": "tieu_de: Việc nhận, việc không",
        "ma_ngan: b01": "ma_ngan: b02",
        "can_hoc_truoc: []": f"can_hoc_truoc: [{FIRST}]",
        "phuc_vu: [qd-315-2024/muc-tieu-2]": f"phuc_vu: [{PLAN}#nv-1]",
    },
    "training/ky-nang/index.md": {
        "nền": "chuyen-de.txt",
        "tieu_de: Nền tảng": "tieu_de: Kỹ năng",
        "bai: [la-gi]": "bai: [lang-nghe]",
    },
    f"training/{THIRD}.md": {
        "nền": "bai-hoc.txt",
        "tieu_de: Hòa giải ở cơ sở là gì": "tieu_de: Lắng nghe",
        "ma_ngan: b01": "ma_ngan: b03",
        "phuc_vu: [qd-315-2024/muc-tieu-2]": f"phuc_vu: [{PLAN}#nv-2]",
    },
}
"""The sources, by path; files of the base stand for lessons with a few words changed."""


@cache
def site() -> Site:
    """The site that the sources make, whatever the laws say of them."""
    with TemporaryDirectory() as folder:
        write_tree(Path(folder), FILES)
        return pipeline.run(Path(folder), TODAY).site
