"""What git tells of files: a real repository with commits of known days."""

import os
import subprocess
from datetime import date
from pathlib import Path

import pytest

from hoagiai.model.history import FileHistory, History, HistoryState
from hoagiai.source.history import read_history

FOLDERS = ("docs", "plans")
JANUARY, MARCH, MAY, JULY = date(2026, 1, 10), date(2026, 3, 5), date(2026, 5, 1), date(2026, 7, 20)
# Long enough for git to know a file again under another name.
TEXT = "".join(f"Dòng thứ {number} của một trang.\n" for number in range(30))


class Repository:
    """A repository whose commits are made on days that the test names."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.git("init", "--quiet", "--initial-branch=main")

    def git(self, *words: str, day: date = JANUARY) -> None:
        moment = f"{day.isoformat()}T23:30:00+07:00"
        environment = {
            **{name: value for name, value in os.environ.items() if not name.startswith("GIT_")},
            "GIT_AUTHOR_DATE": "2001-01-01T00:00:00+00:00",
            "GIT_COMMITTER_DATE": moment,
            "GIT_CONFIG_GLOBAL": os.devnull,
        }
        who = ("-c", "user.name=T", "-c", "user.email=t@t.example", "-c", "commit.gpgsign=false")
        subprocess.run(
            ["git", "-C", self.root, *who, *words], check=True, env=environment, capture_output=True
        )

    def write(self, path: str, text: str = TEXT) -> None:
        place = self.root / path
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_text(text, encoding="utf-8")

    def commit(self, day: date) -> None:
        self.git("add", "--all", day=day)
        self.git("commit", "--quiet", "--message", "x", day=day)

    @property
    def history(self) -> History:
        return read_history(self.root, FOLDERS)


@pytest.fixture
def repository(tmp_path: Path) -> Repository:
    root = tmp_path / "kho"
    root.mkdir()
    return Repository(root)


def test_first_day_last_day_and_changes(repository: Repository) -> None:
    repository.write("docs/a.md")
    repository.write("docs/tên có dấu.md")
    repository.commit(JANUARY)
    repository.write("docs/a.md", TEXT + "thêm\n")
    repository.commit(MARCH)
    assert repository.history == History(
        HistoryState.WHOLE,
        {
            "docs/a.md": FileHistory(JANUARY, MARCH, 2),
            "docs/tên có dấu.md": FileHistory(JANUARY, JANUARY, 1),
        },
    )


def test_a_file_keeps_its_day_under_a_new_name(repository: Repository) -> None:
    repository.write("docs/a.md")
    repository.commit(JANUARY)
    repository.git("mv", "docs/a.md", "docs/b.md")
    repository.commit(MARCH)
    repository.write("docs/a.md", "Một trang khác hẳn.\n")
    repository.commit(MAY)
    assert repository.history.files == {
        "docs/b.md": FileHistory(JANUARY, MARCH, 2),
        "docs/a.md": FileHistory(MAY, MAY, 1),
    }


def test_what_was_taken_away_and_put_back_is_posted_anew(repository: Repository) -> None:
    repository.write("docs/a.md")
    repository.write("docs/b.md", "Trang ở lại.\n")
    repository.commit(JANUARY)
    (repository.root / "docs/a.md").unlink()
    repository.commit(MARCH)
    repository.write("docs/a.md")
    repository.commit(JULY)
    assert repository.history.files["docs/a.md"] == FileHistory(JULY, JULY, 1)


def test_a_branch_comes_online_on_the_day_it_is_merged(repository: Repository) -> None:
    repository.write("docs/a.md")
    repository.commit(JANUARY)
    repository.git("checkout", "--quiet", "-b", "bai-moi")
    repository.write("docs/b.md", "Bài mới.\n")
    repository.commit(MARCH)
    repository.git("checkout", "--quiet", "main")
    repository.git("merge", "--quiet", "--no-ff", "--no-edit", "bai-moi", day=MAY)
    assert repository.history.files["docs/b.md"] == FileHistory(MAY, MAY, 1)


def test_a_root_inside_a_repository_has_paths_of_its_own(repository: Repository) -> None:
    repository.write("trang/docs/a.md")
    repository.commit(JANUARY)
    assert set(read_history(repository.root / "trang", FOLDERS).files) == {"docs/a.md"}


def test_the_environment_of_a_git_hook_does_not_lead_astray(
    repository: Repository, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    repository.write("docs/a.md")
    repository.commit(JANUARY)
    monkeypatch.setenv("GIT_DIR", str(repository.root / ".git"))
    other = Repository(tmp_path)
    assert "docs/a.md" not in other.history.files


def test_a_shallow_clone_says_so(repository: Repository, tmp_path: Path) -> None:
    repository.write("docs/a.md")
    repository.commit(JANUARY)
    repository.write("docs/a.md", "Khác.\n")
    repository.commit(MARCH)
    clone = tmp_path / "ban-sao"
    repository.git("clone", "--quiet", "--depth", "1", repository.root.as_uri(), str(clone))
    assert read_history(clone, FOLDERS) == History(HistoryState.SHALLOW)


def test_a_folder_without_commits_or_repository_has_no_history(
    tmp_path: Path, repository: Repository
) -> None:
    assert repository.history.state is HistoryState.NONE
    bare = tmp_path / "khong-kho"
    bare.mkdir()
    assert read_history(bare, FOLDERS).state is HistoryState.NONE
