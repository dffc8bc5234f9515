"""The handbook on lessons keeps up with the code: its keys, its heads, its examples of wrong and right."""

import re
from collections.abc import Mapping
from pathlib import Path

import pytest

from hoagiai.diagnostics import Code
from hoagiai.model.lesson import Audience, PartKind
from hoagiai.parse.heads import Key
from hoagiai.parse.training import parse_lesson, parse_module, parse_training_programme
from hoagiai.parse.training.keys import LESSON_ENGLISH_KEYS, LESSON_KEYS, MODULE_KEYS, PROGRAMME_KEYS
from hoagiai.pipeline import run
from hoagiai.source.yaml_nodes import Mapping as Head
from hoagiai.source.yaml_nodes import read_yaml
from trees import BASE, TODAY, write_tree

HANDBOOK = Path(__file__).resolve().parent.parent / "docs" / "bien-tap"
PAGES = ("them-bai-hoc.md", "them-bai-hoc.en.md")
LESSON, MODULE = "training/nen-tang/la-gi.md", "training/nen-tang/index.md"
PROGRAMME = "training/_chuong-trinh/nua-ngay.yml"
REQUIRED = {"bắt buộc", "required"}
OF_A_HEAD = (
    "so-phut-sai",
    "bai-khong-gan",
    "phuc-vu-khong-co",
    "bai-khong-co",
    "hoc-truoc-sai",
    "ma-ngan-sai",
)
OF_A_BODY = {
    "phan-bai-sai": "gt-1",
    "cau-dan-sai": "gt-1",
    "tinh-huong-sai": "tinh-huong",
    "trac-nghiem-sai": "cau-1",
}
OTHERS = ("dieu-khong-dan", "chuyen-de-khong-khop", "lich-tap-huan-sai")
TARGETS = """\
qd-315-2024:
  ten: Đề án
  ten_tieng_anh: The programme
  giai_doan: [2024–2026, 2027–2030]
  nhan_biet: [315/QĐ-TTg]
qd-315-2024/muc-tieu-2:
  ten: Đủ hòa giải viên
  ten_tieng_anh: Enough mediators
  noi_dung: Đủ hòa giải viên
  noi_dung_tieng_anh: Enough mediators
  do_chac: hai-nguon
  nhan_biet: [hòa giải viên]
"""


def _rows(name: str, section: str) -> list[tuple[str, bool]]:
    text = (HANDBOOK / name).read_text(encoding="utf-8").split(f"{{#{section}}}")[1].split("\n## ")[0]
    rows = re.findall(r"^\| `([a-z_]+)` \|([^|]*)\|", text, re.MULTILINE)
    return [(key, when.strip() in REQUIRED) for key, when in rows]


@pytest.mark.parametrize("name", PAGES)
@pytest.mark.parametrize(
    ("section", "keys"),
    [("dau-tep", LESSON_KEYS), ("chuyen-de", MODULE_KEYS), ("chuong-trinh", PROGRAMME_KEYS)],
    ids=["lesson", "module", "programme"],
)
def test_the_handbook_explains_each_key(name: str, section: str, keys: Mapping[str, Key]) -> None:
    assert _rows(name, section) == [(key, told.required) for key, told in keys.items()]


@pytest.mark.parametrize("name", PAGES)
def test_the_handbook_names_each_part_audience_and_english_key(name: str) -> None:
    text = (HANDBOOK / name).read_text(encoding="utf-8")
    headings = [kind.english if ".en." in name else kind.vietnamese for kind in PartKind]
    anchors = [f"{{#{kind.value}}}" for kind in PartKind]
    audiences = [f"`{audience.value}`" for audience in Audience]
    keys = [f"`{key}`" for key in LESSON_ENGLISH_KEYS]
    assert [word for word in (*headings, *anchors, *audiences, *keys) if word not in text] == []


@pytest.mark.parametrize("name", PAGES)
def test_the_heads_that_the_handbook_shows_are_right(name: str) -> None:
    shown = re.findall(r"```yaml\n(.*?)```", (HANDBOOK / name).read_text(encoding="utf-8"), re.DOTALL)
    lesson, module, programme = (read_yaml(text.replace("---\n", ""), name)[0] for text in shown)
    assert isinstance(lesson, Head)
    assert isinstance(module, Head)
    assert parse_lesson(LESSON, lesson, ())[1] == ()
    assert parse_module(MODULE, module, ())[1] == ()
    assert parse_training_programme(PROGRAMME, programme)[1] == ()


def _example(code: str, section: str) -> str:
    page = (HANDBOOK / "loi" / f"{code}.md").read_text(encoding="utf-8")
    found = re.search(r"^```\w+\n(.*?)^```", page.split(f"## {section}\n")[1], re.MULTILINE | re.DOTALL)
    assert found is not None
    return found[1]


def _with_head(text: str, example: str) -> str:
    for line in example.splitlines():
        text = re.sub(rf"^{line.partition(':')[0]}:.*$", line, text, count=1, flags=re.MULTILINE)
    return text


def _with_body(text: str, anchor: str, example: str) -> str:
    """Return a lesson with ``example`` in place of what stands at an anchor."""
    level = 2 if anchor == "tinh-huong" else 3
    pattern = rf"^(#{{{level}}} [^\n]*\{{#{anchor}\}}\n)(.*?)(?=^#{{2,{level}}} )"
    kept = r"\1\n" if level == 2 else ""
    return re.sub(
        pattern, lambda found: found.expand(kept) + example + "\n", text, flags=re.MULTILINE | re.DOTALL
    )


def _codes(root: Path, code: str, example: str) -> set[str]:
    lesson = (BASE / "bai-hoc.txt").read_text(encoding="utf-8")
    module = (BASE / "chuyen-de.txt").read_text(encoding="utf-8")
    files = {"plans/_danh-ba/chi-tieu.yml": TARGETS}
    if code in OF_A_HEAD or code == "dieu-khong-dan":
        lesson = _with_head(lesson, example)
    elif code in OF_A_BODY:
        lesson = _with_body(lesson, OF_A_BODY[code], example)
    elif code == "chuyen-de-khong-khop":
        module = _with_head(module, example)
    else:
        files[PROGRAMME] = example
        module = module.replace("[la-gi]", "[la-gi, pham-vi]")
        files["training/nen-tang/pham-vi.md"] = lesson.replace("b01", "b02")
    write_tree(root, {**files, LESSON: lesson, MODULE: module, **_beside(code)})
    return {finding.code.value for finding in run(root, TODAY).diagnostics}


def _beside(code: str) -> dict[str, str]:
    """Return what an example speaks of: the law whose articles it names, the plan whose task it serves."""
    documents = HANDBOOK.parent / "van-ban"
    if code == "dieu-khong-dan":
        return {"docs/van-ban/luat-35-2013.md": (documents / "luat-35-2013.md").read_text(encoding="utf-8")}
    if code == "phuc-vu-khong-co":
        plan = "plans/lai-chau/tp-lai-chau/2024-hoa-giai.md"
        return {plan: (HANDBOOK.parent.parent / plan).read_text(encoding="utf-8")}
    return {}


EXAMPLES = (*OF_A_HEAD, *OF_A_BODY, *OTHERS)


def test_each_code_of_lessons_is_tried() -> None:
    page = (HANDBOOK / "loi" / "index.md").read_text(encoding="utf-8")
    listed = re.findall(r"^- \[`([a-z-]+)`\]", page.split("{#bai-hoc}")[1].split("\n## ")[0], re.MULTILINE)
    assert sorted(listed) == sorted(EXAMPLES)
    assert all(Code.of(code) for code in listed)


@pytest.mark.parametrize("code", EXAMPLES)
def test_what_the_handbook_shows_as_wrong_is_found(tmp_path: Path, code: str) -> None:
    # A lesson waits for itself where it is the base that the example names.
    assert code in _codes(tmp_path, code, _example(code, "Sai"))


@pytest.mark.parametrize("code", EXAMPLES)
def test_what_the_handbook_shows_as_right_is_not(tmp_path: Path, code: str) -> None:
    assert code not in _codes(tmp_path, code, _example(code, "Đúng"))
