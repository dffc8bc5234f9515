"""Trang: a hand-written page under ``docs/``, or a root document published as one."""

from dataclasses import dataclass
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

    @property
    def text(self) -> str:
        """The page's Markdown, includes expanded."""
        return "".join(f"{line.text}\n" for line in self.lines)
