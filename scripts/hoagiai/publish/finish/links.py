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
_MANY = 5


@dataclass(frozen=True, slots=True)
class Target:
    """Where a link leads inside the site: a file, relative to the site, and an anchor or nothing."""

    file: str
    anchor: str


@dataclass(frozen=True, slots=True)
class _Fault:
    """One thing that is wrong with one address on one page."""

    page: str
    address: str
    code: Code
    words: str


def check_links(
    pages: Iterable[BuiltPage], files: frozenset[str], sources: Mapping[str, str], site_url: str
) -> tuple[Diagnostic, ...]:
    """Return a finding for every broken link, missing anchor and file loaded from another host.

    ``sources`` gives the source file of a page of the site. An address that is wrong on many pages, such
    as a link of the header, is one finding that says on how many.
    """
    pages = tuple(pages)
    walk = _Walk(files, {page.path: page.anchors for page in pages}, site_url)
    shared: dict[tuple[Code, str], list[_Fault]] = {}
    for page in pages:
        for fault in walk.faults(page):
            shared.setdefault((fault.code, fault.address), []).append(fault)
    return tuple(finding for faults in shared.values() for finding in _findings(faults, sources))


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
                yield _Fault(page.path, address, Code.LOADS_ELSEWHERE, "tải từ máy chủ khác")
        for address in sorted(page.links | page.loads):
            if self._is_ours(address):
                yield from self._faults_of(page.path, address)

    def _is_ours(self, address: str) -> bool:
        """Return whether an address lies in this site; others are not ours to walk."""
        return address.startswith(self.site_url) or not (_WEB.match(address) or _SCHEME.match(address))

    def _faults_of(self, page: str, address: str) -> Iterator[_Fault]:
        """Yield the fault of one address of ours, if any."""
        wrong = self._wrong(page, address)
        if wrong is not None:
            yield _Fault(page, address, *wrong)

    def _wrong(self, page: str, address: str) -> tuple[Code, str] | None:
        """Return what is wrong with one address of ours."""
        top = urlsplit(self.site_url).path
        if address.startswith(self.site_url):
            return self._wrong_target(resolve("", address.removeprefix(self.site_url)))
        if not address.startswith("/"):
            return self._wrong_target(resolve(page, address))
        # The one page that is shown at any address has to link from the top of the host.
        if page == _ERROR_PAGE and address.startswith(top):
            return self._wrong_target(resolve("", address.removeprefix(top)))
        return Code.LINK_BROKEN, "không phải liên kết tương đối"

    def _wrong_target(self, target: Target | None) -> tuple[Code, str] | None:
        """Return what is wrong with where a link leads."""
        if target is None:
            return Code.LINK_BROKEN, "dẫn ra ngoài trang web"
        if target.file not in self.files:
            return Code.LINK_BROKEN, f"dẫn tới {_shown(target.file)}, trên trang web không có"
        if target.anchor and target.anchor not in self.anchors.get(target.file, ()):
            return Code.ANCHOR_MISSING, f"trang {_shown(target.file)} không có mục “#{target.anchor}”"
        return None


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


def _findings(faults: list[_Fault], sources: Mapping[str, str]) -> Iterator[Diagnostic]:
    """Yield a finding for each fault of one address, or one for all where they are many."""
    many = len(faults) > _MANY
    others = f" (và {len(faults) - 1} trang khác)" if many else ""
    for fault in faults[:1] if many else faults:
        message = f"trang {_shown(fault.page)}{others}: liên kết “{fault.address}” {fault.words}"
        yield Diagnostic(fault.code, Location(sources.get(fault.page, f"overrides/{fault.page}")), message)
