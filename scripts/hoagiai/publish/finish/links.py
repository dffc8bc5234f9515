"""The closing walk: every link, every file a page loads and every anchor of the built site is there."""

import posixpath
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from urllib.parse import unquote, urlsplit

from hoagiai.diagnostics import Code, Diagnostic, Location
from hoagiai.publish.finish.built import BuiltPage

_SCHEME = re.compile(r"[a-zA-Z][a-zA-Z0-9+.-]*:")
_WEB = re.compile(r"(?:https?:)?//", re.IGNORECASE)
_ERROR_PAGE = "404.html"


@dataclass(frozen=True, slots=True)
class Target:
    """Where a link leads inside the site: a file, relative to the site, and an anchor or nothing."""

    file: str
    anchor: str


@dataclass(frozen=True, slots=True)
class _Fault:
    """One thing that is wrong, without the page that has it."""

    code: Code
    words: str


def check_links(
    pages: Iterable[BuiltPage], files: frozenset[str], sources: Mapping[str, str], site_url: str
) -> tuple[Diagnostic, ...]:
    """Return a finding for every broken link, missing anchor and file loaded from another host.

    ``sources`` gives the source file of a page of the site. A fault that many pages share, such as a
    link of the header, is one finding that says how many pages have it.
    """
    pages = tuple(pages)
    anchors = {page.path: page.anchors for page in pages}
    walk = _Walk(files, anchors, site_url)
    shared: dict[_Fault, list[str]] = {}
    for page in pages:
        for fault in walk.faults(page):
            shared.setdefault(fault, []).append(page.path)
    return tuple(_finding(fault, found, sources) for fault, found in shared.items())


@dataclass(frozen=True, slots=True)
class _Walk:
    """What links are held against."""

    files: frozenset[str]
    anchors: Mapping[str, frozenset[str]]
    site_url: str

    def faults(self, page: BuiltPage) -> Iterator[_Fault]:
        """Yield what is wrong with the addresses of one page, in order."""
        for address in sorted(page.loads):
            if _WEB.match(address) and not address.startswith(self.site_url):
                yield _Fault(Code.LOADS_ELSEWHERE, f"tải “{address}” từ máy chủ khác")
        for address in sorted(page.links | page.loads):
            if self._is_ours(address):
                yield from self._faults_of(page.path, address)

    def _is_ours(self, address: str) -> bool:
        """Return whether an address lies in this site; others are not ours to walk."""
        return address.startswith(self.site_url) or not (_WEB.match(address) or _SCHEME.match(address))

    def _faults_of(self, page: str, address: str) -> Iterator[_Fault]:
        """Yield the fault of one address of ours, if any."""
        top = urlsplit(self.site_url).path
        if address.startswith(self.site_url):
            yield from self._target_faults(address, resolve("", address.removeprefix(self.site_url)))
        elif not address.startswith("/"):
            yield from self._target_faults(address, resolve(page, address))
        elif page == _ERROR_PAGE and address.startswith(top):
            # The one page that is shown at any address has to link from the top of the host.
            yield from self._target_faults(address, resolve("", address.removeprefix(top)))
        else:
            yield _Fault(Code.LINK_BROKEN, f"liên kết “{address}” không phải liên kết tương đối")

    def _target_faults(self, address: str, target: Target | None) -> Iterator[_Fault]:
        """Yield the fault of one resolved link, if any."""
        if target is None:
            yield _Fault(Code.LINK_BROKEN, f"liên kết “{address}” dẫn ra ngoài trang web")
        elif target.file not in self.files:
            yield _Fault(Code.LINK_BROKEN, f"liên kết dẫn tới {_shown(target.file)}, trên trang web không có")
        elif target.anchor and target.anchor not in self.anchors.get(target.file, ()):
            yield _Fault(Code.ANCHOR_MISSING, f"{_shown(target.file)} không có mục “#{target.anchor}”")


def resolve(page: str, address: str) -> Target | None:
    """Return where ``address`` leads from the page file ``page``; None if it leaves the site."""
    path, _, anchor = address.partition("#")
    path = unquote(path.partition("?")[0])
    if not path:
        file = page or "index.html"
    else:
        joined = posixpath.normpath(posixpath.join(posixpath.dirname(page), path))
        if joined == ".." or joined.startswith("../"):
            return None
        is_folder = path.endswith("/") or posixpath.basename(path) in {".", ".."}
        file = posixpath.normpath(f"{joined}/index.html") if is_folder else joined
    # The part after “:~:” tells a browser which words to mark; “#top” needs no anchor.
    plain = unquote(anchor.partition(":~:")[0])
    return Target(file, "" if plain == "top" else plain)


def _shown(file: str) -> str:
    """Return a file of the site as the address a reader knows."""
    return f"/{file.removesuffix('index.html')}"


def _finding(fault: _Fault, pages: list[str], sources: Mapping[str, str]) -> Diagnostic:
    """Word a fault with the first page that has it and how many others do."""
    others = f" (và {len(pages) - 1} trang khác)" if len(pages) > 1 else ""
    source = sources.get(pages[0], pages[0])
    return Diagnostic(fault.code, Location(source), f"trang {_shown(pages[0])}{others}: {fault.words}")
