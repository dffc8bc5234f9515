"""Biên nhận dựng trang: the page that says how this very site was made, and its data file."""

from dataclasses import fields

from hoagiai.model.receipt import Receipt
from hoagiai.model.site import Site
from hoagiai.render.address import RECEIPT, RECEIPT_DATA
from hoagiai.render.data.documents import dump, schema_address
from hoagiai.render.data.receipt import BuildDocument, build_document
from hoagiai.render.dates import figure
from hoagiai.render.edition import Edition, Front
from hoagiai.render.staged import StagedFile, StagedPage
from hoagiai.render.words.receipt import RECEIPT_WORDS

_SHORT = 12
"""Signs of a commit: no repository of this kind has two that begin alike."""


def render_receipt_page(edition: Edition, receipt: Receipt) -> StagedPage:
    """Return ``/bien-nhan/`` in this edition's language."""
    words = RECEIPT_WORDS[edition.language]
    document = _document(edition.site, receipt)
    return edition.page(
        RECEIPT,
        "bien-nhan.html.j2",
        Front(words.title, words.description),
        r=words,
        receipt=document,
        figures=_figures(edition, document),
        commands=_commands(document, edition.site_url),
        data=edition.file_link(RECEIPT, RECEIPT_DATA),
    )


def receipt_file(site: Site, receipt: Receipt) -> StagedFile:
    """Return ``/api/build.json``."""
    return StagedFile(RECEIPT_DATA.removeprefix("/"), dump(_document(site, receipt)))


def _document(site: Site, receipt: Receipt) -> BuildDocument:
    return build_document(site, receipt, schema_address("build"))


def _figures(edition: Edition, document: BuildDocument) -> list[tuple[str, str]]:
    """Return the counts with their names, as this language writes them."""
    names, counts = RECEIPT_WORDS[edition.language].count_names, document.counts
    shown = ((names[field.name], getattr(counts, field.name)) for field in fields(counts))
    return [(name, figure(count, edition.language)) for name, count in shown]


def _commands(document: BuildDocument, site_url: str) -> str:
    """Return the commands that build the same site again."""
    public = f"SITE_URL={site_url}/ " if site_url else ""
    lines = (
        f"git checkout {document.commit[:_SHORT]}" if document.commit else "",
        "sha256sum requirements.lock" if document.lock else "",
        "make site",
        f"{public}.venv/bin/hoagiai build --strict --today {document.built.isoformat()}",
        "sha256sum build/site/api/build.json",
    )
    return "\n".join(filter(None, lines))
