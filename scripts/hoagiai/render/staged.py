"""What rendering hands to staging: ordinary Markdown pages and ordinary files."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class StagedPage:
    """One page of the staged tree.

    ``path`` is relative to ``build/docs`` (``vi/ke-hoach/…/index.md``). ``front`` becomes its
    front matter: always ``title`` and ``description``; ``edit_path`` (the source file, relative
    to the root); for an English page whose text is Vietnamese ``ban_goc`` (address of the
    original). ``body`` is Markdown or one block of HTML.
    """

    path: str
    front: Mapping[str, str]
    body: str


@dataclass(frozen=True, slots=True)
class StagedFile:
    """One file published as it is (``api/tasks.json``), path relative to ``build/docs``."""

    path: str
    content: bytes


Part = Callable[[], Iterable[StagedPage | StagedFile]]
"""Makes some of the pages and files of a site, whatever the other parts make."""
