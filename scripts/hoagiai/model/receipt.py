"""Biên nhận dựng trang: from what, with what and on which day a site was built."""

from dataclasses import dataclass
from datetime import date
from typing import NamedTuple


class Revision(NamedTuple):
    """A commit of the source, and whether the files are exactly those of it."""

    commit: str
    clean: bool


class Package(NamedTuple):
    """A program that the build works with."""

    name: str
    version: str


@dataclass(frozen=True, slots=True)
class Checks:
    """What was checked before the site was made, and what came of it."""

    laws: int
    """How many laws every text and record was held against."""
    codes: int
    """How many kinds of findings there are."""
    errors: int
    warnings: int
    accepted: int
    """Warnings that a signed paper itself causes, accepted by name with a reason."""


@dataclass(frozen=True, slots=True)
class Receipt:
    """The receipt of one build; the same input gives the same receipt."""

    today: date
    """The day of the build, as the door was told."""
    revision: Revision | None
    lock_hash: str | None
    """SHA-256 of ``requirements.lock``; None where there is no such file."""
    checks: Checks
    packages: tuple[Package, ...]
    """The engine first, then what it depends on directly, by name."""
