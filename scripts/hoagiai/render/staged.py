"""What rendering hands to staging: ordinary Markdown pages and ordinary files."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace

# A page with one of these in its head is in no list: its text is another page's, it asks robots not to be,
# or it is no text but a tool.
_UNLISTED = frozenset({"ban_goc", "robots", "ngoai_danh_muc"})


@dataclass(frozen=True, slots=True)
class StagedPage:
    """One page of the staged tree.

    ``path`` is relative to ``build/docs`` (``vi/ke-hoach/…/index.md``). ``front`` becomes its
    front matter: always ``title`` and ``description``; ``edit_path`` (the source file, relative
    to the root); for an English page whose text is Vietnamese ``ban_goc`` (address of the
    original). ``body`` is Markdown; where ``is_html``, blocks of HTML that an engine leaves as they are.
    """

    path: str
    front: Mapping[str, str]
    body: str
    is_html: bool = False

    @property
    def is_listed(self) -> bool:
        """Whether lists of the site name the page."""
        return not self.front.keys() & _UNLISTED

    def telling(self, more: Mapping[str, str]) -> "StagedPage":
        """Return the page with ``more`` in its front matter."""
        return replace(self, front={**self.front, **more})

    def head(self) -> "StagedPage":
        """Return what the page tells of itself, without its text."""
        return replace(self, body="")


@dataclass(frozen=True, slots=True)
class StagedFile:
    """One file published as it is (``api/tasks.json``), path relative to ``build/docs``."""

    path: str
    content: bytes


Part = Callable[[], Iterable[StagedPage | StagedFile]]
"""Makes some of the pages and files of a site, whatever the other parts make."""
