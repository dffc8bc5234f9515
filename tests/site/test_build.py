"""The whole road on the project's own content: what stands at the end, and what stands when it fails."""

import shutil
import subprocess
import sys
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from hoagiai.diagnostics import Code
from hoagiai.publish.build import STAGES, BuildReport, Wishes, build_site, stage_site
from hoagiai.publish.errors import PublishError

TODAY = date(2026, 11, 22)
PLAN = "plans/lai-chau/tp-lai-chau/2024-hoa-giai.md"


@pytest.fixture
def content(tmp_path: Path, root: Path) -> Path:
    """A copy of the project's content, to be spoilt."""
    copy = tmp_path / "goc"
    for name in ("plans", "docs", "overrides", "training"):
        if (root / name).exists():
            shutil.copytree(root / name, copy / name)
    (copy / "scripts").mkdir()
    shutil.copy(root / "scripts/mkdocs_hooks.py", copy / "scripts")
    for file in root.iterdir():
        if file.is_file():
            shutil.copy(file, copy)
    return copy


def build(content: Path, *, strict: bool = False) -> BuildReport:
    return build_site(content, content / "build/site", TODAY, Wishes(strict=strict))


def snapshot(site: Path) -> dict[str, bytes]:
    return {p.relative_to(site).as_posix(): p.read_bytes() for p in site.rglob("*") if p.is_file()}


def test_the_project_is_published_without_a_word(content: Path) -> None:
    heard: list[str] = []
    report = build_site(content, content / "build/site", TODAY, Wishes(strict=True), on_stage=heard.append)
    assert report.findings == ()
    assert report.notes == ()
    assert report.published
    assert heard == list(STAGES) == list(report.seconds)
    assert report.pages == len(list((content / "build/docs").rglob("*.md")))
    assert (content / "build/site/ke-hoach/lai-chau/tp-lai-chau/2024-hoa-giai/index.html").is_file()
    assert sorted(p.name for p in (content / "build").iterdir()) == [".khoa", "anh", "docs", "site"]


def test_the_same_content_gives_the_same_bytes(content: Path) -> None:
    build(content)
    first = snapshot(content / "build/site")
    build(content)
    assert snapshot(content / "build/site") == first


def spoil_plan(content: Path) -> None:
    (content / PLAN).write_text("không có đầu tệp", encoding="utf-8")


def spoil_config(content: Path) -> None:
    (content / "mkdocs.yml").write_text("site_name: [", encoding="utf-8")


def spoil_template(content: Path) -> None:
    (content / "overrides/main.html").write_text("{% khong_co %}", encoding="utf-8")


def break_links(content: Path) -> None:
    header = content / "overrides/partials/footer.html"
    header.write_text('<a href="khong-co/">hỏng</a>', encoding="utf-8")


def call_others(content: Path) -> None:
    footer = content / "overrides/partials/footer.html"
    footer.write_text('<script src="https://khac.example/a.js"></script>', encoding="utf-8")


@pytest.mark.parametrize("spoil", [spoil_plan, break_links, call_others])
def test_content_that_is_wrong_leaves_the_last_site(content: Path, spoil: Callable[[Path], None]) -> None:
    before = built_once(content)
    spoil(content)
    report = build(content)
    assert not report.published
    assert report.findings
    assert_untouched(content, before)


@pytest.mark.parametrize("spoil", [spoil_config, spoil_template])
def test_an_engine_that_stops_leaves_the_last_site(content: Path, spoil: Callable[[Path], None]) -> None:
    before = built_once(content)
    spoil(content)
    with pytest.raises(PublishError, match=r"mkdocs.yml|MkDocs"):
        build(content)
    assert_untouched(content, before)


def built_once(content: Path) -> dict[str, bytes]:
    build(content)
    return snapshot(content / "build/site")


def assert_untouched(content: Path, before: dict[str, bytes]) -> None:
    assert snapshot(content / "build/site") == before
    assert sorted(path.name for path in (content / "build").iterdir()) == [".khoa", "anh", "docs", "site"]


def test_a_broken_link_names_the_page_and_its_source(content: Path) -> None:
    break_links(content)
    findings = build(content).findings
    assert {finding.code for finding in findings} == {Code.LINK_BROKEN}
    assert all((content / finding.location.path).is_file() for finding in findings)
    assert "trang khác): liên kết “khong-co/” dẫn tới" in findings[0].message


def test_a_warning_stops_a_strict_build_only(content: Path) -> None:
    (content / "docs/ngoai-muc-luc.md").write_text(
        "---\ntieu_de: Ngoài mục lục\nmo_ta: Trang không có trong mục lục.\n---\n\nChữ.\n", encoding="utf-8"
    )
    report = build(content)
    assert report.published
    assert "trang vi/ngoai-muc-luc/index.md không có trong mục lục (nav của mkdocs.yml)" in report.notes
    assert not build(content, strict=True).published


def test_content_alone_is_built_with_the_configuration_of_the_project(tmp_path: Path, root: Path) -> None:
    for folder in ("plans", "docs", "training"):
        shutil.copytree(root / folder, tmp_path / folder)
    for document in (*root.glob("*.md"), root / "LICENSE"):
        shutil.copy(document, tmp_path)
    report = build_site(tmp_path, tmp_path / "build/site", TODAY)
    assert [f.message for f in report.findings] == []
    assert report.published


def test_after_staging_plain_mkdocs_builds_the_site(content: Path) -> None:
    report, findings = stage_site(content, TODAY)
    assert findings == ()
    assert report.written > 0
    done = subprocess.run(
        [sys.executable, "-m", "mkdocs", "build", "--strict"],
        cwd=content,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert (content / "build/site/en/index.html").is_file()


def test_an_address_is_needed(content: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SITE_URL", "")
    with pytest.raises(PublishError, match="SITE_URL"):
        build(content)
