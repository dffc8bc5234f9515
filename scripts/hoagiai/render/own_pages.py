"""Hai thứ tiếng của một trang viết tay: each page once for each language, as text or as a stand-in."""

from collections.abc import Iterable, Iterator, Mapping

from hoagiai.model.legal import Citer, CiterKind
from hoagiai.model.page import Page
from hoagiai.render.address import HOME, staged_path
from hoagiai.render.edition import Edition, Front
from hoagiai.render.freshness import stale_remark
from hoagiai.render.handwritten import staged_markdown
from hoagiai.render.home_page import home_records
from hoagiai.render.legal.dead_citations import dead_citations_remark
from hoagiai.render.legal.document_page import written_paths
from hoagiai.render.links import LinkBook, page_address
from hoagiai.render.staged import StagedPage
from hoagiai.render.training.naming import lesson_paths

_ENGLISH = ".en.md"


def pages_by_address(pages: Iterable[Page]) -> Mapping[str, Mapping[str, Page]]:
    """Return the hand-written pages by address, then by language."""
    found: dict[str, dict[str, Page]] = {}
    for page in pages:
        language = "en" if page.path.endswith(_ENGLISH) else "vi"
        found.setdefault(page_address(page.path), {})[language] = page
    return found


def render_own_pages(edition: Edition, book: LinkBook) -> Iterator[StagedPage]:
    """Yield every hand-written page in this edition's language, the home page among them."""
    told_elsewhere = written_paths(edition) | lesson_paths(edition.site)
    by_address = pages_by_address(page for page in edition.site.pages if page.path not in told_elsewhere)
    for address, versions in by_address.items():
        above = _above(edition, by_address, address)
        yield _own_page(edition, book, address, versions, above)
    if HOME not in by_address:
        words = edition.words
        front = Front(words.site_title, words.site_description)
        yield StagedPage(staged_path(HOME, edition.language), front.entries(), home_records(edition))


def _own_page(
    edition: Edition, book: LinkBook, address: str, versions: Mapping[str, Page], above: Page | None
) -> StagedPage:
    page = versions.get(edition.language) or next(iter(versions.values()))
    front = Front(page.title, page.description, page.path).entries()
    if edition.language not in versions:
        front["ban_goc"] = address
    if above is not None:
        front["trang_tren"] = above.title
    body = staged_markdown(page, book, address, edition.language)
    stale = stale_remark(edition, page.reviewed, page.review_months)
    remarks = (
        edition.press.page("qua-han.html.j2", stale=stale) if stale else "",
        dead_citations_remark(edition, Citer(CiterKind.PAGE, page.path)),
    )
    body = "\n\n".join((*filter(None, remarks), body))
    if address == HOME:
        body += f"\n{home_records(edition)}\n"
    return StagedPage(staged_path(address, edition.language), front, body)


def _above(edition: Edition, by_address: Mapping[str, Mapping[str, Page]], address: str) -> Page | None:
    """Return the page of the folder above, in this language if it can be; the home page is above none."""
    versions = by_address.get(address[: address.rstrip("/").rfind("/") + 1], {})
    if address == HOME or versions is by_address.get(HOME):
        return None
    return versions.get(edition.language) or versions.get("vi")
