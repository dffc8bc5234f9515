"""The include extension reads content folders only, and nothing that stands in code."""

from pathlib import Path

import markdown
import pytest

from hoagiai.publish.confined_include import ALLOWED, IncludeRefusedError


def convert(root: Path, text: str) -> str:
    extension = {"hoagiai.publish.confined_include": {"base_path": str(root)}}
    return markdown.markdown(text, extensions=[*extension, "fenced_code"], extension_configs=extension)


@pytest.fixture
def content(tmp_path: Path) -> Path:
    root = tmp_path / "goc"
    (root / "docs/sau").mkdir(parents=True)
    (root / "docs/a.md").write_text("chữ của a\n")
    (root / "docs/sau/b.md").write_text("b chèn {!docs/a.md!}\n")
    (root / "docs/ma.md").write_text("xem `{!docs/a.md!}`\n")
    (root / "docs/vong.md").write_text("{!docs/vong.md!}\n")
    (root / "CHANGELOG.md").write_text("thay đổi\n")
    (root / "mkdocs.yml").write_text("bi: mat\n")
    (tmp_path / "bi-mat.txt").write_text("bí mật\n")
    (root / "docs/duong-tat.md").symlink_to(tmp_path / "bi-mat.txt")
    (root / "docs/loi-ra").symlink_to(tmp_path)
    return root


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("{!docs/a.md!}", "chữ của a"),
        ("trước {! docs/a.md !} sau", "trước chữ của a sau"),
        ("{!docs/sau/b.md!}", "b chèn chữ của a"),
        ("{!CHANGELOG.md!}", "thay đổi"),
        ("`mã` rồi {!docs/a.md!} rồi `mã`", "chữ của a"),
    ],
)
def test_content_is_included(content: Path, text: str, shown: str) -> None:
    assert shown in convert(content, text)


@pytest.mark.parametrize(
    "text",
    [
        "`{!docs/a.md!}`",
        "`` `{!/etc/hostname!} ``",
        "```\n{!/etc/hostname!}\n```",
        "~~~~ md\n~~~\n{!../bi-mat.txt!}\n~~~~",
        "dòng `mã\n{!~/x!}` hết",
        "```\nchưa đóng {!docs/a.md!}",
        "{!docs/ma.md!}",
    ],
)
def test_code_is_text(content: Path, text: str) -> None:
    shown = convert(content, text)
    assert "{!" in shown
    assert "chữ của a" not in shown


@pytest.mark.parametrize(
    "name",
    [
        "/etc/hostname",
        "../bi-mat.txt",
        "docs/../../bi-mat.txt",
        "~/.bashrc",
        "docs/duong-tat.md",
        "docs/loi-ra/bi-mat.txt",
        "mkdocs.yml",
        "docs/khong-co.md",
        "docs",
        "./docs/a.md",
        "docs\\a.md",
    ],
)
def test_anything_else_is_refused(content: Path, name: str) -> None:
    with pytest.raises(IncludeRefusedError, match="chèn"):
        convert(content, f"{{!{name}!}}")


def test_a_file_that_includes_itself_is_refused(content: Path) -> None:
    with pytest.raises(IncludeRefusedError, match="vòng"):
        convert(content, "{!docs/vong.md!}")


def test_the_extension_is_whole_after_a_refusal(content: Path) -> None:
    extension = {"hoagiai.publish.confined_include": {"base_path": str(content)}}
    md = markdown.Markdown(extensions=list(extension), extension_configs=extension)
    with pytest.raises(IncludeRefusedError):
        md.convert("{!docs/vong.md!}")
    assert "chữ của a" in md.reset().convert("{!docs/a.md!} `{!x!}`")


def test_allowed_are_the_content_folders() -> None:
    assert ALLOWED == ("docs", "plans", "training", "CONTRIBUTING.md", "CHANGELOG.md")
