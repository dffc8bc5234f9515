"""The state of the source that a site is built from: the commit, and whether files differ from it."""

from pathlib import Path

from hoagiai.model.receipt import Revision
from hoagiai.source.git import ask_git, lies_in_repository

# Untracked files do not count: a build leaves some itself.
_STATUS = ("status", "--porcelain", "--untracked-files=no", "--", ".")


def read_revision(root: Path) -> Revision | None:
    """Return the commit that ``root`` stands at; None where no repository tells."""
    if not lies_in_repository(root):
        return None
    commit, changed = ask_git(root, ("rev-parse", "HEAD")), ask_git(root, _STATUS)
    if commit is None or changed is None:
        return None
    return Revision(commit.strip(), clean=not changed.strip())
