"""Which commit a site is built from, and whether its files are those of the commit."""

import os
import subprocess
from pathlib import Path

import pytest

from hoagiai.source.revision import read_revision


@pytest.fixture
def repository(tmp_path: Path) -> Path:
    """A repository with one commit."""
    (tmp_path / "a.md").write_text("một\n", encoding="utf-8")
    who = ("-c", "user.name=T", "-c", "user.email=t@t.example", "-c", "commit.gpgsign=false")
    for words in (("init", "--quiet"), ("add", "--all"), (*who, "commit", "--quiet", "-m", "một")):
        _git(tmp_path, *words)
    return tmp_path


def _git(root: Path, *words: str) -> str:
    kept = {name: value for name, value in os.environ.items() if not name.startswith("GIT_")}
    environment = kept | {"GIT_CONFIG_GLOBAL": os.devnull}
    done = subprocess.run(
        ["git", "-C", root, *words], check=True, env=environment, capture_output=True, text=True
    )
    return done.stdout.strip()


def test_a_commit_and_clean_files(repository: Path) -> None:
    found = read_revision(repository)
    assert found is not None
    assert found.commit == _git(repository, "rev-parse", "HEAD")
    assert found.clean


def test_a_changed_file_is_not_the_commit(repository: Path) -> None:
    (repository / "a.md").write_text("hai\n", encoding="utf-8")
    found = read_revision(repository)
    assert found is not None
    assert not found.clean


def test_what_a_build_leaves_does_not_count(repository: Path) -> None:
    (repository / "build").mkdir()
    (repository / "build/x.html").write_text("x", encoding="utf-8")
    found = read_revision(repository)
    assert found is not None
    assert found.clean


def test_no_repository_no_commit(tmp_path: Path) -> None:
    assert read_revision(tmp_path) is None


def test_a_repository_without_a_commit(tmp_path: Path) -> None:
    _git(tmp_path, "init", "--quiet")
    assert read_revision(tmp_path) is None
