"""The sample site with lessons, and programmes of training days made of them."""

from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

import lesson_samples
from hoagiai import pipeline
from hoagiai.model.site import Site
from lesson_samples import FIRST, SECOND, SITE_URL, THIRD, TODAY
from trees import Content, write_tree

__all__ = ["FIRST", "SECOND", "SITE_URL", "THIRD", "TODAY"]

HALF_DAY, TWO_DAYS = "nua-ngay", "hai-ngay"
FILES: dict[str, Content] = {
    **lesson_samples.FILES,
    # The page of forms names the article on the register.
    "docs/van-ban/luat-35-2013.md": f"{lesson_samples.LAW}\n### Điều 28. Trách nhiệm {{#dieu-28}}\n\nSổ.\n",
    f"training/_chuong-trinh/{HALF_DAY}.yml": f"""\
tieu_de: Nửa ngày cho tổ mới
tieu_de_tieng_anh: Half a day for a new team
mo_ta: Cho tổ vừa bầu.
bat_dau: 07:30
bai:
  - {{viec: Điểm danh, viec_tieng_anh: Sign-in, phut: 15}}
  - {FIRST}
  - {{nghi: 10}}
  - {SECOND}
""",
    f"training/_chuong-trinh/{TWO_DAYS}.yml": f"""\
tieu_de: Hai ngày
bat_dau: 08:00
ngay: 2026-12-30
dia_diem: Nhà văn hóa thôn, phòng lớn
bai:
  - {FIRST}
  - {{nghi_den: 13:30, ten: Nghỉ trưa, ten_tieng_anh: Lunch}}
  - {SECOND}
  - {{hom_sau: 07:30}}
  - {THIRD}
  - {FIRST}
""",
}
"""The sources, by path."""


@cache
def site() -> Site:
    """The site that the sources make, whatever the laws say of them."""
    with TemporaryDirectory() as folder:
        write_tree(Path(folder), FILES)
        return pipeline.run(Path(folder), TODAY).site
