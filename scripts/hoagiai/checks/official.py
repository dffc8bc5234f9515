"""The law of official addresses: a document's text is looked up at the State's own portals."""

from collections.abc import Iterator
from urllib.parse import urlsplit

from hoagiai.diagnostics import Code, Diagnostic, Location
from hoagiai.model.site import Site

PORTALS = (
    "gov.vn",
    "chinhphu.vn",
    "quochoi.vn",
    "vbpl.vn",
    "dangcongsan.vn",
    "mattran.org.vn",
)
"""Hosts (and all below them) of bodies of the State, the Party and the Fatherland Front."""


def official_addresses_are_official(site: Site) -> Iterator[Diagnostic]:
    """The official address of a document is https and of a body that publishes such documents."""
    for document in site.documents.values():
        address = document.official_address
        if address and not _is_official(address):
            yield Diagnostic(
                Code.ADDRESS_NOT_OFFICIAL,
                document.locations.get("nguon_chinh_thuc", Location(document.page.path)),
                f"“{address}” không phải địa chỉ https của một cổng chính thức",
                hint="ghi địa chỉ trên vbpl.vn hoặc một trang .gov.vn; chưa rõ trang nào thì ghi https://vbpl.vn",
            )


def _is_official(address: str) -> bool:
    try:
        parts = urlsplit(address)
        host, port = parts.hostname or "", parts.port
    except ValueError:
        return False
    plain = parts.scheme == "https" and port is None and parts.username is None and " " not in address
    return plain and any(host == portal or host.endswith(f".{portal}") for portal in PORTALS)
