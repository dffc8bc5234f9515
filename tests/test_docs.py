"""The handbook keeps up with the code, and what the papers of the repository promise is there."""

import re
from collections.abc import Iterator, Mapping
from datetime import date
from pathlib import Path

import pytest
import yaml
from typer.main import get_command

from hoagiai.cli import app
from hoagiai.diagnostics import Code, Severity
from hoagiai.model.legal import DocumentKind
from hoagiai.model.period import PeriodKind, Span
from hoagiai.parse.heads import Key
from hoagiai.parse.labels import LabelKind, label_kind
from hoagiai.parse.legal import parse_document
from hoagiai.parse.legal.keys import DOCUMENT_KEYS, ENGLISH_KEYS
from hoagiai.parse.legal.unpaged import UNPAGED_KEYS
from hoagiai.parse.page import PAGE_KEYS
from hoagiai.parse.periods import parse_periods
from hoagiai.parse.plan_head import PLAN_KEYS, parse_plan_head
from hoagiai.parse.training.form_keys import FORM_KEYS
from hoagiai.parse.training.forms import parse_form
from hoagiai.source.yaml_nodes import Mapping as YamlMapping
from hoagiai.source.yaml_nodes import read_yaml
from hoagiai.text import nfc, sort_key

ROOT = Path(__file__).resolve().parent.parent
DOCS = ROOT / "docs"
HANDBOOK = DOCS / "bien-tap"
CODE_PAGES = HANDBOOK / "loi"
DOCUMENTS = DOCS / "van-ban"
PAGES = sorted(DOCS.rglob("*.md"))
# Of use to editors alone, so kept in their language.
ONLY_VIETNAMESE = {HANDBOOK / "dong-gop.md", *CODE_PAGES.glob("*.md")}
PAPERS = [ROOT / name for name in ("README.md", "CONTRIBUTING.md", "ARCHITECTURE.md", "CHANGELOG.md")]
DECISIONS = sorted((ROOT / "adr").glob("*.md"))
GUIDES = [*PAPERS, *sorted(HANDBOOK.glob("*.md"))]

SECTIONS = ["Điều gì", "Vì sao", "Sai", "Đúng"]
DECISION_SECTIONS = ["Bối cảnh", "Các lựa chọn", "Quyết định", "Trạng thái", "Hệ quả"]
README_LINES = 80
DECISION_LINES = 60
LABELS = (LabelKind.LEAD, LabelKind.COOPERATING, LabelKind.TIME, LabelKind.FIELD)
TIMES = (
    PeriodKind.SPAN,
    PeriodKind.SPAN,
    PeriodKind.DEADLINE,
    PeriodKind.RECURRING,
    PeriodKind.RECURRING,
    PeriodKind.ONGOING,
    PeriodKind.UNRESOLVED,
)
COMMANDS = {"check", "build", "serve", "export", "new", "explain", "stage", "ledger"}
HEADING = re.compile(r"^#{2,4} (?P<title>.+?)(?: \{#(?P<id>[a-z0-9-]+)\})?$", re.MULTILINE)
# Examples have headings of lower levels in them.
SECTION = re.compile(r"^## (.+)$", re.MULTILINE)
LINK = re.compile(r"\]\((?!https?:|#)(?P<target>[^)\s]+)\)")
CODE = re.compile(r"```[^\n]*\n(?P<block>.*?)```|`(?P<span>[^`\n]+)`", re.DOTALL)


def _name(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def _head(path: Path) -> dict[str, object]:
    found = yaml.safe_load(path.read_text(encoding="utf-8").split("---\n")[1])
    assert isinstance(found, dict)
    return found


def _sections(path: Path) -> dict[str, str]:
    parts = SECTION.split(path.read_text(encoding="utf-8"))
    return dict(zip(parts[1::2], parts[2::2], strict=True))


def _typed(text: str, pattern: str) -> Iterator[str]:
    """Yield what ``pattern`` finds in the code of a text: prose may say “make” in passing."""
    for code in CODE.finditer(text):
        yield from re.findall(pattern, code["block"] or code["span"] or "", re.MULTILINE)


def _rows(page: Path, section: str) -> Iterator[tuple[str, ...]]:
    """Yield the cells of each row of the table in the section with the id ``section``."""
    text = page.read_text(encoding="utf-8").split(f"{{#{section}}}")[1].split("\n#")[0]
    for line in re.findall(r"^\|(.+)\|$", text, re.MULTILINE)[2:]:
        yield tuple(cell.strip() for cell in line.split("|"))


def _keys(node: object) -> set[str]:
    if not isinstance(node, dict):
        return set()
    return set(node).union(*(_keys(value) for value in node.values()))


def _ids(path: Path) -> list[str]:
    return [match["id"] for match in HEADING.finditer(path.read_text(encoding="utf-8"))]


@pytest.mark.parametrize("code", Code, ids=lambda code: code.value)
def test_each_code_has_a_page_with_an_example_of_wrong_and_right(code: Code) -> None:
    page = CODE_PAGES / f"{code.value}.md"
    sections = _sections(page)
    assert list(sections) == SECTIONS
    assert _head(page)["tieu_de"] == f"{code.value}: {code.sentence.removesuffix('.')}"
    assert all(text.strip() for text in sections.values())
    assert "```" in sections["Sai"]
    assert "```" in sections["Đúng"]
    assert sections["Sai"] != sections["Đúng"]


@pytest.mark.parametrize("code", Code, ids=lambda code: code.value)
def test_each_code_page_says_how_heavy_the_finding_weighs(code: Code) -> None:
    word = "lỗi" if code.severity is Severity.ERROR else "cảnh báo"
    assert f"Đây là **{word}**" in _sections(CODE_PAGES / f"{code.value}.md")["Điều gì"]


def test_there_are_code_pages_for_codes_alone() -> None:
    assert {path.stem for path in CODE_PAGES.glob("*.md")} == {code.value for code in Code} | {"index"}


def test_the_index_of_codes_lists_each_once() -> None:
    text = (CODE_PAGES / "index.md").read_text(encoding="utf-8")
    listed = re.findall(r"^- \[`([a-z0-9-]+)`\]\(\1\.md\)", text, re.MULTILINE)
    assert sorted(listed) == sorted(code.value for code in Code)


@pytest.mark.parametrize("name", ["viet-ke-hoach.md", "viet-ke-hoach.en.md"])
def test_the_handbook_explains_each_key_of_a_plan(name: str) -> None:
    rows = re.findall(r"^\| `([a-z_]+)` \|", (HANDBOOK / name).read_text(encoding="utf-8"), re.MULTILINE)
    assert rows == list(PLAN_KEYS)


@pytest.mark.parametrize("name", ["viet-ke-hoach.md", "viet-ke-hoach.en.md"])
def test_the_head_that_the_handbook_shows_is_right(name: str) -> None:
    shown = (HANDBOOK / name).read_text(encoding="utf-8").split("```yaml\n---\n")[1].split("---\n")[0]
    head, broken = read_yaml(shown, name)
    assert isinstance(head, YamlMapping)
    facts, wrong = parse_plan_head(head)
    assert facts is not None
    assert (*broken, *wrong) == ()


def _key_rows(name: str, section: str) -> list[tuple[str, str]]:
    """Return each key that a table of the page on documents explains, and when it must be there."""
    rows = list(_rows(HANDBOOK / name, section))
    return [(cells[0].strip("`"), cells[1]) for cells in rows]


@pytest.mark.parametrize("name", ["them-mau.md", "them-mau.en.md"])
def test_the_handbook_explains_each_key_of_a_form(name: str) -> None:
    rows = _key_rows(name, "dau-tep")
    required = {"bắt buộc", "required"}
    assert [(key, told in required) for key, told in rows] == _demands(FORM_KEYS)


@pytest.mark.parametrize("name", ["them-mau.md", "them-mau.en.md"])
def test_the_form_that_the_handbook_shows_is_right(name: str) -> None:
    shown = (HANDBOOK / name).read_text(encoding="utf-8").split("{#dau-tep}")[1].split("```")[1]
    node, broken = read_yaml(shown.removeprefix("yaml\n"), name)
    form, wrong = parse_form("training/_mau/giay-hen.yml", node)
    assert form is not None
    assert (*broken, *wrong) == ()


def _demands(keys: Mapping[str, Key]) -> list[tuple[str, bool]]:
    return [(name, key.required) for name, key in keys.items()]


@pytest.mark.parametrize("name", ["them-van-ban.md", "them-van-ban.en.md"])
@pytest.mark.parametrize(
    ("section", "keys"), [("dau-tep", DOCUMENT_KEYS), ("khong-trang", UNPAGED_KEYS)], ids=["head", "register"]
)
def test_the_handbook_explains_each_key_of_a_document(
    name: str, section: str, keys: Mapping[str, Key]
) -> None:
    words = {"bắt buộc", "required"}
    explained = [(key, when in words) for key, when in _key_rows(name, section)]
    assert explained == _demands(keys)


@pytest.mark.parametrize("name", ["them-van-ban.md", "them-van-ban.en.md"])
def test_the_handbook_names_each_key_of_english_documents_and_of_pages(name: str) -> None:
    text = (HANDBOOK / name).read_text(encoding="utf-8")
    cited = {key for key in PAGE_KEYS if key.startswith("dan_chieu")}
    assert [key for key in {*ENGLISH_KEYS, *cited} if f"`{key}" not in text and f"{key}:" not in text] == []


@pytest.mark.parametrize("name", ["them-van-ban.md", "them-van-ban.en.md"])
def test_the_handbook_lists_each_kind_of_document(name: str) -> None:
    rows = list(_rows(HANDBOOK / name, "ma"))
    assert [kind.strip("`") for _, kind, _, _ in rows] == [kind.value for kind in DocumentKind]
    for _, _, begins, examples in rows:
        prefix = re.findall(r"`([a-z-]+)`", begins)[0]
        assert all(example.startswith(prefix) for example in re.findall(r"`([a-z0-9-]+)`", examples))


@pytest.mark.parametrize("name", ["them-van-ban.md", "them-van-ban.en.md"])
def test_the_head_of_a_document_that_the_handbook_shows_is_right(name: str) -> None:
    shown = (HANDBOOK / name).read_text(encoding="utf-8").split("```yaml\n---\n")[1].split("---\n")[0]
    head, broken = read_yaml(shown, name)
    assert isinstance(head, YamlMapping)
    document, wrong = parse_document("docs/van-ban/nd-15-2014.md", head, ())
    assert document is not None
    assert (*broken, *wrong) == ()


@pytest.mark.parametrize("name", ["viet-ke-hoach.md", "viet-ke-hoach.en.md"])
def test_labels_are_read_as_the_handbook_says(name: str) -> None:
    rows = list(_rows(HANDBOOK / name, "nhan"))
    assert len(rows) == len(LABELS)
    for kind, (_, wordings) in zip(LABELS, rows, strict=True):
        shown = wordings.rpartition(": ")[2].split(" · ")
        assert {wording: label_kind(wording) for wording in shown} == dict.fromkeys(shown, kind)


@pytest.mark.parametrize("name", ["viet-ke-hoach.md", "viet-ke-hoach.en.md"])
def test_times_are_read_as_the_handbook_says(name: str) -> None:
    rows = list(_rows(HANDBOOK / name, "thoi-gian"))
    assert len(rows) == len(TIMES)
    for kind, (wordings, _) in zip(TIMES, rows, strict=True):
        for wording in wordings.split(" · "):
            (read,) = parse_periods(wording, Span(date(2024, 1, 1), date(2026, 12, 31)))
            assert (wording, read.period.kind, read.problem) == (wording, kind, None)


@pytest.mark.parametrize("name", ["them-co-quan.md", "them-co-quan.en.md"])
@pytest.mark.parametrize("register", ["co-quan.yml", "dia-ban.yml"])
def test_the_handbook_explains_each_key_of_the_registers(name: str, register: str) -> None:
    entries = yaml.safe_load((ROOT / "plans/_danh-ba" / register).read_text(encoding="utf-8"))
    used = set().union(*(_keys(entry) for entry in entries.values()))
    explained = set(re.findall(r"`([a-z_-]+)`", (HANDBOOK / name).read_text(encoding="utf-8")))
    assert {"ten", "ke_tiep"} <= used
    assert used - explained == set()


@pytest.mark.parametrize("name", ["tu-dien.md", "tu-dien.en.md"])
def test_the_glossary_is_in_vietnamese_order(name: str) -> None:
    terms = [match["title"] for match in HEADING.finditer((DOCS / name).read_text(encoding="utf-8"))]
    bare = [term.partition(" (")[0] for term in terms]
    assert bare == sorted(bare, key=sort_key)


@pytest.mark.parametrize("page", [path for path in PAGES if path.name.endswith(".en.md")], ids=_name)
def test_an_english_page_stands_beside_its_vietnamese_one_with_the_same_anchors(page: Path) -> None:
    original = page.with_name(page.name.replace(".en.md", ".md"))
    assert original.is_file()
    assert _ids(page) == _ids(original)


@pytest.mark.parametrize(
    "page", [p for p in PAGES if ".en." not in p.name and p not in ONLY_VIETNAMESE], ids=_name
)
def test_a_page_for_all_readers_has_its_english(page: Path) -> None:
    assert page.with_suffix(".en.md").is_file()


@pytest.mark.parametrize("page", PAGES, ids=_name)
def test_a_page_has_a_head_and_no_heading_of_the_first_level(page: Path) -> None:
    text = page.read_text(encoding="utf-8")
    head = _head(page)
    assert text == nfc(text)
    assert head["ten" if page.parent == DOCUMENTS else "tieu_de"]
    assert len(str(head["mo_ta"])) >= len("Tệp trống trơn.")
    assert not re.search(r"^# ", CODE.sub("", text), re.MULTILINE)


@pytest.mark.parametrize("paper", [*PAPERS, *DECISIONS], ids=_name)
def test_links_of_the_papers_lead_somewhere(paper: Path) -> None:
    targets = [
        match["target"].partition("#")[0] for match in LINK.finditer(paper.read_text(encoding="utf-8"))
    ]
    assert [target for target in targets if not (paper.parent / target).exists()] == []


def test_the_readme_is_short_and_shows_the_road() -> None:
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    assert len(text.splitlines()) <= README_LINES
    assert "docs/assets/duong-di.svg" in text
    assert {"make site", "make test"} <= set(_typed(text, r"^make \w+"))


def test_the_folders_that_the_readme_names_exist() -> None:
    table = (ROOT / "README.md").read_text(encoding="utf-8").split("## Folders")[1].split("##")[0]
    named = re.findall(r"`([a-z_/-]+)/`", table)
    assert {"plans", "docs", "scripts/hoagiai", "tests"} <= set(named)
    assert [folder for folder in named if not (ROOT / folder).is_dir()] == []


@pytest.mark.parametrize("guide", GUIDES, ids=_name)
def test_each_command_in_the_guides_exists(guide: Path) -> None:
    named = set(_typed(guide.read_text(encoding="utf-8"), r"\bhoagiai ([a-z]+)"))
    assert named - set(_commands()) == set()


@pytest.mark.parametrize("guide", GUIDES, ids=_name)
def test_each_make_target_in_the_guides_exists(guide: Path) -> None:
    targets = set(re.findall(r"^([a-z-]+):", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE))
    assert set(_typed(guide.read_text(encoding="utf-8"), r"\bmake ([a-z-]+)")) <= targets


@pytest.mark.parametrize("guide", GUIDES, ids=_name)
def test_each_code_that_a_guide_asks_to_explain_exists(guide: Path) -> None:
    asked = set(_typed(guide.read_text(encoding="utf-8"), r"hoagiai explain ([a-z][a-z0-9-]+)"))
    assert asked <= {code.value for code in Code}


def test_the_command_has_all_its_doors() -> None:
    assert set(_commands()) >= COMMANDS


@pytest.mark.parametrize("decision", DECISIONS, ids=_name)
def test_a_decision_is_one_page_with_its_five_parts(decision: Path) -> None:
    assert list(_sections(decision)) == DECISION_SECTIONS
    assert len(decision.read_text(encoding="utf-8").splitlines()) <= DECISION_LINES


def test_decisions_are_numbered_without_a_gap() -> None:
    assert [int(path.name[:4]) for path in DECISIONS] == list(range(1, len(DECISIONS) + 1))


def _commands() -> list[str]:
    return list(getattr(get_command(app), "commands", {}))
