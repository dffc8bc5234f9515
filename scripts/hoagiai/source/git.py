"""What git says of a folder: asked directly, never through a shell, and never believed to be there."""

import os
import shutil
import subprocess
from collections.abc import Sequence
from pathlib import Path

_TIMEOUT = 60
"""Seconds; a repository of 20,000 commits needs a few."""


def lies_in_repository(root: Path) -> bool:
    """Tell whether git has anything to say here, without asking it."""
    place = root.resolve()
    return any((folder / ".git").exists() for folder in (place, *place.parents))


def ask_git(root: Path, words: Sequence[str]) -> str | None:
    """Return what git prints, or None if it cannot or takes too long."""
    program = shutil.which("git")
    if program is None:
        return None
    try:
        done = subprocess.run(  # noqa: S603 - words of ours, no shell
            [program, "-C", root, *words],
            capture_output=True,
            check=False,
            env=_environment(),
            timeout=_TIMEOUT,
        )
    except (OSError, subprocess.TimeoutExpired):
        return None
    return done.stdout.decode("utf-8", "replace") if done.returncode == 0 else None


def _environment() -> dict[str, str]:
    """Return the environment without what a git hook sets, which would name another repository."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith("GIT_")}
    return kept | {"GIT_OPTIONAL_LOCKS": "0", "GIT_TERMINAL_PROMPT": "0", "LC_ALL": "C"}
