"""A machine that lacks something is told what, in one sentence, with the remedy."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

# What the scripts themselves stand on, beside the program whose lack is tried.
TOOLS = ("sh", "dirname", "id", "env")


@pytest.fixture
def bare_machine(tmp_path: Path) -> Path:
    """A folder of programs that has next to nothing."""
    folder = tmp_path / "bin"
    folder.mkdir()
    for tool in TOOLS:
        (folder / tool).symlink_to(shutil.which(tool) or tool)
    return folder


def _program(folder: Path, name: str, script: str) -> None:
    path = folder / name
    path.write_text(f"#!/bin/sh\n{script}\n", encoding="utf-8")
    path.chmod(0o755)


def _run(root: Path, script: str, machine: Path, **environment: str) -> subprocess.CompletedProcess[str]:
    path = root / "scripts/dev" / script
    variables = {"PATH": str(machine), "LC_ALL": "C.UTF-8", **environment}
    return subprocess.run([path], check=False, env=variables, capture_output=True, text=True)


def _says(result: subprocess.CompletedProcess[str], what: str, remedy: str) -> None:
    assert result.returncode == 1
    lines = [line for line in result.stderr.splitlines() if line]
    assert len(lines) == 2, "one sentence in Vietnamese, the same in English"
    assert lines[0].startswith(f"Thiếu {what}")
    assert remedy in lines[0]
    assert lines[1].startswith("Missing ")


def test_no_python(root: Path, bare_machine: Path) -> None:
    _says(_run(root, "prerequisites.sh", bare_machine), "Python:", "apt-get install python3 python3-venv")


def test_old_python(root: Path, bare_machine: Path) -> None:
    _program(bare_machine, "python3", 'case "$2" in *version_info*) exit 1 ;; esac')
    _says(_run(root, "prerequisites.sh", bare_machine), "Python 3.11 trở lên", "make PYTHON=python3.11")


def test_python_without_venv(root: Path, bare_machine: Path) -> None:
    _program(bare_machine, "python3", 'case "$2" in *venv*) exit 1 ;; esac')
    _says(_run(root, "prerequisites.sh", bare_machine), "mô-đun venv", "apt-get install python3-venv")


def test_no_git(root: Path, bare_machine: Path) -> None:
    result = _run(root, "prerequisites.sh", bare_machine, PYTHON=sys.executable)
    _says(result, "git:", "apt-get install git")


def test_nothing_lacking_is_said_with_silence(root: Path, bare_machine: Path) -> None:
    _program(bare_machine, "git", "exit 0")
    result = _run(root, "prerequisites.sh", bare_machine, PYTHON=sys.executable)
    assert (result.returncode, result.stdout, result.stderr) == (0, "", "")


def test_the_browser_named_by_the_machine_comes_first(root: Path, bare_machine: Path) -> None:
    _program(bare_machine, "mine", "exit 0")
    _program(bare_machine, "chromium", "exit 0")
    mine = str(bare_machine / "mine")
    assert _run(root, "chromium.sh", bare_machine, CHROMIUM=mine).stdout.strip() == mine


def test_a_browser_that_only_asks_for_another_is_passed_over(root: Path, bare_machine: Path) -> None:
    _program(bare_machine, "chromium-browser", "echo 'install the snap' >&2; exit 1")
    _program(bare_machine, "google-chrome", "exit 0")
    found = _run(root, "chromium.sh", bare_machine).stdout.strip()
    assert found == str(bare_machine / "google-chrome")


def test_a_named_browser_that_does_not_start_is_an_error(root: Path, bare_machine: Path) -> None:
    result = _run(root, "chromium.sh", bare_machine, CHROMIUM=os.devnull)
    assert result.returncode == 1
    assert f"CHROMIUM={os.devnull} không chạy được" in result.stderr


def test_the_office_named_by_the_machine_comes_first(root: Path, bare_machine: Path) -> None:
    _program(bare_machine, "mine", "exit 0")
    _program(bare_machine, "soffice", "exit 0")
    mine = str(bare_machine / "mine")
    assert _run(root, "libreoffice.sh", bare_machine, LIBREOFFICE=mine).stdout.strip() == mine
    assert _run(root, "libreoffice.sh", bare_machine).stdout.strip() == str(bare_machine / "soffice")


def test_no_office(root: Path, bare_machine: Path) -> None:
    _program(bare_machine, "soffice", "exit 1")
    result = _run(root, "libreoffice.sh", bare_machine)
    _says(result, "LibreOffice:", "apt-get install libreoffice-writer")


def test_root_on_debian_gets_the_package(root: Path, bare_machine: Path) -> None:
    (bare_machine / "id").unlink()
    _program(bare_machine, "id", "echo 0")
    _program(bare_machine, "package", "exit 0")
    # The lists of packages first: on a new machine there are none, and an install finds nothing.
    update, install = "*update*) : > listed ;;", "*chromium*) mv listed package chromium ;;"
    _program(bare_machine, "apt-get", f'cd {bare_machine}\ncase "$*" in {update} {install} esac')
    _program(bare_machine, "mv", f"[ -e $1 ] && {shutil.which('mv')} $2 $3")
    found = _run(root, "chromium.sh", bare_machine)
    assert found.stdout.strip() == str(bare_machine / "chromium"), found.stderr
    assert "Cài Chromium của Debian" in found.stderr
