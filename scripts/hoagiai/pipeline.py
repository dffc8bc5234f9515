"""The one road: read → parse → resolve → check. Every door calls ``run``; it does no work itself."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from hoagiai.checks import addresses_are_kept, check
from hoagiai.diagnostics import Diagnostic
from hoagiai.model.site import Site
from hoagiai.parse.ledger import LEDGER_PATH
from hoagiai.render.published import published_addresses
from hoagiai.resolve.site import resolve_site
from hoagiai.source.reading import Reader
from hoagiai.source.tree import read_tree


@dataclass(frozen=True, slots=True)
class Run:
    """What the road found: everything that was read, and every finding in the order of places."""

    site: Site
    diagnostics: tuple[Diagnostic, ...]


def run(root: Path, today: date) -> Run:
    """Return the site below ``root`` and all findings about it on the day of the build, ``today``.

    Raises:
        OSError: If ``root`` itself cannot be read.
    """
    reader = Reader(root)
    tree = read_tree(reader, root, LEDGER_PATH)
    site, findings = resolve_site(tree)
    found = check(site, (*reader.findings, *tree.findings, *findings), today)
    kept = addresses_are_kept(published_addresses(site), site.ledger) if site.ledger else ()
    return Run(site, tuple(_in_order(reader, (*found, *kept))))


def _in_order(reader: Reader, findings: Iterable[Diagnostic]) -> list[Diagnostic]:
    """Return findings by place, columns counted in the lines as they stand in the files."""
    placed = {Diagnostic(f.code, reader.typed_column(f.location), f.message, f.hint) for f in findings}
    return sorted(placed, key=lambda f: (f.location, f.code.value, f.message))
