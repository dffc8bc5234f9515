"""Gathering the receipt of a build: what git, the lock file, the checks and the environment say."""

import hashlib
import platform
import re
from collections import Counter
from collections.abc import Iterable, Iterator
from datetime import date
from importlib import metadata
from pathlib import Path

from hoagiai.checks import NUMBER_OF_LAWS
from hoagiai.diagnostics import Code, Diagnostic, Severity
from hoagiai.model.receipt import Checks, Package, Receipt
from hoagiai.model.site import Site
from hoagiai.pipeline import Run
from hoagiai.source.revision import read_revision

ENGINE = "hoagiai"
LOCK = "requirements.lock"
_NAME = re.compile(r"[A-Za-z0-9._-]+")


def make_receipt(run: Run, root: Path, today: date) -> Receipt:
    """Return the receipt of a build of ``root`` on the day ``today``.

    Raises:
        OSError: If the lock file is there and cannot be read.
    """
    return Receipt(
        today,
        read_revision(root),
        _lock_hash(root / LOCK),
        _checks(run.site, run.diagnostics),
        tuple(_packages()),
    )


def _lock_hash(lock: Path) -> str | None:
    return hashlib.sha256(lock.read_bytes()).hexdigest() if lock.is_file() else None


def _checks(site: Site, findings: Iterable[Diagnostic]) -> Checks:
    counted = Counter(finding.severity for finding in findings)
    accepted = sum(len(plan.head.accepted) for plan in site.plans.values())
    return Checks(NUMBER_OF_LAWS, len(Code), counted[Severity.ERROR], counted[Severity.WARNING], accepted)


def _packages() -> Iterator[Package]:
    """Yield the engine, Python and the direct dependencies, as they are installed here."""
    yield Package(ENGINE, metadata.version(ENGINE))
    yield Package("python", platform.python_version())
    needed = (line for line in metadata.requires(ENGINE) or () if "extra ==" not in line)
    names = (match[0].lower() for match in map(_NAME.match, needed) if match)
    yield from (Package(name, metadata.version(name)) for name in sorted(names))
