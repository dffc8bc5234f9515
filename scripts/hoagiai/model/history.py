"""Lịch sử tệp: since when a source file lies in the repository, and how often it changed."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import Enum, auto


class HistoryState(Enum):
    """How much of the past is known."""

    WHOLE = auto()
    SHALLOW = auto()
    """A clone of the last commits only: the first day of a file cannot be told from it."""
    NONE = auto()
    """No repository here, or one that cannot be read."""


@dataclass(frozen=True, slots=True)
class FileHistory:
    """What the commits of the published branch say of one file."""

    first: date
    """The day on which the file came to stay; followed through its former names."""
    last: date
    """The day of its last change; ``first`` where it never changed."""
    changes: int
    """How many commits touched it, the first one among them."""


@dataclass(frozen=True, slots=True)
class History:
    """The past of every content file, by path; the same for everybody who has the same commit."""

    state: HistoryState
    files: Mapping[str, FileHistory] = field(default_factory=dict)
    """Empty unless the whole past is known."""


NO_HISTORY = History(HistoryState.NONE)
