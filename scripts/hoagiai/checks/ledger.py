"""The law of the ledger: a published address never disappears."""

from collections.abc import Collection, Iterator

from hoagiai.diagnostics import Code, Diagnostic
from hoagiai.model.site import LedgerEntry


def addresses_are_kept(published: Collection[str], ledger: Collection[LedgerEntry]) -> Iterator[Diagnostic]:
    """Every address of the ledger is still published, or leads on to one that is."""
    moves = {entry.address: entry.moved_to for entry in ledger}
    for entry in ledger:
        if entry.moved_to is None and entry.address not in published:
            message = f"địa chỉ đã đăng “{entry.address}” không còn"
        elif entry.moved_to is not None and not _arrives(entry.address, published, moves):
            message = f"địa chỉ “{entry.address}” chuyển tới “{entry.moved_to}”, nơi đó không có trang nào"
        else:
            continue
        yield Diagnostic(
            Code.ADDRESS_VANISHED,
            entry.location,
            message,
            hint="đặt lại tệp nguồn, hoặc ghi vào sổ địa chỉ nơi trang đã chuyển tới",
        )


def _arrives(address: str, published: Collection[str], moves: dict[str, str | None]) -> bool:
    seen: set[str] = set()
    there: str | None = address
    while there is not None and there not in seen:
        seen.add(there)
        there = moves.get(there)
        if there in published:
            return True
    return False
