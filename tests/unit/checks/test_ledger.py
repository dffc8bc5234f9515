"""Addresses that were published once: kept, moved, or missed."""

import pytest

from hoagiai.checks import addresses_are_kept
from hoagiai.diagnostics import Location
from hoagiai.model.site import LedgerEntry

PUBLISHED = {"/a/", "/c/"}


def missed(*moves: tuple[str, str | None]) -> list[int]:
    ledger = [LedgerEntry(old, new, Location("so.txt", i)) for i, (old, new) in enumerate(moves, 1)]
    return [finding.location.line for finding in addresses_are_kept(PUBLISHED, ledger)]


@pytest.mark.parametrize(
    ("moves", "lines"),
    [
        ([("/a/", None)], []),
        ([("/b/", None)], [1]),
        ([("/b/", "/c/")], []),
        ([("/b/", "/d/")], [1]),
        ([("/b/", "/d/"), ("/d/", "/c/")], []),
        ([("/b/", "/d/"), ("/d/", "/b/")], [1, 2]),
        ([("/b/", "/b/")], [1]),
        ([], []),
    ],
)
def test_addresses(moves: list[tuple[str, str | None]], lines: list[int]) -> None:
    assert missed(*moves) == lines
