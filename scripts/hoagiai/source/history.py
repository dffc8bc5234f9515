"""The past of content files, as git tells it: read once, by git itself, never through a shell."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from pathlib import Path
from typing import NamedTuple

from hoagiai.model.history import NO_HISTORY, FileHistory, History, HistoryState
from hoagiai.source.git import ask_git, lies_in_repository

_MARK = "\x01"
"""Stands before the day of each commit: no path begins with it."""
_RENAMED = ("R", "C")
# The first parents of a branch are what was published; a branch that was merged came online on the
# day of the merge. The committer's day, in the committer's own time zone, is part of the commit.
_LOG = (
    "log",
    "-z",
    "-m",
    "--first-parent",
    "--name-status",
    "--find-renames",
    "--no-ext-diff",
    "--relative",
    f"--format={_MARK}%cs",
    "HEAD",
    "--",
)


def read_history(root: Path, folders: Sequence[str]) -> History:
    """Return the past of every file in ``folders`` below ``root``.

    Where there is no git, no repository, or one that git refuses to read, nothing is known.
    """
    if not lies_in_repository(root):
        return NO_HISTORY
    shallow = ask_git(root, ("rev-parse", "--is-shallow-repository"))
    if shallow is None:
        return NO_HISTORY
    if shallow.strip() == "true":
        return History(HistoryState.SHALLOW)
    log = ask_git(root, (*_LOG, *folders))
    return NO_HISTORY if log is None else History(HistoryState.WHOLE, parse_log(log))


def parse_log(log: str) -> dict[str, FileHistory]:
    """Return the past of every file that a log tells of, newest commit first, by its name today."""
    past = _Past()
    for day, changes in _commits(log):
        past.go_back(day, changes)
    return past.files


class _Change(NamedTuple):
    """What a commit did to a file: “A”dded, “M”odified, “D”eleted, “R”enamed."""

    status: str
    before: str
    after: str


def _commits(log: str) -> Iterator[tuple[date, list[_Change]]]:
    for commit in log.split(_MARK)[1:]:
        day, *fields = (field.strip("\n") for field in commit.split("\0"))
        yield date.fromisoformat(day), list(_changes([field for field in fields if field]))


def _changes(fields: list[str]) -> Iterator[_Change]:
    words = iter(fields)
    for status in words:
        before = next(words, "")
        after = next(words, "") if status.startswith(_RENAMED) else before
        yield _Change(status[:1], before, after)


class _Past:
    """Goes back from the newest commit, and knows what each file was called by then."""

    def __init__(self) -> None:
        self.files: dict[str, FileHistory] = {}
        # Name at that time to name today; None for a file that is no longer there.
        self._names: dict[str, str | None] = {}

    def go_back(self, day: date, changes: Iterable[_Change]) -> None:
        """Take in a commit; names are changed only when all of it is known, for files may swap."""
        gone: dict[str, str | None] = {}
        former: dict[str, str | None] = {}
        for change in changes:
            today = None if change.status == "D" else self._names.get(change.after, change.after)
            if today is not None:
                self._note(today, day)
            # Before it was added a file was not there; whatever had its name then was another one.
            if change.status in {"A", "C", "D", "R"}:
                gone[change.after] = None
            if change.status == "R":
                former[change.before] = today
        self._names |= gone | former

    def _note(self, path: str, day: date) -> None:
        known = self.files.get(path)
        last, changes = (known.last, known.changes) if known else (day, 0)
        self.files[path] = FileHistory(day, last, changes + 1)
