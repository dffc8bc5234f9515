"""The command as an editor runs it: what is printed, and with which status it ends."""

import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from hoagiai.cli.app import run
from trees import write_tree

ROOT = Path(__file__).parents[1]
PLAN = "plans/t/xa-a/2026-a.md"
GOOD = "1. Tập huấn\n- Cơ quan chủ trì: UBND xã\n- Thời gian thực hiện: Quý I/2026\n"
MISTYPED = GOOD.replace("UBND xã", "Phòng Tư phát")
WITHOUT_LEAD = "1. Tập huấn\n- Thời gian thực hiện: Quý I/2026\n"


def tree(folder: Path, body: str) -> str:
    write_tree(folder, {PLAN: body})
    return str(folder)


def test_nothing_wrong_is_said_in_one_line(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["check", "--root", tree(tmp_path, GOOD)]) == 0
    said = capsys.readouterr()
    assert said.out == ""
    assert said.err == "không có lỗi, không có cảnh báo\n"


def test_an_error_ends_with_one(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["check", "--root", tree(tmp_path, MISTYPED)]) == 1
    assert "[co-quan-khong-co]" in capsys.readouterr().out


def test_a_warning_ends_with_one_only_if_strict(tmp_path: Path) -> None:
    root = tree(tmp_path, WITHOUT_LEAD)
    assert run(["check", "--root", root]) == 0
    assert run(["check", "--root", root, "--strict"]) == 1


def test_findings_as_json(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    run(["check", "--root", tree(tmp_path, MISTYPED), "--format", "json"])
    (finding,) = json.loads(capsys.readouterr().out)
    assert set(finding) == {"code", "severity", "path", "line", "column", "message", "hint"}
    assert finding["severity"] == "error"
    lines = (tmp_path / finding["path"]).read_text(encoding="utf-8").split("\n")
    assert lines[finding["line"] - 1][finding["column"] - 1 :] == "Phòng Tư phát"


def test_findings_for_github(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    run(["check", "--root", tree(tmp_path, MISTYPED), "--format", "github"])
    assert capsys.readouterr().out.startswith(f"::error file={PLAN},line=")


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["chek"], "không có lệnh “chek”"),
        (["check", "--rot"], "không có tùy chọn “--rot”"),
        (["check", "--format", "xml"], "chỉ nhận 'text', 'json', 'github'"),
        (["check", "--root", "/khong/co"], "không có thư mục “/khong/co”"),
        (["build", "--today", "hom-nay"], "viết năm-tháng-ngày"),
        (["export"], "thiếu TÊN"),
        (["export", "forms"], "không có bộ dữ liệu “forms”"),
        (["export", "plans", "--format", "ics"], "không có dạng “ics”"),
        (["explain", "khong-co-ma-nay"], "các mã:"),
        (["new", "form", "to-moi"], "chỉ nhận 'plan'"),
        (["new", "lesson", "lang-nghe"], "không có dạng <chuyên đề>/<bài>"),
        (["new", "plan", "2026-a"], "không có dạng <địa bàn>/<năm>-<từ>"),
        (["new", "plan", "t/xa-a/hoa-giai"], "không có dạng <địa bàn>/<năm>-<từ>"),
        (["new", "plan", "../../x/2026-a"], "viết “"),
        (["new", "plan", "t/Xã A/2026-a"], "viết “xa-a”"),
    ],
)
def test_a_wrong_call_ends_with_two(
    arguments: list[str], said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(arguments) == 2
    assert said in capsys.readouterr().err


def test_a_call_without_a_command_tells_the_commands(capsys: pytest.CaptureFixture[str]) -> None:
    assert run([]) == 2
    said = capsys.readouterr()
    assert all(
        name in said.out + said.err for name in ("check", "build", "serve", "export", "new", "explain")
    )


def test_every_code_is_explained(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["explain", "so-nhay", "--root", str(ROOT)]) == 0
    said = capsys.readouterr().out
    assert said.startswith("so-nhay (cảnh báo): Số thứ tự nhảy cách.")
    assert "## Đúng" in said


@pytest.mark.parametrize("name", ["tasks", "duties", "agencies", "plans", "lessons", "localities"])
def test_export_gives_what_was_read_whatever_check_says(
    tmp_path: Path, name: str, capsysbinary: pytest.CaptureFixture[bytes]
) -> None:
    assert run(["export", name, "--root", tree(tmp_path, MISTYPED)]) == 0
    said = capsysbinary.readouterr()
    assert name in json.loads(said.out)
    assert b"co-quan-khong-co" in said.err


def test_export_to_a_file(tmp_path: Path) -> None:
    target = tmp_path / "a.csv"
    arguments = ["export", "tasks", "--root", tree(tmp_path, GOOD), "--format", "csv", "-o", str(target)]
    assert run(arguments) == 0
    assert target.read_bytes().startswith(b"\xef\xbb\xbf")


def test_a_new_plan_is_not_written_over_one_that_stands(tmp_path: Path) -> None:
    write_tree(tmp_path, {})
    arguments = ["new", "plan", "t/xa-a/2026-hoa-giai", "--root", str(tmp_path)]
    assert run(arguments) == 0
    text = (tmp_path / "plans/t/xa-a/2026-hoa-giai.md").read_text(encoding="utf-8")
    assert "ban_hanh: t/xa-a/ubnd" in text
    assert run(["check", "--root", str(tmp_path)]) == 0
    assert run(arguments) == 2
    assert (tmp_path / "plans/t/xa-a/2026-hoa-giai.md").read_text(encoding="utf-8") == text


def test_the_ledger_keeps_what_was_published(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    root = tree(tmp_path, GOOD)
    assert run(["ledger", "--root", root]) == 0
    assert run(["check", "--root", root]) == 0
    (tmp_path / PLAN).rename(tmp_path / PLAN.replace("2026-a", "2026-b"))
    assert run(["check", "--root", root]) == 1
    said = capsys.readouterr().out
    assert "docs/so-dia-chi.txt" in said
    assert "“/ke-hoach/t/xa-a/2026-a/” không còn" in said
    assert "“/ke-hoach/t/xa-a/2026-a/#nv-1” không còn" in said


def test_the_installed_command_runs_in_any_console(tmp_path: Path) -> None:
    command = Path(sys.executable).parent / "hoagiai"
    ran = subprocess.run(
        [command, "check", "--root", tree(tmp_path, MISTYPED)],
        capture_output=True,
        check=False,
        env={"PYTHONIOENCODING": "ascii", "PATH": str(Path(shutil.which("env") or "").parent)},
    )
    assert ran.returncode == 1
    assert "danh bạ không có cơ quan “Phòng Tư phát”".encode() in ran.stdout


def test_build_publishes_and_says_what_it_did(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    root = tree(tmp_path / "goc", GOOD)
    site = tmp_path / "trang"
    arguments = ["build", "--root", root, "--out", str(site), "--today", "2026-11-22"]
    assert run(arguments) == 0
    assert (site / "ke-hoach/t/xa-a/2026-a/index.html").is_file()
    said = capsys.readouterr().err
    assert "… MkDocs dựng HTML" in said
    assert "Đã đăng: " in said
    assert "không có lỗi, không có cảnh báo" in said
    (tmp_path / "goc" / PLAN).write_text("hỏng", encoding="utf-8")
    assert run(arguments) == 1
    said = capsys.readouterr().err
    assert "Không đăng (trang cũ còn nguyên)" in said
    assert (site / "ke-hoach/t/xa-a/2026-a/index.html").is_file()


def test_a_folder_that_is_no_site_is_not_replaced(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    own = tmp_path / "cua-toi"
    own.mkdir()
    (own / "ghi-chu.txt").write_text("giữ lại", encoding="utf-8")
    assert run(["build", "--root", tree(tmp_path / "goc", GOOD), "--out", str(own)]) == 1
    assert capsys.readouterr().err.startswith("Không dựng được trang: ")
    assert (own / "ghi-chu.txt").read_text(encoding="utf-8") == "giữ lại"


def test_stage_writes_the_tree_that_an_engine_reads(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    root = tree(tmp_path, GOOD)
    assert run(["stage", "--root", root]) == 0
    assert (tmp_path / "build/docs/vi/ke-hoach/t/xa-a/2026-a/index.md").is_file()
    assert "tệp viết mới" in capsys.readouterr().out
    assert run(["stage", "--root", root]) == 0
    assert "build/docs: 0 tệp viết mới" in capsys.readouterr().out


def test_an_address_that_moved_leads_on_in_both_languages(tmp_path: Path) -> None:
    root = tree(tmp_path / "goc", GOOD)
    (tmp_path / "goc/docs").mkdir()
    (tmp_path / "goc/docs/so-dia-chi.txt").write_text(
        "/ke-hoach/t/xa-a/2025-cu/ -> /ke-hoach/t/xa-a/2026-a/\n", encoding="utf-8"
    )
    site = tmp_path / "trang"
    assert run(["build", "--root", root, "--out", str(site)]) == 0
    for edition in (site, site / "en"):
        old = (edition / "ke-hoach/t/xa-a/2025-cu/index.html").read_text(encoding="utf-8")
        assert 'content="0; url=../2026-a/"' in old
        assert (edition / "ke-hoach/t/xa-a/2026-a/index.html").is_file()
