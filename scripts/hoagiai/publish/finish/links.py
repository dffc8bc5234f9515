"""The closing walk: every link, every file a page loads and every anchor of the built site is there."""

import posixpath
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import groupby
from urllib.parse import unquote, urlsplit

from hoagiai.beside import beside, parted
from hoagiai.diagnostics import Code, Diagnostic, Location
from hoagiai.publish.finish.built import BuiltPage

_SCHEME = re.compile(r"[a-zA-Z][a-zA-Z0-9+.-]*:")
_WEB = re.compile(r"(?:https?:)?//", re.IGNORECASE)
# Shown at any address, so they have to link from the top of the host.
_SHOWN_ANYWHERE = frozenset({"404.html", "khong-co-mang.html"})
_MANY = 5


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
    for faults in beside([partial(walk.all_faults, part) for part in parted(pages)]):
        for fault in faults:
            shared.setdefault((fault.code, fault.address), []).append(fault)
    return tuple(finding for faults in shared.values() for finding in _findings(faults, sources))


@dataclass(frozen=True, slots=True)
class _Walk:
    """What links are held against."""

    files: frozenset[str]
    anchors: Mapping[str, frozenset[str]]
    site_url: str

    def all_faults(self, pages: Sequence[BuiltPage]) -> list[_Fault]:
        """Return what is wrong with the addresses of ``pages``, in order."""
        return [fault for page in pages for fault in self.faults(page)]

    def faults(self, page: BuiltPage) -> Iterator[_Fault]:
        """Yield what is wrong with the addresses of one page, in order."""
        for address in sorted(page.loads):
            if _WEB.match(address) and not address.startswith(self.site_url):
                yield _Fault(page.path, address, Code.LOADS_ELSEWHERE, "tải từ máy chủ khác")
        # Many links of a page lead to anchors of one other page: where that is, is found once.
        for path, addresses in groupby(sorted(page.links | page.loads), _path):
            if self._is_ours(path):
                yield from self._faults_of(page.path, path, addresses)

    def _is_ours(self, address: str) -> bool:
        """Return whether an address lies in this site; others are not ours to walk."""
        return address.startswith(self.site_url) or not (_WEB.match(address) or _SCHEME.match(address))

    def _faults_of(self, page: str, path: str, addresses: Iterable[str]) -> Iterator[_Fault]:
        """Yield what is wrong with ``addresses``, which lead to ``path`` and its anchors."""
        start, way = self._start(page, path)
        file = resolve(start, way)
        wrong = self._wrong_file(way, file)
        anchors = self.anchors.get(file or "", frozenset())
        for address in addresses:
            if wrong is not None:
                yield _Fault(page, address, Code.LINK_BROKEN, wrong)
                continue
            anchor = anchor_of(address)
            if anchor and anchor not in anchors:
                words = f"trang {_shown(file or '')} không có mục “#{anchor}”"
                yield _Fault(page, address, Code.ANCHOR_MISSING, words)

    def _start(self, page: str, path: str) -> tuple[str, str]:
        """Return from which page file a path is to be followed, and as which way."""
        if path.startswith(self.site_url):
            return "", path.removeprefix(self.site_url)
        top = urlsplit(self.site_url).path
        if page in _SHOWN_ANYWHERE and path.startswith(top):
            return "", path.removeprefix(top)
        return page, path

    def _wrong_file(self, way: str, file: str | None) -> str | None:
        """Return what is wrong with where a way leads."""
        if way.startswith("/"):
            return "không phải liên kết tương đối"
        if file is None:
            return "dẫn ra ngoài trang web"
        return None if file in self.files else f"dẫn tới {_shown(file)}, trên trang web không có"


def resolve(page: str, path: str) -> str | None:
    """Return the file that ``path`` leads to from the page file ``page``; None if it leaves the site."""
    path = unquote(path.partition("?")[0])
    if not path:
        return page or "index.html"
    joined = posixpath.normpath(posixpath.join(posixpath.dirname(page), path))
    if joined == ".." or joined.startswith("../"):
        return None
    is_folder = path.endswith("/") or posixpath.basename(path) in {".", ".."}
    return posixpath.normpath(f"{joined}/index.html") if is_folder else joined


def anchor_of(address: str) -> str:
    """Return the anchor that ``address`` needs on the page it leads to, empty if none."""
    anchor = address.partition("#")[2]
    # The part after “:~:” tells a browser which words to mark; “#top” needs no anchor.
    plain = unquote(anchor.partition(":~:")[0])
    return "" if plain == "top" else plain


def _path(address: str) -> str:
    """Return an address without its anchor."""
    return address.partition("#")[0]


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
