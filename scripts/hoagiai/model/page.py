"""Trang: a hand-written page under ``docs/``, or a root document published as one."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from hoagiai.diagnostics import Location


@dataclass(frozen=True, slots=True)
class SourceLine:
    """One line of text after includes, and the place it came from."""

    text: str
    location: Location


@dataclass(frozen=True, slots=True)
class Page:
    """A page in one language: its head and its Markdown lines with their origins."""

    path: str
    """``docs/gioi-thieu.md`` or ``docs/gioi-thieu.en.md``."""
    language: str
    """``vi`` or ``en``."""
    title: str
    description: str
    reviewed: date | None
    review_months: int | None
    lines: tuple[SourceLine, ...]
    default_document: str | None = None
    """The document that a bare “Điều 17” on the page is of (``dan_chieu_mac_dinh``)."""
    cites_as_history: tuple[str, ...] = ()
    """Documents that the page cites knowing that they have ended (``dan_chieu_lich_su``)."""
    posted: date | None = None
    """The day on which it was first put online, where its head says (``dang_tu``)."""
    locations: Mapping[str, Location] = field(default_factory=dict)
    """Where the value of each key of the head stands, as ``PlanHead.locations`` has it."""

    @property
    def text(self) -> str:
        """The page's Markdown, includes expanded."""
        return "".join(f"{line.text}\n" for line in self.lines)
