"""What the handbook shows as wrong is found, and what it shows as right is not."""

import re
import shutil
from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest

from hoagiai.pipeline import run
from trees import TODAY

ROOT = Path(__file__).resolve().parent.parent
CODE_PAGES = ROOT / "docs/bien-tap/loi"
REGISTERS = ROOT / "plans/_danh-ba"
DOCUMENTS = ROOT / "docs/van-ban"
PLAN = "plans/lai-chau/phuong-doan-ket/2026-hoa-giai.md"
HEAD = {
    "so_hieu": "…/KH-UBND",
    "trich_yeu": "Công tác hòa giải ở cơ sở năm 2026",
    "ngay": "2026",
    "ban_hanh": "lai-chau/phuong-doan-ket/ubnd",
    "giai_doan": "2026",
    "nguon": "bản chụp",
}
TASK = "1. Tập huấn hòa giải viên\n\n"
COPIED = (
    *(f"plans/_danh-ba/{path.name}" for path in REGISTERS.glob("*.yml")),
    "plans/lai-chau/tp-lai-chau/2024-hoa-giai.md",
    "docs/tu-dien.md",
    "docs/nguoi-dan.md",
    "docs/hoa-giai-vien.md",
    "CONTRIBUTING.md",
)
CITED = tuple(f"docs/van-ban/{path.name}" for path in DOCUMENTS.glob("*.md"))
DOCUMENT = "docs/van-ban/nd-15-2014.md"
DOCUMENT_HEAD = {
    "so_hieu": "15/2014/NĐ-CP",
    "loai": "nghi-dinh",
    "ten": "Quy định chi tiết Luật Hòa giải ở cơ sở",
    "ban_hanh": "Chính phủ",
    "nguon_chinh_thuc": "https://vbpl.vn",
    "kiem_tra": "2026-07-23",
    "kiem_tra_nguon": "trang vbpl.vn",
    "do_chac": "hai-nguon",
    "mo_ta": "Nghị định về hòa giải ở cơ sở.",
}
PAGE_HEAD = {"tieu_de": "Thử", "mo_ta": "Một trang để thử."}

OF_A_PLAN = (
    "co-quan-khong-co",
    "co-quan-ngoai-thoi-gian",
    "nhiem-vu-khong-chu-tri",
    "nhan-khong-ro",
    "hang-khong-ro",
    "thoi-gian-khong-doc-duoc",
    "thoi-gian-ngoai-ky",
    "so-trung",
    "so-nhay",
    "chap-nhan-thua",
)
OF_A_HEAD = ("dau-tep-loi-yaml", "khoa-thieu", "khoa-la", "khoa-trung", "gia-tri-sai", "ke-hoach-khong-co")
OF_A_PAGE = (
    "so-hieu-khong-co",
    "ngay-van-ban-sai",
    "dieu-khong-co",
    "dan-chieu-het-hieu-luc",
    "lien-ket-hong",
    "neo-khong-co",
    "chen-khong-co",
    "chen-bi-tu-choi",
    "html-nguy-hiem",
    "lien-ket-nguy-hiem",
    "tai-tu-noi-khac",
    "anh-thieu-mo-ta",
)
OF_A_FILE = {
    "dau-tep-thieu": PLAN,
    "danh-ba-chua-sap-xep": "plans/_danh-ba/dia-ban.yml",
    "danh-ba-trung": "plans/_danh-ba/co-quan.yml",
    "dia-chi-mat": "docs/so-dia-chi.txt",
    "mau-thieu-cho-ghi": "training/_mau/giay-hen.yml",
    "ban-dich-khong-khop": PLAN.replace(".md", ".en.yml"),
}
OF_HEADS = (
    "ma-van-ban-sai",
    "van-ban-trung",
    "van-ban-khong-co",
    "quan-he-khong-khop",
    "ngay-hieu-luc-sai",
    "tinh-trang-thieu-ly-do",
    "nguon-khong-chinh-thuc",
    "dan-chieu-lich-su-thua",
)
"""Each head of the example stands below a comment that names its file."""
OF_A_DOCUMENT = ("dieu-sai",)
OF_A_NAME = ("ten-tep-sai", "ten-tep-co-cham", "thu-muc-khong-la-dia-ban", "tep-khong-dung")


def _example(code: str, section: str) -> str:
    page = (CODE_PAGES / f"{code}.md").read_text(encoding="utf-8")
    (block, *_) = re.findall(
        r"^```\w+\n(.*?)^```", page.split(f"## {section}\n")[1], re.MULTILINE | re.DOTALL
    )
    return str(block)


def _plan(body: str, head: str = "") -> str:
    """Return a plan whose head has the lines of ``head`` in place of its own."""
    named = set(re.findall(r"^(\w+):", head, re.MULTILINE))
    kept = "".join(f"{key}: {value}\n" for key, value in HEAD.items() if key not in named)
    # A head that states its number stands whole.
    own = head if "so_hieu" in named else kept + head
    return f"---\n{own}---\n\n{body}"


def _headed(path: str, lines: str, body: str = "Để thử.\n") -> str:
    """Return a page or a document whose head has ``lines`` in place of its own."""
    named = set(re.findall(r"^(\w+):", lines, re.MULTILINE))
    known = DOCUMENT_HEAD if path.startswith("docs/van-ban/") else PAGE_HEAD
    kept = "".join(f"{key}: {value}\n" for key, value in known.items() if key not in named)
    return f"---\n{kept}{lines.strip()}\n---\n\n{body}"


def _heads(example: str) -> Mapping[str, str]:
    parts = re.split(r"^# (\S+)\n", example, flags=re.MULTILINE)
    return {path: _headed(path, lines) for path, lines in zip(parts[1::2], parts[2::2], strict=True)}


def _plan_of(example: str) -> str:
    if example.startswith("---\n"):
        head, _, body = example.removeprefix("---\n").partition("---\n")
        return _plan(body, head)
    return _plan(TASK + example if example.startswith("- ") else example)


def _files(code: str, example: str) -> Mapping[str, str]:
    """Return the files in which the example of ``code`` stands."""
    # A ledger is wrong when the plan it names has another name now.
    place = PLAN.replace(".md", "-co-so.md") if code == "dia-chi-mat" else PLAN
    plan = {place: _plan(f"{TASK}- Cơ quan chủ trì: UBND phường.\n- Thời gian thực hiện: Quý II/2026.\n")}
    if code in OF_A_PLAN:
        return {PLAN: _plan_of(example)}
    if code in OF_A_HEAD:
        return {PLAN: _plan(TASK, example)}
    if code in OF_HEADS or code in OF_A_DOCUMENT:
        return _heads(example) or {DOCUMENT: _headed(DOCUMENT, "", example)}
    if code in OF_A_PAGE:
        return plan | {"docs/thu.md": _headed("docs/thu.md", "", example)}
    if code in OF_A_NAME:
        return {example.strip(): _plan(TASK)}
    return plan | {OF_A_FILE[code]: example}


def _found(root: Path, files: Mapping[str, str]) -> Iterator[str]:
    """Yield the codes found in ``files``; the pages copied beside them lack their neighbours."""
    cited = CITED if any(name.startswith("docs/") for name in files) else ()
    for name in (*COPIED, *cited):
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(ROOT / name, root / name)
    for name, text in files.items():
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_text(text, encoding="utf-8")
    yield from (f.code.value for f in run(root, TODAY).diagnostics if f.location.path in files)


EXAMPLES = (*OF_A_PLAN, *OF_A_HEAD, *OF_HEADS, *OF_A_DOCUMENT, *OF_A_PAGE, *OF_A_FILE, *OF_A_NAME)


@pytest.mark.parametrize("code", EXAMPLES)
def test_what_the_handbook_shows_as_wrong_is_found(tmp_path: Path, code: str) -> None:
    assert code in set(_found(tmp_path, _files(code, _example(code, "Sai"))))


@pytest.mark.parametrize("code", EXAMPLES)
def test_what_the_handbook_shows_as_right_is_not(tmp_path: Path, code: str) -> None:
    assert code not in set(_found(tmp_path, _files(code, _example(code, "Đúng"))))
