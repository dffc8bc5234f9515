"""Every address that a labelled query wants is published."""

from pathlib import Path

from labels import Address, read_labels
from selectolax.lexbor import LexborHTMLParser


def test_every_labelled_address_is_on_the_site(root: Path, built_site: Path) -> None:
    labels = read_labels(root / "search-eval/queries.yml")
    wanted = {address for query in labels.queries for address in query.top}
    assert sorted(str(address) for address in wanted if not _is_published(address, built_site)) == []


def _is_published(address: Address, site: Path) -> bool:
    pages = list(site.glob(f"{address.page.strip('/')}/index.html".lstrip("/")))
    if address.anchor is None:
        return bool(pages)
    return any(_has_place(page, address.anchor) for page in pages)


def _has_place(page: Path, anchor: str) -> bool:
    return LexborHTMLParser(page.read_text(encoding="utf-8")).css_first(f'[id="{anchor}"]') is not None
