"""One build at a time in a folder: a second one waits for the first."""

import fcntl
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

NAME = ".khoa"


@contextmanager
def only_one(folder: Path) -> Iterator[None]:
    """Hold the lock of ``folder``; wait while another process holds it.

    The system lets go of the lock when its holder ends, however it ends.
    """
    folder.mkdir(parents=True, exist_ok=True)
    with (folder / NAME).open("w") as file:
        fcntl.flock(file, fcntl.LOCK_EX)
        yield
